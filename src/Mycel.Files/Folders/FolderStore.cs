using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using Mycel.Files.Csv;
using Mycel.Model.Checks;
using Mycel.Model.Packages;
using Mycel.Model.Provenance;

namespace Mycel.Files.Folders;

/// <summary>A package as a folder: <c>datapackage.json</c>, a CSV file for each table, and folders <c>scenarios</c> and <c>sweeps</c>.</summary>
public sealed class FolderStore : IPackageStore
{
    // The description is held in memory; a larger one is no description.
    private const long LargestDescription = 16 << 20;
    private const string Extension = ".csv";

    private readonly FolderPaths paths;

    private FolderStore(FolderPaths paths)
    {
        this.paths = paths;
        Tables = [.. PackageDictionary.Folders.Prepend("").SelectMany(Names).Order(StringComparer.Ordinal)];
    }

    /// <inheritdoc />
    public string Name => Path.GetFileName(paths.Root);

    /// <inheritdoc />
    public IReadOnlyList<string> Tables { get; }

    /// <summary>Opens a folder; null where there is none, which is a finding.</summary>
    /// <param name="path">Path of the folder.</param>
    /// <param name="findings">Takes what is wrong.</param>
    public static FolderStore? OpenFolder(string path, FindingList findings)
    {
        try
        {
            string full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
            if (Directory.Exists(full))
            {
                var store = new FolderStore(new FolderPaths(full));
                foreach (string folder in PackageDictionary.Folders.Prepend(""))
                {
                    store.CheckExtensions(folder, findings);
                }

                return store;
            }

            string problem = File.Exists(full) ? "is a file, not a folder." : "is not there.";
            findings.Add(FindingCodes.PackageMissing, new CellPlace(path), problem, "Give the folder that holds datapackage.json.");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            findings.Add(FindingCodes.PackageMissing, new CellPlace(path.Replace('\0', ' ')), "cannot be opened as a folder.", "Give the folder that holds datapackage.json.");
        }

        return null;
    }

    /// <inheritdoc />
    public string FileOf(string table) => table + Extension;

    /// <inheritdoc />
    public IRowSource? Open(string table, FindingList findings) =>
        paths.Open(FileOf(table), findings) is { } stream ? CsvTable.Open(FileOf(table), stream, findings) : null;

    /// <inheritdoc />
    public byte[]? ReadDescription(FindingList findings)
    {
        const string File = PackageDictionary.DescriptionFile;
        if (!paths.Exists(File) || paths.Open(File, findings) is not { } stream)
        {
            return null;
        }

        using (stream)
        {
            if (stream.Length > LargestDescription)
            {
                findings.Add(FindingCodes.FileUnreadable, new CellPlace(File), "is larger than 16 MB.", "Keep tables in CSV files.");
                return null;
            }

            try
            {
                byte[] bytes = new byte[stream.Length];
                stream.ReadExactly(bytes);
                return bytes;
            }
            catch (IOException exception)
            {
                findings.Add(FindingCodes.FileUnreadable, new CellPlace(File), $"cannot be read: {exception.Message}", "Check the disk, and that the file may be read.");
                return null;
            }
        }
    }

    /// <inheritdoc />
    public string Sha256()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        IEnumerable<string> files = Tables.Select(FileOf).Append(PackageDictionary.DescriptionFile).Where(paths.Exists);
        byte[] block = new byte[1 << 16];
        Span<byte> size = stackalloc byte[sizeof(long)];
        foreach (string file in files.Order(StringComparer.Ordinal))
        {
            using FileStream stream = paths.Open(file, []) ?? throw new IOException($"{file} can no longer be read.");
            BinaryPrimitives.WriteInt64LittleEndian(size, stream.Length);
            hash.AppendData(Encoding.UTF8.GetBytes(file + '\0'));
            hash.AppendData(size);
            for (int count = stream.Read(block); count > 0; count = stream.Read(block))
            {
                hash.AppendData(block, 0, count);
            }
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    /// <summary>A table whose extension is in capitals would be missed in silence.</summary>
    private void CheckExtensions(string folder, FindingList findings)
    {
        foreach (string file in paths.Files(folder).Order(StringComparer.Ordinal))
        {
            string extension = Path.GetExtension(file);
            if (extension != Extension && extension.Equals(Extension, StringComparison.OrdinalIgnoreCase))
            {
                findings.Add(FindingCodes.TableUnknown, new CellPlace(Prefix(folder) + file), "has its extension in capitals.", "Write the extension as .csv.");
            }
        }
    }

    private static string Prefix(string folder) => folder.Length == 0 ? "" : folder + "/";

    private IEnumerable<string> Names(string folder)
    {
        string prefix = Prefix(folder);
        return paths.Files(folder).Where(file => file.EndsWith(Extension, StringComparison.Ordinal)).Select(file => prefix + file[..^Extension.Length]);
    }
}
