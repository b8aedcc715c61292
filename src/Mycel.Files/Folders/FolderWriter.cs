using Mycel.Files.Csv;
using Mycel.Model.Checks;
using Mycel.Model.Packages;
using Mycel.Model.Packages.Writing;
using Mycel.Model.Provenance;

namespace Mycel.Files.Folders;

/// <summary>Writes packages as folders.</summary>
public static class FolderWriter
{
    /// <summary>
    /// Writes a package into a folder that does not exist or is empty. It is written beside and then renamed, so that it is there whole or not at all.
    /// </summary>
    /// <param name="tables">The package.</param>
    /// <param name="path">Path of the folder.</param>
    /// <param name="findings">Takes what went wrong.</param>
    /// <returns>Whether the package was written.</returns>
    public static bool Write(PackageTables tables, string path, FindingList findings)
    {
        string full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        if (File.Exists(full) || (Directory.Exists(full) && Directory.EnumerateFileSystemEntries(full).Any()))
        {
            findings.Add(FindingCodes.OutputExists, new CellPlace(path), "is there already and is not empty.", "Choose another place, or remove it first.");
            return false;
        }

        string beside = Path.Combine(Path.GetDirectoryName(full) ?? full, $".{Path.GetFileName(full)}.{Path.GetRandomFileName()}");
        try
        {
            int errors = findings.Errors;
            WriteFiles(PackageText.Of(tables, findings), beside);
            if (findings.Errors > errors)
            {
                return false;
            }

            if (Directory.Exists(full))
            {
                Directory.Delete(full);
            }

            Directory.Move(beside, full);
            return true;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            findings.Add(FindingCodes.OutputUnwritable, new CellPlace(path), $"cannot be written: {exception.Message.Replace(beside, full, StringComparison.Ordinal)}", "Choose a place where there is room and you may write.");
            return false;
        }
        finally
        {
            RemoveRest(beside);
        }
    }

    private static void WriteFiles(PackageText text, string folder)
    {
        Directory.CreateDirectory(folder);
        File.WriteAllBytes(Path.Combine(folder, PackageDictionary.DescriptionFile), text.Description);
        foreach (WrittenTable table in text.Tables)
        {
            string file = Path.Combine(folder, table.Name + ".csv");
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            using FileStream stream = File.Create(file);
            CsvWriter.Write(table, stream);
        }
    }

    private static void RemoveRest(string folder)
    {
        try
        {
            if (Directory.Exists(folder))
            {
                Directory.Delete(folder, recursive: true);
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // Nothing more can be done; the half-written folder is hidden and has a name of its own.
        }
    }
}
