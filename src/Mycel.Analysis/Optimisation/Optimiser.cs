using Mycel.Analysis.Optimisation.Documents;
using Mycel.Analysis.Results;
using Mycel.Analysis.Superstructures;
using Mycel.Solver.Sessions;

namespace Mycel.Analysis.Optimisation;

/// <summary>The best structure of a park for an objective, with the stand-alone baseline beside it.</summary>
public static class Optimiser
{
    /// <summary>Answers a study.</summary>
    /// <param name="study">What is asked.</param>
    /// <param name="clock">Seconds by phase, added to and written into the document.</param>
    /// <param name="progress">Told of progress.</param>
    /// <param name="cancel">Stops the work and keeps what was found.</param>
    /// <returns>The document.</returns>
    /// <exception cref="ArgumentException">The study's options are not valid; ask <see cref="Study.ProblemOf"/> first.</exception>
    public static PlanDocument Run(Study study, PhaseClock clock, IProgress<StudyProgress>? progress = null, CancellationToken cancel = default)
    {
        IReadOnlyList<ObjectiveStage> stages = Objective.Read(study.Options.Objective, study.Park, out string? problem);
        if (problem is not null) throw new ArgumentException(problem, nameof(study));
        progress?.Report(new StudyProgress("Building the model", null, ""));
        Superstructure structure = clock.Time("build", () => SuperstructureBuilder.Build(study.Park, study.Year));
        var solver = new ProgramSolver(structure, stages, SolveOptionsOf(study.Options), clock);
        SolvedProgram plan = solver.Solve(standAlone: false, Forward("Finding the best plan", progress), cancel);
        SolvedProgram? alone = study.Options.Baseline && plan.Solution is not null && !cancel.IsCancellationRequested
            ? solver.Solve(standAlone: true, Forward("Finding the best without symbiosis", progress), cancel)
            : null;
        FurtherAnswers further = FurtherQuestions.Answer(study, plan, clock, progress, cancel);
        progress?.Report(new StudyProgress("Writing the result", null, ""));
        PlanDocument document = clock.Time("report", () => DocumentSeal.Close(DocumentWriter.Write(study.Context, plan, alone, further)));
        return document with { Timings = clock.InSeconds };
    }

    internal static SolveOptions SolveOptionsOf(StudyOptions options) => new()
    {
        Method = SolveMethods.Of(options.Method) ?? SolveMethod.Automatic,
        TimeLimit = options.TimeLimit,
        RelativeGap = options.Gap,
        Threads = options.Threads,
        Seed = options.Seed,
    };

    private static IProgress<SolveProgress>? Forward(string phase, IProgress<StudyProgress>? progress) =>
        progress is null ? null : new Forwarder(phase, progress);

    private sealed class Forwarder(string phase, IProgress<StudyProgress> inner) : IProgress<SolveProgress>
    {
        public void Report(SolveProgress value)
        {
            string gap = value.Gap is { } distance ? $", gap {NumberText.Of(100 * distance)} %" : "";
            inner.Report(new StudyProgress(phase, null, $"{value.Iterations} iterations{gap}"));
        }
    }
}
