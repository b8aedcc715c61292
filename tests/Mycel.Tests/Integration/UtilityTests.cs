using Mycel.Analysis.Integration.Heat;

namespace Mycel.Tests.Integration;

/// <summary>Utilities, mains and heat pumps, worked by hand on the grand composite curve.</summary>
public sealed class UtilityTests
{
    [Fact]
    public void The_cheapest_utilities_follow_the_grand_composite_curve()
    {
        // Courses' four streams: at a shifted 175 degC 960 are needed, and the curve bulges to 2440 down to 105, back to 760 at 75 and 0 at 65.
        HeatUtility[] utilities =
        [
            Level("high", true, 200, 10), Level("low", true, 75, 4), Level("river", false, 10, 0.5),
        ];
        UtilityPlacement placement = UtilityPlacement.Of(Streams.FourStreams(), utilities);

        // Low steam of 75 degC is a shifted 70: between 65 and 75 the curve rises to 760, so that 380 fit there. The rest must be high.
        placement.IsComplete.ShouldBeTrue();
        placement.Amounts[1].ShouldBe(380, 1e-6);
        placement.Amounts[0].ShouldBe(580, 1e-6);
        placement.Amounts[2].ShouldBe(120, 1e-6);
        placement.Cost.ShouldBe(5800 + 4 * 380 + 60, 1e-4);
        placement.Gap.ShouldBeLessThan(1e-9);
    }

    [Fact]
    public void Hot_oil_gives_its_heat_as_it_cools()
    {
        // Oil from 130 to 80 degC is a shifted 125 to 75. All 960 can be oil: without it 0 pass at 175, 1000 at 125, 1480 at 105, and 760 of 960 come back by 75.
        HeatUtility oil = new("oil", true, 130 + Streams.Zero, 80 + Streams.Zero, 5, 4);
        UtilityPlacement placement = UtilityPlacement.Of(Streams.FourStreams(), [Level("high", true, 200, 10), oil, Level("river", false, 10, 0.5)]);

        placement.Amounts[1].ShouldBe(960, 1e-6);
        placement.Amounts[0].ShouldBe(0, 1e-6);

        // From 85 to 70 (a shifted 80 to 65) two thirds of it are given between 75 and 65, where the curve falls by 760: 960 x 2 / 3 fit, and above 80 the pocket brings enough.
        UtilityPlacement.Of(Streams.FourStreams(), [Level("high", true, 200, 10), oil with { FromKelvin = 85 + Streams.Zero, ToKelvin = 70 + Streams.Zero }, Level("river", false, 10, 0.5)])
            .Amounts[1].ShouldBe(960, 1e-6);

        // From 78 to 70 (a shifted 73 to 65) it begins where the curve has 8 x 76 = 608, and falls to nothing with it: 608 is the most.
        UtilityPlacement.Of(Streams.FourStreams(), [Level("high", true, 200, 10), oil with { FromKelvin = 78 + Streams.Zero, ToKelvin = 70 + Streams.Zero }, Level("river", false, 10, 0.5)])
            .Amounts[1].ShouldBe(608, 1e-6);
    }

    [Fact]
    public void A_limit_of_a_utility_is_kept()
    {
        HeatUtility[] utilities = [Level("high", true, 200, 10), Level("low", true, 75, 4) with { Limit = 100 }, Level("river", false, 10, 0.5)];
        UtilityPlacement.Of(Streams.FourStreams(), utilities).Amounts[1].ShouldBe(100, 1e-6);
    }

    [Fact]
    public void Utilities_that_do_not_reach_are_told()
    {
        UtilityPlacement.Of(Streams.FourStreams(), [Level("low", true, 75, 4), Level("river", false, 10, 0.5)]).Lacking.ShouldStartWith("The utilities do not reach");
        UtilityPlacement.Of(Streams.FourStreams(), [Level("high", true, 200, 4)]).Lacking.ShouldBe("No utility takes heat.");
    }

    [Fact]
    public void Pockets_are_no_sinks_and_no_sources()
    {
        HeatCascade cascade = HeatCascade.Of(Streams.FourStreams());
        IReadOnlyList<HeatStream> sinks = SiteProfile.Sinks(cascade, "plant");

        // What bulges beyond 960 above is a pocket: from 760 at a shifted 75 the curve rises by 56 a kelvin and reaches 960 after 200/56.
        sinks.Sum(piece => piece.Heat).ShouldBe(960, 1e-9);
        (sinks[0].HighKelvin - Streams.Zero).ShouldBe(75 + 200.0 / 56, 1e-6);
        SiteProfile.Sources(cascade, "plant").Sum(piece => piece.Heat).ShouldBe(120, 1e-9);
    }

    [Fact]
    public void A_main_carries_what_one_plant_has_over_to_another()
    {
        // One plant gives 100 from 180 to 160 degC, the other needs 80 from 100 to 120; a main of 140 degC carries 80, and 20 are cooled.
        HeatStream[] streams = [Streams.Of("hot", 180, 160, 100, plant: "giver"), Streams.Of("cold", 100, 120, 80, plant: "taker")];
        TotalSite site = TotalSite.Of(streams, [Level("main", true, 140, 1) with { IsMain = true }]);

        (site.HotUtilityAlone, site.ColdUtilityAlone).ShouldBe((80, 100));
        site.Passed.ShouldBe(80, 1e-9);
        (site.HotUtility, site.ColdUtility).ShouldBe((0, 20), new PairWithin(1e-9));
        site.Mains.Single().Raised.ShouldBe(100, 1e-9);

        // A main of 172 degC is raised only by what is above 182; nothing is.
        TotalSite.Of(streams, [Level("main", true, 172, 1)]).Passed.ShouldBe(0);
    }

    [Fact]
    public void A_heat_pump_saves_only_across_the_pinch()
    {
        // Kemp's pinch is at a shifted 85 degC.
        var pump = new PumpData(0.5, 5, 1, 0, 1);
        HeatStream[] streams = Streams.Kemp();

        PumpEffect across = HeatPumps.Effect(streams, pump, 70 + Streams.Zero, 95 + Streams.Zero, 2);
        across.HotSaved.ShouldBe(2 * 0.5 * (95 + 5 + Streams.Zero) / 35, 1e-6);
        across.ColdSaved.ShouldBe(across.HotSaved - 2, 1e-6);
        across.Verdict.ShouldStartWith("It saves heat");

        PumpEffect above = HeatPumps.Effect(streams, pump, 100 + Streams.Zero, 130 + Streams.Zero, 2);
        (above.HotSaved, above.ColdSaved).ShouldBe((2, 0), new PairWithin(1e-6));
        above.Verdict.ShouldStartWith("It is useless: its power replaces");

        PumpEffect below = HeatPumps.Effect(streams, pump, 40 + Streams.Zero, 60 + Streams.Zero, 2);
        (below.HotSaved, below.ColdSaved).ShouldBe((0, -2), new PairWithin(1e-6));
        below.Verdict.ShouldStartWith("It is useless: it saves no heat");
    }

    [Fact]
    public void The_best_heat_pump_saves_what_it_says()
    {
        var pump = new PumpData(0.5, 5, 10, 1, 25);
        PumpPlace best = HeatPumps.Best(HeatCascade.Of(Streams.Kemp()), pump).ShouldNotBeNull();
        PumpEffect effect = HeatPumps.Effect(Streams.Kemp(), pump, best.SourceKelvin, best.SinkKelvin, best.Power);

        effect.HotSaved.ShouldBe(best.Given, 1e-6);
        effect.ColdSaved.ShouldBe(best.Taken, 1e-6);
        best.Saving.ShouldBeGreaterThan(0);
        // Where power costs far more than the heat, no pump is worth it.
        HeatPumps.Best(HeatCascade.Of(Streams.Kemp()), pump with { PowerPrice = 1000 }).ShouldBeNull();
    }

    private static HeatUtility Level(string name, bool isHot, double at, double price) => new(name, isHot, at + Streams.Zero, at + Streams.Zero, 5, price);

    private sealed class PairWithin(double tolerance) : IEqualityComparer<(double, double)>
    {
        public bool Equals((double, double) x, (double, double) y) => Math.Abs(x.Item1 - y.Item1) <= tolerance && Math.Abs(x.Item2 - y.Item2) <= tolerance;

        public int GetHashCode((double, double) obj) => 0;
    }
}
