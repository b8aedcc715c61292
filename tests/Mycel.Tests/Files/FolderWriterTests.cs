using Mycel.Files.Folders;
using Mycel.Model.Checks;
using Mycel.Model.Packages;
using Mycel.Model.Packages.Tables;
using Mycel.Tests.Packages;

namespace Mycel.Tests.Files;

public sealed class FolderWriterTests
{
    [Fact]
    public void A_text_that_a_spreadsheet_would_run_is_written_with_an_apostrophe()
    {
        using var package = new TestPackage();
        string folder = Path.Combine(package.Folder, "copy");
        var tables = new PackageTables
        {
            Package = new PackageInfo { Name = "copy" },
            Sites = new([new Site { Id = new SiteId("a"), Title = "=HYPERLINK(\"evil\")", Note = "+1" }, new Site { Id = new SiteId("b"), Title = "-", Note = "@x" }]),
        };
        FolderWriter.Write(tables, folder, []).ShouldBeTrue();
        File.ReadAllText(Path.Combine(folder, "sites.csv")).ShouldBe("id,title,note\na,\"'=HYPERLINK(\"\"evil\"\")\",+1\nb,-,'@x\n");
    }

    [Fact]
    public void What_fails_leaves_nothing_behind()
    {
        using TestPackage package = new TestPackage().With("occupied/file.txt", "mine");
        string[] before = Entries(package);
        FindingList findings = [];
        var tables = new PackageTables { Package = new PackageInfo { Name = "copy" } };
        FolderWriter.Write(tables, Path.Combine(package.Folder, "occupied"), findings).ShouldBeFalse();
        FolderWriter.Write(tables, Path.Combine(package.Folder, "datapackage.json", "x"), findings).ShouldBeFalse();
        findings.Errors.ShouldBe(2);
        Entries(package).ShouldBe(before);
    }

    [Fact]
    public void The_same_package_is_written_to_the_same_bytes()
    {
        using var package = new TestPackage();
        PackageTables tables = Example.Read("two-plants");
        FolderWriter.Write(tables, Path.Combine(package.Folder, "one"), []).ShouldBeTrue();
        FolderWriter.Write(tables, Path.Combine(package.Folder, "two"), []).ShouldBeTrue();
        string Hash(string name) => FolderStore.OpenFolder(Path.Combine(package.Folder, name), [])!.Sha256();
        Hash("one").ShouldBe(Hash("two"));
    }

    private static string[] Entries(TestPackage package) =>
        [.. Directory.EnumerateFileSystemEntries(package.Folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];
}
