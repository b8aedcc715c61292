using System.Globalization;
using Mycel.Model.Packages;

namespace Mycel.Files.Workbooks;

/// <summary>
/// How tables are named as sheets: a table by its own name, a scenario as <c>scenario ID</c>. A sheet's name ends at 31 characters; a scenario with a longer id gets
/// <c>scenario ~1</c>, and the sheet <c>datapackage</c> says which one it is.
/// </summary>
internal static class SheetNames
{
    /// <summary>Sheet of the package's own properties.</summary>
    public const string Description = "datapackage";

    /// <summary>What the names of scenarios' sheets begin with.</summary>
    public const string ScenarioPrefix = "scenario ";

    private const int Longest = 31;
    private const char Tilde = '~';

    /// <summary>Names of sheets for tables, in their order.</summary>
    /// <param name="tables">Names of tables, scenarios as <c>scenarios/ID</c>.</param>
    /// <returns>Name of each sheet.</returns>
    public static IReadOnlyList<string> Of(IEnumerable<string> tables)
    {
        int shortened = 0;
        string prefix = PackageDictionary.ScenarioFolder + "/";
        return
        [
            .. tables.Select(table =>
            {
                if (!table.StartsWith(prefix, StringComparison.Ordinal)) return table;
                string name = ScenarioPrefix + table[prefix.Length..];
                return name.Length <= Longest ? name : string.Create(CultureInfo.InvariantCulture, $"{ScenarioPrefix}~{++shortened}");
            }),
        ];
    }

    /// <summary>Whether a sheet's name stands for a scenario with a longer id: no id holds a tilde.</summary>
    /// <param name="sheet">Name of the sheet.</param>
    /// <returns>True where the sheet <c>datapackage</c> says the id.</returns>
    public static bool IsShortened(string sheet) => sheet.StartsWith(ScenarioPrefix, StringComparison.Ordinal) && sheet.Contains(Tilde);

    /// <summary>The table that a sheet holds.</summary>
    /// <param name="sheet">Name of the sheet.</param>
    /// <param name="shortened">Ids of scenarios by the shortened names of their sheets.</param>
    /// <returns>Name of the table, a scenario's as <c>scenarios/ID</c>; null for a sheet that holds none.</returns>
    public static string? TableOf(string sheet, IReadOnlyDictionary<string, string> shortened)
    {
        if (sheet.StartsWith(ScenarioPrefix, StringComparison.Ordinal))
        {
            string id = IsShortened(sheet) ? shortened.GetValueOrDefault(sheet, "") : sheet[ScenarioPrefix.Length..].Trim();
            return id.Length > 0 ? $"{PackageDictionary.ScenarioFolder}/{id}" : null;
        }

        return PackageDictionary.Find(sheet) is { } table && !table.Name.Contains('/') ? sheet : null;
    }

    /// <summary>Whether people may keep a sheet of this name beside the tables: it begins with <c>_</c> or with <c>notes</c>.</summary>
    /// <param name="sheet">Name of the sheet.</param>
    /// <returns>True where it is passed over.</returns>
    public static bool IsForPeople(string sheet) => sheet.StartsWith('_') || sheet.StartsWith("notes", StringComparison.OrdinalIgnoreCase);
}
