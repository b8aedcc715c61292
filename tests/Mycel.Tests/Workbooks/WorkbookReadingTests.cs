using System.IO.Compression;
using Mycel.Files;
using Mycel.Files.Workbooks;
using Mycel.Model.Checks;
using Mycel.Model.Packages;

namespace Mycel.Tests.Workbooks;

public sealed class WorkbookReadingTests
{
    private const string Headings = "id|kind|unit|heating-value|heating-value-unit|release";

    [Fact]
    public void Numbers_are_read_as_they_are_stored()
    {
        using var workbook = new TestWorkbook();
        PackageReading reading = workbook.WithDescription()
            .With("resources", Row(Headings) + $"<row>{TestWorkbook.Text("gas")}{TestWorkbook.Text("fuel")}{TestWorkbook.Text("t")}<c><v>0.1000000000000000055</v></c>{TestWorkbook.Text("GJ/t")}</row>")
            .Read();
        reading.Findings.ShouldBeEmpty();
        reading.Tables.Resources[0].HeatingValue!.Value.Value.ShouldBe(0.1);
    }

    [Fact]
    public void Texts_may_be_shared_and_have_runs_of_letters()
    {
        using var workbook = new TestWorkbook();
        PackageReading reading = workbook.WithDescription()
            .WithStrings("<si><t>gas</t></si><si><r><t>fu</t></r><r><rPr><b/></rPr><t>el</t></r><rPh><t>x</t></rPh></si>")
            .With("resources", Row("id|kind|unit") + $"<row><c t=\"s\"><v>0</v></c><c t=\"s\"><v>1</v></c>{TestWorkbook.Text("t")}</row>")
            .Read();
        reading.Findings.ShouldBeEmpty();
        reading.Tables.Resources[0].Id.Value.ShouldBe("gas");
    }

    [Fact]
    public void Empty_cells_rows_and_columns_in_between_do_no_harm()
    {
        using var workbook = new TestWorkbook();
        string cell(string at, string text) => $"<c r=\"{at}\" t=\"inlineStr\"><is><t>{text}</t></is></c>";
        PackageReading reading = workbook.WithDescription()
            .With("resources", Row("id|title|kind|unit") + $"<row r=\"4\">{cell("A4", "gas")}{cell("C4", "fuel")}{cell("D4", "t")}</row><row r=\"5\"/>")
            .Read();
        reading.Findings.ShouldBeEmpty();
        reading.Tables.Resources[0].RowNumber.ShouldBe(4);
        reading.Tables.Resources[0].Title.ShouldBeNull();
    }

    [Fact]
    public void Sheets_for_people_are_passed_over_and_unknown_ones_are_findings()
    {
        using var workbook = new TestWorkbook();
        PackageReading reading = workbook.WithDescription().WithTexts("_draft", "a").WithTexts("Notes", "b").WithTexts("markts", "resource").Read();
        reading.Findings.Select(finding => finding.Code.Id).ShouldBe(["table-unknown"]);
    }

    [Theory]
    [InlineData("<c t=\"e\"><v>#REF!</v></c>", "cell-error")]
    [InlineData("<c s=\"1\"><v>43831</v></c>", "cell-date")]
    [InlineData("<c s=\"2\"><v>0.05</v></c>", "cell-percent")]
    [InlineData("<c s=\"3\"><v>43831</v></c>", "cell-date")]
    [InlineData("<c><f>1+1</f></c>", "cell-uncalculated")]
    [InlineData("<c><f>1+1</f><v>2</v></c>", "cell-formula")]
    [InlineData("<c t=\"s\"><v>7</v></c>", "workbook-damaged")]
    public void A_cell_that_may_not_mean_its_number_is_a_finding(string cell, string code)
    {
        using var workbook = new TestWorkbook();
        PackageReading reading = workbook.WithDescription()
            .WithStyles(TestWorkbook.DateAndPercent)
            .With("resources", Row(Headings) + $"<row>{TestWorkbook.Text("gas")}{TestWorkbook.Text("fuel")}{TestWorkbook.Text("t")}{cell}{TestWorkbook.Text("GJ/t")}</row>")
            .Read();
        reading.Findings.ShouldHaveSingleItem().Code.Id.ShouldBe(code);
        reading.Findings.Single().Place.ToString().ShouldBe("resources:2 [heating-value]");
    }

    [Fact]
    public void A_sheet_that_breaks_off_keeps_what_was_read_and_says_so()
    {
        using var workbook = new TestWorkbook();
        PackageReading reading = workbook.WithDescription().With("resources", Row("id|kind|unit") + "<row><c><v>1</v></row>").Read();
        reading.Findings.ShouldContain(finding => finding.Code == FindingCodes.WorkbookDamaged);
    }

    [Fact]
    public void An_entity_is_refused()
    {
        using var workbook = new TestWorkbook();
        PackageReading reading = workbook.WithDescription().With("resources", Row("id|kind|unit") + "<row>&xxe;</row>").Read();
        reading.Findings.ShouldContain(finding => finding.Code == FindingCodes.WorkbookDamaged);
    }

    [Theory]
    [InlineData("")]
    [InlineData("id,kind\n")]
    [InlineData("PK\u0003\u0004 and nothing more")]
    public void A_file_that_is_no_workbook_is_a_finding(string content)
    {
        using var workbook = new TestWorkbook();
        File.WriteAllText(workbook.File, content);
        FindingList findings = [];
        PackageStores.Open(workbook.File, findings).ShouldBeNull();
        findings.ShouldHaveSingleItem().Code.ShouldBe(FindingCodes.WorkbookUnreadable);
    }

    [Fact]
    public void An_old_or_locked_workbook_is_named_as_such()
    {
        using var workbook = new TestWorkbook();
        File.WriteAllBytes(workbook.File, [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0]);
        FindingList findings = [];
        WorkbookStore.OpenFile(workbook.File, findings).ShouldBeNull();
        findings.Single().Problem.ShouldContain("password");
    }

    [Fact]
    public void A_bomb_is_refused_before_it_unpacks()
    {
        using var workbook = new TestWorkbook();
        using (ZipArchive archive = ZipFile.Open(workbook.File, ZipArchiveMode.Create))
        {
            using Stream part = archive.CreateEntry("xl/worksheets/sheet1.xml").Open();
            byte[] zeros = new byte[1 << 20];
            for (int block = 0; block < 100; block++) part.Write(zeros);
        }

        FindingList findings = [];
        WorkbookStore.OpenFile(workbook.File, findings).ShouldBeNull();
        findings.Single().Problem.ShouldContain("unpacks to far more");
    }

    [Fact]
    public void A_scenario_with_a_long_name_keeps_it()
    {
        const string Id = "a-scenario-with-a-name-that-no-sheet-can-carry";
        using var workbook = new TestWorkbook();
        PackageReading reading = workbook
            .WithTexts("datapackage", "property|value", "name|test", $"scenario ~1|{Id}")
            .WithTexts("scenario ~1", "table|key|column|value", "scenario|title||Long")
            .Read();
        reading.Tables.Scenarios.Keys.ShouldBe([Id]);
    }

    private static string Row(string cells) => "<row>" + string.Concat(cells.Split('|').Select(TestWorkbook.Text)) + "</row>";
}
