using Mycel.Analysis.Indicators;
using Mycel.Model.Checks;
using Mycel.Model.Checks.Parks;
using Mycel.Model.Packages.Tables;
using Mycel.Model.Parks;
using Mycel.Model.Quantities;

namespace Mycel.Analysis.Checks;

/// <summary>Factors add to an indicator that takes them, in its unit per amount of the resource.</summary>
internal sealed class FactorCheck : IParkCheck
{
    // Short names lie near each other without being meant for each other: so2 is no misspelt co2, gas-bought no misspelt co2-bought.
    private const int ShortestMisspelt = 5;
    private const int MostSteps = 2;

    /// <summary>Indicators of Mycel that factors add to; a test finds them by giving each one a factor.</summary>
    internal static IReadOnlySet<string> TakesFactors { get; } =
        new HashSet<string>(StringComparer.Ordinal) { "co2", "co2-reduction", "water-fresh", "water-reused", "solid-waste", "virgin-material-avoided" };

    /// <inheritdoc />
    public void Run(CheckedPark subject)
    {
        foreach (Factor factor in subject.Tables.Factors.Where(factor => factor.Value.Unit.IsPointOnScale))
        {
            subject.Add(
                FindingCodes.UnitWrongDimension, factor.Cell(FactorColumn.Value), $"'{factor.Value.Unit}' is a point on a scale and no amount of an indicator.",
                "Write the unit of the indicator per unit of the resource, such as tCO2e/t.");
        }

        if (subject.Tables.Factors.Any(factor => factor.Value.Unit.IsPointOnScale)) return;
        IndicatorCatalogue catalogue = IndicatorCatalogue.Of(subject.Park);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (Factor factor in subject.Tables.Factors)
        {
            if (seen.Add(factor.Indicator)) CheckName(subject, factor);
            if (subject.Park.Find(factor.Resource) is not { } resource || catalogue.Find(factor.Indicator) is not { } indicator) continue;
            subject.Converts(factor.Value, factor.Cell(FactorColumn.Value), indicator.UnitIn(subject.Park.Units).Per(ModelUnits.Flow(resource)));
            CheckRange(subject, factor);
        }
    }

    private static void CheckName(CheckedPark subject, Factor factor)
    {
        string name = factor.Indicator;
        List<string> builtIn = [.. IndicatorCatalogue.BuiltIn.Select(indicator => indicator.Id)];
        bool isRatio = IndicatorCatalogue.Of(subject.Park).FindIntensity(name) is not null;
        if (isRatio || (builtIn.Contains(name) && !TakesFactors.Contains(name)))
        {
            subject.Add(
                FindingCodes.FactorIgnored, factor.Cell(FactorColumn.Indicator), $"'{name}' is computed otherwise and takes no factors.",
                $"Add to one of {string.Join(", ", TakesFactors)}, or to an indicator of your own with another name.");
        }

        if (builtIn.Contains(name) || name.Length < ShortestMisspelt || NearestName.Of(name, builtIn, MostSteps) is not { } nearest) return;
        subject.Add(
            FindingCodes.IndicatorMisspelt, factor.Cell(FactorColumn.Indicator),
            $"'{CheckedPark.Shown(name)}' becomes an indicator of its own beside '{nearest}'.", $"Did you mean '{nearest}'?");
    }

    private static void CheckRange(CheckedPark subject, Factor factor)
    {
        Quantity value = factor.Value;
        if (!(factor.Low?.Value > value.Value) && !(factor.High?.Value < value.Value)) return;
        subject.Add(
            FindingCodes.RangeCrossed, factor.Cell(factor.Low?.Value > value.Value ? FactorColumn.Low : FactorColumn.High),
            $"The value {value} lies outside its own range.", "Let low be at most, and high at least, the value.");
    }
}
