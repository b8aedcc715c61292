using Mycel.Analysis.Flowsheets;
using Mycel.Analysis.Optimisation;
using Mycel.Analysis.Results;
using Mycel.Model.Packages.Tables;
using Mycel.Tests.Parks;

namespace Mycel.Tests.Flowsheets;

/// <summary>Derivatives of a balance, worked by hand: with a curve, with a ratio, and where there is none.</summary>
public sealed class SlopeTests
{
    // Coal for each unit of power is 0.4 (1.2 - 0.2 x / 1000), so that coal in all has the slope 0.4 (1.2 - 0.4 x / 1000).
    private static ParkStory Station() => Given.A.Park()
        .Technology("power", makes: "1 electricity + 0.9 co2", from: "0.4 coal").AtLoad("power", "coal", 0.5, 1.1)
        .Plant("station", "power", capacity: 1000).Buys("coal", 10).Sells("electricity", 50).Given(GivenQuantity.Activity, 500, plant: "station", id: "run");

    [Fact]
    public void Along_a_curve_the_slope_is_that_of_the_flow_in_all()
    {
        PlanDocument balance = Station().Balance(sensitivities: true);

        balance.ShouldBalance();
        Slope(balance, "boundary", "buy coal").ShouldBe(0.4, 1e-14);
        Slope(balance, "boundary", "release co2").ShouldBe(0.9, 1e-14);
        Slope(balance, "indicator", "operating-cost").ShouldBe(4, 1e-12);
        Slope(balance, "indicator", "profit").ShouldBe(46, 1e-12);
    }

    [Fact]
    public void A_ratio_moves_by_the_rule_of_quotients()
    {
        // Cost is 10 x 220, value 50 x 500: (4 x 25000 - 2200 x 50) / 25000².
        PlanDocument balance = Station().Balance(sensitivities: true);
        Slope(balance, "ratio", "operating-cost-intensity").ShouldBe(((4 * 25000.0) - (2200 * 50.0)) / (25000.0 * 25000.0), 1e-18);
    }

    [Fact]
    public void What_is_bought_by_the_cheapest_has_a_kink_where_the_cheapest_is_used_up()
    {
        // 100 t/a of brine may be drawn and cost nothing; what is needed beyond is bought for 3.
        ParkStory Park(double run) => Given.A.Park().Resource("brine").Technology("works", makes: "1 salt", from: "1 brine").Plant("pan", "works")
            .Endowment("brine", cap: 100).Buys("brine", 3).Sells("salt", 10).Given(GivenQuantity.Activity, run, plant: "pan", id: "run");

        Slope(Park(90).Balance(sensitivities: true), "indicator", "operating-cost", isZero: true).ShouldBe(0);
        Slope(Park(110).Balance(sensitivities: true), "indicator", "operating-cost").ShouldBe(3, 1e-14);
        Sensitivity profit = Row(Park(100).Balance(sensitivities: true), "indicator", "profit");
        profit.Course.ShouldBe("kink");
        profit.Derivative.ShouldBeNull();
        profit.Elasticity.ShouldBeNull();
        profit.Below!.Value.ShouldBe(10, 1e-14);
        profit.Above!.Value.ShouldBe(7, 1e-14);
    }

    [Fact]
    public void What_is_neither_bought_nor_sold_has_a_slope_for_each_side()
    {
        // The pan makes as much as the shop takes: one more is sold for 10, one less is bought for 12.
        PlanDocument balance = Given.A.Park().Technology("works", makes: "1 salt", from: "1 brine").Technology("shop", makes: "1 goods", from: "1 salt").Plant("pan", "works").Plant("shop", "shop")
            .Buys("brine", 1).Buys("salt", 12).Sells("salt", 10).Sells("goods", 20)
            .Given(GivenQuantity.Activity, 50, plant: "pan", id: "run").Given(GivenQuantity.Activity, 50, plant: "shop", id: "open").Balance(sensitivities: true);

        Sensitivity profit = balance.Balance!.Sensitivities.Single(row => row.Given == "run" && row.Of == "profit");
        profit.Course.ShouldBe("kink");
        profit.Above!.Value.ShouldBe(9, 1e-13);
        profit.Below!.Value.ShouldBe(11, 1e-13);
        balance.Balance!.Sensitivities.Single(row => row.Given == "run" && row.Of == "sell salt").Below!.Value.ShouldBe(0);
        balance.Balance!.Sensitivities.Single(row => row.Given == "run" && row.Of == "buy salt").Below!.Value.ShouldBe(-1, 1e-14);
    }

    [Fact]
    public void A_fact_of_0_can_be_moved_up_only_and_its_share_has_a_slope()
    {
        PlanDocument balance = Given.A.Park().Technology("works", makes: "1 salt + 0.5 bittern", from: "1 brine").Technology("drying", makes: "1 magnesia", from: "1 bittern").Plant("pan", "works").Plant("dryer", "drying")
            .Buys("brine", 1).Sells("salt", 10).Sells("magnesia", 30).Given(GivenQuantity.Activity, 80, plant: "pan", id: "run")
            .Given(GivenQuantity.Share, 0, plant: "dryer", resource: "bittern", id: "part").Balance(sensitivities: true);

        balance.ShouldBalance();
        Sensitivity dryer = balance.Balance!.Sensitivities.Single(row => row.Given == "part" && row.Of == "dryer");
        dryer.Course.ShouldBe("edge");
        dryer.Above!.Value.ShouldBe(40, 1e-13);
        dryer.Below.ShouldBeNull();
    }

    [Fact]
    public void A_fact_that_another_repeats_is_held()
    {
        PlanDocument balance = Given.A.Park().Technology("works", makes: "1 salt", from: "1 brine").Plant("pan", "works").Buys("brine", 1).Sells("salt", 10)
            .Given(GivenQuantity.Activity, 50, plant: "pan", id: "run").Given(GivenQuantity.Buy, 50, resource: "brine", id: "bought").Balance(sensitivities: true);

        balance.ShouldBalance();
        balance.Balance!.Sensitivities.Select(row => (row.Given, row.Course)).ShouldBe([("bought", "held"), ("run", "held")]);
    }

    [Fact]
    public void Accounts_of_the_park_move_with_what_mixes_in_it()
    {
        // x t of coal and 10 t of straw with half their mass carbon are burnt together, and 1 t of their ash is sold for each 10 t: its fossil share is x / (x + 10).
        PlanDocument balance = Given.A.Park().Resource("coal", carbon: "0.5 t/t").Resource("straw", carbon: "0.5 t/t", origin: CarbonOrigin.Biogenic).Resource("mix", release: false, carbon: "0.5 t/t")
            .Resource("smoke", carbon: "0.5 t/t").Resource("char", carbon: "0.5 t/t")
            .Technology("feed-coal", makes: "1 mix", from: "1 coal").Technology("feed-straw", makes: "1 mix", from: "1 straw").Technology("kiln", makes: "0.1 char + 0.9 smoke", from: "1 mix", counted: "mix")
            .Plant("a", "feed-coal").Plant("b", "feed-straw").Plant("c", "kiln").Buys("coal", 1).Buys("straw", 1).Sells("char", 5)
            .Given(GivenQuantity.Activity, 30, plant: "a", id: "coal").Given(GivenQuantity.Activity, 10, plant: "b", id: "straw").Balance(sensitivities: true);

        // Fossil carbon that leaves is 0.5 x: all of it; biogenic carbon does not move with coal.
        Row(balance, "account", "fossil-carbon out", "coal").Derivative!.Value.ShouldBe(0.5, 1e-13);
        balance.Balance!.Sensitivities.ShouldNotContain(row => row.Given == "coal" && row.Of == "biogenic-carbon out");
        Row(balance, "account", "mass in", "coal").Derivative!.Value.ShouldBe(1, 1e-13);
    }

    [Fact]
    public void A_unit_of_a_size_more_is_a_jump()
    {
        // 100 t/a just fill two units of 50 t/a; a little more needs a third, at 1000 each.
        PlanDocument balance = Given.A.Park().Interest(0.1).Technology("works", makes: "1 salt", from: "1 brine").With("works", TechnologyParameter.Lifetime, 20).Size("works", "unit", 50, 1000).Plant("pan", "works", potential: 1000)
            .Buys("brine", 1).Sells("salt", 10).Given(GivenQuantity.Activity, 100, plant: "pan", id: "run").Balance(sensitivities: true);

        balance.ShouldBalance();
        Sensitivity capital = Row(balance, "indicator", "capital-investment");
        capital.Value.ShouldBe(2000, 1e-9);
        capital.Course.ShouldBe("jump");
        capital.Above.ShouldBeNull();
        capital.Below!.Value.ShouldBe(0);
    }

    [Fact]
    public void Of_three_wells_the_cheapest_that_is_not_used_up_gives_the_next_tonne()
    {
        // Two sites without loss between them: 30 t/a at 1, then 70 t/a at 2 with carriage at 0.5, 10 of them used where they are, then any amount at 9. 70 t/a are needed: the second well gives what is more.
        ParkStory Town(double run) => Given.A.Park().Resource("brine", release: false).Site("east").Site("west").Technology("works", makes: "1 salt", from: "1 brine").Plant("pan", "works", at: "east").Plant("pot", "works", at: "west")
            .Endowment("brine", at: "east", cap: 30, cost: 1).Endowment("brine", at: "west", cap: 70, cost: 2).Buys("brine", 9, at: "east").Link("west", "east", "brine", cost: 0.5)
            .Sells("salt", 20).Given(GivenQuantity.Activity, run, plant: "pan", id: "run").Given(GivenQuantity.Activity, 10, plant: "pot", id: "pot");

        Slope(Town(70).Balance(sensitivities: true), "indicator", "operating-cost").ShouldBe(2.5, 1e-12);
        Slope(Town(95).Balance(sensitivities: true), "indicator", "operating-cost").ShouldBe(9, 1e-12);
        Sensitivity kink = Row(Town(90).Balance(sensitivities: true), "indicator", "operating-cost");
        kink.Course.ShouldBe("kink");
        kink.Below!.Value.ShouldBe(2.5, 1e-9);
        kink.Above!.Value.ShouldBe(9, 1e-9);
    }

    [Fact]
    public void A_slope_that_was_changed_is_found()
    {
        Study study = Study.Unchecked(Station().Tables(), Balancing.OptionsFor(null));
        var request = new BalanceRequest { Sensitivities = true };
        PlanDocument balance = Balancing.Run(study, new PhaseClock(), request);
        BalanceVerification.Of(balance, study, request).Problems.ShouldBeEmpty();

        IReadOnlyList<Sensitivity> rows = balance.Balance!.Sensitivities;
        PlanDocument changed = DocumentSeal.Close(balance with { Balance = balance.Balance with { Sensitivities = [rows[0] with { Derivative = 1.001 * rows[0].Derivative }, .. rows.Skip(1)] } });
        BalanceVerification.Of(changed, study, request).Problems.ShouldHaveSingleItem().ShouldContain("sensitivities[0].derivative");
    }

    private static double Slope(PlanDocument balance, string kind, string of, bool isZero = false)
    {
        if (isZero) return balance.Balance!.Sensitivities.Where(row => row.Kind == kind && row.Of == of).Sum(row => row.Derivative!.Value);
        Sensitivity row = Row(balance, kind, of);
        row.Course.ShouldBe("smooth");
        return row.Derivative!.Value;
    }

    private static Sensitivity Row(PlanDocument balance, string kind, string of, string given = "run") => balance.Balance!.Sensitivities.Single(row => row.Given == given && row.Kind == kind && row.Of == of);
}
