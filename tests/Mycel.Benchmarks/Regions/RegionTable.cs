using System.Globalization;
using Mycel.Benchmarks.Runs;
using static Mycel.Benchmarks.Runs.MarkdownTable;

namespace Mycel.Benchmarks.Regions;

/// <summary>Regions of the published shape: one optimum beside HiGHS, GLPK and CBC on the same program, and fronts beside as many cold solves.</summary>
/// <param name="work">Folder for packages and programs.</param>
/// <param name="output">Takes the tables.</param>
internal sealed class RegionTable(string work, TextWriter output)
{
    private const double LimitSeconds = 300;
    private const string Automatic = "automatic";
    private const double MostCold = 100;

    private static readonly string[] s_phases = ["read", "check", "build", "pass", "solve", "audit", "report"];

    /// <summary>The sizes of the documentation, in technologies; the first is the published one.</summary>
    public static IReadOnlyList<int> UsualSizes { get; } = [358, 3_580, 10_000, 100_000];

    /// <summary>Runs all parts.</summary>
    /// <param name="sizes">Sizes in technologies.</param>
    public void Print(IEnumerable<int> sizes)
    {
        PrintOptimum([.. sizes]);
        PrintFronts();
    }

    private void PrintOptimum(int[] sizes)
    {
        var table = new MarkdownTable(
            output, "technologies", "materials", "core nodes", "links", "program rows", "columns", "nonzeros", "Mycel reads to audited plan s", "of it solve s", "HiGHS reads s", "HiGHS solves s",
            "Mycel without its document / HiGHS", "glpsol s", "cbc s", "peak MB", "HiGHS peak MB", "objectives agree to");
        foreach (int size in sizes)
        {
            RegionShape shape = new(size);
            string package = Path.Combine(work, "region"), program = Path.Combine(work, "region.mps"), limit = LimitSeconds.ToString(CultureInfo.InvariantCulture);
            RegionGenerator.Write(shape, package);
            Figures mycel = Figures.OfProcess("park-run", package, limit, Automatic);
            Figures written = Figures.OfProcess("write-program", package, program);
            Figures highs = Figures.OfProcess("highs-run", program, limit, Automatic);
            foreach (string trouble in new[] { mycel.Trouble, written.Trouble, highs.Trouble }.Where(text => text.Length > 0)) output.WriteLine($"Failed: {trouble}");
            string turned = Path.Combine(work, "turned.mps");
            Figures.OfProcess("write-minimised", package, turned);
            (double Seconds, double Objective) glpk = FileSolvers.Glpsol(turned, LimitSeconds), cbc = FileSolvers.Cbc(turned, LimitSeconds);
            double total = mycel.Sum(s_phases);
            double worst = new[] { highs["objective"], glpk.Objective, cbc.Objective }.Where(double.IsFinite)
                .Max(other => Math.Abs(Math.Abs(other) - Math.Abs(mycel["objective"])) / Math.Max(1, Math.Abs(mycel["objective"])));
            table.Row(
                Count(size), Count(shape.Materials), Count(shape.Core), Count(shape.Links), Count(mycel["rows"]), Count(mycel["columns"]), Count(mycel["nonzeros"]), Seconds(total),
                Seconds(mycel["solve"]), Seconds(highs["read"]), Seconds(highs["solve"]), Ratio((total - mycel["report"]) / (highs["read"] + highs["solve"])),
                Seconds(glpk.Seconds), Seconds(cbc.Seconds), Count(mycel["peak"]), Count(highs["peak"]), worst.ToString("0e0", CultureInfo.InvariantCulture));
            Directory.Delete(work, recursive: true);
        }

        output.WriteLine();
    }

    private void PrintFronts()
    {
        var table = new MarkdownTable(
            output, "front", "technologies", "program rows", "columns", "points", "solves", "search s, one worker", "search s, two workers", "audit and document s", "as many cold solves s (a hundred measured)",
            "search / cold, one worker", "all / cold, two workers", "complete and accepted", "peak MB");
        foreach ((string title, int size, string objectives, int points, double gap) in new[]
        {
            ("every extreme point, profit and CO2", 358, "profit, co2", 21, 1e-9),
            ("every extreme point, profit and CO2", 3_580, "profit, co2", 21, 1e-9),
            ("a grid, profit, CO2 and electricity", 358, "profit, co2, electricity", 1_000, 1e-6),
        })
        {
            string package = Path.Combine(work, "region"), asked = points.ToString(CultureInfo.InvariantCulture), exact = gap.ToString("R", CultureInfo.InvariantCulture);
            RegionGenerator.Write(new RegionShape(size), package);
            Figures one = Figures.OfProcess("front-run", package, objectives, asked, "1", exact), two = Figures.OfProcess("front-run", package, objectives, asked, "2", exact);
            // As many cold solves as there are points would take half an hour; a hundred from end to end tell as much.
            double measured = Math.Min(MostCold, one["points"]);
            Figures cold = Figures.OfProcess("front-cold", package, objectives, measured.ToString(CultureInfo.InvariantCulture));
            cold["solve"] *= one["points"] / measured;
            foreach (string trouble in new[] { one.Trouble, two.Trouble, cold.Trouble }.Where(text => text.Length > 0)) output.WriteLine($"Failed: {trouble}");
            table.Row(
                title, Count(size), Count(one["rows"]), Count(one["columns"]), Count(one["points"]), Count(one["solves"]), Seconds(one["solve"]), Seconds(two["solve"]), Seconds(two["audit"]),
                Seconds(cold["solve"]), Ratio(one["solve"] / cold["solve"]), Ratio((two["solve"] + two["audit"]) / cold["solve"]),
                one["complete"] * one["accepted"] == 1 ? "yes" : "no", Count(one["peak"]));
            Directory.Delete(work, recursive: true);
        }

        output.WriteLine();
    }
}
