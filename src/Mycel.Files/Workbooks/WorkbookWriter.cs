using System.IO.Compression;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Mycel.Model.Checks;
using Mycel.Model.Packages;
using Mycel.Model.Packages.Writing;
using Mycel.Model.Provenance;

namespace Mycel.Files.Workbooks;

/// <summary>Writes packages as workbooks. The same package gives the same bytes.</summary>
public static class WorkbookWriter
{
    // Entries of an archive carry a time; the first that the format can say stands for none.
    private static readonly DateTimeOffset NoTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Writes a package to a file that does not exist. It is written beside and then renamed, so that it is there whole or not at all.</summary>
    /// <param name="tables">The package.</param>
    /// <param name="path">Path of the file.</param>
    /// <param name="findings">Takes what went wrong.</param>
    /// <returns>Whether the package was written.</returns>
    public static bool Write(PackageTables tables, string path, FindingList findings)
    {
        string full = Path.GetFullPath(path);
        if (Path.Exists(full))
        {
            findings.Add(FindingCodes.OutputExists, new CellPlace(path), "is there already.", "Choose another place, or remove it first.");
            return false;
        }

        string beside = Path.Combine(Path.GetDirectoryName(full) ?? full, $".{Path.GetFileName(full)}.{Path.GetRandomFileName()}");
        string draft = beside + ".draft";
        try
        {
            int errors = findings.Errors;
            RefuseMisleadingProperties(tables.Package, findings);
            PackageText text = PackageText.Of(tables, findings);
            if (findings.Errors > errors) return false;
            WriteDocument(tables.Package, text, draft);
            WithoutTimes(draft, beside);
            File.Move(beside, full);
            return true;
        }
        catch (UnwritableSheetException exception)
        {
            findings.Add(FindingCodes.OutputUnwritable, exception.Place, exception.Message, exception.Mend);
            return false;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            findings.Add(FindingCodes.OutputUnwritable, new CellPlace(path), $"cannot be written: {exception.Message}", "Choose a place where there is room and you may write.");
            return false;
        }
        finally
        {
            Remove(draft);
            Remove(beside);
        }
    }

    private static void WriteDocument(PackageInfo package, PackageText text, string path)
    {
        using SpreadsheetDocument document = SpreadsheetDocument.Create(path, SpreadsheetDocumentType.Workbook);
        WorkbookPart workbook = document.AddWorkbookPart();
        document.ChangeIdOfPart(workbook, "workbook");
        SheetWriter.AddStyles(workbook);
        IReadOnlyList<string> names = SheetNames.Of(text.Tables.Select(table => table.Name));
        SheetWriter.Write(AddPart(workbook, 0), DescriptionTable(package, text, names));
        for (int index = 0; index < text.Tables.Count; index++) SheetWriter.Write(AddPart(workbook, index + 1), text.Tables[index]);
        using OpenXmlWriter writer = OpenXmlWriter.Create(workbook);
        writer.WriteStartElement(new Workbook());
        writer.WriteStartElement(new Sheets());
        string[] sheets = [SheetNames.Description, .. names];
        for (int index = 0; index < sheets.Length; index++)
            writer.WriteElement(new Sheet { Name = sheets[index], SheetId = (uint)index + 1, Id = PartId(index) });
        writer.WriteEndElement();
        writer.WriteEndElement();
    }

    private static WrittenTable DescriptionTable(PackageInfo package, PackageText text, IReadOnlyList<string> names)
    {
        List<IReadOnlyList<string>> rows = [.. PropertyRow.Of(package).Select(row => (IReadOnlyList<string>)[row.Property, row.Value])];
        for (int index = 0; index < names.Count; index++)
        {
            string id = text.Tables[index].Name[(text.Tables[index].Name.IndexOf('/', StringComparison.Ordinal) + 1)..];
            if (SheetNames.IsShortened(names[index]))
                rows.Add([names[index], id]);
        }

        return new WrittenTable(
            SheetNames.Description,
            [.. PropertySheet.Headings.Select(heading => new WrittenColumn(heading, IsNumber: false, Description: null))],
            rows);
    }

    // A property whose name means something else in the sheet of properties would not come back.
    private static void RefuseMisleadingProperties(PackageInfo package, FindingList findings)
    {
        string[] prefixes = [.. SheetNames.Prefixes, "slices.", "licenses."];
        foreach (OtherProperty other in package.Others.Where(other => prefixes.Any(prefix => other.Name.StartsWith(prefix, StringComparison.Ordinal))))
        {
            findings.Add(
                FindingCodes.OutputUnwritable, new CellPlace(PackageDictionary.DescriptionFile, 0, other.Name), "A property of this name means something else in a workbook.",
                "Rename the property.");
        }
    }

    private static WorksheetPart AddPart(WorkbookPart workbook, int index) => workbook.AddNewPart<WorksheetPart>(PartId(index));

    private static string PartId(int index) => "sheet" + (index + 1).ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static void WithoutTimes(string draft, string path)
    {
        using ZipArchive source = ZipFile.OpenRead(draft);
        using var target = new ZipArchive(new FileStream(path, FileMode.CreateNew), ZipArchiveMode.Create);
        foreach (ZipArchiveEntry entry in source.Entries.OrderBy(entry => entry.FullName == "[Content_Types].xml" ? "" : entry.FullName, StringComparer.Ordinal))
        {
            ZipArchiveEntry copy = target.CreateEntry(entry.FullName, CompressionLevel.Optimal);
            copy.LastWriteTime = NoTime;
            using Stream from = entry.Open();
            using Stream to = copy.Open();
            from.CopyTo(to);
        }
    }

    private static void Remove(string file)
    {
        try
        {
            File.Delete(file);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // Nothing more can be done; the half-written file is hidden and has a name of its own.
        }
    }
}
