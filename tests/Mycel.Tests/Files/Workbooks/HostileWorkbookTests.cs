using CsCheck;
using Mycel.Files;
using Mycel.Model.Checks;
using Mycel.Model.Packages;

namespace Mycel.Tests.Files.Workbooks;

/// <summary>Workbooks that were made to do harm, or were harmed.</summary>
public sealed class HostileWorkbookTests
{
    private const string SaveUnlocked = "Save it in a spreadsheet as .xlsx, without a password.";
    private const string SaveAnew = "Open it in a spreadsheet and save it anew as .xlsx.";
    private const string NotXml = "is damaged: it holds XML that is broken off, malformed or not allowed in a workbook.";

    private static readonly string Headings = HandmadeWorkbook.Row(1, "from", "to", "resources");

    [Fact]
    public void A_sheet_that_unpacks_to_far_more_than_its_file_is_not_read_to_its_end()
    {
        using HandmadeWorkbook workbook = new HandmadeWorkbook().WithSheet("links", "").With("xl/worksheets/sheet2.xml", Bomb());
        workbook.Lines().ShouldBe([$"{workbook.Name} unpacks to far more than a workbook of its size can hold. {SaveUnlocked}"]);
    }

    [Fact]
    public void A_size_that_the_archive_belies_is_not_believed()
    {
        using HandmadeWorkbook workbook = new HandmadeWorkbook().WithSheet("links", "").With("xl/worksheets/sheet2.xml", Bomb());
        byte[] file = workbook.Save();
        Replace(file, BitConverter.GetBytes(Bomb().Length), BitConverter.GetBytes(100));
        File.WriteAllBytes(workbook.File, file);
        workbook.Lines()[0].ShouldStartWith(workbook.Name);
    }

    [Fact]
    public void Entities_are_refused()
    {
        using HandmadeWorkbook workbook = new HandmadeWorkbook().WithSheet("links", "").With(
            "xl/worksheets/sheet2.xml", $"<!DOCTYPE worksheet [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><worksheet><sheetData>{Headings}{HandmadeWorkbook.Row(2, "&a;", "b", "c")}</sheetData></worksheet>");
        workbook.Lines().ShouldBe([$"links {NotXml} {SaveAnew}"]);
    }

    [Fact]
    public void Deep_nesting_is_refused()
    {
        using HandmadeWorkbook workbook = new HandmadeWorkbook().WithSheet("links", Headings + string.Concat(Enumerable.Repeat("<row>", 100000)));
        workbook.Lines()[0].ShouldBe($"links:2 is damaged: its XML is nested too deeply. {SaveAnew}");
    }

    [Fact]
    public void A_name_that_would_fill_the_memory_is_refused()
    {
        using HandmadeWorkbook workbook = new HandmadeWorkbook().WithSheet("links", $"{Headings}<row r=\"{new string('1', 10 << 20)}\"/>");
        workbook.Lines()[0].ShouldBe($"links:1 is damaged: it holds a name or an attribute of more than 4 MB. {SaveAnew}");
    }

    [Fact]
    public void A_text_that_would_fill_the_memory_is_refused()
    {
        using HandmadeWorkbook workbook = new HandmadeWorkbook().WithSharedTexts($"<si><t>{new string('a', 10 << 20)}</t></si>");
        workbook.Lines()[0].ShouldBe($"{workbook.Name} holds a row or a text of more than a million characters. {SaveUnlocked}");
    }

    [Fact]
    public void Two_parts_of_one_name_are_refused()
    {
        using HandmadeWorkbook workbook = new HandmadeWorkbook().With("XL/WORKBOOK.xml", "<workbook/>");
        workbook.Lines()[0].ShouldBe($"{workbook.Name} is damaged: it holds two parts of the same name. {SaveUnlocked}");
    }

    [Fact]
    public void A_part_that_changed_since_it_was_packed_is_found()
    {
        using HandmadeWorkbook workbook = new HandmadeWorkbook().WithSheet("links", Headings + HandmadeWorkbook.Row(2, "a", "b", "c"));
        byte[] file = workbook.Save();
        int entry = file.AsSpan().LastIndexOf("xl/worksheets/sheet2.xml"u8);

        // Thirty bytes before the name, in the directory of the archive, stands the checksum of the part.
        file[entry - 30] ^= 1;
        File.WriteAllBytes(workbook.File, file);
        workbook.Lines().ShouldBe([$"{workbook.Name} is damaged: the checksum of a part differs from its bytes. {SaveUnlocked}"]);
    }

    [Fact]
    public void Relations_lead_nowhere_outside_the_archive()
    {
        using HandmadeWorkbook workbook = new HandmadeWorkbook().With(
            "_rels/.rels", "<Relationships><Relationship Id=\"a\" Type=\"x/officeDocument\" Target=\"../../../../../../etc/hostname\"/></Relationships>");
        workbook.Lines()[0].ShouldBe($"{workbook.Name} cannot be read as a workbook. {SaveUnlocked}");
    }

    [Fact]
    public void Whatever_is_spoiled_in_a_workbook_becomes_a_finding()
    {
        using HandmadeWorkbook whole = ForeignWorkbookTests.Links("<v>1</v>", "<v>2</v>").WithFormats("0%").WithSharedTexts("<si><t>a</t></si>").WithSheet("scenario x~1", "");
        byte[] file = whole.Save();
        Gen.Select(Gen.Int[0, file.Length - 1], Gen.Int[0, 255], Gen.Int[0, file.Length - 1]).Array[1, 4].ForAll(
            harms =>
            {
                byte[] spoiled = [.. file];
                foreach ((int at, int value, _) in harms)
                {
                    spoiled[at] = (byte)value;
                }

                Survives(harms.Length == 1 ? spoiled[..harms[0].Item3] : spoiled);
            },
            iter: 400, threads: 1);
    }

    [Fact]
    public void Whatever_the_xml_of_a_sheet_says_becomes_rows_or_findings()
    {
        string[] pieces = ["<row>", "</row>", "<row r=\"2\">", "<row r=\"-1\">", "<c>", "</c>", "<c r=\"B2\" t=\"s\">", "<c t=\"inlineStr\">", "<v>", "</v>", "<is>", "</is>", "<t>", "</t>", "<r>", "</r>", "<f/>", "1", "<c/>", "<v/>", "<sheetData>", "</sheetData>"];
        Gen.Int[0, pieces.Length - 1].Array[0, 12].ForAll(
            picks =>
            {
                using HandmadeWorkbook workbook = new HandmadeWorkbook().WithSheet("links", Headings + string.Concat(picks.Select(pick => pieces[pick])));
                workbook.Read().Findings.ShouldAllBe(finding => finding.Problem.Length > 0 && finding.Mend.Length > 0);
            },
            iter: 300, threads: 1);
    }

    private static void Survives(byte[] bytes)
    {
        using var workbook = new HandmadeWorkbook();
        File.WriteAllBytes(workbook.File, bytes);
        FindingList findings = [];
        if (PackageStores.Open(workbook.File, findings) is { } store)
        {
            PackageReader.Read(store, findings);
        }

        findings.ShouldAllBe(finding => finding.Problem.Length > 0 && finding.Mend.Length > 0);
    }

    /// <summary>A hundred megabytes that pack into a few.</summary>
    private static byte[] Bomb()
    {
        byte[] bomb = new byte[100 << 20];
        byte[] piece = new byte[1024];
        piece.AsSpan().Fill((byte)' ');
        "<x>"u8.CopyTo(piece);
        "</x>"u8.CopyTo(piece.AsSpan(piece.Length - 4));
        for (int at = piece.Length; at < bomb.Length; at += piece.Length)
        {
            piece.CopyTo(bomb, at);
        }

        bomb.AsSpan(0, piece.Length).Fill((byte)' ');
        "<worksheet>"u8.CopyTo(bomb);
        return bomb;
    }

    private static void Replace(byte[] bytes, ReadOnlySpan<byte> old, ReadOnlySpan<byte> with)
    {
        for (int at = bytes.AsSpan().IndexOf(old); at >= 0; at = bytes.AsSpan().IndexOf(old))
        {
            with.CopyTo(bytes.AsSpan(at));
        }
    }
}
