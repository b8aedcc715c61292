using CsCheck;
using Mycel.Analysis.Results;
using Mycel.Model.Packages.Tables;
using Mycel.Tests.Parks;

namespace Mycel.Tests.Flowsheets;

/// <summary>Values that are legal and at an end of what there can be: nothing is lost, nothing is found that is not there.</summary>
public sealed class ExtremeBalanceTests
{
    // What is less is not written into a document.
    private const double Rounding = 1e-7;

    private static ParkStory Station(double capacity = 1000) => Given.A.Park()
        .Technology("power", makes: "1 electricity + 0.9 co2", from: "0.4 coal").Plant("station", "power", capacity: capacity).Buys("coal", 10).Sells("electricity", 50);

    [Fact]
    public void A_chain_over_two_dozen_orders_of_magnitude_keeps_every_link() => Gen.Select(Gen.Double[-12, 12].Array[1, 8], Gen.Int[0, 7], Gen.Double[-3, 6], Gen.Bool).ForAll((exponents, at, size, isOutput) =>
    {
        double[] need = [.. exponents.Select(exponent => Math.Pow(10, exponent))];
        int given = at % need.Length;
        ParkStory story = Given.A.Park().Buys("good-0", 1).Sells($"good-{need.Length}", 1);
        for (int step = 0; step < need.Length; step++)
        {
            story.Technology($"step-{step}", makes: $"1 good-{step + 1}", from: $"{Text(need[step])} good-{step}").Plant($"plant-{step}", $"step-{step}");
            if (step > 0) story.Given(GivenQuantity.Release, 0, resource: $"good-{step}");
        }

        double told = Math.Pow(10, size);
        PlanDocument balance = (isOutput ? story.Given(GivenQuantity.Output, told, $"plant-{given}", $"good-{given + 1}") : story.Given(GivenQuantity.Activity, told, $"plant-{given}")).Balance();
        double expected = told;
        balance.ShouldBalance();
        for (int step = given; step > 0; step--)
        {
            expected *= need[step];
            balance.Does($"plant-{step - 1}").ShouldBe(expected, (1e-9 * expected) + Rounding);
        }

        expected = told;
        for (int step = given + 1; step < need.Length; step++)
        {
            expected /= need[step];
            balance.Does($"plant-{step}").ShouldBe(expected, (1e-9 * expected) + Rounding);
        }
    }, iter: 150);

    [Fact]
    public void Goods_that_are_counted_in_very_different_units_balance_as_others_do() => Gen.Select(Gen.Double[0, 1].Select(use => use < 0.4 ? 0 : use).Array[16], Gen.Double[1, 100].Array[4], Gen.Int[-6, 6].Array[4], Gen.Int[0, 3]).ForAll((uses, sold, exponents, told) =>
    {
        double[] unit = [.. exponents.Select(exponent => Math.Pow(10, exponent))];
        double[] made = [.. sold];
        for (int round = 0; round < 400; round++) made = [.. Enumerable.Range(0, 4).Select(good => sold[good] + Enumerable.Range(0, 4).Sum(plant => 0.2 * uses[(good * 4) + plant] * made[plant]))];
        ParkStory Story()
        {
            ParkStory story = Given.A.Park().Buys("raw", 1);
            for (int plant = 0; plant < 4; plant++)
            {
                string from = string.Concat(Enumerable.Range(0, 4).Where(good => good != plant && uses[(good * 4) + plant] > 0).Select(good => $" + {Text(0.2 * uses[(good * 4) + plant] * unit[good] / unit[plant])} good-{good}"));
                story.Technology($"making-{plant}", makes: $"{Text(1 - (0.2 * uses[(plant * 4) + plant]))} good-{plant}", from: $"{Text(1 / unit[plant])} raw{from}", counted: $"good-{plant}").Plant($"plant-{plant}", $"making-{plant}").Sells($"good-{plant}", 1);
                story.Given(GivenQuantity.Sell, sold[plant] * unit[plant], resource: $"good-{plant}", id: $"sold-{plant}");
            }

            return story;
        }

        PlanDocument balance = Story().Balance();
        balance.ShouldBalance();
        for (int plant = 0; plant < 4; plant++) balance.Does($"plant-{plant}").ShouldBe(made[plant] * unit[plant], 1e-9 * made[plant] * unit[plant]);
        Story().Given(GivenQuantity.Activity, made[told] * unit[told], plant: $"plant-{told}").Balance().Status.ShouldBe("balanced");
        Story().Given(GivenQuantity.Activity, 1.001 * made[told] * unit[told], plant: $"plant-{told}").Balance().Status.ShouldBe("contradictory");
    }, iter: 80);

    [Theory]
    [InlineData(1e-12)]
    [InlineData(1e-9)]
    [InlineData(1e-3)]
    [InlineData(1)]
    [InlineData(1e6)]
    [InlineData(1e12)]
    public void A_contradiction_is_one_at_every_size(double size)
    {
        Station().Given(GivenQuantity.Activity, size, plant: "station").Given(GivenQuantity.Buy, 0.4 * size, resource: "coal").Balance().ShouldBalance();
        Station().Given(GivenQuantity.Activity, size, plant: "station").Given(GivenQuantity.Buy, 0.41 * size, resource: "coal").Balance().Status.ShouldBe("contradictory");
    }

    [Theory]
    [InlineData(1)]
    [InlineData(1e12)]
    public void What_is_left_of_large_flows_contradicts_nothing(double size)
    {
        // Three thirds of what is made are taken; what remains is rounding, which must not be let go, and which nobody does backwards.
        ParkStory story = Given.A.Park().Resource("good", release: false).Technology("making", makes: "0.3 good", from: "1 raw", counted: "raw").Technology("using", makes: "1 ware", from: "0.1 good").Plant("maker", "making").Buys("raw", 1).Sells("ware", 1);
        for (int user = 0; user < 4; user++) story.Plant($"user-{user}", "using");
        story.Given(GivenQuantity.Activity, size, plant: "maker");
        for (int user = 0; user < 3; user++) story.Given(GivenQuantity.Activity, size * 0.1 * 10, plant: $"user-{user}");
        PlanDocument balance = story.Balance();
        balance.ShouldBalance();
        balance.Does("user-3").ShouldBe(0, 1e-9 * size);
    }

    [Theory]
    [InlineData(1e-6)]
    [InlineData(1)]
    [InlineData(1e9)]
    public void Several_premises_share_at_every_size(double size)
    {
        ParkStory story = Given.A.Park().Technology("burning", makes: "1 steam", from: "1 gas").Technology("drying", makes: "1 malt", from: "2 steam")
            .Plant("boiler", "burning", at: "west", of: "a", capacity: 10 * size).Plant("dryer", "drying", at: "east", of: "b", capacity: 10 * size).Plant("oven", "drying", at: "south", of: "c", capacity: 10 * size)
            .Link("west", "east", "steam", cost: 1).Link("east", "west", "steam", cost: 1).Link("east", "south", "steam", cost: 1).Buys("gas", 3).Buys("steam", 20, limit: 0.4 * size).Buys("steam", 30, tier: 2).Sells("malt", 100).Sells("steam", 1)
            .Given(GivenQuantity.Activity, 3 * size, plant: "boiler").Given(GivenQuantity.Activity, size, plant: "dryer").Given(GivenQuantity.Activity, size, plant: "oven");
        PlanDocument balance = story.Balance();
        balance.ShouldBalance();
        balance.Crosses("buy", "steam").ShouldBe(size, 1e-9 * size);
        balance.Crosses("sell", "steam").ShouldBe(0);
        balance.Findings.Where(finding => finding.Code == "balance-beyond-limit").Select(finding => finding.Problem).ShouldBeEmpty();
    }

    [Fact]
    public void A_plant_without_capacity_stands_still_or_is_said_to_do_too_much()
    {
        PlanDocument still = Station(capacity: 0).Given(GivenQuantity.Activity, 0, plant: "station").Balance();
        still.ShouldBalance();
        still.Findings.Where(finding => finding.Code == "balance-beyond-limit").Select(finding => finding.Problem).ShouldBeEmpty();
        Station(capacity: 0).Given(GivenQuantity.Activity, 5, plant: "station").Balance().Told("balance-beyond-limit").ShouldStartWith("Capacity of station: 5 t/a");
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 400)]
    public void A_load_may_be_nothing_or_all_there_is(double load, double coal)
    {
        PlanDocument balance = Station().AtLoad("power", "coal", 0.5, 1.2).Given(GivenQuantity.Load, load, plant: "station").Balance(sensitivities: true);
        balance.ShouldBalance();
        balance.Crosses("buy", "coal").ShouldBe(coal, 1e-9);
        balance.Findings.ShouldNotContain(finding => finding.Code == "balance-beyond-curve");
    }

    [Fact]
    public void A_limit_that_is_far_beyond_what_moves_is_none()
    {
        PlanDocument balance = Given.A.Park().Technology("burning", makes: "1 steam", from: "1 gas").Technology("drying", makes: "1 malt", from: "2 steam")
            .Plant("boiler", "burning", at: "west", of: "a").Plant("dryer", "drying", at: "east", of: "b").Link("west", "east", "steam", capacity: 1e14).Buys("gas", 3, limit: 1e14).Buys("steam", 9, limit: 1e14)
            .Sells("malt", 100).Given(GivenQuantity.Activity, 1e-9, plant: "boiler").Given(GivenQuantity.Activity, 2e-9, plant: "dryer").Balance();
        balance.ShouldBalance();
        balance.Balance!.Accounts.ShouldNotBeNull();
    }

    [Fact]
    public void A_curve_that_falls_below_nothing_makes_no_balance()
    {
        // From 1.5 at half load over 1 at full load the line comes to -2 at four times of it.
        PlanDocument balance = Station().AtLoad("power", "coal", 0.5, 1.5).Given(GivenQuantity.Activity, 4000, plant: "station").Balance();
        balance.Status.ShouldBe("impossible");
        balance.Told("balance-reversed").ShouldStartWith("-3,200 t/a of coal would have to be taken by station at this load");
    }

    [Theory]
    [InlineData(0, 0, 100)]
    [InlineData(1, 100, 0)]
    public void A_share_may_be_nothing_or_all_there_is(double share, double pressed, double fed)
    {
        PlanDocument balance = Given.A.Park().Resource("algae", release: false)
            .Technology("growing", makes: "1 algae", from: "2 co2").Technology("pressing", makes: "0.3 oil", from: "1 algae", counted: "algae").Technology("feeding", makes: "0.2 fish", from: "1 algae", counted: "algae")
            .Plant("pond", "growing").Plant("press", "pressing").Plant("farm", "feeding").Buys("co2", 0).Sells("oil", 1).Sells("fish", 1)
            .Given(GivenQuantity.Activity, 100, plant: "pond").Given(GivenQuantity.Share, share, plant: "press", resource: "algae").Balance(sensitivities: true);
        balance.ShouldBalance();
        balance.Does("press").ShouldBe(pressed, 1e-9);
        balance.Does("farm").ShouldBe(fed, 1e-9);
    }

    [Fact]
    public void Two_facts_may_say_the_same_and_not_two_things()
    {
        PlanDocument same = Station().Given(GivenQuantity.Activity, 100, plant: "station", id: "a").Given(GivenQuantity.Load, 0.1, plant: "station", id: "b").Balance();
        same.ShouldBalance();
        same.Balance!.Freedom[0].Redundant.ShouldBe(["b"]);
        PlanDocument other = Station().Given(GivenQuantity.Activity, 100, plant: "station", id: "a").Given(GivenQuantity.Load, 0.2, plant: "station", id: "b").Balance();
        other.Status.ShouldBe("contradictory");
        other.Told("balance-contradictory").ShouldContain("'a' would have to be 200 t/a instead of 100");
        other.Told("balance-contradictory").ShouldContain("'b' would have to be 0.1");
    }

    [Fact]
    public void A_plant_that_has_gone_leaves_its_fact_behind_and_it_is_said()
    {
        PlanDocument balance = Station().Plant("old", "power", capacity: 50, retire: 2010).Given(GivenQuantity.Activity, 100, plant: "station").Given(GivenQuantity.Activity, 20, plant: "old").Balance();
        balance.ShouldBalance();
        balance.Told("balance-fact-idle").ShouldContain("'fact-2' gives the activity of old, which does not stand in 2020");
        PlanDocument none = Station().Plant("old", "power", capacity: 50, retire: 2010).Given(GivenQuantity.Activity, 100, plant: "station").Given(GivenQuantity.Activity, 0, plant: "old").Balance();
        none.Findings.ShouldNotContain(finding => finding.Code == "balance-fact-idle");
    }

    [Theory]
    [InlineData(GivenQuantity.Input)]
    [InlineData(GivenQuantity.Output)]
    [InlineData(GivenQuantity.Buy)]
    [InlineData(GivenQuantity.Sell)]
    [InlineData(GivenQuantity.Draw)]
    [InlineData(GivenQuantity.Release)]
    public void Of_a_site_without_plants_only_nothing_can_be_said(GivenQuantity quantity)
    {
        ParkStory Story() => Station().Site("moor").Given(GivenQuantity.Activity, 100, plant: "station");
        Story().Given(quantity, 0, resource: "coal", at: "moor").Balance().ShouldBalance();
        PlanDocument balance = Story().Given(quantity, 7, resource: "coal", at: "moor").Balance();
        balance.Status.ShouldBe("contradictory");
        balance.Told("balance-contradictory").ShouldContain("'fact-2'");
        balance.Told("balance-contradictory").ShouldContain("would have to be 0 t/a instead of 7");
    }

    [Fact]
    public void What_goes_in_circles_between_organisations_is_sent_once()
    {
        foreach (double? loss in (double?[])[null, 0.1])
        {
            ParkStory story = Given.A.Park().Resource("steam", release: false).Technology("burning", makes: "1 steam", from: "1 gas").Technology("drying", makes: "1 malt", from: "2 steam")
                .Plant("boiler", "burning", at: "west", of: "a", capacity: 1000).Plant("dryer", "drying", at: "east", of: "b", capacity: 1000).Plant("oven", "drying", at: "south", of: "c", capacity: 1000)
                .Link("west", "east", "steam", loss: loss).Link("east", "south", "steam", loss: loss).Link("south", "west", "steam", loss: loss).Buys("gas", 3).Sells("malt", 100)
                .Given(GivenQuantity.Activity, 30, plant: "dryer").Given(GivenQuantity.Activity, 20, plant: "oven");
            if (loss is not null) story.Given(GivenQuantity.Exchange, 0, resource: "steam", at: "south", to: "west");
            PlanDocument balance = story.Balance();
            balance.ShouldBalance();
            // 40 for the oven, and 60 for the dryer: all through the first link.
            balance.Does("boiler").ShouldBe(loss is null ? 100 : ((40 / 0.9) + 60) / 0.9, 1e-9);
            balance.LinkFlows.ShouldNotContain(flow => flow.FromSite == "south" && flow.Value > 0);
        }
    }

    [Fact]
    public void Tiers_are_filled_one_after_the_other_and_what_is_too_much_is_said()
    {
        ParkStory Story(double activity) => Given.A.Park().Resource("beer", release: false).Technology("brewing", makes: "1 beer", from: "5 water").Plant("brewery", "brewing").Sells("beer", 9, limit: 10).Sells("beer", 5, limit: 40, tier: 2)
            .Buys("water", 1, limit: 100).Buys("water", 2, limit: 200, tier: 2).Given(GivenQuantity.Activity, activity, plant: "brewery");
        PlanDocument balance = Story(40).Balance();
        balance.ShouldBalance();
        balance.BoundaryFlows.Where(flow => flow.Kind == "buy").Select(flow => flow.Value).Order().ShouldBe([100, 100], 1e-9);
        balance.BoundaryFlows.Where(flow => flow.Kind == "sell").Select(flow => flow.Value).Order().ShouldBe([10, 30], 1e-9);
        balance.Findings.Where(finding => finding.Code == "balance-beyond-limit").Select(finding => finding.Problem).ShouldBeEmpty();
        Story(80).Balance().Findings.Count(finding => finding.Code == "balance-beyond-limit").ShouldBe(2);
    }

    [Fact]
    public void A_cap_is_shared_by_all_who_draw_from_it()
    {
        ParkStory Story(double cap) => Given.A.Park().Technology("brewing", makes: "1 beer", from: "5 water").Plant("one", "brewing", at: "river", of: "a").Plant("other", "brewing", at: "river", of: "b")
            .Endowment("water", at: "river", cap: cap).Sells("beer", 9).Given(GivenQuantity.Activity, 10, plant: "one").Given(GivenQuantity.Activity, 20, plant: "other");
        PlanDocument enough = Story(150).Balance();
        enough.ShouldBalance();
        enough.Findings.Where(finding => finding.Code == "balance-beyond-limit").Select(finding => finding.Problem).ShouldBeEmpty();
        Story(149).Balance().Findings.Count(finding => finding.Code == "balance-beyond-limit").ShouldBe(1);
        PlanDocument bought = Story(100).Buys("water", 2).Balance();
        bought.Crosses("extract", "water").ShouldBe(100, 1e-9);
        bought.Crosses("buy", "water").ShouldBe(50, 1e-9);
    }

    [Fact]
    public void A_plant_that_is_banned_and_given_to_run_is_shown_and_the_ban_is_told()
    {
        PlanDocument balance = Station().Policy(PolicyKind.Ban, "power").Given(GivenQuantity.Activity, 100, plant: "station").Balance();
        balance.ShouldBalance();
        balance.Told("balance-beyond-limit").ShouldContain("station");
    }

    [Fact]
    public void Who_is_paid_for_taking_takes_no_more_than_is_needed()
    {
        PlanDocument balance = Given.A.Park().Resource("ash", release: false).Technology("burning", makes: "1 heat + 0.2 ash", from: "1 waste").Plant("furnace", "burning", at: "west", of: "a").Plant("stove", "burning", at: "east", of: "b")
            .Link("west", "east", "waste", cost: 1).Link("west", "east", "ash").Buys("waste", -40).Sells("ash", -5).Sells("heat", 3)
            .Given(GivenQuantity.Activity, 100, plant: "furnace").Given(GivenQuantity.Activity, 50, plant: "stove").Balance();
        balance.ShouldBalance();
        balance.Crosses("buy", "waste").ShouldBe(150, 1e-9);
        balance.Crosses("sell", "ash").ShouldBe(30, 1e-9);
        balance.LinkFlows.ShouldAllBe(flow => flow.Value < 1e-9);
    }

    private static string Text(double value) => value.ToString("0.###############################", System.Globalization.CultureInfo.InvariantCulture);
}
