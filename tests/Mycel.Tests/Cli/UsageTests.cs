using Mycel.Cli.Hosting;

namespace Mycel.Tests.Cli;

public sealed class UsageTests : IDisposable
{
    private readonly Prompt prompt = new();

    public void Dispose() => prompt.Dispose();

    [Fact]
    public void Without_a_verb_the_verbs_are_listed()
    {
        var answer = prompt.Type();

        answer.ExitCode.ShouldBe(ExitCode.Usage);
        answer.Error.ShouldContain("mycel check ");
        answer.Output.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("chekc", "'chekc' is not a verb. Did you mean 'check'?")]
    [InlineData("optimse", "'optimse' is not a verb. Did you mean 'optimise'?")]
    [InlineData("check p --scenaro x", "'--scenaro' is not an option here. Did you mean '--scenario'?")]
    [InlineData("check p q", "'q' is not expected after 'check'.")]
    [InlineData("check", "'check' needs PACKAGE.")]
    [InlineData("compare one", "'compare' needs RESULT.")]
    [InlineData("check p --out", "--out")]
    public void A_misspelt_command_line_is_answered_with_what_was_meant(string line, string expected)
    {
        var answer = prompt.Type(line.Split(' '));

        answer.ExitCode.ShouldBe(ExitCode.Usage);
        answer.Error.ShouldContain(expected);
        answer.Error.ShouldEndWith("--help' shows what can be said.\n");
        answer.Output.ShouldBeEmpty();
    }

    [Fact]
    public void Help_lists_every_verb_with_an_example()
    {
        var answer = prompt.Type("--help");

        answer.ExitCode.ShouldBe(ExitCode.Done);
        foreach (string verb in new[] { "check", "run", "optimise", "verify", "compare", "export", "import", "map" })
        {
            answer.Output.ShouldContain($"  mycel {verb} ");
        }
    }

    [Theory]
    [InlineData("check")]
    [InlineData("run")]
    [InlineData("optimise")]
    [InlineData("verify")]
    [InlineData("compare")]
    [InlineData("export")]
    [InlineData("import")]
    [InlineData("map")]
    public void Help_of_a_verb_has_examples_and_exit_codes(string verb)
    {
        var answer = prompt.Type(verb, "--help");

        answer.ExitCode.ShouldBe(ExitCode.Done);
        answer.Output.ShouldContain($"Examples:\n  mycel {verb} ");
        answer.Output.ShouldContain("Exit codes: 0 done;");
    }

    [Fact]
    public void The_version_is_a_line_of_its_own() => prompt.Type("--version").Output.ShouldMatch(@"^\d+\.\d+\.\d+\n$");

    [Fact]
    public void An_argument_that_begins_with_an_at_sign_is_a_path_and_not_a_file_of_arguments() =>
        prompt.Type("check", "@nothing").ExitCode.ShouldBe(ExitCode.Findings);
}
