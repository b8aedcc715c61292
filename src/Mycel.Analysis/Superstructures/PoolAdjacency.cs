namespace Mycel.Analysis.Superstructures;

/// <summary>For each pool, what gives to it and takes from it.</summary>
/// <param name="structure">The superstructure.</param>
internal sealed class PoolAdjacency(Superstructure structure)
{
    /// <summary>Flows of plants at a pool.</summary>
    public Adjacency Flows { get; } =
        Adjacency.Of(structure.Pools.Count, structure.Flows.Count, flow => structure.Flows.Pool[flow]);

    /// <summary>Arcs that start at a pool.</summary>
    public Adjacency Leaving { get; } = Adjacency.Of(structure.Pools.Count, structure.Arcs.Count, arc => structure.Arcs[arc].FromPool);

    /// <summary>Arcs that end at a pool.</summary>
    public Adjacency Arriving { get; } = Adjacency.Of(structure.Pools.Count, structure.Arcs.Count, arc => structure.Arcs[arc].ToPool);

    /// <summary>Trades at a pool.</summary>
    public Adjacency Trades { get; } = Adjacency.Of(structure.Pools.Count, structure.Trades.Count, trade => structure.Trades[trade].Pool);

    /// <summary>Draws at a pool.</summary>
    public Adjacency Draws { get; } = Adjacency.Of(structure.Pools.Count, structure.Draws.Count, draw => structure.Draws[draw].Pool);

    /// <summary>Releases at a pool: one or none.</summary>
    public Adjacency Releases { get; } = Adjacency.Of(structure.Pools.Count, structure.Releases.Count, release => structure.Releases[release]);
}
