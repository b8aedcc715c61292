using Mycel.Analysis.Reporting.Text;
using Mycel.Analysis.Reporting.Views;
using Mycel.Analysis.Results;

namespace Mycel.Analysis.Reporting.Sections;

/// <summary>Totals that others published, beside ours.</summary>
internal static class PublishedSection
{
    /// <summary>The section.</summary>
    public static Section Of(PlanView view) => new(
        "published", "Beside published totals",
        Html.Of($"What others published about this park, next to what {(view.Plan.Balance is null ? "the plan finds" : "follows from what is given")}. A difference is no error in itself: the note says what was counted."),
        DataTable.Of<PublishedComparison>(
            "Published totals and ours",
            ["Indicator", Column.Figures("Published"), Column.Figures(view.Plan.Balance is null ? "This plan" : "This balance"), Column.Figures("Difference"), "Unit", Column.Sentences("What was counted, and who published it")],
            view.Plan.Published, row => Cells(row, view), "published.csv", "The data package holds no published totals.", hideCaption: true, open: 8));

    private static IReadOnlyList<Html> Cells(PublishedComparison row, PlanView view)
    {
        return
        [
            Html.Of($"{view.Names.Indicator(row.Indicator).Title}<span class=\"sub\">{Scope(row, view)}{Meaning(row.Meaning)}, {(row.Year is { } year ? Figure.Exact(year) : "year not stated")}</span>"),
            Text.Cells.Number(row.Published, row.Unit),
            Text.Cells.OrReason(row.Ours, row.Unit, Reason(row, view)),
            row.Meaning == "change" ? Direction(row) : Difference(row),
            Html.Of($"{UnitWords.InTable(row.Unit)}"),
            Html.Of($"{row.Note}<span class=\"sub\">{Cited(row.Source, view)}</span>"),
        ];
    }

    private static Html Difference(PublishedComparison row)
    {
        double? share = row.Ours is { } ours && row.Published != 0 ? (ours - row.Published) / Math.Abs(row.Published) : null;
        // A published figure has few digits: what agrees to a millionth is the same.
        return share is { } known && double.IsFinite(known) ? Html.Of($"{(Math.Abs(known) < 1e-6 ? "none" : Figure.Change(known))}") : row.Ours == row.Published ? Html.Of($"none") : Unknown;
    }

    // Two changes are compared by direction: a change of a change says nothing.
    private static Html Direction(PublishedComparison row) =>
        row.Ours is { } ours ? Html.Of($"{(Math.Sign(ours) == Math.Sign(row.Published) ? "same direction" : "other direction")}") : Unknown;

    private static Html Unknown => Html.Of($"<span class=\"none\">not known</span>");

    private static string Meaning(string meaning) => meaning switch
    {
        "saving" => "saved by symbiosis",
        "before" => "level before",
        "change" => "change from before",
        _ => "level",
    };

    private static string Scope(PublishedComparison row, PlanView view) => row.Scope == "park" ? "" : view.Names.Scope(row.Scope) + ", ";

    private static string Reason(PublishedComparison row, PlanView view) =>
        row.Meaning == "saving" && view.Plan.Baseline is null ? "no baseline"
        : row.Meaning is "before" or "change" && view.Plan.BeforeAfter is null ? "nothing before"
        : view.Plan.Indicators.Any(value => value.Id == row.Indicator) ? "not in this unit" : "not computed";

    private static string Cited(string source, PlanView view) => view.Plan.Sources.FirstOrDefault(entry => entry.Id == source)?.Citation ?? source;
}
