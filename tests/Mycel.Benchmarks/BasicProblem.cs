using System.Diagnostics;
using System.Globalization;
using Mycel.Solver.Programs;
using Mycel.Solver.Sessions;

namespace Mycel.Benchmarks;

/// <summary>
/// linopy's "basic" problem, from nothing to a loaded solver: $x, y$ over $N \times N$, minimise $\sum 2x + y$ subject to $x_{ij} - y_{ij} \ge i$ and $x_{ij} + y_{ij} \ge 0$.
/// Compared with filling plain arrays, which are then passed in the same way.
/// </summary>
internal static class BasicProblem
{
    private const int Repeats = 7;

    /// <summary>Prints times and memory.</summary>
    public static void Run(TextWriter output)
    {
        foreach (int size in new[] { 100, 400, 1000 })
        {
            Measure(size);
            double builder = double.PositiveInfinity, builderAll = double.PositiveInfinity, plain = double.PositiveInfinity, plainAll = double.PositiveInfinity;
            long peak = 0, bytes = 0;
            for (int k = 0; k < Repeats; k++)
            {
                (double fill, double all, long used, long final) = Measure(size);
                (builder, builderAll, peak, bytes) = (Math.Min(builder, fill), Math.Min(builderAll, all), used, final);
                (fill, all) = MeasurePlain(size);
                (plain, plainAll) = (Math.Min(plain, fill), Math.Min(plainAll, all));
            }
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"N={size,4}: builder {builder * 1e3,7:F1} ms, with solver {builderAll * 1e3,7:F1} ms; plain arrays {plain * 1e3,7:F1} ms, with solver {plainAll * 1e3,7:F1} ms; ratio {builderAll / plainAll:F2}; arrays {bytes / 1e6:F1} MB, allocated {peak / 1e6:F1} MB ({(double)peak / bytes:F2})"));
        }
        using var process = Process.GetCurrentProcess();
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"largest working set of the process, solver's own copy included: {process.PeakWorkingSet64 / 1e6:F0} MB"));
    }

    private static (double Fill, double All, long Allocated, long Final) Measure(int size)
    {
        Collect();
        long before = GC.GetAllocatedBytesForCurrentThread();
        long start = Stopwatch.GetTimestamp();
        SparseProgram program = Build(size);
        double fill = Stopwatch.GetElapsedTime(start).TotalSeconds;
        long allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        using var session = new SolverSession(program);
        return (fill, Stopwatch.GetElapsedTime(start).TotalSeconds, allocated, program.ArrayBytes);
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
