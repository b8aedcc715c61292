namespace Mycel.Solver.Equations;

/// <summary>
/// Takes rows and columns with one figure left as pivots, as long as there are any. Nothing is filled in and no figure changes, so the time is proportional to the figures; most rows of a
/// system that is mostly a chain go this way.
/// </summary>
internal sealed class SingletonPeeling
{
    // A column's only figure that is much smaller than others of its row is taken after all better ones.
    private const double GoodShare = 0.1;

    private readonly ScaledMatrix _matrix;
    private readonly FactorStore _store;
    private readonly double _tolerance;
    private readonly int[] _inRow;
    private readonly int[] _inColumn;
    private readonly Queue<int> _rows = new();
    private readonly Queue<int> _columns = new();
    private readonly Queue<int> _poorColumns = new();

    private SingletonPeeling(ScaledMatrix matrix, FactorStore store, double tolerance)
    {
        (_matrix, _store, _tolerance) = (matrix, store, tolerance);
        _inRow = Counts(matrix.Rows, _rows);
        _inColumn = Counts(matrix.Columns, _columns);
    }

    /// <summary>Takes all there are.</summary>
    public static void Run(ScaledMatrix matrix, FactorStore store, double tolerance)
    {
        var peeling = new SingletonPeeling(matrix, store, tolerance);
        while (true)
        {
            if (peeling._rows.TryDequeue(out int row)) peeling.TakeRow(row);
            else if (peeling._columns.TryDequeue(out int column)) peeling.TakeColumn(column, GoodShare);
            else if (peeling._poorColumns.TryDequeue(out int poor)) peeling.TakeColumn(poor, tolerance);
            else return;
        }
    }

    private static int[] Counts(EquationMatrix lines, Queue<int> singletons)
    {
        int[] counts = new int[lines.RowCount];
        ReadOnlySpan<int> start = lines.Start;
        for (int line = 0; line < counts.Length; line++)
        {
            counts[line] = start[line + 1] - start[line];
            if (counts[line] == 1) singletons.Enqueue(line);
        }

        return counts;
    }

    private void TakeRow(int row)
    {
        if (!_matrix.RowIsOpen[row] || _inRow[row] != 1) return;
        (int column, double pivot) = Left(_matrix.Rows, row, _matrix.ColumnIsOpen);
        if (Math.Abs(pivot) < _tolerance * _matrix.RowSize[row]) return;
        _matrix.RowIsOpen[row] = false;
        _matrix.ColumnIsOpen[column] = false;
        ReadOnlySpan<int> others = _matrix.Columns.ColumnsOfRow(column);
        ReadOnlySpan<double> values = _matrix.Columns.ValuesOfRow(column);
        for (int k = 0; k < others.Length; k++)
        {
            if (!_matrix.RowIsOpen[others[k]]) continue;
            _store.Lower.Add(others[k], values[k] / pivot);
            if (--_inRow[others[k]] == 1) _rows.Enqueue(others[k]);
        }

        _store.Close(row, column, pivot);
    }

    private void TakeColumn(int column, double share)
    {
        if (!_matrix.ColumnIsOpen[column] || _inColumn[column] != 1) return;
        (int row, double pivot) = Left(_matrix.Columns, column, _matrix.RowIsOpen);
        if (row < 0) return;
        if (Math.Abs(pivot) < share * _matrix.RowSize[row])
        {
            if (share == GoodShare) _poorColumns.Enqueue(column);
            return;
        }

        _matrix.RowIsOpen[row] = false;
        _matrix.ColumnIsOpen[column] = false;
        ReadOnlySpan<int> others = _matrix.Rows.ColumnsOfRow(row);
        ReadOnlySpan<double> values = _matrix.Rows.ValuesOfRow(row);
        for (int k = 0; k < others.Length; k++)
        {
            if (!_matrix.ColumnIsOpen[others[k]]) continue;
            _store.Upper.Add(others[k], values[k]);
            if (--_inColumn[others[k]] == 1) _columns.Enqueue(others[k]);
        }

        _store.Close(row, column, pivot);
    }

    private static (int Other, double Value) Left(EquationMatrix lines, int line, bool[] isOpen)
    {
        ReadOnlySpan<int> others = lines.ColumnsOfRow(line);
        for (int k = 0; k < others.Length; k++)
            if (isOpen[others[k]]) return (others[k], lines.ValuesOfRow(line)[k]);
        return (-1, 0);
    }
}
