namespace Mycel.Analysis.Inference;

/// <summary>For each thing of one kind the things of another kind that belong to it, in two arrays: half the memory of lists, and walked without a jump.</summary>
internal sealed class Incidence
{
    private readonly int[] _starts;
    private readonly int[] _entries;

    private Incidence(int[] starts, int[] entries)
    {
        _starts = starts;
        _entries = entries;
    }

    /// <summary>Number of pairs.</summary>
    public int Pairs => _entries.Length;

    /// <summary>What belongs to a thing, in the order in which it was given.</summary>
    /// <param name="index">Number of the thing.</param>
    public ReadOnlySpan<int> this[int index] => _entries.AsSpan(_starts[index], _starts[index + 1] - _starts[index]);

    /// <summary>Makes the arrays from one list for each thing.</summary>
    /// <param name="lists">The lists.</param>
    public static Incidence Of(IReadOnlyList<int[]> lists)
    {
        int[] starts = new int[lists.Count + 1];
        for (int index = 0; index < lists.Count; index++) starts[index + 1] = starts[index] + lists[index].Length;
        int[] entries = new int[starts[^1]];
        for (int index = 0; index < lists.Count; index++) lists[index].CopyTo(entries, starts[index]);
        return new Incidence(starts, entries);
    }

    /// <summary>The same pairs seen from the other side, by counting: linear in their number.</summary>
    /// <param name="count">Number of things on the other side.</param>
    public Incidence Transposed(int count)
    {
        int[] starts = new int[count + 1];
        foreach (int entry in _entries) starts[entry + 1]++;
        for (int index = 0; index < count; index++) starts[index + 1] += starts[index];
        int[] entries = new int[_entries.Length];
        int[] next = starts[..count];
        for (int index = 0; index + 1 < _starts.Length; index++)
            foreach (int entry in this[index]) entries[next[entry]++] = index;
        return new Incidence(starts, entries);
    }
}
