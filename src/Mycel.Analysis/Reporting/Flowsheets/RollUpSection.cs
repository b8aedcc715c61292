using Mycel.Analysis.Reporting.Sections;
using Mycel.Analysis.Reporting.Text;
using Mycel.Analysis.Reporting.Views;
using Mycel.Analysis.Results;

namespace Mycel.Analysis.Reporting.Flowsheets;

/// <summary>What the park's figures are made of: indicators of the park, money by plant, land by plant.</summary>
internal static class RollUpSection
{
    private const string Land = "land";
    private static readonly string[] Money = ["output-value", "operating-cost", "annual-cost", "profit"];

    /// <summary>Indicators of the park.</summary>
    public static Section Indicators(PlanView view)
    {
        ComparisonRow[] rows = [.. view.ByScope["park"].Where(row => !row.Empty).OrderBy(row => !UnitWords.IsYearly(row.Unit))];
        return new Section(
            "indicators", "The park in figures", Html.Of($"Indicators of the whole park; those of organisations, sites and plants stand in <code>indicators.csv</code>. What is zero is left out."),
            DataTable.Of(
                "Indicators of the park", ["Indicator", Column.Figures("Value"), "Unit", Column.Sentences("How it is made")], rows,
                row => [Html.Of($"{row.Indicator.Title}"), Cells.Number(row.With, row.Unit), Html.Of($"{UnitWords.InTable(row.Unit)}"), Html.Of($"{row.Indicator.Formula}")],
                "indicators.csv", "Every indicator is zero.", hideCaption: true, open: 60));
    }

    /// <summary>Money by plant.</summary>
    public static Section Costs(PlanView view)
    {
        IndicatorValue[] money = [.. view.Plan.Indicators.Where(row => row.Period == view.Period && Money.Contains(row.Id))];
        string[] columns = [.. Money.Where(id => money.Any(row => row.Id == id && row.Value != 0))];
        string unit = money.Select(row => row.Unit).FirstOrDefault("");
        (string Scope, double[] Values)[] rows =
        [
            .. money.Select(row => row.Scope).Where(scope => scope == "park" || scope.StartsWith("plant:", StringComparison.Ordinal)).Distinct(StringComparer.Ordinal)
                .Select(scope => (scope, columns.Select(id => money.Where(row => row.Scope == scope && row.Id == id).Sum(row => row.Value)).ToArray()))
                .Where(row => row.Item2.Any(value => value != 0)).OrderBy(row => row.scope != "park").ThenByDescending(row => row.Item2.Max(Math.Abs)).ThenBy(row => row.scope, StringComparer.Ordinal),
        ];
        return new Section(
            "costs", "Money by plant", Html.Of($"{(unit.Length == 0 ? "Nothing has a price." : $"In {UnitWords.InSentence(unit)}. What cannot be traced to one plant stands only in the sum.")}"),
            DataTable.Of(
                "Money by plant", ["Of", .. columns.Select(id => Column.Figures(view.Names.Indicator(id).Title))], rows,
                row => [Html.Of($"{view.Names.Scope(row.Scope)}"), .. row.Values.Select(value => Cells.Number(value, unit))], "indicators.csv", "Nothing has a price.", hideCaption: true));
    }

    /// <summary>Land by plant; none where the package says nothing of it.</summary>
    public static Section? Areas(PlanView view)
    {
        IndicatorValue[] land = [.. view.Plan.Indicators.Where(row => row.Period == view.Period && row.Id == Land && row.Value > 0)];
        if (land.FirstOrDefault(row => row.Scope == "park") is not { } park) return null;
        IndicatorValue[] plants = [.. land.Where(row => row.Scope.StartsWith("plant:", StringComparison.Ordinal)).OrderByDescending(row => row.Value).ThenBy(row => row.Scope, StringComparer.Ordinal)];
        // Land of a park is read in square kilometres, not in millions of square metres.
        (double scale, string unit) = park is { Unit: "m2", Value: >= 1e5 } ? (1e-6, "km2") : (1, park.Unit);
        return new Section(
            "land", "Land", Html.Of($"The plants need {FlowWords.Amount(park.Value * scale, unit)} together. That is the least footprint of the park: roads, distances and what the package gives no area for come on top."),
            DataTable.Of(
                "Land by plant", ["Plant", Column.Figures("Area"), "Unit", Column.Figures("Share"), Column.Sentences("")], plants,
                row => [Html.Of($"{view.Names.Scope(row.Scope)}"), Cells.Number(row.Value * scale, unit), Html.Of($"{UnitWords.InTable(unit)}"), Html.Of($"{Figure.Part(row.Value / park.Value)}"), Bar(row.Value / park.Value)],
                "indicators.csv", "It is not known which plant needs it.", hideCaption: true));
    }

    private static Html Bar(double share) => Html.Of(
        $"<svg class=\"bar with\" viewBox=\"0 0 100 8\" preserveAspectRatio=\"none\" aria-hidden=\"true\"><rect width=\"{Figure.Exact(Math.Round(100 * Math.Clamp(share, 0, 1), 1))}\" height=\"8\" rx=\"1\"/></svg>");
}
