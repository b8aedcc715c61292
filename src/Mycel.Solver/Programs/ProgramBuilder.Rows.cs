using System.Runtime.CompilerServices;

namespace Mycel.Solver.Programs;

public sealed partial class ProgramBuilder
{
    private int[] _rowStart = [0];
    private double[] _rowLower = [];
    private double[] _rowUpper = [];
    private int[] _columnIndex = [];
    private double[] _value = [];
    private int _rowCount;
    private int _nonzeroCount;
    private int _rowBegin;
    private int _lastColumn = -1;
    private bool _disordered;
    private int[] _placeOfColumn = [];
    private (string Name, int First, Func<int, string>? Label)? _openFamily;

    /// <summary>Starts a family of rows; the rows that follow belong to it.</summary>
    /// <param name="family">Name of the family; public, unique, without brackets.</param>
    /// <param name="label">What stands in the brackets of the k-th name; without it, k itself.</param>
    public void BeginFamily(string family, Func<int, string>? label = null)
    {
        Refuse(_built);
        CheckName(family);
        if (_rowBegin != _nonzeroCount) throw new InvalidOperationException($"The last row was not closed before family '{family}'.");
        CloseRowFamily();
        _openFamily = (family, _rowCount, label);
    }

    /// <summary>Adds a coefficient to the row that is being written.</summary>
    /// <remarks>Columns in ascending order cost nothing to check; in any other order the row is searched for repeated columns when it is closed.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">A column that does not exist, or a coefficient that is not a finite number.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(int column, double coefficient)
    {
        if ((uint)column >= (uint)_columnCount || !double.IsFinite(coefficient)) RefuseEntry(column, coefficient);
        if (coefficient == 0) return;
        int at = _nonzeroCount;
        if (at >= _value.Length) GrowNonzeros();
        _columnIndex[at] = column;
        _value[at] = coefficient;
        _nonzeroCount = at + 1;
        if (column <= _lastColumn) _disordered = true;
        _lastColumn = column;
    }

    /// <summary>Closes the row: its coefficients times their columns lie between the bounds. A row without coefficients is allowed.</summary>
    /// <returns>Index of the row.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A bound that is not a number or of the wrong infinity.</exception>
    /// <exception cref="InvalidOperationException">No family was begun.</exception>
    public int EndRow(double lower, double upper)
    {
        int row = _rowCount;
        if (!(lower < double.PositiveInfinity) || !(upper > double.NegativeInfinity) || _openFamily is null) RefuseRow(lower, upper);
        if (_disordered) MergeRepeatedColumns();
        if (row >= _rowLower.Length) ResizeRows(Math.Max(4, _rowLower.Length + _rowLower.Length / 2));
        _rowLower[row] = lower;
        _rowUpper[row] = upper;
        _rowStart[row + 1] = _nonzeroCount;
        _rowBegin = _nonzeroCount;
        _lastColumn = -1;
        _rowCount = row + 1;
        return row;
    }

    private void MergeRepeatedColumns()
    {
        // The place is kept plus one, so that a fresh array of zeros says "not in this row"; it is wiped clean after use.
        if (_placeOfColumn.Length < _columnCount) _placeOfColumn = new int[_columnCount];
        int end = _rowBegin;
        for (int k = _rowBegin; k < _nonzeroCount; k++)
        {
            int column = _columnIndex[k];
            int place = _placeOfColumn[column] - 1;
            if (place >= 0)
            {
                _value[place] += _value[k];
                continue;
            }
            _columnIndex[end] = column;
            _value[end] = _value[k];
            _placeOfColumn[column] = ++end;
        }
        int kept = _rowBegin;
        for (int k = _rowBegin; k < end; k++)
        {
            _placeOfColumn[_columnIndex[k]] = 0;
            if (!double.IsFinite(_value[k])) RefuseEntry(_columnIndex[k], _value[k]);
            if (_value[k] == 0) continue;
            _columnIndex[kept] = _columnIndex[k];
            _value[kept++] = _value[k];
        }
        _nonzeroCount = kept;
        _disordered = false;
    }

    private void CloseRowFamily()
    {
        if (_openFamily is not { } open) return;
        _rowFamilies.Add(new Family(open.Name, open.First, _rowCount - open.First, open.Label));
        _openFamily = null;
    }

    private void ResizeRows(int capacity)
    {
        if (capacity == _rowLower.Length) return;
        Array.Resize(ref _rowLower, capacity);
        Array.Resize(ref _rowUpper, capacity);
        Array.Resize(ref _rowStart, capacity + 1);
    }

    private void ResizeNonzeros(int capacity)
    {
        if (capacity == _value.Length) return;
        Array.Resize(ref _columnIndex, capacity);
        Array.Resize(ref _value, capacity);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void GrowNonzeros()
    {
        Refuse(_built);
        ResizeNonzeros(Math.Max(16, checked(_value.Length + _value.Length / 2)));
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void RefuseEntry(int column, double coefficient)
    {
        if ((uint)column >= (uint)_columnCount)
            throw new ArgumentOutOfRangeException(nameof(column), column, $"Row {_rowCount} of family '{_openFamily?.Name}': there are only {_columnCount} columns.");
        throw new ArgumentOutOfRangeException(nameof(coefficient), coefficient, $"Row {_rowCount} of family '{_openFamily?.Name}', column {NameOf(column)}: not a finite number.");
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void RefuseRow(double lower, double upper)
    {
        Refuse(_built);
        if (_openFamily is not { } open) throw new InvalidOperationException("Begin a family before the first row, so that every row has a name.");
        throw new ArgumentOutOfRangeException(nameof(lower), $"Row {_rowCount} of family '{open.Name}' has the bounds {lower} and {upper}.");
    }
}
