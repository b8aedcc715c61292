using Mycel.Cli.Hosting;

namespace Mycel.Tests.Cli;

public sealed class SweepVerbTests : IDisposable
{
    private readonly Prompt prompt = new();

    public SweepVerbTests() => prompt.Copy("two-plants");

    public void Dispose() => prompt.Dispose();

    [Fact]
    public void A_sweep_is_written_with_its_tables_and_accepted_by_verify()
    {
        var answer = prompt.Type("sweep", "two-plants", "--vary", "markets/natural-gas/buy=4..16 EUR2020/GJ/4", "--out", "sweep");
        answer.ExitCode.ShouldBe(ExitCode.Done, answer.Error);
        answer.Output.ShouldContain("5 runs");
        Directory.EnumerateFiles(prompt.PathTo("sweep")).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal).ShouldBe(
            ["breaks.csv", "findings.csv", "package.txt", "plants.csv", "report.html", "runs.csv", "structures.csv", "sweep.json"]);
        prompt.Type("verify", "sweep").Output.ShouldStartWith("sweep: accepted.");
        string file = prompt.PathTo("sweep/runs.csv");
        File.WriteAllText(file, File.ReadAllText(file).Replace("optimal", "better", StringComparison.Ordinal));
        prompt.Type("verify", "sweep").Output.ShouldContain("runs.csv does not say what sweep.json says.");
    }

    [Fact]
    public void All_sweeps_of_a_package_are_done_and_each_has_a_folder()
    {
        Directory.CreateDirectory(prompt.PathTo("two-plants/sweeps"));
        File.WriteAllText(prompt.PathTo("two-plants/sweeps/gas.csv"), "table,key,column,from,to,steps,values\nmarkets,natural-gas,buy,4,16,2,\nsweep,objective,,,,,co2\n");
        File.WriteAllText(prompt.PathTo("two-plants/sweeps/coal.csv"), "table,key,column,operation,values\nmarkets,coal,buy,multiply,0.5; 1; 2\n");
        prompt.Type("sweep", "two-plants", "--out", "all").ShouldSatisfyAllConditions(
            answer => answer.ExitCode.ShouldBe(ExitCode.Done, answer.Error), answer => answer.Output.ShouldContain("Minimised: co2"), answer => answer.Output.ShouldContain("Maximised: profit"));
        File.Exists(prompt.PathTo("all/gas/sweep.json")).ShouldBeTrue();
        File.Exists(prompt.PathTo("all/coal/sweep.json")).ShouldBeTrue();
        prompt.Type("verify", "all/coal").ExitCode.ShouldBe(ExitCode.Done);
        prompt.Type("sweep", "two-plants", "--json").ExitCode.ShouldBe(ExitCode.Usage);
    }

    [Theory]
    [InlineData("--vary", "markets/natural-gass/buy=4..16", ExitCode.Findings, "Did you mean 'natural-gas'?")]
    [InlineData("--vary", "markets/natural-gas/buy=16..4", ExitCode.Findings, "Let it end above where it begins.")]
    [InlineData("--vary", "markets/natural-gas/buy=4..16 EUR2020/t", ExitCode.Findings, "is needed here")]
    [InlineData("--vary", "markets", ExitCode.Usage, "TABLE/KEY/COLUMN")]
    [InlineData("--sweep", "gas", ExitCode.Findings, "is not a sweep of the package")]
    public void What_cannot_be_swept_is_said_in_words(string option, string text, int code, string words)
    {
        var answer = prompt.Type("sweep", "two-plants", option, text);
        answer.ExitCode.ShouldBe(code);
        string said = string.Join(' ', answer.Error.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        said.ShouldContain(words);
    }
}
