using Mycel.Analysis.Results;

namespace Mycel.Tests.Results;

public sealed class PlanSummaryTests
{
    [Fact]
    public void The_objective_is_shown_with_and_without_symbiosis()
    {
        var summary = PlanSummary.Of(TestPlans.Steam());

        summary.Objective.ShouldBe(new SummaryFigure("profit", "Profit", "EUR2020/a", 2_000, 1_100));
        summary.Worth.ShouldBe(900);
    }

    [Fact]
    public void Indicators_that_are_zero_with_and_without_are_left_out() =>
        PlanSummary.Of(TestPlans.Steam()).Indicators.Select(figure => figure.Id).ShouldBe(["profit"]);

    [Fact]
    public void Synergies_carry_titles_and_the_worth_to_both() =>
        PlanSummary.Of(TestPlans.Steam()).Synergies.Single()
            .ShouldBe(new SummaryExchange("Power works", "Paper mill", "Steam", 50_000, "GJ/a", 900, "EUR2020/a"));

    [Fact]
    public void A_synergy_without_a_price_on_one_side_has_no_worth_and_comes_last()
    {
        var plan = TestPlans.Steam();
        var flow = plan.LinkFlows[0];
        plan = plan with { LinkFlows = [flow with { Resource = "ash", WorthToTaker = null }, flow with { WorthToGiver = -1_000, WorthToTaker = 10 }] };

        PlanSummary.Of(plan).Synergies.Select(synergy => (synergy.Resource, synergy.Worth)).ShouldBe([("Steam", -990), ("ash", null)]);
    }

    [Fact]
    public void A_plan_without_baseline_has_no_worth_rather_than_zero()
    {
        var summary = PlanSummary.Of(TestPlans.Steam() with { Baseline = null });

        summary.Worth.ShouldBeNull();
        summary.Objective!.Without.ShouldBeNull();
        summary.Objective.Change.ShouldBeNull();
    }

    [Fact]
    public void Warnings_are_counted() => PlanSummary.Of(TestPlans.Steam()).Warnings.ShouldBe(1);
}
