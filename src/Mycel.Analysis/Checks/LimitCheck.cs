using System.Globalization;
using Mycel.Analysis.Indicators;
using Mycel.Analysis.Superstructures;
using Mycel.Model.Checks;
using Mycel.Model.Checks.Parks;
using Mycel.Model.Packages.Tables;

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
            CheckYears(subject, limit);
            if (catalogue.UnitOf(limit.Indicator, subject.Park.Units) is not { } unit)
            {
                AddUnknown(subject, limit, catalogue);
                continue;
            }

            if (!subject.Converts(limit.Value, limit.Cell(LimitColumn.Value), unit) || scope is not { } whole) continue;
            if (limit.HoldsIn(subject.Year)) read.Add((limit, whole, subject.In(limit.Value, unit)!.Value));
        }

        foreach (var group in read.GroupBy(entry => (NameOf(entry.Limit, catalogue), entry.Scope))) CheckGroup(subject, [.. group]);
    }

    // One ratio can be written in two ways: co2-intensity is co2 / output-value.
    private static string NameOf(Limit limit, IndicatorCatalogue catalogue) =>
        catalogue.Find(limit.Indicator) is null && catalogue.FindRatio(limit.Indicator) is { } ratio ? ratio.Id : limit.Indicator;

    private static void CheckYears(CheckedPark subject, Limit limit)
    {
        if (limit.Period is not null && (limit.From is not null || limit.To is not null))
        {
            subject.Add(
                FindingCodes.LimitYearsDoubled, limit.Cell(LimitColumn.Period), $"'{CheckedPark.Shown(limit.Id)}' names a single year and a range of years.",
                "Write the period for one year alone, or from and to for several.");
        }

        if (!(limit.To <= limit.From)) return;
        subject.Add(
            FindingCodes.YearsReversed, limit.Cell(LimitColumn.To),
            string.Create(CultureInfo.InvariantCulture, $"The limit ends in {limit.To} and begins in {limit.From}, so that it never holds."),
            "Let it begin before it ends.");
    }

    // Of a ratio only the part that nothing has is named.
    private static void AddUnknown(CheckedPark subject, Limit limit, IndicatorCatalogue catalogue)
    {
        IEnumerable<string> names = catalogue.Names;
        string unknown = limit.Indicator;
        string mend = "Write one of Mycel's indicators, or add factors that define it to factors.csv.";
        if (IndicatorCatalogue.PartsOf(limit.Indicator) is var (over, under))
        {
            names = catalogue.All.Select(indicator => indicator.Id);
            unknown = catalogue.Find(over) is null ? over : under;
            mend = "Write one indicator over another, such as output-value / water-fresh; each is one of Mycel's or defined in factors.csv.";
        }

        subject.AddMisspelt(
            FindingCodes.IndicatorUnknown, limit.Cell(LimitColumn.Indicator), unknown, $"'{CheckedPark.Shown(unknown)}' is not an indicator.", names, mend);
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
