namespace Mycel.Analysis.Network.Graphs;

/// <summary>Whether links join like with like: 1 where they only do, 0 where they do as often as by chance, below 0 where they shun it.</summary>
public static class Assortativity
{
    /// <summary>
    /// Correlation of the degrees at both ends of the links: $r = \operatorname{cov}(x, y) / (s_x s_y)$; in a directed graph of the links that leave the start and those that
    /// arrive at the end.
    /// </summary>
    /// <param name="graph">The graph.</param>
    /// <returns>-1 to 1; null where all degrees are the same or there is no link.</returns>
    /// <remarks>Source: Newman, Mixing patterns in networks, 2003, equation 21.</remarks>
    public static double? OfDegrees(Graph graph)
    {
        // Sums of whole numbers are exact, and so is the answer whatever the order of the links.
        long count = 0;
        Int128 x = 0, y = 0, xx = 0, yy = 0, xy = 0;
        for (int node = 0; node < graph.NodeCount; node++)
        {
            long from = graph.Out(node).Length;
            foreach (int other in graph.Out(node))
            {
                long to = graph.In(other).Length;
                count++;
                (x, y, xx, yy, xy) = (x + from, y + to, xx + (from * from), yy + (to * to), xy + (from * to));
            }
        }

        double spread = Math.Sqrt((double)((count * xx) - (x * x))) * Math.Sqrt((double)((count * yy) - (y * y)));
        return spread > 0 ? (double)((count * xy) - (x * y)) / spread : null;
    }

    /// <summary>
    /// Preference for the own kind: $r = (\sum_k e_{kk} - \sum_k a_k b_k) / (1 - \sum_k a_k b_k)$ with $e_{kl}$ the share of links from kind $k$ to kind $l$, $a$ and $b$ its sums by
    /// row and column.
    /// </summary>
    /// <param name="graph">The graph.</param>
    /// <param name="kindOf">Kind of each node, from 0.</param>
    /// <returns>At most 1; null where there is no link or all links join nodes of one kind.</returns>
    /// <remarks>Source: Newman, Mixing patterns in networks, 2003, equation 2.</remarks>
    public static double? OfKinds(Graph graph, IReadOnlyList<int> kindOf)
    {
        int kinds = kindOf.Count == 0 ? 0 : kindOf.Max() + 1;
        var leaving = new long[kinds];
        var arriving = new long[kinds];
        long same = 0;
        for (int node = 0; node < graph.NodeCount; node++)
        {
            foreach (int other in graph.Out(node))
            {
                leaving[kindOf[node]]++;
                arriving[kindOf[other]]++;
                same += kindOf[node] == kindOf[other] ? 1 : 0;
            }
        }

        double links = graph.ArcCount;
        double chance = 0;
        for (int kind = 0; kind < kinds; kind++) chance += leaving[kind] / links * (arriving[kind] / links);
        return links > 0 && chance < 1 ? ((same / links) - chance) / (1 - chance) : null;
    }
}
