using System.Diagnostics;
using Mycel.Analysis.Superstructures;
using Mycel.Solver.Outcomes;
using Mycel.Solver.Programs;
using Mycel.Solver.Ratios;
using Mycel.Solver.Sessions;

namespace Mycel.Analysis.Optimisation;

/// <summary>Solves a stage that is a ratio.</summary>
/// <param name="structure">The superstructure.</param>
/// <param name="stages">What is sought.</param>
/// <param name="options">How.</param>
/// <param name="clock">Seconds by phase, added to.</param>
internal sealed class RatioStageSolver(Superstructure structure, IReadOnlyList<ObjectiveStage> stages, SolveOptions options, PhaseClock clock)
{
    // The solver holds rows to this, so that a smaller denominator is no denominator.
    private const double Rounding = 1e-7;

    // A ratio that changes by more than this when cost curves are filled in their order was made of costs.
    private const double CurveRounding = 1e-6;

    /// <summary>Solves the stage.</summary>
    /// <param name="before">The stages before.</param>
    /// <param name="standAlone">Whether links between organisations are closed.</param>
    /// <param name="progress">Told of progress.</param>
    /// <param name="cancel">Stops the search and keeps what was found.</param>
    /// <returns>The stage with what came of it.</returns>
    public SolvedProgram Solve(EarlierStages before, bool standAlone, IProgress<SolveProgress>? progress, CancellationToken cancel)
    {
        ObjectiveStage stage = stages[before.Reached.Count];
        (ParkProgram park, SparseProgram program) = clock.Time("build", () => ProgramWriter.WriteRows(structure, stages, before.Reached, standAlone, slack: before.Slack));
        RatioObjective ratio = stage.RatioIn(park.Model);
        var solved = new SolvedProgram { Park = park, Program = program, Stage = stage, Reached = before.Reached, Slack = before.SlackOfReached, Status = "stopped" };
        bool isTight = park.HasDerivedRows(program), isPossible = before.KeepRowsOf(program);
        RatioOutcome outcome;
        try
        {
            outcome = clock.Time("solve", () => RatioSolver.Solve(program, ratio, before.OptionsOf(options) with { ExplainInfeasibility = !isTight && !isPossible }, progress, cancel));
        }
        catch (UnsupportedProgramException)
        {
            return solved with { Refusal = Refusals.OfNumbers(park, ratio.At(program, 1, 1)) };
        }

        return outcome switch
        {
            BestRatio best when best.Sign < 0 && before.Reached.Count + 1 < stages.Count =>
                solved with { Status = RatioRefusals.Undefined, Refusal = RatioRefusals.OfNegativeStage(stage) },
            BestRatio best => WithPlan(solved, ratio, best),
            NoRatio none => solved with { Status = RatioRefusals.Undefined, Refusal = RatioRefusals.Of(park, stage, none) },
            RatioFailed { Outcome: Infeasible or Stopped { Best: null, Reason: StopReason.Numerics } } when isPossible =>
                solved with { Refusal = Refusals.OfStopped(StopReason.Numerics), IsMistaken = true },
            RatioFailed { Outcome: Stopped stopped } => solved with { Refusal = Refusals.OfStopped(stopped.Reason) },
            RatioFailed { Outcome: Infeasible infeasible } => clock.Time("explain", () => solved with
            {
                Status = "infeasible",
                Refusal = (isTight ? ProgramSolver.Explain(structure, stages, before, standAlone, options, cancel) : null) ?? Refusals.Of(park, program, infeasible),
            }),
            RatioFailed { Outcome: Unbounded unbounded } => solved with { Status = "unbounded", Refusal = Refusals.Of(park, unbounded) },
            _ => throw new UnreachableException(),
        };
    }

    /// <summary>Whether a ratio has no value at a point, its denominator being zero but for rounding.</summary>
    /// <param name="ratio">The ratio.</param>
    /// <param name="columns">Value of each column.</param>
    /// <returns>True where there is nothing to divide by.</returns>
    public static bool Vanishes(RatioObjective ratio, ReadOnlySpan<double> columns) => Math.Abs(ratio.DenominatorAt(columns)) <= Rounding;

    private SolvedProgram WithPlan(SolvedProgram solved, RatioObjective ratio, BestRatio best)
    {
        SparseProgram program = ratio.At(solved.Program, best.Value, best.Sign);
        Solution solution = ProgramSolver.InOrder(solved.Park, program, best.Solution);
        var reached = ReachedRatio.Of(ratio, solution.ColumnValues, best.Least.Multipliers, best.Steps);
        if (Math.Abs(reached.Value - best.Value) > CurveRounding * Math.Abs(best.Value)) return solved with { Status = "unbounded", Refusal = Refusals.OfCostSought(solved.Stage) };
        return solved with
        {
            Program = program,
            Status = best.Stopped is null ? "optimal" : "stopped",
            Solution = solution,
            Ratio = reached,
            Bound = best.Bound,
            Prices = clock.Time("solve", () => ProgramSolver.PricesOf(solved.Park, program, solution)),
            Audit = clock.Time("audit", () => ReachedRatio.Audited(program, ratio, best.Value, solution)),
        };
    }
}
