namespace Mycel.Analysis.Network;

/// <summary>Gathers nodes, materials and exchanges in any order and makes a network of them.</summary>
/// <param name="origin">What the network is made of.</param>
/// <param name="nodesAre">What a node is.</param>
/// <param name="isActual">Whether the exchanges take place.</param>
public sealed class NetworkBuilder(string origin, NodeKind nodesAre, bool isActual)
{
    private readonly Dictionary<string, int> _nodeNumbers = new(StringComparer.Ordinal);
    private readonly List<NetworkNode> _nodes = [];
    private readonly Dictionary<string, int> _materialNumbers = new(StringComparer.Ordinal);
    private readonly List<NetworkMaterial> _materials = [];
    private readonly List<NetworkExchange> _exchanges = [];

    /// <summary>Adds a node; one that is there already stays as it is.</summary>
    /// <param name="node">The node.</param>
    /// <returns>Its number while the network is made.</returns>
    public int Node(NetworkNode node)
    {
        if (!_nodeNumbers.TryAdd(node.Id, _nodes.Count)) return _nodeNumbers[node.Id];
        _nodes.Add(node);
        return _nodes.Count - 1;
    }

    /// <summary>Adds a node that is known by its id alone; one that is there already stays as it is.</summary>
    /// <param name="id">Its id.</param>
    /// <returns>Its number while the network is made.</returns>
    public int Node(ReadOnlySpan<char> id)
    {
        if (_nodeNumbers.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(id, out int number)) return number;
        string text = id.ToString();
        return Node(new NetworkNode(text, text, ""));
    }

    /// <summary>Adds a material; one that is there already stays as it is.</summary>
    /// <param name="material">The material.</param>
    /// <returns>Its number while the network is made.</returns>
    public int Material(NetworkMaterial material)
    {
        if (!_materialNumbers.TryAdd(material.Id, _materials.Count)) return _materialNumbers[material.Id];
        _materials.Add(material);
        return _materials.Count - 1;
    }

    /// <summary>Adds an exchange.</summary>
    /// <param name="exchange">The exchange, in numbers that this builder gave.</param>
    public void Add(NetworkExchange exchange) => _exchanges.Add(exchange);

    /// <summary>The network: sorted by id; materials that nobody exchanges are left out.</summary>
    public ExchangeNetwork Build()
    {
        (int[] nodeRank, NetworkNode[] nodes) = Ranked(_nodes, node => node.Id, node => true);
        var isExchanged = new bool[_materials.Count];
        foreach (NetworkExchange exchange in _exchanges)
            if (exchange.Material >= 0 && exchange.From != exchange.To) isExchanged[exchange.Material] = true;
        (int[] materialRank, NetworkMaterial[] materials) = Ranked(_materials, material => material.Id, material => isExchanged[_materialNumbers[material.Id]]);
        NetworkExchange[] exchanges =
        [
            .. _exchanges.Where(exchange => exchange.From != exchange.To).Select(exchange => new NetworkExchange(
                nodeRank[exchange.From], nodeRank[exchange.To], exchange.Material < 0 ? -1 : materialRank[exchange.Material], exchange.Amount)),
        ];
        int inner = _exchanges.Count - exchanges.Length;
        List<NetworkExchange> merged = Merged([.. exchanges.Order(ByEnds)]);
        return new ExchangeNetwork
        {
            Origin = origin, NodesAre = nodesAre, IsActual = isActual, Nodes = nodes, Materials = materials, Exchanges = merged,
            Internal = inner, Repeated = exchanges.Length - merged.Count,
        };
    }

    private static Comparer<NetworkExchange> ByEnds { get; } = Comparer<NetworkExchange>.Create((a, b) =>
        a.From != b.From ? a.From.CompareTo(b.From) : a.To != b.To ? a.To.CompareTo(b.To) : a.Material.CompareTo(b.Material));

    private static (int[] Rank, T[] Sorted) Ranked<T>(List<T> items, Func<T, string> id, Func<T, bool> isKept)
    {
        int[] order = [.. Enumerable.Range(0, items.Count).Where(item => isKept(items[item])).OrderBy(item => id(items[item]), StringComparer.Ordinal)];
        var rank = new int[items.Count];
        for (int place = 0; place < order.Length; place++) rank[order[place]] = place;
        return (rank, Array.ConvertAll(order, item => items[item]));
    }

    private static List<NetworkExchange> Merged(NetworkExchange[] sorted)
    {
        var merged = new List<NetworkExchange>(sorted.Length);
        foreach (NetworkExchange exchange in sorted)
        {
            bool isRepeated = merged.Count > 0 && ByEnds.Compare(merged[^1], exchange) == 0;
            if (isRepeated) merged[^1] = exchange with { Amount = merged[^1].Amount + exchange.Amount };
            else merged.Add(exchange);
        }

        return merged;
    }
}
