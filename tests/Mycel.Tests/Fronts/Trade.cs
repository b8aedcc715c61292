using Mycel.Analysis.Fronts;
using Mycel.Solver.Programs;
using Mycel.Tests.Solver;

namespace Mycel.Tests.Fronts;

/// <summary>A small program with several objectives, and what the search finds in it.</summary>
internal sealed record Trade(FrontProgram Program, FoundFront Found, FrontAudit? Audit)
{
    /// <summary>Turned values of every point: less is better. None where nothing is feasible.</summary>
    public IReadOnlyList<double[]> Turned => Audit is null ? [] : Audit.Values;

    /// <summary>Values of every point as they were asked for.</summary>
    public double[][] Values => [.. Turned.Select(point => (double[])[.. point.Select((value, goal) => Program.Turned(goal, value))])];

    public static FrontProgram Of(RandomProgram program, params (Sense Sense, double[] Cost)[] goals)
    {
        (double[], double, double)[] rows =
        [
            .. program.Rows.Select((row, number) => (row, program.RowLower[number], program.RowUpper[number])),
            .. goals.Select(goal => (goal.Cost, double.NegativeInfinity, double.PositiveInfinity)),
        ];
        SparseProgram sparse = Small.Program(Sense.Minimise, new double[program.Cost.Length], program.Lower, program.Upper, rows, program.Integers);
        return new FrontProgram(sparse, program.Rows.Length, [.. goals.Select(goal => new FrontGoal(goal.Sense, goal.Cost, 0))]);
    }

    public static Trade Find(FrontProgram program, int? points = 21, int threads = 1)
    {
        var options = new FrontOptions { Points = points, Threads = threads };
        var crew = new FrontCrew(program, FrontFinder.SolveOptionsOf(options), new FrontJournal(null, ""), threads);
        FoundFront found = FrontFinder.Search(
            program, options, crew, refused => new FoundFront { Status = refused.Answer.Failure!.GetType().Name, Method = "" }, CancellationToken.None);
        return new Trade(program, found, found.Points.Count == 0 ? null : FrontAudit.Of(program, found, options));
    }

    public static Trade Find(RandomProgram program, params (Sense Sense, double[] Cost)[] goals) => Find(Of(program, goals));
}
