namespace Mycel.Generators;

/// <summary>Writes the members of a definition that are used without knowing the type of the row.</summary>
internal static class ForwardingSource
{
    public static void Write(CodeText code, TableModel table)
    {
        string row = table.Record;
        code.Line();
        code.Line($"ITable ITableDefinition.Read(IRowSource source, ReadingContext context) => TableReader.Read(this, source, context);");
        code.Line();
        code.Line($"ITable ITableDefinition.TableOf(System.Collections.Generic.IEnumerable<IRow> rows) => new Table<{row}>([.. System.Linq.Enumerable.Cast<{row}>(rows)]);");
        code.Line();
        code.Line($"IRow? ITableDefinition.With(IRow original, int column, RowReader row) => With(({row})original, column, row);");
        code.Line();
        code.Line($"string ITableDefinition.Text(IRow row, int column) => Text(({row})row, column);");
        code.Line();
        code.Line($"Quantity? ITableDefinition.QuantityAt(IRow row, int column) => QuantityAt(({row})row, column);");
        code.Line();
        code.Line($"SourceId? ITableDefinition.SourceOf(IRow row) => SourceOf(({row})row);");
    }
}
