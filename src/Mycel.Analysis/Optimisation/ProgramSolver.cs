using System.Diagnostics;
using Mycel.Analysis.Superstructures;
using Mycel.Solver.Audits;
using Mycel.Solver.Outcomes;
using Mycel.Solver.Programs;
using Mycel.Solver.Sessions;

namespace Mycel.Analysis.Optimisation;

/// <summary>Builds, solves and audits the program of a park, with links between organisations open or closed.</summary>
/// <param name="structure">The superstructure.</param>
/// <param name="stages">What is sought.</param>
/// <param name="options">How.</param>
/// <param name="clock">Seconds by phase, added to.</param>
internal sealed class ProgramSolver(
    Superstructure structure, IReadOnlyList<ObjectiveStage> stages, SolveOptions options, PhaseClock clock)
{
    /// <summary>Solves all stages.</summary>
    /// <param name="standAlone">Whether links between organisations are closed.</param>
    /// <param name="progress">Told of progress.</param>
    /// <param name="cancel">Stops the solve and keeps what was found.</param>
    /// <returns>The last stage that was solved.</returns>
    public SolvedProgram Solve(bool standAlone, IProgress<SolveProgress>? progress, CancellationToken cancel)
    {
        var reached = new List<double>();
        while (true)
        {
            SolvedProgram solved = SolveStage(reached, standAlone, progress, cancel);
            if (solved.Status != "optimal" || reached.Count + 1 == stages.Count) return solved;
            reached = [.. reached, solved.Solution!.Objective];
        }
    }

    private SolvedProgram SolveStage(IReadOnlyList<double> reached, bool standAlone, IProgress<SolveProgress>? progress, CancellationToken cancel)
    {
        (ParkProgram park, SparseProgram program) = clock.Time("build", () => ProgramWriter.Write(structure, stages, reached, standAlone));
        using var session = new SolverSession();
        try
        {
            clock.Time("pass", () => session.Load(program));
        }
        catch (UnsupportedProgramException)
        {
            return new SolvedProgram
            {
                Park = park, Program = program, Stage = stages[reached.Count], Reached = reached, Status = "stopped", Refusal = Refusals.OfNumbers(park, program),
            };
        }

        Outcome outcome = clock.Time("solve", () => session.Solve(options, progress, cancel));
        var solved = new SolvedProgram { Park = park, Program = program, Stage = stages[reached.Count], Reached = reached, Status = "stopped" };
        return outcome switch
        {
            Optimal optimal => WithPlan(solved with { Status = "optimal", Bound = optimal.Bound }, optimal.Solution),
            Stopped { Best: { } best } stopped => WithPlan(solved with { Bound = stopped.Bound }, best),
            Stopped stopped => solved with { Refusal = Refusals.OfStopped(stopped.Reason) },
            Infeasible infeasible => clock.Time("explain", () => solved with { Status = "infeasible", Refusal = Refusals.Of(park, program, infeasible) }),
            Unbounded unbounded => solved with { Status = "unbounded", Refusal = Refusals.Of(park, unbounded) },
            _ => throw new UnreachableException(),
        };
    }

    private SolvedProgram WithPlan(SolvedProgram solved, Solution solution)
    {
        double[] prices = solution.Duals is { } duals ? duals.RowDuals.ToArray() : clock.Time("solve", () => PricesWithIntegersHeld(solved.Program, solution));
        AuditReport audit = clock.Time("audit", () => Audit.Of(solved.Program, solution));
        return solved with { Solution = solution, Prices = prices, Audit = audit };
    }

    // With integers there are no duals; the prices are those of the program in which every decision is held at its value.
    private static double[] PricesWithIntegersHeld(SparseProgram program, Solution solution)
    {
        if (!program.HasIntegers) return [];
        SparseProgram held = IntegersHeld.Of(program, solution.ColumnValues);
        return SolverSession.Solve(held, SolveOptions.Default with { ExplainInfeasibility = false }) is Optimal { Solution.Duals: { } duals }
            ? duals.RowDuals.ToArray()
            : [];
    }
}
