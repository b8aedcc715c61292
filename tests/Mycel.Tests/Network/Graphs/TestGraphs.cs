using CsCheck;
using Mycel.Analysis.Network.Graphs;

namespace Mycel.Tests.Network.Graphs;

/// <summary>Graphs that tests share.</summary>
internal static class TestGraphs
{
    /// <summary>
    /// The karate club of 34 members and 78 friendships: Zachary, An information flow model for conflict and fission in small groups, Journal of Anthropological Research 33, 1977.
    /// Members count from 1 there and from 0 here.
    /// </summary>
    public static Graph KarateClub { get; } = Undirected(34, [.. new (int, int)[]
    {
        (1, 2), (1, 3), (1, 4), (1, 5), (1, 6), (1, 7), (1, 8), (1, 9), (1, 11), (1, 12), (1, 13), (1, 14), (1, 18), (1, 20), (1, 22), (1, 32), (2, 3), (2, 4), (2, 8), (2, 14), (2, 18),
        (2, 20), (2, 22), (2, 31), (3, 4), (3, 8), (3, 9), (3, 10), (3, 14), (3, 28), (3, 29), (3, 33), (4, 8), (4, 13), (4, 14), (5, 7), (5, 11), (6, 7), (6, 11), (6, 17), (7, 17), (9, 31),
        (9, 33), (9, 34), (10, 34), (14, 34), (15, 33), (15, 34), (16, 33), (16, 34), (19, 33), (19, 34), (20, 34), (21, 33), (21, 34), (23, 33), (23, 34), (24, 26), (24, 28), (24, 30),
        (24, 33), (24, 34), (25, 26), (25, 28), (25, 32), (26, 32), (27, 30), (27, 34), (28, 34), (29, 32), (29, 34), (30, 33), (30, 34), (31, 33), (31, 34), (32, 33), (32, 34), (33, 34),
    }.Select(pair => (pair.Item1 - 1, pair.Item2 - 1))]);

    /// <summary>Small graphs at random: sparse to dense, in one part or several.</summary>
    public static Gen<Graph> Any { get; } = Of(directed: null);

    /// <summary>Small graphs at random without directions.</summary>
    public static Gen<Graph> AnyUndirected { get; } = Of(directed: false);

    public static Graph Undirected(int nodes, params (int From, int To)[] links) =>
        Graph.From(nodes, [.. links.Select(link => new GraphLink(link.From, link.To))], isDirected: false).Graph;

    public static Graph Directed(int nodes, params (int From, int To)[] links) =>
        Graph.From(nodes, [.. links.Select(link => new GraphLink(link.From, link.To))], isDirected: true).Graph;

    public static Graph Star(int nodes) => Undirected(nodes, [.. Enumerable.Range(1, nodes - 1).Select(leaf => (0, leaf))]);

    public static Graph Path(int nodes) => Undirected(nodes, [.. Enumerable.Range(1, nodes - 1).Select(node => (node - 1, node))]);

    public static Graph Complete(int nodes) => Undirected(nodes, [.. Enumerable.Range(0, nodes).SelectMany(from => Enumerable.Range(from + 1, nodes - from - 1).Select(to => (from, to)))]);

    /// <summary>A graph at random from a seed.</summary>
    public static Graph Random(int seed, int nodes, int links, bool directed)
    {
        var random = new Random(seed);
        // Few different weights, so that many ways are equally long.
        return Graph.From(
            nodes, [.. Enumerable.Range(0, links).Select(_ => new GraphLink(random.Next(nodes), random.Next(nodes), 1 << random.Next(3)))], directed).Graph;
    }

    private static Gen<Graph> Of(bool? directed) => Gen.Select(Gen.Int[0, 1_000_000], Gen.Int[1, 24], Gen.Int[0, 60], Gen.Bool)
        .Select((seed, nodes, links, either) => Random(seed, nodes, links, directed ?? either));
}
