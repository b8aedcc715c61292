using System.Diagnostics;
using Mycel.Solver.Highs;
using Mycel.Solver.Outcomes;
using Mycel.Solver.Programs;

namespace Mycel.Solver.Sessions;

/// <summary>
/// One program kept loaded in the solver, so that it can be changed in place and solved again. The next solve starts from the last basis by itself.
/// </summary>
/// <threadsafety>Not for several threads at once. Several sessions may run beside each other.</threadsafety>
public sealed partial class SolverSession : IDisposable
{
    private readonly HighsModel _model = new();
    private WorkingProgram? _working;
    private double[]? _start;
    private Basis? _basis;
    private SolveOptions _lastOptions = SolveOptions.Default;

    /// <summary>Starts a session without a program.</summary>
    public SolverSession()
    {
    }

    /// <summary>Starts a session with a program.</summary>
    /// <exception cref="UnsupportedProgramException">See <see cref="Load"/>.</exception>
    public SolverSession(SparseProgram program) => Load(program);

    /// <summary>Version of the solver library, such as 1.12.0.</summary>
    public static string SolverVersion => HighsLibrary.Version;

    /// <summary>The program as it is now, with all changes made in this session.</summary>
    /// <exception cref="InvalidOperationException">No program was loaded.</exception>
    public SparseProgram Program => Working.Program;

    private WorkingProgram Working => _working ?? throw new InvalidOperationException("Load a program first.");

    /// <summary>Solves a program once.</summary>
    public static Outcome Solve(
        SparseProgram program, SolveOptions? options = null, IProgress<SolveProgress>? progress = null, CancellationToken cancellation = default)
    {
        using var session = new SolverSession(program);
        return session.Solve(options, progress, cancellation);
    }

    /// <summary>Hands a program to the solver in one call, in place of an earlier one.</summary>
    /// <exception cref="UnsupportedProgramException">A quadratic objective that is not convex, or stands beside integers; or figures so small or large that the solver would change them.</exception>
    public void Load(SparseProgram program)
    {
        ProgramLimits.Check(program);
        _model.Pass(program);
        _working = new WorkingProgram(program);
        _start = null;
        _basis = null;
    }

    /// <summary>Changes the costs of columns that follow each other.</summary>
    public void ChangeCosts(int first, ReadOnlySpan<double> costs)
    {
        ProgramLimits.CheckCosts(costs);
        costs.CopyTo(Working.Cost[first..]);
        _model.ChangeCosts(first, costs);
    }

    /// <summary>Changes the costs of a set of columns, each named once.</summary>
    public void ChangeCosts(ReadOnlySpan<int> columns, ReadOnlySpan<double> costs)
    {
        ProgramLimits.CheckCosts(costs);
        SameLength(columns.Length, costs.Length);
        Span<double> all = Working.Cost;
        for (int k = 0; k < columns.Length; k++) all[columns[k]] = costs[k];
        _model.ChangeCosts(columns, costs);
    }

    /// <summary>Changes the cost of one column.</summary>
    public void ChangeCost(int column, double cost) => ChangeCosts(column, [cost]);

    /// <summary>Changes the bounds of columns that follow each other.</summary>
    public void ChangeColumnBounds(int first, ReadOnlySpan<double> lower, ReadOnlySpan<double> upper)
    {
        ProgramLimits.CheckBounds(lower, upper);
        (double[] allLower, double[] allUpper) = Working.ColumnBounds;
        lower.CopyTo(allLower.AsSpan(first, lower.Length));
        upper.CopyTo(allUpper.AsSpan(first, lower.Length));
        _model.ChangeColumnBounds(first, lower, upper);
    }

    /// <summary>Changes the bounds of a set of columns, each named once.</summary>
    public void ChangeColumnBounds(ReadOnlySpan<int> columns, ReadOnlySpan<double> lower, ReadOnlySpan<double> upper)
    {
        ProgramLimits.CheckBounds(lower, upper);
        SameLength(columns.Length, lower.Length);
        (double[] allLower, double[] allUpper) = Working.ColumnBounds;
        for (int k = 0; k < columns.Length; k++) (allLower[columns[k]], allUpper[columns[k]]) = (lower[k], upper[k]);
        _model.ChangeColumnBounds(columns, lower, upper);
    }

    /// <summary>Changes the bounds of one column.</summary>
    public void ChangeColumnBounds(int column, double lower, double upper) => ChangeColumnBounds(column, [lower], [upper]);

    /// <summary>Changes the bounds of rows that follow each other.</summary>
    public void ChangeRowBounds(int first, ReadOnlySpan<double> lower, ReadOnlySpan<double> upper)
    {
        ProgramLimits.CheckBounds(lower, upper);
        (double[] allLower, double[] allUpper) = Working.RowBounds;
        lower.CopyTo(allLower.AsSpan(first, lower.Length));
        upper.CopyTo(allUpper.AsSpan(first, lower.Length));
        _model.ChangeRowBounds(first, lower, upper);
    }

    /// <summary>Changes the bounds of a set of rows, each named once.</summary>
    public void ChangeRowBounds(ReadOnlySpan<int> rows, ReadOnlySpan<double> lower, ReadOnlySpan<double> upper)
    {
        ProgramLimits.CheckBounds(lower, upper);
        SameLength(rows.Length, lower.Length);
        (double[] allLower, double[] allUpper) = Working.RowBounds;
        for (int k = 0; k < rows.Length; k++) (allLower[rows[k]], allUpper[rows[k]]) = (lower[k], upper[k]);
        _model.ChangeRowBounds(rows, lower, upper);
    }

    /// <summary>Changes the bounds of one row.</summary>
    public void ChangeRowBounds(int row, double lower, double upper) => ChangeRowBounds(row, [lower], [upper]);

    /// <summary>Adds rows at the end.</summary>
    /// <returns>Index of the first of them.</returns>
    public int AddRows(NewRows rows)
    {
        int first = Program.RowCount;
        rows.Check(Program.ColumnCount);
        ProgramLimits.CheckBounds(rows.Lower, rows.Upper);
        ProgramLimits.CheckCoefficients(rows.Value);
        Working.Append(rows);
        _model.AddRows(rows.RowStart, rows.ColumnIndex, rows.Value, rows.Lower, rows.Upper);
        return first;
    }

    /// <summary>Offers values for the next solve of a mixed-integer program. Where they are not feasible, the solver passes over them.</summary>
    public void SetStart(ReadOnlySpan<double> columnValues)
    {
        SameLength(Program.ColumnCount, columnValues.Length);
        _start = columnValues.ToArray();
    }

    /// <summary>The basis that the last solve of a linear program ended with; absent where it left none.</summary>
    public Basis? LastBasis => Program.HasIntegers ? null : _model.Basis();

    /// <summary>
    /// Lets the next solve of a linear program start from a basis. In a session that has solved nothing yet the answer depends on the program, the options and the basis alone;
    /// in a later solve also on what was solved before, in its last digits, for HiGHS remembers how dense its vectors were.
    /// </summary>
    public void StartFrom(Basis basis)
    {
        SameLength(Program.ColumnCount, basis.ColumnCount);
        SameLength(Program.RowCount, basis.RowCount);
        _basis = basis;
    }

    /// <summary>Solves the program as it is now.</summary>
    /// <param name="options">How; by default <see cref="SolveOptions.Default"/>.</param>
    /// <param name="progress">Told of progress some ten times a second, on the solving thread.</param>
    /// <param name="cancellation">Stops the solve; what was found is returned as <see cref="Stopped"/>.</param>
    /// <exception cref="SolverException">The solver failed, or the receiver of progress did.</exception>
    public Outcome Solve(SolveOptions? options = null, IProgress<SolveProgress>? progress = null, CancellationToken cancellation = default)
    {
        options ??= SolveOptions.Default;
        _lastOptions = options;
        var clock = Stopwatch.StartNew();
        Outcome outcome = Answer(Program, options, cancellation, progress);
        return outcome with { Statistics = outcome.Statistics with { Elapsed = clock.Elapsed } };
    }

    /// <inheritdoc />
    public void Dispose() => _model.Dispose();

    private static void SameLength(int expected, int given)
    {
        if (expected != given) throw new ArgumentException($"Expected {expected} entries, got {given}.");
    }
}
