using Mycel.Benchmarks.Parks;
using static Mycel.Benchmarks.Runs.MarkdownTable;

namespace Mycel.Benchmarks.Runs;

/// <summary>Prints what reading a table of a million rows takes.</summary>
/// <param name="work">Folder for the table.</param>
/// <param name="output">Takes the table.</param>
internal sealed class StreamTable(string work, TextWriter output)
{
    private const int Links = 1_000_000;

    /// <summary>Runs it.</summary>
    public void Run()
    {
        string folder = Path.Combine(work, "links");
        ParkGenerator.Write(ParkShape.OfRows(Links / 2) with { Links = Links, Premises = Links / 20, Resources = 20 }, folder);
        foreach (string other in Directory.GetFiles(folder, "*.csv").Where(file => Path.GetFileName(file) is not ("links.csv" or "sources.csv"))) File.Delete(other);
        double megabytes = new FileInfo(Path.Combine(folder, "links.csv")).Length / 1e6;
        var table = new MarkdownTable(output, "links.csv", "rows", "MB of text", "s", "MB/s", "peak MB of the process", "MB held at the end");
        Figures rows = Figures.OfProcess("stream-rows", folder);
        table.Row("raw rows, one at a time", Count(rows["rows"]), Count(megabytes), Seconds(rows["read"]), Count(megabytes / rows["read"]), Count(rows["peak"]), "–");
        Figures records = Figures.OfProcess("stream-records", folder);
        table.Row(
            "records with units and sources", Count(records["rows"]), Count(megabytes), Seconds(records["read"]), Count(megabytes / records["read"]), Count(records["peak"]),
            Count(records["held"]));
        foreach (Figures failed in new[] { rows, records }.Where(figures => figures.Trouble.Length > 0)) output.WriteLine($"Failed: {failed.Trouble}");
        output.WriteLine();
    }
}
