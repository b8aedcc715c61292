using System.Globalization;
using Mycel.Benchmarks.Runs;
using static Mycel.Benchmarks.Runs.MarkdownTable;

namespace Mycel.Benchmarks.Networks;

/// <summary>Exact betweenness of all nodes in Mycel beside igraph and NetworkX; of a hundred thousand nodes, from some of them.</summary>
/// <param name="work">Folder for the networks.</param>
/// <param name="output">Takes the tables.</param>
internal sealed class NetworkTable(string work, TextWriter output)
{
    // A node has twenty links on average, as in the largest network that is asked for: 10⁵ nodes, 10⁶ links.
    private const int LinksPerNode = 10;
    private const int LargestForNetworkX = 2_000;
    private const int LargestExact = 20_000;
    private const int Sources = 200;

    private readonly NetworkPeers _peers = new(work);

    /// <summary>Sizes that are measured without being asked for, in nodes.</summary>
    public static IReadOnlyList<int> UsualSizes { get; } = [2_000, 10_000, 20_000, 100_000];

    /// <summary>Runs some sizes.</summary>
    /// <param name="sizes">Numbers of nodes.</param>
    public void Run(IEnumerable<int> sizes)
    {
        Directory.CreateDirectory(work);
        var all = sizes.ToList();
        RunExact(all.Where(nodes => nodes <= LargestExact));
        RunSome(all.Where(nodes => nodes > LargestExact));
    }

    private void RunExact(IEnumerable<int> sizes)
    {
        var table = new MarkdownTable(
            output, "network", "nodes", "links", "Mycel, all cores s", "Mycel, one thread s", "igraph s", "NetworkX s", "igraph / Mycel, all cores", "processor s, Mycel, one thread", "processor s, igraph",
            "ratio of processor time", "Mycel peak MB", "igraph peak MB", "NetworkX peak MB", "same sum to");
        foreach (int nodes in sizes)
        {
            foreach (string shape in NetworkGenerator.Shapes)
                foreach (bool isDirected in new[] { false, true }.Where(directed => !directed || shape == "even")) Row(table, shape, nodes, isDirected);
        }

        output.WriteLine();
    }

    private void Row(MarkdownTable table, string shape, int nodes, bool isDirected)
    {
        string file = FileOf(shape, nodes);
        Figures together = Own(file, isDirected, Environment.ProcessorCount);
        Figures igraph = _peers.Run("igraph", file, isDirected);
        Figures alone = Own(file, isDirected, 1);
        Figures networkx = nodes <= LargestForNetworkX ? _peers.Run("networkx", file, isDirected) : new Figures();
        table.Row(
            $"{shape}{(isDirected ? ", directed" : "")}", Count(nodes), Count(nodes * LinksPerNode), Seconds(together["paths"]), Seconds(alone["paths"]), Seconds(igraph["paths"]), Seconds(networkx["paths"]),
            Ratio(igraph["paths"] / together["paths"]), Seconds(alone["processor"]), Seconds(igraph["processor"]), Ratio(igraph["processor"] / alone["processor"]), Count(together["peak"]),
            Count(igraph["peak"]), Count(networkx["peak"]), Math.Abs((together["sum"] / igraph["sum"]) - 1).ToString("0e0", CultureInfo.InvariantCulture));
    }

    private void RunSome(IEnumerable<int> sizes)
    {
        var table = new MarkdownTable(
            output, "network", "nodes", "links", "searched from", "Mycel, all cores s", "Mycel, one thread s", "igraph s", "igraph / Mycel, all cores", "ratio of processor time", "all nodes would take Mycel min",
            "and igraph min", "Mycel peak MB", "igraph peak MB");
        foreach (int nodes in sizes)
        {
            foreach (string shape in NetworkGenerator.Shapes)
            {
                string file = FileOf(shape, nodes);
                Figures together = Own(file, isDirected: false, Environment.ProcessorCount, Sources);
                Figures igraph = _peers.Run("igraph", file, isDirected: false, Sources);
                Figures alone = Own(file, isDirected: false, 1, Sources);
                double minutes = (double)nodes / Sources / 60;
                table.Row(
                    shape, Count(nodes), Count(nodes * LinksPerNode), Count(Sources), Seconds(together["paths"]), Seconds(alone["paths"]), Seconds(igraph["paths"]), Ratio(igraph["paths"] / together["paths"]),
                    Ratio(igraph["processor"] / alone["processor"]), Seconds(together["paths"] * minutes), Seconds(igraph["paths"] * minutes), Count(together["peak"]), Count(igraph["peak"]));
            }
        }

        output.WriteLine();
    }

    private string FileOf(string shape, int nodes)
    {
        string file = Path.Combine(work, $"{shape}-{nodes.ToString(CultureInfo.InvariantCulture)}.txt");
        if (!File.Exists(file)) NetworkGenerator.Write(shape, nodes, nodes * LinksPerNode, file);
        return file;
    }

    private static Figures Own(string file, bool isDirected, int threads, int sample = 0) => Figures.OfProcess(
        "network-run", file, isDirected ? "1" : "0", threads.ToString(CultureInfo.InvariantCulture), sample.ToString(CultureInfo.InvariantCulture));
}
