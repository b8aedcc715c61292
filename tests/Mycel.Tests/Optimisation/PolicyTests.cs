using Mycel.Analysis.Results;
using Mycel.Model.Packages;
using Mycel.Model.Packages.Tables;
using Mycel.Model.Quantities;
using Mycel.Tests.Parks;

namespace Mycel.Tests.Optimisation;

/// <summary>Taxes, subsidies, bans, quotas and limits. Two boilers of 100 GJ/a each burn 1.25 GJ of gas at 8 EUR/GJ for a GJ of steam at 20 EUR.</summary>
public sealed class PolicyTests
{
    private const double Untaxed = 200 * (20 - (1.25 * 8));

    [Fact]
    public void Without_policies_both_boilers_run() => Boilers().Plan().Best().ShouldBeNear(Untaxed);

    // 200 × 1.25 × 0.056 tCO2e at 50 EUR.
    [Fact]
    public void A_tax_on_an_indicator_is_rate_times_indicator()
    {
        PlanDocument plan = Boilers().Policy(PolicyKind.Tax, "co2", "50 EUR2020/tCO2e").Plan();
        plan.Indicator("taxes").ShouldBeNear(200 * 1.25 * 0.056 * 50);
        plan.Best().ShouldBeNear(Untaxed - plan.Indicator("taxes"));
    }

    [Fact]
    public void A_tax_on_a_flow_is_rate_times_amount()
    {
        Boilers().Policy(PolicyKind.Tax, "gas", "2 EUR2020/GJ", FlowScope.Input).Plan().Best().ShouldBeNear(Untaxed - (2 * 250));
        Boilers().Policy(PolicyKind.Tax, "steam", "1 EUR2020/GJ", FlowScope.Sell).Plan().Best().ShouldBeNear(Untaxed - 200);
        Boilers().Policy(PolicyKind.Subsidy, "steam", "1 EUR2020/GJ", FlowScope.Output).Plan().Best().ShouldBeNear(Untaxed + 200);
    }

    [Fact]
    public void A_tax_for_one_organisation_is_paid_by_it_alone()
    {
        PlanDocument plan = Boilers().Policy(PolicyKind.Tax, "gas", "2 EUR2020/GJ", FlowScope.Buy, scope: "organisation:north").Plan();
        plan.Best().ShouldBeNear(Untaxed - (2 * 125));
        plan.Indicator("taxes", "organisation:north").ShouldBeNear(250);
        plan.Indicator("taxes", "organisation:south").ShouldBe(0);
    }

    [Fact]
    public void A_tax_on_a_technology_is_by_its_activity() =>
        Boilers().Policy(PolicyKind.Tax, "boiling", "3 EUR2020/GJ").Plan().Best().ShouldBeNear(Untaxed - (3 * 200));

    // So a tax on capacity would silently be one on activity, and the dictionary does not offer it.
    [Fact]
    public void A_rate_per_capacity_and_year_cannot_be_told_from_one_per_activity()
    {
        Unit.Parse("EUR2020/(GJ/a)/a").IsComparableTo(Unit.Parse("EUR2020/GJ")).ShouldBeTrue();
        PackageDictionary.Find("policies")!.Columns.Single(column => column.Name == "value").Description.ShouldNotContain("capacity");
    }

    // 40 EUR over 10 years are 4 EUR a year; a quarter of that is given.
    [Fact]
    public void A_subsidy_may_be_a_share_of_the_investment()
    {
        ParkStory story = Given.A.Park().Interest(0).Technology("digesting", makes: "biogas").With("digesting", TechnologyParameter.Investment, 40)
            .With("digesting", TechnologyParameter.Lifetime, 10).Plant("digester", "digesting", potential: 100).Sells("biogas", 5);
        story.Plan().Best().ShouldBeNear(100 * (5 - 4));
        PlanDocument plan = story.Policy(PolicyKind.Subsidy, "digesting", "25 %").Plan();
        plan.Best().ShouldBeNear(100 * (5 - 3));
        plan.Indicator("taxes").ShouldBeNear(-100);
        plan.Indicator("capital-cost").ShouldBeNear(400);
    }

    // The tax would be laid on itself, without end.
    [Theory]
    [InlineData("profit")]
    [InlineData("taxes")]
    public void What_counts_taxes_cannot_be_taxed(string indicator) =>
        Should.Throw<InvalidOperationException>(() => Boilers().Policy(PolicyKind.Tax, indicator, "10 %").Plan());

    [Fact]
    public void A_banned_technology_does_not_run()
    {
        Boilers().Policy(PolicyKind.Ban, "boiling").Plan().Best().ShouldBe(0, 1e-9);
        Boilers().Policy(PolicyKind.Ban, "boiling", scope: "organisation:north").Plan().Best().ShouldBeNear(Untaxed / 2);
    }

    [Theory]
    [InlineData("gas", FlowScope.Buy)]
    [InlineData("steam", FlowScope.Sell)]
    public void A_trade_that_is_banned_does_not_happen(string resource, FlowScope flow)
    {
        Boilers().Policy(PolicyKind.Ban, resource, flow: flow).Plan().Best().ShouldBe(0, 1e-9);
        Boilers().Policy(PolicyKind.Ban, resource, flow: flow, scope: "organisation:south").Plan().Best().ShouldBeNear(Untaxed / 2);
    }

    [Fact]
    public void What_must_not_be_let_go_by_law_stops_the_plant() =>
        Boilers("+ 0.1 ash").Policy(PolicyKind.Ban, "ash", flow: FlowScope.Release, scope: "organisation:north").Plan().Best().ShouldBeNear(Untaxed / 2);

    // 75 GJ of gas make 60 GJ of steam at a gain of 10 EUR; another GJ of gas is worth 10 / 1.25 EUR.
    [Fact]
    public void A_quota_caps_a_flow()
    {
        PlanDocument plan = Boilers().Policy(PolicyKind.Quota, "gas", "75 GJ/a", FlowScope.Input, id: "gas-quota").Plan();
        plan.Best().ShouldBeNear(600);
        plan.Price("quota[gas-quota]").ShouldBeNear(8);
        Boilers().Policy(PolicyKind.Quota, "gas", "75 GJ/a", FlowScope.Input, scope: "organisation:north").Plan().Best().ShouldBeNear(600 + (Untaxed / 2));
    }

    // 7 tCO2e / 0.056 tCO2e/GJ = 125 GJ of gas, 100 GJ of steam.
    [Fact]
    public void A_cap_holds_and_its_price_is_what_another_tonne_would_earn()
    {
        PlanDocument plan = Boilers().AtMost("7 tCO2e/a", "co2").Plan();
        plan.Best().ShouldBeNear(1000);
        plan.Price("indicator-limit[cap]").ShouldBeNear(10 / (1.25 * 0.056));
    }

    [Fact]
    public void A_cap_for_one_organisation_leaves_the_other_alone() =>
        Boilers().AtMost("3.5 tCO2e/a", "co2", "organisation:north").Plan().Best().ShouldBeNear(500 + (Untaxed / 2));

    [Fact]
    public void A_floor_and_a_target_are_kept()
    {
        Boilers(gas: 20).AtLeast("1000 EUR2020/a", "output-value").Plan().Sold("steam").ShouldBeNear(50);
        Boilers().Exactly("1000 EUR2020/a", "output-value").Plan().Sold("steam").ShouldBeNear(50);
    }

    // Steam of gas emits 0.07 t per 20 EUR, 0.0035 t/EUR. Electric steam emits nothing but loses 5 EUR. Half and half gives 0.00175 t/EUR.
    [Fact]
    public void A_cap_on_a_ratio_makes_the_clean_one_run_too()
    {
        PlanDocument plan = Boilers().Technology("heating", makes: "steam").With("heating", TechnologyParameter.VariableCost, 25)
            .Plant("electrode-boiler", "heating", at: "north", of: "north", capacity: 1000).AtMost("0.00175 tCO2e/EUR2020", "co2-intensity").Plan();
        plan.Activity("electrode-boiler").ShouldBeNear(200);
        plan.Indicator("co2-intensity").ShouldBeNear(0.00175);
        plan.Best().ShouldBeNear(Untaxed - (200 * 5));
    }

    // Keeping 100 GJ/a costs 400 EUR, run or not, and 2 000 EUR more are spent on 250 GJ of gas for 4 000 EUR of steam: at most 0.55 EUR/EUR allow
    // 400 + 10 x <= 0.55 × 20 x, so at least 400 GJ; there are but 200. At most 0.6 EUR/EUR hold.
    [Fact]
    public void A_cap_on_a_ratio_counts_what_stands()
    {
        ParkStory Kept(string cap) => Boilers().With("boiling", TechnologyParameter.FixedCost, 2).AtLeast("100 EUR2020/a", "output-value").AtMost(cap, "operating-cost-intensity");
        Kept("0.55 EUR2020/EUR2020").Plan().Status.ShouldBe("infeasible");
        PlanDocument plan = Kept("0.6 EUR2020/EUR2020").Plan();
        plan.Indicator("operating-cost-intensity").ShouldBeNear((400 + 2000.0) / 4000);
    }

    // Money for building is short: 1 000 EUR at 40 EUR/(t/a).
    [Fact]
    public void A_budget_is_a_limit_on_capital_investment() =>
        Given.A.Park().Interest(0).Technology("digesting", makes: "biogas").With("digesting", TechnologyParameter.Investment, 40)
            .With("digesting", TechnologyParameter.Lifetime, 10).Plant("digester", "digesting", potential: 100).Sells("biogas", 5)
            .AtMost("1 kEUR2020", "capital-investment").Plan().Built("digester").ShouldBeNear(25);

    private static ParkStory Boilers(string also = "", double gas = 8) => Given.A.Park().Resource("gas", ResourceKind.Fuel, "GJ").Resource("steam", ResourceKind.Heat, "GJ")
        .Resource("ash", ResourceKind.ByProduct).Technology("boiling", makes: "steam " + also, from: "1.25 gas")
        .Plant("north-boiler", "boiling", at: "north-bank", of: "north", capacity: 100).Plant("south-boiler", "boiling", at: "south-bank", of: "south", capacity: 100)
        .Buys("gas", gas).Sells("steam", 20).Factor("gas", "co2", FlowScope.Buy, "0.056 tCO2e/GJ");
}
