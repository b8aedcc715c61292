using System.Text.Json;
using Mycel.Cli.Hosting;

namespace Mycel.Tests.Cli;

public sealed class InferVerbTests : IDisposable
{
    private readonly Prompt prompt = new() { Width = 200 };

    public InferVerbTests()
    {
        prompt.Copy("kalundborg");
        prompt.Copy("two-plants");
    }

    public void Dispose() => prompt.Dispose();

    [Fact]
    public void Without_any_option_it_tells_the_story_and_writes_a_result()
    {
        var answer = prompt.Type("infer", "kalundborg");

        answer.ExitCode.ShouldBe(ExitCode.Done);
        answer.Error.ShouldBeEmpty();
        answer.Output.ShouldContain("60 of 60 technologies can be reached in 5 waves.");
        answer.Output.ShouldContain("Gypsum from flue gas");
        File.Exists(prompt.PathTo("results", "kalundborg-inference", "report.html")).ShouldBeTrue();
        Directory.GetFiles(prompt.PathTo("results", "kalundborg-inference")).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal).ShouldBe(
        [
            "by-products.csv", "changes.csv", "decisions.csv", "figures.csv", "findings.csv", "flows.csv", "industries.csv", "infer.json", "links.csv", "loops.csv", "needs.csv",
            "package.txt", "report.html", "resources.csv", "shortages.csv", "technologies.csv", "waves.csv",
        ]);
    }

    [Fact]
    public void What_was_written_can_be_checked_and_planned()
    {
        prompt.Type("infer", "kalundborg", "--to", "plasterboard", "--out", "out").ExitCode.ShouldBe(ExitCode.Done);

        prompt.Type("check", "out/package").ExitCode.ShouldBe(ExitCode.Done);
        var plan = prompt.Type("optimise", "out/package", "--json", "--no-baseline");
        plan.ExitCode.ShouldBe(ExitCode.Done, plan.Error);
        using var document = JsonDocument.Parse(plan.Output);
        document.RootElement.GetProperty("activities").EnumerateArray().ShouldContain(row => row.GetProperty("plant").GetString() == "gyproc-boards");
    }

    [Fact]
    public void With_json_the_output_is_one_document_and_nothing_else()
    {
        var answer = prompt.Type("infer", "two-plants", "--json");

        answer.ExitCode.ShouldBe(ExitCode.Done);
        using var document = JsonDocument.Parse(answer.Output);
        document.RootElement.GetProperty("status").GetString().ShouldBe("complete");
        document.RootElement.GetProperty("waves").GetArrayLength().ShouldBe(2);
        File.ReadAllText(prompt.PathTo("results", "two-plants-inference", "infer.json")).ShouldBe(answer.Output);
    }

    [Fact]
    public void Quiet_says_nothing()
    {
        var answer = prompt.Type("infer", "two-plants", "--quiet");

        (answer.ExitCode, answer.Output, answer.Error).ShouldBe((ExitCode.Done, "", ""));
    }

    [Fact]
    public void The_decisions_of_a_session_make_the_same_result_again_byte_for_byte()
    {
        prompt.Input = new StringReader("a\nr too much sulphur\nw\na because we can\nA\nE\n");
        prompt.Type("infer", "kalundborg", "--interactive", "--out", "first").ExitCode.ShouldBe(ExitCode.Done);

        prompt.Type("infer", "kalundborg", "--decisions", "first/decisions.csv", "--out", "second").ExitCode.ShouldBe(ExitCode.Done);

        File.ReadAllText(prompt.PathTo("first", "decisions.csv")).ShouldContain("1,coal-boiler,reject,too much sulphur\n");
        ShouldBeTheSame("first", "second");
    }

    [Fact]
    public void An_interactive_session_shows_reasons_and_follows_the_answers()
    {
        prompt.Input = new StringReader("w\nr\nwhat?\na\na\n");

        var answer = prompt.Type("infer", "two-plants", "--interactive", "--out", "out");

        answer.ExitCode.ShouldBe(ExitCode.Done);
        answer.Error.ShouldContain("Wave 1: 2 technologies become possible");
        answer.Error.ShouldContain("back-pressure-unit");
        answer.Error.ShouldContain("What it would feed");
        answer.Error.ShouldContain("'what?' is no answer");
        answer.Output.ShouldContain("2 of 3 technologies can be reached");
        File.ReadAllText(prompt.PathTo("out", "decisions.csv"))
            .ShouldBe("wave,technology,decision,reason\n1,back-pressure-unit,reject,\n1,gas-boiler,accept,\n2,paper-making,accept,\n");
    }

    [Fact]
    public void Where_nothing_more_is_typed_the_session_ends_and_keeps_what_was_decided()
    {
        prompt.Input = new StringReader("a\n");

        var answer = prompt.Type("infer", "two-plants", "--interactive", "--out", "out");

        answer.ExitCode.ShouldBe(ExitCode.Stopped);
        File.ReadAllText(prompt.PathTo("out", "decisions.csv")).ShouldBe("wave,technology,decision,reason\n1,back-pressure-unit,accept,\n1,,stop,\n");
        prompt.Type("infer", "two-plants", "--decisions", "out/decisions.csv", "--out", "again").ExitCode.ShouldBe(ExitCode.Stopped);
        ShouldBeTheSame("out", "again");
    }

    [Fact]
    public void A_session_that_ended_early_goes_on_where_it_was()
    {
        prompt.Input = new StringReader("a\nq\n");
        prompt.Type("infer", "two-plants", "--interactive", "--out", "out").ExitCode.ShouldBe(ExitCode.Stopped);
        prompt.Input = new StringReader("r not here\n");

        var answer = prompt.Type("infer", "two-plants", "--interactive", "--decisions", "out/decisions.csv", "--out", "out");

        answer.Error.ShouldNotContain("back-pressure-unit (");
        File.ReadAllText(prompt.PathTo("out", "decisions.csv")).ShouldStartWith("wave,technology,decision,reason\n1,back-pressure-unit,accept,\n1,gas-boiler,reject,not here\n");
    }

    [Fact]
    public async Task Stopping_while_a_question_waits_writes_what_was_decided()
    {
        using var stop = new CancellationTokenSource();
        using var waiting = new WaitingReader("a\n", stop.Cancel);
        using var other = new Prompt { Width = 200, Stop = stop.Token, Input = waiting };
        other.Copy("two-plants");

        var answer = await Task.Run(() => other.Type("infer", "two-plants", "--interactive", "--out", "out"));

        answer.ExitCode.ShouldBe(ExitCode.Stopped);
        File.ReadAllText(other.PathTo("out", "decisions.csv")).ShouldBe("wave,technology,decision,reason\n1,back-pressure-unit,accept,\n1,,stop,\n");
    }

    [Fact]
    public void Why_explains_one_technology_and_leaves_no_folder_behind()
    {
        var answer = prompt.Type("infer", "kalundborg", "--why", "board-line", "--no-markets");

        answer.ExitCode.ShouldBe(ExitCode.Done);
        answer.Output.ShouldContain("Not possible");
        answer.Output.ShouldContain("What it misses");
        answer.Output.ShouldContain("fgd-gypsum-intake");
        Directory.Exists(prompt.PathTo("results")).ShouldBeFalse();
    }

    [Fact]
    public void Why_with_json_prints_the_technology_alone()
    {
        using var document = JsonDocument.Parse(prompt.Type("infer", "kalundborg", "--why", "board-line", "--json").Output);

        document.RootElement.GetProperty("id").GetString().ShouldBe("board-line");
        document.RootElement.GetProperty("status").GetString().ShouldBe("accepted");
    }

    [Fact]
    public void Only_what_leads_to_the_product_is_kept()
    {
        using var document = JsonDocument.Parse(prompt.Type("infer", "two-plants", "--to", "electricity", "--json").Output);

        document.RootElement.GetProperty("technologies").EnumerateArray().Where(row => row.GetProperty("kept").GetBoolean()).Select(row => row.GetProperty("id").GetString())
            .ShouldBe(["back-pressure-unit"]);
    }

    [Fact]
    public void Technologies_of_another_package_are_candidates_too()
    {
        var answer = prompt.Type("infer", "two-plants", "--database", "kalundborg", "--json");

        answer.ExitCode.ShouldBe(ExitCode.Done);
        using var document = JsonDocument.Parse(answer.Output);
        document.RootElement.GetProperty("technologies").EnumerateArray()
            .ShouldContain(row => row.GetProperty("package").GetString() == "kalundborg" && row.GetProperty("status").GetString() == "accepted");
        document.RootElement.GetProperty("findings").EnumerateArray().ShouldContain(finding => finding.GetProperty("code").GetString() == "exchange-rate-missing");
    }

    [Theory]
    [InlineData("--from", "brin", "'brin' is no resource of the package.")]
    [InlineData("--to", "plasterbord", "Did you mean 'plasterboard'?")]
    [InlineData("--why", "board-lin", "Did you mean 'board-line'?")]
    [InlineData("--depth", "0", "--depth takes a number of waves from 1 on.")]
    [InlineData("--depth", "many", "takes a whole number")]
    public void What_cannot_be_meant_is_refused_with_what_could(string option, string value, string message)
    {
        var answer = prompt.Type("infer", "kalundborg", option, value);

        answer.ExitCode.ShouldBe(ExitCode.Usage);
        answer.Error.ShouldContain(message);
    }

    [Fact]
    public void A_spoiled_table_of_decisions_is_refused_with_its_places()
    {
        File.WriteAllText(prompt.PathTo("mine.csv"), "wave,technology,decision,reason\n1,coal-boler,accept,\n2,refining,maybe,\n");

        var answer = prompt.Type("infer", "kalundborg", "--decisions", "mine.csv");

        answer.ExitCode.ShouldBe(ExitCode.Findings);
        answer.Error.ShouldContain("2 [technology]");
        answer.Error.ShouldContain("Did you mean 'coal-boiler'?");
        answer.Error.ShouldContain("3 [decision]");
        Directory.Exists(prompt.PathTo("results")).ShouldBeFalse();
    }

    [Fact]
    public void Decisions_that_have_no_use_are_told_and_do_no_harm()
    {
        File.WriteAllText(prompt.PathTo("mine.csv"), "wave,technology,decision,reason\n4,paper-making,reject,\n");

        var answer = prompt.Type("infer", "two-plants", "--decisions", "mine.csv");

        answer.ExitCode.ShouldBe(ExitCode.Done);
        answer.Output.ShouldContain("'paper-making' was decided in wave 4 and is proposed in wave 2 now");
    }

    [Fact]
    public void A_package_with_errors_is_refused()
    {
        File.AppendAllText(prompt.PathTo("two-plants", "plants.csv"), "odd,Odd,nowhere,south-bank,paper-company,1,,,t/a,teaching,\n");

        prompt.Type("infer", "two-plants").ExitCode.ShouldBe(ExitCode.Findings);
    }

    [Fact]
    public void An_earlier_result_is_replaced()
    {
        prompt.Type("infer", "two-plants", "--out", "out").ExitCode.ShouldBe(ExitCode.Done);

        prompt.Type("infer", "two-plants", "--out", "out").ExitCode.ShouldBe(ExitCode.Done);
    }

    private void ShouldBeTheSame(string first, string second)
    {
        string[] files = [.. Files(first)];
        Files(second).ShouldBe(files);
        foreach (string file in files) File.ReadAllBytes(prompt.PathTo(second, file)).ShouldBe(File.ReadAllBytes(prompt.PathTo(first, file)), file);
    }

    private IEnumerable<string> Files(string folder) => Directory.EnumerateFiles(prompt.PathTo(folder), "*", SearchOption.AllDirectories)
        .Select(path => Path.GetRelativePath(prompt.PathTo(folder), path)).Order(StringComparer.Ordinal);

    /// <summary>Gives some answers; asked for more, it says so and waits, as a person does who has left.</summary>
    private sealed class WaitingReader(string text, Action asked) : StringReader(text)
    {
        private readonly ManualResetEventSlim gone = new();

        public override string? ReadLine()
        {
            if (base.ReadLine() is { } line) return line;
            asked();
            gone.Wait();
            return null;
        }

        protected override void Dispose(bool disposing)
        {
            gone.Set();
            base.Dispose(disposing);
        }
    }
}
