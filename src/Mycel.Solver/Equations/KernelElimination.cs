using System.Runtime.CompilerServices;

namespace Mycel.Solver.Equations;

/// <summary>
/// Gaussian elimination of what has no singletons: each pivot is one that fills in little (Markowitz) among those that are not small in their column. Figures stand in columns; rows only
/// know where they have some. It ends when nothing is left that is more than rounding: the number of pivots is the rank.
/// </summary>
/// <source>Markowitz 1957, The elimination form of the inverse, Management Science 3; Duff, Erisman, Reid 2017, Direct Methods for Sparse Matrices.</source>
internal sealed class KernelElimination
{
    // What is smaller than this share of its row's largest figure is rounding and is not kept.
    private const double Dust = 1e-15;

    private readonly ScaledMatrix _matrix;
    private readonly FactorStore _store;
    private readonly FactorOptions _options;
    private readonly LineStore _rows;
    private readonly LineStore _columns;
    private readonly int[] _inRow;
    private readonly double[] _largest;
    private readonly double[] _rowSize;
    private readonly double[] _multiplier;
    private readonly int[] _seen;
    private readonly CountLists _rowLists;
    private readonly CountLists _columnLists;
    private int _stamp;

    private KernelElimination(ScaledMatrix matrix, FactorStore store, FactorOptions options)
    {
        (_matrix, _store, _options, _rowSize) = (matrix, store, options, matrix.RowSize);
        int rowCount = matrix.Rows.RowCount, columnCount = matrix.Rows.ColumnCount;
        _inRow = new int[rowCount];
        int[] inColumn = new int[columnCount];
        ReadOnlySpan<int> start = matrix.Rows.Start, column = matrix.Rows.Column;
        for (int i = 0; i < rowCount; i++)
        {
            if (!matrix.RowIsOpen[i]) continue;
            for (int k = start[i]; k < start[i + 1]; k++)
            {
                if (!matrix.ColumnIsOpen[column[k]]) continue;
                _inRow[i]++;
                inColumn[column[k]]++;
            }
        }

        _rows = new LineStore(_inRow, hasValues: false);
        _columns = new LineStore(inColumn, hasValues: true);
        _largest = new double[columnCount];
        _multiplier = new double[rowCount];
        _seen = new int[rowCount];
        _rowLists = new CountLists(rowCount, columnCount);
        _columnLists = new CountLists(columnCount, rowCount);
        Fill();
    }

    /// <summary>Eliminates until nothing is left.</summary>
    public static void Run(ScaledMatrix matrix, FactorStore store, FactorOptions options)
    {
        var kernel = new KernelElimination(matrix, store, options);
        var search = new PivotSearch(kernel._rowLists, kernel._columnLists, kernel.RowCandidates, kernel.ColumnCandidates, Math.Max(matrix.Rows.RowCount, matrix.Rows.ColumnCount));
        while (search.Next() is { Row: >= 0 } pivot) kernel.Eliminate(pivot.Row, pivot.Column);
    }

    private void Fill()
    {
        for (int i = 0; i < _inRow.Length; i++)
        {
            if (_inRow[i] == 0) continue;
            ReadOnlySpan<int> index = _matrix.Rows.ColumnsOfRow(i);
            ReadOnlySpan<double> value = _matrix.Rows.ValuesOfRow(i);
            for (int k = 0; k < index.Length; k++)
            {
                if (!_matrix.ColumnIsOpen[index[k]]) continue;
                _rows.Add(i, index[k], 0);
                _columns.Add(index[k], i, value[k]);
            }
        }

        // From the last to the first, so that the first is found first.
        for (int i = _inRow.Length - 1; i >= 0; i--)
            if (_inRow[i] > 0) _rowLists.Put(i, _inRow[i]);
        for (int j = _largest.Length - 1; j >= 0; j--) Place(j);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool IsSomething(double value, int row) => Math.Abs(value) >= _options.RankTolerance * _rowSize[row];

    // Finds the largest figure of a column anew, and the list that it belongs to: none where all that it holds is nothing.
    private void Place(int column)
    {
        int[] index = _columns.Indices;
        double[] value = _columns.Values;
        int first = _columns.Start(column), count = _columns.Length(column);
        double largest = 0;
        for (int k = first; k < first + count; k++)
        {
            double size = Math.Abs(value[k]);
            if (size > largest && IsSomething(size, index[k])) largest = size;
        }

        _largest[column] = largest;
        if (largest > 0) _columnLists.Put(column, count);
        else _columnLists.Remove(column);
    }

    private void ColumnCandidates(int column, PivotSearch search)
    {
        int[] index = _columns.Indices;
        double[] value = _columns.Values;
        int first = _columns.Start(column), count = _columns.Length(column);
        double least = _options.PivotThreshold * _largest[column];
        for (int k = first; k < first + count; k++)
        {
            double size = Math.Abs(value[k]);
            if (size >= least && IsSomething(size, index[k])) search.Offer(index[k], column, _inRow[index[k]], count, size / _largest[column]);
        }
    }

    private void RowCandidates(int row, PivotSearch search)
    {
        Tidy(row);
        int[] index = _rows.Indices;
        int first = _rows.Start(row), last = first + _rows.Length(row);
        for (int k = first; k < last; k++)
        {
            int column = index[k], count = _columns.Length(column);
            if (_largest[column] == 0 || !search.IsBetter(_inRow[row], count)) continue;
            double size = Math.Abs(_columns.Values[_columns.PlaceOf(column, row)]);
            if (size >= _options.PivotThreshold * _largest[column] && IsSomething(size, row)) search.Offer(row, column, _inRow[row], count, size / _largest[column]);
        }
    }

    // Columns that have their pivot stay in the lists of rows until somebody passes by.
    private void Tidy(int row)
    {
        int count = _rows.Length(row);
        if (count == _inRow[row]) return;
        int[] index = _rows.Indices;
        int first = _rows.Start(row), kept = first;
        for (int k = first; k < first + count; k++)
            if (_matrix.ColumnIsOpen[index[k]]) index[kept++] = index[k];
        _rows.Cut(row, kept - first);
    }

    private void Eliminate(int row, int column)
    {
        _matrix.RowIsOpen[row] = false;
        _matrix.ColumnIsOpen[column] = false;
        _rowLists.Remove(row);
        _columnLists.Remove(column);
        double pivot = _columns.Values[_columns.PlaceOf(column, row)];
        int first = _store.Lower.Count;
        Multiply(column, row, pivot);
        ReadOnlySpan<int> below = _store.Lower.Index.AsSpan(first, _store.Lower.Count - first);
        foreach (int other in _rows.Index(row))
            if (_matrix.ColumnIsOpen[other]) Update(row, other, below);
        foreach (int line in below)
        {
            _multiplier[line] = 0;
            if (_inRow[line] > 0) _rowLists.Put(line, _inRow[line]);
            else _rowLists.Remove(line);
        }

        _columns.Cut(column, 0);
        _rows.Cut(row, 0);
        _store.Close(row, column, pivot);
    }

    // The multipliers of all rows that have something in the pivot's column.
    private void Multiply(int column, int row, double pivot)
    {
        int[] index = _columns.Indices;
        double[] value = _columns.Values;
        int first = _columns.Start(column), last = first + _columns.Length(column);
        for (int k = first; k < last; k++)
        {
            int line = index[k];
            if (line == row) continue;
            double multiplier = value[k] / pivot;
            _multiplier[line] = multiplier;
            _store.Lower.Add(line, multiplier);
            _inRow[line]--;
        }
    }

    // Takes the pivot's row out of another column.
    private void Update(int row, int column, ReadOnlySpan<int> below)
    {
        int place = _columns.PlaceOf(column, row);
        int[] index = _columns.Indices;
        double[] value = _columns.Values;
        double upper = value[place];
        _columns.RemoveAt(column, place);
        _store.Upper.Add(column, upper);
        _stamp++;
        int met = 0, first = _columns.Start(column);
        for (int k = first + _columns.Length(column) - 1; k >= first; k--)
        {
            int line = index[k];
            double multiplier = _multiplier[line];
            if (multiplier == 0) continue;
            _seen[line] = _stamp;
            met++;
            double next = value[k] - (upper * multiplier);
            value[k] = next;
            if (IsDust(next, line)) Drop(line, column, k);
        }

        if (met < below.Length)
        {
            foreach (int line in below)
            {
                double next = -upper * _multiplier[line];
                if (_seen[line] != _stamp && !IsDust(next, line)) Add(line, column, next);
            }
        }

        Place(column);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool IsDust(double value, int row)
    {
        double size = Math.Abs(value);
        ref double most = ref _rowSize[row];
        if (size > most) Grow(ref most, size);
        return size <= Dust * most;
    }

    // Nothing is larger than all before without being the largest of its row.
    private void Grow(ref double most, double size)
    {
        most = size;
        _store.Largest = Math.Max(_store.Largest, size);
    }

    private void Drop(int row, int column, int place)
    {
        _columns.RemoveAt(column, place);
        _rows.RemoveAt(row, _rows.PlaceOf(row, column));
        _inRow[row]--;
    }

    private void Add(int row, int column, double value)
    {
        _columns.Add(column, row, value);
        if (_rows.IsFull(row)) Tidy(row);
        _rows.Add(row, column, 0);
        _inRow[row]++;
    }
}
