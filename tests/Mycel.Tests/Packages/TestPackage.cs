using System.Text;
using Mycel.Files.Folders;
using Mycel.Model.Checks;
using Mycel.Model.Packages;

namespace Mycel.Tests.Packages;

/// <summary>A package in a folder of its own that is removed with it.</summary>
internal sealed class TestPackage : IDisposable
{
    public TestPackage()
    {
        Directory.CreateDirectory(Folder);
        With("datapackage.json", """{"name": "test"}""");
    }

    public string Folder { get; } = Path.Combine(Path.GetTempPath(), "mycel-test-" + Guid.NewGuid().ToString("N"));

    /// <summary>Adds a file; commas in the text stay as they are.</summary>
    public TestPackage With(string file, string text) => With(file, Encoding.UTF8.GetBytes(text));

    public TestPackage With(string file, byte[] bytes)
    {
        string path = Path.Combine(Folder, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
        return this;
    }

    public PackageReading Read()
    {
        FindingList findings = [];
        return PackageReader.Read(FolderStore.OpenFolder(Folder, findings)!, findings);
    }

    /// <summary>Reads a package that must be right.</summary>
    public PackageTables Tables()
    {
        PackageReading reading = Read();
        reading.Findings.Select(finding => finding.ToString()).ShouldBeEmpty();
        return reading.Tables;
    }

    /// <summary>The lines that reading the package says.</summary>
    public string[] Lines() => [.. Read().Findings.Select(finding => finding.ToString())];

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
