using Mycel.Analysis.Network.Graphs;
using Mycel.Analysis.Results;

namespace Mycel.Analysis.Network;

/// <summary>Selects the core of a network, and shows what other thresholds would keep.</summary>
internal sealed class CoreSelection
{
    // Rows of the curve for one measure: enough to see where it bends.
    private const int MostThresholds = 12;

    private readonly MeasuredNetwork _measured;
    private readonly CoreRule _rule;
    private readonly bool[] _isForced;
    private readonly bool[] _isDropped;

    /// <summary>Applies a rule to a network.</summary>
    /// <param name="measured">The network.</param>
    /// <param name="rule">The rule; its ids are known to exist.</param>
    public CoreSelection(MeasuredNetwork measured, CoreRule rule)
    {
        _measured = measured;
        int count = measured.Graph.NodeCount;
        _rule = rule.Completed(Mean(Degree), Mean(Betweenness));
        var keep = rule.Keep.ToHashSet(StringComparer.Ordinal);
        var drop = rule.Drop.ToHashSet(StringComparer.Ordinal);
        _isForced = [.. measured.Network.Nodes.Select(node => keep.Contains(node.Id))];
        _isDropped = [.. measured.Network.Nodes.Select(node => drop.Contains(node.Id))];
        IsCore = [.. Enumerable.Range(0, count).Select(node => IsKept(node, _rule.IsReached(Degree(node), Betweenness(node), measured.Importance[node])))];
    }

    /// <summary>Whether a node belongs to the core, by node.</summary>
    public IReadOnlyList<bool> IsCore { get; }

    /// <summary>The core as a document says it.</summary>
    public MapCore Core()
    {
        Kept kept = KeptBy(IsCore);
        return new MapCore(
            _rule.InWords(), kept.Nodes, kept.Links, kept.Exchanges, kept.Materials, kept.SymbioticMaterials, [.. _rule.Keep.Order(StringComparer.Ordinal)],
            [.. _rule.Drop.Order(StringComparer.Ordinal)], kept.Industries);
    }

    /// <summary>What thresholds of each measure keep.</summary>
    public IReadOnlyList<MapThreshold> Thresholds() =>
    [
        .. Curve("degreeCentrality", Degree), .. Curve("betweennessNormalised", Betweenness), .. Curve("importance", node => _measured.Importance[node]),
    ];

    private double Degree(int node) => GraphFigures.DegreeCentrality(_measured.Graph, node);

    private double Betweenness(int node) => _measured.Paths.BetweennessNormalised(node);

    private double Mean(Func<int, double> measure)
    {
        int count = _measured.Graph.NodeCount;
        return count == 0 ? 0 : Enumerable.Range(0, count).Sum(measure) / count;
    }

    private bool IsKept(int node, bool isReached) => !_isDropped[node] && (_isForced[node] || isReached);

    private IEnumerable<MapThreshold> Curve(string name, Func<int, double> measure)
    {
        double[] values = [.. Enumerable.Range(0, _measured.Graph.NodeCount).Select(measure)];
        double[] distinct = [.. values.Select(Shortened).Distinct().Order()];
        int rows = Math.Min(MostThresholds, distinct.Length);
        for (int row = 0; row < rows; row++)
        {
            double threshold = distinct[rows == 1 ? 0 : (int)Math.Round(row * (distinct.Length - 1.0) / (rows - 1))];
            Kept kept = KeptBy([.. values.Select((value, node) => IsKept(node, value >= threshold))]);
            yield return new MapThreshold(name, threshold, kept.Nodes, kept.Links, kept.Exchanges, kept.Materials, kept.Industries);
        }
    }

    // Rounded down to four digits: what differs in the last bits only is kept together, and a reader can type it.
    private static double Shortened(double value)
    {
        if (value <= 0) return 0;
        double step = Math.Pow(10, Math.Floor(Math.Log10(value)) - 3);
        double shortened = Math.Floor(value / step * (1 + 1e-9)) * step;
        return Math.Min(value, double.Parse(shortened.ToString("G4", System.Globalization.CultureInfo.InvariantCulture), System.Globalization.CultureInfo.InvariantCulture));
    }

    private Kept KeptBy(IReadOnlyList<bool> isKept)
    {
        NetworkLinks links = _measured.Links;
        var frequency = new int[_measured.Network.Materials.Count];
        int count = 0, exchanges = 0;
        for (int link = 0; link < links.Count; link++)
        {
            if (!isKept[links.From(link)] || !isKept[links.To(link)]) continue;
            count++;
            foreach (NetworkExchange flow in links.FlowsOf(link))
            {
                exchanges++;
                if (flow.Material >= 0) frequency[flow.Material]++;
            }
        }

        var industries = new int[_measured.IndustryNames.Count];
        for (int node = 0; node < isKept.Count; node++) industries[_measured.Industry[node]] += isKept[node] ? 1 : 0;
        return new Kept(
            isKept.Count(kept => kept), count, exchanges, frequency.Count(times => times > 0), frequency.Count(times => times > 1),
            [.. industries.Select((nodes, place) => new MapCount(_measured.IndustryNames[place], nodes)).Where(entry => entry.Nodes > 0)]);
    }

    private sealed record Kept(int Nodes, int Links, int Exchanges, int Materials, int SymbioticMaterials, IReadOnlyList<MapCount> Industries);
}
