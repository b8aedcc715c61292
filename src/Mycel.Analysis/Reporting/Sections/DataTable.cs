using Mycel.Analysis.Reporting.Text;
using Mycel.Analysis.Reporting.Views;

namespace Mycel.Analysis.Reporting.Sections;

/// <summary>A column of a table.</summary>
/// <param name="Title">Heading.</param>
/// <param name="IsNumber">Whether it holds figures, which are set flush right.</param>
/// <param name="IsText">Whether it holds sentences, which get a line of their own on a phone.</param>
internal sealed record Column(string Title, bool IsNumber = false, bool IsText = false)
{
    /// <summary>A column of words.</summary>
    public static implicit operator Column(string title) => new(title);

    /// <summary>A column of figures.</summary>
    public static Column Figures(string title) => new(title, IsNumber: true);

    /// <summary>A column of sentences.</summary>
    public static Column Sentences(string title) => new(title, IsText: true);
}

/// <summary>Writes tables: a caption, headings with their scope, the first cell of a row as its heading.</summary>
internal static class DataTable
{
    /// <summary>A table of the first rows; where there are more, a note says how many and where the rest is.</summary>
    /// <param name="caption">What the table holds.</param>
    /// <param name="columns">Columns.</param>
    /// <param name="rows">All rows, the most important first.</param>
    /// <param name="cells">Cells of a row, one for each column.</param>
    /// <param name="file">Table in which all of them stand.</param>
    /// <param name="none">What to say where there are no rows.</param>
    /// <param name="open">Rows that are shown at once; the others open on demand.</param>
    /// <param name="hideCaption">Whether the caption is only read aloud, because a heading says the same.</param>
    public static Html Of<T>(
        string caption, IReadOnlyList<Column> columns, IReadOnlyList<T> rows, Func<T, IReadOnlyList<Html>> cells, string file, string none, bool hideCaption = false, int open = 25)
    {
        if (rows.Count == 0)
            return Html.Of($"<p class=\"empty\">{none}</p>");
        // A handful of rows more than fit is no reason to fold them away.
        int first = rows.Count <= open + 5 ? rows.Count : open;
        int shown = Math.Min(rows.Count, PlanView.MostRows);
        Html folded = Html.When(shown > first, () => Html.Of(
            $"<details class=\"fold\"><summary>{Figure.Rounded(shown - first, 9)} more</summary>{Table(caption + ", continued", columns, [.. rows.Take(shown).Skip(first)], cells, hideCaption: true)}</details>"));
        Html rest = Html.When(rows.Count > shown, () => Html.Of(
            $"<p class=\"note\">The largest {PlanView.MostRows} of {Figure.Rounded(rows.Count, 9)}; the rest is in <code>{file}</code>.</p>"));
        return Html.Of($"{Table(caption, columns, [.. rows.Take(first)], cells, hideCaption)}{folded}{rest}");
    }

    private static Html Table<T>(string caption, IReadOnlyList<Column> columns, IReadOnlyList<T> rows, Func<T, IReadOnlyList<Html>> cells, bool hideCaption)
    {
        Html head = Html.Join(columns, column => Html.Of($"<th scope=\"col\" role=\"columnheader\"{Class(column)}>{column.Title}</th>"));
        Html body = Html.Join(rows, row => Row(columns, cells(row)));
        Html hidden = hideCaption ? new Html(" class=\"aloud\"") : Html.Empty;
        return Html.Of(
            $"<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"{caption}\"><table role=\"table\"><caption{hidden}>{caption}</caption><thead role=\"rowgroup\"><tr role=\"row\">{head}</tr></thead><tbody role=\"rowgroup\">{body}</tbody></table></div>");
    }

    private static Html Row(IReadOnlyList<Column> columns, IReadOnlyList<Html> cells) => new(
        "<tr role=\"row\">" + string.Concat(cells.Select((cell, place) => Cell(columns[place], cell, place == 0).Markup)) + "</tr>\n");

    // On a phone a row becomes a card: the column's title stands before each cell.
    private static Html Cell(Column column, Html cell, bool first) => first
        ? Html.Of($"<th scope=\"row\" role=\"rowheader\"{Class(column)}>{cell}</th>")
        : Html.Of($"<td role=\"cell\" data-title=\"{column.Title}\"{Class(column)}>{cell}</td>");

    private static Html Class(Column column) => column switch
    {
        { IsNumber: true } => new Html(" class=\"number\""),
        { IsText: true } => new Html(" class=\"text\""),
        _ => Html.Empty,
    };
}
