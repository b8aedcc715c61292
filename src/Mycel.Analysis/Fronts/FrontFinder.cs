using Mycel.Analysis.Optimisation;
using Mycel.Analysis.Results;
using Mycel.Analysis.Superstructures;
using Mycel.Solver.Outcomes;
using Mycel.Solver.Programs;
using Mycel.Solver.Sessions;

namespace Mycel.Analysis.Fronts;

/// <summary>The trade-off between the objectives of a park: exact points, each with its proof.</summary>
public static class FrontFinder
{
    /// <summary>Finds a front.</summary>
    /// <param name="study">The study, opened with <see cref="FrontOptions.StudyOptions"/>.</param>
    /// <param name="options">What is asked, and how; ask <see cref="FrontOptions.ProblemIn"/> first.</param>
    /// <param name="clock">Seconds by phase, added to and written into the document.</param>
    /// <param name="memory">Where the search keeps what it finds, to go on after an interruption; null to keep nothing.</param>
    /// <param name="progress">Told of progress.</param>
    /// <param name="cancel">Stops the work and keeps what was found.</param>
    /// <returns>The document.</returns>
    /// <exception cref="ArgumentException">The options are not valid.</exception>
    /// <exception cref="EndlessFrontException">Every point is asked for where there is no end of them.</exception>
    public static FrontDocument Run(
        Study study, FrontOptions options, PhaseClock clock, IFrontMemory? memory = null, IProgress<StudyProgress>? progress = null, CancellationToken cancel = default)
    {
        if (options.ProblemIn(study) is { } problem) throw new ArgumentException(problem, nameof(options));
        progress?.Report(new StudyProgress("Building the model", null, ""));
        FrontPark park = clock.Time("build", () => FrontPark.Of(SuperstructureBuilder.Build(study.Park, study.Year), Objective.Read(options.Objectives, study.Park, out _)));
        var journal = new FrontJournal(memory, TitleOf(study, options, park.Program.Program));
        FoundFront found = clock.Time("solve", () => Find(park, options, journal, progress, cancel));
        progress?.Report(new StudyProgress("Checking and writing the points", null, ""));
        FrontDocument document = clock.Time("audit", () => DocumentSeal.Close(FrontWriter.Write(study.Context, options, park, found)));
        return document with { Timings = clock.InSeconds };
    }

    /// <summary>Searches a program.</summary>
    internal static FoundFront Find(FrontPark park, FrontOptions options, FrontJournal journal, IProgress<StudyProgress>? progress, CancellationToken cancel)
    {
        var crew = new FrontCrew(park.Program, SolveOptionsOf(options), journal, options.Threads)
        {
            Counted = solves => progress?.Report(new StudyProgress("Finding the front", null, solves == 1 ? "1 solve" : $"{solves} solves")),
        };
        try
        {
            return Search(park.Program, options, crew, answer => RefusalOf(park, answer), cancel);
        }
        catch (UnsupportedProgramException)
        {
            return Refused("stopped", Refusals.OfNumbers(park.Park, park.Program.Program));
        }
    }

    /// <summary>Searches a program with a crew.</summary>
    /// <param name="program">The program.</param>
    /// <param name="options">How.</param>
    /// <param name="crew">Workers.</param>
    /// <param name="refuse">Says why an objective alone has no best value.</param>
    /// <param name="cancel">Stops the search and keeps what was found.</param>
    internal static FoundFront Search(FrontProgram program, FrontOptions options, FrontCrew crew, Func<(FrontAnswer Answer, int Goal), FoundFront> refuse, CancellationToken cancel)
    {
        FrontAnswer first = crew.Answer(Corners.Best(program, 0) with { Explains = true }, cancel);
        if (!first.IsOptimal) return refuse((first, 0));
        IReadOnlyList<Corner> corners = Corners.Find(crew, program, first, cancel);
        for (int goal = 0; goal < corners.Count; goal++)
            if (corners[goal].Ideal is { IsOptimal: false } ideal) return refuse((ideal, goal));
        if (corners.Any(corner => corner.Point is null))
            return Refused("stopped", Refusals.OfStopped(cancel.IsCancellationRequested ? StopReason.Cancelled : StopReason.TimeLimit));
        if (program.Count == 2 && !program.Program.HasIntegers) return new ExtremePoints(crew, program, options.Gap).Find(corners, cancel);
        if (options.Points is { } points) return new EpsilonGrid(crew, program, points).Find(corners, cancel);
        return new AllPoints(crew, program, SteppingObjective.In(program) ?? throw new EndlessFrontException()).Find(corners, cancel);
    }

    internal static SolveOptions SolveOptionsOf(FrontOptions options) => Optimiser.SolveOptionsOf(options.StudyOptions);

    private static FoundFront RefusalOf(FrontPark park, (FrontAnswer Answer, int Goal) refused)
    {
        string text = park.Objectives[refused.Goal].Text;
        return refused.Answer.Failure switch
        {
            Infeasible infeasible => Refused("infeasible", Refusals.Of(park.Park, park.Program.Program, infeasible)),
            Unbounded unbounded => Refused("unbounded", OfObjective(Refusals.Of(park.Park, unbounded), text)),
            Stopped stopped => Refused("stopped", Refusals.OfStopped(stopped.Reason)),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }

    private static Refusal OfObjective(Refusal refusal, string objective) => refusal with
    {
        Summary = $"The objective '{objective}' can improve without end, so there is no front: something can be made, bought or sold without any limit at a gain.",
    };

    private static FoundFront Refused(string status, Refusal refusal) => new() { Status = status, Method = FrontMethods.Grid, Refusal = refusal };

    // What would change an answer, and nothing else: the number of points and of workers does not.
    private static string TitleOf(Study study, FrontOptions options, SparseProgram program)
    {
        IEnumerable<string> texts = options.Texts().Where(text => text.Key != "points").Select(text => $"{text.Key}={text.Value}");
        string title = string.Join(
            ' ',
            [
                "mycel-front-journal", $"package={study.Context.Package.Sha256}", $"scenario={string.Join('+', study.Context.Scenario)}", .. texts,
                $"rows={program.RowCount}", $"columns={program.ColumnCount}", $"nonzeros={program.NonzeroCount}", $"highs={SolverSession.SolverVersion}",
            ]);
        return title.ReplaceLineEndings(" ");
    }
}
