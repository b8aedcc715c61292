using System.Text.Json;
using Mycel.Cli.Hosting;

namespace Mycel.Tests.Cli;

public sealed class VerifyVerbTests : IDisposable
{
    private readonly Prompt prompt = new();

    public VerifyVerbTests()
    {
        prompt.Copy("two-plants");
        prompt.Type("run", "two-plants", "--out", "out").ExitCode.ShouldBe(ExitCode.Done);
    }

    public void Dispose() => prompt.Dispose();

    [Fact]
    public void A_result_as_it_was_written_is_accepted()
    {
        var answer = prompt.Type("verify", "out");

        answer.ExitCode.ShouldBe(ExitCode.Done);
        answer.Output.ShouldStartWith("out: accepted.");
    }

    [Theory]
    [InlineData("report.html")]
    [InlineData("exchanges.csv")]
    [InlineData("indicators.csv")]
    [InlineData("plan.json")]
    public void A_figure_altered_in_any_file_is_noticed(string name)
    {
        string file = prompt.PathTo("out", name);
        string text = File.ReadAllText(file);
        int digit = text.IndexOfAny(['3', '4', '6'], text.Length / 2);
        File.WriteAllText(file, $"{text[..digit]}7{text[(digit + 1)..]}");

        var answer = prompt.Type("verify", "out");

        answer.ExitCode.ShouldBe(ExitCode.Findings);
        answer.Output.ShouldContain("refused");
    }

    [Fact]
    public void A_second_value_slipped_into_the_document_is_noticed()
    {
        string file = prompt.PathTo("out", "plan.json");
        string text = File.ReadAllText(file);
        File.WriteAllText(file, text.Insert(text.IndexOf('{') + 1, "\n  \"status\": \"infeasible\","));

        prompt.Type("verify", "out").Output.ShouldContain("not as Mycel writes it");
    }

    [Fact]
    public void A_missing_table_is_noticed()
    {
        File.Delete(prompt.PathTo("out", "exchanges.csv"));

        prompt.Type("verify", "out").Output.ShouldContain("exchanges.csv is missing.");
    }

    [Fact]
    public void A_package_that_changed_since_is_noticed()
    {
        string file = prompt.PathTo("two-plants", "markets.csv");
        File.WriteAllText(file, File.ReadAllText(file).Replace(",400,", ",401,", StringComparison.Ordinal));

        var answer = prompt.Type("verify", "out", "--json");

        answer.ExitCode.ShouldBe(ExitCode.Findings);
        using var document = JsonDocument.Parse(answer.Output);
        document.RootElement.GetProperty("status").GetString().ShouldBe("refused");
    }

    [Fact]
    public void A_package_that_moved_is_named()
    {
        Directory.Move(prompt.PathTo("two-plants"), prompt.PathTo("moved"));

        prompt.Type("verify", "out").ShouldSatisfyAllConditions(
            answer => answer.ExitCode.ShouldBe(ExitCode.Findings),
            answer => answer.Error.ShouldContain("--package"));
        prompt.Type("verify", "out", "--package", "moved").ExitCode.ShouldBe(ExitCode.Done);
    }

    [Fact]
    public void A_document_on_its_own_is_verified_against_the_package_that_is_named()
    {
        File.WriteAllText(prompt.PathTo("alone.json"), prompt.Type("optimise", "two-plants", "--json").Output);

        prompt.Type("verify", "alone.json").ExitCode.ShouldBe(ExitCode.Usage);
        prompt.Type("verify", "alone.json", "--package", "two-plants").ExitCode.ShouldBe(ExitCode.Done);
    }

    [Fact]
    public void A_result_without_a_plan_is_verified_by_solving_again()
    {
        File.WriteAllText(prompt.PathTo("two-plants", "limits.csv"), "id,indicator,scope,sense,value,unit,source\nclean,co2,park,<=,1,tCO2e/a,teaching\n");
        prompt.Type("run", "two-plants", "--out", "none").ExitCode.ShouldBe(ExitCode.NoPlan);

        prompt.Type("verify", "none").ExitCode.ShouldBe(ExitCode.Done);
    }
}
