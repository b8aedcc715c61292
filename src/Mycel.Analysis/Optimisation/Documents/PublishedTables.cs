using Mycel.Analysis.Indicators;
using Mycel.Analysis.Inference;
using Mycel.Analysis.Results;
using Mycel.Model.Packages.Tables;
using Mycel.Model.Parks;
using Mycel.Model.Quantities;

namespace Mycel.Analysis.Optimisation.Documents;

/// <summary>Totals that others published, beside ours in their unit.</summary>
internal static class PublishedTables
{
    /// <summary>The comparison; our figure is null where the baseline has no plan and a saving is asked for.</summary>
    /// <param name="park">The park.</param>
    /// <param name="plan">Indicators of the plan.</param>
    /// <param name="alone">Indicators of the baseline; null or empty where it has none.</param>
    /// <returns>The table, in the order of the package.</returns>
    public static IReadOnlyList<PublishedComparison> Of(Park park, IReadOnlyList<IndicatorValue> plan, IReadOnlyList<IndicatorValue>? alone)
    {
        Dictionary<string, double> ours = ParkValues(plan);
        Dictionary<string, double> theirs = ParkValues(alone ?? []);
        var table = new List<PublishedComparison>();
        foreach (PublishedTotal total in park.Tables.Published)
        {
            // Counts of technologies and links are what an inference is set beside, not a plan.
            if (InferenceFigureNames.All.Contains(total.Indicator)) continue;
            bool isLevel = total.Meaning == PublishedMeaning.Level;
            double? value = isLevel
                ? Value(ours, total.Indicator)
                : theirs.Count == 0 ? null : SavingOf(park, total.Indicator, Value(ours, total.Indicator), Value(theirs, total.Indicator));
            table.Add(new PublishedComparison(
                total.Indicator, isLevel ? "level" : "saving", total.Year, total.Value.Value, InUnit(park, total, value), total.Value.Unit.Symbol,
                total.Source.Value, total.Note ?? ""));
        }

        return table;
    }

    // What is better when it is more is saved as an increase.
    private static double? SavingOf(Park park, string indicator, double? with, double? without)
    {
        double? less = without - with;
        return IndicatorCatalogue.Of(park).Find(indicator)?.Better == Better.More ? -less : less;
    }

    private static double? InUnit(Park park, PublishedTotal total, double? value)
    {
        if (value is not { } ours || UnitOf(park, total.Indicator) is not { } unit) return null;
        return park.Units.TryConvert(new Quantity(ours, unit), total.Value.Unit, out double converted) ? converted : null;
    }

    private static Unit? UnitOf(Park park, string indicator) => 
        IndicatorCatalogue.Of(park).Find(indicator)?.UnitIn(park.Units) ?? IndicatorCatalogue.Of(park).FindIntensity(indicator)?.UnitIn(park.Units);

    private static double? Value(Dictionary<string, double> values, string indicator) => values.TryGetValue(indicator, out double value) ? value : null;

    private static Dictionary<string, double> ParkValues(IReadOnlyList<IndicatorValue> values) =>
        values.Where(value => value.Scope == "park").ToDictionary(value => value.Id, value => value.Value, StringComparer.Ordinal);
}
