using Mycel.Solver.Audits;
using Mycel.Solver.Conflicts;
using Mycel.Solver.Highs;
using Mycel.Solver.Outcomes;
using Mycel.Solver.Programs;

namespace Mycel.Solver.Sessions;

public sealed partial class SolverSession
{
    /// <summary>The rows and bounds that make the program infeasible, as it is now; absent where none can be shown.</summary>
    /// <remarks>May take longer than the solve. Call it after a solve that ended as <see cref="Infeasible"/> without a conflict.</remarks>
    public Conflict? Conflict(CancellationToken cancellation = default) => ConflictFinder.Find(Program, _lastOptions, cancellation);

    private Outcome Answer(SparseProgram program, SolveOptions options, CancellationToken cancellation, IProgress<SolveProgress>? progress)
    {
        if (cancellation.IsCancellationRequested) return new Stopped(null, null, StopReason.Cancelled);
        if (options.TimeLimit <= TimeSpan.Zero) return new Stopped(null, null, StopReason.TimeLimit);
        if (CrossedBounds.In(program, options.PrimalTolerance) is { } crossed) return new Infeasible(options.ExplainInfeasibility ? crossed : null);
        if (program.ColumnCount == 0) return Constant(program, options);
        HighsStatus status = RunWithCare(program, options, cancellation, progress);
        SolveStatistics statistics = Statistics();
        return Interpret(status, program, options, cancellation) with { Statistics = statistics };
    }

    // HiGHS 1.12 ends some integer programs with an error: its presolve makes reductions it cannot undo, and its last check misses its own tolerance by
    // a hair (its issues 2808 and 2782). The program as it stands, and tighter tolerances, have helped wherever this was seen.
    private HighsStatus RunWithCare(SparseProgram program, SolveOptions options, CancellationToken cancellation, IProgress<SolveProgress>? progress)
    {
        HighsStatus status = Run(program, options, cancellation, progress);
        foreach (double tighter in new[] { 1, 0.1, 0.01 })
        {
            if (!status.IsFailure) break;
            _model.Forget();
            var careful = options with { Presolve = false, IntegralityTolerance = Math.Max(1e-10, tighter * options.IntegralityTolerance) };
            status = Run(program, careful, cancellation, progress);
        }
        return status;
    }

    private HighsStatus Run(SparseProgram program, SolveOptions options, CancellationToken cancellation, IProgress<SolveProgress>? progress)
    {
        options.Write(_model, linear: !program.HasIntegers && program.Quadratic is null);
        if (!options.WarmStart) _model.Forget();
        if (_start is not null && program.HasIntegers) _model.Offer(_start);
        _start = null;
        if (_basis is not null && !program.HasIntegers) _model.StartFrom(_basis);
        _basis = null;
        HighsWatch? watch = progress is null && !cancellation.CanBeCanceled ? null : new HighsWatch(progress, cancellation);
        return _model.Run(options.Threads, watch);
    }

    private Outcome Interpret(HighsStatus status, SparseProgram program, SolveOptions options, CancellationToken cancellation) => status switch
    {
        HighsStatus.Optimal => Best(program, options),
        HighsStatus.Infeasible => Explain(program, options, cancellation),
        HighsStatus.Unbounded or HighsStatus.UnboundedOrInfeasible => Endless(program, options, cancellation),
        HighsStatus.TimeLimit => Halted(program, options, StopReason.TimeLimit),
        HighsStatus.IterationLimit or HighsStatus.SolutionLimit => Halted(program, options, StopReason.WorkLimit),
        HighsStatus.Interrupt => Halted(program, options, StopReason.Cancelled),
        HighsStatus.Unknown => Doubtful(program, options),
        _ when status.IsFailure => new Stopped(null, null, StopReason.Numerics),
        _ => throw new SolverException($"HiGHS {HighsLibrary.Version} ended with status {status}."),
    };

    private Optimal Best(SparseProgram program, SolveOptions options)
    {
        Solution solution = ReadSolution(program, options, withDuals: true);
        if (!program.HasIntegers) return new Optimal(solution, solution.Objective, 0);
        double bound = _model.DoubleInfo("mip_dual_bound");
        // A search that ends at the root without a tree reports no bound of its own: then the solution is its own bound.
        if (!double.IsFinite(bound)) bound = solution.Objective;
        return new Optimal(solution, bound, Math.Abs(solution.Objective - bound) / Math.Max(1e-10, Math.Abs(solution.Objective)));
    }

    private Outcome Explain(SparseProgram program, SolveOptions options, CancellationToken cancellation)
    {
        if (!options.ExplainInfeasibility) return new Infeasible(null);
        if (ConflictFinder.Find(program, options, cancellation) is { } conflict) return new Infeasible(conflict);
        if (cancellation.IsCancellationRequested) return new Infeasible(null);
        // The solver says that there is no solution, and cannot show why: it is asked once more to solve the program as it stands.
        _model.Forget();
        HighsStatus status = Run(program, options with { Presolve = false }, cancellation, null);
        return status switch
        {
            HighsStatus.Optimal => Best(program, options),
            HighsStatus.Unbounded or HighsStatus.UnboundedOrInfeasible => Endless(program, options, cancellation),
            _ => new Stopped(null, null, StopReason.Numerics),
        };
    }

    // "Unbounded" says nothing of whether there is a solution at all, so both halves are shown: a solution to start from, and the direction.
    private static Outcome Endless(SparseProgram program, SolveOptions options, CancellationToken cancellation)
    {
        Outcome feasibility = SolverSession.Solve(RecessionProgram.WithoutObjective(program), options with { Method = SolveMethod.Automatic }, cancellation: cancellation);
        if (feasibility is not Optimal { Solution: var start }) return feasibility;
        Ray? ray = RecessionProgram.RayOf(program, Solution.Of(program, start.ColumnValues), options, cancellation);
        if (ray is not null) return new Unbounded(ray);
        return new Stopped(null, null, cancellation.IsCancellationRequested ? StopReason.Cancelled : StopReason.Numerics);
    }

    private Stopped Halted(SparseProgram program, SolveOptions options, StopReason reason)
    {
        Solution? best = FeasibleValues(program, options);
        double? bound = null;
        if (program.HasIntegers && _model.DoubleInfo("mip_dual_bound") is var found && Math.Abs(found) < HighsModel.Infinite) bound = found;
        return new Stopped(best, bound, reason);
    }

    // A method that did not reach its own tolerances may still have reached ours; our arithmetic decides. HiGHS 1.12 turns the signs of the duals round
    // when the first-order method maximises after presolve, and then doubts its own result.
    private Outcome Doubtful(SparseProgram program, SolveOptions options)
    {
        if (program.HasIntegers) return Halted(program, options, StopReason.Numerics);
        Solution found = ReadSolution(program, options, withDuals: true);
        Solution turned = Solution.Of(program, found.ColumnValues, Array.ConvertAll(found.Duals!.RowDuals.ToArray(), dual => -dual));
        foreach (Solution solution in new[] { found, turned })
        {
            if (Audit.Of(program, solution).Accepted()) return new Optimal(solution, solution.Objective, 0);
        }
        return Halted(program, options, StopReason.Numerics);
    }

    private Solution? FeasibleValues(SparseProgram program, SolveOptions options)
    {
        if (!_model.HasFeasibleValues) return null;
        Solution solution = ReadSolution(program, options, withDuals: false);
        var tolerances = AuditTolerances.Default with { Integrality = Math.Max(options.IntegralityTolerance, AuditTolerances.Default.Integrality) };
        return Audit.Of(program, solution).IsFeasible(tolerances) ? solution : null;
    }

    private Solution ReadSolution(SparseProgram program, SolveOptions options, bool withDuals)
    {
        double[] values = _model.ColumnValues();
        double[] duals = withDuals && !program.HasIntegers ? _model.RowDuals() : [];
        if (withDuals) Refinement.Of(_model, program, values, duals);
        return Solution.Of(program, Polish.Of(program, values, options), duals);
    }

    private SolveStatistics Statistics() => new(
        _model.Info("simplex_iteration_count"),
        _model.Info("ipm_iteration_count"),
        _model.Info("pdlp_iteration_count"),
        _model.Info("qp_iteration_count"),
        Math.Max(0, _model.LongInfo("mip_node_count")),
        TimeSpan.Zero);

    // Without columns every row has the value 0.
    private static Outcome Constant(SparseProgram program, SolveOptions options)
    {
        if (CrossedBounds.OfEmptyRows(program, options.PrimalTolerance) is { } conflict) return new Infeasible(options.ExplainInfeasibility ? conflict : null);
        Solution solution = Solution.Of(program, [], new double[program.RowCount]);
        return new Optimal(solution, solution.Objective, 0);
    }
}
