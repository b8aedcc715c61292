using Mycel.Analysis.Results;
using Mycel.Solver.Ratios;

namespace Mycel.Analysis.Optimisation;

/// <summary>Says in the park's words why a ratio that is sought has no best value.</summary>
internal static class RatioRefusals
{
    /// <summary>Status of a study whose ratio has no value to seek.</summary>
    public const string Undefined = "undefined";

    private const int MostFlows = 12;

    /// <summary>Why there is no best ratio.</summary>
    /// <param name="park">The program's park.</param>
    /// <param name="stage">The ratio that is sought.</param>
    /// <param name="none">What was found instead.</param>
    /// <returns>The refusal.</returns>
    public static Refusal Of(ParkProgram park, ObjectiveStage stage, NoRatio none)
    {
        string under = NameOf(stage);
        string unit = UnitOf(park, stage);
        return none.Fault switch
        {
            RatioFault.DenominatorZero => new Refusal(
                Undefined, $"'{stage.Text}' has no value: {under} is zero in every plan.", [],
                [$"Seek another ratio, or see to it that the park can have {under} at all."]),
            RatioFault.DenominatorChangesSign => new Refusal(
                Undefined, $"'{stage.Text}' has no best value: {under} can lie below and above zero, and between the two the ratio jumps without end.",
                [$"{under}: from {End(none.Range.Lowest, "without end")} to {End(none.Range.Highest, "without end")} {unit}"],
                [$"Keep {under} above zero by a floor in limits.csv, or divide by something that cannot be negative."]),
            RatioFault.DenominatorVanishes => new Refusal(
                Undefined, $"'{stage.Text}' grows without end: {under} can go to zero while what is divided by it does not.", FlowsOf(park, none.Columns),
                [$"Keep {under} away from zero by a floor in limits.csv, or seek the two one after another."]),
            _ => new Refusal(
                Undefined, $"'{stage.Text}' comes ever nearer to {NumberText.Of(none.Limit ?? 0)}{(stage.UnitSymbol == "1" ? "" : " " + stage.UnitSymbol)} as the park grows, and no plan reaches it.",
                FlowsOf(park, none.Columns), ["Give one of these a capacity, a potential or a market limit."]),
        };
    }

    /// <summary>A later stage left an earlier ratio without a value.</summary>
    /// <param name="ratio">The earlier ratio.</param>
    /// <param name="later">The later stage.</param>
    /// <returns>The refusal.</returns>
    public static Refusal OfLostRatio(ObjectiveStage ratio, ObjectiveStage later) => new(
        Undefined, $"For '{later.Text}' it is best to have no {NameOf(ratio)} at all, and then '{ratio.Text}', which comes before it, has no value.", [],
        [$"Keep {NameOf(ratio)} above zero by a floor in limits.csv, or seek only one of the two."]);

    /// <summary>A ratio with a denominator below zero cannot be held while something else is sought.</summary>
    /// <param name="stage">The ratio.</param>
    /// <returns>The refusal.</returns>
    public static Refusal OfNegativeStage(ObjectiveStage stage) => new(
        Undefined, $"In '{stage.Text}', which is not sought last, {NameOf(stage)} is below zero in every plan.", [],
        ["Turn the signs of both sums, which leaves the ratio as it is: (-1*…) / (-1*…)."]);

    private static string NameOf(ObjectiveStage stage) =>
        stage.Denominator.Count == 1 ? stage.Denominator[0].Indicator.Id : "what is divided by";

    private static string UnitOf(ParkProgram park, ObjectiveStage stage) =>
        stage.Denominator is [{ Weight: 1 } single] ? single.Indicator.UnitIn(park.Structure.Park.Units).Symbol : "";

    private static string End(double value, string endless) => double.IsFinite(value) ? NumberText.Of(value) : endless;

    private static IReadOnlyList<string> FlowsOf(ParkProgram park, IReadOnlyList<double> columns) =>
    [
        .. Enumerable.Range(0, columns.Count).Where(column => Math.Abs(columns[column]) > 1e-9)
            .OrderByDescending(column => Math.Abs(columns[column])).ThenBy(column => column).Take(MostFlows)
            .Select(park.Variables.Name),
    ];
}
