using Mycel.Model.Checks;
using Mycel.Model.Packages;
using Mycel.Model.Provenance;

namespace Mycel.Files.Csv;

/// <summary>Opens a CSV file that stands alone, outside any package, with the same care for encodings, separators and quotes.</summary>
public static class TableFile
{
    /// <summary>Opens a file; null where it is not there or holds no table, which is a finding.</summary>
    /// <param name="path">Path of the file.</param>
    /// <param name="findings">Takes what is wrong with the text, now and while it is read.</param>
    public static IRowSource? Open(string path, FindingList findings)
    {
        string name = Path.GetFileName(path.Replace('\0', ' '));
        try
        {
            if (File.Exists(path)) return CsvTable.Open(name, File.OpenRead(path), findings);
            findings.Add(FindingCodes.FileUnreadable, new CellPlace(path.Replace('\0', ' ')), "is no file.", "Give the path of a CSV file.");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            findings.Add(FindingCodes.FileUnreadable, new CellPlace(name), $"cannot be read: {exception.Message}", "Check the disk, and that the file may be read.");
        }

        return null;
    }
}
