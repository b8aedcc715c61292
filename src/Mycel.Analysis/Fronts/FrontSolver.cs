using Mycel.Solver.Outcomes;
using Mycel.Solver.Sessions;

namespace Mycel.Analysis.Fronts;

/// <summary>
/// Solves tasks. Every task has a session of its own that starts from the basis the task names: what a session solved before would show in the last digits of the next answer,
/// and a front would depend on who solved what. Loading a program takes little beside solving it (decision 0018 has the figures).
/// </summary>
/// <param name="program">The program.</param>
/// <param name="options">How to solve.</param>
internal sealed class FrontSolver(FrontProgram program, SolveOptions options)
{
    /// <summary>Solves a task.</summary>
    /// <param name="task">The task.</param>
    /// <param name="cancel">Stops the solve.</param>
    public FrontAnswer Solve(FrontTask task, CancellationToken cancel)
    {
        FrontAnswer answer = Solve(task, task.Start, cancel);
        // A basis that leads the solver astray is no reason to give up: afresh it has another way.
        bool isLost = answer.Outcome is Stopped { Reason: StopReason.Numerics } or Infeasible && task.Start is not null;
        return isLost ? Solve(task, null, cancel) : answer;
    }

    private FrontAnswer Solve(FrontTask task, Basis? start, CancellationToken cancel)
    {
        using var session = new SolverSession(program.With(task.Weights, task.Limits));
        SolveOptions own = options with { Threads = 1, ExplainInfeasibility = task.Explains, Presolve = start is null };
        if (start is not null)
        {
            own = own with { Method = task.Method };
            session.StartFrom(start);
        }

        if (task.Offer is not null && program.Program.HasIntegers) session.SetStart(task.Offer);
        Outcome outcome = session.Solve(own, null, cancel);
        return outcome is Optimal optimal ? Of(task, optimal, session.LastBasis) : new FrontAnswer(task, outcome);
    }

    private FrontAnswer Of(FrontTask task, Optimal optimal, Basis? basis) => new(task, optimal)
    {
        Columns = optimal.Solution.ColumnValues.ToArray(),
        Values = program.ValuesOf(optimal.Solution.RowValues),
        Multipliers = optimal.Solution.Duals is { } duals ? duals.RowDuals.ToArray() : [],
        Bound = optimal.Bound + program.ConstantOf(task.Weights),
        Basis = basis,
    };
}
