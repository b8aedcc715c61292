using System.Globalization;
using Mycel.Benchmarks.Runs;
using static Mycel.Benchmarks.Runs.MarkdownTable;

namespace Mycel.Benchmarks.Retrofit;

/// <summary>Retrofits under a budget: the proven optimum beside a genetic algorithm, and large synthetic parks beside HiGHS alone.</summary>
/// <param name="work">Folder for packages and programs.</param>
/// <param name="output">Takes the tables.</param>
internal sealed class RetrofitTable(string work, TextWriter output)
{
    private const double LimitSeconds = 300;
    private const string Automatic = "automatic";
    private const int Technologies = 50;

    private static readonly string[] s_phases = ["read", "check", "build", "pass", "solve", "audit", "report"];

    /// <summary>Sizes of the documentation, in regions.</summary>
    public static IReadOnlyList<int> UsualSizes { get; } = [10, 100, 1_000];

    /// <summary>Runs both parts.</summary>
    /// <param name="sizes">Sizes in regions.</param>
    public void Print(IEnumerable<int> sizes)
    {
        PrintGenetic();
        PrintLarge(sizes);
    }

    private void PrintGenetic()
    {
        var table = new MarkdownTable(
            output, "park", "objective", "plants that can be built", "proven optimum", "its gap", "superstructure, program and solve ms", "genetic algorithm ms a run", "its best of thirty", "mean", "worst",
            "best / optimum", "mean / optimum");
        foreach (string objective in new[] { "profit", "co2-reduction" })
        {
            Figures run = Figures.OfProcess("retrofit-run", Path.Combine("examples", "southern-park"), "budget", objective);
            if (run.Trouble.Length > 0) output.WriteLine($"Failed: {run.Trouble}");
            double exact = run["exact"];
            table.Row(
                "southern-park", objective, Count(run["options"]), Count(exact), run["exact-gap"].ToString("0e0", CultureInfo.InvariantCulture), Seconds(1000 * run["exact-seconds"]),
                Seconds(1000 * run["genetic-seconds"]), Count(run["genetic-best"]), Count(run["genetic-mean"]), Count(run["genetic-worst"]),
                (run["genetic-best"] / exact).ToString("0.00000", CultureInfo.InvariantCulture), (run["genetic-mean"] / exact).ToString("0.00000", CultureInfo.InvariantCulture));
        }

        output.WriteLine();
    }

    private void PrintLarge(IEnumerable<int> sizes)
    {
        var table = new MarkdownTable(
            output, "regions", "technologies", "plants that can be built", "program rows", "columns", "yes-or-no", "Mycel reads to audited plan s", "of it solve s", "HiGHS reads s", "HiGHS solves s",
            "Mycel without its document / HiGHS", "peak MB", "HiGHS peak MB", "objectives agree to");
        foreach (int size in sizes)
        {
            string package = Path.Combine(work, "retrofit"), program = Path.Combine(work, "retrofit.mps"), limit = LimitSeconds.ToString(CultureInfo.InvariantCulture);
            int plants = RetrofitGenerator.Write(size, Technologies, package);
            Figures mycel = Figures.OfProcess("park-run", package, limit, Automatic);
            Figures written = Figures.OfProcess("write-program", package, program);
            Figures highs = Figures.OfProcess("highs-run", program, limit, Automatic);
            foreach (string trouble in new[] { mycel.Trouble, written.Trouble, highs.Trouble }.Where(text => text.Length > 0)) output.WriteLine($"Failed: {trouble}");
            double total = mycel.Sum(s_phases);
            double apart = Math.Abs(Math.Abs(highs["objective"]) - Math.Abs(mycel["objective"])) / Math.Max(1, Math.Abs(mycel["objective"]));
            table.Row(
                Count(size), Count(Technologies), Count(plants), Count(mycel["rows"]), Count(mycel["columns"]), Count(mycel["integers"]), Seconds(total), Seconds(mycel["solve"]), Seconds(highs["read"]),
                Seconds(highs["solve"]), Ratio((total - mycel["report"]) / (highs["read"] + highs["solve"])), Count(mycel["peak"]), Count(highs["peak"]), apart.ToString("0e0", CultureInfo.InvariantCulture));
            Directory.Delete(work, recursive: true);
        }

        output.WriteLine();
    }
}
