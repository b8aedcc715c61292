using System.Text.Json.Serialization;

namespace Mycel.Analysis.Results;

/// <summary>
/// A network of exchanges with its measures, as one document: what <c>map.json</c> holds, what <c>map --json</c> prints and what the report is drawn from. Lists are sorted by id,
/// so that the same network gives the same bytes.
/// </summary>
public sealed record MapDocument
{
    /// <summary><c>mapped</c>; <c>stopped</c> where the work was stopped and betweenness and closeness are estimates.</summary>
    public required string Status { get; init; }

    /// <summary>The package that was asked; for a bare list of links its name and hash.</summary>
    public required PackageStamp Package { get; init; }

    /// <summary>Scenarios that were applied, in order.</summary>
    public required IReadOnlyList<string> Scenario { get; init; }

    /// <summary>Options that shape the result, by name.</summary>
    public required IReadOnlyDictionary<string, string> Options { get; init; }

    /// <summary>What the network was made of: <c>park</c>, <c>plan</c>, <c>technologies</c> or <c>links</c>.</summary>
    public required string Origin { get; init; }

    /// <summary>What a node is: <c>plant</c>, <c>organisation</c>, <c>technology</c> or <c>node</c>.</summary>
    public required string NodesAre { get; init; }

    /// <summary><c>possible</c> where links are what could be exchanged, <c>actual</c> where they are what is exchanged.</summary>
    public required string ExchangesAre { get; init; }

    /// <summary>Whether a link leads one way only.</summary>
    public required bool Directed { get; init; }

    /// <summary>Whether betweenness, closeness and communities go by the weights of links: what is strongly linked is near, at a distance of 1 / weight.</summary>
    public required bool Weighted { get; init; }

    /// <summary>What the weight of a link is, in words; empty where links have none.</summary>
    public required string WeightIs { get; init; }

    /// <summary>Figures of the network as a whole.</summary>
    public required MapFigures Figures { get; init; }

    /// <summary>Where betweenness is an estimate: from how many nodes, and how good it is.</summary>
    public MapSample? Sample { get; init; }

    /// <summary>The nodes, by id.</summary>
    public required IReadOnlyList<MapNode> Nodes { get; init; }

    /// <summary>The links, by ids of their ends.</summary>
    public required IReadOnlyList<MapLink> Links { get; init; }

    /// <summary>Materials and other resources that are exchanged, those with most exchanges first.</summary>
    public required IReadOnlyList<MapMaterial> Materials { get; init; }

    /// <summary>How many materials take part in how many exchanges, by number of exchanges.</summary>
    public required IReadOnlyList<MapFrequency> Frequencies { get; init; }

    /// <summary>How many nodes have how many links, by number of links.</summary>
    public required IReadOnlyList<MapFrequency> Degrees { get; init; }

    /// <summary>Groups of nodes that are linked more among themselves than with others, the largest first.</summary>
    public required IReadOnlyList<MapCommunity> Communities { get; init; }

    /// <summary>Industries of the nodes, by name.</summary>
    public required IReadOnlyList<MapIndustry> Industries { get; init; }

    /// <summary>The core network and the rules that select it.</summary>
    public required MapCore Core { get; init; }

    /// <summary>What would be kept at other thresholds, by measure and rising threshold.</summary>
    public required IReadOnlyList<MapThreshold> Thresholds { get; init; }

    /// <summary>Warnings and remarks about the input.</summary>
    public IReadOnlyList<FindingEntry> Findings { get; init; } = [];
}

/// <summary>Figures of a network as a whole.</summary>
public sealed record MapFigures
{
    /// <summary>Number of nodes.</summary>
    public required int Nodes { get; init; }

    /// <summary>Number of links: pairs of nodes, in a directed network ordered ones, that exchange at least one material.</summary>
    public required int Links { get; init; }

    /// <summary>Number of exchanges: a link counts once for each of its materials.</summary>
    public required int Exchanges { get; init; }

    /// <summary>Number of materials that are exchanged.</summary>
    public required int Materials { get; init; }

    /// <summary>Number of symbiotic materials: those that take part in at least two exchanges.</summary>
    public required int SymbioticMaterials { get; init; }

    /// <summary>Nodes without a link.</summary>
    public required int Isolated { get; init; }

    /// <summary>Exchanges of a node with itself, which are no link.</summary>
    public required int Internal { get; init; }

    /// <summary>Rows of a list of links that repeat an earlier one; their weights were added.</summary>
    public required int Repeated { get; init; }

    /// <summary>Links as a share of those that there could be; null for fewer than two nodes.</summary>
    public required double? Density { get; init; }

    /// <summary>Mean number of links at a node; null without nodes.</summary>
    public required double? MeanDegree { get; init; }

    /// <summary>Freeman's centralisation of the number of partners: 1 for a star, 0 where all have as many; null for fewer than three nodes.</summary>
    public required double? DegreeCentralisation { get; init; }

    /// <summary>Share of links that have one in the opposite direction; null in an undirected network or without links.</summary>
    public required double? Reciprocity { get; init; }

    /// <summary>Share of pairs of partners that are linked themselves; null where no node has two.</summary>
    public required double? Transitivity { get; init; }

    /// <summary>Correlation of the degrees at both ends of links; null where it is not defined.</summary>
    public required double? DegreeAssortativity { get; init; }

    /// <summary>Preference of links for the own industry: 1 where they stay within, 0 by chance, below 0 where they cross; null where it is not defined.</summary>
    public required double? IndustryAssortativity { get; init; }

    /// <summary>Parts that hang together when directions are left out of account.</summary>
    public required int Components { get; init; }

    /// <summary>Nodes of the largest part.</summary>
    public required int LargestComponent { get; init; }

    /// <summary>Nodes whose loss would break a part in two.</summary>
    public required int ArticulationPoints { get; init; }

    /// <summary>Pairs of nodes that alone hold two sides together.</summary>
    public required int Bridges { get; init; }

    /// <summary>Greatest distance between two nodes of which one reaches the other: steps, or sums of 1 / weight.</summary>
    public required double Diameter { get; init; }

    /// <summary>Mean of those distances; null where no node reaches another.</summary>
    public required double? MeanDistance { get; init; }

    /// <summary>Mean of the inverse distance over all pairs; null for fewer than two nodes.</summary>
    public required double? Efficiency { get; init; }

    /// <summary>Number of communities.</summary>
    public required int Communities { get; init; }

    /// <summary>Modularity of the communities; null without links.</summary>
    public required double? Modularity { get; init; }

    /// <summary>Resolution of the communities.</summary>
    public required double Resolution { get; init; }
}

/// <summary>How betweenness was estimated.</summary>
/// <param name="Sources">Nodes from which paths were searched.</param>
/// <param name="Error">Normalised betweenness of every node is off by at most this, with <paramref name="Confidence"/>.</param>
/// <param name="Confidence">Probability that it is so.</param>
public sealed record MapSample(int Sources, double Error, double Confidence);

/// <summary>A node with its measures.</summary>
public sealed record MapNode
{
    /// <summary>Id.</summary>
    public required string Id { get; init; }

    /// <summary>Title.</summary>
    public required string Title { get; init; }

    /// <summary>Industry; empty where it has none.</summary>
    public required string Industry { get; init; }

    /// <summary>Number of links at the node: those that arrive and those that leave; in an undirected network each once.</summary>
    public required int Degree { get; init; }

    /// <summary>Links that arrive.</summary>
    public required int InDegree { get; init; }

    /// <summary>Links that leave.</summary>
    public required int OutDegree { get; init; }

    /// <summary>Other nodes that it is linked with.</summary>
    public required int Partners { get; init; }

    /// <summary>Degree centrality, degree / (N − 1).</summary>
    public required double DegreeCentrality { get; init; }

    /// <summary>Betweenness: over all pairs of other nodes, the share of shortest paths between them that pass through this one, summed.</summary>
    public required double Betweenness { get; init; }

    /// <summary>Betweenness as a share of the greatest possible, 0 to 1.</summary>
    public required double BetweennessNormalised { get; init; }

    /// <summary>Closeness along the links, 0 to 1 where links are steps; null where it was not computed.</summary>
    public required double? Closeness { get; init; }

    /// <summary>Sum of the weights of its links; null where links have no weights.</summary>
    public required double? Strength { get; init; }

    /// <summary>Share of all exchange that it takes part in, by weight where links have weights, else by number of exchanges: 0 to 1.</summary>
    public required double Importance { get; init; }

    /// <summary>Number of materials that it exchanges.</summary>
    public required int Materials { get; init; }

    /// <summary>Part of the network that it belongs to, from 1, the largest first.</summary>
    public required int Component { get; init; }

    /// <summary>Community that it belongs to, from 1, the largest first.</summary>
    public required int Community { get; init; }

    /// <summary>Whether its loss would break a part in two.</summary>
    public required bool Articulation { get; init; }

    /// <summary>Whether it belongs to the core network.</summary>
    public required bool Core { get; init; }
}

/// <summary>A link between two nodes.</summary>
/// <param name="From">Node where it starts.</param>
/// <param name="To">Node where it ends.</param>
/// <param name="Weight">Its weight; null where links have none.</param>
/// <param name="Bridge">Whether it alone holds two sides together.</param>
/// <param name="Core">Whether both ends belong to the core.</param>
/// <param name="Flows">Its materials.</param>
public sealed record MapLink(string From, string To, double? Weight, bool Bridge, bool Core, IReadOnlyList<MapFlow> Flows);

/// <summary>A material on a link.</summary>
/// <param name="Resource">The material.</param>
/// <param name="Amount">Amount that flows, or that could flow at the most; null where it is not known or not bounded.</param>
/// <param name="Unit">Unit of the amount.</param>
public sealed record MapFlow(string Resource, double? Amount, string Unit);

/// <summary>A material or another resource that is exchanged.</summary>
/// <param name="Id">Id.</param>
/// <param name="Title">Title.</param>
/// <param name="Kind">Kind, as packages write it; empty where it is not known.</param>
/// <param name="Exchanges">Its symbiosis frequency: number of exchanges that it takes part in.</param>
/// <param name="Givers">Nodes that give it.</param>
/// <param name="Takers">Nodes that take it.</param>
/// <param name="Amount">Sum of what flows; null where exchanges are possible ones or amounts are not known.</param>
/// <param name="Unit">Unit of the amount.</param>
public sealed record MapMaterial(string Id, string Title, string Kind, int Exchanges, int Givers, int Takers, double? Amount, string Unit);

/// <summary>A bar of a histogram.</summary>
/// <param name="Value">Value.</param>
/// <param name="Count">How many have it.</param>
public sealed record MapFrequency(int Value, int Count);

/// <summary>A community.</summary>
/// <param name="Number">Number, from 1.</param>
/// <param name="Nodes">Number of its nodes.</param>
/// <param name="InnerLinks">Links within it.</param>
/// <param name="OuterLinks">Links to others.</param>
/// <param name="Members">Its most central nodes by degree, at most ten.</param>
/// <param name="Industries">Its industries, the most frequent first, at most five.</param>
public sealed record MapCommunity(int Number, int Nodes, int InnerLinks, int OuterLinks, IReadOnlyList<string> Members, IReadOnlyList<MapCount> Industries);

/// <summary>An industry.</summary>
/// <param name="Id">Name; empty for nodes that have none.</param>
/// <param name="Nodes">Its nodes.</param>
/// <param name="CoreNodes">Those of them in the core.</param>
/// <param name="InnerLinks">Links within it.</param>
/// <param name="OuterLinks">Links to other industries.</param>
public sealed record MapIndustry(string Id, int Nodes, int CoreNodes, int InnerLinks, int OuterLinks);

/// <summary>How many nodes of a kind there are.</summary>
/// <param name="Id">The kind.</param>
/// <param name="Nodes">How many.</param>
public sealed record MapCount(string Id, int Nodes);

/// <summary>The core network.</summary>
/// <param name="Rule">The rule that selects it, in words.</param>
/// <param name="Nodes">Its nodes.</param>
/// <param name="Links">Links between them.</param>
/// <param name="Exchanges">Exchanges on those links.</param>
/// <param name="Materials">Materials that are exchanged between them.</param>
/// <param name="SymbioticMaterials">Materials that take part in at least two exchanges between them.</param>
/// <param name="Kept">Nodes that are in it because the user says so.</param>
/// <param name="Dropped">Nodes that are not in it because the user says so.</param>
/// <param name="Industries">Its nodes by industry.</param>
public sealed record MapCore(
    string Rule, int Nodes, int Links, int Exchanges, int Materials, int SymbioticMaterials, IReadOnlyList<string> Kept, IReadOnlyList<string> Dropped,
    IReadOnlyList<MapCount> Industries);

/// <summary>What one threshold keeps.</summary>
/// <param name="Measure"><c>degreeCentrality</c>, <c>betweennessNormalised</c> or <c>importance</c>.</param>
/// <param name="Threshold">Nodes that reach it are kept.</param>
/// <param name="Nodes">Nodes that are kept; the user's lists count.</param>
/// <param name="Links">Links between them.</param>
/// <param name="Exchanges">Exchanges on those links.</param>
/// <param name="Materials">Materials that are exchanged between them.</param>
/// <param name="Industries">The kept nodes by industry.</param>
public sealed record MapThreshold(
    string Measure, double Threshold, int Nodes, int Links, int Exchanges, int Materials, IReadOnlyList<MapCount> Industries);

/// <summary>How the document is written: camel case, nothing reflected at run time.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, WriteIndented = true, NewLine = "\n", DefaultIgnoreCondition = JsonIgnoreCondition.Never)]
[JsonSerializable(typeof(MapDocument))]
public sealed partial class MapJson : JsonSerializerContext;
