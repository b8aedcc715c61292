using System.Text.Json;
using System.Text.Json.Nodes;
using Mycel.Analysis.Optimisation;
using Mycel.Analysis.Results;
using Mycel.Model.Packages.Tables;
using Mycel.Tests.Parks;

namespace Mycel.Tests.Optimisation;

/// <summary>
/// Ratios as what is sought. Gas steam costs 10 EUR/GJ and emits 0.07 t; electrode steam costs 16 EUR and emits nothing; at most 100 GJ can be sold at 20 EUR, and 50 GJ must be.
/// </summary>
public sealed class RatioObjectiveTests
{
    [Theory]
    [InlineData("max profit / output-value", 0.5)]
    [InlineData("max output-value / operating-cost", 2)]
    [InlineData("min output-value/operating-cost", 1.25)]
    [InlineData("co2-intensity", 0)]
    [InlineData("max co2-intensity", 0.07 / 20)]
    [InlineData("max co2 / output-value", 0.07 / 20)]
    [InlineData("max (profit - 50*co2) / (output-value)", (10 - (50 * 0.07)) / 20)]
    [InlineData("max (profit - 200*co2) / output-value", 4.0 / 20)]
    [InlineData("max (2*output-value) / (profit + operating-cost)", 2)]
    public void A_ratio_is_found_exactly(string objective, double value)
    {
        PlanDocument plan = Boilers().Plan(objective);
        plan.Status.ShouldBe("optimal");
        plan.Best().ShouldBe(value, 1e-9);
        plan.Certificate!.Accepted.ShouldBeTrue();
    }

    [Fact]
    public void A_ratio_is_shown_with_its_unit_its_parts_and_its_title()
    {
        PlanDocument plan = Boilers().Plan("max co2 / output-value");
        ObjectiveValue objective = plan.Objective!;
        (objective.Unit, objective.Sense, objective.Gap).ShouldBe(("tCO2e/EUR2020", "maximise", 0));
        objective.Ratio!.Method.ShouldBe("charnes-cooper");
        (objective.Ratio.Numerator / objective.Ratio.Denominator).ShouldBe(objective.Value, 1e-12);
        objective.Ratio.NumeratorUnit.ShouldBe("tCO2e/a");
        plan.Directory.Indicators.Single(entry => entry.Id == "max co2 / output-value").Title.ShouldBe("CO2 per output value");
        plan.Indicator("co2-intensity").ShouldBe(objective.Value, 1e-12);
    }

    [Fact]
    public void A_ratio_that_no_park_shows_by_itself_is_shown_where_it_is_sought()
    {
        PlanDocument plan = Boilers().Plan("max output-value / operating-cost");
        plan.Indicator("output-value / operating-cost").ShouldBe(2, 1e-9);
        plan.Objective!.Unit.ShouldBe("1");
    }

    // Every plan with gas alone has the best ratio; among them the second stage chooses the largest.
    [Theory]
    [InlineData("max profit / output-value, profit", 1000, 2000)]
    [InlineData("max profit / output-value, min output-value", 500, 1000)]
    [InlineData("min output-value, max profit / output-value", 500, 1000)]
    public void A_ratio_may_stand_at_any_stage(string objective, double profit, double sales)
    {
        PlanDocument plan = Boilers().Plan(objective);
        plan.Indicator("profit").ShouldBeNear(profit);
        plan.Indicator("output-value").ShouldBeNear(sales);
    }

    // Nothing need be sold: then nothing is also a plan, with nothing to divide.
    [Fact]
    public void Doing_nothing_is_no_ratio()
    {
        PlanDocument plan = Boilers(needed: 0).Plan("max profit / output-value");
        plan.Best().ShouldBe(0.5, 1e-9);
        plan.Indicator("output-value").ShouldBeGreaterThan(0);
    }

    [Fact]
    public void A_later_stage_that_leaves_nothing_to_divide_by_is_refused()
    {
        PlanDocument plan = Boilers(needed: 0).Plan("max profit / output-value, min operating-cost");
        plan.Status.ShouldBe("undefined");
        plan.Refusal!.Summary.ShouldBe("For 'min operating-cost' it is best to have no output-value at all, and then 'max profit / output-value', which comes before it, has no value.");
        plan.Refusal.Mends.ShouldHaveSingleItem().ShouldStartWith("Keep output-value above zero by a floor in limits.csv");
    }

    [Fact]
    public void What_can_be_earned_without_any_emission_has_no_greatest_profit_per_emission()
    {
        PlanDocument plan = Boilers().Plan("max profit / co2");
        plan.Status.ShouldBe("undefined");
        plan.Refusal!.Kind.ShouldBe("undefined");
        plan.Refusal.Summary.ShouldBe("'max profit / co2' grows without end: co2 can go to zero while what is divided by it does not.");
        plan.Refusal.Mends.ShouldBe(["Keep co2 away from zero by a floor in limits.csv, or seek the two one after another."]);
        Boilers().AtLeast("1.4 tCO2e/a", "co2", id: "at-least").Plan("max profit / co2").Best().ShouldBe((20 * 10 + 80 * 4) / 1.4, 1e-6);
    }

    [Fact]
    public void A_denominator_of_either_sign_is_refused_with_its_range()
    {
        PlanDocument plan = Boilers(price: 15).Plan("min co2 / profit");
        plan.Status.ShouldBe("undefined");
        plan.Refusal!.Conflict.ShouldBe(["profit: from -100 to 500 EUR2020/a"]);
        plan.Refusal.Summary.ShouldStartWith("'min co2 / profit' has no best value: profit can lie below and above zero");
    }

    [Fact]
    public void A_denominator_that_is_always_zero_is_refused() =>
        Boilers().Plan("max profit / solid-waste").Refusal!.Summary.ShouldBe("'max profit / solid-waste' has no value: solid-waste is zero in every plan.");

    // Keeping the boiler costs 300 EUR a year, so that the share of profit in sales rises with sales and, there being no limit, never is a half.
    [Fact]
    public void A_ratio_that_is_only_approached_is_told_and_no_number_is_shown()
    {
        PlanDocument plan = Given.A.Park().Technology("trading", from: "goods", makes: "wares").With("trading", TechnologyParameter.Area, 0)
            .Technology("keeping", makes: "warmth").With("keeping", TechnologyParameter.FixedCost, 3).Plant("store", "keeping", capacity: 100)
            .Plant("shop", "trading").Buys("goods", 10).Sells("wares", 20).Plan("max profit / output-value");
        plan.Status.ShouldBe("undefined");
        plan.Objective.ShouldBeNull();
        plan.Refusal!.Summary.ShouldBe("'max profit / output-value' comes ever nearer to 0.5 as the park grows, and no plan reaches it.");
    }

    // Digesters are built in whole: 20 GJ for 100 EUR a year, or 50 GJ for 300 EUR. At 20 EUR for each of at most 40 GJ that is 4 EUR per EUR, or 2.67.
    [Fact]
    public void With_decisions_the_ratio_is_found_in_steps()
    {
        PlanDocument plan = Digesters().Plan("max output-value / capital-cost");
        plan.Best().ShouldBe(4, 1e-6);
        plan.Objective!.Ratio!.Method.ShouldBe("dinkelbach");
        plan.Objective.Ratio.Steps.ShouldBeInRange(1, 5);
        plan.Objective.Gap!.Value.ShouldBeLessThan(1e-5);
    }

    [Theory]
    [InlineData("max profit / output-value")]
    [InlineData("max (profit - 50*co2) / (output-value), profit")]
    [InlineData("min output-value, max profit / output-value")]
    public void A_ratio_is_verified_from_the_package(string objective)
    {
        Study study = Study.Unchecked(Boilers().Tables(), new StudyOptions { Objective = objective, LeftOut = 0 });
        PlanDocument stored = Reread(Optimiser.Run(study, new PhaseClock()));
        Verification.Of(stored, study).Problems.ShouldBeEmpty();
        // Nothing of the ratio itself rests on the solver's word; reasons are solved again in any case, and said to be.
        Verification.Of(stored, study).Remarks.ShouldAllBe(remark => remark.StartsWith("What would bring plants in", StringComparison.Ordinal));
    }

    [Fact]
    public void A_ratio_with_decisions_is_verified_as_far_as_our_arithmetic_goes()
    {
        Study study = Study.Unchecked(Digesters().Tables(), new StudyOptions { Objective = "max output-value / capital-cost" });
        PlanDocument stored = Reread(Optimiser.Run(study, new PhaseClock()));
        Verification.Of(stored, study).Problems.ShouldBeEmpty();
        Verification.Of(stored, study).Remarks.ShouldContain(remark => remark.Contains("has decisions", StringComparison.Ordinal));
    }

    [Fact]
    public void A_ratio_with_any_figure_altered_is_refused()
    {
        Study study = Study.Unchecked(Boilers().Tables(), new StudyOptions { Objective = "max profit / output-value", Baseline = false });
        JsonNode document = JsonSerializer.SerializeToNode(Optimiser.Run(study, new PhaseClock()), PlanJson.Default.PlanDocument)!;
        List<string> places = [.. AlteredPlan.Numbers(document, "").Where(place => !place.StartsWith("/timings", StringComparison.Ordinal))];
        places.ShouldContain(place => place.EndsWith("/ratio/steps", StringComparison.Ordinal));
        foreach (string place in places) Verification.Of(AlteredPlan.Of(document, place, isResealed: true), study).Accepted.ShouldBeFalse(place);
    }

    [Fact]
    public void A_worse_plan_with_the_multipliers_of_the_best_is_refused()
    {
        PlanDocument best = Optimiser.Run(Study.Unchecked(Boilers().Tables(), new StudyOptions { Objective = "max profit / output-value" }), new PhaseClock());
        PlanDocument worst = Optimiser.Run(Study.Unchecked(Boilers().Tables(), new StudyOptions { Objective = "min profit / output-value" }), new PhaseClock());
        Study study = Study.Unchecked(Boilers().Tables(), new StudyOptions { Objective = "max profit / output-value" });
        PlanDocument forged = DocumentSeal.Close(best with { Proof = best.Proof! with { Columns = worst.Proof!.Columns } });
        Verification.Of(forged, study).Problems.ShouldContain(problem => problem.Contains("multipliers", StringComparison.Ordinal));
    }

    [Fact]
    public void A_proof_without_multipliers_of_the_denominator_is_refused()
    {
        Study study = Study.Unchecked(Boilers().AtLeast("100 EUR2020/a", "profit", id: "gain").Tables(), new StudyOptions { Objective = "max output-value / profit" });
        PlanDocument best = Optimiser.Run(study, new PhaseClock());
        Verification.Of(best, study).Problems.ShouldBeEmpty();
        Verification.Of(DocumentSeal.Close(best with { Proof = best.Proof! with { Denominator = "" } }), study).Problems.ShouldContain(problem => problem.Contains("sign", StringComparison.Ordinal));
        Verification.Of(DocumentSeal.Close(best with { Proof = best.Proof! with { Denominator = null } }), study).Accepted.ShouldBeFalse();
    }

    // Half of the steam may be made of gas, and all that can be sold must be.
    [Fact]
    public void A_shadow_price_is_that_of_the_ratio()
    {
        PlanDocument capped = Boilers().AtMost("3.5 tCO2e/a", "co2").AtLeast("2000 EUR2020/a", "output-value", id: "need").Plan("max profit / output-value");
        capped.Best().ShouldBe(((50 * 10) + (50 * 4)) / 2000.0, 1e-9);

        // Another tonne turns 1 / 0.07 GJ of electrode steam into gas steam, 6 EUR dearer each, at sales of 2 000 EUR.
        capped.Price("indicator-limit[cap]").ShouldBe(6 / 0.07 / 2000, 1e-9);
    }

    [Fact]
    public void The_worth_of_symbiosis_is_the_difference_of_ratios()
    {
        PlanDocument plan = Boilers().Plan("max profit / output-value");
        plan.Baseline!.Worth!.Value.ShouldBe(0, 1e-9);
        plan.Baseline.Objective!.Ratio.ShouldNotBeNull();
    }

    private static ParkStory Boilers(double price = 20, double needed = 50) => Given.A.Park().Resource("gas", ResourceKind.Fuel, "GJ").Resource("steam", ResourceKind.Heat, "GJ", release: false)
        .Technology("boiling", makes: "steam", from: "1.25 gas").Plant("boiler", "boiling", capacity: 200)
        .Technology("heating", makes: "steam").With("heating", TechnologyParameter.VariableCost, 16).Plant("electrode-boiler", "heating", capacity: 200)
        .Buys("gas", 8).Sells("steam", price, limit: 100).AtLeast(Needed(price * needed), "output-value").Factor("gas", "co2", FlowScope.Buy, "0.056 tCO2e/GJ");

    private static string Needed(double money) => $"{money.ToString("R", System.Globalization.CultureInfo.InvariantCulture)} EUR2020/a";

    private static ParkStory Digesters() => Given.A.Park().Interest(0).Resource("biogas", ResourceKind.Fuel, "GJ").Technology("digesting", makes: "biogas")
        .Size("digesting", "small", 20, 1000).Size("digesting", "large", 50, 3000).With("digesting", TechnologyParameter.Lifetime, 10)
        .Plant("digester", "digesting", potential: 100).Sells("biogas", 20, limit: 40).AtLeast("1 EUR2020/a", "capital-cost");

    private static PlanDocument Reread(PlanDocument document) =>
        JsonSerializer.Deserialize(JsonSerializer.Serialize(document, PlanJson.Default.PlanDocument), PlanJson.Default.PlanDocument)!;
}
