namespace Mycel.Analysis.Network;

/// <summary>Who exchanges what with whom, before anything is measured: nodes, materials, and exchanges between nodes; all sorted, nothing twice.</summary>
public sealed record ExchangeNetwork
{
    /// <summary>What it was made of: <c>park</c>, <c>plan</c>, <c>technologies</c> or <c>links</c>.</summary>
    public required string Origin { get; init; }

    /// <summary>What a node is.</summary>
    public required NodeKind NodesAre { get; init; }

    /// <summary>Whether the exchanges take place; otherwise they could.</summary>
    public required bool IsActual { get; init; }

    /// <summary>The nodes, by id.</summary>
    public required IReadOnlyList<NetworkNode> Nodes { get; init; }

    /// <summary>What is exchanged, by id.</summary>
    public required IReadOnlyList<NetworkMaterial> Materials { get; init; }

    /// <summary>The exchanges, by giver, taker and material.</summary>
    public required IReadOnlyList<NetworkExchange> Exchanges { get; init; }

    /// <summary>Exchanges of a node with itself, which were left out.</summary>
    public required int Internal { get; init; }

    /// <summary>Exchanges that repeated an earlier one; their amounts were added.</summary>
    public required int Repeated { get; init; }
}

/// <summary>What the nodes of a network are.</summary>
public enum NodeKind
{
    /// <summary>Plants.</summary>
    Plant,

    /// <summary>Organisations.</summary>
    Organisation,

    /// <summary>Technologies.</summary>
    Technology,

    /// <summary>Whatever a bare list of links names.</summary>
    Node,
}

/// <summary>A node of a network.</summary>
/// <param name="Id">Id.</param>
/// <param name="Title">Title.</param>
/// <param name="Industry">Industry; empty for none.</param>
public sealed record NetworkNode(string Id, string Title, string Industry);

/// <summary>A material, or another resource, that is exchanged.</summary>
/// <param name="Id">Id.</param>
/// <param name="Title">Title.</param>
/// <param name="Kind">Kind, as packages write it; empty where it is not known.</param>
/// <param name="Unit">Unit of amounts in a year; empty where there is none.</param>
public sealed record NetworkMaterial(string Id, string Title, string Kind, string Unit);

/// <summary>An exchange.</summary>
/// <param name="From">Number of the node that gives.</param>
/// <param name="To">Number of the node that takes.</param>
/// <param name="Material">Number of the material; -1 where the list of links names none.</param>
/// <param name="Amount">Amount that flows, or that could at the most; null where it is not known or not bounded.</param>
public readonly record struct NetworkExchange(int From, int To, int Material, double? Amount);
