using Mycel.Analysis.Reporting.Charts;
using Mycel.Analysis.Reporting.Text;
using Mycel.Analysis.Reporting.Views;

namespace Mycel.Analysis.Reporting.Sections;

/// <summary>Indicators with and without symbiosis, by scope.</summary>
internal static class IndicatorSection
{
    /// <summary>The section.</summary>
    public static Section Of(PlanView view)
    {
        Chart chart = IndicatorChart.Of(view);
        var scopes = IndicatorChart.Scopes(view);
        int all = view.ByScope.Count;
        Html more = Html.When(all > scopes.Count, () => Html.Of($"<p class=\"note\">{scopes.Count} of {all} scopes are shown here; the rest is in <code>indicators.csv</code>.</p>"));
        return new Section(
            "indicators", "Indicators side by side", Html.Of($"With symbiosis, and with every organisation standing alone. {Guide(view)}"),
            Html.Of(
                $"""
                {ChartFigure.Of(chart, Html.Of($"Bars end at 100 %; the figure beside a bar is the true one. What starts from zero has no percentage and stands in the table only, as do ratios and what comes after the first eighteen."), "Figures of", Html.Empty, "No indicator differs from standing alone by a percentage.")}
                <div class="by-scope" data-scoped="indicators">{Html.Join(scopes, scope => Scope(scope, view))}</div>{more}
                """),
            [chart]);
    }

    private static string Guide(PlanView view) => view.Plan.Baseline is null ? "No baseline was computed, so there is nothing to compare with." : "The verdict says which way is better for that indicator; what is zero with and without is left out.";

    private static Html Scope(string scope, PlanView view)
    {
        var rows = view.ByScope[scope].Where(row => !row.Empty).OrderBy(row => !UnitWords.IsYearly(row.Unit)).ToList();
        string period = view.Periods.Count > 1 ? "Year" : "";
        Column[] columns =
        [
            "Indicator", .. period.Length > 0 ? new Column[] { period } : [],
            Column.Figures("With symbiosis"), Column.Figures("Standing alone"), Column.Figures("Difference"), Column.Figures("Change"), "Unit", "Verdict",
        ];
        Html table = DataTable.Of(
            $"Indicators: {view.Names.Scope(scope)}", columns, rows, row => Row(row, view), "indicators.csv", "Every indicator is zero, with symbiosis and without.", open: 40);
        return Html.Of($"<div class=\"scope\">{table}</div>");
    }

    private static IReadOnlyList<Html> Row(ComparisonRow row, PlanView view)
    {
        string reason = view.Plan.Baseline is null ? "no baseline" : view.Plan.Baseline.Objective is null ? "no plan alone" : "no output alone";
        string formula = row.Indicator.Formula;
        Html title = formula.Length == 0 ? Html.Of($"{row.Indicator.Title}") : Html.Of($"<span title=\"{formula}\">{row.Indicator.Title}</span>");
        return
        [
            title, .. view.Periods.Count > 1 ? new[] { Html.Of($"{row.Period}") } : [],
            Cells.Number(row.With, row.Unit),
            Cells.OrReason(row.Without, row.Unit, reason),
            row.Difference is { } difference ? Cells.WithSign(row.Same ? 0 : difference, row.Unit) : Html.Of($"<span class=\"none\">{reason}</span>"),
            row.Same ? Html.Of($"none") : row.Share is { } share ? Html.Of($"{Figure.Change(share)}") : Html.Of($"<span class=\"none\">{(row.Without is null ? reason : "from zero")}</span>"),
            Html.Of($"{UnitWords.InTable(row.Unit)}"),
            row.Verdict switch { > 0 => new Html("<span class=\"better\">better</span>"), < 0 => new Html("<span class=\"worse\">worse</span>"), _ => new Html("<span class=\"quiet\">–</span>") },
        ];
    }
}
