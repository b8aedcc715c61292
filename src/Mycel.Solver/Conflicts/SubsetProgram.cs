using Mycel.Solver.Outcomes;
using Mycel.Solver.Programs;
using Mycel.Solver.Sessions;

namespace Mycel.Solver.Conflicts;

/// <summary>A program of some bounds of another and nothing else, solved again and again with bounds left out. Nothing is optimised.</summary>
internal sealed class SubsetProgram : IDisposable
{
    // A search over integers that needs more than this to find a solution is left undecided; the bound in question is then kept.
    private const int MostNodes = 1000;

    private readonly List<ConflictElement> _elements;
    private readonly SolverSession _session;
    private readonly SolveOptions _options;
    private readonly Dictionary<int, int> _rowOf = [];
    private readonly Dictionary<int, int> _columnOf = [];

    public SubsetProgram(SparseProgram program, List<ConflictElement> elements, SolveOptions options, bool integers)
    {
        _elements = elements;
        _options = SolveOptions.Default with
        {
            PrimalTolerance = options.PrimalTolerance,
            IntegralityTolerance = options.IntegralityTolerance,
            TimeLimit = options.TimeLimit,
            NodeLimit = integers ? MostNodes : null,
            ExplainInfeasibility = false,
        };
        _session = new SolverSession(Build(program, integers));
    }

    /// <summary>Whether some solve did not decide; then a bound may have been kept without need.</summary>
    public bool WasUndecided { get; private set; }

    /// <summary>Whether the bounds that are left contradict each other.</summary>
    public bool IsInfeasible(CancellationToken cancellation)
    {
        Outcome outcome = _session.Solve(_options, cancellation: cancellation);
        if (outcome is not (Optimal or Infeasible)) WasUndecided = true;
        return outcome is Infeasible;
    }

    /// <summary>Leaves bounds out.</summary>
    public void Drop(IEnumerable<int> elements)
    {
        foreach (int k in elements) Change(_elements[k], _elements[k].Side == BoundSide.Lower ? double.NegativeInfinity : double.PositiveInfinity);
    }

    /// <summary>Puts them back.</summary>
    public void Restore(IEnumerable<int> elements)
    {
        foreach (int k in elements) Change(_elements[k], _bound[k]);
    }

    public void Dispose() => _session.Dispose();

    private readonly List<double> _bound = [];

    private void Change(ConflictElement element, double bound)
    {
        SparseProgram now = _session.Program;
        int at = element.IsRow ? _rowOf[element.Index] : _columnOf[element.Index];
        double lower = element.Side == BoundSide.Lower ? bound : element.IsRow ? now.RowLower[at] : now.ColumnLower[at];
        double upper = element.Side == BoundSide.Upper ? bound : element.IsRow ? now.RowUpper[at] : now.ColumnUpper[at];
        if (element.IsRow) _session.ChangeRowBounds(at, lower, upper);
        else _session.ChangeColumnBounds(at, lower, upper);
    }

    private SparseProgram Build(SparseProgram program, bool integers)
    {
        foreach (ConflictElement element in _elements)
        {
            if (element.IsRow) _rowOf.TryAdd(element.Index, _rowOf.Count);
            else _columnOf.TryAdd(element.Index, _columnOf.Count);
        }
        foreach (int row in _rowOf.Keys)
        {
            foreach (int column in program.ColumnsOfRow(row)) _columnOf.TryAdd(column, _columnOf.Count);
        }
        var builder = new ProgramBuilder();
        ColumnRange columns = builder.Columns("column", _columnOf.Count);
        columns.Lower.Fill(double.NegativeInfinity);
        double[] rowLower = new double[_rowOf.Count];
        double[] rowUpper = new double[_rowOf.Count];
        Array.Fill(rowLower, double.NegativeInfinity);
        Array.Fill(rowUpper, double.PositiveInfinity);
        foreach (ConflictElement element in _elements)
        {
            bool isLower = element.Side == BoundSide.Lower;
            double bound = element.IsRow
                ? isLower ? program.RowLower[element.Index] : program.RowUpper[element.Index]
                : isLower ? program.ColumnLower[element.Index] : program.ColumnUpper[element.Index];
            _bound.Add(bound);
            Span<double> target = element.IsRow ? isLower ? rowLower : rowUpper : isLower ? columns.Lower : columns.Upper;
            target[element.IsRow ? _rowOf[element.Index] : _columnOf[element.Index]] = bound;
        }
        foreach ((int column, int at) in _columnOf)
        {
            if (integers && program.KindOf(column) == ColumnKind.Integer) columns.Kind[at] = ColumnKind.Integer;
        }
        builder.BeginFamily("row");
        foreach (int row in _rowOf.Keys)
        {
            ReadOnlySpan<int> index = program.ColumnsOfRow(row);
            for (int k = 0; k < index.Length; k++) builder.Add(_columnOf[index[k]], program.ValuesOfRow(row)[k]);
            builder.EndRow(rowLower[_rowOf[row]], rowUpper[_rowOf[row]]);
        }
        return builder.Build();
    }
}
