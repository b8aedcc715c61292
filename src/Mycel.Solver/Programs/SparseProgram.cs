namespace Mycel.Solver.Programs;

/// <summary>
/// A finished linear, mixed-integer or convex quadratic program: optimise $c^\top x + c_0 + \tfrac12 x^\top Q x$
/// subject to $L \le A x \le U$ and $l \le x \le u$, with $A$ in compressed rows. No bound is an IEEE infinity.
/// </summary>
/// <remarks>Immutable. Made by <see cref="ProgramBuilder"/>; names are made only when asked for.</remarks>
public sealed class SparseProgram
{
    private readonly ProgramArrays _arrays;

    internal SparseProgram(ProgramArrays arrays) => _arrays = arrays;

    /// <summary>Whether the objective is to be made small or large.</summary>
    public Sense Sense => _arrays.Sense;

    /// <summary>Constant part of the objective.</summary>
    public double Offset => _arrays.Offset;

    /// <summary>Number of columns (variables).</summary>
    public int ColumnCount => _arrays.ColumnCount;

    /// <summary>Number of rows (constraints).</summary>
    public int RowCount => _arrays.RowCount;

    /// <summary>Number of stored coefficients.</summary>
    public int NonzeroCount => _arrays.NonzeroCount;

    /// <summary>Objective coefficient of each column.</summary>
    public ReadOnlySpan<double> Cost => _arrays.Cost.AsSpan(0, ColumnCount);

    /// <summary>Lower bound of each column, negative infinity where there is none.</summary>
    public ReadOnlySpan<double> ColumnLower => _arrays.ColumnLower.AsSpan(0, ColumnCount);

    /// <summary>Upper bound of each column, positive infinity where there is none.</summary>
    public ReadOnlySpan<double> ColumnUpper => _arrays.ColumnUpper.AsSpan(0, ColumnCount);

    /// <summary>Where each row starts; one more entry than rows.</summary>
    public ReadOnlySpan<int> RowStart => _arrays.RowStart.AsSpan(0, RowCount + 1);

    /// <summary>Column of each coefficient.</summary>
    public ReadOnlySpan<int> ColumnIndex => _arrays.ColumnIndex.AsSpan(0, NonzeroCount);

    /// <summary>Coefficients, row after row; none is zero, no column stands twice in a row.</summary>
    public ReadOnlySpan<double> Value => _arrays.Value.AsSpan(0, NonzeroCount);

    /// <summary>Lower bound of each row, negative infinity where there is none.</summary>
    public ReadOnlySpan<double> RowLower => _arrays.RowLower.AsSpan(0, RowCount);

    /// <summary>Upper bound of each row, positive infinity where there is none.</summary>
    public ReadOnlySpan<double> RowUpper => _arrays.RowUpper.AsSpan(0, RowCount);

    /// <summary>Quadratic part of the objective; absent from linear programs.</summary>
    public QuadraticObjective? Quadratic => _arrays.Quadratic;

    /// <summary>Number of columns that take whole numbers only.</summary>
    public int IntegerCount => _arrays.IntegerCount;

    /// <summary>Whether any column takes whole numbers only.</summary>
    public bool HasIntegers => IntegerCount > 0;

    /// <summary>Families of the columns, for names.</summary>
    public FamilyList ColumnFamilies => _arrays.ColumnFamilies;

    /// <summary>Families of the rows, for names.</summary>
    public FamilyList RowFamilies => _arrays.RowFamilies;

    /// <summary>Memory of the finished arrays.</summary>
    /// <unit>byte</unit>
    public long ArrayBytes =>
        (24L + (_arrays.Kind is null ? 0 : 1)) * ColumnCount + 16L * RowCount + 4L * (RowCount + 1) + 12L * NonzeroCount
        + (Quadratic is null ? 0 : 12L * Quadratic.NonzeroCount + 4L * (ColumnCount + 1));

    internal ProgramArrays Arrays => _arrays;

    /// <summary>Which values a column may take.</summary>
    public ColumnKind KindOf(int column)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)column, (uint)ColumnCount, nameof(column));
        return _arrays.Kind is null ? ColumnKind.Continuous : _arrays.Kind[column];
    }

    /// <summary>The same program with another linear objective.</summary>
    /// <param name="cost">One coefficient per column; copied.</param>
    public SparseProgram WithCost(ReadOnlySpan<double> cost)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(cost.Length, ColumnCount, nameof(cost));
        return new SparseProgram(_arrays with { Cost = cost.ToArray() });
    }

    /// <summary>The same program with other bounds of its columns.</summary>
    /// <param name="lower">One lower bound per column; copied.</param>
    /// <param name="upper">One upper bound per column; copied.</param>
    public SparseProgram WithColumnBounds(ReadOnlySpan<double> lower, ReadOnlySpan<double> upper)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(lower.Length, ColumnCount, nameof(lower));
        ArgumentOutOfRangeException.ThrowIfNotEqual(upper.Length, ColumnCount, nameof(upper));
        return new SparseProgram(_arrays with { ColumnLower = lower.ToArray(), ColumnUpper = upper.ToArray() });
    }

    /// <summary>The same program with other bounds of rows that follow each other.</summary>
    /// <param name="first">The first of the rows.</param>
    /// <param name="lower">Their lower bounds; copied.</param>
    /// <param name="upper">Their upper bounds; copied.</param>
    public SparseProgram WithRowBounds(int first, ReadOnlySpan<double> lower, ReadOnlySpan<double> upper)
    {
        double[] allLower = RowLower.ToArray(), allUpper = RowUpper.ToArray();
        lower.CopyTo(allLower.AsSpan(first, lower.Length));
        upper.CopyTo(allUpper.AsSpan(first, lower.Length));
        return new SparseProgram(_arrays with { RowLower = allLower, RowUpper = allUpper });
    }

    /// <summary>Columns that stand in a row.</summary>
    public ReadOnlySpan<int> ColumnsOfRow(int row) => ColumnIndex[RowStart[row]..RowStart[row + 1]];

    /// <summary>Coefficients of a row, beside <see cref="ColumnsOfRow"/>.</summary>
    public ReadOnlySpan<double> ValuesOfRow(int row) => Value[RowStart[row]..RowStart[row + 1]];

    /// <summary>Public name of a row, such as <c>resource-balance[kiln,steam,2030]</c>.</summary>
    public string NameOfRow(int row) => RowFamilies.NameOf(row);

    /// <summary>Public name of a column.</summary>
    public string NameOfColumn(int column) => ColumnFamilies.NameOf(column);

    /// <summary>Index of the row of this name, if there is one.</summary>
    public bool TryFindRow(string name, out int row) => RowFamilies.TryFind(name, out row);

    /// <summary>Index of the column of this name, if there is one.</summary>
    public bool TryFindColumn(string name, out int column) => ColumnFamilies.TryFind(name, out column);
}
