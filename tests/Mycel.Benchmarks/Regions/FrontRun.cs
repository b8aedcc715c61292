using Mycel.Analysis.Fronts;
using Mycel.Analysis.Optimisation;
using Mycel.Analysis.Results;
using Mycel.Analysis.Superstructures;
using Mycel.Benchmarks.Runs;
using Mycel.Files.Folders;
using Mycel.Model.Checks;
using Mycel.Model.Packages;
using Mycel.Solver.Outcomes;
using Mycel.Solver.Programs;
using Mycel.Solver.Sessions;

namespace Mycel.Benchmarks.Regions;

/// <summary>A front beside as many solves that start from nothing.</summary>
internal static class FrontRun
{
    /// <summary>Finds a front and sends the figures.</summary>
    /// <param name="folder">Folder of the package.</param>
    /// <param name="objectives">Objectives.</param>
    /// <param name="points">Points asked for.</param>
    /// <param name="threads">Workers.</param>
    /// <param name="gap">How far a plan may lie beyond the front.</param>
    /// <param name="output">Takes the figures.</param>
    public static void Run(string folder, string objectives, int points, int threads, double gap, TextWriter output)
    {
        var figures = new Figures();
        var options = new FrontOptions { Objectives = objectives, Points = points, Threads = threads, Gap = gap };
        Study study = figures.Time("open", () => Open(folder, options));
        FrontPark park = figures.Time("build", () => FrontPark.Of(SuperstructureBuilder.Build(study.Park, study.Year), Objective.Read(objectives, study.Park, out _)));
        var crew = new FrontCrew(park.Program, FrontFinder.SolveOptionsOf(options), new FrontJournal(null, ""), threads);
        TimeSpan before = Environment.CpuUsage.TotalTime;
        FoundFront found = figures.Time("solve", () => FrontFinder.Search(park.Program, options, crew, _ => throw new InvalidOperationException("An objective has no optimum."), CancellationToken.None));
        figures["solve-processor"] = (Environment.CpuUsage.TotalTime - before).TotalSeconds;
        FrontDocument front = figures.Time("audit", () => DocumentSeal.Close(FrontWriter.Write(study.Context, options, park, found)));
        figures["all-processor"] = (Environment.CpuUsage.TotalTime - before).TotalSeconds;
        figures["points"] = front.Points.Count;
        figures["solves"] = crew.Solves;
        figures["iterations"] = crew.Iterations;
        figures["complete"] = front.Completeness is { Complete: true } ? 1 : 0;
        figures["accepted"] = front.Certificate is { Accepted: true } ? 1 : 0;
        figures["rows"] = front.Model!.Rows;
        figures["columns"] = front.Model.Columns;
        figures["nonzeros"] = front.Model.Nonzeros;
        figures.Send(output);
    }

    /// <summary>Solves the programs of a front's points one by one, each in a session of its own with presolve, as someone without the search would; building them is not counted.</summary>
    /// <param name="folder">Folder of the package.</param>
    /// <param name="objectives">Objectives.</param>
    /// <param name="count">Number of solves.</param>
    /// <param name="output">Takes the figures.</param>
    public static void Cold(string folder, string objectives, int count, TextWriter output)
    {
        var figures = new Figures();
        var options = new FrontOptions { Objectives = objectives };
        Study study = Open(folder, options);
        FrontPark park = FrontPark.Of(SuperstructureBuilder.Build(study.Park, study.Year), Objective.Read(objectives, study.Park, out _));
        FrontProgram program = park.Program;
        double[][] ends = [.. Enumerable.Range(0, program.Count).Select(goal => ValuesOf(program, goal))];
        double[] ranges = [.. Enumerable.Range(0, program.Count).Select(goal => ends.Max(end => end[goal]) - ends.Min(end => end[goal]))];
        figures["solve"] = figures.Time("all", () =>
        {
            double seconds = 0;
            TimeSpan processor = TimeSpan.Zero;
            for (int number = 0; number < count; number++)
            {
                // Weights from one end to the other, as evenly as the ranges say.
                double share = (number + 0.5) / count;
                double[] weights = [.. ranges.Select((range, goal) => (goal == 0 ? 1 - share : share / (program.Count - 1)) * ranges[0] / range)];
                SparseProgram weighted = program.With(weights, new double?[program.Count]);
                long start = System.Diagnostics.Stopwatch.GetTimestamp();
                TimeSpan before = Environment.CpuUsage.TotalTime;
                if (SolverSession.Solve(weighted) is not Optimal) throw new InvalidOperationException("A weighted sum has no optimum.");
                seconds += System.Diagnostics.Stopwatch.GetElapsedTime(start).TotalSeconds;
                processor += Environment.CpuUsage.TotalTime - before;
            }

            figures["processor"] = processor.TotalSeconds;
            return seconds;
        });
        figures.Send(output);
    }

    private static double[] ValuesOf(FrontProgram program, int goal)
    {
        double[] weights = new double[program.Count];
        weights[goal] = 1;
        return SolverSession.Solve(program.With(weights, new double?[program.Count])) is Optimal best
            ? program.ValuesOf(best.Solution.RowValues)
            : throw new InvalidOperationException("An objective has no optimum.");
    }

    private static Study Open(string folder, FrontOptions options)
    {
        var findings = new FindingList();
        PackageTables tables = PackageReader.Read(FolderStore.OpenFolder(folder, findings)!, findings).Tables;
        return Study.Open(tables, "", [], options.StudyOptions, findings)
            ?? throw new InvalidOperationException("The synthetic region has errors: " + string.Join(' ', findings.Take(5).Select(finding => finding.Problem)));
    }
}
