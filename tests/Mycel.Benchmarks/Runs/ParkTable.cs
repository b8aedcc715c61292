using System.Globalization;
using Mycel.Benchmarks.Parks;
using static Mycel.Benchmarks.Runs.MarkdownTable;

namespace Mycel.Benchmarks.Runs;

/// <summary>Synthetic parks from a thousand rows to a million, each phase beside HiGHS alone.</summary>
/// <param name="work">Folder for packages and results; emptied after each size.</param>
/// <param name="output">Takes the tables.</param>
internal sealed class ParkTable(string work, TextWriter output)
{
    private static readonly string[] s_overhead = ["read", "check", "build", "pass", "audit", "report", "files"];

    /// <summary>Runs the sizes one after another.</summary>
    /// <param name="rows">Sizes in table rows.</param>
    /// <param name="limitSeconds">Most seconds for each solve.</param>
    public void Run(IEnumerable<int> rows, double limitSeconds)
    {
        List<(int Rows, Figures Mycel, Figures Highs)> runs = [];
        foreach (int size in rows)
        {
            string package = Path.Combine(work, "park");
            int written = ParkGenerator.Write(ParkShape.OfRows(size), package);
            runs.Add((written, Measure(package, limitSeconds, out Figures highs), highs));
            Directory.Delete(work, recursive: true);
        }

        PrintPhases(runs);
        PrintRatios(runs);
    }

    private Figures Measure(string package, double limitSeconds, out Figures highs)
    {
        string program = Path.Combine(work, "program.mps");
        string limit = limitSeconds.ToString(CultureInfo.InvariantCulture);
        Figures mycel = Figures.OfProcess("park-run", package, limit);
        Figures written = Figures.OfProcess("write-program", package, program);
        highs = Figures.OfProcess("highs-run", program, limit);
        foreach (string trouble in new[] { mycel.Trouble, written.Trouble, highs.Trouble }.Where(trouble => trouble.Length > 0)) output.WriteLine($"Failed: {trouble}");
        return mycel;
    }

    private void PrintPhases(List<(int Rows, Figures Mycel, Figures Highs)> runs)
    {
        var table = new MarkdownTable(
            output, "table rows", "program rows", "columns", "nonzeros", "read", "check", "build", "pass", "solve", "audit", "report", "files", "total s", "peak MB", "result MB");
        foreach ((int rows, Figures run, _) in runs)
        {
            table.Row(
                Count(rows), Count(run["rows"]), Count(run["columns"]), Count(run["nonzeros"]), Seconds(run["read"]), Seconds(run["check"]), Seconds(run["build"]),
                Seconds(run["pass"]), Seconds(run["solve"]) + (run["optimal"] == 1 ? "" : " (cut off)"), Seconds(run["audit"]), Seconds(run["report"]), Seconds(run["files"]),
                Seconds(run.Sum(s_overhead) + run["solve"]), Count(run["peak"]), Count(run["bytes"] / 1e6));
        }

        output.WriteLine();
    }

    private void PrintRatios(List<(int Rows, Figures Mycel, Figures Highs)> runs)
    {
        var table = new MarkdownTable(
            output, "table rows", "Mycel, all but solve s", "Mycel, solve s", "HiGHS reads s", "HiGHS solves s", "all but solve / HiGHS solves", "all but solve / HiGHS reads and solves",
            "total / HiGHS solves", "total / HiGHS reads and solves", "HiGHS peak MB", "same optimum to");
        foreach ((int rows, Figures run, Figures highs) in runs)
        {
            double overhead = run.Sum(s_overhead);
            double alone = highs["read"] + highs["solve"];
            double difference = Math.Abs(run["objective"] - highs["objective"]) / Math.Max(1, Math.Abs(highs["objective"]));
            bool isSolved = run["optimal"] == 1 && highs["optimal"] == 1;
            table.Row(
                Count(rows), Seconds(overhead), Seconds(run["solve"]), Seconds(highs["read"]), Seconds(highs["solve"]) + (highs["optimal"] == 1 ? "" : " (cut off)"),
                Ratio(overhead / highs["solve"]), Ratio(overhead / alone), Ratio((overhead + run["solve"]) / highs["solve"]), Ratio((overhead + run["solve"]) / alone),
                Count(highs["peak"]), isSolved ? difference.ToString("0e0", CultureInfo.InvariantCulture) : "–");
        }

        output.WriteLine();
    }
}
