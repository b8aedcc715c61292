using System.Diagnostics;
using System.Globalization;
using Mycel.Benchmarks.Parks;
using Mycel.Benchmarks.Runs;
using static Mycel.Benchmarks.Runs.MarkdownTable;

namespace Mycel.Benchmarks.Small;

/// <summary>Small parks: loading, starting the command line, solving again.</summary>
/// <param name="work">Folder for packages.</param>
/// <param name="output">Takes the tables.</param>
internal sealed class SmallTable(string work, TextWriter output)
{
    private const int Starts = 15;

    /// <summary>Runs all parts.</summary>
    public void Run()
    {
        Load();
        Start();
        Resolve();
    }

    private void Load()
    {
        string folder = Path.Combine(work, "small");
        ParkShape shape = ParkShape.OfRows(1000) with { Premises = 7, Sites = 5, Organisations = 5, Links = 60, LocalMarkets = 10, Endowments = 2 };
        int rows = ParkGenerator.Write(shape, folder);
        Figures run = Figures.OfProcess("small-load", folder);
        var table = new MarkdownTable(output, "from loaded tables to a loaded solver", "table rows", "columns", "first time in a process ms", "median of later times ms", "slowest later time ms");
        table.Row(
            "check, build, pass", Count(rows), Count(run["columns"]), Milliseconds(run["cold"]), Milliseconds(run["warm"]), Milliseconds(run["worst"]));
        output.WriteLine();
    }

    private void Start()
    {
        var table = new MarkdownTable(output, "command line, whole process", "fastest s", "median s", "slowest s");
        foreach (string[] arguments in new[] { ["--version"], ["check", "examples/two-plants"], new[] { "optimise", "examples/two-plants" } })
        {
            double[] seconds = [.. Enumerable.Range(0, Starts).Select(_ => SecondsOf(arguments)).Order()];
            table.Row($"`./mycel {string.Join(' ', arguments)}`", Seconds(seconds[0]), Seconds(seconds[Starts / 2]), Seconds(seconds[^1]));
        }

        output.WriteLine();
    }

    private void Resolve()
    {
        string folder = Path.Combine(work, "middle");
        int rows = ParkGenerator.Write(ParkShape.OfRows(3000), folder);
        var table = new MarkdownTable(
            output, "100 price scenarios", "table rows", "program rows", "columns", "costs changed in place s", "built and solved again s", "times faster", "objectives agree to", "objectives vary by");
        foreach ((string kind, string title) in new[] { ("sweep", "the price of gas rises step by step"), ("lots", "every price is drawn anew") })
        {
            Figures run = Figures.OfProcess("small-resolve", folder, kind);
            table.Row(
                title, Count(rows), Count(run["rows"]), Count(run["columns"]), Seconds(run["changed"]), Seconds(run["rebuilt"]), Ratio(run["rebuilt"] / run["changed"]),
                run["difference"].ToString("0e0", CultureInfo.InvariantCulture), run["spread"].ToString("0 %", CultureInfo.InvariantCulture));
        }

        output.WriteLine();
    }

    private static string Milliseconds(double seconds) => (seconds * 1e3).ToString("0.00", CultureInfo.InvariantCulture);

    private static double SecondsOf(string[] arguments)
    {
        long start = Stopwatch.GetTimestamp();
        using var process = Process.Start(new ProcessStartInfo("./mycel", arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        Task<string> errors = process.StandardError.ReadToEndAsync();
        _ = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        double seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
        return process.ExitCode == 0 ? seconds : throw new InvalidOperationException($"mycel {string.Join(' ', arguments)} failed: {errors.Result}");
    }
}
