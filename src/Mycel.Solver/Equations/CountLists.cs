namespace Mycel.Solver.Equations;

/// <summary>Rows, or columns, by the number of figures left in them: linked lists, so that the shortest are found at once and moving one costs nothing.</summary>
internal sealed class CountLists
{
    private readonly int[] _head;
    private readonly int[] _next;
    private readonly int[] _previous;
    private readonly int[] _count;

    /// <summary>Empty lists.</summary>
    /// <param name="lines">Number of rows or columns.</param>
    /// <param name="mostCount">Largest count.</param>
    public CountLists(int lines, int mostCount)
    {
        _head = new int[mostCount + 1];
        _next = new int[lines];
        _previous = new int[lines];
        _count = new int[lines];
        Array.Fill(_head, -1);
        Array.Fill(_count, -1);
    }

    /// <summary>First of those with a count; -1 where there is none.</summary>
    public int First(int count) => count < _head.Length ? _head[count] : -1;

    /// <summary>The next one of the same count; -1 at the end.</summary>
    public int Next(int line) => _next[line];

    /// <summary>Moves one to a count.</summary>
    public void Put(int line, int count)
    {
        Remove(line);
        _count[line] = count;
        _previous[line] = -1;
        _next[line] = _head[count];
        if (_head[count] >= 0) _previous[_head[count]] = line;
        _head[count] = line;
    }

    /// <summary>Takes one out.</summary>
    public void Remove(int line)
    {
        if (_count[line] < 0) return;
        if (_previous[line] >= 0) _next[_previous[line]] = _next[line];
        else _head[_count[line]] = _next[line];
        if (_next[line] >= 0) _previous[_next[line]] = _previous[line];
        _count[line] = -1;
    }
}
