namespace Mycel.Tests.Mutations;

/// <summary>A copy of a package in a folder of its own, of which a few files are replaced and put back.</summary>
internal sealed class MutantFolder : IDisposable
{
    public MutantFolder(string from)
    {
        foreach (string file in Directory.GetFiles(from, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            if (!file.EndsWith(".csv", StringComparison.Ordinal) && !file.EndsWith(".json", StringComparison.Ordinal)) continue;
            Files.Add(System.IO.Path.GetRelativePath(from, file), File.ReadAllBytes(file));
        }

        Directory.CreateDirectory(System.IO.Path.Combine(Path, "scenarios"));
        Restore(Files.Keys);
    }

    public string Path { get; } = System.IO.Path.Combine(System.IO.Path.GetTempPath(), "mycel-test-" + Guid.NewGuid().ToString("N"));

    public Dictionary<string, byte[]> Files { get; } = new(StringComparer.Ordinal);

    public void Write(IReadOnlyDictionary<string, byte[]?> files)
    {
        foreach ((string file, byte[]? bytes) in files)
        {
            if (bytes is null) File.Delete(System.IO.Path.Combine(Path, file));
            else File.WriteAllBytes(System.IO.Path.Combine(Path, file), bytes);
        }
    }

    public void Restore(IEnumerable<string> files)
    {
        foreach (string file in files) File.WriteAllBytes(System.IO.Path.Combine(Path, file), Files[file]);
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
