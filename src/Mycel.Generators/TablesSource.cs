using System.Linq;

namespace Mycel.Generators;

/// <summary>Writes the properties of <c>PackageTables</c>: one table for each record.</summary>
internal static class TablesSource
{
    public static string Of(TableModel[] tables)
    {
        var code = new CodeText("Mycel.Model.Packages");
        code.Line();
        code.Open("public sealed partial record PackageTables");
        foreach (TableModel table in tables.Where(table => !table.IsFamily))
        {
            code.Line($"/// <summary>{CodeText.Comment(table.Summary)} Rows of <c>{table.File}</c>.</summary>");
            code.Line($"public Table<{Row(table)}> {table.Property} {{ get; init; }} = new([]);");
            code.Line();
        }

        code.Line("/// <summary>A table by its number in the dictionary; the tables of scenarios are in <see cref=\"Scenarios\"/>.</summary>");
        code.Line("/// <param name=\"index\">Number of the table.</param>");
        code.Open("public ITable TableAt(int index) => index switch");
        for (int i = 0; i < tables.Length; i++)
        {
            WriteUnlessFamily(code, tables[i], $"{i} => {tables[i].Property},");
        }

        code.Line("_ => throw new System.ArgumentOutOfRangeException(nameof(index)),");
        code.Close(";");
        code.Line();
        code.Open("internal PackageTables WithTable(int index, ITable table) => index switch");
        for (int i = 0; i < tables.Length; i++)
        {
            WriteUnlessFamily(code, tables[i], $"{i} => this with {{ {tables[i].Property} = (Table<{Row(tables[i])}>)table }},");
        }

        code.Line("_ => throw new System.ArgumentOutOfRangeException(nameof(index)),");
        code.Close(";");
        code.Close();
        return code.ToString();
    }

    private static void WriteUnlessFamily(CodeText code, TableModel table, string line)
    {
        if (!table.IsFamily)
        {
            code.Line(line);
        }
    }

    private static string Row(TableModel table) => $"{table.Namespace}.{table.Record}";
}
