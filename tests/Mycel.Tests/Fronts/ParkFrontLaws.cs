using CsCheck;
using Mycel.Analysis.Fronts;
using Mycel.Analysis.Results;
using Mycel.Model.Packages;
using Mycel.Tests.Laws;
using Mycel.Tests.Parks;

namespace Mycel.Tests.Fronts;

/// <summary>What holds for the front of every park.</summary>
public sealed class ParkFrontLaws
{
    private const int Parks = 25;

    private static readonly string[] Pairs = ["profit, co2", "profit, solid-waste", "output-value, capital-investment", "max by-products-used, operating-cost", "min co2, max 1*profit - 2*solid-waste"];

    private static readonly Gen<string> AnyPair = Gen.Int[0, Pairs.Length - 1].Select(static index => Pairs[index]);

    [Fact]
    public void Points_are_proven_complete_and_convex() => Gen.Select(RandomPark.Linear, AnyPair).ForAll(static (park, pair) => Found(park, pair, static front =>
    {
        front.Completeness!.Complete.ShouldBeTrue();
        front.Certificate!.Accepted.ShouldBeTrue();
        double[][] turned = Turned(front);
        for (int point = 1; point < turned.Length; point++)
        {
            turned[point][0].ShouldBeGreaterThan(turned[point - 1][0]);
            turned[point][1].ShouldBeLessThan(turned[point - 1][1]);
            if (point > 1) Slope(turned[point - 2], turned[point - 1]).ShouldBeLessThanOrEqualTo(Slope(turned[point - 1], turned[point]) + 1e-6);
        }
    }), iter: Parks);

    [Fact]
    public void The_ends_are_the_lexicographic_optima() => Gen.Select(RandomPark.WithDecisions, Gen.Const("profit, co2")).ForAll(static (park, pair) => Found(park, pair, front =>
    {
        PlanDocument richest = park.Plan("profit, co2"), cleanest = park.Plan("co2, profit");
        front.Points[0].Values[0].IsNear(richest.Indicator("profit"), 1e-5).ShouldBeTrue();
        front.Points[0].Values[1].IsNear(richest.Indicator("co2"), 1e-4).ShouldBeTrue();
        front.Points[^1].Values[1].IsNear(cleanest.Indicator("co2"), 1e-5).ShouldBeTrue();
        front.Points[^1].Values[0].IsNear(cleanest.Indicator("profit"), 1e-4).ShouldBeTrue();
    }), iter: Parks);

    [Fact]
    public void The_indicators_of_a_point_are_its_objectives() => Gen.Select(RandomPark.WithDecisions, Gen.Const("profit, co2, solid-waste")).ForAll(static (park, objectives) => Found(park, objectives, static front =>
    {
        foreach (FrontPoint point in front.Points)
            for (int goal = 0; goal < 3; goal++)
                point.Values[goal].IsNear(point.Indicators.Single(value => value.Id == front.Objectives[goal].Indicator).Value).ShouldBeTrue();
    }), iter: Parks);

    [Fact]
    public void Workers_change_no_byte() => Gen.Select(RandomPark.WithDecisions, AnyPair).ForAll(static (park, pair) =>
    {
        string one = park.Front(pair, new FrontOptions { Threads = 1, Points = 12 }).Bytes();
        park.Front(pair, new FrontOptions { Threads = 2, Points = 12 }).Bytes().ShouldBe(one);
        park.Front(pair, new FrontOptions { Threads = 5, Points = 12 }).Bytes().ShouldBe(one);
    }, iter: Parks);

    [Fact]
    public void A_search_that_was_stopped_goes_on_to_the_same_bytes() => Gen.Select(RandomPark.WithDecisions, AnyPair, Gen.Int[2, 12], Gen.Int[1, 2]).ForAll(static (park, pair, lines, threads) =>
    {
        var options = new FrontOptions { Points = 12, Threads = threads };
        FrontDocument whole = park.Front(pair, options);
        using var memory = new ShortMemory(lines);
        FrontDocument part = park.Front(pair, options, memory, memory.Stop);
        if (part.Status == "stopped") part.Points.Where(point => !point.Certificate.Accepted).ShouldBeEmpty();
        if (lines % 2 == 0) memory.Tear();
        park.Front(pair, options, new LongMemory(memory.Lines)).Bytes().ShouldBe(whole.Bytes());
    }, iter: Parks);

    [Fact]
    public void What_another_question_remembered_is_not_taken_over() => RandomPark.Linear.ForAll(static park =>
    {
        var memory = new LongMemory([]);
        park.Front("profit, co2", null, memory);
        string fresh = park.Front("profit, solid-waste").Bytes();
        park.Front("profit, solid-waste", null, new LongMemory(memory.Lines)).Bytes().ShouldBe(fresh);
    }, iter: 10);

    [Fact]
    public void Most_random_parks_have_something_to_trade()
    {
        FrontDocument[] fronts = [.. Enumerable.Range(0, 30).Select(seed => RandomPark.Of(seed, new ParkKind()).Front("profit, co2"))];
        fronts.Count(front => front.Points.Count > 1).ShouldBeGreaterThan(10);
        fronts.Count(front => front.Points.Count > 3).ShouldBeGreaterThan(3);
    }

    private static void Found(PackageTables park, string objectives, Action<FrontDocument> law)
    {
        FrontDocument front = park.Front(objectives, new FrontOptions { Points = 12 });
        // Some parks cannot meet their needs, and some can make more of one thing without end.
        front.Status.ShouldBeOneOf("optimal", "infeasible", "unbounded");
        if (front.Status == "optimal") law(front);
    }

    private static double[][] Turned(FrontDocument front) =>
        [.. front.Points.Select(point => (double[])[.. point.Values.Select((value, goal) => front.Objectives[goal].Sense == "maximise" ? -value : value)])];

    private static double Slope(double[] from, double[] to) => (to[1] - from[1]) / (to[0] - from[0]);
}
