using Mycel.Analysis.Network.Graphs;

namespace Mycel.Analysis.Network;

/// <summary>How a network is measured.</summary>
public sealed record MapOptions
{
    /// <summary>Whether links lead one way only.</summary>
    public bool IsDirected { get; init; } = true;

    /// <summary>Whether the weights of links count: what is strongly linked is near.</summary>
    public bool IsWeighted { get; init; }

    /// <summary>Resolution of the communities: 1 as usual, more for more and smaller ones.</summary>
    public double Resolution { get; init; } = 1;

    /// <summary>Which nodes belong to the core.</summary>
    public CoreRule Core { get; init; } = new();

    /// <summary>How shortest paths are searched.</summary>
    public PathOptions Paths { get; init; } = new();
}
