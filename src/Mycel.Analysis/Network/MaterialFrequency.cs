namespace Mycel.Analysis.Network;

/// <summary>
/// How many exchanges each material takes part in. An exchange is a pair of nodes, a giver and a taker, with a material between them; however often the same three are
/// named, it is one.
/// </summary>
/// <source>Xie, Fu, Zhu and Hu, Nature Communications 15 (2024), 10.1038/s41467-024-48249-6: Discussion and figure 6.</source>
internal static class MaterialFrequency
{
    /// <summary>Exchanges from which on a material is symbiotic: the paper counts materials that interact twice.</summary>
    public const int Symbiotic = 2;

    /// <summary>Number of exchanges by material.</summary>
    /// <param name="exchanges">Giver, taker and material; repeated triples count once, and what a node gives to itself does not count.</param>
    /// <returns>Materials with one exchange or more, by id.</returns>
    public static SortedDictionary<string, int> Of(IEnumerable<(string From, string To, string Resource)> exchanges)
    {
        var frequency = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach ((string from, string to, string resource) in exchanges.Distinct())
            if (from != to) frequency[resource] = frequency.GetValueOrDefault(resource) + 1;
        return frequency;
    }
}
