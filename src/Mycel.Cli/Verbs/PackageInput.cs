using System.CommandLine;
using Mycel.Cli.Hosting;
using Mycel.Files;
using Mycel.Model.Checks;
using Mycel.Model.Packages;

namespace Mycel.Cli.Verbs;

/// <summary>A package that a verb was given, as it was read.</summary>
/// <param name="Tables">Its tables; null where it could not be opened.</param>
/// <param name="Sha256">Hash over its files; empty where it could not be opened.</param>
/// <param name="Findings">What was found.</param>
internal sealed record PackageInput(PackageTables? Tables, string Sha256, FindingList Findings)
{
    /// <summary>The argument that names a package.</summary>
    public static Argument<string> Argument() => new("PACKAGE") { Description = "The package: a folder with datapackage.json, or a workbook (.xlsx)." };

    /// <summary>Reads a package. What is wrong with it is in the findings.</summary>
    /// <param name="around">Where paths start from.</param>
    /// <param name="path">Path of the folder or workbook.</param>
    public static PackageInput Read(Surroundings around, string path)
    {
        var findings = new FindingList();
        if (PackageStores.Open(around.PathTo(path), findings) is not { } store)
        {
            return new(null, "", findings);
        }

        using (store as IDisposable)
        {
            return new(PackageReader.Read(store, findings).Tables, store.Sha256(), findings);
        }
    }
}
