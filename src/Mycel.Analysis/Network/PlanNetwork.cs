using Mycel.Analysis.Results;

namespace Mycel.Analysis.Network;

/// <summary>The network of a plan: what is active in it, and what is exchanged.</summary>
public static class PlanNetwork
{
    /// <summary>The network of the last year that a plan speaks of.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="by">What a node is: plants, organisations or technologies.</param>
    public static ExchangeNetwork Of(PlanDocument plan, NodeKind by)
    {
        var builder = new NetworkBuilder("plan", by, isActual: true);
        int year = plan.Activities.Select(activity => activity.Period).Concat(plan.Exchanges.Select(exchange => exchange.Period)).DefaultIfEmpty().Max();
        var plants = plan.Directory.Plants.ToDictionary(plant => plant.Id, StringComparer.Ordinal);
        var technologies = plan.Activities.GroupBy(activity => activity.Plant, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.First().Technology, StringComparer.Ordinal);
        var organisations = plan.Directory.Organisations.ToDictionary(organisation => organisation.Id, StringComparer.Ordinal);
        NetworkNode NodeOf(string plant) => by switch
        {
            NodeKind.Organisation => OfOrganisation(plants.TryGetValue(plant, out PlantEntry? entry) ? entry.Owner : plant, organisations),
            NodeKind.Technology => OfTechnology(technologies.GetValueOrDefault(plant, plant), plants.GetValueOrDefault(plant)),
            _ => plants.TryGetValue(plant, out PlantEntry? entry) ? new NetworkNode(plant, Titled(entry.Title, plant), entry.Industry) : new NetworkNode(plant, plant, ""),
        };

        foreach (Activity activity in plan.Activities.Where(activity => activity.Period == year && activity.Value > 0)) builder.Node(NodeOf(activity.Plant));
        var resources = plan.Directory.Resources.ToDictionary(resource => resource.Id, StringComparer.Ordinal);
        foreach (Exchange exchange in plan.Exchanges.Where(exchange => exchange.Period == year && exchange.Value > 0))
        {
            NetworkMaterial material = resources.TryGetValue(exchange.Resource, out ResourceEntry? resource)
                ? new NetworkMaterial(exchange.Resource, Titled(resource.Title, exchange.Resource), resource.Kind, exchange.Unit)
                : new NetworkMaterial(exchange.Resource, exchange.Resource, "", exchange.Unit);
            builder.Add(new NetworkExchange(
                builder.Node(NodeOf(exchange.From)), builder.Node(NodeOf(exchange.To)), builder.Material(material), exchange.Value));
        }

        return builder.Build();
    }

    private static NetworkNode OfOrganisation(string id, Dictionary<string, OrganisationEntry> organisations) =>
        organisations.TryGetValue(id, out OrganisationEntry? entry) ? new NetworkNode(id, Titled(entry.Title, id), entry.Sector) : new NetworkNode(id, id, "");

    private static NetworkNode OfTechnology(string id, PlantEntry? plant) => new(id, id, plant?.Industry ?? "");

    private static string Titled(string title, string id) => string.IsNullOrWhiteSpace(title) ? id : title;
}
