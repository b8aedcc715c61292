using Mycel.Analysis.Optimisation;
using Mycel.Analysis.Results;
using Mycel.Model.Packages.Tables;
using Mycel.Tests.Parks;

namespace Mycel.Tests.Optimisation.Explanations;

/// <summary>What would bring in a plant that stands still, worked by hand.</summary>
public sealed class LeftOutTests
{
    // Two tonnes of seed at 5 make a tonne of oil that sells at 8: two short. Nobody else makes or takes oil, so that no multiplier alone tells the price.
    [Fact]
    public void A_press_enters_when_its_oil_sells_at_what_its_seed_costs()
    {
        LeftOut press = Press().Plan().LeftOut("press");
        press.Status.ShouldBe("short");
        press.Shortfall!.Value.ShouldBeNear(2);
        press.Unit.ShouldBe("EUR2020/t");
        ShouldBe(press.Product, "oil", 8, 10, traded: true);
        ShouldBe(press.Input, "seed", 5, 4, traded: true);
        press.Investment.ShouldBeNull();
    }

    [Theory]
    [InlineData(9.99, 0)]
    [InlineData(10.01, 100)]
    public void It_stays_out_just_short_of_that_price_and_enters_just_beyond(double price, double activity) =>
        Press(oil: price).Plan().Activity("press").ShouldBeNear(activity);

    [Theory]
    [InlineData(4.01, 0)]
    [InlineData(3.99, 100)]
    public void So_it_does_with_the_price_of_its_seed(double price, double activity) => Press(seed: price).Plan().Activity("press").ShouldBeNear(activity);

    // A unit of capacity costs 20, a tenth of it each year. A tonne earns 1 and pays 2: one short, and with capacity at 10 it would enter.
    [Fact]
    public void A_plant_that_has_to_be_built_enters_when_it_costs_less_to_build()
    {
        LeftOut mill = Mill(investment: 20).Plan().LeftOut("mill");
        mill.Shortfall!.Value.ShouldBeNear(1);
        ShouldBe(mill.Product, "flour", 6, 7, traded: true);
        mill.Investment.ShouldNotBeNull().Now.ShouldBeNear(20);
        mill.Investment!.Needed.ShouldBeNear(10);
        Mill(investment: 10.1).Plan().Activity("mill").ShouldBeNear(0);
        Mill(investment: 9.9).Plan().Activity("mill").ShouldBeNear(100);
    }

    // Half of the year it can use all of its capacity and half of the year nothing: a tonne pays for twice the capacity.
    [Fact]
    public void Capacity_that_can_be_used_half_of_the_year_costs_twice_as_much()
    {
        LeftOut mill = Mill(investment: 20, sliced: true).Plan().LeftOut("mill");
        mill.Shortfall!.Value.ShouldBeNear(4 - 1);
        mill.Investment!.Needed.ShouldBeNear(20 - (3 / 2.0 * 10));
    }

    // To build at all costs 1000, 100 a year, 1 for each of the 100 tonnes that may be built: with 1 earned on a tonne there is nothing left, and nothing is short.
    [Theory]
    [InlineData(1000, "tie", 0)]
    [InlineData(3000, "short", 2)]
    public void The_cost_of_building_at_all_is_spread_over_the_room(double fixedInvestment, string status, double shortfall)
    {
        PlanDocument plan = Mill(investment: 0, fixedInvestment: fixedInvestment).Plan();
        plan.Reasons!.DecisionsHeld.ShouldBeTrue();
        LeftOut? mill = plan.Reasons.LeftOut.SingleOrDefault(entry => entry.Plant == "mill");
        if (status == "tie" && mill is null) return;
        mill.ShouldNotBeNull().Status.ShouldBe(status);
        mill.Shortfall!.Value.ShouldBeNear(shortfall);
    }

    // Lithium needs the old brine that only the potash works leaves: neither pays alone, and one comes in with the other.
    [Fact]
    public void Plants_that_need_each_other_come_in_together()
    {
        PlanDocument plan = Brine(potash: 3).Plan();
        LeftOut lithium = plan.LeftOut("lithium-works");
        lithium.Shortfall!.Value.ShouldBeNear(5 - 3 - 1);
        lithium.Together.ShouldBe(["potash-works"]);
        ShouldBe(lithium.Product, "lithium", 2, 3, traded: true);
        plan.LeftOut("potash-works").Shortfall!.Value.ShouldBeNear(1);
        Brine(potash: 4.1).Plan().Activity("lithium-works").ShouldBeNear(10);
    }

    [Fact]
    public void What_cannot_run_may_not_be_built_or_is_forbidden_is_said_to_be_so()
    {
        PlanDocument plan = Press().Technology("drying", makes: "powder", from: "milk").Plant("dryer", "drying", capacity: 10)
            .Plant("second-press", "pressing", capacity: 0)
            .Technology("burning", makes: "heat", from: "seed").Plant("burner", "burning", capacity: 10).Policy(PolicyKind.Ban, "burning").Plan();
        plan.LeftOut("dryer").Status.ShouldBe("cannot-run");
        plan.LeftOut("second-press").Status.ShouldBe("no-room");
        plan.LeftOut("burner").Status.ShouldBe("banned");
    }

    // Where the goal is no money there is a figure and no price.
    [Fact]
    public void Without_money_in_the_goal_there_are_no_prices()
    {
        LeftOut press = Press().Factor("seed", "co2", FlowScope.Buy, "0.5 tCO2e/t").Plan("co2").LeftOut("press");
        press.Shortfall!.Value.ShouldBeNear(1);
        press.Unit.ShouldBe("tCO2e/a per t/a");
        press.Product.ShouldBeNull();
    }

    [Fact]
    public void As_many_are_explained_as_were_asked_for()
    {
        PlanDocument plan = Press().Plan(new StudyOptions { LeftOut = 0, Synergies = 0 });
        plan.Reasons.ShouldBeNull();
        plan = Press().Plant("second-press", "pressing", capacity: 5).Plan(new StudyOptions { LeftOut = 1 });
        plan.Reasons!.LeftOut.Count.ShouldBe(1);
        plan.Reasons.Idle.ShouldBe(2);
    }

    private static void ShouldBe(EnteringPrice? price, string resource, double now, double needed, bool traded)
    {
        price.ShouldNotBeNull();
        price.Resource.ShouldBe(resource);
        price.Now.ShouldBeNear(now);
        price.Needed.ShouldBeNear(needed);
        price.Traded.ShouldBe(traded);
    }

    private static ParkStory Press(double oil = 8, double seed = 5) => Given.A.Park()
        .Technology("pressing", makes: "oil", from: "2 seed").Plant("press", "pressing", capacity: 100).Buys("seed", seed).Sells("oil", oil);

    private static ParkStory Mill(double investment, double? fixedInvestment = null, bool sliced = false)
    {
        ParkStory story = Given.A.Park().Interest(0);
        if (sliced) story.Slices(("day", 0.5), ("night", 0.5));
        story.Technology("milling", makes: "flour", from: "grain").With("milling", TechnologyParameter.Lifetime, 10).With("milling", TechnologyParameter.Investment, investment);
        if (fixedInvestment is { } switches) story.With("milling", TechnologyParameter.FixedInvestment, switches);
        if (sliced) story.With("milling", TechnologyParameter.Availability, 0, slice: "night");
        return story.Plant("mill", "milling", potential: 100).Buys("grain", 5).Sells("flour", 6);
    }

    // A tonne of potash costs 5 and brings what it sells for; its old brine makes a tonne of lithium that brings 2 and costs nothing more.
    private static ParkStory Brine(double potash) => Given.A.Park()
        .Technology("potash", makes: "kcl + old-brine").With("potash", TechnologyParameter.VariableCost, 5 + 1).Plant("potash-works", "potash", capacity: 10)
        .Technology("lithium", makes: "lithium", from: "old-brine").Plant("lithium-works", "lithium", capacity: 10)
        .Sells("kcl", potash).Sells("lithium", 2);
}
