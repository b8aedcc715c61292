using System.Linq;

namespace Mycel.Generators;

/// <summary>Writes what belongs to one table: its columns, its cells' names, and how its rows are read, written and overridden.</summary>
internal static class DefinitionSource
{
    public static string Of(TableModel table, int index)
    {
        var code = new CodeText(table.Namespace);
        foreach (string problem in table.Problems.Items)
        {
            // A mistake in a record stops the build with these words.
            code.Line("#error " + problem);
        }

        WriteColumns(code, table);
        WriteCells(code, table, index);
        WriteDefinition(code, table, index);
        return code.ToString();
    }

    private static void WriteColumns(CodeText code, TableModel table)
    {
        code.Line();
        code.Line($"/// <summary>Columns of <c>{table.File}</c>.</summary>");
        code.Open($"public enum {table.Record}Column");
        foreach (ColumnModel column in table.Columns.Items)
        {
            code.Line($"/// <summary>{CodeText.Comment(column.Summary)}</summary>");
            code.Line($"{column.Property},");
        }

        code.Close();
    }

    private static void WriteCells(CodeText code, TableModel table, int index)
    {
        if (table.IsFamily)
        {
            return;
        }

        code.Line();
        code.Open($"public sealed partial record {table.Record}");
        code.Line("/// <summary>Names a cell of this row, to ask later where it was read and from which source.</summary>");
        code.Line("/// <param name=\"column\">Column of the cell.</param>");
        code.Line($"public CellRef Cell({table.Record}Column column) => new({index}, (int)column, RowNumber);");
        code.Close();
    }

    private static void WriteDefinition(CodeText code, TableModel table, int index)
    {
        string row = table.Record;
        code.Line();
        code.Line($"/// <summary>How rows of <c>{table.File}</c> are read, written and overridden.</summary>");
        code.Open($"internal sealed class {row}Definition : ITableDefinition<{row}>");
        code.Line($"public static {row}Definition Instance {{ get; }} = new();");
        DescriptionSource.Write(code, table, index);
        WriteRead(code, table);
        WriteWith(code, table);
        WriteTexts(code, table);
        WriteSource(code, table);
        WriteKey(code, table);
        ForwardingSource.Write(code, table);
        code.Close();
    }

    private static void WriteRead(CodeText code, TableModel table)
    {
        code.Line();
        code.Open($"public {table.Record}? Read(RowReader row)");
        code.Open($"var result = new {table.Record}");
        code.Line("RowNumber = row.RowNumber,");
        for (int i = 0; i < table.Columns.Items.Length; i++)
        {
            code.Line($"{table.Columns.Items[i].Property} = {CellSource.Read(table.Columns.Items[i], i)},");
        }

        code.Close(";");
        code.Line("return row.IsWhole ? result : null;");
        code.Close();
    }

    private static void WriteWith(CodeText code, TableModel table)
    {
        code.Line();
        code.Open($"public {table.Record}? With({table.Record} original, int column, RowReader row)");
        code.Open($"{table.Record} result = column switch");
        for (int i = 0; i < table.Columns.Items.Length; i++)
        {
            ColumnModel column = table.Columns.Items[i];
            code.Line($"{i} => original with {{ {column.Property} = {CellSource.Read(column, i)} }},");
        }

        code.Line("_ => throw new System.ArgumentOutOfRangeException(nameof(column)),");
        code.Close(";");
        code.Line("return row.IsWhole ? result : null;");
        code.Close();
    }

    private static void WriteTexts(CodeText code, TableModel table)
    {
        code.Line();
        code.Open($"public string Text({table.Record} row, int column) => column switch");
        for (int i = 0; i < table.Columns.Items.Length; i++)
        {
            code.Line($"{i} => {CellSource.Text(table.Columns.Items[i], i)},");
        }

        code.Line("_ => throw new System.ArgumentOutOfRangeException(nameof(column)),");
        code.Close(";");
        code.Line();
        ColumnModel[] columns = table.Columns.Items.ToArray();
        if (columns.All(column => column.Kind != ColumnKind.Quantity))
        {
            code.Line($"public Quantity? QuantityAt({table.Record} row, int column) => null;");
            return;
        }

        code.Open($"public Quantity? QuantityAt({table.Record} row, int column) => column switch");
        for (int i = 0; i < columns.Length; i++)
        {
            if (columns[i].Kind == ColumnKind.Quantity)
            {
                code.Line($"{i} => row.{columns[i].Property},");
            }
        }

        code.Line("_ => null,");
        code.Close(";");
    }

    private static void WriteSource(CodeText code, TableModel table)
    {
        ColumnModel? source = table.Columns.Items.FirstOrDefault(column => column.Type == "SourceId" && column.Name == "source");
        code.Line();
        code.Line($"public SourceId? SourceOf({table.Record} row) => {(source is null ? "null" : "row." + source.Property)};");
    }

    private static void WriteKey(CodeText code, TableModel table)
    {
        ColumnModel[] key = table.Key.Items.Select(name => table.IndexOf(name)).Where(i => i >= 0).Select(i => table.Columns.Items[i]).ToArray();
        string same = key.Length == 0 ? "ReferenceEquals(x, y)" : string.Join(" && ", key.Select(column => $"x.{column.Property} == y.{column.Property}"));
        string hash = key.Length == 0 ? "RuntimeHelpers.GetHashCode(row)" : $"System.HashCode.Combine({string.Join(", ", key.Select(column => "row." + column.Property))})";
        code.Line();
        code.Line($"public bool Equals({table.Record}? x, {table.Record}? y) => x is not null && y is not null && {same};");
        code.Line();
        code.Line($"public int GetHashCode({table.Record} row) => {hash.Replace("RuntimeHelpers", "System.Runtime.CompilerServices.RuntimeHelpers")};");
    }
}
