using Mycel.Cli.Hosting;

namespace Mycel.Tests.Cli;

public sealed class ExportVerbTests : IDisposable
{
    private readonly Prompt prompt = new();

    public ExportVerbTests() => prompt.Copy("two-plants");

    public void Dispose() => prompt.Dispose();

    [Fact]
    public void A_folder_that_was_exported_gives_the_same_plan()
    {
        prompt.Type("export", "two-plants", "--out", "copies/copy").ExitCode.ShouldBe(ExitCode.Done);

        prompt.Type("optimise", "copies/copy").Output.ShouldBe(prompt.Type("optimise", "two-plants").Output);
    }

    [Fact]
    public void A_scenario_is_written_into_the_tables()
    {
        prompt.Type("export", "two-plants", "--scenario", "wide-pipe", "--out", "wide").ExitCode.ShouldBe(ExitCode.Done);

        prompt.Type("run", "wide", "--out", "a");
        prompt.Type("run", "two-plants", "--scenario", "wide-pipe", "--out", "b");
        prompt.Type("compare", "a", "b").Output.ShouldEndWith("No figure differs.\n");
    }

    [Fact]
    public void Nothing_is_written_over()
    {
        var answer = prompt.Type("export", "two-plants", "--out", "two-plants");

        answer.ExitCode.ShouldBe(ExitCode.Findings);
        answer.Error.ShouldContain("not empty");
    }

    [Fact]
    public void Without_a_place_the_usage_is_wrong() => prompt.Type("export", "two-plants").ExitCode.ShouldBe(ExitCode.Usage);

    [Fact]
    public void A_package_with_errors_is_refused_for_its_unread_cells_would_be_lost()
    {
        string file = prompt.PathTo("two-plants", "plants.csv");
        File.WriteAllText(file, File.ReadAllText(file).Replace("120000", "12o000", StringComparison.Ordinal));

        var answer = prompt.Type("export", "two-plants", "--out", "copy");

        answer.ExitCode.ShouldBe(ExitCode.Findings);
        answer.Error.ShouldContain("'12o000' is not a number");
        Directory.Exists(prompt.PathTo("copy")).ShouldBeFalse();
    }
}
