using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Mycel.Analysis.Network.Graphs;

/// <summary>
/// Brandes' algorithm for links of equal length, level by level. A node is known by its place in the order of discovery, so that what belongs to one level lies side by
/// side. A level is found from the level before it or from the nodes that are not found yet, whichever has fewer links; only the links of shortest paths are kept, and
/// the way back sees no others. Nothing branches on the data inside the loops over links.
/// </summary>
/// <remarks>
/// Source: Brandes, A faster algorithm for betweenness centrality, 2001; finding a level from both sides after Beamer, Asanović and Patterson, Direction-optimizing
/// breadth-first search, 2012.
/// </remarks>
internal sealed class BreadthSearch : ISourceSearch
{
    private const int NotFound = int.MaxValue;

    private readonly SearchGraph _graph;
    private readonly int[] _place;
    private readonly int[] _node;
    private readonly double[] _paths;
    private readonly double[] _share;
    private readonly List<Level> _levels = [];

    // Links of shortest paths as places. Where a level was found from the one before, they stand by their start; where it was found from what was missing, by their end.
    private readonly int[] _kept;
    private readonly int[] _keptByStart;
    private readonly int[] _keptByEnd;
    private int _keptCount;

    /// <summary>Buffers for searching a graph; for one thread at a time.</summary>
    /// <param name="graph">The graph.</param>
    public BreadthSearch(SearchGraph graph)
    {
        _graph = graph;
        int count = graph.NodeCount;
        _place = new int[count];
        Array.Fill(_place, NotFound);
        // One more, for what is written beyond the last and not counted.
        _node = new int[count + 1];
        _paths = new double[count];
        _share = new double[count];
        _kept = new int[graph.OutTarget.Length + 1];
        _keptByStart = new int[count];
        _keptByEnd = new int[count];
    }

    /// <inheritdoc />
    public Reach From(int source, double[] dependency)
    {
        bool isCountable = Search(source);
        Reach reach = ReachOf();
        if (isCountable) GoBack(dependency);
        else WidePaths.GoBack(this, dependency);
        _place.AsSpan(_graph.FirstOfPart[source], _graph.EndOfPart[source] - _graph.FirstOfPart[source]).Fill(NotFound);
        return reach;
    }

    internal IReadOnlyList<Level> Levels => _levels;

    internal int NodeAt(int place) => _node[place];

    // The links of shortest paths between a level and the one before it, as places of start and end.
    internal IEnumerable<(int Start, int End)> LinksInto(int level)
    {
        Level entry = _levels[level];
        Level before = _levels[level - 1];
        int next = entry.FirstKept;
        if (entry.IsFoundFromBefore)
        {
            for (int start = before.First; start < before.End; start++)
                for (; next < _keptByStart[start]; next++) yield return (start, _kept[next]);
        }
        else
        {
            for (int end = entry.First; end < entry.End; end++)
                for (; next < _keptByEnd[end]; next++) yield return (_kept[next], end);
        }
    }

    private bool Search(int source)
    {
        int part = _graph.EndOfPart[source] - _graph.FirstOfPart[source];
        long missingArcs = (long)_graph.InStart[_graph.EndOfPart[source]] - _graph.InStart[_graph.FirstOfPart[source]];
        _levels.Clear();
        _keptCount = 0;
        (_place[source], _node[0], _paths[0]) = (0, source, 1);
        var level = new Level(0, 1, 0, true);
        bool isCountable = true;
        while (true)
        {
            _levels.Add(level);
            // Once all of a part is found nothing can follow, and the links of its last level need not be looked at.
            if (level.End == part) return isCountable;
            (long leaving, long arriving) = ArcsOf(level);
            missingArcs -= arriving;
            int firstKept = _keptCount;
            bool isFoundFromBefore = leaving <= missingArcs + (part >> 2);
            int end = isFoundFromBefore ? FindFromBefore(level) : FindFromMissing(level, _graph.FirstOfPart[source], _graph.EndOfPart[source]);
            if (end == level.End) return isCountable;
            level = new Level(level.End, end, firstKept, isFoundFromBefore);
            isCountable &= IsCountable(level);
        }
    }

    private (long Leaving, long Arriving) ArcsOf(Level level)
    {
        long leaving = 0, arriving = 0;
        foreach (int node in _node.AsSpan(level.First, level.End - level.First))
        {
            leaving += _graph.OutStart[node + 1] - _graph.OutStart[node];
            arriving += _graph.InStart[node + 1] - _graph.InStart[node];
        }

        return (leaving, arriving);
    }

    private int FindFromBefore(Level level)
    {
        ref int place = ref MemoryMarshal.GetArrayDataReference(_place);
        ref int order = ref MemoryMarshal.GetArrayDataReference(_node);
        ref int kept = ref MemoryMarshal.GetArrayDataReference(_kept);
        ref int target = ref MemoryMarshal.GetArrayDataReference(_graph.OutTarget);
        int end = level.End;
        int found = end;
        int count = _keptCount;
        for (int start = level.First; start < end; start++)
        {
            int node = _node[start];
            int last = _graph.OutStart[node + 1];
            for (int arc = _graph.OutStart[node]; arc < last; arc++)
            {
                int other = Unsafe.Add(ref target, arc);
                // A node that is not found yet gets the next place; one that is keeps its own, which is smaller.
                int surplus = Unsafe.Add(ref place, other) - found;
                int at = found + (surplus & (surplus >> 31));
                Unsafe.Add(ref place, other) = at;
                Unsafe.Add(ref order, found) = other;
                found += 1 + (surplus >> 31);
                Unsafe.Add(ref kept, count) = at;
                count += 1 + ((at - end) >> 31);
            }

            _keptByStart[start] = count;
        }

        CountPaths(level, found, count);
        _keptCount = count;
        return found;
    }

    private void CountPaths(Level level, int found, int keptEnd)
    {
        ref double paths = ref MemoryMarshal.GetArrayDataReference(_paths);
        ref int kept = ref MemoryMarshal.GetArrayDataReference(_kept);
        _paths.AsSpan(level.End, found - level.End).Clear();
        int next = _keptCount;
        for (int start = level.First; start < level.End && next < keptEnd; start++)
        {
            double here = _paths[start];
            int last = _keptByStart[start];
            for (; next < last; next++) Unsafe.Add(ref paths, Unsafe.Add(ref kept, next)) += here;
        }
    }

    private int FindFromMissing(Level level, int first, int beyond)
    {
        ref int place = ref MemoryMarshal.GetArrayDataReference(_place);
        ref int kept = ref MemoryMarshal.GetArrayDataReference(_kept);
        ref int source = ref MemoryMarshal.GetArrayDataReference(_graph.InSource);
        ref double paths = ref MemoryMarshal.GetArrayDataReference(_paths);
        int end = level.End;
        int found = end;
        int count = _keptCount;
        for (int node = first; node < beyond; node++)
        {
            if (_place[node] != NotFound) continue;
            int before = count;
            int last = _graph.InStart[node + 1];
            for (int arc = _graph.InStart[node]; arc < last; arc++)
            {
                // Whatever has a place here belongs to the level: a node of an earlier one would have found this node.
                int at = Unsafe.Add(ref place, Unsafe.Add(ref source, arc));
                Unsafe.Add(ref kept, count) = at;
                count += (int)((uint)(at - end) >> 31);
            }

            if (count == before) continue;
            double sum = 0;
            for (int next = before; next < count; next++) sum += Unsafe.Add(ref paths, Unsafe.Add(ref kept, next));
            (_place[node], _node[found], _paths[found], _keptByEnd[found]) = (found, node, sum, count);
            found++;
        }

        _keptCount = count;
        return found;
    }

    private bool IsCountable(Level level)
    {
        bool isCountable = true;
        foreach (double paths in _paths.AsSpan(level.First, level.End - level.First)) isCountable &= paths <= WidePaths.Most;
        return isCountable;
    }

    // Each node's share of its level's dependency, (1 + δ) / σ, is computed once, so that the loops over links only add.
    private void GoBack(double[] dependency)
    {
        Level last = _levels[^1];
        _share.AsSpan(last.First, last.End - last.First).Clear();
        for (int number = _levels.Count - 1; number > 0; number--)
        {
            Level level = _levels[number];
            for (int end = level.First; end < level.End; end++)
            {
                double passing = _share[end];
                dependency[_node[end]] += passing;
                _share[end] = (1 + passing) / _paths[end];
            }

            if (level.IsFoundFromBefore) CollectByStart(_levels[number - 1], level.FirstKept);
            else CollectByEnd(_levels[number - 1], level);
        }
    }

    private void CollectByStart(Level before, int firstKept)
    {
        ref double share = ref MemoryMarshal.GetArrayDataReference(_share);
        ref int kept = ref MemoryMarshal.GetArrayDataReference(_kept);
        int next = firstKept;
        for (int start = before.First; start < before.End; start++)
        {
            int last = _keptByStart[start];
            double sum = 0;
            for (; next < last; next++) sum += Unsafe.Add(ref share, Unsafe.Add(ref kept, next));
            _share[start] = _paths[start] * sum;
        }
    }

    private void CollectByEnd(Level before, Level level)
    {
        ref double share = ref MemoryMarshal.GetArrayDataReference(_share);
        ref int kept = ref MemoryMarshal.GetArrayDataReference(_kept);
        _share.AsSpan(before.First, before.End - before.First).Clear();
        int next = level.FirstKept;
        for (int end = level.First; end < level.End; end++)
        {
            double here = _share[end];
            int last = _keptByEnd[end];
            for (; next < last; next++) Unsafe.Add(ref share, Unsafe.Add(ref kept, next)) += here;
        }

        for (int start = before.First; start < before.End; start++) _share[start] *= _paths[start];
    }

    private Reach ReachOf()
    {
        long distances = 0;
        double nearness = 0;
        for (int level = 1; level < _levels.Count; level++)
        {
            int found = _levels[level].End - _levels[level].First;
            distances += (long)found * level;
            nearness += (double)found / level;
        }

        return new Reach(_levels[^1].End - 1, distances, nearness, _levels.Count - 1);
    }

    /// <summary>Nodes at one distance from the source.</summary>
    /// <param name="First">Place of the first.</param>
    /// <param name="End">Place behind the last.</param>
    /// <param name="FirstKept">First of the links that lead into the level.</param>
    /// <param name="IsFoundFromBefore">Whether it was found from the level before it.</param>
    internal readonly record struct Level(int First, int End, int FirstKept, bool IsFoundFromBefore);
}
