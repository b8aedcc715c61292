using CsCheck;
using Mycel.Analysis.Network.Graphs;
using static Mycel.Tests.Network.Graphs.TestGraphs;

namespace Mycel.Tests.Network.Graphs;

public sealed class ShortestPathsTests
{
    // NetworkX 2.8.8 and igraph 0.10.2 give these alike; rounded to three digits they stand in many textbooks.
    [Theory]
    [InlineData(1, 231.07142857142858, 0.5689655172413793)]
    [InlineData(34, 160.5515873015873, 0.55)]
    [InlineData(33, 76.69047619047619, 0.515625)]
    [InlineData(3, 75.85079365079366, 0.559322033898305)]
    [InlineData(32, 73.00952380952378, 0.5409836065573771)]
    [InlineData(12, 0, 0.36666666666666664)]
    public void The_karate_club_has_the_known_centralities(int member, double betweenness, double closeness)
    {
        PathMeasures club = ShortestPaths.Of(KarateClub, new PathOptions());

        club.Betweenness[member - 1].ShouldBe(betweenness, 1e-10);
        club.BetweennessNormalised(member - 1).ShouldBe(betweenness / 528, 1e-12);
        club.Closeness[member - 1]!.Value.ShouldBe(closeness, 1e-12);
        club.Diameter.ShouldBe(5);
    }

    [Fact]
    public void In_a_star_every_pair_meets_in_the_middle()
    {
        PathMeasures star = ShortestPaths.Of(Star(8), new PathOptions());

        star.Betweenness.ShouldBe([21, 0, 0, 0, 0, 0, 0, 0]);
        star.BetweennessNormalised(0).ShouldBe(1);
        star.Closeness[0].ShouldBe(1);
        star.Closeness[1]!.Value.ShouldBe(7 / 13.0, 1e-15);
    }

    [Fact]
    public void On_a_path_a_node_lies_between_all_before_and_all_after_it() =>
        ShortestPaths.Of(TestGraphs.Path(9), new PathOptions()).Betweenness.ShouldBe([.. Enumerable.Range(0, 9).Select(node => (double)node * (8 - node))]);

    [Fact]
    public void Where_all_know_all_nobody_lies_between() => ShortestPaths.Of(Complete(7), new PathOptions()).Betweenness.ShouldAllBe(value => value == 0);

    [Fact]
    public void On_a_directed_ring_the_way_back_is_long()
    {
        PathMeasures ring = ShortestPaths.Of(Directed(5, (0, 1), (1, 2), (2, 3), (3, 4), (4, 0)), new PathOptions());

        // From each node the next four are reached in 1 to 4 steps, with 0 + 1 + 2 + 3 nodes passed on the way: 30 in all over five nodes.
        ring.Betweenness.ShouldAllBe(value => value == 6);
        ring.MeanDistance.ShouldBe(2.5);
        ring.Closeness[0].ShouldBe(0.4);
    }

    [Fact]
    public void A_strong_link_is_a_short_one()
    {
        // Straight from 0 to 2 is one step of length 1; over 1 it is two of length 1/4.
        Graph graph = Graph.From(3, [new(0, 1, 4), new(1, 2, 4), new(0, 2, 1)], isDirected: false).Graph;

        ShortestPaths.Of(graph, new PathOptions()).Betweenness[1].ShouldBe(0);
        ShortestPaths.Of(graph, new PathOptions { IsWeighted = true }).Betweenness[1].ShouldBe(1);
    }

    [Fact]
    public void Paths_are_equally_long_whatever_the_order_of_their_sum()
    {
        // 1/10 + 1/5 and 1/5 + 1/10 and 3/10 differ in the last bit.
        Graph graph = Graph.From(4, [new(0, 1, 10), new(1, 3, 5), new(0, 2, 5), new(2, 3, 10), new(0, 3, 10 / 3.0)], isDirected: true).Graph;

        PathMeasures paths = ShortestPaths.Of(graph, new PathOptions { IsWeighted = true });

        paths.Betweenness[1].ShouldBe(1 / 3.0, 1e-12);
        paths.Betweenness[2].ShouldBe(1 / 3.0, 1e-12);
    }

    [Fact]
    public void More_paths_than_a_number_can_count_are_counted_all_the_same()
    {
        // Diamonds in a row: nodes 3i are the joints, two nodes stand between each two. Numbers of paths double with each diamond and pass 2^1000.
        const int Diamonds = 1010;
        var links = new List<(int, int)>();
        for (int joint = 0; joint < 3 * Diamonds; joint += 3) links.AddRange([(joint, joint + 1), (joint, joint + 2), (joint + 1, joint + 3), (joint + 2, joint + 3)]);

        PathMeasures chain = ShortestPaths.Of(Undirected((3 * Diamonds) + 1, [.. links]), new PathOptions());

        // A joint lies between all before and all after it, and shares with the next joint the pair that stands between them.
        for (int joint = 1; joint < Diamonds; joint++) chain.Betweenness[3 * joint].ShouldBe((9.0 * joint * (Diamonds - joint)) + 1, 1e-5);
    }

    [Fact]
    public void Centralities_are_those_of_the_definition() => Gen.Select(Any, Gen.Bool).ForAll((graph, isWeighted) =>
    {
        var oracle = new PathOracle(graph, isWeighted);
        PathMeasures paths = ShortestPaths.Of(graph, new PathOptions { IsWeighted = isWeighted });
        for (int node = 0; node < graph.NodeCount; node++)
        {
            paths.Betweenness[node].ShouldBe(oracle.Betweenness(node), 1e-9);
            paths.Closeness[node]!.Value.ShouldBe(oracle.Closeness(node), 1e-12);
        }
    });

    [Fact]
    public void Betweenness_adds_up_to_the_steps_between_the_ends_of_all_ways() => Any.ForAll(graph =>
    {
        var oracle = new PathOracle(graph, isWeighted: false);
        double steps = 0;
        for (int from = 0; from < graph.NodeCount; from++)
            for (int to = 0; to < graph.NodeCount; to++)
                if (from != to && double.IsFinite(oracle.Distance(from, to))) steps += oracle.Distance(from, to) - 1;

        ShortestPaths.Of(graph, new PathOptions()).Betweenness.Sum().ShouldBe(graph.IsDirected ? steps : steps / 2, 1e-8);
    });

    [Fact]
    public void Names_of_nodes_do_not_matter() => Gen.Select(Any, Gen.Int[0, 1000], Gen.Bool).ForAll((graph, seed, isWeighted) =>
    {
        int[] name = [.. Enumerable.Range(0, graph.NodeCount)];
        new Random(seed).Shuffle(name);
        Graph renamed = Graph.From(graph.NodeCount, [.. graph.Links().Select(link => new GraphLink(name[link.From], name[link.To], link.Weight))], graph.IsDirected).Graph;
        var options = new PathOptions { IsWeighted = isWeighted };
        PathMeasures before = ShortestPaths.Of(graph, options), after = ShortestPaths.Of(renamed, options);
        for (int node = 0; node < graph.NodeCount; node++) after.Betweenness[name[node]].ShouldBe(before.Betweenness[node], 1e-9);
    });

    [Fact]
    public void A_node_without_links_lies_on_no_way_and_lengthens_none() => Any.ForAll(graph =>
    {
        Graph larger = Graph.From(graph.NodeCount + 1, [.. graph.Links()], graph.IsDirected).Graph;
        PathMeasures before = ShortestPaths.Of(graph, new PathOptions()), after = ShortestPaths.Of(larger, new PathOptions());

        after.Betweenness[graph.NodeCount].ShouldBe(0);
        after.Closeness[graph.NodeCount].ShouldBe(0);
        for (int node = 0; node < graph.NodeCount; node++) after.Betweenness[node].ShouldBe(before.Betweenness[node], 1e-9);
    });

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void The_number_of_threads_changes_no_bit(bool isWeighted)
    {
        Graph graph = TestGraphs.Random(seed: 11, nodes: 700, links: 4000, directed: false);
        PathMeasures alone = ShortestPaths.Of(graph, new PathOptions { Threads = 1, IsWeighted = isWeighted });

        foreach (int threads in new[] { 2, 3, 7, 32 })
        {
            PathMeasures together = ShortestPaths.Of(graph, new PathOptions { Threads = threads, IsWeighted = isWeighted });
            together.Betweenness.ShouldBe(alone.Betweenness);
            together.Closeness.ShouldBe(alone.Closeness);
            (together.MeanDistance, together.Efficiency).ShouldBe((alone.MeanDistance, alone.Efficiency));
        }
    }

    [Fact]
    public void A_sample_is_no_farther_off_than_it_says()
    {
        Graph graph = TestGraphs.Random(seed: 5, nodes: 900, links: 3600, directed: false);
        PathMeasures exact = ShortestPaths.Of(graph, new PathOptions());
        exact.Error.ShouldBeNull();

        for (int seed = 0; seed < 20; seed++)
        {
            PathMeasures sampled = ShortestPaths.Of(graph, new PathOptions { Sample = 300, Seed = seed });
            sampled.Sources.ShouldBe(300);
            sampled.Closeness.Count(value => value is not null).ShouldBe(300);
            for (int node = 0; node < graph.NodeCount; node++)
                Math.Abs(sampled.BetweennessNormalised(node) - exact.BetweennessNormalised(node)).ShouldBeLessThan(sampled.Error!.Value);
        }
    }

    [Fact]
    public void A_sample_of_all_is_exact()
    {
        PathMeasures all = ShortestPaths.Of(KarateClub, new PathOptions { Sample = 500, Seed = 3 });

        all.IsExact.ShouldBeTrue();
        all.Betweenness[0].ShouldBe(231.07142857142858, 1e-10);
    }

    [Fact]
    public void Work_that_is_stopped_at_once_has_found_nothing()
    {
        PathMeasures none = ShortestPaths.Of(KarateClub, new PathOptions(), progress: null, new CancellationToken(canceled: true));

        none.Sources.ShouldBe(0);
        none.Closeness.ShouldAllBe(value => value == null);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public void Tiny_graphs_have_measures_too(int nodes)
    {
        PathMeasures paths = ShortestPaths.Of(Undirected(nodes), new PathOptions());

        paths.Betweenness.ShouldAllBe(value => value == 0);
        Enumerable.Range(0, nodes).Select(paths.BetweennessNormalised).ShouldAllBe(value => value == 0);
        paths.MeanDistance.ShouldBeNull();
    }
}
