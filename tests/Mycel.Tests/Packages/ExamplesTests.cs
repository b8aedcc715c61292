using Mycel.Files.Folders;
using Mycel.Model.Checks;
using Mycel.Model.Packages;

namespace Mycel.Tests.Packages;

public sealed class ExamplesTests
{
    public static TheoryData<string> Examples => [.. Directory.GetDirectories(Repository.Path("examples")).Select(path => Path.GetFileName(path)).Order()];

    [Theory]
    [MemberData(nameof(Examples))]
    public void Every_example_is_read_without_findings(string example)
    {
        FindingList findings = [];
        PackageReading reading = PackageReader.Read(FolderStore.OpenFolder(Repository.Path("examples", example), findings)!, findings);
        string.Join("\n", reading.Findings).ShouldBe("");
        reading.Tables.Plants.ShouldNotBeEmpty();
    }
}
