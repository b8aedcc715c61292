using Mycel.Analysis.Reporting.Text;
using Mycel.Analysis.Results;

namespace Mycel.Analysis.Reporting.Views;

/// <summary>A figure of the headline.</summary>
/// <param name="Label">What it is about: money, climate, water, material.</param>
/// <param name="Row">The indicator with and without.</param>
internal sealed record HeadlineFigure(string Label, ComparisonRow Row);

/// <summary>Chooses what a reader should see first: one figure each for money, climate, water and material.</summary>
internal static class Headline
{
    // Masses that are counted for another reason than the material itself.
    private static readonly string[] Elsewhere = ["co2", "water", "energy", "coal-equivalent"];

    private static readonly (string Label, Func<ComparisonRow, bool> Fits, string[] Wishes)[] Themes =
    [
        ("Money", row => UnitWords.IsMoney(row.Unit), ["profit", "operating-cost"]),
        ("Climate", row => row.Unit.Contains("CO2", StringComparison.Ordinal), ["co2", "co2-direct"]),
        ("Water", row => row.Unit.StartsWith("m3", StringComparison.Ordinal) || row.Indicator.Id.Contains("water", StringComparison.Ordinal),
            ["water-fresh", "groundwater", "water"]),
        ("Material", IsMass, ["virgin-material-avoided", "by-products-used", "solid-waste"]),
    ];

    /// <summary>The figures of the park, at most one for each theme; the objective comes first in its theme.</summary>
    public static IReadOnlyList<HeadlineFigure> Of(PlanView view)
    {
        var park = view.Comparison.Where(row => row.Scope == "park" && row.Period == view.Period && UnitWords.IsYearly(row.Unit) && !row.Empty).ToList();
        return [.. Themes.Select(theme => Best(theme.Label, [.. park.Where(theme.Fits)], theme.Wishes, view.Plan.Objective)).OfType<HeadlineFigure>()];
    }

    private static HeadlineFigure? Best(string label, IReadOnlyList<ComparisonRow> rows, string[] wishes, ObjectiveValue? objective)
    {
        var known = rows.Where(row => row.Difference is not null).ToList();
        ComparisonRow? row = known.FirstOrDefault(row => row.Indicator.Id == objective?.Indicator)
            ?? wishes.Select(wish => known.FirstOrDefault(row => row.Indicator.Id == wish)).FirstOrDefault(row => row is { Same: false })
            ?? known.FirstOrDefault(row => row.Verdict != 0)
            ?? known.FirstOrDefault();
        return row is null ? null : new HeadlineFigure(label, row);
    }

    private static bool IsMass(ComparisonRow row) =>
        row.Unit is "t/a" or "kg/a" or "kt/a" or "Mt/a" && !Elsewhere.Any(word => row.Indicator.Id.Contains(word, StringComparison.Ordinal));
}
