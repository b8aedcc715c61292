using System.Diagnostics;
using System.Globalization;
using Mycel.Analysis.Network.Graphs;
using Mycel.Benchmarks.Runs;

namespace Mycel.Benchmarks.Networks;

/// <summary>Betweenness and closeness of a network in Mycel.</summary>
internal static class NetworkRun
{
    /// <summary>Reads a network and measures it.</summary>
    /// <param name="file">The network.</param>
    /// <param name="isDirected">Whether links lead one way.</param>
    /// <param name="threads">Number of threads.</param>
    /// <param name="sample">Number of sources; 0 for all.</param>
    /// <param name="output">Takes the figures.</param>
    public static void Run(string file, bool isDirected, int threads, int sample, TextWriter output)
    {
        var figures = new Figures();
        List<GraphLink> links = [.. File.ReadLines(file).Select(LinkOf)];
        int nodes = links.Max(link => Math.Max(link.From, link.To)) + 1;
        Graph graph = figures.Time("build", () => Graph.From(nodes, links, isDirected).Graph);
        using var process = Process.GetCurrentProcess();
        double before = process.TotalProcessorTime.TotalSeconds;
        PathMeasures paths = figures.Time("paths", () => ShortestPaths.Of(graph, new PathOptions { Threads = threads, Sample = sample > 0 ? sample : null }));
        process.Refresh();
        figures["processor"] = process.TotalProcessorTime.TotalSeconds - before;
        figures["sum"] = paths.Betweenness.Sum();
        figures["most"] = paths.Betweenness.Max();
        figures.Send(output);
    }

    private static GraphLink LinkOf(string line)
    {
        int blank = line.IndexOf(' ', StringComparison.Ordinal);
        return new GraphLink(int.Parse(line.AsSpan(0, blank), CultureInfo.InvariantCulture), int.Parse(line.AsSpan(blank + 1), CultureInfo.InvariantCulture));
    }
}
