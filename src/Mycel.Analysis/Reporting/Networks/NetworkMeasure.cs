using Mycel.Analysis.Results;

namespace Mycel.Analysis.Reporting.Networks;

/// <summary>A measure by which nodes are sized and ranked.</summary>
/// <param name="Id">Its name in the document.</param>
/// <param name="Title">Its title.</param>
/// <param name="Meaning">What it says, in a sentence.</param>
/// <param name="Value">Its value for a node.</param>
internal sealed record NetworkMeasure(string Id, string Title, string Meaning, Func<MapNode, double> Value)
{
    /// <summary>The measures that select the core, in the order of the document.</summary>
    public static IReadOnlyList<NetworkMeasure> All { get; } =
    [
        new("degreeCentrality", "Degree centrality", "How many links there are, as a share of the others.", node => node.DegreeCentrality),
        new("betweennessNormalised", "Betweenness", "How many shortest ways between others lead through it: who connects, and who is missed when it stops.", node => node.BetweennessNormalised),
        new("importance", "Importance", "How much of all exchange it takes part in.", node => node.Importance),
    ];
}
