using System.Diagnostics;
using Mycel.Analysis.Optimisation;
using Mycel.Analysis.Superstructures;
using Mycel.Benchmarks.Runs;
using Mycel.Files.Folders;
using Mycel.Model.Checks;
using Mycel.Model.Packages;
using Mycel.Solver.Programs;
using Mycel.Solver.Sessions;

namespace Mycel.Benchmarks.Retrofit;

/// <summary>The proven optimum of a retrofit beside a genetic algorithm's best of thirty runs.</summary>
internal static class RetrofitRun
{
    private const int GeneticRuns = 30;
    private const int ExactRuns = 20;

    /// <summary>Runs both and sends the figures.</summary>
    /// <param name="folder">Folder of the package.</param>
    /// <param name="budget">Id of the limit that is the budget.</param>
    /// <param name="objective">Objective.</param>
    /// <param name="output">Takes the figures.</param>
    public static void Run(string folder, string budget, string objective, TextWriter output)
    {
        var figures = new Figures();
        Study study = Open(folder, objective);
        using RetrofitReading reading = RetrofitReading.Of(study, budget);
        (double exact, double gap) = Exact(study);
        long start = Stopwatch.GetTimestamp();
        for (int run = 0; run < ExactRuns; run++) Exact(study);
        figures["exact-seconds"] = Stopwatch.GetElapsedTime(start).TotalSeconds / ExactRuns;
        figures["exact"] = exact;
        figures["exact-gap"] = gap;
        double[] found = new double[GeneticRuns];
        new GeneticPlanner(reading.Options, reading.Budget, -1).Best();
        start = Stopwatch.GetTimestamp();
        for (int run = 0; run < GeneticRuns; run++) found[run] = reading.Nothing + new GeneticPlanner(reading.Options, reading.Budget, run).Best();
        figures["genetic-seconds"] = Stopwatch.GetElapsedTime(start).TotalSeconds / GeneticRuns;
        figures["genetic-best"] = found.Max();
        figures["genetic-mean"] = found.Average();
        figures["genetic-worst"] = found.Min();
        figures["options"] = reading.Options.Count;
        figures.Send(output);
    }

    // Superstructure, program and solve; reading and checking the package are the same for both.
    private static (double Worth, double Gap) Exact(Study study)
    {
        IReadOnlyList<ObjectiveStage> stages = Objective.Read(study.Options.Objective, study.Park, out _);
        (_, SparseProgram program) = ProgramWriter.Write(SuperstructureBuilder.Build(study.Park, study.Year), stages, [], standAlone: false);
        return SolverSession.Solve(program, new SolveOptions { RelativeGap = 0, Threads = 1 }) is Solver.Outcomes.Optimal best
            ? (best.Solution.Objective, best.Gap)
            : throw new InvalidOperationException("There is no plan.");
    }

    private static Study Open(string folder, string objective)
    {
        var findings = new FindingList();
        PackageTables tables = PackageReader.Read(FolderStore.OpenFolder(folder, findings)!, findings).Tables;
        return Study.Open(tables, "", [], new StudyOptions { Objective = objective, Baseline = false }, findings)
            ?? throw new InvalidOperationException("The package has errors: " + string.Join(' ', findings.Take(5).Select(finding => finding.Problem)));
    }
}
