using System.Text.Json;
using Mycel.Cli.Hosting;

namespace Mycel.Tests.Cli;

public sealed class CheckVerbTests : IDisposable
{
    private readonly Prompt prompt = new();

    public CheckVerbTests() => prompt.Copy("two-plants");

    public void Dispose() => prompt.Dispose();

    [Fact]
    public void A_right_package_is_said_to_be_right()
    {
        var answer = prompt.Type("check", "two-plants");

        answer.ExitCode.ShouldBe(ExitCode.Done);
        answer.Output.ShouldEndWith("0 errors, 0 warnings.\n");
        answer.Error.ShouldBeEmpty();
    }

    [Fact]
    public void Findings_stand_under_their_file_with_place_problem_and_mend()
    {
        Spoil();

        var answer = prompt.Type("check", "two-plants");

        answer.ExitCode.ShouldBe(ExitCode.Findings);
        answer.Output.ShouldStartWith("plants.csv\n  error  2 [capacity]");
        answer.Output.ShouldContain("'12o000' is not a number");
        answer.Output.ShouldEndWith("1 error, 0 warnings.\n");
    }

    [Fact]
    public void With_json_the_output_is_one_document_and_nothing_else()
    {
        Spoil();

        var answer = prompt.Type("check", "two-plants", "--json");

        answer.ExitCode.ShouldBe(ExitCode.Findings);
        using var document = JsonDocument.Parse(answer.Output);
        document.RootElement.GetProperty("status").GetString().ShouldBe("wrong");
        document.RootElement.GetProperty("tables").GetProperty("plants").GetInt32().ShouldBe(3);
        document.RootElement.GetProperty("findings")[0].GetProperty("place").GetString().ShouldBe("plants.csv:2 [capacity]");
    }

    [Fact]
    public void Quiet_says_nothing_and_still_tells_by_the_exit_code()
    {
        Spoil();

        var answer = prompt.Type("check", "two-plants", "--quiet");

        (answer.ExitCode, answer.Output, answer.Error).ShouldBe((ExitCode.Findings, "", ""));
    }

    [Fact]
    public void A_scenario_is_checked_with_the_package() => prompt.Type("check", "two-plants", "--scenario", "wide-pipe").ExitCode.ShouldBe(ExitCode.Done);

    [Fact]
    public void Every_scenario_of_the_package_is_checked_with_it()
    {
        File.WriteAllText(
            prompt.PathTo("two-plants", "scenarios", "odd.csv"), "table,key,column,operation,value,unit,source\nplants,boiler,capacity,set,-1,GJ/a,teaching\n");

        var answer = prompt.Type("check", "two-plants");

        answer.ExitCode.ShouldBe(ExitCode.Findings);
        answer.Output.ShouldContain("odd.csv");
    }

    [Fact]
    public void An_unknown_scenario_is_an_error_that_names_those_there_are()
    {
        var answer = prompt.Type("check", "two-plants", "--scenario", "wide-pip");

        answer.ExitCode.ShouldBe(ExitCode.Findings);
        answer.Output.ShouldContain("wide-pipe");
    }

    [Fact]
    public void A_package_that_is_not_there_is_an_error_in_words()
    {
        var answer = prompt.Type("check", "nowhere");

        answer.ExitCode.ShouldBe(ExitCode.Findings);
        answer.Output.ShouldContain("is not there");
    }

    [Fact]
    public void The_document_is_written_where_it_is_asked_for()
    {
        prompt.Type("check", "two-plants", "--out", "found").ExitCode.ShouldBe(ExitCode.Done);

        File.ReadAllText(prompt.PathTo("found", "check.json")).ShouldBe(prompt.Type("check", "two-plants", "--json").Output);
    }

    private void Spoil()
    {
        string file = prompt.PathTo("two-plants", "plants.csv");
        File.WriteAllText(file, File.ReadAllText(file).Replace("120000", "12o000", StringComparison.Ordinal));
    }
}
