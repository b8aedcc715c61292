using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using Mycel.Files.Workbooks;
using Mycel.Model.Checks;
using Mycel.Model.Packages;
using Mycel.Model.Packages.Tables;
using Mycel.Tests.Packages;

namespace Mycel.Tests.Files.Workbooks;

/// <summary>What is written, as the Open XML library sees it.</summary>
public sealed class WorkbookWriterTests : IDisposable
{
    private readonly TestPackage folder = new();

    private string Book => Path.Combine(folder.Folder, "book.xlsx");

    public static TheoryData<string> Examples => ExamplesTests.Examples;

    public void Dispose() => folder.Dispose();

    [Theory]
    [MemberData(nameof(Examples))]
    public void A_workbook_keeps_the_rules_of_its_format(string example)
    {
        Write(Example.Read(example));
        using var document = SpreadsheetDocument.Open(Book, isEditable: false);
        new OpenXmlValidator().Validate(document).Select(error => $"{error.Path?.XPath} {error.Description}").ShouldBeEmpty();
    }

    [Fact]
    public void Texts_are_texts_and_numbers_are_numbers()
    {
        Write(new PackageTables
        {
            Package = new PackageInfo { Name = "test", BaseYear = 2020 },
            Sources = new([new Source { Id = new SourceId("a"), Citation = "=1+1", Quality = Quality.Published, Year = 1995, Note = "1-2" }]),
        });
        using var document = SpreadsheetDocument.Open(Book, isEditable: false);
        Cell[] cells = [.. CellsOf(document, "sources").Where(cell => cell.CellReference!.Value!.EndsWith('2'))];
        cells.Select(cell => cell.InnerText).ShouldBe(["a", "=1+1", "1995", "published", "1-2"]);
        cells.Select(cell => cell.DataType?.Value == CellValues.InlineString).ShouldBe([true, true, false, true, true]);
        CellsOf(document, "sources").ShouldAllBe(cell => cell.CellFormula == null);
    }

    [Fact]
    public void The_headings_stay_in_view()
    {
        Write(new PackageTables { Package = new PackageInfo { Name = "test" } });
        using var document = SpreadsheetDocument.Open(Book, isEditable: false);
        Pane pane = document.WorkbookPart!.WorksheetParts.Single().Worksheet.Descendants<Pane>().Single();
        pane.State!.Value.ShouldBe(PaneStateValues.Frozen);
        pane.VerticalSplit!.Value.ShouldBe(1);
    }

    [Fact]
    public void The_same_package_gives_the_same_bytes()
    {
        PackageTables tables = Example.Read("two-plants");
        Write(tables);
        byte[] first = File.ReadAllBytes(Book);
        File.Delete(Book);
        Write(tables);
        File.ReadAllBytes(Book).ShouldBe(first);
    }

    [Fact]
    public void A_file_that_is_there_is_kept()
    {
        File.WriteAllText(Book, "mine");
        FindingList findings = [];
        WorkbookWriter.Write(new PackageTables { Package = new PackageInfo { Name = "test" } }, Book, findings).ShouldBeFalse();
        findings.Single().ToString().ShouldBe($"{Book} is there already. Choose another place, or remove it first.");
        File.ReadAllText(Book).ShouldBe("mine");
    }

    [Fact]
    public void What_no_cell_can_hold_is_found_and_leaves_nothing()
    {
        var tables = new PackageTables
        {
            Package = new PackageInfo { Name = "test" },
            Links = new([new Link { RowNumber = 2, From = "a", To = "b", Resources = "*", Note = new string('x', 40000) }]),
        };
        FindingList findings = [];
        WorkbookWriter.Write(tables, Book, findings).ShouldBeFalse();
        findings.Single().ToString().ShouldBe("links:2 [note] The text has 40000 characters; a cell holds at most 32767. Shorten it, or write a folder of CSV files.");
        Directory.GetFiles(folder.Folder).Select(Path.GetFileName).ShouldBe(["datapackage.json"]);
    }

    [Fact]
    public void A_place_that_does_not_exist_is_found()
    {
        FindingList findings = [];
        WorkbookWriter.Write(new PackageTables { Package = new PackageInfo { Name = "test" } }, Path.Combine(folder.Folder, "none", "book.xlsx"), findings).ShouldBeFalse();
        findings.Single().Code.ShouldBe(FindingCodes.OutputUnwritable);
    }

    private static IEnumerable<Cell> CellsOf(SpreadsheetDocument document, string sheet)
    {
        string id = document.WorkbookPart!.Workbook.Descendants<Sheet>().Single(other => other.Name == sheet).Id!;
        return ((WorksheetPart)document.WorkbookPart.GetPartById(id)).Worksheet.Descendants<Cell>();
    }

    private void Write(PackageTables tables)
    {
        FindingList findings = [];
        WorkbookWriter.Write(tables, Book, findings).ShouldBeTrue(string.Join("\n", findings));
    }
}
