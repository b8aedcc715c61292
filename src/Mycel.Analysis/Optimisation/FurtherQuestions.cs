using Mycel.Analysis.Optimisation.Alternatives;
using Mycel.Analysis.Optimisation.Explanations;
using Mycel.Analysis.Optimisation.Measures;
using Mycel.Analysis.Superstructures;
using Mycel.Solver.Sessions;

namespace Mycel.Analysis.Optimisation;

/// <summary>Answers what is asked beside the plan: what else is possible, why, what its measures are worth, and what was before.</summary>
internal static class FurtherQuestions
{
    /// <summary>Answers them.</summary>
    /// <param name="study">The study.</param>
    /// <param name="plan">Its plan.</param>
    /// <param name="clock">Seconds by phase, added to.</param>
    /// <param name="progress">Told of progress.</param>
    /// <param name="cancel">Stops the work and keeps what was found.</param>
    /// <returns>The answers; where the plan is not proven to be the best, neither reasons nor worths nor what is near it.</returns>
    public static FurtherAnswers Answer(Study study, SolvedProgram plan, PhaseClock clock, IProgress<StudyProgress>? progress, CancellationToken cancel)
    {
        if (plan.Solution is null) return FurtherAnswers.None;
        bool isBest = plan.Status == "optimal" && !cancel.IsCancellationRequested;
        return new FurtherAnswers
        {
            Before = study.Before is { } before ? (before.Context, clock.Time("before", () => Before(before, progress, cancel))) : null,
            Reasons = isBest && ReasonWriter.IsAskedFor(plan, study.Options)
                ? clock.Time("reasons", () => ReasonWriter.Find(plan, study.Options, progress, cancel))
                : null,
            Measures = isBest && MeasureWriter.IsAskedFor(plan, study.Options)
                ? clock.Time("measures", () => MeasureWriter.Find(plan, study.Options, progress, cancel))
                : null,
            NearOptimal = isBest && study.Options.AsksNearOptimal
                ? clock.Time("alternatives", () => new NearOptimalWriter(plan, study.Options).Find(progress, cancel))
                : null,
        };
    }

    // Its time is counted as a whole: building, solving and auditing belong to the plan.
    private static SolvedProgram Before(Study before, IProgress<StudyProgress>? progress, CancellationToken cancel)
    {
        progress?.Report(new StudyProgress("Planning the park before", null, ""));
        IReadOnlyList<ObjectiveStage> stages = Objective.Read(before.Options.Objective, before.Park, out string? problem);
        if (problem is not null) throw new ArgumentException(problem, nameof(before));
        SolveOptions options = Optimiser.SolveOptionsOf(before.Options);
        return new ProgramSolver(SuperstructureBuilder.Build(before.Park, before.Year), stages, options, new PhaseClock()).Solve(standAlone: false, null, cancel);
    }
}
