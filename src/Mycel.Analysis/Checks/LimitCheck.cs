using Mycel.Analysis.Indicators;
using Mycel.Analysis.Superstructures;
using Mycel.Model.Checks;
using Mycel.Model.Checks.Parks;
using Mycel.Model.Packages.Tables;
using Mycel.Model.Quantities;

namespace Mycel.Analysis.Checks;

/// <summary>Limits name an indicator and a scope that exist, in a unit that fits, and do not contradict each other.</summary>
internal sealed class LimitCheck : IParkCheck
{
    private const double Rounding = 1e-9;

    /// <inheritdoc />
    public void Run(CheckedPark subject)
    {
        IndicatorCatalogue catalogue = IndicatorCatalogue.Of(subject.Park);
        var scopes = new ScopeReading(subject);
        var read = new List<(Limit Limit, Scope Scope, double Value)>();
        foreach (Limit limit in subject.Tables.Limits)
        {
            Scope? scope = scopes.Read(limit.Scope, limit.Cell(LimitColumn.Scope));
            if (scope is { } found) scopes.RefuseSplit(found, limit.Cell(LimitColumn.Scope));
            Unit? unit = catalogue.Find(limit.Indicator)?.UnitIn(subject.Park.Units) ?? catalogue.FindIntensity(limit.Indicator)?.UnitIn(subject.Park.Units);
            if (unit is null)
            {
                subject.AddMisspelt(
                    FindingCodes.IndicatorUnknown, limit.Cell(LimitColumn.Indicator), limit.Indicator,
                    $"'{CheckedPark.Shown(limit.Indicator)}' is not an indicator.", catalogue.Names,
                    "Write one of Mycel's indicators, or add factors that define it to factors.csv.");
                continue;
            }

            if (!subject.Converts(limit.Value, limit.Cell(LimitColumn.Value), unit) || scope is not { } whole) continue;
            if (limit.Period is null || limit.Period == subject.Year) read.Add((limit, whole, subject.In(limit.Value, unit)!.Value));
        }

        foreach (var group in read.GroupBy(entry => (entry.Limit.Indicator, entry.Scope))) CheckGroup(subject, [.. group]);
    }

    private static void CheckGroup(CheckedPark subject, List<(Limit Limit, Scope Scope, double Value)> group)
    {
        var floors = group.Where(entry => entry.Limit.Sense != LimitSense.AtMost).ToList();
        var caps = group.Where(entry => entry.Limit.Sense != LimitSense.AtLeast).ToList();
        if (floors.Count == 0 || caps.Count == 0) return;
        var floor = floors.MaxBy(entry => entry.Value);
        var cap = caps.MinBy(entry => entry.Value);
        if (floor.Value <= cap.Value + (Rounding * Math.Max(1, Math.Abs(cap.Value)))) return;
        Limit later = floor.Limit.RowNumber > cap.Limit.RowNumber ? floor.Limit : cap.Limit;
        subject.Add(
            FindingCodes.LimitsContradict, later.Cell(LimitColumn.Value),
            $"{floor.Limit.Indicator} must be at least {floor.Limit.Value} by '{CheckedPark.Shown(floor.Limit.Id)}' and at most {cap.Limit.Value} by '{CheckedPark.Shown(cap.Limit.Id)}'.",
            "Change or remove one of the two.");
    }
}
