using System.Text.Json;
using System.Text.Json.Nodes;
using Mycel.Cli.Hosting;

namespace Mycel.Tests.Cli;

public sealed class RunVerbTests : IDisposable
{
    private readonly Prompt prompt = new();

    public RunVerbTests() => prompt.Copy("two-plants");

    public void Dispose() => prompt.Dispose();

    [Fact]
    public void The_summary_says_what_the_symbiosis_is_worth_and_where_the_report_is()
    {
        var answer = prompt.Type("run", "two-plants");

        answer.ExitCode.ShouldBe(ExitCode.Done);
        answer.Error.ShouldBeEmpty();
        answer.Output.ShouldStartWith("Two plants\nThe symbiosis is worth 860\u00a0000 EUR2020/a: profit is 5\u00a0260\u00a0000 EUR2020/a with it and 4\u00a0400\u00a0000");
        answer.Output.ShouldContain("proven optimal");
        answer.Output.ShouldContain("Low-pressure steam");
        answer.Output.ShouldEndWith("Report: results/two-plants/report.html\n");
    }

    [Theory]
    [InlineData(60)]
    [InlineData(80)]
    [InlineData(200)]
    public void No_line_is_wider_than_the_terminal(int width)
    {
        using var narrow = new Prompt { Width = width };
        narrow.Copy("two-plants");

        narrow.Type("run", "two-plants").Output.Split('\n').ShouldAllBe(line => line.Length <= width);
    }

    [Fact]
    public void No_figure_is_broken_over_two_lines()
    {
        for (int width = 60; width < 110; width += 7)
        {
            using var narrow = new Prompt { Width = width };
            narrow.Copy("two-plants");

            narrow.Type("optimise", "two-plants").Output.ShouldContain("4\u00a0400\u00a0000");
        }
    }

    [Fact]
    public void The_result_is_a_folder_with_document_tables_and_report()
    {
        prompt.Type("run", "two-plants", "--quiet").Output.ShouldBeEmpty();

        string[] files = [.. Directory.EnumerateFiles(prompt.PathTo("results", "two-plants")).Select(path => Path.GetFileName(path))];
        files.ShouldContain("plan.json");
        files.ShouldContain("report.html");
        files.ShouldContain("exchanges.csv");
        files.ShouldContain("indicators.csv");
    }

    [Fact]
    public void A_scenario_gets_a_folder_of_its_own()
    {
        prompt.Type("run", "two-plants", "--scenario", "wide-pipe", "--scenario", "cheap-gas").ExitCode.ShouldBe(ExitCode.Done);

        File.Exists(prompt.PathTo("results", "two-plants+wide-pipe+cheap-gas", "plan.json")).ShouldBeTrue();
    }

    [Fact]
    public void The_same_question_gives_the_same_bytes_but_for_the_timings()
    {
        string first = Untimed("first");
        string second = Untimed("second");

        second.ShouldBe(first);
        File.ReadAllBytes(prompt.PathTo("second", "report.html")).ShouldBe(File.ReadAllBytes(prompt.PathTo("first", "report.html")));
    }

    [Fact]
    public void With_json_the_output_is_the_document_and_nothing_else()
    {
        var answer = prompt.Type("run", "two-plants", "--json");

        using var document = JsonDocument.Parse(answer.Output);
        document.RootElement.GetProperty("status").GetString().ShouldBe("optimal");
        document.RootElement.GetProperty("baseline").GetProperty("worth").GetDouble().ShouldBe(860_000, 1e-3);
        answer.Error.ShouldContain("report.html");
    }

    [Fact]
    public void The_document_tells_the_seconds_of_every_phase()
    {
        prompt.Type("run", "two-plants", "--out", "out");

        var timings = JsonNode.Parse(File.ReadAllText(prompt.PathTo("out", "plan.json")))!["timings"]!.AsObject();
        string[] phases = [.. timings.Select(phase => phase.Key)];
        new[] { "read", "check", "build", "solve", "audit", "report" }.Except(phases).ShouldBeEmpty();
    }

    [Fact]
    public void A_wrong_package_is_refused_with_its_findings_and_nothing_is_written()
    {
        File.AppendAllText(prompt.PathTo("two-plants", "plants.csv"), "ghost,Ghost,no-such-technology,north-bank,power-works,,,,,,\n");

        var answer = prompt.Type("run", "two-plants");

        answer.ExitCode.ShouldBe(ExitCode.Findings);
        answer.Error.ShouldContain("no-such-technology");
        answer.Output.ShouldBeEmpty();
        Directory.Exists(prompt.PathTo("results")).ShouldBeFalse();
    }

    [Fact]
    public void A_limit_that_cannot_hold_is_explained_and_the_report_says_so_too()
    {
        File.WriteAllText(
            prompt.PathTo("two-plants", "limits.csv"), "id,indicator,scope,sense,value,unit,source\nclean,co2,park,<=,1,tCO2e/a,teaching\n");

        var answer = prompt.Type("run", "two-plants", "--out", "out");

        answer.ExitCode.ShouldBe(ExitCode.NoPlan);
        answer.Output.ShouldContain("clean");
        File.Exists(prompt.PathTo("out", "report.html")).ShouldBeTrue();
    }

    [Fact]
    public void Work_that_is_stopped_ends_with_its_own_exit_code()
    {
        using var stopped = new Prompt { Stop = new CancellationToken(canceled: true) };
        stopped.Copy("two-plants");

        stopped.Type("run", "two-plants").ExitCode.ShouldBe(ExitCode.Stopped);
    }

    [Fact]
    public void A_folder_that_cannot_be_taken_is_refused_before_any_work()
    {
        File.WriteAllText(prompt.PathTo("results"), "a file");

        var answer = prompt.Type("run", "two-plants");

        answer.ExitCode.ShouldBe(ExitCode.Findings);
        answer.Error.ShouldContain("results");
        answer.Output.ShouldBeEmpty();
        File.ReadAllText(prompt.PathTo("results")).ShouldBe("a file");
    }

    [Fact]
    public void On_a_terminal_quick_work_leaves_no_trace_of_progress()
    {
        using var terminal = new Prompt { Terminal = true };
        terminal.Copy("two-plants");
        terminal.Type("check", "two-plants");

        terminal.Type("check", "two-plants").Output.ShouldNotContain("\u001b");
    }

    private string Untimed(string folder)
    {
        prompt.Type("run", "two-plants", "--out", folder).ExitCode.ShouldBe(ExitCode.Done);
        var document = JsonNode.Parse(File.ReadAllText(prompt.PathTo(folder, "plan.json")))!.AsObject();
        document.Remove("timings").ShouldBeTrue();
        return document.ToJsonString();
    }
}
