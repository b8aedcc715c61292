using System.Globalization;
using Mycel.Benchmarks.Runs;
using static Mycel.Benchmarks.Runs.MarkdownTable;

namespace Mycel.Benchmarks.Technologies;

/// <summary>Prints the processor time that inferring from databases of growing size takes, with the time for each pair of technology and resource, which stays the same where the work is linear.</summary>
/// <param name="work">Folder for the packages.</param>
/// <param name="output">Takes the table.</param>
internal sealed class InferTable(string work, TextWriter output)
{
    /// <summary>The sizes of the documentation, in technologies.</summary>
    public static IReadOnlyList<int> UsualSizes { get; } = [1_000, 10_000, 100_000];

    /// <summary>Runs the sizes one after another.</summary>
    /// <param name="sizes">Numbers of technologies.</param>
    public void Print(IEnumerable<int> sizes)
    {
        var table = new MarkdownTable(
            output, "technologies", "resources", "pairs", "possible", "waves", "circles", "index s", "forward s", "back, sideways, circles s", "all three, ns a pair", "read s", "check s", "recipes s", "package s",
            "document s", "JSON s", "peak MB");
        foreach (int size in sizes)
        {
            string folder = Path.Combine(work, "technologies");
            TechnologyGenerator.Write(size, folder);
            Figures run = Figures.OfProcess("infer-run", folder);
            if (run.Trouble.Length > 0) output.WriteLine($"Failed: {run.Trouble}");
            double perPair = run.Sum("index", "forward", "conclusions") / run["pairs"];
            table.Row(
                Count(run["technologies"]), Count(run["resources"]), Count(run["pairs"]), Count(run["possible"]), Count(run["waves"]), Count(run["loops"]), Seconds(run["index"]),
                Seconds(run["forward"]), Seconds(run["conclusions"]), (perPair * 1e9).ToString("0", CultureInfo.InvariantCulture), Seconds(run["read"]), Seconds(run["check"]),
                Seconds(run["study"]), Seconds(run["package"]), Seconds(run["document"]), Seconds(run["json"]), Count(run["peak"]));
            Directory.Delete(folder, recursive: true);
        }

        output.WriteLine();
    }
}
