namespace Mycel.Analysis.Network.Graphs;

/// <summary>The parts of a graph that hang together when directions are left out of account (weakly connected components).</summary>
public sealed class Components
{
    private readonly int[] _of;

    private Components(int[] of, int[] sizes)
    {
        _of = of;
        Sizes = sizes;
    }

    /// <summary>Number of parts.</summary>
    public int Count => Sizes.Count;

    /// <summary>Number of nodes of each part; the largest first, of equal ones that with the node of the smallest number.</summary>
    public IReadOnlyList<int> Sizes { get; }

    /// <summary>Part that a node belongs to.</summary>
    /// <param name="node">The node.</param>
    /// <returns>Number of the part, from 0.</returns>
    public int Of(int node) => _of[node];

    /// <summary>Finds the parts of a graph.</summary>
    /// <param name="graph">The graph.</param>
    public static Components Of(Graph graph)
    {
        var found = new int[graph.NodeCount];
        Array.Fill(found, -1);
        var sizes = new List<int>();
        var waiting = new Stack<int>();
        for (int seed = 0; seed < graph.NodeCount; seed++)
        {
            if (found[seed] >= 0) continue;
            sizes.Add(0);
            Reach(seed, sizes.Count - 1, found, waiting);
            while (waiting.TryPop(out int node))
            {
                sizes[^1]++;
                foreach (int next in graph.Out(node)) Reach(next, sizes.Count - 1, found, waiting);
                foreach (int next in graph.In(node)) Reach(next, sizes.Count - 1, found, waiting);
            }
        }

        int[] order = [.. Enumerable.Range(0, sizes.Count).OrderByDescending(part => sizes[part])];
        var rank = new int[order.Length];
        for (int place = 0; place < order.Length; place++) rank[order[place]] = place;
        return new Components(Array.ConvertAll(found, part => rank[part]), Array.ConvertAll(order, part => sizes[part]));
    }

    private static void Reach(int node, int part, int[] found, Stack<int> waiting)
    {
        if (found[node] >= 0) return;
        found[node] = part;
        waiting.Push(node);
    }
}
