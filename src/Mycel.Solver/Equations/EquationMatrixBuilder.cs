namespace Mycel.Solver.Equations;

/// <summary>Gathers the figures of a matrix in any order. What is added twice to a place is summed.</summary>
public sealed class EquationMatrixBuilder
{
    // What remains of terms that cancel each other is rounding where it is smaller than this share of them.
    private const double Cancelled = 1.0 / (1L << 50);

    private readonly int _rowCount;
    private readonly int _columnCount;
    private readonly List<int> _row = [];
    private readonly List<int> _column = [];
    private readonly List<double> _value = [];

    /// <summary>Starts an empty matrix.</summary>
    /// <param name="rowCount">Number of rows.</param>
    /// <param name="columnCount">Number of columns.</param>
    public EquationMatrixBuilder(int rowCount, int columnCount)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(rowCount);
        ArgumentOutOfRangeException.ThrowIfNegative(columnCount);
        (_rowCount, _columnCount) = (rowCount, columnCount);
    }

    /// <summary>Adds a figure to a place.</summary>
    /// <returns>This builder.</returns>
    public EquationMatrixBuilder Add(int row, int column, double value)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)row, (uint)_rowCount, nameof(row));
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)column, (uint)_columnCount, nameof(column));
        if (!double.IsFinite(value)) throw new ArgumentOutOfRangeException(nameof(value), value, "A figure of a matrix is a finite number.");
        if (value == 0) return this;
        _row.Add(row);
        _column.Add(column);
        _value.Add(value);
        return this;
    }

    /// <summary>The matrix of all that was added.</summary>
    public EquationMatrix Build()
    {
        // Sorted by column, then stably by row: both in linear time.
        int[] byColumn = Sorted(_column, _columnCount, null);
        int[] order = Sorted(_row, _rowCount, byColumn);
        int[] start = new int[_rowCount + 1];
        int[] column = new int[order.Length];
        double[] value = new double[order.Length];
        int count = 0;
        for (int place = 0, row = 0; row < _rowCount; row++)
        {
            while (place < order.Length && _row[order[place]] == row)
            {
                int here = _column[order[place]];
                double sum = 0, size = 0;
                for (; place < order.Length && _row[order[place]] == row && _column[order[place]] == here; place++)
                {
                    sum += _value[order[place]];
                    size += Math.Abs(_value[order[place]]);
                }

                if (Math.Abs(sum) <= Cancelled * size) continue;
                (column[count], value[count]) = (here, sum);
                count++;
            }

            start[row + 1] = count;
        }

        if (value.AsSpan(0, count).IndexOfAnyExceptInRange(double.MinValue, double.MaxValue) >= 0) throw new OverflowException("A sum of figures of the matrix is too large.");
        return new EquationMatrix(_columnCount, start, column, value);
    }

    // Places in the order of their keys, those of the same key as they come.
    private static int[] Sorted(List<int> keys, int keyCount, int[]? places)
    {
        int[] next = new int[keyCount + 1];
        foreach (int key in keys) next[key + 1]++;
        for (int k = 0; k < keyCount; k++) next[k + 1] += next[k];
        int[] sorted = new int[keys.Count];
        for (int k = 0; k < sorted.Length; k++)
        {
            int place = places is null ? k : places[k];
            sorted[next[keys[place]]++] = place;
        }

        return sorted;
    }
}
