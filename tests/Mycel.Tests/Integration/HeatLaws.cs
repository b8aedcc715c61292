using CsCheck;
using Mycel.Analysis.Integration.Heat;
using Mycel.Solver.Outcomes;
using Mycel.Solver.Programs;
using Mycel.Solver.Sessions;

namespace Mycel.Tests.Integration;

/// <summary>What holds for any streams.</summary>
public sealed class HeatLaws
{
    private const double Rounding = 1e-6;

    [Fact]
    public void No_target_is_negative_and_what_comes_in_goes_out() => Streams.Any.ForAll(
        streams =>
        {
            HeatCascade cascade = HeatCascade.Of(streams);
            cascade.Points.ShouldAllBe(point => point.Heat >= 0);
            cascade.HotUtility.ShouldBeLessThanOrEqualTo(cascade.HeatTaken + Rounding);
            (cascade.HotUtility - cascade.ColdUtility).ShouldBe(cascade.HeatTaken - cascade.HeatGiven, Rounding);
            cascade.IsThreshold.ShouldBe(cascade.HotUtility == 0 || cascade.ColdUtility == 0);
            if (!cascade.IsThreshold && cascade.Points.Count > 2 && cascade is { HeatGiven: > 0, HeatTaken: > 0 }) cascade.Points.ShouldContain(point => point.Heat == 0);
        },
        iter: 500);

    // A transport program: each piece of a hot stream gives to each piece of a cold one that is cold enough. Pieces come from no cascade.
    [Fact]
    public void No_assignment_of_hot_to_cold_recovers_more() => Streams.Any.ForAll(
        streams => HeatCascade.Of(streams).Recovered.ShouldBe(MostRecovered(streams), Rounding * Math.Max(1, streams.Sum(stream => stream.Heat))), iter: 150);

    [Fact]
    public void Needs_grow_with_the_least_difference() => Streams.Any.ForAll(
        streams =>
        {
            double[] needs = [.. RecoveryCurve.Of(streams, [0, 5, 10, 20, 40, 80], []).Select(point => point.HotUtility)];
            for (int place = 1; place < needs.Length; place++) needs[place].ShouldBeGreaterThanOrEqualTo(needs[place - 1] - Rounding);
        },
        iter: 200);

    [Fact]
    public void One_hot_and_one_cold_utility_without_limits_give_the_targets() => Streams.Any.ForAll(
        streams =>
        {
            HeatCascade cascade = HeatCascade.Of(streams);
            UtilityPlacement placement = UtilityPlacement.Of(streams, [new HeatUtility("hot", true, 2000, 2000, 0, 3), new HeatUtility("cold", false, 1, 1, 0, 1)]);
            placement.Amounts[0].ShouldBe(cascade.HotUtility, Rounding * (1 + cascade.HeatTaken));
            placement.Amounts[1].ShouldBe(cascade.ColdUtility, Rounding * (1 + cascade.HeatGiven));
            placement.Gap.ShouldBeLessThan(1e-8);
        },
        iter: 150);

    [Fact]
    public void A_cheaper_level_never_makes_the_utilities_dearer() => Streams.Any.ForAll(
        streams =>
        {
            HeatUtility[] two = [new("hot", true, 2000, 2000, 0, 3), new("cold", false, 1, 1, 0, 1)];
            double before = UtilityPlacement.Of(streams, two).Cost;
            UtilityPlacement.Of(streams, [.. two, new HeatUtility("mild", true, 420, 400, 2, 1)]).Cost.ShouldBeLessThanOrEqualTo(before + Rounding * (1 + before));
        },
        iter: 100);

    [Fact]
    public void Mains_help_and_no_more_than_if_every_stream_reached_every_other() => Streams.Any.ForAll(
        streams =>
        {
            TotalSite site = TotalSite.Of(streams, [new HeatUtility("high", true, 450, 450, 2, 1), new HeatUtility("low", true, 380, 380, 2, 1)]);
            double rounding = Rounding * (1 + site.HotUtilityAlone);
            site.Passed.ShouldBeGreaterThanOrEqualTo(0);
            site.HotUtility.ShouldBeLessThanOrEqualTo(site.HotUtilityAlone + rounding);
            site.HotUtility.ShouldBeGreaterThanOrEqualTo(site.Together.HotUtility - rounding);
            site.Sinks.Sum(piece => piece.Heat).ShouldBe(site.HotUtilityAlone, rounding);
            site.Sources.Sum(piece => piece.Heat).ShouldBe(site.ColdUtilityAlone, rounding);
            (site.HotUtility - site.ColdUtility).ShouldBe(site.Together.HeatTaken - site.Together.HeatGiven, rounding);
        },
        iter: 200);

    [Fact]
    public void The_order_of_streams_does_not_matter_and_segments_add_up() => Streams.Any.ForAll(
        streams =>
        {
            HeatCascade cascade = HeatCascade.Of(streams);
            HeatStream[] halves = [.. streams.Reverse().SelectMany(Halves)];
            HeatCascade again = HeatCascade.Of(halves);
            again.HotUtility.ShouldBe(cascade.HotUtility, Rounding);
            again.ColdUtility.ShouldBe(cascade.ColdUtility, Rounding);
        },
        iter: 200);

    private static IEnumerable<HeatStream> Halves(HeatStream stream)
    {
        double middle = (stream.FromKelvin + stream.ToKelvin) / 2;
        yield return new HeatStream(stream.Name, stream.Plant, stream.IsHot, stream.FromKelvin, middle, stream.Heat / 2, stream.Contribution);
        yield return new HeatStream(stream.Name, stream.Plant, stream.IsHot, middle, stream.ToKelvin, stream.Heat / 2, stream.Contribution);
    }

    private static double MostRecovered(HeatStream[] streams)
    {
        double[] cuts = [.. streams.SelectMany(stream => new[] { stream.FromKelvin + stream.Shift, stream.ToKelvin + stream.Shift }).Distinct().Order()];
        (double Low, double High, double Heat, bool IsHot)[] pieces = [.. streams.SelectMany(stream => Pieces(stream, cuts))];
        var hot = pieces.Where(piece => piece.IsHot).ToArray();
        var cold = pieces.Where(piece => !piece.IsHot).ToArray();
        if (hot.Length == 0 || cold.Length == 0) return 0;
        var builder = new ProgramBuilder(Sense.Maximise);
        ColumnRange passes = builder.Columns("passes", hot.Length * cold.Length);
        for (int one = 0; one < hot.Length; one++)
            for (int other = 0; other < cold.Length; other++)
            {
                passes.Cost[one * cold.Length + other] = 1;
                bool isWarmEnough = hot[one].Low >= cold[other].Low && hot[one].High >= cold[other].High;
                if (!isWarmEnough) passes.Upper[one * cold.Length + other] = 0;
            }

        builder.BeginFamily("hot");
        for (int one = 0; one < hot.Length; one++)
        {
            for (int other = 0; other < cold.Length; other++) builder.Add(one * cold.Length + other, 1);
            builder.EndRow(0, hot[one].Heat);
        }

        builder.BeginFamily("cold");
        for (int other = 0; other < cold.Length; other++)
        {
            for (int one = 0; one < hot.Length; one++) builder.Add(one * cold.Length + other, 1);
            builder.EndRow(0, cold[other].Heat);
        }

        return SolverSession.Solve(builder.Build()).ShouldBeOfType<Optimal>().Solution.Objective;
    }

    private static IEnumerable<(double Low, double High, double Heat, bool IsHot)> Pieces(HeatStream stream, double[] cuts)
    {
        double low = stream.LowKelvin + stream.Shift, high = stream.HighKelvin + stream.Shift;
        if (low == high) yield return (low, high, stream.Heat, stream.IsHot);
        for (int place = 1; place < cuts.Length; place++)
            if (cuts[place - 1] >= low && cuts[place] <= high) yield return (cuts[place - 1], cuts[place], stream.Heat * (cuts[place] - cuts[place - 1]) / (high - low), stream.IsHot);
    }
}
