using Mycel.Analysis.Network.Graphs;

namespace Mycel.Analysis.Network;

/// <summary>A network with everything that is computed of it, before it is written as a document.</summary>
internal sealed class MeasuredNetwork
{
    private MeasuredNetwork(ExchangeNetwork network, NetworkLinks links, Graph graph, PathMeasures paths, MapOptions options)
    {
        Network = network;
        Links = links;
        Graph = graph;
        Paths = paths;
        Parts = Components.Of(graph);
        Communities = Communities.Of(graph, options.Resolution);
        Cuts = CutElements.Of(graph);
        IndustryNames = [.. network.Nodes.Select(node => node.Industry).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        var number = IndustryNames.Select((name, place) => (name, place)).ToDictionary(pair => pair.name, pair => pair.place, StringComparer.Ordinal);
        Industry = [.. network.Nodes.Select(node => number[node.Industry])];
        (Strength, Importance) = StrengthsOf(links, graph.NodeCount);
    }

    /// <summary>The network.</summary>
    public ExchangeNetwork Network { get; }

    /// <summary>Its links.</summary>
    public NetworkLinks Links { get; }

    /// <summary>Nodes and links as a graph.</summary>
    public Graph Graph { get; }

    /// <summary>What its shortest paths say.</summary>
    public PathMeasures Paths { get; }

    /// <summary>Its parts.</summary>
    public Components Parts { get; }

    /// <summary>Its communities.</summary>
    public Communities Communities { get; }

    /// <summary>What holds its parts together.</summary>
    public CutElements Cuts { get; }

    /// <summary>Names of industries, sorted; empty for nodes without one.</summary>
    public IReadOnlyList<string> IndustryNames { get; }

    /// <summary>Industry of each node.</summary>
    public IReadOnlyList<int> Industry { get; }

    /// <summary>Sum of the weights of the links of each node.</summary>
    public IReadOnlyList<double> Strength { get; }

    /// <summary>Share of all exchange that each node takes part in.</summary>
    public IReadOnlyList<double> Importance { get; }

    /// <summary>Measures a network.</summary>
    /// <param name="network">The network.</param>
    /// <param name="options">How.</param>
    /// <param name="progress">Told the number of nodes from which paths were searched.</param>
    /// <param name="stop">Ends the search of paths.</param>
    public static MeasuredNetwork Of(ExchangeNetwork network, MapOptions options, IProgress<int>? progress, CancellationToken stop)
    {
        var links = new NetworkLinks(network, options.IsDirected);
        Graph graph = Graph.From(
            network.Nodes.Count,
            [.. Enumerable.Range(0, links.Count).Select(link => new GraphLink(links.From(link), links.To(link), options.IsWeighted && links.Weights is { } weights ? weights[link] : 1))],
            options.IsDirected).Graph;
        PathMeasures paths = ShortestPaths.Of(graph, options.Paths with { IsWeighted = options.IsWeighted }, progress, stop);
        return new MeasuredNetwork(network, links, graph, paths, options);
    }

    private static (double[] Strength, double[] Importance) StrengthsOf(NetworkLinks links, int nodes)
    {
        var strength = new double[nodes];
        double all = 0;
        for (int link = 0; link < links.Count; link++)
        {
            double weight = links.Weights is { } weights ? weights[link] : links.FlowsOf(link).Length;
            all += weight;
            strength[links.From(link)] += weight;
            strength[links.To(link)] += weight;
        }

        return (strength, Array.ConvertAll(strength, weight => all > 0 ? weight / all : 0));
    }
}
