using Mycel.Analysis.Optimisation;
using Mycel.Analysis.Results;
using Mycel.Model.Packages;
using Mycel.Model.Packages.Tables;
using Mycel.Tests.Parks;

namespace Mycel.Tests.Optimisation.Measures;

/// <summary>What measures are worth, worked by hand; the town's figures stand at <see cref="HeatedTown"/>.</summary>
public sealed class MeasureTests
{
    private static readonly StudyOptions Asked = new() { Measures = MeasureRequest.Yes, Baseline = false };

    [Fact]
    public void The_town_builds_both_measures() => (HeatedTown.Story().Plan(Asked).Built("insulation"), HeatedTown.Story().Plan(Asked).Built("new-boiler")).ShouldBe((40, 100));

    [Fact]
    public void A_measure_alone_is_worth_what_changes_when_it_comes_to_the_park_without_measures()
    {
        PlanDocument plan = HeatedTown.Story().Plan(Asked);
        Of(plan, "insulation").Alone.ShouldSay(capital: 3200, surplus: 250, net: 90, saved: 2.5, cost: -90, payback: 12.8, presentValue: 1800);
        Of(plan, "new-boiler").Alone.ShouldSay(capital: 2000, surplus: 250, net: 150, saved: 2.5, cost: -150, payback: 8, presentValue: 3000);
    }

    // The boiler's tonnes are the cheaper, at -60 EUR against -36. After it the insulation saves gas at an efficiency of 1: 20 t of gas, not 25.
    [Fact]
    public void In_turn_the_boiler_comes_first_and_leaves_the_insulation_less_to_save()
    {
        PlanDocument plan = HeatedTown.Story().Plan(Asked);
        plan.Measures!.Entries.Select(entry => entry.Plant).ShouldBe(["new-boiler", "insulation"]);
        Of(plan, "new-boiler").InTurn.ShouldBe(Of(plan, "new-boiler").Alone);
        Of(plan, "insulation").InTurn.ShouldSay(capital: 3200, surplus: 200, net: 40, saved: 2, cost: -40, payback: 16, presentValue: 800);
    }

    [Fact]
    public void What_is_taken_out_of_the_plan_is_lost_beside_the_other_measure()
    {
        PlanDocument plan = HeatedTown.Story().Plan(Asked);
        Of(plan, "new-boiler").FromPlan.ShouldSay(capital: 2000, surplus: 200, net: 100, saved: 2, cost: -100, payback: 10, presentValue: 2000);
        Of(plan, "insulation").FromPlan.ShouldBe(Of(plan, "insulation").InTurn);
    }

    [Fact]
    public void The_two_curves_sum_to_different_totals_and_the_difference_is_the_interaction()
    {
        AbatementCurve curve = HeatedTown.Story().Plan(Asked).AbatementCurve.ShouldNotBeNull();
        (curve.Order, curve.CarbonUnit, curve.CostUnit).ShouldBe(("next-cheapest", "tCO2e/a", "EUR2020/tCO2e"));
        curve.InTurn.Select(step => step.Plant).ShouldBe(["new-boiler", "insulation"]);
        curve.InTurn[0].AbatementCost!.Value.ShouldBeNear(-60);
        curve.InTurn[1].AbatementCost!.Value.ShouldBeNear(-20);
        curve.InTurn[1].Cumulative!.Value.ShouldBeNear(4.5);
        curve.Alone[1].AbatementCost!.Value.ShouldBeNear(-36);
        curve.Alone[1].Cumulative!.Value.ShouldBeNear(5);
        (curve.Together.Saved!.Value, curve.Together.AnnualCost!.Value).ShouldBe((4.5, -190), new Near());
        (curve.Naive.Saved!.Value, curve.Naive.AnnualCost!.Value).ShouldBe((5, -240), new Near());
        (curve.Interaction.Saved!.Value, curve.Interaction.AnnualCost!.Value).ShouldBe((-0.5, 50), new Near());
    }

    [Fact]
    public void The_two_ends_of_the_curve_are_the_park_without_measures_and_the_plan()
    {
        PlanDocument plan = HeatedTown.Story().Plan(Asked);
        MeasureValues measures = plan.Measures.ShouldNotBeNull();
        measures.Without.Carbon!.Value.ShouldBeNear(12.5);
        measures.Without.Profit!.Value.ShouldBeNear(-1250);
        measures.Without.CapitalInvestment!.Value.ShouldBeNear(0);
        measures.With.Carbon!.Value.ShouldBeNear(plan.Indicator("co2"));
        measures.With.Profit!.Value.ShouldBeNear(plan.Best());
        measures.With.CapitalInvestment!.Value.ShouldBeNear(5200);
    }

    // 10 EUR on each of the 2.5 t that the boiler alone saves: 25 EUR more a year, but a tonne costs what it cost.
    [Fact]
    public void A_price_of_carbon_raises_what_a_measure_brings_and_not_what_its_tonnes_cost()
    {
        MeasureWorth alone = Of(HeatedTown.Story().Policy(PolicyKind.Tax, "co2", "10 EUR2020/tCO2e").Plan(Asked), "new-boiler").Alone;
        alone.ShouldSay(capital: 2000, surplus: 275, net: 175, saved: 2.5, cost: -150, payback: 2000.0 / 275, presentValue: (275 * 20) - 2000);
        alone.AbatementCost!.Value.ShouldBeNear(-60);
    }

    [Fact]
    public void A_tax_on_something_else_is_part_of_what_tonnes_cost() =>
        Of(HeatedTown.Story().Policy(PolicyKind.Tax, "gas", "1 EUR2020/t", FlowScope.Buy).Plan(Asked), "new-boiler").Alone.AnnualCost!.Value.ShouldBeNear(-175);

    [Fact]
    public void A_boiler_that_is_bought_whole_or_not_at_all_is_worth_the_same()
    {
        PlanDocument plan = HeatedTown.WithDecision().Plan(Asked);
        plan.Model!.Integers.ShouldBe(1);
        Of(plan, "new-boiler").Alone.ShouldSay(capital: 2000, surplus: 250, net: 150, saved: 2.5, cost: -150, payback: 8, presentValue: 3000);
        Of(plan, "insulation").InTurn.ShouldSay(capital: 3200, surplus: 200, net: 40, saved: 2, cost: -40, payback: 16, presentValue: 800);
    }

    // Sought is the least carbon alone; how the money goes is settled after it.
    [Fact]
    public void Where_carbon_alone_is_sought_the_park_is_still_run_in_the_cheapest_way()
    {
        PlanDocument plan = HeatedTown.Story().Plan(Asked with { Objective = "co2, profit" });
        Of(plan, "new-boiler").Alone.ShouldSay(capital: 2000, surplus: 250, net: 150, saved: 2.5, cost: -150, payback: 8, presentValue: 3000);
        plan.AbatementCurve!.Together.Saved!.Value.ShouldBeNear(4.5);
    }

    // At most 9 t: without measures 12.5 remain, and no park without both keeps the limit.
    [Fact]
    public void A_park_that_cannot_keep_its_limit_on_carbon_without_measures_comes_as_near_as_it_can()
    {
        PlanDocument plan = HeatedTown.Story().AtMost("9 tCO2e/a", "co2").Plan(Asked);
        plan.Measures!.Without.Status.ShouldBe("beyond-limit");
        plan.Measures.Remark.ShouldBe("Without its measures the park cannot keep its limit on carbon; parks with some of them come as near to it as they can.");
        plan.AbatementCurve!.Together.Saved!.Value.ShouldBeNear(4.5);
        Of(plan, "insulation").Alone.Saved!.Value.ShouldBeNear(2.5);
    }

    [Fact]
    public void Where_nothing_can_be_built_there_is_no_measure_and_a_sentence_says_so()
    {
        PlanDocument plan = HeatedTown.Story().AtMost("0 EUR2020", "capital-investment", id: "budget").Plan(Asked);
        plan.Measures!.Entries.ShouldBeEmpty();
        plan.Measures.Remark.ShouldBe("The plan builds nothing at any plant, so that there is no measure to value.");
        plan.AbatementCurve.ShouldBeNull();
    }

    [Fact]
    public void An_indicator_that_counts_what_is_avoided_gives_the_same_tonnes()
    {
        PlanDocument plan = HeatedTown.Story().Factor("gas", "co2-reduction", FlowScope.Buy, "-0.1 tCO2e/t").Plan(Asked with { Carbon = "co2-reduction" });
        plan.Measures!.MoreIsBetter.ShouldBeTrue();
        Of(plan, "insulation").InTurn.Saved!.Value.ShouldBeNear(2);
        HeatedTown.Story().Factor("gas", "warmth", FlowScope.Buy, "-0.1 tCO2e/t").Plan(Asked with { Carbon = "max warmth" }).AbatementCurve!.Together.Saved!.Value.ShouldBeNear(4.5);
    }

    // A chimney that costs 100 EUR a year and saves nothing is needed by nobody; but what makes the plan impossible without it has no worth in figures.
    [Fact]
    public void A_measure_that_the_park_cannot_do_without_says_so()
    {
        PlanDocument plan = Given.A.Park().Interest(0).Technology("heating", from: "heat").Plant("town", "heating", capacity: 10, minimum: 10)
            .Technology("burning", makes: "heat").With("burning", TechnologyParameter.Investment, 20).With("burning", TechnologyParameter.Lifetime, 20)
            .Plant("boiler", "burning", potential: 10).Plan(Asked);
        Of(plan, "boiler").FromPlan.ShouldBe(Missing("no-plan", "Without it the park has no plan."));
        plan.AbatementCurve!.Together.ShouldBe(new AbatementSum(null, null, null));
    }

    // Without a lifetime capital is never paid back in a year; it saves no carbon and earns 30 a year.
    [Fact]
    public void What_has_no_figure_says_why()
    {
        PlanDocument plan = Given.A.Park().Technology("baking", makes: "bread").With("baking", TechnologyParameter.Investment, 20).Plant("bakery", "baking", potential: 10)
            .Sells("bread", 3).Plan(Asked);
        MeasureWorth worth = Of(plan, "bakery").Alone;
        worth.PaybackYears!.Value.ShouldBeNear(200.0 / 30);
        (worth.AbatementCost, worth.NetPresentValue, worth.InternalRate).ShouldBe((null, null, null));
        worth.Why.ShouldBe(
            "It saves no carbon, so that it has no cost of abatement. It has no lifetime, so that it has neither a net present value nor a rate of return.");
    }

    [Fact]
    public void Links_are_laid_for_the_measure_that_needs_them()
    {
        PlanDocument plan = Given.A.Park().Interest(0).Resource("heat", release: false).Technology("heating", from: "heat").Plant("town", "heating", at: "town", capacity: 100, minimum: 100)
            .Technology("burning", makes: "heat", from: "1.25 gas").Plant("old-boiler", "burning", at: "town", capacity: 100)
            .Technology("drilling", makes: "heat").With("drilling", TechnologyParameter.Investment, 40).With("drilling", TechnologyParameter.Lifetime, 20)
            .Plant("well", "drilling", at: "hill", potential: 100)
            .Link("hill", "town", "heat", investment: 20, lifetime: 20, capacity: 0).Buys("gas", 10).Factor("gas", "co2", FlowScope.Buy, "0.1 tCO2e/t").Plan(Asked);
        Measure well = Of(plan, "well");
        well.Investment.ShouldBeNear(4000);
        well.Alone.ShouldSay(capital: 6000, surplus: 1250, net: 950, saved: 12.5, cost: -950, payback: 4.8, presentValue: 19000);
    }

    [Fact]
    public void Measures_that_were_not_asked_for_are_valued_only_where_something_is_built()
    {
        HeatedTown.Story().Plan(new StudyOptions()).Measures.ShouldBeNull();
        StudyOptions ifSmall = new() { Measures = MeasureRequest.IfSmall };
        HeatedTown.Story().Plan(ifSmall).Measures.ShouldNotBeNull();
        HeatedTown.Story().AtMost("0 EUR2020", "capital-investment", id: "budget").Plan(ifSmall).Measures.ShouldBeNull();
    }

    [Theory]
    [InlineData("max profit / co2", null, "What a measure is worth is a difference of two plans, which says little of a ratio. Ask for measures with a sum as the objective.")]
    [InlineData("profit", "co3", "'co3' is not an indicator of this park that could count carbon. Did you mean 'co2'? There are: profit, output-value,")]
    public void What_cannot_be_valued_is_refused_in_words(string objective, string? carbon, string words)
    {
        PackageTables tables = HeatedTown.Story().Tables();
        Study.Unchecked(tables, Asked with { Objective = objective, Carbon = carbon }).ProblemOf().ShouldNotBeNull().ShouldStartWith(words);
    }

    private static Measure Of(PlanDocument plan, string plant) => plan.Measures.ShouldNotBeNull().Entries.Single(entry => entry.Plant == plant);

    private static MeasureWorth Missing(string status, string why) => new(status, null, null, null, null, null, null, null, null, null, null, why);

    private sealed class Near : IEqualityComparer<(double, double)>
    {
        public bool Equals((double, double) x, (double, double) y) => x.Item1.IsNear(y.Item1) && x.Item2.IsNear(y.Item2);

        public int GetHashCode((double, double) pair) => 0;
    }
}
