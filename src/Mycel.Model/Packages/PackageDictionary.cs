namespace Mycel.Model.Packages;

public static partial class PackageDictionary
{
    /// <summary>Name of the file that describes the package as a whole.</summary>
    public const string DescriptionFile = "datapackage.json";

    /// <summary>Name of the folder, in the package, that holds its scenarios.</summary>
    public const string ScenarioFolder = "scenarios";

    /// <summary>What each table means, in the order in which they are listed.</summary>
    public static IReadOnlyList<TableDescription> Tables => field ??= [.. Definitions.Select(definition => definition.Description)];

    /// <summary>The table of a name without extension; null where there is none.</summary>
    /// <param name="name">Name of the table.</param>
    public static TableDescription? Find(string name) => Tables.FirstOrDefault(table => table.Name == name);
}
