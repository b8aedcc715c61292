using Mycel.Cli.Hosting;

namespace Mycel.Tests.Cli;

/// <summary>A result is written as a whole or not at all, and never over something else.</summary>
public sealed class ResultFolderTests : IDisposable
{
    private readonly Prompt prompt = new();

    public ResultFolderTests() => prompt.Copy("two-plants");

    public void Dispose() => prompt.Dispose();

    [Fact]
    public void An_earlier_result_is_replaced()
    {
        Check("out").ExitCode.ShouldBe(ExitCode.Done);
        File.WriteAllText(prompt.PathTo("out", "check.json"), "old");

        Check("out").ExitCode.ShouldBe(ExitCode.Done);

        File.ReadAllText(prompt.PathTo("out", "check.json")).ShouldNotBe("old");
        Leftovers().ShouldBeEmpty();
    }

    [Fact]
    public void An_empty_folder_is_used()
    {
        Directory.CreateDirectory(prompt.PathTo("out"));

        Check("out").ExitCode.ShouldBe(ExitCode.Done);
    }

    [Fact]
    public void Folders_on_the_way_are_made() => Check("a/b/c").ExitCode.ShouldBe(ExitCode.Done);

    [Fact]
    public void A_folder_with_other_files_is_left_alone()
    {
        Directory.CreateDirectory(prompt.PathTo("photos"));
        File.WriteAllText(prompt.PathTo("photos", "cat.jpg"), "cat");

        var answer = Check("photos");

        answer.ExitCode.ShouldBe(ExitCode.Findings);
        answer.Error.ShouldContain("no result of Mycel");
        File.ReadAllText(prompt.PathTo("photos", "cat.jpg")).ShouldBe("cat");
        Leftovers().ShouldBeEmpty();
    }

    [Fact]
    public void A_file_in_the_way_is_left_alone()
    {
        File.WriteAllText(prompt.PathTo("out"), "mine");

        var answer = Check("out");

        answer.ExitCode.ShouldBe(ExitCode.Findings);
        answer.Error.ShouldContain("is a file");
        File.ReadAllText(prompt.PathTo("out")).ShouldBe("mine");
    }

    [Fact]
    public void A_file_on_the_way_is_named()
    {
        File.WriteAllText(prompt.PathTo("file"), "mine");

        var answer = Check("file/out");

        answer.ExitCode.ShouldBe(ExitCode.Findings);
        answer.Error.ShouldContain("file");
        answer.Error.ShouldNotContain("   at ");
    }

    [Fact]
    public void The_package_itself_is_not_a_place_for_its_result()
    {
        Check("two-plants").ExitCode.ShouldBe(ExitCode.Findings);

        File.Exists(prompt.PathTo("two-plants", "plants.csv")).ShouldBeTrue();
    }

    [Fact]
    public void A_place_that_takes_no_folder_is_refused_in_words()
    {
        Assert.SkipUnless(Directory.Exists("/proc/self"), "There is no place here that refuses every folder.");

        var answer = prompt.Type("check", "two-plants", "--out", "/proc/self/out");

        answer.ExitCode.ShouldBe(ExitCode.Findings);
        answer.Error.ShouldNotBeEmpty();
    }

    private Prompt.Answer Check(string folder) => prompt.Type("check", "two-plants", "--out", folder);

    private IEnumerable<string> Leftovers() => Directory.EnumerateFileSystemEntries(prompt.Folder, ".*").Select(path => Path.GetFileName(path));
}
