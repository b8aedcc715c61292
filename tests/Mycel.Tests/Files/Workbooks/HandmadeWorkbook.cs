using System.IO.Compression;
using System.Text;
using Mycel.Files;
using Mycel.Model.Checks;
using Mycel.Model.Packages;

namespace Mycel.Tests.Files.Workbooks;

/// <summary>A workbook put together by hand, as other programs than Mycel write them, in a file that is removed with it.</summary>
internal sealed class HandmadeWorkbook : IDisposable
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private const string Spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml";

    private readonly Dictionary<string, byte[]> parts = [];
    private readonly StringBuilder sheets = new();
    private readonly StringBuilder relations = new();
    private string properties = "";
    private int count;

    /// <summary>A workbook with a sheet that describes the package.</summary>
    public HandmadeWorkbook(bool described = true)
    {
        if (described)
        {
            WithSheet("datapackage", Row(1, "property", "value") + Row(2, "name", "test"));
        }
    }

    public string File { get; } = Path.Combine(Path.GetTempPath(), "mycel-test-" + Guid.NewGuid().ToString("N") + ".xlsx");

    public string Name => Path.GetFileName(File);

    /// <summary>A row of texts.</summary>
    public static string Row(int number, params string[] texts) =>
        $"<row r=\"{number}\">{string.Concat(texts.Select(text => $"<c t=\"inlineStr\"><is><t>{text}</t></is></c>"))}</row>";

    /// <summary>Adds a sheet with these rows, and what follows them.</summary>
    public HandmadeWorkbook WithSheet(string name, string rows, string after = "", string state = "visible")
    {
        count++;
        sheets.Append($"<sheet name=\"{name}\" sheetId=\"{count}\" state=\"{state}\" r:id=\"rel{count}\"/>");
        relations.Append($"<Relationship Id=\"rel{count}\" Type=\"{Relations}/worksheet\" Target=\"worksheets/sheet{count}.xml\"/>");
        return With($"xl/worksheets/sheet{count}.xml", $"<worksheet xmlns=\"{Main}\"><sheetData>{rows}</sheetData>{after}</worksheet>");
    }

    public HandmadeWorkbook WithSharedTexts(string items)
    {
        relations.Append($"<Relationship Id=\"shared\" Type=\"{Relations}/sharedStrings\" Target=\"/xl/sharedStrings.xml\"/>");
        return With("xl/sharedStrings.xml", $"<sst xmlns=\"{Main}\">{items}</sst>");
    }

    /// <summary>Gives style N+1 the Nth of these formats.</summary>
    public HandmadeWorkbook WithFormats(params string[] codes)
    {
        relations.Append($"<Relationship Id=\"styles\" Type=\"{Relations}/styles\" Target=\"styles.xml\"/>");
        string formats = string.Concat(codes.Select((code, i) => $"<numFmt numFmtId=\"{170 + i}\" formatCode=\"{code}\"/>"));
        string styles = string.Concat(codes.Select((_, i) => $"<xf numFmtId=\"{170 + i}\"/>"));
        return With("xl/styles.xml", $"<styleSheet xmlns=\"{Main}\"><numFmts>{formats}</numFmts><cellXfs><xf numFmtId=\"0\"/>{styles}</cellXfs></styleSheet>");
    }

    public HandmadeWorkbook From1904()
    {
        properties = "<workbookPr date1904=\"1\"/>";
        return this;
    }

    public HandmadeWorkbook With(string part, string text) => With(part, Encoding.UTF8.GetBytes(text));

    public HandmadeWorkbook With(string part, byte[] bytes)
    {
        parts[part] = bytes;
        return this;
    }

    /// <summary>Writes the file and gives its bytes.</summary>
    public byte[] Save()
    {
        parts.TryAdd("_rels/.rels", Encoding.UTF8.GetBytes($"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"a\" Type=\"{Relations}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"));
        parts.TryAdd("xl/workbook.xml", Encoding.UTF8.GetBytes($"<workbook xmlns=\"{Main}\" xmlns:r=\"{Relations}\">{properties}<sheets>{sheets}</sheets></workbook>"));
        parts.TryAdd("xl/_rels/workbook.xml.rels", Encoding.UTF8.GetBytes($"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">{relations}</Relationships>"));
        parts.TryAdd("[Content_Types].xml", Encoding.UTF8.GetBytes(
            "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + $"<Default Extension=\"xml\" ContentType=\"{Spreadsheet}.worksheet+xml\"/><Default Extension=\"bin\" ContentType=\"application/vnd.ms-office.vbaProject\"/>"
                + $"<Override PartName=\"/xl/workbook.xml\" ContentType=\"{Spreadsheet}.sheet.main+xml\"/><Override PartName=\"/xl/styles.xml\" ContentType=\"{Spreadsheet}.styles+xml\"/>"
                + $"<Override PartName=\"/xl/sharedStrings.xml\" ContentType=\"{Spreadsheet}.sharedStrings+xml\"/></Types>"));
        using (FileStream stream = System.IO.File.Create(File))
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create))
        {
            foreach ((string name, byte[] bytes) in parts)
            {
                using Stream part = archive.CreateEntry(name, CompressionLevel.Optimal).Open();
                part.Write(bytes);
            }
        }

        return System.IO.File.ReadAllBytes(File);
    }

    /// <summary>Reads the workbook; what was written to the file before is kept.</summary>
    public PackageReading Read()
    {
        if (!System.IO.File.Exists(File))
        {
            Save();
        }

        FindingList findings = [];
        return PackageStores.Open(File, findings) is { } store
            ? PackageReader.Read(store, findings)
            : new PackageReading(new PackageTables { Package = new PackageInfo { Name = "unread" } }, findings);
    }

    /// <summary>Reads a workbook that must be right.</summary>
    public PackageTables Tables()
    {
        PackageReading reading = Read();
        reading.Findings.Select(finding => finding.ToString()).ShouldBeEmpty();
        return reading.Tables;
    }

    /// <summary>The lines that reading the workbook says.</summary>
    public string[] Lines() => [.. Read().Findings.Select(finding => finding.ToString())];

    public void Dispose() => System.IO.File.Delete(File);
}
