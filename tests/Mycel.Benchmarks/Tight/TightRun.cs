using Mycel.Analysis.Optimisation;
using Mycel.Analysis.Superstructures;
using Mycel.Benchmarks.Runs;
using Mycel.Model.Parks;
using Mycel.Solver.Outcomes;
using Mycel.Solver.Programs;
using Mycel.Solver.Sessions;

namespace Mycel.Benchmarks.Tight;

/// <summary>Solves a park that is to be designed, with or without the bounds that the network gives.</summary>
internal static class TightRun
{
    /// <summary>Solves the relaxation and then the whole program, and sends the figures.</summary>
    /// <param name="firms">Number of firms.</param>
    /// <param name="places">Number of places for treatment.</param>
    /// <param name="isTight">Whether the bounds are written.</param>
    /// <param name="limitSeconds">Most seconds for the solve.</param>
    /// <param name="output">Takes the figures.</param>
    public static void Run(int firms, int places, bool isTight, double limitSeconds, TextWriter output)
    {
        var park = new Park(DesignPark.Of(firms, places, seed: 1));
        var structure = SuperstructureBuilder.Build(park, 2020);
        ProgramForm form = isTight ? ProgramForm.Tight : ProgramForm.Plain;
        var figures = new Figures();
        SparseProgram program = figures.Time("build", () => ProgramWriter.Write(structure, Objective.Read("profit", park, out _), [], standAlone: false, form).Program);
        figures["rows"] = program.RowCount;
        figures["columns"] = program.ColumnCount;
        figures["integers"] = program.IntegerCount;
        figures["root"] = ((Optimal)SolverSession.Solve(new SparseProgram(program.Arrays with { Kind = null, IntegerCount = 0 }))).Solution.Objective;
        TimeSpan before = Environment.CpuUsage.TotalTime;
        Outcome outcome = figures.Time("solve", () => SolverSession.Solve(program, SolveOptions.Default with { RelativeGap = 1e-4, TimeLimit = TimeSpan.FromSeconds(limitSeconds) }));
        figures["processor"] = (Environment.CpuUsage.TotalTime - before).TotalSeconds;
        (Solution? best, double? bound) = outcome switch
        {
            Optimal optimal => (optimal.Solution, optimal.Bound),
            Stopped stopped => (stopped.Best, stopped.Bound),
            _ => (null, null),
        };
        figures["best"] = best?.Objective ?? double.NaN;
        figures["bound"] = bound ?? double.NaN;
        figures["nodes"] = outcome.Statistics.Nodes;
        figures.Send(output);
    }
}
