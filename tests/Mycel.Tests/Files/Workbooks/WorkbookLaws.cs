using CsCheck;
using Mycel.Files;
using Mycel.Files.Folders;
using Mycel.Files.Workbooks;
using Mycel.Model.Checks;
using Mycel.Model.Packages;
using Mycel.Model.Packages.Tables;
using Mycel.Tests.Packages;

namespace Mycel.Tests.Files.Workbooks;

public sealed class WorkbookLaws
{
    public static TheoryData<string> Examples => ExamplesTests.Examples;

    [Fact]
    public void What_is_written_to_a_workbook_is_read_again() =>
        RandomPackage.Any.ForAll(tables => RoundTripLaws.MustBeEqual(ThroughWorkbook(tables), tables), iter: 100, threads: 1);

    [Theory]
    [MemberData(nameof(Examples))]
    public void An_example_goes_through_a_workbook_into_a_folder_unchanged(string example)
    {
        FindingList findings = [];
        PackageReading original = PackageReader.Read(FolderStore.OpenFolder(Repository.Path("examples", example), findings)!, findings);
        using var folder = new TestPackage();
        string copy = Path.Combine(folder.Folder, "copy");

        FolderWriter.Write(ThroughWorkbook(original.Tables), copy, []).ShouldBeTrue();

        FindingList again = [];
        PackageReading reading = PackageReader.Read(FolderStore.OpenFolder(copy, again)!, again);
        RoundTripLaws.MustBeEqual(reading.Tables, original.Tables);
        reading.Findings.Select(finding => finding.ToString()).ShouldBe(original.Findings.Select(finding => finding.ToString()));
    }

    [Fact]
    public void Any_text_comes_back_whole() =>
        Gen.Char["_x0041_\u0001\u0000\ufffe\ud83d\ude00\ud800<&>\"' =a"].Array[1, 30].Select(characters => "a" + new string(characters) + "a").ForAll(
            text =>
            {
                var tables = new PackageTables
                {
                    Package = new PackageInfo { Name = "texts" },
                    Links = new([new Link { RowNumber = 2, From = "a", To = "b", Resources = "*", Note = text }]),
                };
                Read(tables).Tables.Links[0].Note.ShouldBe(text);
            },
            iter: 100, threads: 1);

    // Half a pair of surrogates is written as an escape, whose first sign would end the one that seems to begin before it. An attribute could not hold it.
    [Fact]
    public void A_text_that_looks_like_an_escape_comes_back_whole()
    {
        foreach (string text in (string[])["a_x4100\ude00a", "a_x0041_x0041_a", "a_x4100\ud83d\ude00_a", "a_x4100", "_x4100\u0001"])
        {
            var tables = new PackageTables { Package = new PackageInfo { Name = "texts" }, Links = new([new Link { RowNumber = 2, From = "a", To = "b", Resources = "*", Note = text }]) };
            Read(tables).Tables.Links[0].Note.ShouldBe(text);
        }
    }

    [Fact]
    public void Properties_come_back_from_their_rows()
    {
        using TestPackage package = new TestPackage().With("datapackage.json", """
            {
              "name": "test", "title": "= 1+1", "licenses": [{"name": "A"}, {"title": "B", "path": "b.txt"}],
              "baseYear": 2020, "periods": [2020, 2030], "discountRate": 0.05,
              "slices": [{"id": "a.title", "share": 0.25}, {"id": "b", "share": 0.75, "title": "B"}],
              "keywords": ["x",
                "y"], "version": "1.0", "said": "true words", "truth": "true", "number": 7, "homepage": "https://example.org"
            }
            """);
        PackageTables tables = package.Tables();
        PackageTables again = ThroughWorkbook(tables);
        RoundTripLaws.MustBeEqual(again with { Package = Sorted(again.Package) }, tables with { Package = Sorted(tables.Package) });
    }

    [Fact]
    public void A_scenario_keeps_an_id_that_is_longer_than_the_name_of_a_sheet()
    {
        const string Long = "the-price-of-natural-gas-doubles-in-the-second-period";
        using TestPackage package = new TestPackage();
        foreach (string id in (string[])["short", Long, Long + "-and-stays"])
        {
            package.With($"scenarios/{id}.csv", $"table,key,value\nscenario,title,The {id}\n");
        }

        PackageTables tables = package.Tables();
        PackageTables again = ThroughWorkbook(tables);
        RoundTripLaws.MustBeEqual(again, tables);
        again.Scenarios[Long].File.ShouldBe("scenario ~1");
        again.Scenarios["short"].File.ShouldBe("scenario short");
    }

    // The order of properties that Mycel does not use is no part of a package.
    private static PackageInfo Sorted(PackageInfo package) => package with { Others = [.. package.Others.OrderBy(other => other.Name, StringComparer.Ordinal)] };

    private static PackageTables ThroughWorkbook(PackageTables tables)
    {
        PackageReading reading = Read(tables);
        string.Join("\n", reading.Findings).ShouldBe("");
        return reading.Tables;
    }

    private static PackageReading Read(PackageTables tables)
    {
        string file = Path.Combine(Path.GetTempPath(), "mycel-test-" + Guid.NewGuid().ToString("N") + ".xlsx");
        try
        {
            FindingList findings = [];
            WorkbookWriter.Write(tables, file, findings).ShouldBeTrue(string.Join("\n", findings));
            return PackageReader.Read(PackageStores.Open(file, findings)!, findings);
        }
        finally
        {
            File.Delete(file);
        }
    }
}
