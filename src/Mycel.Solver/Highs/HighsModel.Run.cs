using Mycel.Solver.Sessions;

namespace Mycel.Solver.Highs;

internal sealed unsafe partial class HighsModel
{
    private const int Feasible = 2;

    // HiGHS keeps one team of threads per calling thread and refuses to run with another number; zero is "none made here yet".
    [ThreadStatic]
    private static int _threadsHere;

    /// <summary>Runs with this many threads and says how it ended. The basis of the last run is used where it still fits.</summary>
    /// <param name="threads">Number of threads, at least 1.</param>
    /// <param name="watch">Told of progress, and asked whether to stop; absent where neither is wanted.</param>
    public HighsStatus Run(int threads, HighsWatch? watch)
    {
        Set("threads", threads);
        if (_threadsHere != threads) HighsNative.Highs_resetGlobalScheduler(1);
        _threadsHere = threads;
        Accept(HighsNative.Highs_zeroAllClocks(_highs), "zeroing the clocks");
        int result = watch is null ? HighsNative.Highs_run(_highs) : watch.Run(_highs);
        var status = (HighsStatus)HighsNative.Highs_getModelStatus(_highs);
        // Costs of very different sizes make it give up without a status: no answer, and no fault of the caller.
        return result == Refused && status is HighsStatus.NotSet ? HighsStatus.SolveError : status;
    }

    /// <summary>Forgets basis, solution and status; the model stays.</summary>
    public void Forget() => Accept(HighsNative.Highs_clearSolver(_highs), "clearing the solver");

    /// <summary>Offers values of all columns as a first solution of a mixed-integer program.</summary>
    public void Offer(ReadOnlySpan<double> columns)
    {
        fixed (double* values = columns) Accept(HighsNative.Highs_setSolution(_highs, values, null, null, null), "setting the start");
    }

    /// <summary>The basis of the last run; absent where it left none.</summary>
    public Basis? Basis()
    {
        if (Info("basis_validity") == 0) return null;
        int[] columns = new int[ColumnCount], rows = new int[RowCount];
        fixed (int* column = columns, row = rows) Accept(HighsNative.Highs_getBasis(_highs, column, row), "reading the basis");
        return Sessions.Basis.FromStates(columns, rows);
    }

    /// <summary>What is basic, in the order of the factors of the basis: a column by its index, row $i$ as $-1-i$; null where HiGHS holds no factors.</summary>
    public int[]? BasicVariables()
    {
        int[] variables = new int[RowCount];
        fixed (int* basic = variables) return HighsNative.Highs_getBasicVariables(_highs, basic) == Refused ? null : variables;
    }

    /// <summary>Solves $B z = b$, where the columns of $B$ are those of $[A\; I]$ that are basic.</summary>
    /// <returns>Whether HiGHS holds factors of the basis.</returns>
    public bool SolveBasis(ReadOnlySpan<double> right, Span<double> solution)
    {
        fixed (double* rights = right, solved = solution) return HighsNative.Highs_getBasisSolve(_highs, rights, solved, null, null) != Refused;
    }

    /// <summary>Solves $B^\top z = b$.</summary>
    /// <returns>Whether HiGHS holds factors of the basis.</returns>
    public bool SolveBasisTransposed(ReadOnlySpan<double> right, Span<double> solution)
    {
        fixed (double* rights = right, solved = solution) return HighsNative.Highs_getBasisTransposeSolve(_highs, rights, solved, null, null) != Refused;
    }

    /// <summary>Starts the next run from a basis.</summary>
    public void StartFrom(Basis basis)
    {
        int[] columns = new int[ColumnCount], rows = new int[RowCount];
        basis.CopyStates(columns, rows);
        fixed (int* column = columns, row = rows) Accept(HighsNative.Highs_setBasis(_highs, column, row), "setting the basis");
    }

    /// <summary>Whether the last run left values that HiGHS holds for feasible.</summary>
    public bool HasFeasibleValues => Info("primal_solution_status") == Feasible;

    /// <summary>Whether the last run left duals that HiGHS holds for feasible.</summary>
    public bool HasFeasibleDuals => Info("dual_solution_status") == Feasible;

    /// <summary>Column values of the last run.</summary>
    public double[] ColumnValues()
    {
        double[] columns = new double[ColumnCount];
        fixed (double* values = columns) Accept(HighsNative.Highs_getSolution(_highs, values, null, null, null), "reading values");
        return columns;
    }

    /// <summary>Row duals of the last run: change of the objective with the bound of the row.</summary>
    public double[] RowDuals()
    {
        double[] rows = new double[RowCount];
        fixed (double* values = rows) Accept(HighsNative.Highs_getSolution(_highs, null, null, null, values), "reading duals");
        return rows;
    }

    /// <summary>Weights of rows that prove infeasibility, if the last run left any. Empty otherwise.</summary>
    public double[] DualRay()
    {
        int has = 0;
        double[] ray = new double[RowCount];
        fixed (double* values = ray)
        {
            int result = HighsNative.Highs_getDualRay(_highs, &has, values);
            return result == Refused || has == 0 ? [] : ray;
        }
    }

    public int Info(string name)
    {
        int value = 0;
        Accept(HighsNative.Highs_getIntInfoValue(_highs, name, &value), name);
        return value;
    }

    public long LongInfo(string name)
    {
        long value = 0;
        Accept(HighsNative.Highs_getInt64InfoValue(_highs, name, &value), name);
        return value;
    }

    public double DoubleInfo(string name)
    {
        double value = 0;
        Accept(HighsNative.Highs_getDoubleInfoValue(_highs, name, &value), name);
        return value;
    }
}
