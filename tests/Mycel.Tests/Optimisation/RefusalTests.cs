using Mycel.Analysis.Results;
using Mycel.Model.Packages.Tables;
using Mycel.Tests.Parks;

namespace Mycel.Tests.Optimisation;

/// <summary>Why there is no plan, and what to do.</summary>
public sealed class RefusalTests
{
    // 70 t of need and 60 t on offer.
    [Fact]
    public void A_need_that_cannot_be_met_is_said_in_the_parks_words()
    {
        PlanDocument plan = Mill(need: 70, offer: 60).Plan();
        plan.Status.ShouldBe("infeasible");
        plan.Objective.ShouldBeNull();
        plan.Refusal!.Kind.ShouldBe("infeasible");
        plan.Refusal.Conflict.ShouldBe(
            [
                "grain at here/owner: what is taken must come from somewhere (resource-balance[here/owner,grain])",
                "activity of mill: at least 70 t/a (yearly-activity[mill])",
                "market for buying grain: at most 60 t/a (market-limit[buy,grain])",
            ],
            ignoreOrder: true);
        plan.Refusal.Mends.ShouldHaveSingleItem().ShouldBeOneOf("Lower activity of mill from 70 to 60 t/a.", "Raise market for buying grain from 60 to 70 t/a.");
    }

    // Two needs that fail each for itself: both are mended, or the advice would lead to the next refusal.
    [Fact]
    public void Two_conflicts_are_mended_at_once()
    {
        PlanDocument plan = Mill(need: 70, offer: 60).Technology("drying", from: "wood").Plant("kiln", "drying", capacity: 100, minimum: 50).Buys("wood", 1, limit: 20).Plan();
        plan.Status.ShouldBe("infeasible");
        plan.Refusal!.Conflict.ShouldNotBeEmpty();
        plan.Refusal.Mends.Count.ShouldBe(2);
    }

    // Nobody sells grain, so nothing that a person set is in conflict but the need itself.
    [Fact]
    public void A_need_without_any_supply_is_advised_to_fall() =>
        Given.A.Park().Technology("milling", from: "grain").Plant("mill", "milling", capacity: 100, minimum: 70).Plan()
            .Refusal!.Mends.ShouldBe(["Lower activity of mill from 70 to 0 t/a."]);

    [Fact]
    public void A_limit_that_cannot_hold_is_named_with_its_indicator()
    {
        PlanDocument plan = Mill(need: 70, offer: 100).Factor("grain", "co2", FlowScope.Buy, "1 tCO2e/t").AtMost("50 tCO2e/a", "co2", id: "cap-2030").Plan();
        plan.Refusal!.Conflict.ShouldContain(line => line.Contains("cap-2030", StringComparison.Ordinal) && line.Contains("at most 50 tCO2e/a", StringComparison.Ordinal));
    }

    // Grain at 1 EUR becomes flour at 2 EUR in a mill of any size that costs nothing.
    [Fact]
    public void What_can_grow_without_end_is_named()
    {
        PlanDocument plan = Given.A.Park().Technology("milling", makes: "flour", from: "grain").Plant("mill", "milling").Buys("grain", 1).Sells("flour", 2).Plan();
        plan.Status.ShouldBe("unbounded");
        plan.Refusal!.Kind.ShouldBe("unbounded");
        plan.Refusal.Conflict.ShouldContain("activity[mill] grows");
        plan.Refusal.Conflict.ShouldContain("buy[here/owner,grain] grows");
        plan.Refusal.Conflict.ShouldContain("sell[here/owner,flour] grows");
    }

    [Fact]
    public void A_baseline_without_a_plan_says_why_and_the_worth_is_not_known()
    {
        PlanDocument plan = Given.A.Park().Technology("milling", makes: "flour").Technology("baking", from: "flour")
            .Plant("mill", "milling", at: "north", of: "north", capacity: 100).Plant("bakery", "baking", at: "south", of: "south", capacity: 100, minimum: 10)
            .Link("north", "south", "flour").Plan();
        plan.Status.ShouldBe("optimal");
        plan.Baseline!.Status.ShouldBe("infeasible");
        plan.Baseline.Worth.ShouldBeNull();
        plan.Baseline.Refusal!.Conflict.ShouldNotBeEmpty();
    }

    private static ParkStory Mill(double need, double offer) => Given.A.Park().Technology("milling", from: "grain")
        .Plant("mill", "milling", capacity: 100, minimum: need).Buys("grain", 1, limit: offer);
}
