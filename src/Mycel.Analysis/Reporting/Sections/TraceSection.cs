using Mycel.Analysis.Reporting.Text;
using Mycel.Analysis.Reporting.Views;
using Mycel.Analysis.Results;

namespace Mycel.Analysis.Reporting.Sections;

/// <summary>How each indicator of the park comes about, down to the cells of the package.</summary>
internal static class TraceSection
{
    /// <summary>The section.</summary>
    public static Section Of(PlanView view) => new(
        "traces", "How each figure comes about",
        Html.Of($"Every indicator is a sum of terms: an amount of the plan times a figure of the data package. Open one to see its largest terms and the cells they rest on."),
        view.Plan.Traces.Count == 0 ? Html.Of($"<p class=\"empty\">There are no figures to trace.</p>") : Html.Join(view.Plan.Traces, trace => Trace(trace, view)));

    private static Html Trace(IndicatorTrace trace, PlanView view)
    {
        IndicatorEntry indicator = view.Names.Indicator(trace.Id);
        Html formula = Html.When(indicator.Formula.Length > 0, () => Html.Of($"<p class=\"note\">{Words.Sentence(indicator.Formula)}</p>"));
        int left = trace.Count - trace.Terms.Count;
        Html rest = Html.When(left > 0, () => Html.Of(
            $"<p class=\"note\">{Words.Count(left, "smaller term is", "smaller terms are")} not listed; together they come to {Cells.WithUnit(trace.Rest, trace.Unit)}.</p>"));
        Html table = DataTable.Of<TraceTerm>(
            $"Terms of {indicator.Title}", ["Term", Column.Figures("Amount"), Column.Figures("times"), Column.Figures("gives, " + UnitWords.InTable(trace.Unit)), Column.Sentences("From the package")], trace.Terms,
            term =>
            [
                Html.Of($"<code>{term.Variable}</code>"), Cells.WithUnit(term.Amount, term.AmountUnit), Cells.Number(term.Coefficient), Cells.Number(term.Value, trace.Unit),
                term.Cells.Count == 0 ? new Html("<span class=\"none\">by definition</span>") : Html.Of($"<ul class=\"cells\">{Html.Join(term.Cells, Cell)}</ul>"),
            ],
            "terms.csv", "It has no terms: nothing in this plan counts towards it.", hideCaption: true);
        return Html.Of(
            $"<details class=\"fold\"><summary>{indicator.Title} <span class=\"quiet\">{Figure.Rounded(trace.Value)} {UnitWords.InTable(trace.Unit)}</span></summary>{formula}{table}{rest}</details>");
    }

    private static Html Cell(CellUse cell) => Html.Of(
        $"<li><code>{cell.Place}</code> {cell.Text} <span class=\"quality q-{QualityScale.Known(cell.Quality)}\">{Source(cell)}</span></li>");

    private static string Source(CellUse cell) => cell.Source.Length == 0 ? "no source named" : $"{cell.Source}, {cell.Quality}";
}
