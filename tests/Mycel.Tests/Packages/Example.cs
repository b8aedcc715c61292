using Mycel.Files.Folders;
using Mycel.Model.Checks;
using Mycel.Model.Packages;

namespace Mycel.Tests.Packages;

/// <summary>The packages of <c>examples</c>.</summary>
internal static class Example
{
    /// <summary>The tables of an example, in whose reading nothing was found.</summary>
    /// <param name="name">Its folder.</param>
    public static PackageTables Read(string name)
    {
        FindingList findings = [];
        PackageTables tables = PackageReader.Read(FolderStore.OpenFolder(Repository.Path("examples", name), findings)!, findings).Tables;
        findings.Select(finding => finding.ToString()).ShouldBeEmpty();
        return tables;
    }
}
