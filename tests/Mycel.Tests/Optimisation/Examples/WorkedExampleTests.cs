using Mycel.Analysis.Optimisation;
using Mycel.Analysis.Results;
using Mycel.Model.Checks;
using Mycel.Tests.Packages;
using Mycel.Tests.Parks;

namespace Mycel.Tests.Optimisation.Examples;

/// <summary>The arithmetic of worked examples, the packages and the program cannot drift apart.</summary>
public sealed class WorkedExampleTests
{
    public static TheoryData<string> Worked { get; } =
        [.. Directory.GetDirectories(Repository.Path("examples")).Where(folder => File.Exists(Path.Combine(folder, "worked.md"))).Select(folder => Path.GetFileName(folder)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Worked))]
    public void What_was_worked_by_hand_comes_out(string example)
    {
        PlanDocument plan = Plan(example);
        plan.Certificate!.Accepted.ShouldBeTrue();
        IReadOnlyList<Expectation> expectations = Expectation.In(Repository.Path("examples", example, "worked.md"));
        expectations.ShouldNotBeEmpty();
        foreach (Expectation expectation in expectations) expectation.ShouldHoldFor(plan);
    }

    [Fact]
    public void Guides_that_expect_figures_of_an_example_are_kept()
    {
        foreach (string guide in Directory.GetFiles(Repository.Path("docs", "guide"), "*.md"))
        {
            IReadOnlyList<Expectation> expectations = Expectation.In(guide);
            if (expectations.Count == 0) continue;
            PlanDocument plan = Plan(Path.GetFileNameWithoutExtension(guide));
            foreach (Expectation expectation in expectations) expectation.ShouldHoldFor(plan);
        }
    }

    // examples/two-plants/worked.md, "Two scenarios": sent, boiler, profit, baseline, worth in kEUR2020/a.
    [Theory]
    [InlineData("wide-pipe", 125_000, 0, 5_475, 4_400, 1_075)]
    [InlineData("cheap-gas", 100_000, 24_000, 5_380, 5_000, 380)]
    public void The_scenarios_of_the_two_plants_come_out_as_worked_by_hand(
        string scenario, double sent, double boiler, double profit, double alone, double worth)
    {
        PlanDocument plan = Plan("two-plants", scenario);
        plan.Sent("steam").ShouldBeNear(sent);
        plan.Activity("boiler").ShouldBeNear(boiler);
        plan.Best().ShouldBeNear(1000 * profit);
        plan.Alone().ShouldBeNear(1000 * alone);
        plan.Baseline!.Worth!.Value.ShouldBeNear(1000 * worth);
    }

    // "Prices of what is scarce": 0.96 GJ × 1.25 GJ/GJ × 8 EUR/GJ − 1 EUR for the pipe, nothing for steam blown off, 1.25 × 8 for steam at the mill.
    [Fact]
    public void The_prices_of_the_two_plants_are_those_worked_by_hand()
    {
        PlanDocument plan = Plan("two-plants");
        plan.ShadowPrices.Single(price => price.Family == "link-capacity").Value.ShouldBeNear(8.6);
        plan.Price("resource-balance[north-bank/power-works,steam]").ShouldBe(0);
        plan.Price("resource-balance[south-bank/paper-company,steam]").ShouldBeNear(10);
    }

    // With the wide pipe a GJ of need at the mill costs what carrying 1 / 0.96 GJ costs.
    [Fact]
    public void With_a_wide_pipe_steam_at_the_mill_costs_its_carriage()
    {
        PlanDocument plan = Plan("two-plants", "wide-pipe");
        plan.ShadowPrices.ShouldNotContain(price => price.Family == "link-capacity");
        plan.Price("resource-balance[south-bank/paper-company,steam]").ShouldBeNear(1 / 0.96);
    }

    internal static PlanDocument Plan(string example, params string[] scenarios)
    {
        FindingList findings = [];
        Study? study = Study.Open(Example.Read(example), "", scenarios, new StudyOptions(), findings);
        findings.Where(finding => finding.Severity == Severity.Error).Select(finding => finding.ToString()).ShouldBeEmpty();
        return Optimiser.Run(study!, new PhaseClock());
    }
}
