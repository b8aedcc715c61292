using System.Globalization;
using Mycel.Analysis.Network.Graphs;
using Mycel.Analysis.Results;
using Mycel.Model.Checks;

namespace Mycel.Analysis.Network;

/// <summary>Measures a network and writes the document.</summary>
public static class NetworkMap
{
    private const double Confidence = 0.95;
    private const int MostMembers = 10;
    private const int MostIndustries = 5;

    /// <summary>What is wrong with the options for a network, and what to do.</summary>
    /// <param name="network">The network.</param>
    /// <param name="options">The options.</param>
    /// <returns>A sentence; null where nothing is wrong.</returns>
    public static string? ProblemOf(ExchangeNetwork network, MapOptions options)
    {
        if (!(options.Resolution > 0 && double.IsFinite(options.Resolution))) return "The resolution must be a number above 0, such as 1.";
        if (options.Paths.Sample is < 1) return "A sample needs at least one node.";
        if (options.Paths.Threads is < 1 or > 1024) return "The number of threads must lie between 1 and 1024.";
        if (options.IsWeighted && new NetworkLinks(network, options.IsDirected).Weights is null) return WithoutWeights(network);
        string[] ids = [.. network.Nodes.Select(node => node.Id)];
        var known = ids.ToHashSet(StringComparer.Ordinal);
        foreach (string id in options.Core.Keep.Concat(options.Core.Drop).Where(id => !known.Contains(id)))
        {
            string meant = NearestName.Of(id, ids) is { } near ? $" Did you mean '{near}'?" : "";
            return $"'{id}' is no node of this network, so it can be neither kept nor dropped.{meant}";
        }

        return options.Core.Keep.Intersect(options.Core.Drop, StringComparer.Ordinal).FirstOrDefault() is { } both
            ? $"'{both}' is to be kept and to be dropped. Say one of the two." : null;
    }

    /// <summary>Measures a network.</summary>
    /// <param name="network">The network.</param>
    /// <param name="options">How; <see cref="ProblemOf"/> finds nothing wrong with them.</param>
    /// <param name="asked">What was asked: package, scenarios, options by name, findings.</param>
    /// <param name="progress">Told the number of nodes from which paths were searched.</param>
    /// <param name="stop">Stops the search of paths; what was found is kept as an estimate.</param>
    public static MapDocument Of(ExchangeNetwork network, MapOptions options, MapQuestion asked, IProgress<int>? progress = null, CancellationToken stop = default)
    {
        MeasuredNetwork measured = MeasuredNetwork.Of(network, options, progress, stop);
        if (measured.Paths.Sources == 0) stop.ThrowIfCancellationRequested();
        var selection = new CoreSelection(measured, options.Core);
        IReadOnlyList<MapMaterial> materials = MaterialsOf(measured);
        return new MapDocument
        {
            Status = measured.Paths.IsExact || options.Paths.Sample is not null ? "mapped" : "stopped",
            Package = asked.Package, Scenario = asked.Scenario, Options = asked.Options,
            Origin = network.Origin,
            NodesAre = network.NodesAre.ToString().ToLowerInvariant(),
            ExchangesAre = network.IsActual ? "actual" : "possible",
            Directed = options.IsDirected, Weighted = options.IsWeighted, WeightIs = measured.Links.WeightIs,
            Figures = FiguresOf(measured, options, materials),
            Sample = measured.Paths.Error is { } error ? new MapSample(measured.Paths.Sources, error, Confidence) : null,
            Nodes = NodesOf(measured, selection),
            Links = LinksOf(measured, selection),
            Materials = materials,
            Frequencies = Histogram(materials.Select(material => material.Exchanges)),
            Degrees = Histogram(Enumerable.Range(0, measured.Graph.NodeCount).Select(measured.Graph.Degree)),
            Communities = CommunitiesOf(measured),
            Industries = IndustriesOf(measured, selection),
            Core = selection.Core(),
            Thresholds = selection.Thresholds(),
            Findings = asked.Findings,
        };
    }

    private static string WithoutWeights(ExchangeNetwork network)
    {
        if (network.Origin == "links") return "The list of links has no column 'weight', so --weighted has nothing to go by. Add the column, or leave --weighted out.";
        if (network.Exchanges.Count == 0) return "Nothing is exchanged in this network, so --weighted has nothing to go by. Leave it out.";
        int unknown = network.Exchanges.Count(exchange => exchange.Amount is null);
        string count = unknown.ToString(CultureInfo.InvariantCulture);
        return network.Origin == "technologies"
            ? "Technologies without a size exchange no amounts, so --weighted has nothing to go by. Leave it out, or map a park or a plan."
            : $"{count} of the possible exchanges have no greatest amount, for nothing bounds their plants, so --weighted has nothing to go by. Map a plan (--plan), whose amounts are known.";
    }

    private static MapFigures FiguresOf(MeasuredNetwork measured, MapOptions options, IReadOnlyList<MapMaterial> materials)
    {
        Graph graph = measured.Graph;
        int[] degrees = [.. Enumerable.Range(0, graph.NodeCount).Select(graph.Degree)];
        return new MapFigures
        {
            Nodes = graph.NodeCount,
            Links = graph.LinkCount,
            Exchanges = measured.Links.ExchangeCount,
            Materials = materials.Count,
            SymbioticMaterials = materials.Count(material => material.Exchanges >= 2),
            Isolated = degrees.Count(degree => degree == 0),
            Internal = measured.Network.Internal,
            Repeated = measured.Network.Repeated,
            Density = GraphFigures.Density(graph),
            MeanDegree = graph.NodeCount > 0 ? degrees.Average() : null,
            DegreeCentralisation = GraphFigures.DegreeCentralisation(graph),
            Reciprocity = GraphFigures.Reciprocity(graph),
            Transitivity = GraphFigures.Transitivity(graph),
            DegreeAssortativity = Assortativity.OfDegrees(graph),
            IndustryAssortativity = Assortativity.OfKinds(graph, measured.Industry),
            Components = measured.Parts.Count,
            LargestComponent = measured.Parts.Count > 0 ? measured.Parts.Sizes[0] : 0,
            ArticulationPoints = measured.Cuts.IsArticulation.Count(isArticulation => isArticulation),
            Bridges = measured.Cuts.Bridges.Count,
            Diameter = measured.Paths.Diameter,
            MeanDistance = measured.Paths.MeanDistance,
            Efficiency = measured.Paths.Efficiency,
            Communities = measured.Communities.Count,
            Modularity = measured.Communities.Modularity,
            Resolution = options.Resolution,
        };
    }

    private static IReadOnlyList<MapNode> NodesOf(MeasuredNetwork measured, CoreSelection selection)
    {
        Graph graph = measured.Graph;
        Graph plain = graph.WithoutDirections();
        int[] materials = MaterialCounts(measured);
        return
        [
            .. measured.Network.Nodes.Select((node, number) => new MapNode
            {
                Id = node.Id, Title = node.Title, Industry = node.Industry,
                Degree = graph.Degree(number), InDegree = graph.In(number).Length, OutDegree = graph.Out(number).Length, Partners = plain.Degree(number),
                DegreeCentrality = GraphFigures.DegreeCentrality(graph, number),
                Betweenness = measured.Paths.Betweenness[number], BetweennessNormalised = measured.Paths.BetweennessNormalised(number),
                Closeness = measured.Paths.Closeness[number],
                Strength = measured.Links.Weights is null ? null : measured.Strength[number],
                Importance = measured.Importance[number],
                Materials = materials[number],
                Component = measured.Parts.Of(number) + 1, Community = measured.Communities.Of(number) + 1,
                Articulation = measured.Cuts.IsArticulation[number], Core = selection.IsCore[number],
            }),
        ];
    }

    private static int[] MaterialCounts(MeasuredNetwork measured)
    {
        var pairs = new HashSet<(int Node, int Material)>();
        foreach (NetworkExchange exchange in measured.Network.Exchanges.Where(exchange => exchange.Material >= 0))
        {
            pairs.Add((exchange.From, exchange.Material));
            pairs.Add((exchange.To, exchange.Material));
        }

        var counts = new int[measured.Graph.NodeCount];
        foreach ((int node, _) in pairs) counts[node]++;
        return counts;
    }

    private static IReadOnlyList<MapLink> LinksOf(MeasuredNetwork measured, CoreSelection selection)
    {
        var bridges = measured.Cuts.Bridges.ToHashSet();
        NetworkLinks links = measured.Links;
        var table = new List<MapLink>(links.Count);
        for (int link = 0; link < links.Count; link++)
        {
            (int from, int to) = (links.From(link), links.To(link));
            table.Add(new MapLink(
                measured.Network.Nodes[from].Id, measured.Network.Nodes[to].Id, links.Weights is { } weights ? weights[link] : null,
                bridges.Contains((Math.Min(from, to), Math.Max(from, to))), selection.IsCore[from] && selection.IsCore[to], FlowsOf(measured, links.FlowsOf(link))));
        }

        return table;
    }

    private static IReadOnlyList<MapFlow> FlowsOf(MeasuredNetwork measured, ReadOnlySpan<NetworkExchange> flows)
    {
        if (flows[0].Material < 0) return [];
        var table = new List<MapFlow>(flows.Length);
        foreach (NetworkExchange flow in flows)
        {
            NetworkMaterial material = measured.Network.Materials[flow.Material];
            table.Add(new MapFlow(material.Id, flow.Amount, material.Unit));
        }

        return table;
    }

    private static IReadOnlyList<MapMaterial> MaterialsOf(MeasuredNetwork measured)
    {
        var frequency = new int[measured.Network.Materials.Count];
        for (int link = 0; link < measured.Links.Count; link++)
            foreach (NetworkExchange flow in measured.Links.FlowsOf(link))
                if (flow.Material >= 0) frequency[flow.Material]++;
        return
        [
            .. measured.Network.Exchanges.Where(exchange => exchange.Material >= 0).GroupBy(exchange => exchange.Material)
                .Select(group => (Exchanges: group.ToList(), Material: measured.Network.Materials[group.Key], Frequency: frequency[group.Key]))
                .Select(entry => new MapMaterial(
                    entry.Material.Id, entry.Material.Title, entry.Material.Kind, entry.Frequency,
                    entry.Exchanges.Select(exchange => exchange.From).Distinct().Count(), entry.Exchanges.Select(exchange => exchange.To).Distinct().Count(),
                    measured.Network.IsActual ? entry.Exchanges.Select(exchange => exchange.Amount).Aggregate((a, b) => a + b) : null, entry.Material.Unit))
                .OrderByDescending(material => material.Exchanges).ThenBy(material => material.Id, StringComparer.Ordinal),
        ];
    }

    private static IReadOnlyList<MapFrequency> Histogram(IEnumerable<int> values) =>
        [.. values.GroupBy(value => value).OrderBy(group => group.Key).Select(group => new MapFrequency(group.Key, group.Count()))];

    private static IReadOnlyList<MapCommunity> CommunitiesOf(MeasuredNetwork measured)
    {
        (int[] inner, int[] outer) = LinksBy(measured, measured.Communities.Of, measured.Communities.Count);
        return
        [
            .. Enumerable.Range(0, measured.Graph.NodeCount).GroupBy(measured.Communities.Of).OrderBy(group => group.Key).Select(group => new MapCommunity(
                group.Key + 1, group.Count(), inner[group.Key], outer[group.Key],
                [.. group.OrderByDescending(measured.Graph.Degree).ThenBy(node => node).Take(MostMembers).Select(node => measured.Network.Nodes[node].Id)],
                [
                    .. group.GroupBy(node => measured.Industry[node]).OrderByDescending(nodes => nodes.Count()).ThenBy(nodes => nodes.Key).Take(MostIndustries)
                        .Select(nodes => new MapCount(measured.IndustryNames[nodes.Key], nodes.Count())),
                ])),
        ];
    }

    private static IReadOnlyList<MapIndustry> IndustriesOf(MeasuredNetwork measured, CoreSelection selection)
    {
        (int[] inner, int[] outer) = LinksBy(measured, node => measured.Industry[node], measured.IndustryNames.Count);
        var nodes = Enumerable.Range(0, measured.Graph.NodeCount).ToLookup(node => measured.Industry[node]);
        return
        [
            .. measured.IndustryNames.Select((name, place) => new MapIndustry(
                name, nodes[place].Count(), nodes[place].Count(node => selection.IsCore[node]), inner[place], outer[place])),
        ];
    }

    private static (int[] Inner, int[] Outer) LinksBy(MeasuredNetwork measured, Func<int, int> groupOf, int groups)
    {
        var inner = new int[groups];
        var outer = new int[groups];
        for (int link = 0; link < measured.Links.Count; link++)
        {
            (int from, int to) = (groupOf(measured.Links.From(link)), groupOf(measured.Links.To(link)));
            if (from == to)
            {
                inner[from]++;
                continue;
            }

            outer[from]++;
            outer[to]++;
        }

        return (inner, outer);
    }
}

/// <summary>What was asked, as the document repeats it.</summary>
/// <param name="Package">The package, or the list of links.</param>
/// <param name="Scenario">Scenarios that were applied.</param>
/// <param name="Options">Options by name.</param>
/// <param name="Findings">Warnings and remarks about the input.</param>
public sealed record MapQuestion(
    PackageStamp Package, IReadOnlyList<string> Scenario, IReadOnlyDictionary<string, string> Options, IReadOnlyList<FindingEntry> Findings);
