using System.Diagnostics;
using Mycel.Solver.Outcomes;
using Mycel.Solver.Programs;
using Mycel.Solver.Sessions;

namespace Mycel.Solver.Ratios;

/// <summary>
/// Finds the best ratio exactly. Without whole numbers by the linear program of Charnes and Cooper; with them by Dinkelbach's steps $r \leftarrow n(x) / d(x)$, where $x$ is
/// best for $n - r d$, whose distance to the best ratio shrinks superlinearly. Both end with the same proof: at the ratio, the best value of $n - r d$ is 0.
/// </summary>
public static class RatioSolver
{
    /// <summary>Solves.</summary>
    /// <param name="program">The program with its rows and the sense in which the ratio is sought; its own objective plays no part.</param>
    /// <param name="ratio">The ratio.</param>
    /// <param name="options">How; the relative gap is that of the ratio, the time limit is for all steps together.</param>
    /// <param name="progress">Told of progress.</param>
    /// <param name="cancellation">Stops the search and keeps what was found.</param>
    /// <exception cref="UnsupportedProgramException">Figures so small or so large that the solver would change them.</exception>
    public static RatioOutcome Solve(
        SparseProgram program, RatioObjective ratio, SolveOptions? options = null, IProgress<SolveProgress>? progress = null, CancellationToken cancellation = default)
    {
        options ??= SolveOptions.Default;
        var deadline = new Deadline(options);
        (DenominatorRange? range, double[] point, Outcome? failure) = DenominatorRange.Of(program, ratio, deadline.Left(), cancellation);
        if (failure is not null) return new RatioFailed(failure);
        if (range!.IsZero) return new NoRatio(RatioFault.DenominatorZero, range, null, []);
        if (range.Sign == 0) return new NoRatio(RatioFault.DenominatorChangesSign, range, null, []);
        var steps = new DinkelbachSteps(program, ratio, range, deadline, progress, cancellation);
        return program.HasIntegers ? steps.FromAnySolution() : CharnesCooper(program, ratio, range, point, steps, deadline, cancellation);
    }

    private static RatioOutcome CharnesCooper(
        SparseProgram program, RatioObjective ratio, DenominatorRange range, double[] point, DinkelbachSteps steps, Deadline deadline, CancellationToken cancellation)
    {
        var homogenised = new HomogenisedProgram(program, ratio, range.Sign, range.Sign * ratio.DenominatorAt(point));
        switch (SolverSession.Solve(homogenised.Program, deadline.Left(), cancellation: cancellation))
        {
            case Optimal { Solution: var best }:
                double value = homogenised.RatioOf(best.Objective);
                return homogenised.ScaleOf(best.ColumnValues) > LeastScale
                    ? steps.From(homogenised.PointOf(best.ColumnValues))
                    : steps.FromDirection(value, homogenised.DirectionOf(best.ColumnValues));
            case Unbounded { Ray: var ray }:
                return Endless(homogenised, range, ray);
            case Stopped stopped:
                return new RatioFailed(stopped);
            default:
                // The point that held the denominator is a solution, so that this is the solver's rounding.
                return new RatioFailed(new Stopped(null, null, StopReason.Numerics));
        }
    }

    // A scale below this is the solver's zero.
    private const double LeastScale = 1e-9;

    private static RatioOutcome Endless(HomogenisedProgram homogenised, DenominatorRange range, Ray ray) =>
        homogenised.ScaleOf(ray.Direction) > LeastScale
            ? new NoRatio(RatioFault.DenominatorVanishes, range, null, homogenised.PointOf(ray.Direction))
            : new RatioFailed(new Unbounded(new Ray(homogenised.DirectionOf(ray.Direction), ray.ObjectiveChange, ray.Start)));
}

/// <summary>Shares the time that a search has among its solves.</summary>
/// <param name="options">Options of the whole search.</param>
internal sealed class Deadline(SolveOptions options)
{
    private readonly Stopwatch _clock = Stopwatch.StartNew();

    /// <summary>Options of the whole search.</summary>
    public SolveOptions Whole => options;

    /// <summary>Options with the time that is left.</summary>
    public SolveOptions Left() => options.TimeLimit is not { } limit
        ? options
        : options with { TimeLimit = limit > _clock.Elapsed ? limit - _clock.Elapsed : TimeSpan.Zero };
}
