using System.Text;

namespace Mycel.Tests.Files.Workbooks;

/// <summary>What a workbook says that a person must mend: where, what, and what to do.</summary>
public sealed class SpoiledWorkbookTests
{
    [Theory]
    [InlineData("<c r=\"D2\"><f>1+1</f><v>2</v></c>", "links:2 [length] The column has formulas; the values that were last calculated are read. Make sure that the workbook was calculated before it was saved.")]
    [InlineData("<c r=\"D2\"><f>A1</f></c>", "links:2 [length] The cell holds a formula whose value was never calculated. Open the workbook in a spreadsheet, let it calculate, and save it.")]
    [InlineData("<c r=\"D2\" t=\"e\"><f>1/0</f><v>#DIV/0!</v></c>", "links:2 [length] The cell shows the error #DIV/0!. Mend the formula, or write the value itself.")]
    [InlineData("<c r=\"D2\" s=\"1\"><v>43831</v></c>", "links:2 [length] The cell holds the date 2020-01-01. Write a number or a word. If 43831 was meant, give the cell the format of a number.")]
    [InlineData("<c r=\"D2\" s=\"2\"><v>5.0000000000000003E-2</v></c>", "links:2 [length] The cell shows 5 % and holds 0.05, so it can be read in two ways. Give the cell the format of a plain number, and write 5 where the unit is %, 0.05 where it is 1.")]
    [InlineData("<c r=\"D2\" t=\"str\"><v>5,5</v></c>", "links:2 [length] '5,5' is not a number. Write 5.5.")]
    [InlineData("<c r=\"D2\"><v>five</v></c>", "links:2 [length] 'five' is stored as a number but is none. Write the number anew.")]
    [InlineData("<c r=\"Z2\"><v>5</v></c>", "links:2 The cell Z2 has no heading above it. Remove the cell, or give its column a heading.")]
    [InlineData("<c r=\"D2\" t=\"s\"><v>9</v></c>", "links:2 [length] The cell refers to a text that the workbook does not hold. Open the workbook in a spreadsheet and save it again.")]
    [InlineData("<c r=\"A2\"><v>5</v></c>", "links:2 is damaged: a cell of row 2 is out of place. Open it in a spreadsheet and save it anew as .xlsx.")]
    [InlineData("<c r=\"D2\" t=\"u\"><v>5</v></c>", "links:2 is damaged: row 2 has a cell of an unknown kind. Open it in a spreadsheet and save it anew as .xlsx.")]
    public void A_cell_that_is_not_what_it_seems_is_found(string cell, string line)
    {
        using HandmadeWorkbook workbook = new HandmadeWorkbook().WithFormats("d.m.yyyy", "0%").WithSheet(
            "links", HandmadeWorkbook.Row(1, "from", "to", "resources", "length [km]") + HandmadeWorkbook.Row(2, "a", "b", "x").Replace("</row>", cell + "</row>", StringComparison.Ordinal));
        workbook.Lines()[0].ShouldBe(line);
    }

    [Fact]
    public void A_date_where_a_year_is_expected_names_the_year()
    {
        using HandmadeWorkbook workbook = new HandmadeWorkbook().WithFormats("d.m.yyyy").WithSheet(
            "sources", HandmadeWorkbook.Row(1, "id", "citation", "quality", "year") + HandmadeWorkbook.Row(2, "a", "b", "published").Replace("</row>", "<c s=\"1\"><v>34700</v></c></row>", StringComparison.Ordinal));
        workbook.Lines()[0].ShouldBe("sources:2 [year] The cell holds the date 1995-01-01. Write the year alone: 1995. If 34700 was meant, give the cell the format of a number.");
    }

    [Fact]
    public void Merged_cells_are_found()
    {
        using HandmadeWorkbook workbook = new HandmadeWorkbook().WithSheet(
            "links", HandmadeWorkbook.Row(1, "from", "to", "resources") + HandmadeWorkbook.Row(2, "a", "b", "x"),
            "<mergeCells><mergeCell ref=\"C2:C4\"/><mergeCell ref=\"Y2:Z2\"/></mergeCells>");
        workbook.Lines().ShouldBe(["links:2 [resources] The cells C2:C4 are merged, so that only the first of them has a value. Unmerge them, and write the value into each cell that it is meant for."]);
    }

    [Fact]
    public void A_hidden_sheet_is_read_with_a_warning()
    {
        using HandmadeWorkbook workbook = new HandmadeWorkbook().WithSheet(
            "links", HandmadeWorkbook.Row(1, "from", "to", "resources") + HandmadeWorkbook.Row(2, "a", "b", "x"), state: "veryHidden");
        workbook.Lines().ShouldBe(["links is a hidden sheet, and is read. Show it, or remove it if it is not meant."]);
        workbook.Read().Tables.Links.Count.ShouldBe(1);
    }

    [Fact]
    public void Sheets_that_hold_no_table_are_found()
    {
        using HandmadeWorkbook workbook = new HandmadeWorkbook()
            .WithSheet("Sheet1", "").WithSheet("linkz", "").WithSheet("scenario x~1", "").WithSheet("scenario x", HandmadeWorkbook.Row(1, "table", "key")).WithSheet("scenario x", "");
        workbook.Lines().ShouldBe(
        [
            "Sheet1 is not a table of a package. Remove the sheet, or begin its name with 'notes' or '_'.",
            "linkz is not a table of a package. Did you mean 'links'?",
            "scenario x holds the same table as the sheet 'scenario x'. Remove one of the two.",
            "scenario x~1 is the sheet of a scenario whose id is not told. Add a row to the sheet datapackage: property scenario x~1, value its id.",
        ]);
    }

    [Fact]
    public void A_title_above_the_headings_is_no_heading()
    {
        using HandmadeWorkbook workbook = new HandmadeWorkbook().WithSheet("links", HandmadeWorkbook.Row(2, "from", "to", "resources"));
        workbook.Lines().ShouldBe(["links:1 The first row holds no headings. Write the names of the columns into the first row."]);
    }

    [Fact]
    public void A_workbook_without_description_says_what_to_add()
    {
        using HandmadeWorkbook workbook = new HandmadeWorkbook(described: false).WithSheet("notes", "");
        workbook.Lines().ShouldBe(["datapackage There is no sheet of this name. Add it with the headings property and value, and at least a row for the property name."]);
    }

    [Fact]
    public void Findings_on_properties_name_their_rows()
    {
        using HandmadeWorkbook workbook = new HandmadeWorkbook(described: false).WithSheet(
            "datapackage",
            HandmadeWorkbook.Row(1, "property", "value") + HandmadeWorkbook.Row(3, "name", "test") + HandmadeWorkbook.Row(6, "baseYear", "soon") + HandmadeWorkbook.Row(7, "slices.a.share", "0.5")
                + HandmadeWorkbook.Row(8, "slices.b.share", "2") + HandmadeWorkbook.Row(9, "currency", "Euro"));
        workbook.Lines().Where(line => !line.Contains("add up", StringComparison.Ordinal)).ShouldBe(
        [
            "datapackage.json:6 [baseYear] \"soon\" is not a year. Write a whole number such as 2020.",
            "datapackage.json:8 [slices] 2 is not a fraction. Write a number from 0 to 1: 0.05 for 5 %.",
            "datapackage.json:9 [currency] 'Euro' is not a currency with its price year. Write it as in EUR2020.",
        ]);
    }

    [Theory]
    [InlineData("", "is not a workbook of the kind .xlsx. Save it in a spreadsheet as .xlsx, without a password.")]
    [InlineData("<html>", "is not a workbook of the kind .xlsx. Save it in a spreadsheet as .xlsx, without a password.")]
    [InlineData("PK\u0003\u0004 nothing more", "is damaged: it is not a whole archive. Save it in a spreadsheet as .xlsx, without a password.")]
    public void A_file_that_is_no_workbook_says_what_it_is(string content, string words)
    {
        using var workbook = new HandmadeWorkbook();
        File.WriteAllText(workbook.File, content);
        workbook.Lines()[0].ShouldBe($"{workbook.Name} {words}");
    }

    [Theory]
    [InlineData("EncryptedPackage", "is locked by a password. Save it in a spreadsheet as .xlsx, without a password.")]
    [InlineData("Workbook", "is a workbook of an older kind (.xls) or one locked by a password. Save it in a spreadsheet as .xlsx, without a password.")]
    public void Compound_files_are_told_apart(string entry, string words)
    {
        byte[] file = new byte[2048];
        ((byte[])[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]).CopyTo(file, 0);
        file[30] = 9;
        file[48] = 1;
        Encoding.Unicode.GetBytes(entry).CopyTo(file, 1024 + 128);
        using var workbook = new HandmadeWorkbook();
        File.WriteAllBytes(workbook.File, file);
        workbook.Lines()[0].ShouldBe($"{workbook.Name} {words}");
    }
}
