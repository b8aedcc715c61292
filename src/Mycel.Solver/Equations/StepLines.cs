namespace Mycel.Solver.Equations;

/// <summary>Sparse lines side by side.</summary>
/// <param name="start">Where each line starts.</param>
/// <param name="index">What each figure belongs to.</param>
/// <param name="value">The figures.</param>
internal sealed class StepLines(int[] start, int[] index, double[] value)
{
    /// <summary>Number of figures.</summary>
    public int Count => value.Length;

    /// <summary>Takes a multiple of a line from a vector.</summary>
    public void Subtract(int line, double factor, Span<double> vector)
    {
        for (int k = start[line]; k < start[line + 1]; k++) vector[index[k]] -= value[k] * factor;
    }

    /// <summary>Takes a multiple of a line from a vector, whose places are looked up.</summary>
    public void Subtract(int line, double factor, Span<double> vector, int[] place)
    {
        for (int k = start[line]; k < start[line + 1]; k++) vector[place[index[k]]] -= value[k] * factor;
    }

    /// <summary>Indices of a line.</summary>
    public ReadOnlySpan<int> Index(int line) => index.AsSpan(start[line], start[line + 1] - start[line]);

    /// <summary>Figures of a line.</summary>
    public ReadOnlySpan<double> Value(int line) => value.AsSpan(start[line], start[line + 1] - start[line]);

    /// <summary>The same figures by what they belong to.</summary>
    public StepLines Turned(int lines)
    {
        int[] turned = new int[lines + 1];
        foreach (int line in index) turned[line + 1]++;
        for (int line = 0; line < lines; line++) turned[line + 1] += turned[line];
        int[] next = turned[..lines];
        int[] steps = new int[index.Length];
        double[] values = new double[index.Length];
        for (int step = 0; step + 1 < start.Length; step++)
        {
            for (int k = start[step]; k < start[step + 1]; k++)
            {
                int place = next[index[k]]++;
                steps[place] = step;
                values[place] = value[k];
            }
        }

        return new StepLines(turned, steps, values);
    }
}
