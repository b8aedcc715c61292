using System.Linq;

namespace Mycel.Generators;

/// <summary>Writes a table's entry in the dictionary: its columns with what a reader of the documentation must know.</summary>
internal static class DescriptionSource
{
    public static void Write(CodeText code, TableModel table, int index)
    {
        code.Line();
        code.Open("public TableDescription Description { get; } = new()");
        code.Line($"Index = {index},");
        code.Line($"Name = {CodeText.Literal(table.Name)},");
        code.Line($"File = {CodeText.Literal(table.File)},");
        code.Line($"Description = {CodeText.Literal(table.Summary)},");
        code.Line($"Key = [{string.Join(", ", table.Key.Items.Select(CodeText.Literal))}],");
        code.Line("Columns =");
        code.Open("new ColumnDescription[]");
        foreach (ColumnModel column in table.Columns.Items)
        {
            WriteColumn(code, table, column);
        }

        code.Close();
        code.Close(";");
    }

    private static void WriteColumn(CodeText code, TableModel table, ColumnModel column)
    {
        code.Open("new()");
        code.Line($"Name = {CodeText.Literal(column.Name)},");
        code.Line($"Description = {CodeText.Literal(column.Summary)},");
        code.Line($"Kind = CellKind.{KindOf(table, column)},");
        code.Line($"Required = {(column.Required ? "true" : "false")},");
        WriteText(code, "Unit", column.Unit);
        WriteText(code, "UnitColumn", column.UnitColumn);
        WriteText(code, "Example", column.Example);
        WriteText(code, "ReferenceFile", column.ReferenceFile);
        if (!double.IsInfinity(column.Min))
        {
            code.Line($"Min = {CodeText.Literal(column.Min)},");
        }

        if (!double.IsInfinity(column.Max))
        {
            code.Line($"Max = {CodeText.Literal(column.Max)},");
        }

        if (!column.Spellings.Items.IsEmpty)
        {
            code.Line("Spellings =");
            code.Open("new Spelling[]");
            foreach (SpellingModel spelling in column.Spellings.Items)
            {
                code.Line($"new({CodeText.Literal(spelling.Text)}, {CodeText.Literal(spelling.Summary)}),");
            }

            code.Close(",");
        }

        code.Close(",");
    }

    private static void WriteText(CodeText code, string property, string value)
    {
        if (value.Length > 0)
        {
            code.Line($"{property} = {CodeText.Literal(value)},");
        }
    }

    /// <summary>An id names a row where its column is the one that other tables refer to; elsewhere it refers.</summary>
    private static string KindOf(TableModel table, ColumnModel column) => column.Kind switch
    {
        ColumnKind.Id when column.ReferenceFile == table.File && column.ReferenceColumn == column.Name => "Id",
        ColumnKind.Id => "Reference",
        ColumnKind.Text when column.Name == "id" && table.Key.Items.Length == 1 && table.Key.Items[0] == "id" => "Id",
        _ => column.Kind.ToString(),
    };
}
