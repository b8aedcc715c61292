using System.Globalization;
using Mycel.Benchmarks.Runs;
using static Mycel.Benchmarks.Runs.MarkdownTable;

namespace Mycel.Benchmarks.Technologies;

/// <summary>Prints what inferring from databases of growing size takes, with the time for each pair of technology and resource, which stays the same where the work is linear.</summary>
/// <param name="work">Folder for the packages.</param>
/// <param name="output">Takes the table.</param>
internal sealed class InferTable(string work, TextWriter output)
{
    // The fastest of a few runs: what another process takes from the machine is no property of the algorithm.
    private const int Runs = 3;

    /// <summary>The sizes of the documentation, in technologies.</summary>
    public static IReadOnlyList<int> UsualSizes { get; } = [1_000, 10_000, 100_000];

    /// <summary>Runs the sizes one after another.</summary>
    /// <param name="sizes">Numbers of technologies.</param>
    public void Print(IEnumerable<int> sizes)
    {
        var table = new MarkdownTable(
            output, "technologies", "resources", "pairs", "possible", "waves", "circles", "index s", "forward s", "back, sideways, circles s", "all three, ns a pair", "read s", "check s", "package s", "document s",
            "JSON s", "peak MB");
        foreach (int size in sizes)
        {
            string folder = Path.Combine(work, "technologies");
            TechnologyGenerator.Write(size, folder);
            List<Figures> runs = [.. Enumerable.Range(0, Runs).Select(_ => Figures.OfProcess("infer-run", folder))];
            foreach (Figures failed in runs.Where(run => run.Trouble.Length > 0)) output.WriteLine($"Failed: {failed.Trouble}");
            double Least(string name) => runs.Min(run => run[name]);
            double inferring = Least("index") + Least("forward") + Least("conclusions");
            table.Row(
                Count(runs[0]["technologies"]), Count(runs[0]["resources"]), Count(runs[0]["pairs"]), Count(runs[0]["possible"]), Count(runs[0]["waves"]), Count(runs[0]["loops"]),
                Seconds(Least("index")), Seconds(Least("forward")), Seconds(Least("conclusions")), (inferring / runs[0]["pairs"] * 1e9).ToString("0", CultureInfo.InvariantCulture),
                Seconds(Least("read")), Seconds(Least("check")), Seconds(Least("package")), Seconds(Least("document")), Seconds(Least("json")), Count(Least("peak")));
            Directory.Delete(folder, recursive: true);
        }

        output.WriteLine();
    }
}
