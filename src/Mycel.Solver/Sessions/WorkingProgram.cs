using Mycel.Solver.Programs;

namespace Mycel.Solver.Sessions;

/// <summary>The program of a session with all its changes. What was shown once is never written to again; the matrix is shared, only changed vectors are copied.</summary>
internal sealed class WorkingProgram(SparseProgram loaded)
{
    private ProgramArrays _arrays = loaded.Arrays;
    private SparseProgram? _shown = loaded;
    private bool _ownsCost;
    private bool _ownsColumnBounds;
    private bool _ownsRowBounds;
    private bool _ownsMatrix;

    /// <summary>The program as it is now.</summary>
    public SparseProgram Program
    {
        get
        {
            if (_shown is not null) return _shown;
            _ownsCost = _ownsColumnBounds = _ownsRowBounds = false;
            return _shown = new SparseProgram(_arrays);
        }
    }

    /// <summary>Costs to write to.</summary>
    public Span<double> Cost
    {
        get
        {
            if (!_ownsCost) _arrays = _arrays with { Cost = (double[])_arrays.Cost.Clone() };
            _ownsCost = true;
            _shown = null;
            return _arrays.Cost.AsSpan(0, _arrays.ColumnCount);
        }
    }

    /// <summary>Column bounds to write to.</summary>
    public (double[] Lower, double[] Upper) ColumnBounds
    {
        get
        {
            if (!_ownsColumnBounds)
                _arrays = _arrays with { ColumnLower = (double[])_arrays.ColumnLower.Clone(), ColumnUpper = (double[])_arrays.ColumnUpper.Clone() };
            _ownsColumnBounds = true;
            _shown = null;
            return (_arrays.ColumnLower, _arrays.ColumnUpper);
        }
    }

    /// <summary>Row bounds to write to.</summary>
    public (double[] Lower, double[] Upper) RowBounds
    {
        get
        {
            if (!_ownsRowBounds) _arrays = _arrays with { RowLower = (double[])_arrays.RowLower.Clone(), RowUpper = (double[])_arrays.RowUpper.Clone() };
            _ownsRowBounds = true;
            _shown = null;
            return (_arrays.RowLower, _arrays.RowUpper);
        }
    }

    /// <summary>Appends rows. Programs shown before do not see them, for they know their own size.</summary>
    public void Append(NewRows rows)
    {
        int rowCount = _arrays.RowCount;
        int nonzeroCount = _arrays.NonzeroCount;
        int newRows = checked(rowCount + rows.Lower.Length);
        int newNonzeros = checked(nonzeroCount + rows.Value.Length);
        _arrays = _arrays with
        {
            RowLower = Grown(_arrays.RowLower, rowCount, newRows, _ownsMatrix),
            RowUpper = Grown(_arrays.RowUpper, rowCount, newRows, _ownsMatrix),
            RowStart = Grown(_arrays.RowStart, rowCount + 1, newRows + 1, _ownsMatrix),
            ColumnIndex = Grown(_arrays.ColumnIndex, nonzeroCount, newNonzeros, _ownsMatrix),
            Value = Grown(_arrays.Value, nonzeroCount, newNonzeros, _ownsMatrix),
            RowCount = newRows,
            NonzeroCount = newNonzeros,
            RowFamilies = rows.AppendedTo(_arrays.RowFamilies),
        };
        rows.Lower.CopyTo(_arrays.RowLower.AsSpan(rowCount));
        rows.Upper.CopyTo(_arrays.RowUpper.AsSpan(rowCount));
        rows.ColumnIndex.CopyTo(_arrays.ColumnIndex.AsSpan(nonzeroCount));
        rows.Value.CopyTo(_arrays.Value.AsSpan(nonzeroCount));
        for (int i = 0; i < rows.Lower.Length; i++) _arrays.RowStart[rowCount + i + 1] = nonzeroCount + rows.RowStart[i + 1];
        _ownsMatrix = true;
        _shown = null;
    }

    private static T[] Grown<T>(T[] entries, int used, int needed, bool owned)
    {
        if (owned && needed <= entries.Length) return entries;
        T[] grown = new T[Math.Max(needed, used + used / 2)];
        entries.AsSpan(0, used).CopyTo(grown);
        return grown;
    }
}
