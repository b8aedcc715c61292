namespace Mycel.Analysis.Superstructures;

/// <summary>For each of many heads, the items that belong to it, in compressed form.</summary>
internal sealed class Adjacency
{
    private readonly int[] _start;
    private readonly int[] _items;

    private Adjacency(int[] start, int[] items)
    {
        _start = start;
        _items = items;
    }

    /// <summary>Items of a head, in ascending order.</summary>
    /// <param name="head">The head.</param>
    public ReadOnlySpan<int> this[int head] => _items.AsSpan(_start[head], _start[head + 1] - _start[head]);

    /// <summary>Sorts items to their heads by counting.</summary>
    /// <param name="heads">Number of heads.</param>
    /// <param name="items">Number of items.</param>
    /// <param name="headOf">Head of an item; -1 for none.</param>
    /// <returns>The adjacency.</returns>
    public static Adjacency Of(int heads, int items, Func<int, int> headOf)
    {
        int[] start = new int[heads + 1];
        for (int item = 0; item < items; item++)
            if (headOf(item) is >= 0 and var head) start[head + 1]++;
        for (int head = 0; head < heads; head++) start[head + 1] += start[head];
        int[] next = start[..heads];
        int[] sorted = new int[start[heads]];
        for (int item = 0; item < items; item++)
            if (headOf(item) is >= 0 and var head) sorted[next[head]++] = item;
        return new Adjacency(start, sorted);
    }
}
