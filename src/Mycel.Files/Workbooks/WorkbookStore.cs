using System.Security.Cryptography;
using System.Xml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Mycel.Model.Checks;
using Mycel.Model.Packages;
using Mycel.Model.Provenance;

namespace Mycel.Files.Workbooks;

/// <summary>A package as a workbook: a sheet for each table, a sheet <c>datapackage</c> for its properties, a sheet <c>scenario ID</c> for each scenario.</summary>
public sealed class WorkbookStore : IPackageStore, IDisposable
{
    private readonly FileStream _stream;
    private readonly SpreadsheetDocument _document;
    private readonly Dictionary<string, (string Sheet, WorksheetPart Part)> _tables = new(StringComparer.Ordinal);
    private readonly IReadOnlyList<string> _strings;
    private readonly CellStyles _styles;
    private readonly WorksheetPart? _description;

    private WorkbookStore(string path, FileStream stream, SpreadsheetDocument document)
    {
        Name = Path.GetFileName(path);
        _stream = stream;
        _document = document;
        WorkbookPart workbook = document.WorkbookPart ?? throw new InvalidDataException("The archive holds no workbook.");
        _strings = SharedStrings.Read(workbook.SharedStringTablePart?.GetStream());
        _styles = CellStyles.Read(workbook.WorkbookStylesPart?.GetStream());
        List<(string Sheet, WorksheetPart Part)> sheets = [.. SheetsOf(workbook)];
        _description = sheets.Find(sheet => sheet.Sheet == SheetNames.Description).Part;
        Dictionary<string, string> shortened = Shortened();
        foreach ((string sheet, WorksheetPart part) in sheets)
            if (sheet != SheetNames.Description && !SheetNames.IsForPeople(sheet)) _tables.TryAdd(TableOf(sheet, shortened), (sheet, part));
        Tables = [.. _tables.Keys.Order(StringComparer.Ordinal)];
    }

    /// <inheritdoc />
    public string Name { get; }

    /// <inheritdoc />
    public IReadOnlyList<string> Tables { get; }

    /// <summary>Opens a workbook; null where there is none that can be read, which is a finding.</summary>
    /// <param name="path">Path of the file.</param>
    /// <param name="findings">Takes what is wrong.</param>
    /// <returns>The store; dispose of it when everything is read.</returns>
    public static WorkbookStore? OpenFile(string path, FindingList findings)
    {
        const string Mend = "Save it in a spreadsheet as .xlsx, without a password.";
        FileStream? stream = null;
        try
        {
            stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            if (WorkbookGuard.ProblemOf(stream) is not { } problem) return new WorkbookStore(path, stream, SpreadsheetDocument.Open(stream, isEditable: false));
            findings.Add(FindingCodes.WorkbookUnreadable, new CellPlace(Path.GetFileName(path)), problem, Mend);
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException or ArgumentException or NotSupportedException)
        {
            findings.Add(FindingCodes.PackageMissing, new CellPlace(path.Replace('\0', ' ')), "is not there.", "Give a folder that holds datapackage.json, or a workbook.");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or InvalidDataException or XmlException or OpenXmlPackageException)
        {
            findings.Add(FindingCodes.WorkbookUnreadable, new CellPlace(Path.GetFileName(path)), "cannot be read as a workbook.", Mend);
        }

        stream?.Dispose();
        return null;
    }

    /// <inheritdoc />
    public string FileOf(string table) => _tables.TryGetValue(table, out (string Sheet, WorksheetPart Part) entry) ? entry.Sheet : table;

    /// <inheritdoc />
    public IRowSource? Open(string table, FindingList findings) =>
        _tables.TryGetValue(table, out (string Sheet, WorksheetPart Part) entry)
            ? WorkbookSheet.Open(entry.Sheet, entry.Part.GetStream(FileMode.Open, FileAccess.Read), _strings, _styles, findings)
            : null;

    /// <inheritdoc />
    public byte[]? ReadDescription(FindingList findings)
    {
        using IRowSource? source = OpenDescription(findings);
        return source is null ? null : DescriptionSheet.Read(source);
    }

    /// <inheritdoc />
    public string Sha256()
    {
        _stream.Position = 0;
        return Convert.ToHexStringLower(SHA256.HashData(_stream));
    }

    /// <inheritdoc />
    public void Dispose()
    {
        _document.Dispose();
        _stream.Dispose();
    }

    private WorkbookSheet? OpenDescription(FindingList findings) =>
        _description is null
            ? null
            : WorkbookSheet.Open(SheetNames.Description, _description.GetStream(FileMode.Open, FileAccess.Read), _strings, _styles, findings);

    private Dictionary<string, string> Shortened()
    {
        using IRowSource? source = OpenDescription([]);
        return source is null ? [] : DescriptionSheet.ShortenedScenarios(source);
    }

    private static string TableOf(string sheet, Dictionary<string, string> shortened)
    {
        if (!sheet.StartsWith(SheetNames.ScenarioPrefix, StringComparison.Ordinal)) return sheet;
        string id = shortened.GetValueOrDefault(sheet, sheet[SheetNames.ScenarioPrefix.Length..]);
        return $"{PackageDictionary.ScenarioFolder}/{id}";
    }

    private static IEnumerable<(string Sheet, WorksheetPart Part)> SheetsOf(WorkbookPart workbook)
    {
        foreach (Sheet sheet in workbook.Workbook?.Sheets?.Elements<Sheet>() ?? [])
        {
            bool hasPart = sheet.Id?.Value is { } id && workbook.TryGetPartById(id, out OpenXmlPart? part) && part is WorksheetPart;
            if (hasPart && sheet.Name?.Value is { } name) yield return (name, (WorksheetPart)workbook.GetPartById(sheet.Id!.Value!));
        }
    }
}
