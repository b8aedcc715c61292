using System.Globalization;
using Mycel.Benchmarks.Runs;
using static Mycel.Benchmarks.Runs.MarkdownTable;

namespace Mycel.Benchmarks.Flowsheets;

/// <summary>Flowsheets with recycles as bare equations, beside the factors of HiGHS.</summary>
/// <param name="output">Takes the table.</param>
internal sealed class FlowsheetTable(TextWriter output)
{
    private const int Near = 30;

    /// <summary>Numbers of plants that are usually measured.</summary>
    public static IEnumerable<int> UsualSizes { get; } = [100, 1_000, 10_000, 100_000];

    /// <summary>Runs sizes, each in a process of its own.</summary>
    /// <param name="sizes">Numbers of plants.</param>
    public void Print(IEnumerable<int> sizes)
    {
        var table = new MarkdownTable(
            output, "plants, recycles", "unknowns", "figures", "kernel", "fill", "growth", "factors s", "solve s", "sparse solve s", "residual", "HiGHS factors s", "solve s", "residual", "peak MB");
        foreach (int plants in sizes)
        {
            Print(table, plants, Near, $"{Count(plants)}, to the {Near} before");

            // Recycles from anywhere to anywhere have no order that elimination could follow: the kernel fills up whatever the method, and HiGHS alone takes minutes for a hundred thousand plants.
            if (plants <= 10_000) Print(table, plants, plants, $"{Count(plants)}, to any before");
        }

        output.WriteLine();
        var parks = new MarkdownTable(output, "park of plants", "unknowns", "technologies s", "network s", "equations s", "solve s", "bare system s", "boundary s", "whole document s", "residual", "peak MB");
        foreach (int plants in sizes.Where(plants => plants <= 100_000)) PrintPark(parks, plants);
        output.WriteLine();
    }

    private static void PrintPark(MarkdownTable table, int plants)
    {
        Figures run = Figures.OfProcess("flowsheet-park-run", plants.ToString(CultureInfo.InvariantCulture), Near.ToString(CultureInfo.InvariantCulture));
        table.Row(
            Count(plants), Count(run["unknowns"]), Seconds(run["park"]), Seconds(run["structure"]), Seconds(run["equations"]), Seconds(run["solve"]), Seconds(run["bare"]), Seconds(run["state"]),
            Seconds(run["document"]), Power(run["residual"]), Count(run["peak"]));
    }

    private static void Print(MarkdownTable table, int plants, int reach, string name)
    {
        Figures run = Figures.OfProcess("flowsheet-run", plants.ToString(CultureInfo.InvariantCulture), reach.ToString(CultureInfo.InvariantCulture));
        table.Row(
            name, Count(run["unknowns"]), Count(run["nonzeros"]), Count(run["kernel"]), Ratio(run["fill"]), Ratio(run["growth"]), Seconds(run["factor"]), Seconds(run["solve"]), Seconds(run["sparse"]),
            Power(run["residual"]), Seconds(run["their-factor"]), Seconds(run["their-solve"]), Power(run["their-residual"]), Count(run["peak"]));
    }

    private static string Power(double value) => double.IsFinite(value) ? value.ToString("0e-0", CultureInfo.InvariantCulture) : "–";
}
