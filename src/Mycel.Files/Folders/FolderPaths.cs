using Mycel.Model.Checks;
using Mycel.Model.Provenance;

namespace Mycel.Files.Folders;

/// <summary>Finds and opens files of one folder and of folders in it, and nothing outside, wherever symbolic links lead.</summary>
/// <param name="root">Full path of the folder.</param>
internal sealed class FolderPaths(string root)
{
    /// <summary>Full path of the folder.</summary>
    public string Root => root;

    /// <summary>Names of the files, and folders with such names, in a folder below the root; hidden ones and lock files of spreadsheets left out.</summary>
    public IReadOnlyList<string> Files(string folder)
    {
        var directory = new DirectoryInfo(Path.Combine(root, folder));
        try
        {
            return directory.Exists
                ? [.. directory.EnumerateFileSystemInfos().Select(entry => entry.Name).Where(name => name[0] is not ('.' or '~'))]
                : [];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }

    /// <summary>Whether something of this name is there.</summary>
    public bool Exists(string file) => Path.Exists(Path.Combine(root, file));

    /// <summary>Opens a file for reading; null where that cannot be done, which is a finding.</summary>
    public FileStream? Open(string file, FindingList findings)
    {
        string path = Path.Combine(root, file);
        var place = new CellPlace(file);
        try
        {
            if (LeadsOutside(file))
            {
                findings.Add(FindingCodes.FileOutside, place, "is a link that leads out of the package's folder.", "Put the file itself into the folder.");
                return null;
            }

            if (Directory.Exists(path))
            {
                findings.Add(FindingCodes.FileUnreadable, place, "is a folder, not a file.", "Rename or remove the folder.");
                return null;
            }

            return new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, bufferSize: 0, FileOptions.SequentialScan);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            findings.Add(FindingCodes.FileUnreadable, place, "cannot be read.", "Check that the file is there and may be read.");
            return null;
        }
    }

    /// <summary>Whether a file, or a folder on the way to it, is a link to a place outside the root.</summary>
    private bool LeadsOutside(string file)
    {
        string path = root;
        foreach (string part in file.Split('/'))
        {
            path = Path.Combine(path, part);
            FileSystemInfo entry = Directory.Exists(path) ? new DirectoryInfo(path) : new FileInfo(path);
            if (entry.LinkTarget is not null && entry.ResolveLinkTarget(returnFinalTarget: true) is { } target && !IsInside(target.FullName))
            {
                return true;
            }
        }

        return !IsInside(Path.GetFullPath(path));
    }

    private bool IsInside(string path) => path.StartsWith(root + Path.DirectorySeparatorChar, StringComparison.Ordinal);
}
