namespace Mycel.Analysis.Network.Graphs;

/// <summary>Brandes' algorithm for links of different length: Dijkstra's search forward, dependencies on the way back.</summary>
/// <remarks>Source: Brandes, A faster algorithm for betweenness centrality, 2001, section 4.</remarks>
internal sealed class WeightedSearch : ISourceSearch
{
    /// <summary>Two paths count as equally long where they differ by less than this share: the last bits of a sum depend on its order.</summary>
    private const double Same = 1e-10;

    private readonly SearchGraph _graph;
    private readonly double[] _distance;
    private readonly double[] _paths;
    private readonly double[] _share;
    private readonly bool[] _isSettled;
    private readonly int[] _before;
    private readonly int[] _beforeCount;
    private readonly List<int> _order = [];
    private readonly DistanceHeap _waiting;

    /// <summary>Buffers for searching a graph; for one thread at a time.</summary>
    /// <param name="graph">The graph.</param>
    public WeightedSearch(SearchGraph graph)
    {
        _graph = graph;
        int count = graph.NodeCount;
        _distance = new double[count];
        Array.Fill(_distance, double.PositiveInfinity);
        _paths = new double[count];
        _share = new double[count];
        _isSettled = new bool[count];
        _before = new int[graph.InSource.Length];
        _beforeCount = new int[count];
        _waiting = new DistanceHeap(count);
    }

    /// <inheritdoc />
    public Reach From(int source, double[] dependency)
    {
        Search(source);
        Reach reach = ReachOf();
        GoBack(dependency);
        return reach;
    }

    private void Search(int source)
    {
        _order.Clear();
        (_distance[source], _paths[source]) = (0, 1);
        _waiting.Put(source, 0, isWaiting: false);
        while (_waiting.TryTake(out int node))
        {
            _isSettled[node] = true;
            _order.Add(node);
            for (int arc = _graph.OutStart[node]; arc < _graph.OutStart[node + 1]; arc++) Follow(node, _graph.OutTarget[arc], _graph.OutLength[arc]);
        }
    }

    private void Follow(int node, int other, double length)
    {
        if (_isSettled[other]) return;
        double distance = _distance[node] + length;
        double known = _distance[other];
        bool isWaiting = !double.IsPositiveInfinity(known);
        if (!isWaiting || distance < known * (1 - Same))
        {
            (_distance[other], _paths[other], _beforeCount[other]) = (distance, _paths[node], 1);
            _before[_graph.InStart[other]] = node;
            _waiting.Put(other, distance, isWaiting);
        }
        else if (distance <= known * (1 + Same))
        {
            _paths[other] += _paths[node];
            _before[_graph.InStart[other] + _beforeCount[other]++] = node;
        }
    }

    private void GoBack(double[] dependency)
    {
        for (int place = _order.Count - 1; place >= 0; place--)
        {
            int node = _order[place];
            double passing = _share[node] * _paths[node];
            if (place > 0) dependency[node] += passing;
            double share = (1 + passing) / _paths[node];
            int first = _graph.InStart[node];
            for (int next = first; next < first + _beforeCount[node]; next++) _share[_before[next]] += share;
            (_distance[node], _share[node], _isSettled[node], _beforeCount[node]) = (double.PositiveInfinity, 0, false, 0);
        }
    }

    private Reach ReachOf()
    {
        double distances = 0, nearness = 0;
        for (int place = 1; place < _order.Count; place++)
        {
            distances += _distance[_order[place]];
            nearness += 1 / _distance[_order[place]];
        }

        return new Reach(_order.Count - 1, distances, nearness, _order.Count > 1 ? _distance[_order[^1]] : 0);
    }
}
