using System.Diagnostics;
using Mycel.Analysis.Optimisation;
using Mycel.Analysis.Superstructures;
using Mycel.Benchmarks.Parks;
using Mycel.Benchmarks.Runs;
using Mycel.Files.Folders;
using Mycel.Model.Checks;
using Mycel.Model.Packages;
using Mycel.Solver.Outcomes;
using Mycel.Solver.Programs;
using Mycel.Solver.Sessions;

namespace Mycel.Benchmarks.Small;

/// <summary>What small parks cost: from loaded tables to a loaded solver, and solving again with other prices.</summary>
internal static class SmallRun
{
    private const int Repeats = 101;
    private const int Scenarios = 100;

    /// <summary>From loaded tables to a loaded solver: the first time in a process, and the median of later times.</summary>
    /// <param name="folder">Folder of the package.</param>
    /// <param name="output">Takes the figures.</param>
    public static void Load(string folder, TextWriter output)
    {
        var figures = new Figures();
        PackageTables tables = figures.Time("read", () => Read(folder));
        figures["columns"] = figures.Time("cold", () => Loaded(tables));
        double[] seconds = new double[Repeats];
        for (int repeat = 0; repeat < Repeats; repeat++)
        {
            long start = Stopwatch.GetTimestamp();
            Loaded(tables);
            seconds[repeat] = Stopwatch.GetElapsedTime(start).TotalSeconds;
        }

        Array.Sort(seconds);
        figures["warm"] = seconds[Repeats / 2];
        figures["worst"] = seconds[^1];
        figures.Send(output);
    }

    /// <summary>A hundred price scenarios solved by changing costs in place, and each from the loaded tables again.</summary>
    /// <param name="folder">Folder of the package.</param>
    /// <param name="isSweep">Whether one price rises step by step; else every price is drawn anew.</param>
    /// <param name="output">Takes the figures.</param>
    public static void Resolve(string folder, bool isSweep, TextWriter output)
    {
        var figures = new Figures();
        PackageTables tables = Read(folder);
        SparseProgram program = ProgramOf(Open(tables), out Superstructure structure);
        figures["rows"] = program.RowCount;
        figures["columns"] = program.ColumnCount;
        using var session = new SolverSession(program);
        Objective(session);
        double[] changed = figures.Time("changed", () => Solve(scenario =>
        {
            ChangePrices(session, program, structure, scenario, isSweep);
            return Objective(session);
        }));
        double[] rebuilt = figures.Time("rebuilt", () => Solve(scenario =>
        {
            SparseProgram again = ProgramOf(Open(tables), out Superstructure fresh);
            using var other = new SolverSession(again);
            ChangePrices(other, again, fresh, scenario, isSweep);
            return Objective(other);
        }));
        figures["difference"] = changed.Zip(rebuilt).Max(pair => Math.Abs(pair.First - pair.Second) / Math.Max(1, Math.Abs(pair.Second)));
        figures["spread"] = (changed.Max() - changed.Min()) / Math.Abs(changed.Average());
        figures.Send(output);
    }

    private static double[] Solve(Func<int, double> solve) => [.. Enumerable.Range(0, Scenarios).Select(solve)];

    private static void ChangePrices(SolverSession session, SparseProgram original, Superstructure structure, int scenario, bool isSweep)
    {
        var variables = new Variables(structure);
        int[] columns = new int[structure.Trades.Count];
        double[] costs = new double[columns.Length];
        for (int trade = 0; trade < columns.Length; trade++)
        {
            columns[trade] = variables.Trade(trade, 0);
            int resource = structure.Pools[structure.Trades[trade].Pool].Resource;
            costs[trade] = original.Cost[columns[trade]] * (isSweep ? Swept(resource, scenario) : Drawn(resource, scenario));
        }

        session.ChangeCosts(columns, costs);
    }

    // The first resource of a synthetic park is gas: from three quarters of its price to five quarters.
    private static double Swept(int resource, int scenario) => resource == 0 ? 0.75 + (0.5 * scenario / Scenarios) : 1;

    // Between three quarters and four thirds of its own price, the same in all markets of the resource.
    private static double Drawn(int resource, int scenario) => Math.Exp(new Chance(scenario).Between(-0.29, 0.29, Parks.Draw.Price, resource));

    private static double Objective(SolverSession session) =>
        session.Solve() is Optimal { Solution: var solution } ? solution.Objective : throw new InvalidOperationException("A price scenario has no optimum.");

    private static int Loaded(PackageTables tables)
    {
        SparseProgram program = ProgramOf(Open(tables), out _);
        using var session = new SolverSession(program);
        return program.ColumnCount;
    }

    private static SparseProgram ProgramOf(Study study, out Superstructure structure)
    {
        structure = SuperstructureBuilder.Build(study.Park, study.Year);
        return ProgramWriter.Write(structure, Analysis.Optimisation.Objective.Read(study.Options.Objective, study.Park, out _), [], standAlone: false).Program;
    }

    private static PackageTables Read(string folder)
    {
        var findings = new FindingList();
        return PackageReader.Read(FolderStore.OpenFolder(folder, findings)!, findings).Tables;
    }

    private static Study Open(PackageTables tables) =>
        Study.Open(tables, "", [], new StudyOptions(), []) ?? throw new InvalidOperationException("The synthetic park has errors.");
}
