namespace Mycel.Analysis.Network.Graphs;

/// <summary>
/// Betweenness and closeness of all nodes at once. Sources are dealt to a fixed number of lanes, each with sums of its own; threads take whole lanes, and the lanes are
/// added in their order. So the number of threads changes no bit of the result.
/// </summary>
public static class ShortestPaths
{
    // Enough lanes for many threads to end together, few enough that their sums fit into memory: 32 times eight bytes for each node.
    private const int Lanes = 32;
    private const int ReportEvery = 64;

    /// <summary>Measures a graph.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="options">How.</param>
    /// <param name="progress">Told the number of sources that are done.</param>
    /// <param name="stop">Ends the search after the sources at hand; what was found is then an estimate from a sample.</param>
    public static PathMeasures Of(Graph graph, PathOptions options, IProgress<int>? progress = null, CancellationToken stop = default)
    {
        var search = new SearchGraph(graph);
        int[] sources = Shuffled(search.NodeCount, options.Seed)[..Math.Min(options.Sample ?? int.MaxValue, search.NodeCount)];
        var run = new Run(search, options.IsWeighted, sources, progress, stop);
        run.Start(Math.Clamp(options.Threads ?? Environment.ProcessorCount, 1, Lanes));
        return run.Measures(graph.IsDirected);
    }

    // The order of a seed is the same everywhere (SplitMix64, Steele, Lea and Flood 2014): a library's random numbers may change with its version.
    private static int[] Shuffled(int count, int seed)
    {
        int[] order = [.. Enumerable.Range(0, count)];
        ulong state = (ulong)seed;
        for (int place = count - 1; place > 0; place--)
        {
            state += 0x9E3779B97F4A7C15;
            ulong bits = (state ^ (state >> 30)) * 0xBF58476D1CE4E5B9;
            bits = (bits ^ (bits >> 27)) * 0x94D049BB133111EB;
            int other = (int)((bits ^ (bits >> 31)) % (ulong)(place + 1));
            (order[place], order[other]) = (order[other], order[place]);
        }

        return order;
    }

    private sealed class Run(SearchGraph graph, bool isWeighted, int[] sources, IProgress<int>? progress, CancellationToken stop)
    {
        private readonly double[]?[] _dependency = new double[]?[Lanes];
        private readonly Reach?[] _reach = new Reach?[graph.NodeCount];
        private int _nextLane = -1;
        private int _done;

        public void Start(int threads)
        {
            var others = Enumerable.Range(1, threads - 1).Select(_ => Task.Run(TakeLanes)).ToArray();
            TakeLanes();
            Task.WaitAll(others, CancellationToken.None);
        }

        public PathMeasures Measures(bool isDirected)
        {
            var betweenness = new double[graph.NodeCount];
            var closeness = new double?[graph.NodeCount];
            double others = Math.Max(graph.NodeCount - 1, 1);
            double distances = 0, nearness = 0, pairs = 0, farthest = 0;
            // Every unordered pair is met from both its ends; from a sample, each source stands for as many as were left out.
            double scale = _done == 0 ? 0 : (isDirected ? 1 : 0.5) * graph.NodeCount / _done;
            for (int node = 0; node < graph.NodeCount; node++)
            {
                double sum = 0;
                foreach (double[]? lane in _dependency) sum += lane is null ? 0 : lane[node];
                betweenness[graph.NodeOf[node]] = scale * sum;
                if (_reach[node] is not { } reach) continue;
                closeness[graph.NodeOf[node]] = reach.Count == 0 ? 0 : reach.Count / others * (reach.Count / reach.Distances);
                (distances, nearness, pairs, farthest) = (distances + reach.Distances, nearness + reach.Nearness, pairs + reach.Count, Math.Max(farthest, reach.Farthest));
            }

            return new PathMeasures(isDirected, betweenness, closeness, _done)
            {
                Diameter = farthest,
                MeanDistance = pairs > 0 ? distances / pairs : null,
                Efficiency = graph.NodeCount > 1 && _done > 0 ? nearness / (_done * others) : null,
            };
        }

        private void TakeLanes()
        {
            ISourceSearch search = isWeighted ? new WeightedSearch(graph) : new BreadthSearch(graph);
            while (Interlocked.Increment(ref _nextLane) is var lane && lane < Lanes && !stop.IsCancellationRequested)
            {
                if (lane >= sources.Length) return;
                double[] dependency = new double[graph.NodeCount];
                _dependency[lane] = dependency;
                for (int next = lane; next < sources.Length && !stop.IsCancellationRequested; next += Lanes)
                {
                    _reach[sources[next]] = search.From(sources[next], dependency);
                    int done = Interlocked.Increment(ref _done);
                    if (done % ReportEvery == 0) progress?.Report(done);
                }
            }
        }
    }
}

/// <summary>How shortest paths are searched.</summary>
public sealed record PathOptions
{
    /// <summary>Whether links have lengths, the inverse of their weights; otherwise every link is one step.</summary>
    public bool IsWeighted { get; init; }

    /// <summary>Number of sources to take at random; null for all.</summary>
    public int? Sample { get; init; }

    /// <summary>Seed of the order of sources.</summary>
    public int Seed { get; init; }

    /// <summary>Number of threads; null for as many as there are cores. It changes no figure.</summary>
    public int? Threads { get; init; }
}
