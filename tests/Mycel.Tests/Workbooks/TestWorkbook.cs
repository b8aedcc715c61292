using System.IO.Compression;
using Mycel.Files.Workbooks;
using Mycel.Model.Checks;
using Mycel.Model.Packages;

namespace Mycel.Tests.Workbooks;

/// <summary>A workbook put together by hand, as other programs write them.</summary>
internal sealed class TestWorkbook : IDisposable
{
    /// <summary>Formats: 0 a number with a word, 1 a date, 2 a percentage, 3 a year and month.</summary>
    public const string DateAndPercent =
        "<numFmts><numFmt numFmtId=\"170\" formatCode=\"yyyy\\-mm\"/><numFmt numFmtId=\"171\" formatCode=\"0.0 &quot;days&quot;\"/></numFmts>"
        + "<cellXfs><xf numFmtId=\"171\"/><xf numFmtId=\"14\"/><xf numFmtId=\"10\"/><xf numFmtId=\"170\"/></cellXfs>";

    private const string Hidden = ".hidden";
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private readonly List<(string Name, string Rows)> _sheets = [];
    private string? _strings;
    private string? _styles;

    /// <summary>Path of the file.</summary>
    public string File { get; } = Path.Combine(Path.GetTempPath(), "mycel-test-" + Guid.NewGuid().ToString("N") + ".xlsx");

    /// <summary>Adds a sheet with the XML of its rows; one whose name ends in <c>.hidden</c> is hidden, and called without it.</summary>
    public TestWorkbook With(string sheet, string rows)
    {
        _sheets.Add((sheet, rows));
        return this;
    }

    /// <summary>Adds a sheet of texts, cells separated by <c>|</c>.</summary>
    public TestWorkbook WithTexts(string sheet, params string[] rows) =>
        With(sheet, string.Concat(rows.Select(row => "<row>" + string.Concat(row.Split('|').Select(Text)) + "</row>")));

    /// <summary>Adds a sheet of the package's properties.</summary>
    public TestWorkbook WithDescription() => WithTexts("datapackage", "property|value", "name|test", "currency|EUR2020", "baseYear|2020", "discountRate|0.05");

    /// <summary>Sets the table of shared strings.</summary>
    public TestWorkbook WithStrings(string items)
    {
        _strings = items;
        return this;
    }

    /// <summary>Sets the formats.</summary>
    public TestWorkbook WithStyles(string content)
    {
        _styles = content;
        return this;
    }

    /// <summary>A cell with a text.</summary>
    public static string Text(string text) => $"<c t=\"inlineStr\"><is><t>{System.Security.SecurityElement.Escape(text)}</t></is></c>";

    /// <summary>Writes the file and reads it as a package.</summary>
    public PackageReading Read()
    {
        Write();
        FindingList findings = [];
        using WorkbookStore store = WorkbookStore.OpenFile(File, findings)!;
        return PackageReader.Read(store, findings);
    }

    /// <summary>Writes the file.</summary>
    public void Write()
    {
        using ZipArchive archive = ZipFile.Open(File, ZipArchiveMode.Create);
        string types = string.Concat(_sheets.Select((_, index) =>
            $"<Override PartName=\"/xl/worksheets/sheet{index + 1}.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/>"));
        Add(archive, "[Content_Types].xml",
            "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/>"
            + "<Override PartName=\"/xl/sharedStrings.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml\"/>"
            + "<Override PartName=\"/xl/styles.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml\"/>" + types + "</Types>");
        Add(archive, "_rels/.rels", Relationships($"<Relationship Id=\"r1\" Type=\"{Office}/officeDocument\" Target=\"xl/workbook.xml\"/>"));
        string sheets = string.Concat(_sheets.Select((sheet, index) => $"<sheet name=\"{sheet.Name.Replace(Hidden, "", StringComparison.Ordinal)}\" state=\"{(sheet.Name.EndsWith(Hidden, StringComparison.Ordinal) ? "hidden" : "visible")}\" sheetId=\"{index + 1}\" r:id=\"s{index + 1}\"/>"));
        Add(archive, "xl/workbook.xml", $"<workbook xmlns=\"{Main}\" xmlns:r=\"{Office}\"><sheets>{sheets}</sheets></workbook>");
        string links = string.Concat(_sheets.Select((_, index) => $"<Relationship Id=\"s{index + 1}\" Type=\"{Office}/worksheet\" Target=\"worksheets/sheet{index + 1}.xml\"/>"));
        if (_strings is not null) links += $"<Relationship Id=\"t\" Type=\"{Office}/sharedStrings\" Target=\"sharedStrings.xml\"/>";
        if (_styles is not null) links += $"<Relationship Id=\"y\" Type=\"{Office}/styles\" Target=\"styles.xml\"/>";
        Add(archive, "xl/_rels/workbook.xml.rels", Relationships(links));
        Add(archive, "xl/sharedStrings.xml", $"<sst xmlns=\"{Main}\">{_strings}</sst>");
        Add(archive, "xl/styles.xml", $"<styleSheet xmlns=\"{Main}\">{_styles}</styleSheet>");
        for (int index = 0; index < _sheets.Count; index++)
            Add(archive, $"xl/worksheets/sheet{index + 1}.xml", $"<worksheet xmlns=\"{Main}\"><sheetData>{_sheets[index].Rows}</sheetData></worksheet>");
    }

    /// <inheritdoc />
    public void Dispose() => System.IO.File.Delete(File);

    private static string Relationships(string links) => $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">{links}</Relationships>";

    private static void Add(ZipArchive archive, string name, string text)
    {
        using var writer = new StreamWriter(archive.CreateEntry(name).Open());
        writer.Write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + text);
    }
}
