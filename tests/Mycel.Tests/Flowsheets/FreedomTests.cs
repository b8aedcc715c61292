using Mycel.Analysis.Results;
using Mycel.Model.Packages.Tables;
using Mycel.Tests.Parks;

namespace Mycel.Tests.Flowsheets;

/// <summary>What is said where too little, too much, or something impossible is given.</summary>
public sealed class FreedomTests
{
    private static ParkStory TwoStations() => Given.A.Park()
        .Technology("power", makes: "1 electricity + 0.9 co2", from: "0.4 coal")
        .Plant("north", "power", capacity: 1000).Plant("south", "power", capacity: 1000)
        .Buys("coal", 10).Sells("electricity", 50);

    [Fact]
    public void What_nothing_determines_is_named_with_what_would_fix_it()
    {
        PlanDocument balance = TwoStations().Given(GivenQuantity.Activity, 100, plant: "north").Balance();

        balance.Status.ShouldBe("undetermined");
        balance.Balance!.Freedom[0].Free.ShouldBe(1);
        balance.Told("balance-undetermined").ShouldContain("what south does");
        balance.Told("balance-undetermined").ShouldContain("the activity of south");
        balance.Activities.ShouldBeEmpty();
    }

    [Fact]
    public void Facts_that_contradict_each_other_say_by_how_much()
    {
        PlanDocument balance = TwoStations().Given(GivenQuantity.Activity, 100, plant: "north").Given(GivenQuantity.Activity, 60, plant: "south")
            .Given(GivenQuantity.Buy, 70, resource: "coal", id: "coal-yard").Balance();

        balance.Status.ShouldBe("contradictory");
        string told = balance.Told("balance-contradictory");
        told.ShouldContain("'coal-yard' would have to be 64 t/a instead of 70");
        told.ShouldContain("'fact-1' would have to be 115 t/a instead of 100");
        told.ShouldContain("'fact-2' would have to be 75 t/a instead of 60");
    }

    [Fact]
    public void A_fact_that_follows_from_others_is_no_harm()
    {
        PlanDocument balance = TwoStations().Given(GivenQuantity.Activity, 100, plant: "north").Given(GivenQuantity.Activity, 60, plant: "south")
            .Given(GivenQuantity.Buy, 64, resource: "coal", id: "coal-yard").Balance();

        balance.ShouldBalance();
        balance.Balance!.Freedom[0].Redundant.Count.ShouldBe(1);
        balance.Findings.ShouldContain(finding => finding.Code == "balance-redundant");
    }

    [Fact]
    public void A_circle_that_nothing_enters_is_not_determined()
    {
        PlanDocument balance = Given.A.Park().Resource("high", release: false).Resource("low", release: false)
            .Technology("up", makes: "1 high", from: "1 low").Technology("down", makes: "1 low", from: "1 high").Technology("power", makes: "1 electricity", from: "0.4 coal")
            
            .Plant("pump", "up").Plant("turbine", "down").Plant("station", "power").Buys("coal", 1).Sells("electricity", 1)
            .Given(GivenQuantity.Activity, 5, plant: "station").Balance();

        balance.Status.ShouldBe("undetermined");
        balance.Told("balance-singular").ShouldContain("what pump does");
        balance.Told("balance-singular").ShouldContain("what turbine does");
    }

    [Fact]
    public void A_circle_that_returns_more_than_it_takes_would_run_backwards()
    {
        PlanDocument balance = Given.A.Park().Resource("rest", release: false).Resource("mixture", release: false)
            .Technology("reaction", makes: "1 product + 1.2 rest", from: "1 mixture", counted: "mixture").Technology("feeding", makes: "1 mixture", from: "1 fresh").Technology("return", makes: "1 mixture", from: "1 rest")
            
            .Plant("reactor", "reaction").Plant("feeder", "feeding").Plant("pump", "return").Buys("fresh", 1).Sells("product", 5)
            .Given(GivenQuantity.Output, 60, plant: "reactor", resource: "product").Balance();

        balance.Status.ShouldBe("impossible");
        balance.Told("balance-reversed").ShouldContain("done by feeder");
        balance.Refusal!.Conflict.ShouldNotBeEmpty();
    }

    [Fact]
    public void What_nothing_brings_is_said()
    {
        PlanDocument balance = Given.A.Park().Technology("power", makes: "1 electricity", from: "0.4 coal").Plant("station", "power").Sells("electricity", 50).Sells("coal", 1)
            .Given(GivenQuantity.Activity, 100, plant: "station").Balance();

        balance.Status.ShouldBe("impossible");
        balance.Told("balance-open").ShouldStartWith("station needs coal, and nothing brings it.");
    }

    [Fact]
    public void A_park_without_plants_is_empty() => Given.A.Park().Resource("coal").Balance().Status.ShouldBe("empty");

    [Fact]
    public void An_empty_value_gives_nothing() =>
        TwoStations().Given(GivenQuantity.Activity, 100, plant: "north").Given(GivenQuantity.Activity, null, plant: "south").Balance().Status.ShouldBe("undetermined");
}
