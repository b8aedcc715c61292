using Mycel.Analysis.Results;
using Mycel.Model.Packages.Tables;
using Mycel.Tests.Parks;

namespace Mycel.Tests.Optimisation;

/// <summary>What an exchange is worth to those who give and take, at the prices of the plan.</summary>
public sealed class WorthTests
{
    // Alone the works get 2 EUR/GJ for steam and the mill pays 10 EUR. With 500 GJ to give and 90 to take, the 90 are scarce at the mill: a GJ costs it 2 + 1 EUR,
    // what the works could get plus carriage. So the mill gains 90 × (10 − 3) and the works nothing.
    [Fact]
    public void Where_giving_is_plentiful_the_taker_gains()
    {
        LinkFlow flow = Works(given: 500, needed: 90).Link("works", "mill", "steam", cost: 1).Plan().LinkFlows.ShouldHaveSingleItem();
        flow.WorthToGiver!.Value.ShouldBeNear(0);
        flow.WorthToTaker!.Value.ShouldBeNear(90 * 7);
        flow.Carriage.ShouldBeNear(90);
    }

    // With 50 GJ to give and 90 needed the mill still buys at 10 EUR, so steam at the works is worth 9 EUR.
    [Fact]
    public void Where_taking_is_plentiful_the_giver_gains()
    {
        LinkFlow flow = Works(given: 50, needed: 90).Link("works", "mill", "steam", cost: 1).Plan().LinkFlows.ShouldHaveSingleItem();
        flow.WorthToGiver!.Value.ShouldBeNear(50 * 7);
        flow.WorthToTaker!.Value.ShouldBeNear(0);
    }

    // Of the gain of 90 × 7 EUR that a pipe for 40 GJ allows, all is the pipe's: 40 × (10 − 2 − 1).
    [Fact]
    public void Where_the_pipe_is_narrow_the_gain_is_the_pipes()
    {
        PlanDocument plan = Works(given: 500, needed: 90).Link("works", "mill", "steam", cost: 1, capacity: 40).Plan();
        LinkFlow flow = plan.LinkFlows.ShouldHaveSingleItem();
        flow.WorthToGiver!.Value.ShouldBeNear(0);
        flow.WorthToTaker!.Value.ShouldBeNear(0);
        flow.WorthToLink!.Value.ShouldBeNear(40 * 7);
        (40 * plan.ShadowPrices.Single(price => price.Family == "link-capacity").Value).ShouldBeNear(plan.Baseline!.Worth!.Value);
    }

    // Tonnes of carbon dioxide are no prices.
    [Fact]
    public void Without_money_in_the_objective_nothing_is_worth_money()
    {
        LinkFlow flow = Works(given: 500, needed: 90).Link("works", "mill", "steam").Factor("steam", "co2", FlowScope.Buy, "0.1 tCO2e/GJ").Plan("co2").LinkFlows.ShouldHaveSingleItem();
        flow.WorthToGiver.ShouldBeNull();
        flow.WorthToTaker.ShouldBeNull();
    }

    private static ParkStory Works(double given, double needed) => Given.A.Park().Resource("steam", ResourceKind.Heat, "GJ")
        .Technology("boiling", makes: "steam").Plant("boiler", "boiling", at: "works", of: "works", capacity: given).Sells("steam", 2)
        .Technology("drying", from: "steam").Plant("kiln", "drying", at: "mill", of: "mill", capacity: 1000, minimum: needed, maximum: needed).Buys("steam", 10);
}
