namespace Mycel.Analysis.Network.Graphs;

/// <summary>Nodes that wait to be settled, the nearest first, of equally near ones that with the smallest number. Each stands in it once; its distance may shrink.</summary>
/// <param name="capacity">Number of nodes.</param>
internal sealed class DistanceHeap(int capacity)
{
    // Four children to a node: a shallower heap, whose children lie side by side.
    private const int Children = 4;

    private readonly int[] _nodes = new int[capacity];
    private readonly double[] _distances = new double[capacity];
    private readonly int[] _placeOf = new int[capacity];
    private int _count;

    /// <summary>Adds a node, or moves it nearer.</summary>
    /// <param name="node">The node.</param>
    /// <param name="distance">Its distance.</param>
    /// <param name="isWaiting">Whether it waits already.</param>
    public void Put(int node, double distance, bool isWaiting) => Rise(isWaiting ? _placeOf[node] : _count++, node, distance);

    /// <summary>Takes the nearest node.</summary>
    /// <param name="node">The node.</param>
    /// <returns>False where none waits.</returns>
    public bool TryTake(out int node)
    {
        node = _count > 0 ? _nodes[0] : -1;
        if (_count == 0) return false;
        _count--;
        if (_count > 0) Sink(_nodes[_count], _distances[_count]);
        return true;
    }

    private void Rise(int place, int node, double distance)
    {
        while (place > 0)
        {
            int parent = (place - 1) / Children;
            if (!IsNearer(node, distance, parent)) break;
            Set(place, _nodes[parent], _distances[parent]);
            place = parent;
        }

        Set(place, node, distance);
    }

    private void Sink(int node, double distance)
    {
        int place = 0;
        while ((place * Children) + 1 is var child && child < _count)
        {
            int nearest = child;
            for (int other = child + 1; other < Math.Min(child + Children, _count); other++)
                if (IsNearer(_nodes[other], _distances[other], nearest)) nearest = other;
            if (IsNearer(node, distance, nearest)) break;
            Set(place, _nodes[nearest], _distances[nearest]);
            place = nearest;
        }

        Set(place, node, distance);
    }

    private bool IsNearer(int node, double distance, int place) =>
        distance < _distances[place] || (distance == _distances[place] && node < _nodes[place]);

    private void Set(int place, int node, double distance) => (_nodes[place], _distances[place], _placeOf[node]) = (node, distance, place);
}
