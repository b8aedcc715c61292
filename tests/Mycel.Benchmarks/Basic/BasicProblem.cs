using System.Diagnostics;
using System.Globalization;
using Mycel.Benchmarks.Runs;
using Mycel.Solver.Programs;
using Mycel.Solver.Sessions;

namespace Mycel.Benchmarks.Basic;

/// <summary>
/// linopy's "basic" problem, from nothing to a loaded solver: $x, y$ over $N \times N$, minimise $\sum 2x + y$ subject to $x_{ij} - y_{ij} \ge i$ and $x_{ij} + y_{ij} \ge 0$.
/// Compared with filling plain arrays, which are then passed in the same way.
/// </summary>
internal static class BasicProblem
{
    private const int Repeats = 7;

    /// <summary>Measures one size: builder and plain arrays in turn, the best of several repeats of each, and the first attempt, which is cold.</summary>
    /// <param name="size">The number N.</param>
    /// <param name="output">Takes the figures.</param>
    public static void Run(int size, TextWriter output)
    {
        var figures = new Figures();
        (figures["cold fill"], figures["cold"]) = Measure(size, figures);
        (double fill, double all, double plainFill, double plain) = (double.PositiveInfinity, double.PositiveInfinity, double.PositiveInfinity, double.PositiveInfinity);
        for (int repeat = 0; repeat < Repeats; repeat++)
        {
            (double filled, double loaded) = Measure(size, figures);
            (fill, all) = (Math.Min(fill, filled), Math.Min(all, loaded));
            (filled, loaded) = MeasurePlain(size);
            (plainFill, plain) = (Math.Min(plainFill, filled), Math.Min(plain, loaded));
        }

        (figures["fill"], figures["all"], figures["plain fill"], figures["plain"]) = (fill, all, plainFill, plain);
        figures.Send(output);
    }

    /// <summary>Builds and loads one size once, so that the process shows the memory it takes.</summary>
    /// <param name="size">The number N.</param>
    /// <param name="isPlain">Whether plain arrays are filled instead.</param>
    /// <param name="output">Takes the figures.</param>
    public static void RunOnce(int size, bool isPlain, TextWriter output)
    {
        var figures = new Figures();
        (figures["fill"], figures["all"]) = isPlain ? MeasurePlain(size) : Measure(size, figures);
        figures.Send(output);
    }

    private static (double Fill, double All) Measure(int size, Figures figures)
    {
        Collect();
        long before = GC.GetAllocatedBytesForCurrentThread();
        long start = Stopwatch.GetTimestamp();
        SparseProgram program = Build(size);
        double fill = Stopwatch.GetElapsedTime(start).TotalSeconds;
        figures["allocated"] = GC.GetAllocatedBytesForCurrentThread() - before;
        figures["model"] = program.ArrayBytes;
        using var session = new SolverSession(program);
        return (fill, Stopwatch.GetElapsedTime(start).TotalSeconds);
    }

    private static (double Fill, double All) MeasurePlain(int size)
    {
        Collect();
        long start = Stopwatch.GetTimestamp();
        var arrays = new PlainArrays(size);
        double fill = Stopwatch.GetElapsedTime(start).TotalSeconds;
        using IDisposable loaded = arrays.Pass();
        return (fill, Stopwatch.GetElapsedTime(start).TotalSeconds);
    }

    private static SparseProgram Build(int n)
    {
        int cells = n * n;
        var builder = new ProgramBuilder();
        builder.Reserve(2 * cells, 2 * cells, 4 * cells);
        ColumnRange x = builder.Columns("x", cells, k => Label(k, n));
        ColumnRange y = builder.Columns("y", cells, k => Label(k, n));
        x.Cost.Fill(2);
        y.Cost.Fill(1);
        x.Lower.Fill(double.NegativeInfinity);
        y.Lower.Fill(double.NegativeInfinity);
        builder.BeginFamily("difference", k => Label(k, n));
        for (int k = 0; k < cells; k++)
        {
            builder.Add(x.First + k, 1);
            builder.Add(y.First + k, -1);
            builder.EndRow(k / n, double.PositiveInfinity);
        }
        builder.BeginFamily("sum", k => Label(k, n));
        for (int k = 0; k < cells; k++)
        {
            builder.Add(x.First + k, 1);
            builder.Add(y.First + k, 1);
            builder.EndRow(0, double.PositiveInfinity);
        }
        return builder.Build();
    }

    private static string Label(int k, int n) => string.Create(CultureInfo.InvariantCulture, $"{k / n},{k % n}");

    private static void Collect()
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();
    }
}
