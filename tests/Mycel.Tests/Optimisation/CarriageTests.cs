using Mycel.Analysis.Results;
using Mycel.Model.Packages.Tables;
using Mycel.Tests.Parks;

namespace Mycel.Tests.Optimisation;

/// <summary>Links: what they carry, lose, cost and are worth. Steam is free at the works; the mill buys it at 10 EUR/GJ.</summary>
public sealed class CarriageTests
{
    // A GJ sent saves 0.9 × 10 EUR and costs 1 EUR. 60 GJ/a is what the pipe holds: 60 × 8 EUR.
    [Fact]
    public void A_narrow_pipe_is_filled_and_is_worth_what_one_more_unit_saves()
    {
        PlanDocument plan = Works().Link("works", "mill", "steam", capacity: 60, loss: 0.1, cost: 1).Plan();
        plan.Sent("steam").ShouldBeNear(60);
        plan.Exchanged("boiler", "kiln", "steam").ShouldBeNear(54);
        plan.Baseline!.Worth!.Value.ShouldBeNear(480);
        plan.ShadowPrices.Single(price => price.Family == "link-capacity").Value.ShouldBeNear(8);
    }

    // 90 GJ of need want 100 GJ at the start.
    [Fact]
    public void A_wide_pipe_carries_the_need_and_what_is_lost_on_the_way()
    {
        PlanDocument plan = Works().Link("works", "mill", "steam", loss: 0.1, cost: 1).Plan();
        plan.Sent("steam").ShouldBeNear(100);
        plan.LinkFlows.ShouldHaveSingleItem().Arriving.ShouldBeNear(90);
    }

    [Fact]
    public void A_way_on_which_all_is_lost_carries_nothing() => Works().Link("works", "mill", "steam", loss: 1).Plan().Exchanges.ShouldBeEmpty();

    // New capacity for one GJ/a costs 20 EUR over 10 years, 2 EUR a year, or 200 EUR, 20 EUR a year, against 10 EUR saved.
    [Theory]
    [InlineData(20, 90)]
    [InlineData(200, 0)]
    public void Capacity_is_added_where_it_pays(double investment, double sent)
    {
        PlanDocument plan = Works().Interest(0).Link("works", "mill", "steam", investment: investment, lifetime: 10).Plan();
        plan.Sent("steam").ShouldBeNear(sent);
        plan.Indicator("capital-investment").ShouldBeNear(sent * investment);
        plan.Baseline!.Worth!.Value.ShouldBeNear(sent * (10 - (investment / 10)));
    }

    // 50 GJ/a stand; 40 more at 2 EUR a year each.
    [Fact]
    public void What_is_built_comes_to_what_stands() =>
        Works().Interest(0).Link("works", "mill", "steam", capacity: 50, investment: 20, lifetime: 10).Plan().Baseline!.Worth!.Value.ShouldBeNear((90 * 10) - (40 * 2));

    // The pipe saves 900 EUR a year, whatever it carries; 8 900 EUR over ten years pay, 9 100 EUR do not.
    [Theory]
    [InlineData(8_900, 10)]
    [InlineData(9_100, 0)]
    public void A_pipe_with_a_fixed_cost_is_laid_where_it_pays(double investment, double worth)
    {
        PlanDocument plan = Works().Interest(0).Link("works", "mill", "steam", fixedInvestment: investment, lifetime: 10).Plan();
        plan.Baseline!.Worth!.Value.ShouldBeNear(worth);
        plan.Builds.Sum(build => build.Investment).ShouldBeNear(worth > 0 ? investment : 0);
    }

    // Ash must not be let go at the works; the quarry may. Carrying it there lets the boiler run, although no plant takes it.
    [Fact]
    public void A_pipe_may_be_laid_to_where_something_can_be_let_go()
    {
        PlanDocument plan = Given.A.Park().Interest(0).Resource("ash", ResourceKind.ByProduct).Technology("burning", makes: "heat + ash")
            .Plant("boiler", "burning", at: "works", of: "works", capacity: 100).Sells("heat", 10)
            .Technology("quarrying", makes: "stone").Plant("quarry", "quarrying", at: "quarry", of: "quarry", capacity: 1)
            .Policy(PolicyKind.Ban, "ash", flow: FlowScope.Release, scope: "organisation:works")
            .Link("works", "quarry", "ash", fixedInvestment: 1000, lifetime: 10).Plan();
        plan.Best().ShouldBeNear(900);
    }

    // Two pipes in a row, 1 000 EUR each over ten years, carry 90 GJ that save 10 EUR: 900 − 200.
    [Fact]
    public void A_pipe_may_be_laid_to_a_hub_and_on_from_it() =>
        Works().Interest(0).Technology("pumping", makes: "service").Plant("pump", "pumping", at: "hub", of: "hub", capacity: 1)
            .Link("works", "hub", "steam", fixedInvestment: 1000, lifetime: 10).Link("hub", "mill", "steam", fixedInvestment: 1000, lifetime: 10)
            .Plan().Baseline!.Worth!.Value.ShouldBeNear(700);

    private static ParkStory Works() => Given.A.Park().Resource("steam", ResourceKind.Heat, "GJ")
        .Technology("boiling", makes: "steam").Plant("boiler", "boiling", at: "works", of: "works", capacity: 200)
        .Technology("drying", from: "steam").Plant("kiln", "drying", at: "mill", of: "mill", capacity: 100, minimum: 90).Buys("steam", 10);
}
