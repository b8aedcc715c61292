using Mycel.Analysis.Reporting.Charts;
using Mycel.Analysis.Reporting.Flowsheets;
using Mycel.Analysis.Reporting.Sections;
using Mycel.Analysis.Reporting.Text;
using Mycel.Analysis.Results;

namespace Mycel.Analysis.Reporting.Comparisons;

/// <summary>The sections of a comparison's page.</summary>
internal static class CompareSections
{
    private const string File = CompareTables.File;

    /// <summary>The head of the page.</summary>
    public static Html Headline(CompareView view)
    {
        Results.Comparison comparison = view.Comparison;
        string title = string.IsNullOrWhiteSpace(view.Package.Title) ? view.Package.Name : view.Package.Title;
        Html claim = comparison.Same
            ? Html.Of($"No figure of these <strong>{Words.Count(view.Labels.Count, "result", "results")}</strong> differs.")
            : Html.Of($"Between <strong>{Words.Count(view.Labels.Count, "result", "results")}</strong> differ {Words.Count(comparison.Indicators.Count, "indicator", "indicators")} of the park, what {Words.Count(comparison.Activities.Count, "plant does", "plants do")} and {Words.Count(comparison.BoundaryFlows.Count, "flow", "flows")} across the boundary.");
        bool isMixed = comparison.Results.Select(result => result.Sha256).Distinct(StringComparer.Ordinal).Count() > 1;
        Html mixed = Html.When(isMixed, () => Html.Of($"<ul class=\"notices\"><li>The results were made from different data: the files of the packages are not the same.</li></ul>"));
        return Html.Of(
            $"""
            <section id="headline" class="hero" aria-labelledby="headline-title"><p class="eyebrow">{Words.List(view.Labels)}</p>
            <h1 id="headline-title">{title}</h1><p class="claim">{claim}</p>{mixed}</section>

            """);
    }

    /// <summary>The sections.</summary>
    public static IReadOnlyList<Section> Of(CompareView view) =>
    [
        Results(view), Bars(view), .. view.Comparison.Published.Count > 0 ? new[] { Published(view) } : [],
        .. view.Givens.Count > 0 ? new[] { Figures("givens", "What is given", "Facts that balances start from.", view.Givens, view) } : [],
        Figures("activities", "What plants do", "Activity of each plant in a year.", view.Activities, view),
        Figures("boundary", "What crosses the boundary", "What the park buys, draws from nature, sells and lets go.", view.BoundaryFlows, view),
        .. view.Exchanges.Count > 0 ? new[] { Figures("exchanges", "What flows between plants", "Amounts that arrive in a year.", view.Exchanges, view) } : [],
        .. view.Builds.Count > 0 ? new[] { Figures("builds", "What is built", "New capacity.", view.Builds, view) } : [],
        .. view.Accounts.Count > 0 ? new[] { Figures("accounts", "What goes in and what comes out", "Accounts of the whole park; only balances keep them.", view.Accounts, view) } : [],
    ];

    private static Section Results(CompareView view) => new(
        "results", "The results", Html.Of($"What is compared."),
        DataTable.Of<ComparedResult>(
            "Results", ["Result", "Package", "Scenarios", "Outcome", Column.Figures("Sought")], view.Comparison.Results,
            result =>
            [
                Html.Of($"{result.Label}"), Html.Of($"{result.Package}"), Html.Of($"{(result.Scenario.Count == 0 ? "none" : string.Join(", ", result.Scenario))}"), Html.Of($"{Outcome(result.Status)}"),
                Sought(view, view.Labels.ToList().IndexOf(result.Label)),
            ],
            "compare.json", "Nothing is compared.", hideCaption: true));

    private static string Outcome(string status) => status is "balanced" or "undetermined" or "contradictory" or "unsolved" or "impossible" or "empty" ? BalanceHeadline.Status(status) : Words.FromId(status);

    private static Html Sought(CompareView view, int result)
    {
        ComparedFigure? objective = view.Comparison.Objectives.FirstOrDefault(figure => figure.Values[result] is not null);
        return objective is null
            ? Html.Of($"<span class=\"none\">nothing</span>")
            : Html.Of($"{view.Names.Indicator(objective.Name).Title}: {Cells.WithUnit(objective.Values[result]!.Value, objective.Unit)}");
    }

    private static Section Bars(CompareView view)
    {
        Chart chart = CompareChart.Of(view);
        return new Section(
            "indicators", "The park, result beside result", Html.Of($"Indicators of the whole park; what is zero in all results is left out."),
            ChartFigure.Of(
                chart, Html.Of($"Bars of one drawing are counted in one unit. What is too small to be seen beside the others has a drawing of its own."), "Show",
                Table("Indicators of the park", view.Indicators, view), "No result has indicators."),
            [chart]);
    }

    private static Section Figures(string id, string title, string lead, IReadOnlyList<CompareRow> rows, CompareView view) =>
        new(id, title, Html.Of($"{lead} A dash says that a result does not speak of it."), Table(title, rows, view));

    private static Html Table(string caption, IReadOnlyList<CompareRow> rows, CompareView view) => DataTable.Of(
        caption, ["", .. view.Labels.Select(Column.Figures), "Unit", .. view.Labels.Count == 2 ? new[] { Column.Figures("Difference") } : []], rows,
        row =>
        [
            Html.Of($"{row.Title}"), .. row.Values.Select(value => value is { } known ? Cells.Number(known, row.Unit) : Html.Of($"<span class=\"none\">–</span>")), Html.Of($"{UnitWords.InTable(row.Unit)}"),
            .. view.Labels.Count == 2 ? new[] { Change(row) } : [],
        ],
        File, "Nothing.", hideCaption: true, open: 40);

    private static Html Change(CompareRow row) => row.Same ? Html.Of($"none")
        : row.Values is [{ } first, { } second] && double.IsFinite(second - first) ? Cells.WithSign(second - first, row.Unit) : Html.Of($"<span class=\"none\">–</span>");

    private static Section Published(CompareView view)
    {
        IReadOnlyList<ComparedTotal> totals = view.Comparison.Published;
        int near = totals.Count(total => total.Difference is { } difference && Math.Abs(difference) <= 0.01);
        string[] order = [.. totals.Select(total => total.Total.Indicator).Distinct(StringComparer.Ordinal)];
        return new Section(
            "published", "Beside published figures",
            Html.Of($"Of {Words.Count(totals.Count, "published figure", "published figures")}, {Words.Count(near, "is", "are")} met within 1 %. The last column says what is known of the others."),
            DataTable.Of<ComparedTotal>(
                "Published figures and ours", ["Figure", "Result", Column.Figures("Published"), Column.Figures("Ours"), Column.Figures("Difference"), "Unit", Column.Sentences("What was counted")],
                [.. totals.OrderBy(total => Array.IndexOf(order, total.Total.Indicator))],
                total =>
                [
                    Html.Of($"{view.Names.Indicator(total.Total.Indicator).Title}<span class=\"sub\">{Scope(total.Total, view)}{total.Total.Meaning}</span>"), Html.Of($"{total.Result}"),
                    Cells.Number(total.Total.Published, total.Total.Unit), Cells.OrReason(total.Total.Ours, total.Total.Unit, "not computed"), Difference(total), Html.Of($"{UnitWords.InTable(total.Total.Unit)}"),
                    Html.Of($"{total.Total.Note}<span class=\"sub\">{total.Total.Source}</span>"),
                ],
                CompareTables.PublishedFile, "Nothing was published.", hideCaption: true, open: 30));
    }

    private static string Scope(PublishedComparison total, CompareView view) => total.Scope == "park" ? "" : view.Names.Scope(total.Scope) + ", ";

    private static Html Difference(ComparedTotal total) => total.Difference switch
    {
        { } share when Math.Abs(share) < 1e-6 => Html.Of($"none"),
        { } share when double.IsFinite(share) => Html.Of($"{Figure.Change(share)}"),
        _ => Html.Of($"<span class=\"none\">{(total.Total.Ours is null ? "not known" : "from zero")}</span>"),
    };
}
