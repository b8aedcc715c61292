using Mycel.Model.Packages;
using Mycel.Model.Quantities;

namespace Mycel.Tests.Files.Workbooks;

/// <summary>Workbooks as other programs write them.</summary>
public sealed class ForeignWorkbookTests
{
    private static readonly string LinkHeadings = HandmadeWorkbook.Row(1, "from", "to", "resources", "length [km]", "note");

    [Fact]
    public void Numbers_are_those_that_were_typed()
    {
        using HandmadeWorkbook workbook = Links("<v>5.0999999999999996</v>", "<v>5.0999999999999996</v>");
        PackageTables tables = workbook.Tables();
        tables.Links[0].Length.ShouldBe(new Quantity(5.1, Unit.Parse("km")));
        tables.Links[0].Note.ShouldBe("5.1");
    }

    [Theory]
    [InlineData("2020", "2020")]
    [InlineData("2020.0", "2020")]
    [InlineData("1E-3", "0.001")]
    [InlineData("0.30000000000000004", "0.30000000000000004")]
    [InlineData("1.7976931348623157E+308", "1.7976931348623157E+308")]
    [InlineData(" 7 ", "7")]
    public void A_number_as_text_has_the_fewest_digits_that_name_it(string stored, string read)
    {
        using HandmadeWorkbook workbook = Links("<v>1</v>", $"<v>{stored}</v>");
        workbook.Tables().Links[0].Note.ShouldBe(read);
    }

    [Fact]
    public void Shared_texts_are_read_with_all_their_runs_and_without_pronunciation()
    {
        using HandmadeWorkbook workbook = Links("<v>1</v>", null, "<c r=\"E2\" t=\"s\"><v>1</v></c>")
            .WithSharedTexts("<si><t>no</t></si><si><r><rPr><b/></rPr><t xml:space=\"preserve\">warm </t></r><r><t>water</t></r><rPh sb=\"0\" eb=\"1\"><t>x</t></rPh></si>");
        workbook.Tables().Links[0].Note.ShouldBe("warm water");
    }

    [Fact]
    public void Cells_without_names_follow_one_another_and_rows_may_be_left_out()
    {
        using HandmadeWorkbook workbook = new HandmadeWorkbook()
            .WithSheet("links", LinkHeadings + "<row><c/></row>" + HandmadeWorkbook.Row(7, "a", "b", "x") + "<row><c r=\"A8\" t=\"str\"><v>c</v></c><c t=\"str\"><v>d</v></c><c t=\"str\"><v>y</v></c></row>");
        PackageTables tables = workbook.Tables();
        tables.Links.Select(link => (link.From, link.RowNumber)).ShouldBe([("a", 7), ("c", 8)]);
        tables.PlaceOf(tables.Links[0].Cell(Mycel.Model.Packages.Tables.LinkColumn.To)).ToString().ShouldBe("links:7 [to]");
    }

    [Fact]
    public void Truth_values_are_yes_and_no()
    {
        using HandmadeWorkbook workbook = new HandmadeWorkbook().WithSheet(
            "resources",
            HandmadeWorkbook.Row(1, "id", "kind", "unit", "release")
                + "<row r=\"2\"><c t=\"inlineStr\"><is><t>gas</t></is></c><c t=\"inlineStr\"><is><t>fuel</t></is></c><c t=\"inlineStr\"><is><t>GJ</t></is></c><c t=\"b\"><v>0</v></c></row>");
        workbook.Tables().Resources[0].Release.ShouldBe(false);
    }

    [Theory]
    [InlineData(false, "43831", "yyyy\\-mm\\-dd", "2020-01-01")]
    [InlineData(true, "42369", "dd/mm/yy;@", "2020-01-01")]
    [InlineData(false, "1", "[$-409]d\\.m\\.yyyy", "1900-01-01")]
    [InlineData(false, "61.5", "yyyy", "1900-03-01T12:00:00")]
    [InlineData(false, "43831", "0.0 &quot;days&quot;", "43831")]
    public void A_date_in_a_text_is_written_as_year_month_day(bool from1904, string stored, string format, string read)
    {
        using HandmadeWorkbook workbook = Links("<v>1</v>", null, $"<c r=\"E2\" s=\"1\"><v>{stored}</v></c>").WithFormats(format);
        if (from1904)
        {
            workbook.From1904();
        }

        workbook.Tables().Links[0].Note.ShouldBe(read);
    }

    [Fact]
    public void Sheets_of_notes_are_left_alone()
    {
        using HandmadeWorkbook workbook = new HandmadeWorkbook()
            .WithSheet("_lists", HandmadeWorkbook.Row(3, "anything"))
            .WithSheet("Notes of the meeting", "");
        workbook.Tables().Package.Name.ShouldBe("test");
    }

    [Fact]
    public void Macros_are_no_part_of_a_package()
    {
        using HandmadeWorkbook workbook = new HandmadeWorkbook().With("xl/vbaProject.bin", "macro");
        workbook.Tables().Package.Name.ShouldBe("test");
    }

    /// <summary>A workbook with one link, its length and its note as stored.</summary>
    internal static HandmadeWorkbook Links(string length, string? note, string noteCell = "") => new HandmadeWorkbook().WithSheet(
        "links",
        LinkHeadings + "<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>a</t></is></c><c r=\"B2\" t=\"inlineStr\"><is><t>b</t></is></c><c r=\"C2\" t=\"inlineStr\"><is><t>x</t></is></c>"
            + $"<c r=\"D2\">{length}</c>{(note is null ? noteCell : $"<c r=\"E2\">{note}</c>")}</row>");
}
