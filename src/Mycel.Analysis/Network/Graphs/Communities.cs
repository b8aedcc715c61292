namespace Mycel.Analysis.Network.Graphs;

/// <summary>
/// Groups of nodes that are linked more among themselves than chance would have it, directions left out of account: Louvain's method for the greatest modularity, without
/// chance. Nodes are visited in their order, moved to the best group, of equal ones to that of the smallest number; groups become nodes of a smaller graph, until nothing moves.
/// Then the nodes may move once more, one by one, and a group that is not connected is parted, which never lowers modularity.
/// </summary>
/// <remarks>
/// Sources: Blondel, Guillaume, Lambiotte and Lefebvre, Fast unfolding of communities in large networks, 2008; Rotta and Noack, Multilevel local search algorithms for
/// modularity clustering, 2011; Traag, Waltman and van Eck, From Louvain to Leiden, 2019.
/// </remarks>
public sealed class Communities
{
    // A move must gain more than rounding.
    private const double Rounding = 1e-12;
    private const int MostRounds = 1000;

    private readonly int[] _of;

    private Communities(int[] of, int[] sizes, double? modularity)
    {
        _of = of;
        Sizes = sizes;
        Modularity = modularity;
    }

    /// <summary>Number of groups.</summary>
    public int Count => Sizes.Count;

    /// <summary>Number of nodes of each group; the largest first, of equal ones that with the node of the smallest number.</summary>
    public IReadOnlyList<int> Sizes { get; }

    /// <summary>
    /// Modularity, $Q = \sum_c \left( \frac{w_c}{W} - \gamma \left(\frac{k_c}{2W}\right)^2 \right)$ with $w_c$ the weight of links within group $c$, $k_c$ the weight of links at its nodes, $W$ the weight of all links and
    /// $\gamma$ the resolution. Null without links.
    /// </summary>
    public double? Modularity { get; }

    /// <summary>Group of a node.</summary>
    /// <param name="node">The node.</param>
    /// <returns>Number of the group, from 0.</returns>
    public int Of(int node) => _of[node];

    /// <summary>Finds the groups of a graph.</summary>
    /// <param name="graph">The graph; the weights of its links count, those of both ways added.</param>
    /// <param name="resolution">1 for modularity as it was first defined; more gives more and smaller groups.</param>
    public static Communities Of(Graph graph, double resolution = 1)
    {
        Graph plain = graph.WithoutDirections();
        var whole = MovingGraph.Of(plain);
        int[] group = [.. Enumerable.Range(0, plain.NodeCount)];
        for (int round = 0; round < MostRounds && Improve(whole, group, resolution); round++) { }
        group = Connected(plain, group);
        int[] order = [.. group.GroupBy(number => number).OrderByDescending(members => members.Count()).Select(members => members.Key)];
        var rank = new Dictionary<int, int>(order.Length);
        foreach (int number in order) rank.Add(number, rank.Count);
        int[] ranked = Array.ConvertAll(group, number => rank[number]);
        var sizes = new int[order.Length];
        foreach (int number in ranked) sizes[number]++;
        return new Communities(ranked, sizes, ModularityOf(plain, ranked, resolution));
    }

    /// <summary>Modularity of given groups.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="groupOf">Group of each node, from 0.</param>
    /// <param name="resolution">The resolution.</param>
    /// <returns>Modularity; null without links.</returns>
    public static double? ModularityOf(Graph graph, IReadOnlyList<int> groupOf, double resolution = 1)
    {
        Graph plain = graph.WithoutDirections();
        int groups = groupOf.Count == 0 ? 0 : groupOf.Max() + 1;
        var within = new double[groups];
        var at = new double[groups];
        double all = 0;
        foreach (GraphLink link in plain.Links())
        {
            all += link.Weight;
            at[groupOf[link.From]] += link.Weight;
            at[groupOf[link.To]] += link.Weight;
            if (groupOf[link.From] == groupOf[link.To]) within[groupOf[link.From]] += link.Weight;
        }

        if (all == 0) return null;
        double sum = 0;
        for (int group = 0; group < groups; group++) sum += (within[group] / all) - (resolution * (at[group] / (2 * all)) * (at[group] / (2 * all)));
        return sum;
    }

    // One round on all levels: move nodes, then groups as nodes, as long as anything moves.
    private static bool Improve(MovingGraph whole, int[] group, double resolution)
    {
        bool moved = whole.Move(group, resolution);
        if (!moved) return false;
        int count = Renumber(group);
        while (true)
        {
            MovingGraph smaller = whole.Joined(group, count);
            int[] upper = [.. Enumerable.Range(0, count)];
            if (!smaller.Move(upper, resolution)) return true;
            for (int node = 0; node < group.Length; node++) group[node] = upper[group[node]];
            count = Renumber(group);
        }
    }

    private static int Renumber(int[] group)
    {
        var number = new Dictionary<int, int>();
        for (int node = 0; node < group.Length; node++)
        {
            number.TryAdd(group[node], number.Count);
            group[node] = number[group[node]];
        }

        return number.Count;
    }

    private static int[] Connected(Graph graph, int[] group)
    {
        Components parts = Components.Of(Graph.From(
            graph.NodeCount, [.. graph.Links().Where(link => group[link.From] == group[link.To])], isDirected: false).Graph);
        return [.. Enumerable.Range(0, graph.NodeCount).Select(parts.Of)];
    }

    /// <summary>A graph whose nodes may stand for many: links within a node are kept as its own weight.</summary>
    private sealed class MovingGraph(int[] start, int[] end, double[] weight, double[] own)
    {
        private readonly double[] _at = [.. own.Select((within, node) => within + Sum(weight.AsSpan(start[node], start[node + 1] - start[node])))];

        public static MovingGraph Of(Graph graph)
        {
            var start = new int[graph.NodeCount + 1];
            var end = new int[graph.ArcCount];
            var weight = new double[graph.ArcCount];
            for (int node = 0; node < graph.NodeCount; node++)
            {
                graph.Out(node).CopyTo(end.AsSpan(start[node]));
                graph.OutWeights(node).CopyTo(weight.AsSpan(start[node]));
                start[node + 1] = start[node] + graph.Out(node).Length;
            }

            return new MovingGraph(start, end, weight, new double[graph.NodeCount]);
        }

        /// <summary>Moves nodes between groups while modularity grows.</summary>
        public bool Move(int[] group, double resolution)
        {
            double all = Sum(_at);
            if (all == 0) return false;
            var total = new double[own.Length];
            for (int node = 0; node < own.Length; node++) total[group[node]] += _at[node];
            var to = new double[own.Length];
            var met = new List<int>();
            bool any = false;
            for (int pass = 0; pass < MostRounds; pass++)
            {
                bool moved = false;
                for (int node = 0; node < own.Length; node++)
                {
                    int best = BestFor(node, group, total, to, met, resolution / all);
                    moved |= best != group[node];
                    (total[group[node]], group[node]) = (total[group[node]] - _at[node], best);
                    total[best] += _at[node];
                }

                if (!moved) break;
                any = true;
            }

            return any;
        }

        private int BestFor(int node, int[] group, double[] total, double[] to, List<int> met, double penalty)
        {
            met.Clear();
            for (int arc = start[node]; arc < start[node + 1]; arc++)
            {
                int other = group[end[arc]];
                if (to[other] == 0) met.Add(other);
                to[other] += weight[arc];
            }

            int home = group[node];
            double least = to[home] - (penalty * _at[node] * (total[home] - _at[node]));
            (int best, double most) = (home, least + (Rounding * (Math.Abs(least) + _at[node])));
            foreach (int other in met)
            {
                double gain = to[other] - (penalty * _at[node] * total[other]);
                if (other != home && (gain > most || (gain == most && best != home && other < best))) (best, most) = (other, gain);
            }

            foreach (int other in met) to[other] = 0;
            return best;
        }

        /// <summary>The graph whose nodes are the groups.</summary>
        public MovingGraph Joined(int[] group, int count)
        {
            int[] order = [.. Enumerable.Range(0, group.Length).OrderBy(node => group[node])];
            var (begins, ends, weights, within) = (new int[count + 1], new List<int>(), new List<double>(), new double[count]);
            var place = new int[count];
            Array.Fill(place, -1);
            foreach (IGrouping<int, int> members in order.GroupBy(node => group[node]))
            {
                int first = ends.Count;
                foreach (int node in members)
                {
                    within[members.Key] += own[node];
                    for (int arc = start[node]; arc < start[node + 1]; arc++)
                    {
                        int other = group[end[arc]];
                        if (other == members.Key)
                        {
                            within[other] += weight[arc];
                            continue;
                        }

                        if (place[other] < first)
                        {
                            place[other] = ends.Count;
                            ends.Add(other);
                            weights.Add(0);
                        }

                        weights[place[other]] += weight[arc];
                    }
                }

                begins[members.Key + 1] = ends.Count;
            }

            return new MovingGraph(begins, [.. ends], [.. weights], within);
        }

        private static double Sum(ReadOnlySpan<double> values)
        {
            double sum = 0;
            foreach (double value in values) sum += value;
            return sum;
        }
    }
}
