using CsCheck;
using Mycel.Analysis.Network.Graphs;
using static Mycel.Tests.Network.Graphs.TestGraphs;

namespace Mycel.Tests.Network.Graphs;

/// <summary>What is known of a graph as a whole: figures, parts, weak points, communities.</summary>
public sealed class StructureTests
{
    [Fact]
    public void Links_that_stand_twice_are_one_and_loops_are_none()
    {
        GraphReading reading = Graph.From(3, [new(0, 1, 2), new(1, 0, 3), new(2, 2, 9), new(0, 1, 4), new(1, 2, 1)], isDirected: false);

        (reading.Loops, reading.Repeats, reading.Graph.LinkCount).ShouldBe((1, 2, 2));
        reading.Graph.Links().ShouldBe([new(0, 1, 9), new(1, 2, 1)]);
    }

    [Fact]
    public void Directions_keep_both_ways_apart()
    {
        Graph graph = Directed(3, (0, 1), (1, 0), (1, 2));

        (graph.LinkCount, graph.Degree(1), graph.Out(1).Length, graph.In(1).Length).ShouldBe((3, 3, 2, 1));
        graph.WithoutDirections().LinkCount.ShouldBe(2);
        GraphFigures.Reciprocity(graph)!.Value.ShouldBe(2 / 3.0, 1e-15);
        GraphFigures.Density(graph).ShouldBe(0.5);
    }

    [Fact]
    public void A_star_is_wholly_centralised_and_a_ring_not_at_all()
    {
        GraphFigures.DegreeCentralisation(Star(9)).ShouldBe(1);
        GraphFigures.DegreeCentralisation(Directed(4, (0, 1), (0, 2), (3, 0))).ShouldBe(1);
        GraphFigures.DegreeCentralisation(Undirected(4, (0, 1), (1, 2), (2, 3), (3, 0))).ShouldBe(0);
        GraphFigures.DegreeCentralisation(Complete(6)).ShouldBe(0);
        GraphFigures.DegreeCentralisation(Undirected(2, (0, 1))).ShouldBeNull();
    }

    [Fact]
    public void Degree_centrality_is_the_degree_over_all_others()
    {
        GraphFigures.DegreeCentrality(KarateClub, 0).ShouldBe(16 / 33.0);
        GraphFigures.DegreeCentrality(Directed(3, (0, 1), (1, 0), (0, 2)), 0).ShouldBe(1.5);
        GraphFigures.DegreeCentrality(Undirected(1), 0).ShouldBe(0);
    }

    // Newman, Mixing patterns in networks, 2003, gives the method; NetworkX 2.8.8 the figures for the club.
    [Fact]
    public void The_karate_club_has_the_known_structure()
    {
        int[] instructor = [1, 2, 3, 4, 5, 6, 7, 8, 9, 11, 12, 13, 14, 17, 18, 20, 22];
        int[] side = [.. Enumerable.Range(1, 34).Select(member => instructor.Contains(member) ? 0 : 1)];

        GraphFigures.Density(KarateClub)!.Value.ShouldBe(0.13903743315508021, 1e-15);
        GraphFigures.Transitivity(KarateClub)!.Value.ShouldBe(0.2556818181818182, 1e-15);
        Assortativity.OfDegrees(KarateClub)!.Value.ShouldBe(-0.47561309768461413, 1e-12);
        Assortativity.OfKinds(KarateClub, side)!.Value.ShouldBe(0.717530864197531, 1e-12);
        Communities.ModularityOf(KarateClub, side)!.Value.ShouldBe(0.3582347140039448, 1e-12);
        CutElements.Of(KarateClub).Bridges.ShouldBe([(0, 11)]);
        CutElements.Of(KarateClub).IsArticulation.Count(cut => cut).ShouldBe(1);
    }

    // The greatest modularity of any division of the club is 0.4198: Brandes and others, On modularity clustering, 2008, table 1.
    [Fact]
    public void Communities_of_the_karate_club_are_as_good_as_any_can_be()
    {
        Communities groups = Communities.Of(KarateClub);

        groups.Count.ShouldBe(4);
        groups.Modularity!.Value.ShouldBe(0.4198, 0.00005);
    }

    [Fact]
    public void Two_cliques_joined_by_a_link_are_two_communities()
    {
        Graph graph = Undirected(6, (0, 1), (0, 2), (1, 2), (3, 4), (3, 5), (4, 5), (2, 3));

        Communities groups = Communities.Of(graph);

        groups.Sizes.ShouldBe([3, 3]);
        // Within each: 3 of 7 links, and 7 of 14 ends.
        groups.Modularity!.Value.ShouldBe(2 * ((3 / 7.0) - 0.25), 1e-12);
    }

    [Fact]
    public void A_higher_resolution_parts_communities()
    {
        Communities.Of(KarateClub, resolution: 3).Count.ShouldBeGreaterThan(Communities.Of(KarateClub).Count);
        Communities.Of(KarateClub, resolution: 0.01).Count.ShouldBe(1);
    }

    [Fact]
    public void Communities_are_connected_and_no_worse_than_none() => Any.ForAll(graph =>
    {
        Communities groups = Communities.Of(graph);
        Components parts = Components.Of(Graph.From(
            graph.NodeCount, [.. graph.Links().Where(link => groups.Of(link.From) == groups.Of(link.To))], isDirected: false).Graph);

        parts.Count.ShouldBe(groups.Count);
        groups.Sizes.ShouldBe(groups.Sizes.OrderDescending());
        if (groups.Modularity is not { } modularity) return;
        int[] found = [.. Enumerable.Range(0, graph.NodeCount).Select(groups.Of)];
        Communities.ModularityOf(graph, found)!.Value.ShouldBe(modularity, 1e-12);
        modularity.ShouldBeGreaterThanOrEqualTo(Communities.ModularityOf(graph, new int[graph.NodeCount])!.Value - 1e-12);
        modularity.ShouldBeGreaterThanOrEqualTo(Communities.ModularityOf(graph, [.. Enumerable.Range(0, graph.NodeCount)])!.Value - 1e-12);
        // No single node would better move elsewhere.
        for (int node = 0; node < graph.NodeCount; node++)
        {
            int home = found[node];
            for (int other = 0; other < groups.Count; other++)
            {
                found[node] = other;
                Communities.ModularityOf(graph, found)!.Value.ShouldBeLessThan(modularity + 1e-9);
            }

            found[node] = home;
        }
    });

    [Fact]
    public void Weak_points_are_those_whose_loss_makes_more_parts() => Any.ForAll(graph =>
    {
        CutElements cuts = CutElements.Of(graph);
        Graph plain = graph.WithoutDirections();
        int parts = Components.Of(plain).Count;
        for (int node = 0; node < plain.NodeCount; node++)
        {
            bool[] isKept = [.. Enumerable.Range(0, plain.NodeCount).Select(other => other != node)];
            int lone = plain.Degree(node) == 0 ? 1 : 0;
            (Components.Of(plain.Of(isKept)).Count > parts - lone).ShouldBe(cuts.IsArticulation[node]);
        }

        var bridges = plain.Links().Where(link => Components.Of(Graph.From(
            plain.NodeCount, [.. plain.Links().Where(other => other != link)], isDirected: false).Graph).Count > parts).Select(link => (link.From, link.To));
        cuts.Bridges.ShouldBe(bridges);
    });

    [Fact]
    public void A_long_chain_is_walked_without_falling()
    {
        CutElements chain = CutElements.Of(TestGraphs.Path(200_000));

        chain.Bridges.Count.ShouldBe(199_999);
        chain.IsArticulation.Count(cut => cut).ShouldBe(199_998);
    }

    [Fact]
    public void Parts_are_counted_from_the_largest()
    {
        Components parts = Components.Of(Directed(6, (4, 5), (3, 4), (0, 1)));

        parts.Sizes.ShouldBe([3, 2, 1]);
        Enumerable.Range(0, 6).Select(parts.Of).ShouldBe([1, 1, 2, 0, 0, 0]);
    }

    [Fact]
    public void Like_prefers_like_where_it_only_meets_like()
    {
        Graph pairs = Undirected(4, (0, 1), (2, 3));

        Assortativity.OfKinds(pairs, [0, 0, 1, 1]).ShouldBe(1);
        Assortativity.OfKinds(pairs, [0, 1, 0, 1]).ShouldBe(-1);
        Assortativity.OfKinds(pairs, [0, 0, 0, 0]).ShouldBeNull();
        Assortativity.OfDegrees(Star(5)).ShouldBe(-1);
        Assortativity.OfDegrees(Complete(5)).ShouldBeNull();
    }
}
