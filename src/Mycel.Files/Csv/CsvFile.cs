using Mycel.Model.Checks;
using Mycel.Model.Packages;
using Mycel.Model.Packages.Writing;
using Mycel.Model.Provenance;

namespace Mycel.Files.Csv;

/// <summary>A table of its own, outside any package: read and written by the rules of a package's tables.</summary>
public static class CsvFile
{
    /// <summary>Opens a file; null where there is none or it has no headings, which is a finding.</summary>
    /// <param name="path">Path of the file.</param>
    /// <param name="findings">Takes what is wrong, now and while rows are read.</param>
    public static IRowSource? Open(string path, FindingList findings)
    {
        string name = Path.GetFileName(path);
        try
        {
            var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, bufferSize: 0, FileOptions.SequentialScan);
            return CsvTable.Open(name, stream, findings);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            string problem = File.Exists(path) ? "cannot be read." : Directory.Exists(path) ? "is a folder, not a file." : "is not there.";
            findings.Add(FindingCodes.FileUnreadable, new CellPlace(name), problem, "Check the path, and that the file may be read.");
            return null;
        }
    }

    /// <summary>Writes a table.</summary>
    /// <param name="table">The table.</param>
    /// <param name="stream">Takes its bytes.</param>
    public static void Write(WrittenTable table, Stream stream) => CsvWriter.Write(table, stream);
}
