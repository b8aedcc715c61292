namespace Mycel.Analysis.Network.Graphs;

/// <summary>What the shortest paths of a graph say about its nodes.</summary>
public sealed class PathMeasures
{
    private readonly bool _isDirected;

    internal PathMeasures(bool isDirected, double[] betweenness, double?[] closeness, int sources)
    {
        _isDirected = isDirected;
        Betweenness = betweenness;
        Closeness = closeness;
        Sources = sources;
    }

    /// <summary>
    /// Betweenness of each node, $BC_i = \sum_{i \neq s \neq t} \sigma_{st}(i) / \sigma_{st}$ over ordered pairs in a directed graph and over unordered pairs in an
    /// undirected one. From a sample of sources it is an estimate.
    /// </summary>
    public IReadOnlyList<double> Betweenness { get; }

    /// <summary>
    /// Closeness of each node, $\frac{r_i}{N-1} \cdot \frac{r_i}{\sum_j d_{ij}}$ with the $r_i$ nodes that it reaches along the links; 0 where it reaches none, null where no
    /// search started from it.
    /// </summary>
    /// <remarks>Source: Wasserman and Faust, Social Network Analysis, 1994, section 5.2.2, for graphs in several parts.</remarks>
    public IReadOnlyList<double?> Closeness { get; }

    /// <summary>Number of nodes from which the paths were searched: all, unless a sample was asked or the work was stopped.</summary>
    public int Sources { get; }

    /// <summary>Whether paths from all nodes were searched.</summary>
    public bool IsExact => Sources == Betweenness.Count;

    /// <summary>Greatest distance between two nodes of which one reaches the other.</summary>
    public double Diameter { get; internal init; }

    /// <summary>Mean distance between two nodes of which one reaches the other; null where none does.</summary>
    public double? MeanDistance { get; internal init; }

    /// <summary>Mean over all pairs of the inverse distance, 0 where there is no path: 1 where every node is next to every other. Null for fewer than two nodes.</summary>
    /// <remarks>Source: Latora and Marchiori, Efficient behavior of small-world networks, 2001.</remarks>
    public double? Efficiency { get; internal init; }

    /// <summary>Betweenness as a share of the greatest possible, that of the middle of a star: 0 to 1.</summary>
    /// <param name="node">The node.</param>
    public double BetweennessNormalised(int node) => Greatest > 0 ? Betweenness[node] / Greatest : 0;

    /// <summary>
    /// How far normalised betweenness from a sample can be off: $\varepsilon = \frac{N}{N-1}\sqrt{\ln(2N/0.05) / (2k)}$ for $k$ sources holds for all nodes at once with a
    /// probability of 95 %. Null where it is exact.
    /// </summary>
    /// <remarks>Source: Hoeffding, Probability inequalities for sums of bounded random variables, 1963, theorem 1 and section 6; after Brandes and Pich, Centrality estimation in large networks, 2007.</remarks>
    public double? Error
    {
        get
        {
            double nodes = Betweenness.Count;
            return IsExact || Sources == 0 ? null : nodes / (nodes - 1) * Math.Sqrt(Math.Log(2 * nodes / 0.05) / (2.0 * Sources));
        }
    }

    private double Greatest => (Betweenness.Count - 1.0) * (Betweenness.Count - 2.0) / (_isDirected ? 1 : 2);
}
