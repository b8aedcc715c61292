namespace Mycel.Analysis.Network;

/// <summary>
/// The links of a network: exchanges between the same two nodes gathered, in an undirected network those of both directions. Exchanges of a link stand side by side.
/// </summary>
public sealed class NetworkLinks
{
    private readonly ExchangeNetwork _network;
    private readonly NetworkExchange[] _flows;
    private readonly List<int> _start = [];

    /// <summary>Gathers the exchanges of a network.</summary>
    /// <param name="network">The network.</param>
    /// <param name="isDirected">Whether directions count.</param>
    public NetworkLinks(ExchangeNetwork network, bool isDirected)
    {
        _network = network;
        _flows = isDirected ? [.. network.Exchanges] : Undirected(network.Exchanges);
        for (int flow = 0; flow < _flows.Length; flow++)
            if (flow == 0 || _flows[flow - 1].From != _flows[flow].From || _flows[flow - 1].To != _flows[flow].To) _start.Add(flow);
        _start.Add(_flows.Length);
        (Weights, WeightIs) = WeightsOf();
    }

    /// <summary>Number of links.</summary>
    public int Count => _start.Count - 1;

    /// <summary>Number of exchanges.</summary>
    public int ExchangeCount => _flows.Length;

    /// <summary>Weight of each link; null where an amount is not known.</summary>
    public IReadOnlyList<double>? Weights { get; }

    /// <summary>What the weight is, in words; empty where there is none.</summary>
    public string WeightIs { get; }

    /// <summary>Node where a link starts.</summary>
    /// <param name="link">The link.</param>
    public int From(int link) => _flows[_start[link]].From;

    /// <summary>Node where a link ends.</summary>
    /// <param name="link">The link.</param>
    public int To(int link) => _flows[_start[link]].To;

    /// <summary>Exchanges of a link, by material.</summary>
    /// <param name="link">The link.</param>
    public ReadOnlySpan<NetworkExchange> FlowsOf(int link) => _flows.AsSpan(_start[link], _start[link + 1] - _start[link]);

    private static NetworkExchange[] Undirected(IReadOnlyList<NetworkExchange> exchanges) =>
    [
        .. exchanges.GroupBy(exchange => (From: Math.Min(exchange.From, exchange.To), To: Math.Max(exchange.From, exchange.To), exchange.Material))
            .OrderBy(group => group.Key)
            .Select(group => new NetworkExchange(group.Key.From, group.Key.To, group.Key.Material, group.Select(exchange => exchange.Amount).Aggregate((a, b) => a + b))),
    ];

    // Amounts in one unit are added as they are. Tonnes and gigajoules cannot be: each exchange then weighs as its share of all that is exchanged of its material.
    private (IReadOnlyList<double>? Weights, string WeightIs) WeightsOf()
    {
        if (_flows.Length == 0 || _flows.Any(flow => flow.Amount is not { } amount || !double.IsFinite(amount) || amount <= 0)) return (null, "");
        string[] units = [.. _flows.Select(UnitOf).Distinct(StringComparer.Ordinal)];
        var total = new double[_network.Materials.Count + 1];
        foreach (NetworkExchange flow in _flows) total[flow.Material + 1] += flow.Amount!.Value;
        var weights = new double[Count];
        for (int link = 0; link < Count; link++)
            foreach (NetworkExchange flow in FlowsOf(link)) weights[link] += flow.Amount!.Value / (units.Length == 1 ? 1 : total[flow.Material + 1]);
        string what = units switch
        {
            [""] => "the weight in the list",
            [var unit] => $"amount, {unit}",
            _ => "sum over materials of the share in all exchange of the material",
        };
        return (weights, what);
    }

    private string UnitOf(NetworkExchange flow) => flow.Material < 0 ? "" : _network.Materials[flow.Material].Unit;
}
