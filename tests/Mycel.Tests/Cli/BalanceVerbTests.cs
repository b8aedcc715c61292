using System.Text.Json;
using System.Text.Json.Nodes;
using Mycel.Cli.Hosting;
using Mycel.Tests.Results;

namespace Mycel.Tests.Cli;

/// <summary>The verb <c>balance</c>, as it is typed.</summary>
public sealed class BalanceVerbTests : IDisposable
{
    private const string Algae = "algae-park";
    private const string Heat = "process-heat";

    private readonly Prompt prompt = new();

    public BalanceVerbTests()
    {
        prompt.Copy(Algae);
        prompt.Copy(Heat);
    }

    public void Dispose() => prompt.Dispose();

    [Fact]
    public void Help_has_its_options_examples_and_exit_codes()
    {
        string help = prompt.Type("balance", "--help").Output;

        help.ShouldContain("Examples:\n  mycel balance ");
        help.ShouldContain("Exit codes: 0 done;");
        foreach (string option in (string[])["--scenario", "--out", "--period", "--sensitivities", "--heat-pump", "--fresh", "--regenerated", "--json", "--quiet"]) help.ShouldContain(option);
    }

    [Fact]
    public void It_prints_what_follows_and_writes_nothing_unasked()
    {
        var answer = prompt.Type("balance", Algae);

        answer.ExitCode.ShouldBe(ExitCode.Done);
        answer.Error.ShouldBeEmpty();
        answer.Output.ShouldContain("27 unknowns, 21 balances, 6 facts; 0 free. It closes:");
        answer.Output.ShouldContain("Coal power station");
        answer.Output.ShouldContain("Across the boundary");
        answer.Output.ShouldNotContain("Heat (");
        Directory.GetFileSystemEntries(prompt.Folder).Select(Path.GetFileName).ShouldBe([Algae, Heat], ignoreOrder: true);
    }

    [Fact]
    public void Targets_of_heat_and_water_are_printed_as_what_flows_all_year()
    {
        string output = prompt.Type("balance", Heat, "--heat-pump", "0.5").Output;

        output.ShouldContain("Heat (pinch at 85 °C, shifted)");
        output.ShouldMatch(@"From outside at best +630\.7 +GJ/a +20.kW");
        output.ShouldMatch(@"Carried away at best +1.892 +GJ/a +60.kW");
        output.ShouldMatch(@"Least fresh water +788.400 +t/a +90.t/h");
        output.ShouldContain("A heat pump from ");
    }

    [Fact]
    public void Json_is_one_document_and_fulfils_the_schema()
    {
        JsonNode schema = JsonNode.Parse(File.ReadAllText(Repository.Path("docs", "data", "plan.schema.json")))!;
        foreach (string[] asked in (string[][])[[Algae, "--scenario", "e", "--scenario", "published"], [Heat, "--heat-pump", "0.5", "--regenerated", "contaminant=5ppm"]])
        {
            var answer = prompt.Type(["balance", .. asked, "--json"]);

            answer.ExitCode.ShouldBe(ExitCode.Done);
            JsonNode document = JsonNode.Parse(answer.Output)!;
            SchemaCheck.Faults(schema, document).ShouldBeEmpty();
            ((string)document["status"]!).ShouldBe("balanced");
        }
    }

    [Fact]
    public void With_a_folder_tables_a_document_and_a_report_are_written_and_said_where()
    {
        var answer = prompt.Type("balance", Heat, "--heat-pump", "0.5", "--out", "out");

        answer.ExitCode.ShouldBe(ExitCode.Done);
        answer.Output.ShouldContain("Report: out/report.html");
        string[] files = [.. Directory.GetFiles(prompt.PathTo("out")).Select(path => Path.GetFileName(path))];
        foreach (string file in (string[])["balance.json", "report.html", "accounts.csv", "givens.csv", "sensitivities.csv", "heat.csv", "heat-streams.csv", "heat-utilities.csv", "water.csv", "water-network.csv"])
            files.ShouldContain(file);
        files.ShouldNotContain("plan.json");
    }

    [Fact]
    public void A_package_in_which_something_is_wrong_ends_with_findings()
    {
        Change(Heat, "givens.csv", "north-works", "north-work");

        var answer = prompt.Type("balance", Heat);

        answer.ExitCode.ShouldBe(ExitCode.Findings);
        (answer.Output + answer.Error).ShouldContain("givens.csv");
        (answer.Output + answer.Error).ShouldContain("'north-work' is not in plants.csv. Did you mean 'north-works'?");
    }

    [Fact]
    public void Where_too_little_is_given_what_is_missing_is_said()
    {
        Change(Heat, "givens.csv", "south-rate,activity,south-works,,10,t/h", "south-rate,activity,south-works,,,");

        var answer = prompt.Type("balance", Heat);

        answer.ExitCode.ShouldBe(ExitCode.NoPlan);
        answer.Output.ShouldContain("1 free.");
        answer.Output.ShouldContain("Too little is given for everything to follow.");
        answer.Output.ShouldContain("what south-works does");
    }

    [Fact]
    public void Where_too_much_is_given_the_facts_that_contradict_each_other_are_named()
    {
        Change(Heat, "givens.csv", "south-rate,", "steam-bought,buy,,steam,1000,MWh/a,definition,\nsouth-rate,");

        var answer = prompt.Type("balance", Heat, "--out", "out");

        answer.ExitCode.ShouldBe(ExitCode.NoPlan);
        answer.Output.ShouldContain("What is given contradicts itself.");
        answer.Output.ShouldContain("'steam-bought'");
        File.ReadAllText(prompt.PathTo("out", "report.html")).ShouldContain("steam-bought");
        prompt.Type("verify", "out").ExitCode.ShouldBe(ExitCode.Done);
    }

    [Theory]
    [InlineData("--heat-pump", "0", "above 0")]
    [InlineData("--heat-pump", "1.5", "")]
    [InlineData("--heat-pump", "much", "--heat-pump")]
    [InlineData("--fresh", "contaminant", "--fresh takes a contaminant and its concentration")]
    [InlineData("--fresh", "contaminant=-5ppm", "--fresh takes a contaminant and its concentration")]
    [InlineData("--fresh", "contaminant=NaN", "--fresh takes a contaminant and its concentration")]
    [InlineData("--fresh", "cod=5ppm", "'cod' is no contaminant of water-uses.csv; those are contaminant.")]
    [InlineData("--regenerated", "cod=5ppm", "'cod' is no contaminant of water-uses.csv; those are contaminant.")]
    [InlineData("--regenerated", "contaminant=200%", "--regenerated takes a contaminant and its concentration")]
    [InlineData("--sensitivities", "perhaps", "perhaps")]
    [InlineData("--period", "soon", "--period")]
    public void An_option_that_makes_no_sense_is_wrong_usage(string option, string value, string expected)
    {
        var answer = prompt.Type("balance", Heat, option, value);

        answer.ExitCode.ShouldBe(ExitCode.Usage);
        answer.Error.ShouldContain(expected);
        answer.Output.ShouldBeEmpty();
    }

    [Fact]
    public void A_heat_pump_needs_what_prices_say()
    {
        var answer = prompt.Type("balance", Algae, "--heat-pump", "0.5");

        answer.ExitCode.ShouldBe(ExitCode.Usage);
        answer.Error.ShouldContain("utilities.csv");
    }

    [Fact]
    public void Concentrations_are_read_as_shares_ppm_or_percent()
    {
        string[] said = ["contaminant=0.000005", "contaminant=5ppm", "contaminant = 0.0005 %"];

        said.Select(text => prompt.Type("balance", Heat, "--regenerated", text).Output).Distinct().Count().ShouldBe(1);
        prompt.Type("balance", Heat, "--regenerated", said[0]).Output.ShouldMatch(@"Least fresh water +175.200 +t/a +20.t/h");
    }

    [Fact]
    public void A_folder_that_is_taken_is_not_written_over()
    {
        Directory.CreateDirectory(prompt.PathTo("out"));
        File.WriteAllText(prompt.PathTo("out", "mine.txt"), "mine");

        prompt.Type("balance", Heat, "--out", "out").ExitCode.ShouldBe(ExitCode.Findings);

        Directory.GetFiles(prompt.PathTo("out")).Length.ShouldBe(1);
    }

    [Fact]
    public void The_same_balance_twice_is_the_same_bytes()
    {
        foreach (string folder in (string[])["one", "two"]) prompt.Type("balance", Algae, "--scenario", "c", "--out", folder).ExitCode.ShouldBe(ExitCode.Done);

        string[] files = [.. Directory.GetFiles(prompt.PathTo("one")).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];
        Directory.GetFiles(prompt.PathTo("two")).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal).ShouldBe(files);
        foreach (string file in files.Where(file => file != "balance.json")) File.ReadAllBytes(prompt.PathTo("one", file)).ShouldBe(File.ReadAllBytes(prompt.PathTo("two", file)), file);
        Untimed("one").ShouldBe(Untimed("two"));
    }

    [Theory]
    [InlineData("E", "PUBLISHED")]
    [InlineData("e", "Published")]
    public void Scenarios_are_known_in_any_case(string scene, string accounting) =>
        prompt.Type("balance", Algae, "--scenario", scene, "--scenario", accounting).Output.ShouldBe(prompt.Type("balance", Algae, "--scenario", "e", "--scenario", "published").Output);

    [Fact]
    public void A_scenario_that_does_not_exist_is_a_finding()
    {
        var answer = prompt.Type("balance", Algae, "--scenario", "stoichiometrik");

        answer.ExitCode.ShouldBe(ExitCode.Findings);
        (answer.Output + answer.Error).ShouldContain("stoichiometric");
    }

    [Fact]
    public void A_balance_as_it_was_written_is_accepted_and_a_changed_one_is_not()
    {
        prompt.Type("balance", Heat, "--heat-pump", "0.5", "--fresh", "contaminant=0", "--out", "out");
        prompt.Type("verify", "out").ShouldSatisfyAllConditions(
            answer => answer.ExitCode.ShouldBe(ExitCode.Done),
            answer => answer.Output.ShouldStartWith("out: accepted."));

        string file = prompt.PathTo("out", "balance.json");
        JsonNode document = JsonNode.Parse(File.ReadAllText(file))!;
        document["activities"]![0]!["value"] = (double)document["activities"]![0]!["value"]! + 1;
        File.WriteAllText(file, document.ToJsonString(new JsonSerializerOptions { WriteIndented = true }) + "\n");

        prompt.Type("verify", "out").ShouldSatisfyAllConditions(
            answer => answer.ExitCode.ShouldBe(ExitCode.Findings),
            answer => answer.Output.ShouldContain("refused"));
    }

    [Fact]
    public void Two_balances_and_a_balance_with_a_plan_are_compared()
    {
        foreach (string scene in (string[])["c", "e"]) prompt.Type("balance", Algae, "--scenario", scene, "--out", scene);
        prompt.Type("optimise", Heat, "--out", "plan").ExitCode.ShouldBe(ExitCode.Done);
        prompt.Type("balance", Heat, "--out", "balance");

        prompt.Type("compare", "c", "e").ShouldSatisfyAllConditions(
            answer => answer.ExitCode.ShouldBe(ExitCode.Done),
            answer => answer.Output.ShouldContain("coal"));
        prompt.Type("compare", "plan", "balance", "--out", "compared").ExitCode.ShouldBe(ExitCode.Done);
        File.Exists(prompt.PathTo("compared", "report.html")).ShouldBeTrue();
    }

    [Fact]
    public void Quietly_only_the_exit_code_speaks()
    {
        var answer = prompt.Type("balance", Heat, "--quiet");

        (answer.ExitCode, answer.Output, answer.Error).ShouldBe((ExitCode.Done, "", ""));
    }

    private void Change(string package, string file, string from, string to)
    {
        string path = prompt.PathTo(package, file);
        string text = File.ReadAllText(path);
        text.ShouldContain(from);
        File.WriteAllText(path, text.Replace(from, to, StringComparison.Ordinal));
    }

    // Seconds that it took are no part of the answer.
    private string Untimed(string folder)
    {
        JsonNode document = JsonNode.Parse(File.ReadAllText(prompt.PathTo(folder, "balance.json")))!;
        document.AsObject().Remove("timings");
        return document.ToJsonString();
    }
}
