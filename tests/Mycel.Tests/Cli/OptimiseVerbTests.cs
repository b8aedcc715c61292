using System.Text.Json;
using Mycel.Cli.Hosting;

namespace Mycel.Tests.Cli;

public sealed class OptimiseVerbTests : IDisposable
{
    private readonly Prompt prompt = new();

    public OptimiseVerbTests() => prompt.Copy("two-plants");

    public void Dispose() => prompt.Dispose();

    [Theory]
    [InlineData("optimise")]
    [InlineData("optimize")]
    public void Both_spellings_plan_and_write_nothing_unasked(string verb)
    {
        var answer = prompt.Type(verb, "two-plants");

        answer.ExitCode.ShouldBe(ExitCode.Done);
        answer.Output.ShouldContain("860\u00a0000 EUR2020/a");
        Directory.EnumerateFileSystemEntries(prompt.Folder).Select(path => Path.GetFileName(path)).ShouldBe(["two-plants"]);
    }

    [Fact]
    public void Without_baseline_nothing_is_said_of_worth()
    {
        var answer = prompt.Type("optimise", "two-plants", "--no-baseline");

        answer.Output.ShouldContain("Profit is 5\u00a0260\u00a0000 EUR2020/a.");
        answer.Output.ShouldNotContain("worth 860\u00a0000");
        answer.Output.ShouldNotContain("Without");
    }

    [Fact]
    public void Options_reach_the_document()
    {
        var answer = prompt.Type(
            "optimise", "two-plants", "--objective", "co2", "--gap", "0.01", "--seed", "3", "--method", "simplex", "--time-limit", "60", "--json");

        using var document = JsonDocument.Parse(answer.Output);
        var options = document.RootElement.GetProperty("options");
        options.GetProperty("objective").GetString().ShouldBe("co2");
        options.GetProperty("gap").GetString().ShouldBe("0.01");
        options.GetProperty("seed").GetString().ShouldBe("3");
        options.GetProperty("method").GetString().ShouldBe("simplex");
        options.GetProperty("timeLimit").GetString().ShouldBe("60");
    }

    [Fact]
    public void What_is_asked_beside_the_plan_reaches_the_document()
    {
        var answer = prompt.Type(
            "optimise", "two-plants", "--alternatives", "2", "--within", "5%", "--synergies", "2", "--left-out", "9", "--before", "wide-pipe", "--before", "cheap-gas", "--json");

        using var document = JsonDocument.Parse(answer.Output);
        var options = document.RootElement.GetProperty("options");
        options.GetProperty("alternatives").GetString().ShouldBe("2");
        options.GetProperty("within").GetString().ShouldBe("0.05");
        options.GetProperty("synergies").GetString().ShouldBe("2");
        options.GetProperty("leftOut").GetString().ShouldBe("9");
        options.GetProperty("before").GetString().ShouldBe("wide-pipe,cheap-gas");
        document.RootElement.GetProperty("nearOptimal").GetProperty("ranges").GetArrayLength().ShouldBeGreaterThan(10);
        document.RootElement.GetProperty("reasons").GetProperty("losses").GetArrayLength().ShouldBe(3);
        document.RootElement.GetProperty("beforeAfter").GetProperty("before").GetProperty("scenario").GetArrayLength().ShouldBe(2);
    }

    [Fact]
    public void A_result_with_everything_beside_the_plan_is_written_and_verified()
    {
        prompt.Type("optimise", "two-plants", "--alternatives", "2", "--synergies", "2", "--before", "cheap-gas", "--out", "out").ExitCode.ShouldBe(ExitCode.Done);

        string page = File.ReadAllText(prompt.PathTo("out", "report.html"));
        foreach (string section in (string[])["change", "reasons", "choices"])
        {
            page.ShouldContain($"<section id=\"{section}\"");
        }

        File.Exists(prompt.PathTo("out", "ranges.csv")).ShouldBeTrue();
        File.Exists(prompt.PathTo("out", "indicator-changes.csv")).ShouldBeTrue();
        prompt.Type("verify", "out").ExitCode.ShouldBe(ExitCode.Done);
    }

    [Fact]
    public void A_before_that_does_not_exist_is_a_finding()
    {
        var answer = prompt.Type("optimise", "two-plants", "--before", "cheap-gass");

        answer.ExitCode.ShouldBe(ExitCode.Findings);
        answer.Error.ShouldContain("cheap-gas");
    }

    [Theory]
    [InlineData("--within", "much", "--within takes a share")]
    [InlineData("--within", "100%", "must be a share")]
    [InlineData("--alternatives", "-1", "The number of alternatives")]
    [InlineData("--synergies", "500", "The number of technologies")]
    [InlineData("--left-out", "-2", "must not be negative")]
    [InlineData("--objective", "profi", "Did you mean 'profit'?")]
    [InlineData("--method", "magic", "'magic' is not a method.")]
    [InlineData("--gap", "x", "--gap takes a number")]
    [InlineData("--gap", "NaN", "--gap takes a number")]
    [InlineData("--gap", "-1", "The gap must be")]
    [InlineData("--time-limit", "-1", "--time-limit takes seconds")]
    [InlineData("--time-limit", "1e300", "--time-limit takes seconds")]
    [InlineData("--threads", "1.5", "--threads takes a whole number")]
    [InlineData("--threads", "0", "The number of threads")]
    public void An_option_that_makes_no_sense_is_wrong_usage(string option, string value, string expected)
    {
        var answer = prompt.Type("optimise", "two-plants", option, value);

        answer.ExitCode.ShouldBe(ExitCode.Usage);
        answer.Error.ShouldContain(expected);
        answer.Output.ShouldBeEmpty();
    }
}
