namespace Mycel.Analysis.Network.Graphs;

/// <summary>Finds all shortest paths from one node at a time and adds up what passes through the others.</summary>
internal interface ISourceSearch
{
    /// <summary>Searches from a node.</summary>
    /// <param name="source">The node.</param>
    /// <param name="dependency">Takes, by node, the dependency of the source on it: $\delta_s(i) = \sum_t \sigma_{st}(i) / \sigma_{st}$ is added.</param>
    /// <returns>What was reached.</returns>
    Reach From(int source, double[] dependency);
}

/// <summary>What a node reaches.</summary>
/// <param name="Count">Number of other nodes that can be reached.</param>
/// <param name="Distances">Sum of their distances.</param>
/// <param name="Nearness">Sum of the inverse of their distances.</param>
/// <param name="Farthest">Greatest distance.</param>
internal readonly record struct Reach(int Count, double Distances, double Nearness, double Farthest);
