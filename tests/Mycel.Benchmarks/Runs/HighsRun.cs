using Mycel.Analysis.Optimisation;
using Mycel.Analysis.Superstructures;
using Mycel.Files.Folders;
using Mycel.Model.Checks;
using Mycel.Model.Packages;
using Mycel.Solver.Highs;
using Mycel.Solver.Programs;
using Mycel.Solver.Sessions;
using Mycel.Solver.Texts;

namespace Mycel.Benchmarks.Runs;

/// <summary>HiGHS alone on the program of a package, read from an MPS file, with the options that Mycel gives it.</summary>
internal static class HighsRun
{
    /// <summary>Writes the program of a package as MPS.</summary>
    /// <param name="folder">Folder of the package.</param>
    /// <param name="file">The MPS file.</param>
    public static void WriteProgram(string folder, string file)
    {
        using var writer = new StreamWriter(file);
        MpsWriter.Write(ProgramOf(folder), writer, MpsNaming.Generated);
    }

    /// <summary>Writes the same program with its objective turned round, for solvers that only minimise what they read.</summary>
    /// <param name="folder">Folder of the package.</param>
    /// <param name="file">The MPS file.</param>
    public static void WriteMinimised(string folder, string file)
    {
        ProgramArrays arrays = ProgramOf(folder).Arrays;
        double turn = arrays.Sense == Sense.Maximise ? -1 : 1;
        var minimised = new SparseProgram(arrays with { Sense = Sense.Minimise, Offset = turn * arrays.Offset, Cost = Array.ConvertAll(arrays.Cost, cost => turn * cost) });
        using var writer = new StreamWriter(file);
        MpsWriter.Write(minimised, writer, MpsNaming.Generated);
    }

    /// <summary>Reads an MPS file, solves it, and sends the figures.</summary>
    /// <param name="file">The file.</param>
    /// <param name="limitSeconds">Most seconds for the solve.</param>
    /// <param name="method">Method for linear programs.</param>
    /// <param name="output">Takes the figures.</param>
    public static void Run(string file, double limitSeconds, string method, TextWriter output)
    {
        var figures = new Figures();
        bool isLinear = !File.ReadLines(file).Any(line => line.Contains("'INTORG'", StringComparison.Ordinal));
        TimeSpan before = Environment.CpuUsage.TotalTime;
        using var highs = new HighsModel();
        figures.Time("read", () =>
        {
            highs.Read(file);
            return highs.RowCount;
        });
        HighsStatus status = figures.Time("solve", () =>
        {
            var options = new SolveOptions { TimeLimit = TimeSpan.FromSeconds(limitSeconds), Method = SolveMethods.Of(method)!.Value };
            options.Write(highs, isLinear);
            return highs.Run(options.Threads, null);
        });
        figures["processor"] = (Environment.CpuUsage.TotalTime - before).TotalSeconds;
        figures["optimal"] = status == HighsStatus.Optimal ? 1 : 0;
        figures["objective"] = highs.DoubleInfo("objective_function_value");
        figures.Send(output);
    }

    /// <summary>The program that Mycel solves for a package with default options.</summary>
    /// <param name="folder">Folder of the package.</param>
    /// <returns>The program.</returns>
    public static SparseProgram ProgramOf(string folder)
    {
        var findings = new FindingList();
        PackageTables tables = PackageReader.Read(FolderStore.OpenFolder(folder, findings)!, findings).Tables;
        Study study = Study.Open(tables, "", [], new StudyOptions(), findings)!;
        Superstructure structure = SuperstructureBuilder.Build(study.Park, study.Year);
        return ProgramWriter.Write(structure, Objective.Read(study.Options.Objective, study.Park, out _), [], standAlone: false).Program;
    }
}
