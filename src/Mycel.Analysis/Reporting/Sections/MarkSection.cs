using Mycel.Analysis.Reporting.Text;
using Mycel.Analysis.Reporting.Views;
using Mycel.Analysis.Results;

namespace Mycel.Analysis.Reporting.Sections;

/// <summary>Points worth looking at first, and why.</summary>
internal static class MarkSection
{
    /// <summary>The section.</summary>
    public static Section Of(FrontView view)
    {
        Column[] columns =
        [
            "Point", .. view.Titles.Select((title, goal) => Column.Figures($"{title}, {UnitWords.InTable(view.Front.Objectives[goal].Unit)}".TrimEnd(',', ' '))), Column.Sentences("Why"),
        ];
        return new Section(
            "marks", "Where to look first", Html.Of($"Suggestions, not verdicts: which point is right depends on what the objectives are worth to those who choose."),
            Html.Of($"{DataTable.Of("Points worth looking at first", columns, view.Marked, point => Row(view, point), "marks.csv", "No point stands out.", hideCaption: true)}{Reference(view)}"));
    }

    private static IReadOnlyList<Html> Row(FrontView view, FrontPoint point) =>
    [
        Html.Of($"{Words.Capital(view.MarksOf(point.Id))}<span class=\"sub\">{point.Id}</span>"),
        .. point.Values.Select((value, goal) => Cells.Number(value, view.Front.Objectives[goal].Unit)),
        Html.Join(view.Front.Marks.Where(mark => mark.Point == point.Id), mark => Html.Of($"<div>{UnitWords.Formulas(mark.Words)}</div>")),
    ];

    private static Html Reference(FrontView view) => view.Front.Reference is not { } reference ? Html.Empty : Html.Of(
        $"<p class=\"note\">Before, in the result <code>{reference.Label}</code>: {Words.List([.. reference.Values.Select((value, goal) => $"{Words.Small(view.Titles[goal])} {UnitWords.Say(value, view.Front.Objectives[goal].Unit)}")])}.</p>");
}
