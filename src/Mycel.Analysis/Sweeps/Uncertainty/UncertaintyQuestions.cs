using Mycel.Analysis.Optimisation;
using Mycel.Analysis.Results;
using Mycel.Solver.Sessions;

namespace Mycel.Analysis.Sweeps.Uncertainty;

/// <summary>What uncertainty does to the plan: asked of the package under its scenarios, no cell of a sweep moved.</summary>
internal static class UncertaintyQuestions
{
    /// <summary>What is wrong with a question about uncertainty, and what to do.</summary>
    /// <param name="study">The study.</param>
    /// <param name="stages">What is sought.</param>
    /// <returns>A sentence; null where nothing is wrong or nothing is asked.</returns>
    public static string? ProblemOf(SweepStudy study, IReadOnlyList<ObjectiveStage> stages)
    {
        if (!study.Options.Uncertainty.IsAsked) return null;
        if (study.Uncertain.Cells.Count == 0) return "Nothing in the package is uncertain: no value has both a low and a high. Fill these columns, for instance in technologies.csv or factors.csv.";
        return study.Options.Uncertainty.Robust && !SweepScene.IsSimple(stages)
            ? "Robust plans are sought for one sum, such as profit or co2; not for a ratio, and not for several things one after another."
            : null;
    }

    /// <summary>Answers what is asked.</summary>
    /// <param name="study">The study.</param>
    /// <param name="options">How to solve.</param>
    /// <param name="progress">Told of progress.</param>
    /// <param name="cancel">Stops the work and keeps what was done.</param>
    public static UncertaintyAnswers Of(SweepStudy study, SolveOptions options, IProgress<StudyProgress>? progress, CancellationToken cancel)
    {
        UncertainScenes scenes = UncertainScenes.Of(study, options, cancel);
        if (scenes.Plan.Objective is null)
            return UncertaintyAnswers.None with { IsStopped = scenes.Plan.Status == "stopped", Refusal = RefusalOf(scenes, cancel) };
        UncertaintyOptions asked = study.Options.Uncertainty;
        Action<int> Telling(string phase, int count) => done => progress?.Report(new StudyProgress(phase, (double)done / count, $"{done} of {count} runs"));
        MonteCarlo? monteCarlo = asked.Samples > 0 ? MonteCarloRuns.Of(scenes, Telling("Drawing values", asked.Samples), cancel) : null;
        Tornado? tornado = asked.Tornado ? TornadoBars.Of(scenes, Telling("Moving each value", 4 * scenes.Cells.Count(cell => cell.Moves)), cancel) : null;
        if (asked.Robust) progress?.Report(new StudyProgress("Seeking robust plans", null, ""));
        Robust? robust = asked.Robust ? RobustPlans.Of(scenes, cancel) : null;
        bool isMissing = monteCarlo?.Done < monteCarlo?.Samples || (asked.Tornado && tornado is null) || (asked.Robust && robust is null);
        return new UncertaintyAnswers(monteCarlo, tornado, robust)
        {
            HasPlan = true, IsStopped = isMissing || (monteCarlo?.Runs.Any(run => run.Status == "stopped") ?? false) || (robust?.Plans.Any(plan => plan.Status == "stopped") ?? false),
        };
    }

    private static Refusal? RefusalOf(UncertainScenes scenes, CancellationToken cancel) =>
        new ProgramSolver(scenes.Scene.Structure, scenes.Scene.Stages, scenes.Options, new PhaseClock()).Solve(standAlone: false, null, cancel).Refusal;
}

/// <summary>What was found of the uncertainty of values.</summary>
/// <param name="MonteCarlo">Runs with values by lot; null where they were not asked for.</param>
/// <param name="Tornado">What each value does; null where it was not asked, or stopped.</param>
/// <param name="Robust">Robust plans; null where they were not asked for, or stopped.</param>
internal sealed record UncertaintyAnswers(MonteCarlo? MonteCarlo, Tornado? Tornado, Robust? Robust)
{
    /// <summary>Nothing asked, nothing found.</summary>
    public static UncertaintyAnswers None { get; } = new(null, null, null);

    /// <summary>Whether something was stopped before its end.</summary>
    public bool IsStopped { get; init; }

    /// <summary>Whether the package as it stands has a plan.</summary>
    public bool HasPlan { get; init; }

    /// <summary>Why the package as it stands has no plan.</summary>
    public Refusal? Refusal { get; init; }

    /// <summary>What our own arithmetic found.</summary>
    public IEnumerable<Certificate?> Certificates => [MonteCarlo?.Certificate, Tornado?.Certificate, .. Robust?.Plans.Select(plan => plan.Certificate) ?? []];
}
