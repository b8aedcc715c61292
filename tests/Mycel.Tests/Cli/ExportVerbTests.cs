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
    public void A_package_goes_through_a_workbook_and_back_without_a_difference()
    {
        prompt.Type("export", "two-plants", "--out", "first").ExitCode.ShouldBe(ExitCode.Done);
        prompt.Type("export", "two-plants", "--out", "book.xlsx").ExitCode.ShouldBe(ExitCode.Done);
        prompt.Type("import", "book.xlsx", "--out", "second").ExitCode.ShouldBe(ExitCode.Done);

        string[] names = [.. Names("first")];
        names.ShouldContain("plants.csv");
        Names("second").ShouldBe(names);
        foreach (string name in names)
        {
            File.ReadAllText(prompt.PathTo("second", name)).ShouldBe(File.ReadAllText(prompt.PathTo("first", name)), name);
        }
    }

    [Fact]
    public void A_workbook_is_planned_and_verified_as_it_is()
    {
        prompt.Type("export", "two-plants", "--to", "xlsx", "--out", "book.xlsx").ExitCode.ShouldBe(ExitCode.Done);

        prompt.Type("run", "book.xlsx", "--out", "out").Output.ShouldContain("860\u00a0000 EUR2020/a");
        prompt.Type("verify", "out").ExitCode.ShouldBe(ExitCode.Done);
    }

    [Fact]
    public void A_file_that_is_no_workbook_is_refused_in_words()
    {
        File.WriteAllText(prompt.PathTo("book.xlsx"), "id,title");

        var answer = prompt.Type("import", "book.xlsx", "--out", "park");

        answer.ExitCode.ShouldBe(ExitCode.Findings);
        answer.Error.ShouldContain("book.xlsx");
        Directory.Exists(prompt.PathTo("park")).ShouldBeFalse();
    }

    [Fact]
    public void A_form_that_does_not_exist_is_wrong_usage()
    {
        var answer = prompt.Type("export", "two-plants", "--to", "pdf", "--out", "x");

        answer.ExitCode.ShouldBe(ExitCode.Usage);
        answer.Error.ShouldContain("xlsx");
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

    private IEnumerable<string> Names(string folder) =>
        Directory.EnumerateFiles(prompt.PathTo(folder), "*", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(prompt.PathTo(folder), path)).Order();
}
