using Mycel.Analysis.Superstructures;

namespace Mycel.Analysis.Flowsheets;

/// <summary>Pools of a resource between which it flows without loss, and of which nothing is given: what they give and take balances in common.</summary>
internal sealed class Buses
{
    private readonly int[] _parent;

    /// <summary>Joins the pools of a superstructure.</summary>
    /// <param name="structure">The superstructure.</param>
    /// <param name="isApart">Whether an arc is an unknown of its own, by its number.</param>
    public Buses(Superstructure structure, Func<int, bool> isApart)
    {
        _parent = [.. Enumerable.Range(0, structure.Pools.Count)];
        for (int arc = 0; arc < structure.Arcs.Count; arc++)
            if (!isApart(arc)) Join(structure.Arcs[arc].FromPool, structure.Arcs[arc].ToPool);
        BusOf = new int[structure.Pools.Count];
        var numbers = new Dictionary<int, int>();
        for (int pool = 0; pool < BusOf.Length; pool++)
        {
            int root = Root(pool);
            if (!numbers.TryGetValue(root, out int bus)) numbers.Add(root, bus = numbers.Count);
            BusOf[pool] = bus;
        }

        Count = numbers.Count;
        Pools = Adjacency.Of(Count, BusOf.Length, pool => BusOf[pool]);
    }

    /// <summary>Number of buses.</summary>
    public int Count { get; }

    /// <summary>Bus of each pool.</summary>
    public int[] BusOf { get; }

    /// <summary>Pools of each bus.</summary>
    public Adjacency Pools { get; }

    private int Root(int pool)
    {
        while (_parent[pool] != pool)
        {
            _parent[pool] = _parent[_parent[pool]];
            pool = _parent[pool];
        }

        return pool;
    }

    private void Join(int one, int other)
    {
        int first = Root(one);
        int second = Root(other);
        _parent[Math.Max(first, second)] = Math.Min(first, second);
    }
}
