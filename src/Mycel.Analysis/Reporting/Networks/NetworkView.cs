using Mycel.Analysis.Reporting.Charts;
using Mycel.Analysis.Reporting.Text;
using Mycel.Analysis.Results;

namespace Mycel.Analysis.Reporting.Networks;

/// <summary>What the sections of a network's report read: the document with words and lists that several of them need.</summary>
internal sealed class NetworkView
{
    private readonly Dictionary<string, MapNode> _nodes;
    private readonly Dictionary<string, string> _materials;
    private readonly Dictionary<string, string> _colours;

    /// <summary>Reads a document.</summary>
    public NetworkView(MapDocument map)
    {
        Map = map;
        _nodes = map.Nodes.ToDictionary(node => node.Id, StringComparer.Ordinal);
        _materials = map.Materials.ToDictionary(material => material.Id, material => material.Title, StringComparer.Ordinal);
        _colours = map.Industries.Where(industry => industry.Id.Length > 0).OrderByDescending(industry => industry.Nodes).ThenBy(industry => industry.Id, StringComparer.Ordinal)
            .Select((industry, place) => (industry.Id, Colour: Palette.At(place))).ToDictionary(pair => pair.Id, pair => pair.Colour, StringComparer.Ordinal);
    }

    /// <summary>The document.</summary>
    public MapDocument Map { get; }

    /// <summary>What one node is called.</summary>
    public string Noun => Map.NodesAre;

    /// <summary>What several nodes are called.</summary>
    public string Nouns => Map.NodesAre switch { "technology" => "technologies", var noun => noun + "s" };

    /// <summary>What is exchanged, in the words of the origin: <c>could</c> or <c>does</c>.</summary>
    public bool IsPossible => Map.ExchangesAre == "possible";

    /// <summary>Whether nodes have industries.</summary>
    public bool HasIndustries => _colours.Count > 0;

    /// <summary>Whether links name what they carry.</summary>
    public bool HasMaterials => Map.Materials.Count > 0;

    /// <summary>A count of nodes with its noun.</summary>
    public string Count(int nodes) => Words.Count(nodes, Noun, Nouns);

    /// <summary>Title of a node without what stands in brackets after it.</summary>
    public string Title(string node)
    {
        string title = _nodes.TryGetValue(node, out MapNode? entry) ? entry.Title : node;
        int bracket = title.IndexOf(" (", StringComparison.Ordinal);
        return bracket > 0 ? title[..bracket] : title;
    }

    /// <summary>Title of a material.</summary>
    public string Material(string id) => _materials.GetValueOrDefault(id, id);

    /// <summary>Name of an industry.</summary>
    public static string Industry(string id) => id.Length == 0 ? "No industry named" : Words.FromId(id);

    /// <summary>Colour of an industry.</summary>
    public string Colour(string industry) => _colours.GetValueOrDefault(industry, HasIndustries ? Palette.Other : Palette.Node);

    /// <summary>Industries of some nodes as entries of a legend, in the order of their colours; those that share grey as one.</summary>
    public IReadOnlyList<LegendEntry> Legend(IEnumerable<MapNode> nodes)
    {
        if (!HasIndustries) return [];
        var shown = nodes.Select(node => node.Industry).ToHashSet(StringComparer.Ordinal);
        var named = _colours.Where(pair => shown.Contains(pair.Key) && pair.Value != Palette.Other).Select(pair => new LegendEntry(Industry(pair.Key), pair.Value, "area"));
        bool hasOthers = shown.Any(industry => Colour(industry) == Palette.Other);
        return [.. named, .. hasOthers ? new[] { new LegendEntry("Other industries", Palette.Other, "area") } : []];
    }
}
