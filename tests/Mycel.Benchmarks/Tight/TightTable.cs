using System.Globalization;
using Mycel.Benchmarks.Runs;
using static Mycel.Benchmarks.Runs.MarkdownTable;

namespace Mycel.Benchmarks.Tight;

/// <summary>What the bounds of the network bring where building is yes or no.</summary>
/// <param name="output">Takes the table.</param>
internal sealed class TightTable(TextWriter output)
{
    private const double LimitSeconds = 120;

    /// <summary>Runs all sizes, each form in a process of its own.</summary>
    public void Run()
    {
        var table = new MarkdownTable(
            output, "park to be designed", "form", "rows", "yes-or-no", "gap of the relaxation", "nodes", "gap at the end", "seconds", "processor s");
        foreach ((int firms, int places) in new[] { (12, 4), (40, 10), (150, 30), (250, 40) })
        {
            Figures plain = RunOf(firms, places, "plain");
            Figures tight = RunOf(firms, places, "tight");

            // Costs are sought, so that the greatest of the two is the best that is known.
            double best = Math.Max(plain["best"], tight["best"]);
            Print(table, $"{firms} firms, {places} places", "potentials as bounds", plain, best);
            Print(table, "", "bounds from the network", tight, best);
        }

        output.WriteLine();
    }

    private static Figures RunOf(int firms, int places, string form) => Figures.OfProcess(
        "tight-run", firms.ToString(CultureInfo.InvariantCulture), places.ToString(CultureInfo.InvariantCulture), form, LimitSeconds.ToString(CultureInfo.InvariantCulture));

    private static void Print(MarkdownTable table, string park, string form, Figures run, double best) => table.Row(
        park, form, Count(run["rows"]), Count(run["integers"]), Share((run["root"] - best) / Math.Abs(best)), Count(run["nodes"]),
        Share(Math.Abs(run["bound"] - run["best"]) / Math.Abs(run["best"])), Seconds(run["solve"]), Seconds(run["processor"]));

    private static string Share(double value) => double.IsFinite(value) ? value.ToString("0.00 %", CultureInfo.InvariantCulture) : "–";
}
