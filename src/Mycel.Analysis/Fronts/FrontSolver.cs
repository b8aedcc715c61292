using Mycel.Solver.Audits;
using Mycel.Solver.Outcomes;
using Mycel.Solver.Sessions;

namespace Mycel.Analysis.Fronts;

/// <summary>
/// Solves tasks one after another in a session of its own: the first starts from the basis that it names, each later one from where the one before ended, costs and limits
/// changed in place. What a session solved before shows in the last digits of the next answer, so which tasks share a solver must be fixed and in order (decision 0018).
/// </summary>
/// <param name="program">The program.</param>
/// <param name="options">How to solve.</param>
internal sealed class FrontSolver(FrontProgram program, SolveOptions options) : IDisposable
{
    private const double StrictTolerance = 1e-9;

    private SolverSession? _session;

    /// <summary>Solves a task.</summary>
    /// <param name="task">The task.</param>
    /// <param name="cancel">Stops the solve.</param>
    public FrontAnswer Solve(FrontTask task, CancellationToken cancel)
    {
        FrontAnswer answer = _session is null ? First(task, cancel) : Next(task, cancel);
        if (!IsLost(answer)) return answer;
        FrontAnswer again = Afresh(task with { Start = null }, cancel);
        return again.IsOptimal || !answer.IsOptimal ? again : answer;
    }

    // A basis that leads the solver astray, or a proof that does not hold, is no reason to give up: afresh, and asked more strictly, the solver has another way.
    private static bool IsLost(FrontAnswer answer) =>
        answer.Failure is Stopped { Reason: StopReason.Numerics } || (answer.Failure is Infeasible && !answer.Task.Explains) || !answer.IsSound;

    /// <inheritdoc />
    public void Dispose() => _session?.Dispose();

    private FrontAnswer First(FrontTask task, CancellationToken cancel)
    {
        _session = new SolverSession(program.With(task.Weights, task.Limits));
        if (task.Start is not null) _session.StartFrom(task.Start);
        return Run(_session, task, task.Start is not null, cancel);
    }

    private FrontAnswer Next(FrontTask task, CancellationToken cancel)
    {
        double[] cost = new double[program.Program.ColumnCount], lower = new double[program.Count], upper = new double[program.Count];
        program.WriteCost(task.Weights, cost);
        program.WriteBounds(task.Limits, lower, upper);
        _session!.ChangeCosts(0, cost);
        _session.ChangeRowBounds(program.FirstRow, lower, upper);
        return Run(_session, task, isWarm: !program.Program.HasIntegers, cancel);
    }

    private FrontAnswer Afresh(FrontTask task, CancellationToken cancel)
    {
        using var session = new SolverSession(program.With(task.Weights, task.Limits));
        SolveOptions strict = options with { PrimalTolerance = StrictTolerance, DualTolerance = StrictTolerance };
        return Run(session, task, strict with { Threads = 1, ExplainInfeasibility = false, WarmStart = false }, cancel);
    }

    private FrontAnswer Run(SolverSession session, FrontTask task, bool isWarm, CancellationToken cancel)
    {
        SolveOptions own = options with { Threads = 1, ExplainInfeasibility = task.Explains, Presolve = !isWarm, WarmStart = isWarm };
        if (isWarm) own = own with { Method = task.Method };
        return Run(session, task, own, cancel);
    }

    private FrontAnswer Run(SolverSession session, FrontTask task, SolveOptions own, CancellationToken cancel)
    {
        if (task.Offer is not null && program.Program.HasIntegers) session.SetStart(task.Offer);
        Outcome outcome = session.Solve(own, null, cancel);
        return outcome is Optimal optimal ? Of(task, optimal, session) : new FrontAnswer(task, outcome) { Iterations = outcome.Statistics.SimplexIterations };
    }

    private FrontAnswer Of(FrontTask task, Optimal optimal, SolverSession session) => new(task, null)
    {
        Iterations = optimal.Statistics.SimplexIterations,
        Columns = optimal.Solution.ColumnValues.ToArray(),
        Values = program.ValuesOf(optimal.Solution.RowValues),
        Multipliers = optimal.Solution.Duals is { } duals ? duals.RowDuals.ToArray() : [],
        Bound = optimal.Bound + program.ConstantOf(task.Weights),
        Basis = session.LastBasis,
        IsSound = AuditedProof.IsSound(Audit.Of(session.Program, optimal.Solution)),
    };
}
