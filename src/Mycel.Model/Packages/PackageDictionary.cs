namespace Mycel.Model.Packages;

public static partial class PackageDictionary
{
    /// <summary>Name of the file that describes the package as a whole.</summary>
    public const string DescriptionFile = "datapackage.json";

    /// <summary>Name of the folder, in the package, that holds its scenarios.</summary>
    public const string ScenarioFolder = "scenarios";

    /// <summary>Name of the folder, in the package, that holds its sweeps.</summary>
    public const string SweepFolder = "sweeps";

    /// <summary>Folders of tables of which a package may have many.</summary>
    public static IReadOnlyList<string> Folders { get; } = [ScenarioFolder, SweepFolder];

    /// <summary>What each table means, in the order in which they are listed.</summary>
    public static IReadOnlyList<TableDescription> Tables => field ??= [.. Definitions.Select(definition => definition.Description)];

    /// <summary>Whether many files of a table may stand in a folder.</summary>
    /// <param name="table">The table.</param>
    public static bool IsFamily(TableDescription table) => table.File.Contains('*');

    /// <summary>What the tables of a folder mean.</summary>
    /// <param name="name">Name of a table, such as <c>scenarios/ID</c>.</param>
    /// <returns>Null where the name has no folder, or none of <see cref="Folders"/>.</returns>
    public static TableDescription? FamilyOf(string name) =>
        name.IndexOf('/') is > 0 and var end ? Tables.FirstOrDefault(table => IsFamily(table) && table.File.StartsWith(name[..(end + 1)], StringComparison.Ordinal)) : null;

    /// <summary>The table of a name without extension; null where there is none.</summary>
    /// <param name="name">Name of the table.</param>
    public static TableDescription? Find(string name) => Tables.FirstOrDefault(table => table.Name == name);
}
