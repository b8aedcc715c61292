namespace Mycel.Solver.Equations;

/// <summary>Sparse lines side by side.</summary>
/// <param name="lines">Number of lines.</param>
/// <param name="start">Where each line starts; the end of the last behind it.</param>
/// <param name="index">What each figure belongs to; may be longer than the lines.</param>
/// <param name="value">The figures, likewise.</param>
internal sealed class StepLines(int lines, int[] start, int[] index, double[] value)
{
    /// <summary>Number of figures.</summary>
    public int Count => start[lines];

    /// <summary>Takes a multiple of a line from a vector.</summary>
    public void Subtract(int line, double factor, Span<double> vector)
    {
        int end = start[line + 1];
        for (int k = start[line]; k < end; k++) vector[index[k]] -= value[k] * factor;
    }

    /// <summary>Takes a multiple of a line from a vector, whose places are looked up.</summary>
    public void Subtract(int line, double factor, Span<double> vector, int[] place)
    {
        int end = start[line + 1];
        for (int k = start[line]; k < end; k++) vector[place[index[k]]] -= value[k] * factor;
    }

    /// <summary>Indices of a line.</summary>
    public ReadOnlySpan<int> Index(int line) => index.AsSpan(start[line], start[line + 1] - start[line]);

    /// <summary>Figures of a line.</summary>
    public ReadOnlySpan<double> Value(int line) => value.AsSpan(start[line], start[line + 1] - start[line]);

    /// <summary>The same figures by what they belong to.</summary>
    public StepLines Turned(int others)
    {
        int[] next = new int[others + 1];
        foreach (int other in index.AsSpan(0, Count)) next[other]++;
        for (int other = 0, end = 0; other <= others; other++) (next[other], end) = (end, end + next[other]);
        int[] begin = (int[])next.Clone(), turned = new int[Count];
        double[] values = new double[Count];
        for (int line = 0; line < lines; line++)
        {
            for (int k = start[line]; k < start[line + 1]; k++)
            {
                int place = next[index[k]]++;
                turned[place] = line;
                values[place] = value[k];
            }
        }

        return new StepLines(others, begin, turned, values);
    }
}
