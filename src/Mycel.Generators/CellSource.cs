namespace Mycel.Generators;

/// <summary>Writes how one cell is read into its property and printed from it.</summary>
internal static class CellSource
{
    /// <summary>The expression that reads a cell of the row under <c>row</c>.</summary>
    public static string Read(ColumnModel column, int index) => (column.Kind, column.Required) switch
    {
        (ColumnKind.Id, true) => $"new {column.Type}(row.RequiredText({index}))",
        (ColumnKind.Id, false) => $"row.Text({index}) is {{ }} text{index} ? new {column.Type}(text{index}) : null",
        (ColumnKind.Choice, true) => $"({column.Type})row.RequiredChoice({index})",
        (ColumnKind.Choice, false) => $"({column.Type}?)row.Choice({index})",
        (_, true) => $"row.Required{column.Kind}({index})",
        _ => $"row.{column.Kind}({index})",
    };

    /// <summary>The expression that prints a cell of <c>row</c>; a quantity without its unit, an empty cell as an empty text.</summary>
    public static string Text(ColumnModel column, int index)
    {
        string cell = "row." + column.Property;
        return column.Kind switch
        {
            ColumnKind.Id when column.Required => cell + ".Value",
            ColumnKind.Id => cell + "?.Value ?? \"\"",
            ColumnKind.Text when column.Required => cell,
            ColumnKind.Text => cell + " ?? \"\"",
            ColumnKind.Choice => $"CellText.Of(Description.Columns[{index}], (int?){cell})",
            ColumnKind.Unit when column.Required => cell + ".ToString()",
            ColumnKind.Unit => cell + "?.ToString() ?? \"\"",
            _ => $"CellText.Of({cell})",
        };
    }
}
