using System.Globalization;
using Mycel.Model.Packages;

namespace Mycel.Files.Workbooks;

/// <summary>
/// How tables are named as sheets: a table by its own name, a scenario as <c>scenario ID</c>, a sweep as <c>sweep ID</c>. A sheet's name ends at 31 characters; a scenario with a
/// longer id gets <c>scenario ~1</c>, and the sheet <c>datapackage</c> says which one it is.
/// </summary>
internal static class SheetNames
{
    /// <summary>Sheet of the package's own properties.</summary>
    public const string Description = "datapackage";

    // What the names of sheets begin with whose tables stand in a folder, beside the folder.
    private static readonly (string Prefix, string Folder)[] Families = [("scenario ", PackageDictionary.ScenarioFolder + "/"), ("sweep ", PackageDictionary.SweepFolder + "/")];

    /// <summary>What the names of the sheets of scenarios and sweeps begin with.</summary>
    public static IEnumerable<string> Prefixes => Families.Select(family => family.Prefix);

    private const int Longest = 31;
    private const char Tilde = '~';

    /// <summary>Names of sheets for tables, in their order.</summary>
    /// <param name="tables">Names of tables, scenarios as <c>scenarios/ID</c>, sweeps as <c>sweeps/ID</c>.</param>
    /// <returns>Name of each sheet.</returns>
    public static IReadOnlyList<string> Of(IEnumerable<string> tables)
    {
        var shortened = new Dictionary<string, int>(StringComparer.Ordinal);
        return
        [
            .. tables.Select(table =>
            {
                (string prefix, string folder) = Families.FirstOrDefault(family => table.StartsWith(family.Folder, StringComparison.Ordinal));
                if (prefix is null) return table;
                string name = prefix + table[folder.Length..];
                if (name.Length <= Longest) return name;
                int number = shortened[prefix] = shortened.GetValueOrDefault(prefix) + 1;
                return string.Create(CultureInfo.InvariantCulture, $"{prefix}~{number}");
            }),
        ];
    }

    /// <summary>Whether a sheet's name stands for a scenario with a longer id: no id holds a tilde.</summary>
    /// <param name="sheet">Name of the sheet.</param>
    /// <returns>True where the sheet <c>datapackage</c> says the id.</returns>
    public static bool IsShortened(string sheet) => sheet.Contains(Tilde) && Prefixes.Any(prefix => sheet.StartsWith(prefix, StringComparison.Ordinal));

    /// <summary>The table that a sheet holds.</summary>
    /// <param name="sheet">Name of the sheet.</param>
    /// <param name="shortened">Ids of scenarios by the shortened names of their sheets.</param>
    /// <returns>Name of the table, a scenario's as <c>scenarios/ID</c>; null for a sheet that holds none.</returns>
    public static string? TableOf(string sheet, IReadOnlyDictionary<string, string> shortened)
    {
        foreach ((string prefix, string folder) in Families)
        {
            if (!sheet.StartsWith(prefix, StringComparison.Ordinal)) continue;
            string id = IsShortened(sheet) ? shortened.GetValueOrDefault(sheet, "") : sheet[prefix.Length..].Trim();
            return id.Length > 0 ? folder + id : null;
        }

        return PackageDictionary.Find(sheet) is { } table && !table.Name.Contains('/') ? sheet : null;
    }

    /// <summary>Whether people may keep a sheet of this name beside the tables: it begins with <c>_</c> or with <c>notes</c>.</summary>
    /// <param name="sheet">Name of the sheet.</param>
    /// <returns>True where it is passed over.</returns>
    public static bool IsForPeople(string sheet) => sheet.StartsWith('_') || sheet.StartsWith("notes", StringComparison.OrdinalIgnoreCase);
}
