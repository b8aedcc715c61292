using System.Globalization;
using Mycel.Analysis.Results;

namespace Mycel.Analysis.Network.Exports;

/// <summary>What exported files tell of nodes and links, the same in all of them.</summary>
/// <typeparam name="T">A node or a link.</typeparam>
/// <param name="Name">Name.</param>
/// <param name="Type"><c>string</c>, <c>int</c>, <c>double</c> or <c>boolean</c>.</param>
/// <param name="Value">Value as text; null where it is not known.</param>
internal sealed record ExportAttribute<T>(string Name, string Type, Func<T, string?> Value);

/// <summary>The attributes of nodes and links.</summary>
internal static class ExportAttributes
{
    /// <summary>Attributes of nodes.</summary>
    public static IReadOnlyList<ExportAttribute<MapNode>> OfNodes { get; } =
    [
        new("title", "string", node => node.Title),
        new("industry", "string", node => node.Industry),
        new("degree", "int", node => Text(node.Degree)),
        new("inDegree", "int", node => Text(node.InDegree)),
        new("outDegree", "int", node => Text(node.OutDegree)),
        new("degreeCentrality", "double", node => Text(node.DegreeCentrality)),
        new("betweenness", "double", node => Text(node.Betweenness)),
        new("betweennessNormalised", "double", node => Text(node.BetweennessNormalised)),
        new("closeness", "double", node => Text(node.Closeness)),
        new("strength", "double", node => Text(node.Strength)),
        new("importance", "double", node => Text(node.Importance)),
        new("component", "int", node => Text(node.Component)),
        new("community", "int", node => Text(node.Community)),
        new("articulation", "boolean", node => Text(node.Articulation)),
        new("core", "boolean", node => Text(node.Core)),
    ];

    /// <summary>Attributes of links.</summary>
    public static IReadOnlyList<ExportAttribute<MapLink>> OfLinks { get; } =
    [
        new("weight", "double", link => Text(link.Weight)),
        new("resources", "string", link => link.Flows.Count == 0 ? null : string.Join(", ", link.Flows.Select(flow => flow.Resource))),
        new("bridge", "boolean", link => Text(link.Bridge)),
    ];

    /// <summary>A number with every digit.</summary>
    /// <param name="value">The number.</param>
    public static string? Text(double? value) => value?.ToString("R", CultureInfo.InvariantCulture);

    private static string Text(int value) => value.ToString(CultureInfo.InvariantCulture);

    private static string Text(bool value) => value ? "true" : "false";
}
