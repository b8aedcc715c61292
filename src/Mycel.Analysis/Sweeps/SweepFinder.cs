using Mycel.Analysis.Fronts;
using Mycel.Analysis.Optimisation;
using Mycel.Analysis.Results;
using Mycel.Analysis.Sweeps.Breaks;
using Mycel.Analysis.Sweeps.Uncertainty;
using Mycel.Solver.Sessions;

namespace Mycel.Analysis.Sweeps;

/// <summary>How the best plan moves when cells of the package move.</summary>
public static class SweepFinder
{
    /// <summary>Does a sweep.</summary>
    /// <param name="study">The sweep.</param>
    /// <param name="clock">Seconds by phase, added to and written into the document.</param>
    /// <param name="memory">Where it keeps what is done, to go on after an interruption; null to keep nothing.</param>
    /// <param name="progress">Told of progress.</param>
    /// <param name="cancel">Stops the work and keeps what was done.</param>
    /// <returns>The document.</returns>
    /// <exception cref="ArgumentException">The options are not valid; ask <see cref="SweepStudy.ProblemOf"/> first.</exception>
    public static SweepDocument Run(SweepStudy study, PhaseClock clock, IFrontMemory? memory = null, IProgress<StudyProgress>? progress = null, CancellationToken cancel = default)
    {
        if (study.ProblemOf() is { } problem) throw new ArgumentException(problem, nameof(study));
        int runs = study.Sweep.Runs;
        SolveOptions options = SolveOptionsOf(study);
        var crew = new SweepCrew(study, options, new SweepJournal(memory, TitleOf(study)))
        {
            Counted = done => progress?.Report(new StudyProgress("Running", (double)done / runs, $"{done} of {runs} runs")),
        };
        SweepResult?[] results = runs == 0 ? [] : clock.Time("solve", () => crew.Run(cancel));
        FoundBreaks? breaks = !study.Options.Breaks || runs == 0 ? null : clock.Time("breaks", () => SweepBreaks.Find(
            study, results, options, (done, all) => progress?.Report(new StudyProgress("Seeking changes of structure", (double)done / all, $"{done} of {all} stretches")), cancel));
        UncertaintyAnswers uncertainty = study.Options.Uncertainty.IsAsked ? clock.Time("uncertainty", () => UncertaintyQuestions.Of(study, options, progress, cancel)) : UncertaintyAnswers.None;
        FoundSweep found = new(results)
        {
            Breaks = breaks, Uncertainty = uncertainty,
            Refusal = clock.Time("explain", () => SweepRefusal.Of(study, results, options, cancel)) ?? (uncertainty.Refusal is { } refusal ? (-1, refusal) : null),
        };
        progress?.Report(new StudyProgress("Writing the result", null, ""));
        SweepDocument document = clock.Time("audit", () => DocumentSeal.Close(SweepWriter.Write(study, found)));
        return document with { Timings = TimingsOf(clock, results) };
    }

    /// <summary>How runs are solved.</summary>
    /// <param name="study">The sweep.</param>
    internal static SolveOptions SolveOptionsOf(SweepStudy study) => Optimiser.SolveOptionsOf(study.Context.Options);

    private static SortedDictionary<string, double> TimingsOf(PhaseClock clock, SweepResult?[] results)
    {
        var timings = new SortedDictionary<string, double>(StringComparer.Ordinal);
        foreach ((string phase, double seconds) in clock.InSeconds) timings[phase] = seconds;
        int done = results.Count(result => result is not null);
        if (timings.GetValueOrDefault("solve") > 0) timings["runsPerSecond"] = done / timings["solve"];
        return timings;
    }

    private static bool IsBeside(string option) =>
        option.StartsWith("break", StringComparison.Ordinal) || option is "distribution" or "samples" or "tornado" or "robust" or "states";

    // What would change an answer, and nothing else: neither the number of workers nor what is asked beside the runs.
    private static string TitleOf(SweepStudy study)
    {
        IEnumerable<string> texts = study.Options.Texts(study.Objective).Where(text => !IsBeside(text.Key)).Select(text => $"{text.Key}={text.Value}");
        IEnumerable<string> cells = study.Sweep.Axes.SelectMany(axis => axis.Cells.Select(cell =>
            $"{axis.Group}:{cell.Name}:{cell.Row.Operation}:{cell.Row.Unit}={string.Join(';', cell.Texts)}"));
        string title = string.Join(
            ' ',
            [
                "mycel-sweep-journal", $"package={study.Context.Package.Sha256}", $"scenario={string.Join('+', study.Context.Scenario)}", $"sweep={study.Sweep.Id}", .. texts, .. cells,
                $"highs={SolverSession.SolverVersion}",
            ]);
        return title.ReplaceLineEndings(" ");
    }
}

/// <summary>What was found of a sweep.</summary>
/// <param name="Results">What came of each run; null for runs that were not done.</param>
internal sealed record FoundSweep(IReadOnlyList<SweepResult?> Results)
{
    /// <summary>Changes of structure; null where they were not sought.</summary>
    public FoundBreaks? Breaks { get; init; }

    /// <summary>Why the first run without a plan has none; run -1 is the package as it stands.</summary>
    public (int Run, Refusal Refusal)? Refusal { get; init; }

    /// <summary>What was found of the uncertainty of values.</summary>
    public UncertaintyAnswers Uncertainty { get; init; } = UncertaintyAnswers.None;
}
