namespace Mycel.Generators;

/// <summary>Writes the list of all tables.</summary>
internal static class DictionarySource
{
    public static string Of(TableModel[] tables)
    {
        var code = new CodeText("Mycel.Model.Packages");
        code.Line();
        code.Line("/// <summary>The tables of a data package: what each file and each column means, in the order in which they are listed.</summary>");
        code.Open("public static partial class PackageDictionary");
        code.Line("/// <summary>How each table is read, in the order in which they are listed.</summary>");
        code.Open("internal static System.Collections.Generic.IReadOnlyList<ITableDefinition> Definitions { get; } = new ITableDefinition[]");
        foreach (TableModel table in tables)
        {
            code.Line($"{table.Namespace}.{table.Record}Definition.Instance,");
        }

        code.Close(";");
        code.Close();
        return code.ToString();
    }
}
