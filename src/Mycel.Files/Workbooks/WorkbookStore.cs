using System.Security.Cryptography;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Mycel.Model.Checks;
using Mycel.Model.Packages;
using Mycel.Model.Provenance;

namespace Mycel.Files.Workbooks;

/// <summary>A package as a workbook: a sheet for each table, a sheet <c>datapackage</c> for its properties, a sheet <c>scenario ID</c> for each scenario, <c>sweep ID</c> for each sweep.</summary>
public sealed class WorkbookStore : IPackageStore, IDisposable
{
    private readonly FileStream _stream;
    private readonly SpreadsheetDocument _document;
    private readonly Dictionary<string, SheetPart> _tables = new(StringComparer.Ordinal);
    private readonly SharedTexts _texts;
    private readonly NumberFormats _formats;
    private readonly bool _countsFrom1904;
    private readonly SheetPart? _description;

    private WorkbookStore(string path, FileStream stream, SpreadsheetDocument document, FindingList findings)
    {
        Name = Path.GetFileName(path);
        _stream = stream;
        _document = document;
        WorkbookPart workbook = document.WorkbookPart ?? throw new InvalidDataException("The archive holds no workbook.");
        _countsFrom1904 = workbook.Workbook?.WorkbookProperties?.Date1904?.Value ?? false;
        _texts = SharedTexts.Read(workbook.SharedStringTablePart?.GetStream());
        _formats = NumberFormats.Read(workbook.WorkbookStylesPart?.GetStream());
        SheetPart[] sheets = [.. SheetsOf(workbook)];
        _description = sheets.FirstOrDefault(sheet => sheet.Name == SheetNames.Description);
        Assign(sheets, findings);
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
        SpreadsheetDocument? document = null;
        try
        {
            stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            if (WorkbookGuard.ProblemOf(stream) is not { } problem)
            {
                document = SpreadsheetDocument.Open(stream, isEditable: false);
                return new WorkbookStore(path, stream, document, findings);
            }

            findings.Add(FindingCodes.WorkbookUnreadable, new CellPlace(Path.GetFileName(path)), problem, Mend);
        }
        catch (Exception exception) when (stream is null && exception is FileNotFoundException or DirectoryNotFoundException or ArgumentException or NotSupportedException)
        {
            findings.Add(FindingCodes.PackageMissing, new CellPlace(path.Replace('\0', ' ')), "is not there.", "Give a folder that holds datapackage.json, or a workbook.");
        }
        catch (DamagedWorkbookException exception)
        {
            findings.Add(FindingCodes.WorkbookUnreadable, new CellPlace(Path.GetFileName(path)), exception.Message, Mend);
        }
        catch (Exception exception) when (DamagedWorkbookException.IsFault(exception) || LibraryFault.Is(exception))
        {
            findings.Add(FindingCodes.WorkbookUnreadable, new CellPlace(Path.GetFileName(path)), "cannot be read as a workbook.", Mend);
        }

        document?.Dispose();
        stream?.Dispose();
        return null;
    }

    /// <inheritdoc />
    public string FileOf(string table) => _tables.TryGetValue(table, out SheetPart? sheet) ? sheet.Name : SheetNames.Of([table])[0];

    /// <inheritdoc />
    public IRowSource? Open(string table, FindingList findings) => _tables.TryGetValue(table, out SheetPart? sheet) ? OpenSheet(sheet, DescriptionOf(table), findings) : null;

    /// <inheritdoc />
    public byte[]? ReadDescription(FindingList findings)
    {
        if (_description is not null)
        {
            return ReadProperties(findings) is { } rows ? PropertyJson.Print(rows) : null;
        }

        findings.Add(
            FindingCodes.DescriptionMissing, new CellPlace(SheetNames.Description), "There is no sheet of this name.",
            "Add it with the headings property and value, and at least a row for the property name.");
        return null;
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

    private static TableDescription? DescriptionOf(string table) => PackageDictionary.FamilyOf(table) ?? PackageDictionary.Find(table);

    private static IEnumerable<SheetPart> SheetsOf(WorkbookPart workbook)
    {
        foreach (Sheet sheet in workbook.Workbook?.Sheets?.Elements<Sheet>() ?? [])
        {
            OpenXmlPart? part = null;
            bool hasPart = sheet.Id?.Value is { } id && workbook.TryGetPartById(id, out part);
            bool isHidden = sheet.State?.Value is { } state && state != SheetStateValues.Visible;
            yield return new SheetPart(sheet.Name?.Value ?? "", hasPart ? part as WorksheetPart : null, isHidden);
        }
    }

    private void Assign(SheetPart[] sheets, FindingList findings)
    {
        Dictionary<string, string> shortened = sheets.Any(sheet => SheetNames.IsShortened(sheet.Name)) ? Shortened() : [];
        foreach (SheetPart sheet in sheets.Where(sheet => sheet.Name != SheetNames.Description && !SheetNames.IsForPeople(sheet.Name)))
        {
            var place = new CellPlace(sheet.Name);
            string? table = SheetNames.TableOf(sheet.Name, shortened);
            if (table is null && SheetNames.IsShortened(sheet.Name))
            {
                findings.Add(
                    FindingCodes.TableUnknown, place, $"is the sheet of a {sheet.Name[..sheet.Name.IndexOf(' ')]} whose id is not told.",
                    $"Add a row to the sheet {SheetNames.Description}: property {sheet.Name}, value its id.");
            }
            else if (table is null)
            {
                string? nearest = NearestName.Of(sheet.Name, PackageDictionary.Tables.Select(known => known.Name).Append(SheetNames.Description));
                string mend = nearest is null ? "Remove the sheet, or begin its name with 'notes' or '_'." : $"Did you mean '{nearest}'?";
                findings.Add(FindingCodes.TableUnknown, place, "is not a table of a package.", mend);
            }
            else if (!_tables.TryAdd(table, sheet))
            {
                findings.Add(FindingCodes.TableUnknown, place, $"holds the same table as the sheet '{_tables[table].Name}'.", "Remove one of the two.");
            }
        }
    }

    private Dictionary<string, string> Shortened()
    {
        // Findings on this sheet are told when the description itself is read.
        var ids = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (PropertyRow row in _description is null ? [] : ReadProperties([]) ?? [])
        {
            ids[row.Property] = row.Value;
        }

        return ids;
    }

    private IReadOnlyList<PropertyRow>? ReadProperties(FindingList findings)
    {
        using IRowSource? source = OpenSheet(_description!, null, findings);
        return source is null ? null : PropertySheet.Read(source, findings);
    }

    private SheetTable? OpenSheet(SheetPart sheet, TableDescription? table, FindingList findings)
    {
        var place = new CellPlace(sheet.Name);
        if (sheet.IsHidden)
        {
            findings.Add(FindingCodes.SheetHidden, place, "is a hidden sheet, and is read.", "Show it, or remove it if it is not meant.");
        }

        if (sheet.Part is null)
        {
            findings.Add(FindingCodes.WorkbookDamaged, place, "is not a sheet of cells.", "Remove or rename it.");
            return null;
        }

        try
        {
            var rows = new SheetRows(new PartReader(sheet.Part.GetStream(FileMode.Open, FileAccess.Read)), _texts);
            return SheetTable.Open(sheet.Name, rows, new CellJudge(sheet.Name, table, _formats, _countsFrom1904, findings), findings);
        }
        catch (Exception exception) when (DamagedWorkbookException.IsFault(exception) || LibraryFault.Is(exception))
        {
            findings.Add(FindingCodes.WorkbookDamaged, place, DamagedWorkbookException.WordsFor(exception), DamagedWorkbookException.Mend);
            return null;
        }
    }

    private sealed record SheetPart(string Name, WorksheetPart? Part, bool IsHidden);
}
