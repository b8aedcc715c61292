using Mycel.Analysis.Reporting.Charts;
using Mycel.Analysis.Reporting.Text;
using Mycel.Analysis.Reporting.Views;
using Mycel.Analysis.Results;

namespace Mycel.Analysis.Reporting.Sections;

/// <summary>What each measure is worth, and the curve of what carbon costs.</summary>
internal static class MeasureSection
{
    // Sums of a hundred differences agree no better than this.
    private const double SameShare = 1e-6;

    private const string Nothing = "None of the measures saves carbon, so that there is no curve to draw.";

    /// <summary>The section.</summary>
    public static Section Of(PlanView view)
    {
        MeasureValues measures = view.Plan.Measures!;
        if (view.Plan.AbatementCurve is not { } curve) return new Section("measures", "What each measure is worth", Html.Of($"{measures.Remark}"), Html.Empty);
        Chart chart = AbatementChart.Of(view);
        string carbon = view.Names.Indicator(measures.Carbon).Title;
        Html caption = Html.Of(
            $"Each step is a measure, numbered as in the table: its width is the carbon that it saves in a year (by the indicator {carbon}), its height what that costs for each unit. Below zero it earns. Taxes and subsidies on carbon are left out of the cost, so that it can be set beside them.");
        return new Section(
            "measures", "What each measure is worth", Html.Of($"{Lead(measures, curve)}"),
            Html.Of($"{ChartFigure.Of(chart, caption, "Measures", Html.Empty, Nothing)}{InTurn(measures, curve, view)}{ChartFigure.Folded("Each alone, and each taken out of the plan", Others(measures, curve, view))}"),
            [chart]);
    }

    private static string Lead(MeasureValues measures, AbatementCurve curve)
    {
        string order = curve.Order == "next-cheapest"
            ? "Next in the curve is always the measure with the cheapest carbon after those before it."
            : "There are too many measures to ask for the next cheapest each time: they stand in the order of what each costs alone.";
        string count = Words.Count(measures.Entries.Count, "plant is built or enlarged", "plants are built or enlarged");
        string together = curve.Together is { Saved: { } saved, AnnualCost: { } cost } ? $" {Together(saved, cost, curve.Naive, curve)}" : "";
        return $"{count}.{together} {order} {measures.Remark}".TrimEnd();
    }

    private static string Together(double saved, double cost, AbatementSum naive, AbatementCurve curve)
    {
        string sum = $"Together they {Sum(saved, cost, curve)}";
        if (naive is not { Saved: { } savedAlone, AnnualCost: { } costAlone }) return $"{sum}.";
        return IsSame(saved, savedAlone) && IsSame(cost, costAlone)
            ? $"{sum}, and so they would if each stood alone: they do not touch each other."
            : $"{sum}; each alone and added up they would {Sum(savedAlone, costAlone, curve)}.";
    }

    private static string Sum(double saved, double cost, AbatementCurve curve) =>
        $"{(saved < 0 ? "add" : "save")} {UnitWords.Say(Math.Abs(saved), curve.CarbonUnit)} and {(cost < 0 ? "earn" : "cost")} {UnitWords.Say(Math.Abs(cost), curve.MoneyUnit)}";

    private static bool IsSame(double one, double other) => Math.Abs(one - other) <= SameShare * Math.Max(1, Math.Abs(other));

    private static Html InTurn(MeasureValues measures, AbatementCurve curve, PlanView view)
    {
        List<(int Place, Measure Measure)> rows = [.. measures.Entries.Select((measure, place) => (place + 1, measure))];
        return DataTable.Of(
            "The measures in the order of the curve",
            ["Measure", .. Columns(measures, curve)],
            rows,
            row =>
            [
                Html.Of($"{row.Place} {view.Names.PlantOfOwner(row.Measure.Plant)}<span class=\"sub\">{Size(row.Measure)}</span>{Why(row.Measure.InTurn)}"),
                .. Figures(row.Measure.InTurn, measures, curve),
            ],
            "measures.csv", "There are no measures.", hideCaption: true);
    }

    private static Html Others(MeasureValues measures, AbatementCurve curve, PlanView view) => DataTable.Of(
        "Each alone, and each taken out of the plan",
        ["Measure", "Counted", .. Columns(measures, curve)],
        [.. measures.Entries.SelectMany(measure => new[] { (measure.Plant, "Alone", measure.Alone), (measure.Plant, "In the whole plan", measure.FromPlan) })],
        row =>
        [
            Html.Of($"{view.Names.PlantOfOwner(row.Plant)}{Why(row.Item3)}"), Html.Of($"{row.Item2}"), .. Figures(row.Item3, measures, curve),
        ],
        "measures.csv", "There are no measures.", hideCaption: true);

    private static Html Why(MeasureWorth worth) => Html.When(worth.Why.Length > 0, () => Html.Of($"<span class=\"sub\">{worth.Why}</span>"));

    private static string Size(Measure measure) => $"{Figure.Rounded(measure.Capacity)} {UnitWords.InTable(measure.CapacityUnit)}, {Words.FromId(measure.Technology).ToLowerInvariant()}";

    // Units stand in the headings, or the table would be wider than the page.
    private static IReadOnlyList<Column> Columns(MeasureValues measures, AbatementCurve curve) =>
    [
        Column.Figures($"Capital, {UnitWords.InTable(measures.MoneyUnit)}"), Column.Figures("Surplus a year"), Column.Figures("Payback, years"), Column.Figures("Net present value"),
        Column.Figures("Internal rate"), Column.Figures($"Saved, {UnitWords.InTable(curve.CarbonUnit)}"), Column.Figures($"Cost of it, {UnitWords.InTable(curve.CostUnit)}"),
    ];

    private static IReadOnlyList<Html> Figures(MeasureWorth worth, MeasureValues measures, AbatementCurve curve) =>
    [
        Cells.OrReason(worth.Capital, measures.MoneyUnit, "none"), Cells.OrReason(worth.Surplus, measures.YearlyUnit, "none"), Cells.OrReason(worth.PaybackYears, "a", "none"),
        Cells.OrReason(worth.NetPresentValue, measures.MoneyUnit, "none"),
        worth.InternalRate is { } rate ? Html.Of($"<data value=\"{Figure.Exact(rate)}\">{Figure.Percent(rate)}</data>") : Html.Of($"<span class=\"none\">none</span>"),
        Cells.OrReason(worth.Saved, curve.CarbonUnit, "none"), Cells.OrReason(worth.AbatementCost, curve.CostUnit, "none"),
    ];
}
