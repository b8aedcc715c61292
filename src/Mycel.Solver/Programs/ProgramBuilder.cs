using System.Diagnostics.CodeAnalysis;

namespace Mycel.Solver.Programs;

/// <summary>Writes families of columns and rows straight into the arrays of a program, then hands the arrays over without a copy.</summary>
/// <remarks>
/// A row is begun by its first coefficient and closed by <see cref="EndRow"/>. A column that is added twice in a row has its coefficients
/// added up; exact zeros, also those that come of adding up, are left out. What is not a finite number is refused at the door, for it is our mistake.
/// Not for several threads at once.
/// </remarks>
public sealed partial class ProgramBuilder
{
    private readonly List<Family> _columnFamilies = [];
    private readonly List<Family> _rowFamilies = [];
    private double[] _cost = [];
    private double[] _columnLower = [];
    private double[] _columnUpper = [];
    private ColumnKind[]? _kind;
    private int _columnCount;
    private double _offset;
    private QuadraticObjective? _quadratic;
    private bool _built;

    /// <summary>Starts an empty program.</summary>
    public ProgramBuilder(Sense sense = Sense.Minimise) => Sense = sense;

    /// <summary>Whether the objective is to be made small or large.</summary>
    public Sense Sense { get; }

    /// <summary>Number of columns so far.</summary>
    public int ColumnCount => _columnCount;

    /// <summary>Number of closed rows so far; also the index of the row that is being written.</summary>
    public int RowCount => _rowCount;

    /// <summary>Number of coefficients so far.</summary>
    public int NonzeroCount => _nonzeroCount;

    /// <summary>Constant part of the objective.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not a finite number.</exception>
    public double Offset
    {
        get => _offset;
        set => _offset = double.IsFinite(value) ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "The offset must be a finite number.");
    }

    /// <summary>Sets aside memory for a program whose size is known. With exact figures nothing is allocated afterwards and nothing is left over.</summary>
    public void Reserve(int columns, int rows, int nonzeros)
    {
        Refuse(_built);
        ResizeColumns(Math.Max(columns, _columnCount));
        ResizeRows(Math.Max(rows, _rowCount));
        ResizeNonzeros(Math.Max(nonzeros, _nonzeroCount));
    }

    /// <summary>Makes a family of columns: cost 0, from 0 to infinity, continuous, until its entries are written.</summary>
    /// <param name="family">Name of the family; public, unique, without brackets.</param>
    /// <param name="count">Number of columns; may be 0.</param>
    /// <param name="label">What stands in the brackets of the k-th name; without it, k itself.</param>
    /// <exception cref="ArgumentException">The name is empty or has brackets.</exception>
    public ColumnRange Columns(string family, int count, Func<int, string>? label = null)
    {
        Refuse(_built);
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        CheckName(family);
        int first = _columnCount;
        int end = checked(first + count);
        if (end > _cost.Length) ResizeColumns(Math.Max(end, _cost.Length + _cost.Length / 2));
        _columnUpper.AsSpan(first, count).Fill(double.PositiveInfinity);
        _columnCount = end;
        _columnFamilies.Add(new Family(family, first, count, label));
        return new ColumnRange(this, first, count);
    }

    /// <summary>Makes a single column.</summary>
    /// <returns>Its index.</returns>
    public int Column(string name, double lower = 0, double upper = double.PositiveInfinity, double cost = 0, ColumnKind kind = ColumnKind.Continuous)
    {
        ColumnRange column = Columns(name, 1);
        column.Lower[0] = lower;
        column.Upper[0] = upper;
        column.Cost[0] = cost;
        if (kind != ColumnKind.Continuous) column.Kind[0] = kind;
        return column.First;
    }

    /// <summary>Gives the objective its quadratic part.</summary>
    public void SetQuadratic(QuadraticObjective quadratic) => _quadratic = quadratic;

    /// <summary>Finishes the program. The arrays are handed over, not copied; the builder is of no use afterwards.</summary>
    /// <exception cref="InvalidOperationException">A row is still open, or the builder was used already.</exception>
    /// <exception cref="ArgumentException">A cost or bound that is not a number, an infinite cost, a bound of the wrong infinity, a quadratic part of another size.</exception>
    public SparseProgram Build()
    {
        Refuse(_built);
        if (_rowBegin != _nonzeroCount) throw new InvalidOperationException("The last row has coefficients but was not closed by EndRow.");
        CloseRowFamily();
        CheckColumns();
        if (_quadratic is not null && _quadratic.ColumnCount != _columnCount)
            throw new ArgumentException($"The quadratic objective is for {_quadratic.ColumnCount} columns, the program has {_columnCount}.");
        var arrays = new ProgramArrays
        {
            Sense = Sense,
            Offset = _offset,
            ColumnCount = _columnCount,
            RowCount = _rowCount,
            NonzeroCount = _nonzeroCount,
            Cost = _cost,
            ColumnLower = _columnLower,
            ColumnUpper = _columnUpper,
            Kind = _kind,
            IntegerCount = _kind is null ? 0 : _kind.AsSpan(0, _columnCount).Count(ColumnKind.Integer),
            RowStart = _rowStart,
            ColumnIndex = _columnIndex,
            Value = _value,
            RowLower = _rowLower,
            RowUpper = _rowUpper,
            Quadratic = _quadratic,
            ColumnFamilies = new FamilyList(_columnFamilies),
            RowFamilies = new FamilyList(_rowFamilies),
        };
        Release();
        return new SparseProgram(arrays);
    }

    internal Span<double> CostOf(ColumnRange range) => Open(_cost, range);

    internal Span<double> LowerOf(ColumnRange range) => Open(_columnLower, range);

    internal Span<double> UpperOf(ColumnRange range) => Open(_columnUpper, range);

    internal Span<ColumnKind> KindOf(ColumnRange range) => Open(_kind ??= new ColumnKind[_cost.Length], range);

    // The program owns the arrays from now on: without them the builder cannot write into a finished program by mistake.
    private void Release()
    {
        _built = true;
        (_cost, _columnLower, _columnUpper, _kind) = ([], [], [], null);
        (_rowLower, _rowUpper, _rowStart, _columnIndex, _value) = ([], [], [0], [], []);
    }

    private Span<T> Open<T>(T[] entries, ColumnRange range)
    {
        Refuse(_built);
        return entries.AsSpan(range.First, range.Count);
    }

    private void ResizeColumns(int capacity)
    {
        if (capacity == _cost.Length) return;
        Array.Resize(ref _cost, capacity);
        Array.Resize(ref _columnLower, capacity);
        Array.Resize(ref _columnUpper, capacity);
        if (_kind is not null) Array.Resize(ref _kind, capacity);
    }

    private void CheckColumns()
    {
        for (int j = 0; j < _columnCount; j++)
        {
            if (!double.IsFinite(_cost[j])) throw new ArgumentException($"The cost of column {NameOf(j)} is {_cost[j]}.");
            if (double.IsNaN(_columnLower[j]) || double.IsPositiveInfinity(_columnLower[j]))
                throw new ArgumentException($"The lower bound of column {NameOf(j)} is {_columnLower[j]}.");
            if (double.IsNaN(_columnUpper[j]) || double.IsNegativeInfinity(_columnUpper[j]))
                throw new ArgumentException($"The upper bound of column {NameOf(j)} is {_columnUpper[j]}.");
        }
    }

    private string NameOf(int column) => new FamilyList(_columnFamilies).NameOf(column);

    private static void CheckName(string family)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(family);
        if (family.AsSpan().ContainsAny('[', ']')) throw new ArgumentException($"The name of a family has no brackets: '{family}'.", nameof(family));
    }

    private static void Refuse([DoesNotReturnIf(true)] bool built)
    {
        if (built) throw new InvalidOperationException("The program is finished; make a new builder.");
    }
}
