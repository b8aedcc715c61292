using Mycel.Analysis.Network;
using Mycel.Analysis.Results;

namespace Mycel.Tests.Network;

/// <summary>Networks that tests share, and a short way to measure one.</summary>
internal static class TestNetworks
{
    /// <summary>Exchanges told as <c>"mill &gt; kiln: ash 3"</c>; amounts are in t/a and may be left out.</summary>
    public static ExchangeNetwork Of(params string[] exchanges)
    {
        var builder = new NetworkBuilder("plan", NodeKind.Plant, isActual: true);
        foreach (string text in exchanges)
        {
            string[] parts = text.Split([" > ", ": ", " "], StringSplitOptions.None);
            double? amount = parts.Length > 3 ? double.Parse(parts[3], System.Globalization.CultureInfo.InvariantCulture) : null;
            builder.Add(new NetworkExchange(Node(builder, parts[0]), Node(builder, parts[1]), builder.Material(new NetworkMaterial(parts[2], parts[2], "material", "t/a")), amount));
        }

        return builder.Build();
    }

    public static MapDocument Mapped(ExchangeNetwork network, MapOptions? options = null) => NetworkMap.Of(
        network, options ?? new MapOptions(), new MapQuestion(new PackageStamp("story", "Story", ""), [], new Dictionary<string, string>(), []));

    public static MapNode Node(this MapDocument map, string id) => map.Nodes.Single(node => node.Id == id);

    // The first letter is the industry.
    private static int Node(NetworkBuilder builder, string id) => builder.Node(new NetworkNode(id, id, id[..1]));
}
