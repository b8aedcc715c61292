namespace Mycel.Solver.Equations;

/// <summary>Rows, or columns, by the number of figures left in them: linked lists, so that the shortest are found at once and moving one costs nothing.</summary>
internal sealed class CountLists
{
    private readonly int[] _head;
    private readonly Link[] _links;

    /// <summary>Empty lists.</summary>
    /// <param name="lines">Number of rows or columns.</param>
    /// <param name="mostCount">Largest count.</param>
    public CountLists(int lines, int mostCount)
    {
        _head = new int[mostCount + 1];
        _links = new Link[lines];
        Array.Fill(_head, -1);
        Array.Fill(_links, new Link { Count = -1 });
    }

    /// <summary>First of those with a count; -1 where there is none.</summary>
    public int First(int count) => count < _head.Length ? _head[count] : -1;

    /// <summary>The next one of the same count; -1 at the end.</summary>
    public int Next(int line) => _links[line].Next;

    /// <summary>Moves one to a count.</summary>
    public void Put(int line, int count)
    {
        ref Link link = ref _links[line];
        if (link.Count >= 0) Unlink(link);
        int head = _head[count];
        link = new Link { Count = count, Previous = -1, Next = head };
        if (head >= 0) _links[head].Previous = line;
        _head[count] = line;
    }

    /// <summary>Takes one out.</summary>
    public void Remove(int line)
    {
        ref Link link = ref _links[line];
        if (link.Count < 0) return;
        Unlink(link);
        link.Count = -1;
    }

    private void Unlink(in Link link)
    {
        if (link.Previous >= 0) _links[link.Previous].Next = link.Next;
        else _head[link.Count] = link.Next;
        if (link.Next >= 0) _links[link.Next].Previous = link.Previous;
    }

    // Side by side, for all three are wanted at once.
    private struct Link
    {
        public int Count { get; set; }

        public int Previous { get; set; }

        public int Next { get; set; }
    }
}
