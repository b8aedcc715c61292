namespace Mycel.Analysis.Network.Graphs;

/// <summary>Figures of a graph as a whole.</summary>
public static class GraphFigures
{
    /// <summary>Links as a share of the links that there could be: $L / (N (N - 1))$, twice that in an undirected graph. Null for fewer than two nodes.</summary>
    /// <param name="graph">The graph.</param>
    public static double? Density(Graph graph) =>
        graph.NodeCount > 1 ? graph.ArcCount / (graph.NodeCount * (graph.NodeCount - 1.0)) : null;

    /// <summary>Degree centrality of a node, $DC_i = \deg(i) / (N - 1)$; 0 where there is no other node. In a directed graph links both ways count, so it may reach 2.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="node">The node.</param>
    /// <remarks>Source: Xie, Fu, Zhu and Hu, Nature Communications 15, 2024, equation 1.</remarks>
    public static double DegreeCentrality(Graph graph, int node) => graph.NodeCount > 1 ? graph.Degree(node) / (graph.NodeCount - 1.0) : 0;

    /// <summary>
    /// How far the links gather at one node: $\sum_i (d_{\max} - d_i) / ((N - 1)(N - 2))$ with $d_i$ the number of other nodes that $i$ is linked with, whatever the direction. 1 for a
    /// star, 0 where all have the same number. Null for fewer than three nodes.
    /// </summary>
    /// <param name="graph">The graph.</param>
    /// <remarks>Source: Freeman, Centrality in social networks: conceptual clarification, 1979.</remarks>
    public static double? DegreeCentralisation(Graph graph)
    {
        if (graph.NodeCount < 3) return null;
        Graph plain = graph.WithoutDirections();
        int most = Enumerable.Range(0, plain.NodeCount).Max(plain.Degree);
        double nodes = plain.NodeCount;
        return ((nodes * most) - plain.ArcCount) / ((nodes - 1) * (nodes - 2));
    }

    /// <summary>Share of the links that have one in the opposite direction. Null in an undirected graph and where there is no link.</summary>
    /// <param name="graph">The graph.</param>
    public static double? Reciprocity(Graph graph)
    {
        if (!graph.IsDirected || graph.ArcCount == 0) return null;
        int returned = 0;
        for (int node = 0; node < graph.NodeCount; node++)
            foreach (int other in graph.Out(node)) returned += graph.Joins(other, node) ? 1 : 0;
        return (double)returned / graph.ArcCount;
    }

    /// <summary>Share of the pairs of neighbours that are linked themselves: $3 \times$ triangles / connected triples, directions left out of account. Null without a triple.</summary>
    /// <param name="graph">The graph.</param>
    /// <remarks>Source: Newman, Watts and Strogatz, Random graph models of social networks, 2002.</remarks>
    public static double? Transitivity(Graph graph)
    {
        Graph plain = graph.WithoutDirections();
        var isNext = new bool[plain.NodeCount];
        long closed = 0, triples = 0;
        for (int node = 0; node < plain.NodeCount; node++)
        {
            ReadOnlySpan<int> others = plain.Out(node);
            triples += (long)others.Length * (others.Length - 1) / 2;
            foreach (int other in others) isNext[other] = true;
            // Each triangle is met once, at the corner of its smallest number.
            foreach (int other in others)
            {
                if (other < node) continue;
                foreach (int third in plain.Out(other)) closed += third > other && isNext[third] ? 1 : 0;
            }

            foreach (int other in others) isNext[other] = false;
        }

        return triples > 0 ? 3.0 * closed / triples : null;
    }
}
