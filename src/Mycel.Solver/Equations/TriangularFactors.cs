namespace Mycel.Solver.Equations;

/// <summary>
/// The finished factors, each by rows and by columns, so that every solve passes on only what is not zero: $A = L U$ after reordering, with $L$ unit lower triangular and below it the rows
/// without a pivot, $U$ upper triangular and beside it the columns without a pivot.
/// </summary>
internal sealed class TriangularFactors
{
    private readonly int[] _pivotRow;
    private readonly int[] _pivotColumn;
    private readonly double[] _pivot;
    private readonly StepLines _lowerByStep;
    private readonly Lazy<StepLines> _lowerByRow;
    private readonly StepLines _upperByStep;
    private readonly StepLines _upperByColumn;
    private readonly int[] _rowPlace;
    private readonly int[] _columnPlace;

    /// <summary>Sorts what elimination wrote down.</summary>
    public TriangularFactors(FactorStore store, int rowCount, int columnCount)
    {
        _pivotRow = store.PivotRow.ToArray();
        _pivotColumn = store.PivotColumn.ToArray();
        _pivot = store.Pivot.ToArray();
        _lowerByStep = new StepLines(store.Count, store.LowerStart, store.Lower.Index, store.Lower.Value);
        _upperByStep = new StepLines(store.Count, store.UpperStart, store.Upper.Index, store.Upper.Value);
        _upperByColumn = _upperByStep.Turned(columnCount);

        // Only the transposed is solved with these.
        _lowerByRow = new Lazy<StepLines>(() => _lowerByStep.Turned(rowCount));
        _rowPlace = Places(_pivotRow, rowCount);
        _columnPlace = Places(_pivotColumn, columnCount);
    }

    /// <summary>Number of stored figures, pivots included.</summary>
    public long NonzeroCount => (long)_pivot.Length + _lowerByStep.Count + _upperByStep.Count;

    /// <summary>Row of each pivot.</summary>
    public ReadOnlySpan<int> PivotRow => _pivotRow;

    /// <summary>Column of each pivot.</summary>
    public ReadOnlySpan<int> PivotColumn => _pivotColumn;

    /// <summary>Place of each row: that of its pivot in the order of elimination, or one behind all of them.</summary>
    public int[] RowPlace => _rowPlace;

    /// <summary>Place of each column, likewise.</summary>
    public int[] ColumnPlace => _columnPlace;

    /// <summary>Solves $A x = b$ for the columns with a pivot, the others being zero.</summary>
    /// <param name="rows">The right-hand sides by places; overwritten.</param>
    /// <param name="columns">Takes the values by places.</param>
    public void Solve(SparseVector rows, SparseVector columns)
    {
        int rank = _pivot.Length;
        for (int step = rows.Next(0); step >= 0 && step < rank; step = rows.Next(step + 1)) rows.Subtract(_lowerByStep, step, rows[step], _rowPlace);
        for (int step = rows.Previous(rank - 1); step >= 0; step = rows.Previous(step - 1))
        {
            double value = rows[step] / _pivot[step];
            columns[step] = value;
            rows.Subtract(_upperByColumn, _pivotColumn[step], value, null);
        }
    }

    /// <summary>Solves $y^\top A = c^\top$ for the rows with a pivot, the others being zero.</summary>
    /// <param name="columns">The right-hand sides by places; overwritten.</param>
    /// <param name="rows">Takes the values by places.</param>
    public void SolveTransposed(SparseVector columns, SparseVector rows)
    {
        int rank = _pivot.Length;
        for (int step = columns.Next(0); step >= 0 && step < rank; step = columns.Next(step + 1))
        {
            double value = columns[step] / _pivot[step];
            rows[step] = value;
            columns.Subtract(_upperByStep, step, value, _columnPlace);
        }

        for (int step = rows.Previous(rank - 1); step >= 0; step = rows.Previous(step - 1)) rows.Subtract(_lowerByRow.Value, _pivotRow[step], rows[step], null);
    }

    /// <summary>Solves $U x = L^{-1} b$ for the columns with a pivot.</summary>
    /// <param name="rows">The right-hand sides; overwritten.</param>
    /// <param name="columns">On entry the values of columns without a pivot, else zero; on return all values.</param>
    /// <param name="freeColumns">The columns without a pivot.</param>
    public void Solve(Span<double> rows, Span<double> columns, ReadOnlySpan<int> freeColumns)
    {
        for (int step = 0; step < _pivot.Length; step++)
        {
            double value = rows[_pivotRow[step]];
            if (value != 0) _lowerByStep.Subtract(step, value, rows);
        }

        SolveUpper(rows, columns, freeColumns);
    }

    /// <summary>Solves $U x = b$ for the columns with a pivot.</summary>
    public void SolveUpper(Span<double> rows, Span<double> columns, ReadOnlySpan<int> freeColumns)
    {
        foreach (int free in freeColumns)
            if (columns[free] != 0) _upperByColumn.Subtract(free, columns[free], rows, _pivotRow);
        for (int step = _pivot.Length - 1; step >= 0; step--)
        {
            double value = rows[_pivotRow[step]];
            if (value == 0) continue;
            value /= _pivot[step];
            columns[_pivotColumn[step]] = value;
            _upperByColumn.Subtract(_pivotColumn[step], value, rows, _pivotRow);
        }
    }

    /// <summary>Solves $y^\top A = c^\top$ for the columns with a pivot.</summary>
    /// <param name="columns">The right-hand sides; overwritten.</param>
    /// <param name="rows">On entry the values of rows without a pivot, else zero; on return all values.</param>
    /// <param name="dependentRows">The rows without a pivot.</param>
    public void SolveTransposed(Span<double> columns, Span<double> rows, ReadOnlySpan<int> dependentRows)
    {
        for (int step = 0; step < _pivot.Length; step++)
        {
            double value = columns[_pivotColumn[step]];
            if (value == 0) continue;
            value /= _pivot[step];
            rows[_pivotRow[step]] = value;
            _upperByStep.Subtract(step, value, columns);
        }

        foreach (int row in dependentRows)
            if (rows[row] != 0) _lowerByRow.Value.Subtract(row, rows[row], rows, _pivotRow);
        for (int step = _pivot.Length - 1; step >= 0; step--)
        {
            double value = rows[_pivotRow[step]];
            if (value != 0) _lowerByRow.Value.Subtract(_pivotRow[step], value, rows, _pivotRow);
        }
    }

    private static int[] Places(int[] pivots, int count)
    {
        int[] places = new int[count];
        Array.Fill(places, -1);
        for (int step = 0; step < pivots.Length; step++) places[pivots[step]] = step;
        int next = pivots.Length;
        for (int line = 0; line < count; line++)
            if (places[line] < 0) places[line] = next++;
        return places;
    }
}
