using System.Diagnostics;
using System.Globalization;
using Mycel.Benchmarks.Runs;

namespace Mycel.Benchmarks.Networks;

/// <summary>Betweenness of the same networks in python3-igraph and python3-networkx, where this machine has them. Only the call is measured, not the reading.</summary>
/// <param name="work">Folder for their script.</param>
internal sealed class NetworkPeers(string work)
{
    private const string Python = "/usr/bin/python3";

    // igraph searches from some nodes only through its C interface: Debian's libigraph3, of the same version as the Python module.
    private const string Script =
        """
        import ctypes, resource, sys, time
        tool, file, directed, sources = sys.argv[1], sys.argv[2], sys.argv[3] == "1", int(sys.argv[4])
        links = [tuple(map(int, line.split())) for line in open(file)]
        nodes = max(map(max, links)) + 1

        def of_some():
            class Some(ctypes.Structure):
                _fields_ = [("type", ctypes.c_int), ("data", ctypes.c_int64 * 2)]
            library = ctypes.CDLL("libigraph.so.3")
            whole = ctypes.c_int64
            library.igraph_vss_all.restype = library.igraph_vss_range.restype = Some
            library.igraph_vss_range.argtypes = [whole, whole]
            library.igraph_vector_init.argtypes = [ctypes.c_void_p, whole]
            library.igraph_vector_int_view.argtypes = [ctypes.c_void_p, ctypes.c_void_p, whole]
            library.igraph_create.argtypes = [ctypes.c_void_p, ctypes.c_void_p, whole, ctypes.c_bool]
            subset = library.igraph_betweenness_subset
            subset.argtypes = [ctypes.c_void_p, ctypes.c_void_p, Some, ctypes.c_bool, Some, Some, ctypes.c_void_p]
            ends = (whole * (2 * len(links)))(*[end for link in links for end in link])
            graph, edges, vector = ctypes.create_string_buffer(1024), (ctypes.c_void_p * 3)(), (ctypes.c_void_p * 3)()
            library.igraph_vector_int_view(edges, ends, len(ends))
            library.igraph_create(graph, edges, nodes, directed)
            library.igraph_vector_init(vector, 0)
            every, some = library.igraph_vss_all(), library.igraph_vss_range(0, sources)
            def run():
                if subset(graph, vector, every, directed, some, every, None) != 0: raise SystemExit("igraph failed")
                return list((ctypes.c_double * nodes).from_address(vector[0]))
            return run

        if tool == "igraph":
            import igraph
            run = of_some() if sources else (lambda graph: lambda: graph.betweenness(directed=directed))(igraph.Graph(n=nodes, edges=links, directed=directed))
        else:
            import networkx
            graph = networkx.DiGraph() if directed else networkx.Graph()
            graph.add_nodes_from(range(nodes)); graph.add_edges_from(links)
            run = lambda: list(networkx.betweenness_centrality(graph, normalized=False).values())
        begun, used = time.perf_counter(), time.process_time()
        values = run()
        print("paths=%r" % (time.perf_counter() - begun)); print("processor=%r" % (time.process_time() - used))
        print("sum=%r" % sum(values)); print("most=%r" % max(values))
        print("peak=%r" % (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024 / 1e6))
        """;

    /// <summary>Runs a peer.</summary>
    /// <param name="tool"><c>igraph</c> or <c>networkx</c>.</param>
    /// <param name="file">The network.</param>
    /// <param name="isDirected">Whether links lead one way.</param>
    /// <param name="sources">Number of nodes to search from, for igraph; 0 for all.</param>
    /// <returns>What it measured; nothing where it is not there or fails.</returns>
    public Figures Run(string tool, string file, bool isDirected, int sources = 0)
    {
        if (!File.Exists(Python)) return new Figures();
        Directory.CreateDirectory(work);
        string script = Path.Combine(work, "measure-network.py");
        File.WriteAllText(script, Script);
        using var process = Process.Start(new ProcessStartInfo(
            Python, [script, tool, file, isDirected ? "1" : "0", sources.ToString(CultureInfo.InvariantCulture)]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        _ = process.StandardError.ReadToEndAsync();
        string text = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? Figures.Read(text) : new Figures();
    }
}
