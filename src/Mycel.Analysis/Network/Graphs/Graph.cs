namespace Mycel.Analysis.Network.Graphs;

/// <summary>
/// Nodes and the links between them, in compressed rows: the arcs that leave a node stand side by side, sorted by where they end. No link joins a node with itself and
/// none stands twice. In an undirected graph every link is two arcs, one each way. What nodes and links mean, the graph does not know.
/// </summary>
public sealed class Graph
{
    private readonly int[] _outStart;
    private readonly int[] _outTarget;
    private readonly double[] _outWeight;
    private readonly int[] _inStart;
    private readonly int[] _inSource;
    private readonly double[] _inWeight;

    private Graph(bool isDirected, (int[] Start, int[] End, double[] Weight) rows)
    {
        IsDirected = isDirected;
        (_outStart, _outTarget, _outWeight) = rows;
        (_inStart, _inSource, _inWeight) = isDirected ? Transposed(rows) : rows;
    }

    /// <summary>Whether a link leads one way only.</summary>
    public bool IsDirected { get; }

    /// <summary>Number of nodes; they are numbered from 0.</summary>
    public int NodeCount => _outStart.Length - 1;

    /// <summary>Number of arcs: the links, and in an undirected graph twice the links.</summary>
    public int ArcCount => _outTarget.Length;

    /// <summary>Number of links.</summary>
    public int LinkCount => IsDirected ? ArcCount : ArcCount / 2;

    /// <summary>Makes a graph. Links that stand twice become one that has both their weights; links from a node to itself are left out.</summary>
    /// <param name="nodes">Number of nodes.</param>
    /// <param name="links">The links in any order.</param>
    /// <param name="isDirected">Whether they lead one way only.</param>
    /// <returns>The graph, with what was merged and left out.</returns>
    public static GraphReading From(int nodes, IReadOnlyList<GraphLink> links, bool isDirected)
    {
        int loops = links.Count(link => link.From == link.To);
        int arcs = isDirected ? links.Count - loops : 2 * (links.Count - loops);
        var from = new int[arcs];
        var to = new int[arcs];
        var weight = new double[arcs];
        int arc = 0;
        foreach (GraphLink link in links)
        {
            if (link.From == link.To) continue;
            (from[arc], to[arc], weight[arc++]) = (link.From, link.To, link.Weight);
            if (!isDirected) (from[arc], to[arc], weight[arc++]) = (link.To, link.From, link.Weight);
        }

        var graph = new Graph(isDirected, Merged(Sorted(nodes, from, to, weight)));
        return new GraphReading(graph, loops, links.Count - loops - graph.LinkCount);
    }

    /// <summary>Nodes that links lead to from a node, ascending.</summary>
    /// <param name="node">The node.</param>
    public ReadOnlySpan<int> Out(int node) => _outTarget.AsSpan(_outStart[node], _outStart[node + 1] - _outStart[node]);

    /// <summary>Nodes from which links lead to a node, ascending.</summary>
    /// <param name="node">The node.</param>
    public ReadOnlySpan<int> In(int node) => _inSource.AsSpan(_inStart[node], _inStart[node + 1] - _inStart[node]);

    /// <summary>Weights of the links that leave a node, in the order of <see cref="Out"/>.</summary>
    /// <param name="node">The node.</param>
    public ReadOnlySpan<double> OutWeights(int node) => _outWeight.AsSpan(_outStart[node], _outStart[node + 1] - _outStart[node]);

    /// <summary>Weights of the links that end at a node, in the order of <see cref="In"/>.</summary>
    /// <param name="node">The node.</param>
    public ReadOnlySpan<double> InWeights(int node) => _inWeight.AsSpan(_inStart[node], _inStart[node + 1] - _inStart[node]);

    /// <summary>Number of links at a node: those that leave it and those that end at it; in an undirected graph each once.</summary>
    /// <param name="node">The node.</param>
    public int Degree(int node) => IsDirected ? Out(node).Length + In(node).Length : Out(node).Length;

    /// <summary>Whether a link leads from one node to another.</summary>
    /// <param name="from">The one.</param>
    /// <param name="to">The other.</param>
    public bool Joins(int from, int to) => Out(from).BinarySearch(to) >= 0;

    /// <summary>All links: in an undirected graph each once, from the smaller number to the greater.</summary>
    public IEnumerable<GraphLink> Links()
    {
        for (int node = 0; node < NodeCount; node++)
        {
            for (int arc = _outStart[node]; arc < _outStart[node + 1]; arc++)
                if (IsDirected || _outTarget[arc] > node) yield return new GraphLink(node, _outTarget[arc], _outWeight[arc]);
        }
    }

    /// <summary>The same graph without directions: two nodes are joined where a link leads either way, with the weights of both ways added.</summary>
    public Graph WithoutDirections() => IsDirected ? From(NodeCount, [.. Links()], isDirected: false).Graph : this;

    /// <summary>The same graph with a weight of 1 on every link.</summary>
    public Graph WithoutWeights()
    {
        var one = new double[ArcCount];
        Array.Fill(one, 1);
        return new Graph(IsDirected, (_outStart, _outTarget, one));
    }

    /// <summary>The graph of some nodes and the links between them.</summary>
    /// <param name="isKept">Whether a node is kept, by node.</param>
    /// <returns>The smaller graph, its nodes numbered anew in the same order.</returns>
    public Graph Of(IReadOnlyList<bool> isKept)
    {
        var number = new int[NodeCount];
        int kept = 0;
        for (int node = 0; node < NodeCount; node++) number[node] = isKept[node] ? kept++ : -1;
        IEnumerable<GraphLink> links = Links().Where(link => isKept[link.From] && isKept[link.To]).Select(link => new GraphLink(number[link.From], number[link.To], link.Weight));
        return From(kept, [.. links], IsDirected).Graph;
    }

    // Sorted by end and then by start, both by counting: within a row the ends ascend, and equal arcs keep the order in which they came.
    private static (int[] Start, int[] End, double[] Weight) Sorted(int nodes, int[] from, int[] to, double[] weight)
    {
        int[] byEnd = ByCounting(nodes, to, [.. Enumerable.Range(0, to.Length)], out _);
        int[] order = ByCounting(nodes, from, byEnd, out int[] start);
        return (start, Array.ConvertAll(order, arc => to[arc]), Array.ConvertAll(order, arc => weight[arc]));
    }

    private static int[] ByCounting(int keys, int[] key, int[] items, out int[] start)
    {
        start = new int[keys + 1];
        foreach (int item in items) start[key[item] + 1]++;
        for (int place = 0; place < keys; place++) start[place + 1] += start[place];
        int[] next = start[..keys];
        var sorted = new int[items.Length];
        foreach (int item in items) sorted[next[key[item]]++] = item;
        return sorted;
    }

    private static (int[] Start, int[] End, double[] Weight) Merged((int[] Start, int[] End, double[] Weight) rows)
    {
        var start = new int[rows.Start.Length];
        int count = 0;
        for (int node = 0; node + 1 < rows.Start.Length; node++)
        {
            int first = count;
            for (int arc = rows.Start[node]; arc < rows.Start[node + 1]; arc++)
            {
                if (count > first && rows.End[count - 1] == rows.End[arc]) rows.Weight[count - 1] += rows.Weight[arc];
                else (rows.End[count], rows.Weight[count++]) = (rows.End[arc], rows.Weight[arc]);
            }

            start[node + 1] = count;
        }

        return (start, rows.End[..count], rows.Weight[..count]);
    }

    private static (int[] Start, int[] End, double[] Weight) Transposed((int[] Start, int[] End, double[] Weight) rows)
    {
        var from = new int[rows.End.Length];
        for (int node = 0; node + 1 < rows.Start.Length; node++) from.AsSpan(rows.Start[node], rows.Start[node + 1] - rows.Start[node]).Fill(node);
        int[] order = ByCounting(rows.Start.Length - 1, rows.End, [.. Enumerable.Range(0, from.Length)], out int[] start);
        return (start, Array.ConvertAll(order, arc => from[arc]), Array.ConvertAll(order, arc => rows.Weight[arc]));
    }
}

/// <summary>A link between two nodes.</summary>
/// <param name="From">Node where it starts.</param>
/// <param name="To">Node where it ends.</param>
/// <param name="Weight">Its strength, above zero.</param>
public readonly record struct GraphLink(int From, int To, double Weight = 1);

/// <summary>A graph, and what became of links that a graph cannot have.</summary>
/// <param name="Graph">The graph.</param>
/// <param name="Loops">Links from a node to itself, which were left out.</param>
/// <param name="Repeats">Links that stood there before and were merged with the first.</param>
public sealed record GraphReading(Graph Graph, int Loops, int Repeats);
