using System.Globalization;

namespace Mycel.Analysis.Network;

/// <summary>
/// Which nodes belong to the core of a network. A node does that reaches any of the thresholds, or, where it is asked so, all of them; what the user keeps or drops goes
/// before. Without a threshold a node belongs to it that has at least the mean degree centrality or at least the mean betweenness.
/// </summary>
public sealed record CoreRule
{
    private const double Rounding = 1e-12;

    /// <summary>Least degree centrality.</summary>
    public double? Degree { get; init; }

    /// <summary>Least normalised betweenness.</summary>
    public double? Betweenness { get; init; }

    /// <summary>Least share of all exchange that a node takes part in.</summary>
    public double? Importance { get; init; }

    /// <summary>Whether all thresholds must be reached, and not any.</summary>
    public bool All { get; init; }

    /// <summary>Ids of nodes that belong to the core whatever they reach.</summary>
    public IReadOnlyList<string> Keep { get; init; } = [];

    /// <summary>Ids of nodes that do not belong to it whatever they reach.</summary>
    public IReadOnlyList<string> Drop { get; init; } = [];

    /// <summary>The rule for a network: with the usual thresholds where none is given.</summary>
    /// <param name="meanDegree">Mean degree centrality.</param>
    /// <param name="meanBetweenness">Mean normalised betweenness.</param>
    internal CoreRule Completed(double meanDegree, double meanBetweenness) =>
        Degree is null && Betweenness is null && Importance is null
            ? this with { Degree = meanDegree, Betweenness = meanBetweenness > 0 ? meanBetweenness : null } : this;

    /// <summary>Whether a node reaches the thresholds.</summary>
    /// <param name="degree">Its degree centrality.</param>
    /// <param name="betweenness">Its normalised betweenness.</param>
    /// <param name="importance">Its importance.</param>
    internal bool IsReached(double degree, double betweenness, double importance)
    {
        (double? Threshold, double Value)[] rules = [(Degree, degree), (Betweenness, betweenness), (Importance, importance)];
        var asked = rules.Where(rule => rule.Threshold is not null);
        // Where all are equal their mean may be the last bit greater than each of them.
        return All ? asked.All(rule => rule.Value >= rule.Threshold * (1 - Rounding)) : asked.Any(rule => rule.Value >= rule.Threshold * (1 - Rounding));
    }

    /// <summary>The rule in words.</summary>
    internal string InWords()
    {
        string[] rules =
        [
            .. Degree is { } degree ? new[] { $"degree centrality of at least {Text(degree)}" } : [],
            .. Betweenness is { } betweenness ? new[] { $"normalised betweenness of at least {Text(betweenness)}" } : [],
            .. Importance is { } importance ? new[] { $"importance of at least {Text(importance)}" } : [],
        ];
        return string.Join(All ? " and " : " or ", rules);
    }

    private static string Text(double value) => value.ToString("G4", CultureInfo.InvariantCulture);
}
