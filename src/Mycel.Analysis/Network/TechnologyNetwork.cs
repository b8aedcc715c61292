using Mycel.Model.Packages.Tables;
using Mycel.Model.Parks;

namespace Mycel.Analysis.Network;

/// <summary>
/// The network of a technology database: no sites, no links, so whatever one technology gives out another may take in. Amounts are not known, for nothing has a size.
/// </summary>
public static class TechnologyNetwork
{
    /// <summary>The network of a park's technologies, whether or not plants of them stand.</summary>
    /// <param name="park">The park.</param>
    public static ExchangeNetwork Of(Park park)
    {
        var builder = new NetworkBuilder("technologies", NodeKind.Technology, isActual: false);
        var givers = new List<int>[park.Tables.Resources.Count];
        var takers = new List<int>[park.Tables.Resources.Count];
        Dictionary<string, string> industries = IndustriesOf(park);
        foreach ((string id, Technology technology) in park.Technologies.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            int node = builder.Node(new NetworkNode(id, id, industries.GetValueOrDefault(id, "")));
            foreach (TechnologyFlow flow in technology.Flows)
            {
                int resource = park.IndexOf(flow.Resource);
                if (resource >= 0) ((flow.IsOutput ? givers : takers)[resource] ??= []).Add(node);
            }
        }

        for (int resource = 0; resource < givers.Length; resource++)
        {
            if (givers[resource] is not { } from || takers[resource] is not { } to) continue;
            int material = builder.Material(MaterialOf(park.Tables.Resources[resource]));
            foreach (int giver in from)
                foreach (int taker in to) builder.Add(new NetworkExchange(giver, taker, material, null));
        }

        return builder.Build();
    }

    /// <summary>A resource as a material of a network.</summary>
    /// <param name="resource">The resource.</param>
    internal static NetworkMaterial MaterialOf(Resource resource) =>
        new(resource.Id.Value, string.IsNullOrWhiteSpace(resource.Title) ? resource.Id.Value : resource.Title, KindText(resource.Kind), ModelUnits.FlowSymbol(resource));

    // A technology counts to the industry in which most plants of it stand; of equally many, to the first by name.
    private static Dictionary<string, string> IndustriesOf(Park park) => park.Tables.Plants
        .GroupBy(plant => plant.Technology.Value, StringComparer.Ordinal)
        .ToDictionary(
            plants => plants.Key,
            plants => plants.GroupBy(park.IndustryOf, StringComparer.Ordinal).OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal).First().Key,
            StringComparer.Ordinal);

    private static string KindText(ResourceKind kind) => kind switch
    {
        ResourceKind.Material => "material",
        ResourceKind.ByProduct => "by-product",
        ResourceKind.Fuel => "fuel",
        ResourceKind.Electricity => "electricity",
        ResourceKind.Heat => "heat",
        ResourceKind.Water => "water",
        ResourceKind.ReusedWater => "reused-water",
        ResourceKind.Emission => "emission",
        _ => "service",
    };
}
