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
        EarlierStages before = EarlierStages.None;
        while (true)
        {
            SolvedProgram solved = Checked(SolveAfter(before, standAlone, progress, cancel));
            if (solved.Status != "optimal" || before.Reached.Count + 1 == stages.Count) return solved;
            before = before.Then(solved);
        }
    }

    /// <summary>Solves the stage after others: again and again in other ways, and in the end with more slack, as long as the solver refuses what the plan of the stage before shows to be possible.</summary>
    /// <param name="before">The stages before.</param>
    /// <param name="standAlone">Whether links between organisations are closed.</param>
    /// <param name="progress">Told of progress.</param>
    /// <param name="cancel">Stops the solve and keeps what was found.</param>
    /// <returns>The stage with what came of it, and the slack that it took.</returns>
    internal SolvedProgram SolveAfter(EarlierStages before, bool standAlone, IProgress<SolveProgress>? progress, CancellationToken cancel)
    {
        SolvedProgram? solved = null;
        foreach (EarlierStages trial in before.Trials())
        {
            solved = stages[trial.Reached.Count].IsRatio
                ? new RatioStageSolver(structure, stages, options, clock).Solve(trial, standAlone, progress, cancel)
                : SolveSum(trial, standAlone, progress, cancel);
            if (!solved.IsMistaken) break;
        }

        return solved ?? throw new UnreachableException();
    }

    /// <summary>Why there is no plan, said of the rows that the package asks for: those that only help the search would be named in their place.</summary>
    /// <param name="structure">The superstructure.</param>
    /// <param name="stages">What is sought.</param>
    /// <param name="before">The stages before.</param>
    /// <param name="standAlone">Whether links between organisations are closed.</param>
    /// <param name="options">How it was solved.</param>
    /// <param name="cancel">Stops the search.</param>
    /// <returns>The refusal; null where the program turns out to have a plan after all.</returns>
    public static Results.Refusal? Explain(
        Superstructure structure, IReadOnlyList<ObjectiveStage> stages, EarlierStages before, bool standAlone, SolveOptions options, CancellationToken cancel)
    {
        (ParkProgram park, SparseProgram program) = ProgramWriter.WriteRows(structure, stages, before.Reached, standAlone, ProgramForm.Plain, before.Slack);
        return SolverSession.Solve(program, options, cancellation: cancel) is Infeasible infeasible ? Refusals.Of(park, program, infeasible) : null;
    }

    /// <summary>Multipliers of a program's rows: of its own, or with integers, those of the program in which every decision is held at its value.</summary>
    /// <param name="park">The program's park.</param>
    /// <param name="program">The program.</param>
    /// <param name="solution">Its solution.</param>
    /// <returns>One for each row; none where there are none.</returns>
    public static double[] PricesOf(ParkProgram park, SparseProgram program, Solution solution)
    {
        if (solution.Duals is { } own) return own.RowDuals.ToArray();
        if (!program.HasIntegers) return [];
        SparseProgram held = IntegersHeld.Of(park, program, solution.ColumnValues);
        return SolverSession.Solve(held, SolveOptions.Default with { ExplainInfeasibility = false }) is Optimal { Solution.Duals: { } duals }
            ? duals.RowDuals.ToArray()
            : [];
    }

    /// <summary>A solution with the segments of convex cost curves filled in their order.</summary>
    /// <param name="park">The program's park.</param>
    /// <param name="program">The program.</param>
    /// <param name="solution">The solution.</param>
    /// <returns>The same object where nothing was out of order.</returns>
    public static Solution InOrder(ParkProgram park, SparseProgram program, Solution solution)
    {
        double[] columns = solution.ColumnValues.ToArray();
        double[] restored = CurveOrder.Restored(park, columns);
        return ReferenceEquals(restored, columns)
            ? solution
            : Solution.Of(program, restored, solution.Duals is { } duals ? duals.RowDuals : default);
    }

    /// <summary>Whether a curve filled in its order falls short of what the solver found: it does where what is sought grows with costs.</summary>
    /// <param name="stage">What is sought.</param>
    /// <param name="value">Value with the curves filled in their order.</param>
    /// <param name="found">Value that the solver found.</param>
    /// <returns>True where rounding does not explain the difference.</returns>
    public static bool IsWorse(ObjectiveStage stage, double value, double found)
    {
        const double Rounding = 1e-6;
        double shortfall = stage.Sense == Sense.Maximise ? found - value : value - found;
        return shortfall > Rounding * Math.Max(1, Math.Abs(found));
    }

    private SolvedProgram SolveSum(EarlierStages before, bool standAlone, IProgress<SolveProgress>? progress, CancellationToken cancel)
    {
        (ParkProgram park, SparseProgram program) = clock.Time("build", () => ProgramWriter.Write(structure, stages, before.Reached, standAlone, slack: before.Slack));
        var solved = new SolvedProgram
        {
            Park = park, Program = program, Stage = stages[before.Reached.Count], Reached = before.Reached, Slack = before.SlackOfReached, Status = "stopped",
        };
        using var session = new SolverSession();
        try
        {
            clock.Time("pass", () => session.Load(program));
        }
        catch (UnsupportedProgramException)
        {
            return solved with { Refusal = Refusals.OfNumbers(park, program) };
        }

        bool isTight = park.HasDerivedRows(program), isPossible = before.KeepRowsOf(program);
        before.Offer(session);
        Outcome outcome = clock.Time("solve", () => session.Solve(before.OptionsOf(options) with { ExplainInfeasibility = !isTight && !isPossible }, progress, cancel));
        return outcome switch
        {
            Optimal optimal => WithPlan(solved with { Status = "optimal", Bound = optimal.Bound }, optimal.Solution),
            Stopped { Best: { } best } stopped => WithPlan(solved with { Bound = stopped.Bound }, best),
            Infeasible or Stopped { Reason: StopReason.Numerics } when isPossible => solved with { Refusal = Refusals.OfStopped(StopReason.Numerics), IsMistaken = true },
            Stopped stopped => solved with { Refusal = Refusals.OfStopped(stopped.Reason) },
            Infeasible infeasible => clock.Time("explain", () => solved with
            {
                Status = "infeasible",
                Refusal = (isTight ? Explain(structure, stages, before, standAlone, options, cancel) : null) ?? Refusals.Of(park, program, infeasible),
            }),
            Unbounded unbounded => solved with { Status = "unbounded", Refusal = Refusals.Of(park, unbounded) },
            _ => throw new UnreachableException(),
        };
    }

    private SolvedProgram WithPlan(SolvedProgram solved, Solution found)
    {
        Solution solution = InOrder(solved.Park, solved.Program, found);
        if (IsWorse(solved.Stage, solution.Objective, found.Objective)) return solved with { Status = "unbounded", Bound = null, Refusal = Refusals.OfCostSought(solved.Stage) };
        double[] prices = clock.Time("solve", () => PricesOf(solved.Park, solved.Program, solution));
        AuditReport audit = clock.Time("audit", () => Audit.Of(solved.Program, solution));
        return solved with { Solution = solution, Prices = prices, Audit = audit };
    }

    // A later stage may prefer that nothing happens, which leaves an earlier ratio without a value.
    private SolvedProgram Checked(SolvedProgram solved)
    {
        if (solved.Solution is not { } solution) return solved;
        foreach (ObjectiveStage stage in stages.Take(solved.Reached.Count).Where(stage => stage.IsRatio))
        {
            if (!RatioStageSolver.Vanishes(stage.RatioIn(solved.Park.Model), solution.ColumnValues)) continue;
            return new SolvedProgram
            {
                Park = solved.Park, Program = solved.Program, Stage = solved.Stage, Reached = solved.Reached, Status = RatioRefusals.Undefined,
                Refusal = RatioRefusals.OfLostRatio(stage, solved.Stage),
            };
        }

        return solved;
    }
}
