using System.Text.RegularExpressions;

namespace Mycel.Tests.Cli;

/// <summary>What help and guides show can be typed.</summary>
public sealed partial class HelpExampleTests : IDisposable
{
    private readonly Prompt prompt = new();

    public void Dispose() => prompt.Dispose();

    [Theory]
    [InlineData("check")]
    [InlineData("run")]
    [InlineData("optimise")]
    [InlineData("map")]
    [InlineData("infer")]
    [InlineData("pareto")]
    [InlineData("balance")]
    public void Packages_and_scenarios_of_the_examples_exist(string verb)
    {
        var shown = Shown().Matches(prompt.Type(verb, "--help").Output);

        shown.Count.ShouldBeGreaterThan(0);
        foreach (Match line in shown)
        {
            string package = Path.Combine(Repository.Root, "examples", line.Groups["package"].Value);
            File.Exists(Path.Combine(package, "datapackage.json")).ShouldBeTrue(line.Value);
            if (line.Groups["scenario"].Success)
            {
                File.Exists(Path.Combine(package, "scenarios", line.Groups["scenario"].Value + ".csv")).ShouldBeTrue(line.Value);
            }
        }
    }

    [GeneratedRegex(@"mycel \w+ examples/(?<package>[\w-]+)( --scenario (?<scenario>[\w-]+))?")]
    private static partial Regex Shown();
}
