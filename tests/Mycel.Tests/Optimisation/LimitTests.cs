using Mycel.Analysis.Results;
using Mycel.Model.Packages.Tables;
using Mycel.Tests.Parks;

namespace Mycel.Tests.Optimisation;

/// <summary>Limits on ratios, for every scope, and by year. Gas steam gains 10 EUR/GJ and emits 0.07 t; electrode steam gains 4 EUR; 100 GJ at most are sold at 20 EUR.</summary>
public sealed class LimitTests
{
    // 2 EUR of sales for each EUR of cost with gas, 1.25 with electrodes: 1.6 asks for 2000 >= 1.6 (10 g + 16 e) with g + e = 100, so e = 41.667.
    [Theory]
    [InlineData("output-value / operating-cost")]
    [InlineData("output-value/operating-cost")]
    public void A_floor_on_any_ratio_is_kept(string ratio)
    {
        PlanDocument plan = Boilers().Exactly("2000 EUR2020/a", "output-value").AtLeast("1.6", ratio, id: "productivity").Plan("co2");
        plan.Indicator("output-value / operating-cost").ShouldBe(1.6, 1e-6);
        plan.Activity("electrode-boiler").ShouldBeNear(250 / 6.0);
    }

    [Fact]
    public void A_ratio_may_be_written_by_its_name_or_by_its_parts()
    {
        double named = Boilers().AtMost("0.00175 tCO2e/EUR2020", "co2-intensity").Plan().Best();
        Boilers().AtMost("0.00175 tCO2e/EUR2020", "co2 / output-value").Plan().Best().ShouldBeNear(named);
    }

    // Not divided, a loss would count as any ratio that is asked for.
    [Fact]
    public void What_a_limit_divides_by_is_kept_from_falling_below_zero()
    {
        PlanDocument plan = Boilers(price: 15).AtLeast("0.001 tCO2e/EUR2020", "co2 / profit", id: "share").Plan("co2");
        plan.Status.ShouldBe("optimal");
        plan.Indicator("profit").ShouldBeGreaterThanOrEqualTo(-1e-6);
        Boilers(price: 15).Plan("co2").Indicator("profit").ShouldBeLessThan(0);
    }

    // 100 GJ of gas emit 7 t and sell for 2 000 EUR: the cap is not reached, the floor just met.
    [Fact]
    public void Every_limit_says_how_much_of_it_is_used_whether_it_binds_or_not()
    {
        PlanDocument plan = Boilers().AtMost("20 tCO2e/a", "co2", id: "cap").AtMost("0.01 tCO2e/EUR2020", "co2-intensity", id: "clean").Plan();
        plan.Limits.Skip(1).Select(limit => (limit.Id, limit.Sense, limit.Limit, limit.Unit)).ShouldBe(
            [("cap", "<=", 20, "tCO2e/a"), ("clean", "<=", 0.01, "tCO2e/EUR2020")]);
        plan.Limits[1].Value.ShouldNotBeNull().ShouldBeNear(7);
        plan.Limits[2].Value.ShouldNotBeNull().ShouldBeNear(0.0035);
    }

    // Half gas, half electrodes: another 0.001 t/EUR at sales of 2 000 EUR are 2 t, 2 / 0.07 GJ of gas in the place of electrodes at 6 EUR.
    [Fact]
    public void The_price_of_a_limited_ratio_is_for_one_unit_of_the_ratio()
    {
        PlanDocument plan = Boilers().AtMost("0.00175 tCO2e/EUR2020", "co2-intensity", id: "clean").Plan();
        ShadowPrice price = plan.ShadowPrices.Single(entry => entry.Row == "indicator-limit[clean]");
        price.Value.ShouldBe(6 / 0.07 * 2000, 1e-3);
        price.Limit.ShouldBe(0.00175, 1e-12);
        price.Activity.ShouldBe(0.00175, 1e-9);
    }

    // With gas alone the CO2 of each EUR is 0.0035 t, and two electrode boilers can make 25 of the 50 GJ that two customers ask for each.
    [Fact]
    public void A_limit_on_a_ratio_that_cannot_hold_is_explained_with_the_nearest_that_can()
    {
        static ParkStory Works() => Boilers(electrodes: 12.5).Plant("second-electrode-boiler", "heating", capacity: 12.5).AtLeast("1000 EUR2020/a", "output-value", id: "need");
        PlanDocument plan = Works().AtMost("0.001 tCO2e/EUR2020", "co2 / output-value", id: "clean").Plan();
        plan.Status.ShouldBe("infeasible");
        plan.Refusal!.Conflict.ShouldContain("limit clean on co2 / output-value: at most 0.001 tCO2e/EUR2020 (indicator-limit[clean])");
        plan.Refusal.Mends.ShouldBe(["Raise limit clean on co2 / output-value from 0.001 to 0.00175 tCO2e/EUR2020."]);
        Works().AtMost("0.00175 tCO2e/EUR2020", "co2 / output-value", id: "clean").Plan().Status.ShouldBe("optimal");
    }

    [Fact]
    public void A_floor_on_a_ratio_that_cannot_hold_is_lowered_to_the_best_there_is()
    {
        PlanDocument plan = Boilers().AtLeast("3", "output-value / operating-cost", id: "productivity").Plan();
        plan.Status.ShouldBe("infeasible");
        plan.Refusal!.Mends.ShouldBe(["Lower limit productivity on output-value / operating-cost from 3 to 2."]);
    }

    // 40 EUR for each t/a: 1 000 EUR build 25 t/a, wherever the budget lies; the other plant is not held back.
    [Theory]
    [InlineData("park", 25)]
    [InlineData("industry:food", 125)]
    [InlineData("organisation:north", 125)]
    [InlineData("site:north-bank", 125)]
    [InlineData("plant:north-mill", 125)]
    public void A_capital_budget_holds_for_its_scope(string scope, double built)
    {
        PlanDocument plan = Mills().AtMost("1000 EUR2020", "capital-investment", scope, id: "budget").Plan();
        (plan.Built("north-mill") + plan.Built("south-mill")).ShouldBeNear(built);
        plan.Indicator("capital-investment", scope).ShouldBe(1000, 1e-6);
    }

    [Theory]
    [InlineData("park", 60)]
    [InlineData("industry:food", 160)]
    [InlineData("organisation:north", 160)]
    [InlineData("site:north-bank", 160)]
    [InlineData("plant:north-mill", 160)]
    public void A_cap_on_an_indicator_holds_for_its_scope(string scope, double sold) =>
        Mills().AtMost("600 EUR2020/a", "output-value", scope).Plan().Sold("flour").ShouldBeNear(sold);

    // Of each EUR sold by the mill at most 0.9 may be spent by it: at 10 EUR sold and 8.5 to 9.5 EUR spent the dearer one stops.
    [Fact]
    public void A_ratio_holds_for_its_scope()
    {
        ParkStory story = Mills().With("milling", TechnologyParameter.VariableCost, 8.5);
        story.AtMost("0.8", "operating-cost / output-value", "organisation:north", id: "thrift").Plan().Built("north-mill").ShouldBe(0, 1e-6);
        story.Plan().Built("south-mill").ShouldBeNear(100);
    }

    [Theory]
    [InlineData(2020, 1000)]
    [InlineData(2030, 500)]
    [InlineData(2040, 1000)]
    public void A_limit_of_one_period_holds_in_that_year_alone(int year, double profit) =>
        Years().AtMost("1000 EUR2020/a", "output-value", period: 2030).Plan(year: year).Best().ShouldBeNear(profit);

    [Theory]
    [InlineData(2020, 1000)]
    [InlineData(2030, 500)]
    [InlineData(2040, 1000)]
    public void A_limit_of_several_years_holds_from_the_first_until_the_one_that_ends_it(int year, double profit) =>
        Years().AtMostIn(2030, 2040, "1000 EUR2020/a", "output-value").Plan(year: year).Best().ShouldBeNear(profit);

    // A later limit does not end an earlier one: the tighter of those that hold is met.
    [Theory]
    [InlineData(2020, 1000)]
    [InlineData(2030, 500)]
    [InlineData(2040, 250)]
    public void Limits_of_several_years_add_up(int year, double profit) =>
        Years().AtMostIn(2030, null, "1000 EUR2020/a", "output-value").AtMostIn(2040, null, "500 EUR2020/a", "output-value", id: "later").Plan(year: year).Best().ShouldBeNear(profit);

    [Theory]
    [InlineData(2020, 1000)]
    [InlineData(2030, 500)]
    [InlineData(2040, 1000)]
    public void A_quota_holds_from_its_first_year_until_the_one_that_ends_it(int year, double profit) =>
        Years().Policy(PolicyKind.Quota, "gas", "62.5 GJ/a", FlowScope.Buy, from: 2030, to: 2040).Plan(year: year).Best().ShouldBeNear(profit);

    [Theory]
    [InlineData(2020, 1000)]
    [InlineData(2030, 0)]
    [InlineData(2040, 1000)]
    public void A_ban_holds_from_its_first_year_until_the_one_that_ends_it(int year, double profit)
    {
        Years().Policy(PolicyKind.Ban, "boiling", from: 2030, to: 2040).Plan(year: year).Best().ShouldBe(profit, 1e-6);
        Years().Policy(PolicyKind.Ban, "gas", flow: FlowScope.Buy, from: 2030, to: 2040).Plan(year: year).Best().ShouldBe(profit, 1e-6);
    }

    private static ParkStory Boilers(double price = 20, double electrodes = 200) => Given.A.Park().Resource("gas", ResourceKind.Fuel, "GJ").Resource("steam", ResourceKind.Heat, "GJ", release: false)
        .Technology("boiling", makes: "steam", from: "1.25 gas").Plant("boiler", "boiling", capacity: 200)
        .Technology("heating", makes: "steam").With("heating", TechnologyParameter.VariableCost, 16).Plant("electrode-boiler", "heating", capacity: electrodes)
        .Buys("gas", 8).Sells("steam", price, limit: 100).AtLeast(price == 20 ? "1000 EUR2020/a" : "750 EUR2020/a", "output-value").Factor("gas", "co2", FlowScope.Buy, "0.056 tCO2e/GJ");

    private static ParkStory Years() => Given.A.Park().Years(2020, 2030, 2040).Resource("gas", ResourceKind.Fuel, "GJ").Resource("steam", ResourceKind.Heat, "GJ")
        .Technology("boiling", makes: "steam", from: "1.25 gas").Plant("boiler", "boiling", capacity: 100).Buys("gas", 8).Sells("steam", 20);

    private static ParkStory Mills() => Given.A.Park().Interest(0).Organisation("north", "food").Organisation("south", "feed").Technology("milling", makes: "flour")
        .With("milling", TechnologyParameter.Investment, 40).With("milling", TechnologyParameter.Lifetime, 40)
        .Plant("north-mill", "milling", at: "north-bank", of: "north", potential: 100).Plant("south-mill", "milling", at: "south-bank", of: "south", potential: 100).Sells("flour", 10);
}
