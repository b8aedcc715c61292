using Mycel.Cli.Hosting;

namespace Mycel.Tests.Cli;

public sealed class UncertaintyVerbTests : IDisposable
{
    private readonly Prompt prompt = new();

    public UncertaintyVerbTests() => prompt.Copy("southern-park");

    public void Dispose() => prompt.Dispose();

    [Fact]
    public void What_uncertainty_does_is_written_with_its_tables_and_accepted_by_verify()
    {
        var answer = prompt.Type("sweep", "southern-park", "--samples", "20", "--tornado", "--robust", "--states", "3", "--seed", "4", "--out", "out");
        answer.ExitCode.ShouldBe(ExitCode.Done, answer.Error);
        foreach (string words in (string[])["Values by lot: 20 runs", "How likely each measure is in the plan", "What each value does by itself", "Plans for 3 states"]) answer.Output.ShouldContain(words);
        foreach (string name in (string[])["samples.csv", "measure-probabilities.csv", "tornado.csv", "robust-plans.csv", "report.html"]) File.Exists(prompt.PathTo("out/" + name)).ShouldBeTrue(name);
        prompt.Type("verify", "out").Output.ShouldStartWith("out: accepted.");
    }

    [Theory]
    [InlineData("--samples", "0", "--samples takes a number")]
    [InlineData("--samples", "2000000", "The number of samples must lie between")]
    [InlineData("--states", "0", "The number of states must lie between")]
    [InlineData("--distribution", "normal", "--distribution takes triangular or uniform.")]
    public void What_cannot_be_asked_is_said_in_words(string option, string text, string words)
    {
        var answer = prompt.Type("sweep", "southern-park", "--tornado", option, text);
        answer.ExitCode.ShouldBe(ExitCode.Usage);
        string.Join(' ', answer.Error.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).ShouldContain(words);
    }
}
