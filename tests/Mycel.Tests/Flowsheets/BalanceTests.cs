using Mycel.Analysis.Results;
using Mycel.Model.Packages.Tables;
using Mycel.Tests.Parks;

namespace Mycel.Tests.Flowsheets;

/// <summary>Balances worked by hand.</summary>
public sealed class BalanceTests
{
    private static ParkStory PowerPark() => Given.A.Park()
        .Technology("power", makes: "1 electricity + 0.9 co2", from: "0.4 coal")
        .Plant("station", "power", capacity: 1000)
        .Buys("coal", 10).Sells("electricity", 50);

    [Fact]
    public void From_what_a_plant_makes_follows_what_it_takes()
    {
        PlanDocument balance = PowerPark().Given(GivenQuantity.Output, 100, plant: "station", resource: "electricity").Balance();

        balance.ShouldBalance();
        balance.Crosses("buy", "coal").ShouldBe(40, 1e-12);
        balance.Crosses("release", "co2").ShouldBe(90, 1e-12);
        balance.Crosses("sell", "electricity").ShouldBe(100, 1e-12);
    }

    [Theory]
    [InlineData(GivenQuantity.Input, "coal", "station", 40)]
    [InlineData(GivenQuantity.Buy, "coal", null, 40)]
    [InlineData(GivenQuantity.Release, "co2", null, 90)]
    [InlineData(GivenQuantity.Sell, "electricity", null, 100)]
    [InlineData(GivenQuantity.Output, "co2", null, 90)]
    public void Whatever_is_given_the_rest_follows(GivenQuantity quantity, string resource, string? plant, double value) =>
        PowerPark().Given(quantity, value, plant, resource).Balance().Does("station").ShouldBe(100, 1e-9);

    [Fact]
    public void A_load_is_a_share_of_capacity() => PowerPark().Given(GivenQuantity.Load, 0.25, plant: "station").Balance().Does("station").ShouldBe(250, 1e-9);

    [Fact]
    public void A_recycle_needs_no_tearing()
    {
        // Of 100 mixed, 60 become product and 40 come back; so 60 are fresh.
        PlanDocument balance = Given.A.Park()
            .Technology("reaction", makes: "0.6 product + 0.4 rest", from: "1 mixture", counted: "mixture")
            .Technology("feeding", makes: "1 mixture", from: "1 fresh")
            .Technology("return", makes: "1 mixture", from: "1 rest")
            .Plant("reactor", "reaction").Plant("feeder", "feeding").Plant("pump", "return")
            .Buys("fresh", 1).Sells("product", 5)
            .Given(GivenQuantity.Output, 60, plant: "reactor", resource: "product")
            .Given(GivenQuantity.Release, 0, resource: "rest")
            .Given(GivenQuantity.Release, 0, resource: "mixture")
            .Balance();

        balance.ShouldBalance();
        balance.Does("reactor").ShouldBe(100, 1e-9);
        balance.Does("pump").ShouldBe(40, 1e-9);
        balance.Crosses("buy", "fresh").ShouldBe(60, 1e-9);
    }

    [Fact]
    public void What_a_park_lacks_is_drawn_before_it_is_bought()
    {
        PlanDocument balance = Given.A.Park()
            .Technology("brewing", makes: "1 beer", from: "5 water").Plant("brewery", "brewing")
            .Buys("water", 2).Endowment("water", cap: 300).Sells("beer", 100)
            .Given(GivenQuantity.Activity, 100, plant: "brewery").Balance();

        balance.Crosses("extract", "water").ShouldBe(300, 1e-9);
        balance.Crosses("buy", "water").ShouldBe(200, 1e-9);
    }

    [Fact]
    public void Two_sites_share_before_either_buys()
    {
        PlanDocument balance = Given.A.Park()
            .Technology("burning", makes: "1 steam", from: "1 gas").Technology("drying", makes: "1 malt", from: "2 steam")
            .Plant("boiler", "burning", at: "west", of: "a", capacity: 1000).Plant("dryer", "drying", at: "east", of: "b", capacity: 1000)
            .Link("west", "east", "steam", cost: 1).Buys("gas", 3).Buys("steam", 20).Sells("malt", 100).Sells("steam", 1)
            .Given(GivenQuantity.Activity, 80, plant: "boiler").Given(GivenQuantity.Activity, 50, plant: "dryer").Balance();

        balance.ShouldBalance();
        balance.LinkFlows.Single().Value.ShouldBe(80, 1e-9);
        balance.Crosses("buy", "steam", "east").ShouldBe(20, 1e-9);
        balance.Crosses("sell", "steam").ShouldBe(0);
        balance.Balance!.HasRoutes.ShouldBeTrue();
    }

    [Fact]
    public void Where_a_link_leads_the_other_way_one_buys_and_the_other_lets_go()
    {
        PlanDocument balance = Given.A.Park()
            .Technology("burning", makes: "1 steam", from: "1 gas").Technology("drying", makes: "1 malt", from: "2 steam")
            .Plant("boiler", "burning", at: "west", of: "a", capacity: 1000).Plant("dryer", "drying", at: "east", of: "b", capacity: 1000)
            .Link("east", "west", "steam", cost: 1).Buys("gas", 3).Buys("steam", 20).Sells("malt", 100)
            .Given(GivenQuantity.Activity, 80, plant: "boiler").Given(GivenQuantity.Activity, 50, plant: "dryer").Balance();

        balance.ShouldBalance();
        balance.LinkFlows.ShouldBeEmpty();
        balance.Crosses("buy", "steam", "east").ShouldBe(100, 1e-9);
        balance.Crosses("release", "steam", "west").ShouldBe(80, 1e-9);
    }

    [Fact]
    public void A_link_with_losses_brings_what_is_needed()
    {
        PlanDocument balance = Given.A.Park().Resource("steam", release: false)
            .Technology("burning", makes: "1 steam", from: "1 gas").Technology("drying", makes: "1 malt", from: "2 steam")
            .Plant("boiler", "burning", at: "west", of: "a", capacity: 1000).Plant("dryer", "drying", at: "east", of: "b", capacity: 1000)
            .Link("west", "east", "steam", loss: 0.2).Buys("gas", 3).Sells("malt", 100)
            .Given(GivenQuantity.Activity, 50, plant: "dryer").Balance();

        balance.ShouldBalance();
        balance.Does("boiler").ShouldBe(125, 1e-9);
    }

    [Fact]
    public void A_need_is_met_without_being_given()
    {
        PlanDocument balance = Given.A.Park().Resource("heat", release: false)
            
            .Technology("burning", makes: "0.9 heat", from: "1 gas", counted: "heat").Technology("warming", from: "1 heat", counted: "heat")
            .Plant("boiler", "burning", capacity: 1000).Plant("town", "warming", capacity: 500, minimum: 360).Buys("gas", 3).Balance();

        balance.ShouldBalance();
        balance.Crosses("buy", "gas").ShouldBe(400, 1e-9);
        balance.Balance!.Freedom[0].Needs.ShouldBe(1);
    }

    [Fact]
    public void A_share_divides_what_there_is()
    {
        PlanDocument balance = Given.A.Park().Resource("algae", release: false)
            .Technology("growing", makes: "1 algae", from: "2 co2").Technology("pressing", makes: "0.3 oil", from: "1 algae", counted: "algae").Technology("feeding", makes: "0.2 fish", from: "1 algae", counted: "algae")
            .Plant("pond", "growing").Plant("press", "pressing").Plant("farm", "feeding").Buys("co2", 0).Sells("oil", 1).Sells("fish", 1)
            .Given(GivenQuantity.Activity, 100, plant: "pond").Given(GivenQuantity.Share, 0.7, plant: "press", resource: "algae").Balance();

        balance.ShouldBalance();
        balance.Does("press").ShouldBe(70, 1e-9);
        balance.Does("farm").ShouldBe(30, 1e-9);
    }

    [Fact]
    public void A_balance_goes_on_in_each_part_of_the_year()
    {
        PlanDocument balance = Given.A.Park().Slices(("winter", 0.25), ("summer", 0.75))
            .Technology("power", makes: "1 electricity", from: "0.4 coal").Plant("station", "power", capacity: 1000).Buys("coal", 10).Sells("electricity", 50)
            .Given(GivenQuantity.Activity, 100, plant: "station").Balance();

        balance.ShouldBalance();
        balance.Activities.Select(row => row.Value).Order().ShouldBe([25, 75], 1e-9);
    }

    [Fact]
    public void Capacity_that_does_not_stand_is_built_as_large_as_it_runs()
    {
        PlanDocument balance = Given.A.Park()
            .Technology("power", makes: "1 electricity", from: "0.4 coal").With("power", TechnologyParameter.Investment, 7).With("power", TechnologyParameter.Lifetime, 20)
            .Plant("station", "power").Buys("coal", 10).Sells("electricity", 50).Given(GivenQuantity.Activity, 100, plant: "station").Balance();

        balance.Builds.Single().Value.ShouldBe(100, 1e-9);
        balance.Builds.Single().Investment.ShouldBe(700, 1e-9);
    }

    [Fact]
    public void Beyond_a_capacity_a_balance_is_shown_and_the_capacity_is_named()
    {
        PlanDocument balance = PowerPark().Given(GivenQuantity.Activity, 1200, plant: "station").Balance();

        balance.ShouldBalance();
        balance.Told("balance-beyond-limit").ShouldStartWith("Capacity of station: 1,200 t/a");
    }
}
