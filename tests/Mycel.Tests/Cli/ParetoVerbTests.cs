using System.Text.Json;
using Mycel.Cli.Hosting;

namespace Mycel.Tests.Cli;

public sealed class ParetoVerbTests : IDisposable
{
    private readonly Prompt prompt = new();

    public ParetoVerbTests() => prompt.Copy("two-plants");

    public void Dispose() => prompt.Dispose();

    [Fact]
    public void A_front_is_printed_and_nothing_is_written_unasked()
    {
        var answer = prompt.Type("pareto", "two-plants", "--objectives", "profit, co2");

        answer.ExitCode.ShouldBe(ExitCode.Done, answer.Error);
        answer.Output.ShouldContain("Every extreme point of the front is here.");
        answer.Output.ShouldContain("The objectives do not contradict each other");
        Directory.EnumerateFileSystemEntries(prompt.Folder).Select(path => Path.GetFileName(path)).ShouldBe(["two-plants"]);
    }

    [Fact]
    public void A_front_is_written_with_its_tables_and_accepted_by_verify()
    {
        prompt.Type("pareto", "two-plants", "--out", "front").ExitCode.ShouldBe(ExitCode.Done);

        Directory.EnumerateFiles(prompt.PathTo("front")).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal).ShouldBe(
            ["activities.csv", "findings.csv", "front.json", "marks.csv", "package.txt", "points.csv", "proofs.csv", "report.html"]);
        prompt.Type("verify", "front").ShouldSatisfyAllConditions(
            answer => answer.ExitCode.ShouldBe(ExitCode.Done, answer.Output),
            answer => answer.Output.ShouldStartWith("front: accepted."));
    }

    [Theory]
    [InlineData("report.html")]
    [InlineData("points.csv")]
    [InlineData("activities.csv")]
    [InlineData("proofs.csv")]
    [InlineData("front.json")]
    public void A_figure_altered_in_any_file_of_a_front_is_noticed(string name)
    {
        prompt.Type("pareto", "two-plants", "--out", "front");
        string file = prompt.PathTo("front", name);
        string text = File.ReadAllText(file);
        int digit = text.IndexOfAny(['1', '2', '3', '4', '6'], text.Length / 2);
        File.WriteAllText(file, $"{text[..digit]}7{text[(digit + 1)..]}");

        var answer = prompt.Type("verify", "front");

        answer.ExitCode.ShouldBe(ExitCode.Findings);
        (answer.Output + answer.Error).ShouldContain(answer.Error.Length > 0 ? "no front that Mycel wrote" : "refused");
    }

    [Fact]
    public void A_document_on_its_own_is_verified_against_the_package_that_is_named()
    {
        File.WriteAllText(prompt.PathTo("alone.json"), prompt.Type("pareto", "two-plants", "--json").Output);

        prompt.Type("verify", "alone.json").ExitCode.ShouldBe(ExitCode.Usage);
        prompt.Type("verify", "alone.json", "--package", "two-plants").ExitCode.ShouldBe(ExitCode.Done);
    }

    [Fact]
    public void Points_are_written_as_plans_that_verify_accepts()
    {
        prompt.Type("pareto", "two-plants", "--out", "front", "--plans").ExitCode.ShouldBe(ExitCode.Done);

        string[] plans = [.. Directory.EnumerateDirectories(prompt.PathTo("front", "plans")).Order(StringComparer.Ordinal)];
        plans.ShouldNotBeEmpty();
        foreach (string plan in plans) prompt.Type("verify", Path.GetRelativePath(prompt.Folder, plan)).ExitCode.ShouldBe(ExitCode.Done);
        prompt.Type("verify", "front").ExitCode.ShouldBe(ExitCode.Done);
    }

    [Fact]
    public void A_search_that_is_stopped_keeps_what_it_has_and_the_same_command_goes_on()
    {
        prompt.Type("pareto", "two-plants", "--out", "whole").ExitCode.ShouldBe(ExitCode.Done);
        using var stopped = new CancellationTokenSource();
        stopped.Cancel();
        using var other = new Prompt { Stop = stopped.Token };
        other.Copy("two-plants");
        other.Type("pareto", "two-plants", "--out", "front").ExitCode.ShouldBe(ExitCode.Stopped);
        File.Exists(other.PathTo("front", "front.journal")).ShouldBeTrue();

        Directory.Move(other.PathTo("front"), prompt.PathTo("front"));
        prompt.Type("pareto", "two-plants", "--out", "front").ExitCode.ShouldBe(ExitCode.Done);

        File.Exists(prompt.PathTo("front", "front.journal")).ShouldBeFalse();
        Bare("front").ShouldBe(Bare("whole"));
    }

    [Fact]
    public void A_plan_is_drawn_beside_the_front()
    {
        prompt.Type("run", "two-plants", "--objective", "co2", "--out", "before").ExitCode.ShouldBe(ExitCode.Done);
        prompt.Type("pareto", "two-plants", "--out", "front", "--before", "before").ExitCode.ShouldBe(ExitCode.Done);

        using var document = JsonDocument.Parse(File.ReadAllText(prompt.PathTo("front", "front.json")));
        document.RootElement.GetProperty("reference").GetProperty("label").GetString().ShouldBe("before");
        var answer = prompt.Type("verify", "front");
        answer.ExitCode.ShouldBe(ExitCode.Done, answer.Output);
        answer.Output.ShouldContain("was read");
    }

    [Fact]
    public void Fronts_are_not_compared_with_plans()
    {
        prompt.Type("pareto", "two-plants", "--out", "front");

        var answer = prompt.Type("compare", "front", "front");

        answer.ExitCode.ShouldBe(ExitCode.Findings);
        answer.Error.ShouldContain("front is a front");
    }

    [Fact]
    public void A_folder_with_something_else_in_it_is_left_alone()
    {
        Directory.CreateDirectory(prompt.PathTo("mine"));
        File.WriteAllText(prompt.PathTo("mine", "diary.txt"), "Dear diary");

        prompt.Type("pareto", "two-plants", "--out", "mine").ExitCode.ShouldBe(ExitCode.Findings);
        File.ReadAllText(prompt.PathTo("mine", "diary.txt")).ShouldBe("Dear diary");
    }

    [Fact]
    public void A_package_that_is_wrong_is_told_as_check_tells_it()
    {
        File.AppendAllText(prompt.PathTo("two-plants", "markets.csv"), "nothing,,1,2,3,EUR2020/t\n");

        prompt.Type("pareto", "two-plants").ExitCode.ShouldBe(ExitCode.Findings);
    }

    [Fact]
    public void A_park_without_a_plan_has_no_front_and_says_why()
    {
        File.WriteAllText(prompt.PathTo("two-plants", "limits.csv"), "id,indicator,scope,sense,value,unit,source\nclean,co2,park,<=,1,tCO2e/a,teaching\n");

        var answer = prompt.Type("pareto", "two-plants", "--out", "none");

        answer.ExitCode.ShouldBe(ExitCode.NoPlan);
        answer.Output.ShouldContain("These cannot all hold:");
        prompt.Type("verify", "none").ExitCode.ShouldBe(ExitCode.Done);
    }

    [Theory]
    [InlineData("--objectives", "profit", "names 1")]
    [InlineData("--objectives", "profit, c02", "Did you mean 'co2'?")]
    [InlineData("--points", "many", "--points takes a whole number or 'all'")]
    [InlineData("--points", "1", "must lie between 2 and")]
    [InlineData("--gap", "-1", "The gap must be")]
    [InlineData("--threads", "0", "The number of threads")]
    [InlineData("--time-limit", "-1", "--time-limit takes seconds")]
    public void An_option_that_makes_no_sense_is_wrong_usage(string option, string value, string expected)
    {
        var answer = prompt.Type("pareto", "two-plants", option, value);

        answer.ExitCode.ShouldBe(ExitCode.Usage);
        answer.Error.ShouldContain(expected);
        answer.Output.ShouldBeEmpty();
    }

    [Fact]
    public void Plans_want_a_folder() => prompt.Type("pareto", "two-plants", "--plans").ExitCode.ShouldBe(ExitCode.Usage);

    private string Bare(string folder)
    {
        var document = System.Text.Json.Nodes.JsonNode.Parse(File.ReadAllText(prompt.PathTo(folder, "front.json")))!.AsObject();
        document.Remove("timings");
        return document.ToJsonString();
    }
}
