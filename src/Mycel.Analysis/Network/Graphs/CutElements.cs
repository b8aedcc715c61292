namespace Mycel.Analysis.Network.Graphs;

/// <summary>Nodes and links whose loss would break a part of the graph in two, directions left out of account.</summary>
/// <remarks>Source: Hopcroft and Tarjan, Algorithm 447: Efficient algorithms for graph manipulation, 1973.</remarks>
public sealed class CutElements
{
    private CutElements(bool[] isArticulation, IReadOnlyList<(int From, int To)> bridges)
    {
        IsArticulation = isArticulation;
        Bridges = bridges;
    }

    /// <summary>Whether a node is an articulation point, by node.</summary>
    public IReadOnlyList<bool> IsArticulation { get; }

    /// <summary>Pairs of nodes between which only one link holds their sides together; the smaller number first, sorted.</summary>
    public IReadOnlyList<(int From, int To)> Bridges { get; }

    /// <summary>Finds them all in one walk over the graph.</summary>
    /// <param name="graph">The graph; two links in opposite directions between the same nodes count as one.</param>
    public static CutElements Of(Graph graph)
    {
        var walk = new Walk(graph.WithoutDirections());
        for (int node = 0; node < graph.NodeCount; node++) walk.From(node);
        return new CutElements(walk.IsArticulation, [.. walk.Bridges.Order()]);
    }

    // A walk in depth by hand: a chain of a hundred thousand nodes would overflow the stack of a recursive one.
    private sealed class Walk(Graph graph)
    {
        private readonly int[] _met = new int[graph.NodeCount];
        private readonly int[] _highest = new int[graph.NodeCount];
        private readonly Stack<Step> _way = new();
        private int _count;

        public bool[] IsArticulation { get; } = new bool[graph.NodeCount];

        public List<(int From, int To)> Bridges { get; } = [];

        public void From(int root)
        {
            if (_met[root] > 0) return;
            int branches = 0;
            Enter(root, -1);
            while (_way.TryPop(out Step step))
            {
                ReadOnlySpan<int> others = graph.Out(step.Node);
                if (step.Next == others.Length)
                {
                    branches += Leave(step, root);
                    continue;
                }

                _way.Push(step with { Next = step.Next + 1 });
                int other = others[step.Next];
                if (_met[other] == 0) Enter(other, step.Node);
                else if (other != step.Before) _highest[step.Node] = Math.Min(_highest[step.Node], _met[other]);
            }

            IsArticulation[root] = branches > 1;
        }

        private void Enter(int node, int before)
        {
            _met[node] = _highest[node] = ++_count;
            _way.Push(new Step(node, before, 0));
        }

        // Going back, it is known how high up the way the branch below reaches. Counts the branches of the root.
        private int Leave(Step step, int root)
        {
            int before = step.Before;
            if (before < 0) return 0;
            _highest[before] = Math.Min(_highest[before], _highest[step.Node]);
            if (_highest[step.Node] > _met[before]) Bridges.Add((Math.Min(before, step.Node), Math.Max(before, step.Node)));
            if (before == root) return 1;
            IsArticulation[before] |= _highest[step.Node] >= _met[before];
            return 0;
        }
    }

    private readonly record struct Step(int Node, int Before, int Next);
}
