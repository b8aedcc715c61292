using System.Text;
using Mycel.Model.Packages.Reading;

namespace Mycel.Model.Packages;

/// <summary>The documentation of the tables, made from the dictionary: a page for each table, and an index.</summary>
public static class DictionaryPages
{
    /// <summary>The pages by file name, in Markdown with line feeds.</summary>
    public static IReadOnlyDictionary<string, string> All()
    {
        var pages = new SortedDictionary<string, string>(StringComparer.Ordinal) { ["README.md"] = Index() };
        foreach (TableDescription table in PackageDictionary.Tables)
        {
            pages.Add(FileOf(table), Page(table));
        }

        return pages;
    }

    /// <summary>File of a table's page; the tables of scenarios share one.</summary>
    private static string FileOf(TableDescription table) => table.Name.Replace("/*", "", StringComparison.Ordinal) + ".md";

    private static string Index()
    {
        var page = new StringBuilder();
        page.Append("# The tables of a data package\n\n");
        page.Append("A package is a folder with a file `datapackage.json` and any of these tables as CSV, or a workbook with a sheet for each. A table that is missing is empty.\n\n");
        page.Append("| table | one row is |\n|---|---|\n");
        foreach (TableDescription table in PackageDictionary.Tables)
        {
            page.Append($"| [{Plain(table.File)}]({FileOf(table)}) | {Cell(table.Description)} |\n");
        }

        page.Append("\n[The properties of `datapackage.json`](datapackage.md) and [how files are written](format.md) have pages of their own.\n");
        return page.ToString();
    }

    private static string Page(TableDescription table)
    {
        var page = new StringBuilder();
        page.Append($"# {Plain(table.File)}\n\n{table.Description}\n\n");
        if (table.Key.Count > 0)
        {
            page.Append($"Rows are told apart by {Join(table.Key)}: no two rows have the same.\n\n");
        }

        page.Append("| column | a cell says | it holds | example |\n|---|---|---|---|\n");
        foreach (ColumnDescription column in table.Columns)
        {
            page.Append($"| `{column.Name}`{(column.Required ? " (required)" : "")} | {Cell(column.Description)} | {Cell(Content(column))} | {Example(column)} |\n");
        }

        foreach (ColumnDescription column in table.Columns.Where(column => column.Spellings.Count > 0))
        {
            page.Append($"\n## Words of `{column.Name}`\n\n| word | meaning |\n|---|---|\n");
            foreach (Spelling spelling in column.Spellings)
            {
                page.Append($"| `{spelling.Text}` | {Cell(spelling.Description)} |\n");
            }
        }

        AppendUnits(page, table);
        return page.ToString();
    }

    private static void AppendUnits(StringBuilder page, TableDescription table)
    {
        IGrouping<string, ColumnDescription>[] groups = [.. table.Columns.Where(column => column.UnitColumn.Length > 0).GroupBy(column => column.UnitColumn)];
        if (groups.Length == 0)
        {
            return;
        }

        page.Append("\n## Columns of units\n\nA unit may also stand in the heading: ");
        page.Append($"`{groups[0].First().Name} [{(groups[0].First().Unit is { Length: > 0 } unit ? unit : "GJ")}]` needs no `{groups[0].Key}`.\n\n");
        page.Append("| column | holds the unit of |\n|---|---|\n");
        foreach (IGrouping<string, ColumnDescription> group in groups)
        {
            page.Append($"| `{group.Key}` | {Join(group.Select(column => column.Name))} |\n");
        }
    }

    private static string Content(ColumnDescription column) => column.Kind switch
    {
        CellKind.Id => "an id of its own",
        CellKind.Reference => $"an id of `{column.ReferenceFile}`",
        CellKind.Text => "text",
        CellKind.Choice => "one of the words below",
        CellKind.Flag => "`yes` or `no`",
        CellKind.Integer => "a whole number" + Range(column),
        CellKind.Unit => "a unit",
        _ => Quantity(column) + Range(column),
    };

    private static string Quantity(ColumnDescription column) => (column.Unit.Length > 0, column.UnitColumn.Length > 0) switch
    {
        (true, false) => column.Unit == "1" ? "a number without unit" : $"a number, in {column.Unit}",
        (true, true) => $"a number with a unit of {TableLayout.UnitOf(column.Unit)!.Dimension.InWords()}, in `{column.UnitColumn}`",
        _ => $"a number with its unit, in `{column.UnitColumn}`",
    };

    private static string Range(ColumnDescription column)
    {
        string unit = column.Unit is { Length: > 0 } and not "1" ? " " + column.Unit : "";
        return (double.IsFinite(column.Min), double.IsFinite(column.Max)) switch
        {
            (true, true) => $", {CellText.Of(column.Min)} to {CellText.Of(column.Max)}{unit}",
            (true, false) => $", at least {CellText.Of(column.Min)}",
            (false, true) => $", at most {CellText.Of(column.Max)}{unit}",
            _ => "",
        };
    }

    private static string Example(ColumnDescription column) => column.Example.Length > 0 ? $"`{column.Example}`" : "";

    private static string Join(IEnumerable<string> names) => string.Join(", ", names.Select(name => $"`{name}`"));

    /// <summary>A text inside a cell of a Markdown table.</summary>
    private static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal);

    private static string Plain(string file) => file.Replace("*", "ID", StringComparison.Ordinal);
}
