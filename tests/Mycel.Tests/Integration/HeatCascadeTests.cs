using Mycel.Analysis.Integration.Heat;

namespace Mycel.Tests.Integration;

/// <summary>Targets of heat recovery: known problems, and some worked by hand.</summary>
public sealed class HeatCascadeTests
{
    [Fact]
    public void Kemps_four_streams_need_20_and_60_and_pinch_at_85()
    {
        HeatCascade cascade = HeatCascade.Of(Streams.Kemp());

        cascade.HotUtility.ShouldBe(20, 1e-9);
        cascade.ColdUtility.ShouldBe(60, 1e-9);
        cascade.Recovered.ShouldBe(450, 1e-9);
        InCelsius(cascade.Pinches).ShouldBe([85]);
        cascade.IsThreshold.ShouldBeFalse();
        Shown(cascade.Points).ShouldBe("165:20 145:80 140:82.5 85:0 55:75 25:60");
    }

    [Fact]
    public void The_four_streams_of_the_courses_need_960_and_120_and_pinch_between_70_and_60()
    {
        HeatCascade cascade = HeatCascade.Of(Streams.FourStreams());

        cascade.HotUtility.ShouldBe(960, 1e-9);
        cascade.ColdUtility.ShouldBe(120, 1e-9);
        InCelsius(cascade.Pinches).ShouldBe([65]);
    }

    [Fact]
    public void A_threshold_problem_needs_one_utility_and_has_no_pinch()
    {
        // 200 of heat falls to 160 of need, everywhere more than 10 K below: only what is left is carried away.
        HeatCascade cascade = HeatCascade.Of([Streams.Of("hot", 200, 100, 200), Streams.Of("cold", 20, 100, 160)]);

        (cascade.HotUtility, cascade.ColdUtility).ShouldBe((0, 40));
        cascade.IsThreshold.ShouldBeTrue();
        cascade.Pinches.ShouldBeEmpty();
    }

    [Fact]
    public void Two_pinches_are_both_named()
    {
        // The hot stream is the cold one 10 K warmer between 60 and 100 degC; above 30 are lacking, below 30 are over.
        HeatCascade cascade = HeatCascade.Of([Streams.Of("hot", 110, 40, 70), Streams.Of("cold", 60, 130, 70)]);

        cascade.HotUtility.ShouldBe(30, 1e-9);
        cascade.ColdUtility.ShouldBe(30, 1e-9);
        InCelsius(cascade.Pinches).ShouldBe([105, 65]);
    }

    [Fact]
    public void What_condenses_and_what_boils_is_counted_at_its_temperature_exactly()
    {
        // 100 condense at 110 degC and 70 boil at 100: they meet at a shifted 105, and 30 are left.
        HeatCascade cascade = HeatCascade.Of([Streams.Condensing("vapour", 110, 100), Streams.Boiling("feed", 100, 70)]);
        (cascade.HotUtility, cascade.ColdUtility).ShouldBe((0, 30));

        // A hundredth of a kelvin less and nothing meets.
        cascade = HeatCascade.Of([Streams.Condensing("vapour", 109.99, 100), Streams.Boiling("feed", 100, 70)]);
        (cascade.HotUtility, cascade.ColdUtility).ShouldBe((70, 100));
        InCelsius(cascade.Pinches).ShouldBe([105, 104.99]);
    }

    [Fact]
    public void A_stream_in_segments_is_the_sum_of_its_parts()
    {
        // Steam of 150 degC cools to 100, condenses and cools to 40.
        HeatStream[] steam = [Streams.Of("steam", 150, 100, 10), Streams.Condensing("steam", 100, 220), Streams.Of("steam", 100, 40, 25)];
        HeatCascade cascade = HeatCascade.Of([.. steam, Streams.Of("water", 20, 90, 280)]);

        // Down to a shifted 95 the steam gives 230, down to 35 another 25; the water takes 4 a kelvin, 280 altogether. All of the steam's heat is used.
        cascade.HotUtility.ShouldBe(25, 1e-9);
        cascade.HeatGiven.ShouldBe(255);
        cascade.ColdUtility.ShouldBe(0, 1e-9);
    }

    [Fact]
    public void Nothing_needs_nothing()
    {
        HeatCascade cascade = HeatCascade.Of([]);
        (cascade.HotUtility, cascade.ColdUtility, cascade.Points.Count).ShouldBe((0, 0, 0));
    }

    [Fact]
    public void Composite_curves_overlap_by_the_heat_recovered_and_come_as_near_as_the_least_difference()
    {
        HeatStream[] streams = Streams.Kemp();
        HeatCascade cascade = HeatCascade.Of(streams);
        IReadOnlyList<HeatPoint> hot = CompositeCurve.Hot(streams);
        IReadOnlyList<HeatPoint> cold = CompositeCurve.Cold(streams, cascade.ColdUtility);

        Shown(hot).ShouldBe("30:0 60:45 150:450 170:510");
        Shown(cold).ShouldBe("20:60 80:180 135:510 140:530");
        (hot[^1].Heat - cold[0].Heat).ShouldBe(cascade.Recovered, 1e-9);
        double[] gaps = [.. hot.Concat(cold).Select(point => point.Heat).Where(heat => heat is > 60 and < 510).Select(heat => CompositeCurve.At(hot, heat, true) - CompositeCurve.At(cold, heat, true))];
        gaps.Min().ShouldBe(10, 1e-9);
    }

    [Fact]
    public void The_nearer_streams_may_come_the_more_is_recovered()
    {
        IReadOnlyList<RecoveryPoint> curve = RecoveryCurve.Of(Streams.Kemp(), [0, 10, 20, 30, 40], []);

        curve[1].HotUtility.ShouldBe(20, 1e-9);
        curve.Select(point => point.HotUtility).ShouldBeInOrder();
        curve.ShouldAllBe(point => point.Area == null);
    }

    [Fact]
    public void Two_streams_with_one_exchanger_have_its_area()
    {
        // 100 between 100 -> 60 and 20 -> 60: 40 K at both ends; U = 1 / (1/0.5 + 1/0.5) = 0.25; A = 100 / (0.25 x 40) = 10.
        HeatStream[] streams = [Streams.Of("hot", 100, 60, 100) with { Film = 0.5 }, Streams.Of("cold", 20, 60, 100) with { Film = 0.5 }];
        AreaTarget.Of(streams, [new HeatUtility("steam", true, 450, 450, 5, 1)]).ShouldNotBeNull().ShouldBe(10, 1e-9);
    }

    internal static string Shown(IEnumerable<HeatPoint> points) =>
        string.Join(' ', points.Select(point => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Math.Round(point.Kelvin - Streams.Zero, 6)}:{Math.Round(point.Heat, 6)}")));

    internal static double[] InCelsius(IEnumerable<double> kelvins) => [.. kelvins.Select(kelvin => Math.Round(kelvin - Streams.Zero, 6))];
}
