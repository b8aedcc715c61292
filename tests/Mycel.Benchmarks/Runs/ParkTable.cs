using System.Globalization;
using Mycel.Benchmarks.Parks;
using static Mycel.Benchmarks.Runs.MarkdownTable;

namespace Mycel.Benchmarks.Runs;

/// <summary>Synthetic parks from a thousand rows to a million, each phase beside HiGHS alone.</summary>
/// <param name="work">Folder for packages and results; emptied after each size.</param>
/// <param name="output">Takes the tables.</param>
internal sealed class ParkTable(string work, TextWriter output)
{
    // Longer solves are cut off and marked so: the figures of the other phases hold all the same.
    private const double LimitSeconds = 300;
    private const string Method = "automatic";

    private static readonly string[] s_overhead = ["read", "check", "build", "pass", "audit", "report"];

    /// <summary>The sizes of the documentation, in table rows.</summary>
    public static IReadOnlyList<int> UsualSizes { get; } = [1_000, 10_000, 30_000, 100_000, 300_000, 1_000_000];

    /// <summary>Runs the sizes one after another.</summary>
    /// <param name="sizes">Sizes in table rows.</param>
    public void Print(IEnumerable<int> sizes)
    {
        var runs = new List<Run>();
        foreach (int size in sizes)
        {
            runs.Add(Measure(size));
            Directory.Delete(work, recursive: true);
        }

        PrintPhases(runs);
        PrintRatios(runs);
    }

    /// <summary>One size as it is, with its baseline, and with choices that take integers.</summary>
    /// <param name="size">Size in table rows.</param>
    /// <param name="choices">Number of premises with two candidates that exclude each other.</param>
    public void PrintVariants(int size, int choices)
    {
        var table = new MarkdownTable(
            output, "variant", "program rows", "integers", "read", "check", "build", "pass", "solve", "audit", "report", "total s", "peak MB");
        ParkShape shape = ParkShape.OfRows(size);
        foreach ((string name, ParkShape variant, string[] baseline) in new (string, ParkShape, string[])[]
        {
            ("as above", shape, []), ("with its stand-alone baseline: two programs", shape, ["baseline"]), ("with exclusive choices", shape with { Choices = choices }, []),
        })
        {
            string package = Path.Combine(work, "park");
            ParkGenerator.Write(variant, package);
            Figures run = Figures.OfProcess(["park-run", package, LimitSeconds.ToString(CultureInfo.InvariantCulture), Method, .. baseline]);
            Directory.Delete(work, recursive: true);
            table.Row(
                name, Count(run["rows"]), Count(run["integers"]), Seconds(run["read"]), Seconds(run["check"]), Seconds(run["build"]), Seconds(run["pass"]),
                Seconds(run["solve"]) + CutOff(run), Seconds(run["audit"]), Seconds(run["report"]), Seconds(run.Sum(s_overhead) + run["solve"]), Count(run["peak"]));
        }

        output.WriteLine();
    }

    private Run Measure(int size)
    {
        string package = Path.Combine(work, "park"), program = Path.Combine(work, "program.mps");
        int rows = ParkGenerator.Write(ParkShape.OfRows(size), package);
        string limit = LimitSeconds.ToString(CultureInfo.InvariantCulture);
        Figures mycel = Figures.OfProcess("park-run", package, limit, Method);
        Figures written = Figures.OfProcess("write-program", package, program);
        Figures highs = Figures.OfProcess("highs-run", program, limit, Method);
        foreach (string trouble in new[] { mycel.Trouble, written.Trouble, highs.Trouble }.Where(trouble => trouble.Length > 0)) output.WriteLine($"Failed: {trouble}");
        return new Run(rows, mycel, highs);
    }

    private void PrintPhases(List<Run> runs)
    {
        var table = new MarkdownTable(
            output, "table rows", "program rows", "columns", "nonzeros", "read", "check", "build", "pass", "solve", "audit", "report", "total s", "peak MB", "result files s", "result files MB");
        foreach ((int rows, Figures run, _) in runs)
        {
            table.Row(
                Count(rows), Count(run["rows"]), Count(run["columns"]), Count(run["nonzeros"]), Seconds(run["read"]), Seconds(run["check"]), Seconds(run["build"]),
                Seconds(run["pass"]), Seconds(run["solve"]) + CutOff(run), Seconds(run["audit"]), Seconds(run["report"]), Seconds(run.Sum(s_overhead) + run["solve"]),
                Count(run["peak"]), Seconds(run["files"]), Count(run["bytes"] / 1e6));
        }

        output.WriteLine();
    }

    private void PrintRatios(List<Run> runs)
    {
        var table = new MarkdownTable(
            output, "table rows", "all but solve s", "solve s", "HiGHS reads s", "HiGHS solves s", "all but solve / HiGHS solves", "all but solve / HiGHS reads and solves",
            "total / HiGHS solves", "total / HiGHS reads and solves", "with result files / HiGHS reads and solves", "processor s, whole process", "processor s, HiGHS", "ratio of processor time", "HiGHS peak MB", "same optimum to");
        foreach ((int rows, Figures run, Figures highs) in runs)
        {
            double overhead = run.Sum(s_overhead);
            double total = overhead + run["solve"];
            double alone = highs["read"] + highs["solve"];
            double difference = Math.Abs(run["objective"] - highs["objective"]) / Math.Max(1, Math.Abs(highs["objective"]));
            table.Row(
                Count(rows), Seconds(overhead), Seconds(run["solve"]) + CutOff(run), Seconds(highs["read"]), Seconds(highs["solve"]) + CutOff(highs), Ratio(overhead / highs["solve"]),
                Ratio(overhead / alone), Ratio(total / highs["solve"]), Ratio(total / alone), Ratio((total + run["files"]) / alone),
                Seconds(run["processor"]), Seconds(highs["processor"]), Ratio(run["processor"] / highs["processor"]), Count(highs["peak"]),
                difference.ToString("0e0", CultureInfo.InvariantCulture));
        }

        output.WriteLine();
    }

    private static string CutOff(Figures run) => run["optimal"] == 1 ? "" : " (cut off)";

    private readonly record struct Run(int Rows, Figures Mycel, Figures Highs);
}
