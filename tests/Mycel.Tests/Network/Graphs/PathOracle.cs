using Mycel.Analysis.Network.Graphs;

namespace Mycel.Tests.Network.Graphs;

/// <summary>
/// Betweenness and closeness straight from their definitions: distances by Floyd and Warshall, numbers of paths by adding over last steps, then the sum over all pairs. Shares
/// nothing with the code it is held against.
/// </summary>
internal sealed class PathOracle
{
    private readonly int _count;
    private readonly double[,] _distance;
    private readonly double[,] _paths;
    private readonly bool _isDirected;

    public PathOracle(Graph graph, bool isWeighted)
    {
        _count = graph.NodeCount;
        _isDirected = graph.IsDirected;
        var length = new double[_count, _count];
        for (int a = 0; a < _count; a++)
            for (int b = 0; b < _count; b++) length[a, b] = a == b ? 0 : double.PositiveInfinity;
        foreach (GraphLink link in graph.Links())
        {
            length[link.From, link.To] = isWeighted ? 1 / link.Weight : 1;
            if (!graph.IsDirected) length[link.To, link.From] = length[link.From, link.To];
        }

        _distance = (double[,])length.Clone();
        for (int over = 0; over < _count; over++)
            for (int a = 0; a < _count; a++)
                for (int b = 0; b < _count; b++) _distance[a, b] = Math.Min(_distance[a, b], _distance[a, over] + _distance[over, b]);
        _paths = new double[_count, _count];
        for (int source = 0; source < _count; source++)
        {
            _paths[source, source] = 1;
            foreach (int node in Enumerable.Range(0, _count).Where(node => node != source && double.IsFinite(_distance[source, node])).OrderBy(node => _distance[source, node]))
                for (int before = 0; before < _count; before++)
                    if (before != node && IsSame(_distance[source, before] + length[before, node], _distance[source, node])) _paths[source, node] += _paths[source, before];
        }
    }

    // Inverses of weights are not exact; paths that differ by less than this are meant to be equally long.
    private static bool IsSame(double a, double b) => double.IsFinite(a) && Math.Abs(a - b) <= 1e-9 * b;

    public double Distance(int from, int to) => _distance[from, to];

    public double Betweenness(int node)
    {
        double sum = 0;
        for (int s = 0; s < _count; s++)
            for (int t = 0; t < _count; t++)
                if (s != t && s != node && t != node && double.IsFinite(_distance[s, t]) && IsSame(_distance[s, node] + _distance[node, t], _distance[s, t]))
                    sum += _paths[s, node] * _paths[node, t] / _paths[s, t];
        return _isDirected ? sum : sum / 2;
    }

    public double Closeness(int node)
    {
        double[] reached = [.. Enumerable.Range(0, _count).Where(other => other != node).Select(other => _distance[node, other]).Where(double.IsFinite)];
        return reached.Length == 0 ? 0 : reached.Length / (_count - 1.0) * reached.Length / reached.Sum();
    }
}
