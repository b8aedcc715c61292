using System.Diagnostics;
using Mycel.Analysis.Optimisation;
using Mycel.Solver.Audits;
using Mycel.Solver.Outcomes;
using Mycel.Solver.Programs;
using Mycel.Solver.Sessions;

namespace Mycel.Analysis.Sweeps;

/// <summary>
/// Solves scenes one after another in one session: figures that differ from the scene before are changed in place. What it answers depends on the scenes that it was asked, in
/// their order, and on nothing else.
/// </summary>
/// <param name="options">How to solve.</param>
/// <param name="isCold">Whether every scene starts from nothing.</param>
internal sealed class SweepSolver(SolveOptions options, bool isCold) : IDisposable
{
    private const double StrictTolerance = 1e-9;

    private SolverSession? _session;

    /// <summary>The best plan of a scene, audited.</summary>
    /// <param name="scene">The scene.</param>
    /// <param name="cancel">Stops the solve.</param>
    public SolvedProgram Solve(SweepScene scene, CancellationToken cancel)
    {
        if (scene is not { Park: { } park, Program: { } program })
            return new ProgramSolver(scene.Structure, scene.Stages, options with { ExplainInfeasibility = false }, new PhaseClock()).Solve(standAlone: false, null, cancel);
        var solved = new SolvedProgram { Park = park, Program = program, Stage = scene.Stages[0], Reached = [], Status = "stopped" };
        try
        {
            SolvedProgram answer = Answer(solved, Run(program, cancel));
            return IsLost(answer) && !cancel.IsCancellationRequested ? Afresh(solved, answer, cancel) : answer;
        }
        catch (UnsupportedProgramException)
        {
            return solved with { Refusal = Refusals.OfNumbers(park, program) };
        }
    }

    /// <inheritdoc />
    public void Dispose() => _session?.Dispose();

    private Outcome Run(SparseProgram program, CancellationToken cancel)
    {
        if (isCold)
        {
            _session?.Dispose();
            _session = null;
        }

        _session ??= new SolverSession();
        bool isWarm = _session.ChangeTo(program) && !program.HasIntegers;
        return _session.Solve(options with { ExplainInfeasibility = false, Presolve = !isWarm, WarmStart = isWarm }, null, cancel);
    }

    // A basis that leads the solver astray, or a proof that does not hold, is no reason to give up: afresh, and asked more strictly, the solver has another way.
    private static SolvedProgram Afresh(SolvedProgram solved, SolvedProgram lost, CancellationToken cancel)
    {
        using var session = new SolverSession(solved.Program);
        SolveOptions strict = SolveOptions.Default with { PrimalTolerance = StrictTolerance, DualTolerance = StrictTolerance, ExplainInfeasibility = false };
        SolvedProgram again = Answer(solved, session.Solve(strict, null, cancel));
        return again.Solution is not null || lost.Solution is null ? again : lost;
    }

    private static bool IsLost(SolvedProgram answer) =>
        !answer.Program.HasIntegers && (answer.Status == "infeasible" || (answer.Status == "stopped" && answer.Refusal is null) || answer.Audit?.Accepted() == false);

    private static SolvedProgram Answer(SolvedProgram solved, Outcome outcome) => outcome switch
    {
        Optimal optimal => WithPlan(solved with { Status = "optimal", Bound = optimal.Bound }, optimal.Solution),
        Stopped { Best: { } best } stopped => WithPlan(solved with { Bound = stopped.Bound }, best),
        Stopped { Reason: StopReason.Numerics } => solved,
        Stopped stopped => solved with { Refusal = Refusals.OfStopped(stopped.Reason) },
        Infeasible => solved with { Status = "infeasible" },
        Unbounded unbounded => solved with { Status = "unbounded", Refusal = Refusals.Of(solved.Park, unbounded) },
        _ => throw new UnreachableException(),
    };

    private static SolvedProgram WithPlan(SolvedProgram solved, Solution found)
    {
        Solution solution = ProgramSolver.InOrder(solved.Park, solved.Program, found);
        if (ProgramSolver.IsWorse(solved.Stage, solution.Objective, found.Objective))
            return solved with { Status = "unbounded", Bound = null, Refusal = Refusals.OfCostSought(solved.Stage) };
        return solved with { Solution = solution, Audit = Audit.Of(solved.Program, solution) };
    }
}
