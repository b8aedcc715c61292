using Mycel.Analysis.Results;
using Mycel.Model.Packages;
using Mycel.Model.Packages.Tables;
using Mycel.Model.Parks;

namespace Mycel.Analysis.Inference.Packages;

/// <summary>Markets and endowments of the written package: of the resources that are used, at sites where somebody stands; what the question took for given stays given.</summary>
internal sealed class Supplies
{
    /// <summary>Gathers them.</summary>
    /// <param name="study">The question.</param>
    /// <param name="resources">Resources that the selected technologies use.</param>
    /// <param name="places">Where plants stand.</param>
    /// <param name="changes">Takes what is put in, changed and left out.</param>
    public Supplies(InferenceStudy study, HashSet<ResourceId> resources, PlantPlaces places, List<InferredChange> changes)
    {
        HashSet<SiteId> sites = [.. places.Sites.Select(site => site.Id)];
        Endowments = [.. OwnEndowments(study, resources, sites), .. NamedEndowments(study, resources, places, changes)];
        Markets = [.. OwnMarkets(study, resources, sites)];
        PackageTables tables = study.Park.Tables;
        if (Markets.Count < tables.Markets.Count)
            changes.Add(new InferredChange("left out", "markets", "", $"{tables.Markets.Count - Markets.Count} rows trade what no selected technology has, or where nobody stands."));
        if (!study.Options.Markets && tables.Markets.Any(row => row.Buy is not null))
            changes.Add(new InferredChange("changed", "markets", "", "Nothing can be bought, as the question says: prices for buying are left out."));
        HashSet<SiteId> far = [.. Endowments.Select(row => row.Site), .. Markets.Select(row => row.Site).OfType<SiteId>()];
        far.ExceptWith(sites);
        FarSites = [.. tables.Sites.Where(site => far.Contains(site.Id))];
    }

    /// <summary>The markets.</summary>
    public IReadOnlyList<Market> Markets { get; }

    /// <summary>The endowments.</summary>
    public IReadOnlyList<Endowment> Endowments { get; }

    /// <summary>Sites without plants at which the only supply of something lies.</summary>
    public IReadOnlyList<Site> FarSites { get; }

    private static IEnumerable<Endowment> OwnEndowments(InferenceStudy study, HashSet<ResourceId> resources, HashSet<SiteId> sites)
    {
        List<Endowment> rows = [.. study.Park.Tables.Endowments.Where(row => resources.Contains(row.Resource) && IsGiven(study, row.Resource, Origin.Endowment))];
        HashSet<ResourceId> near = [.. rows.Where(row => sites.Contains(row.Site)).Select(row => row.Resource)];
        return rows.Where(row => sites.Contains(row.Site) || !near.Contains(row.Resource));
    }

    // What the question says is there without any row of the package saying so: at every site where somebody takes it.
    private static IEnumerable<Endowment> NamedEndowments(InferenceStudy study, HashSet<ResourceId> resources, PlantPlaces places, List<InferredChange> changes)
    {
        foreach (ResourceId resource in resources.Where(id => IsGiven(study, id, Origin.Named)).OrderBy(id => id.Value, StringComparer.Ordinal))
        {
            foreach (SiteId site in places.Plants.Where(plant => Takes(study.Park, plant, resource)).Select(plant => plant.Site).Distinct())
            {
                changes.Add(new InferredChange("added", "endowments", $"{resource.Value}/{site.Value}", "The question says that it is there; how much of it, nobody says."));
                yield return new Endowment { Resource = resource, Site = site, Note = "Named as given when technologies were inferred" };
            }
        }
    }

    private static IEnumerable<Market> OwnMarkets(InferenceStudy study, HashSet<ResourceId> resources, HashSet<SiteId> sites)
    {
        List<Market> rows =
        [
            .. study.Park.Tables.Markets.Where(row => resources.Contains(row.Resource))
                .Select(row => study.Options.Markets ? row : row with { Buy = null, BuyLimit = null }).Where(row => row.Buy is not null || row.Sell is not null),
        ];
        HashSet<ResourceId> near = [.. rows.Where(row => row.Buy is not null && IsNear(row, sites)).Select(row => row.Resource)];
        return rows.Where(row => IsNear(row, sites) || (row.Buy is not null && !near.Contains(row.Resource)));
    }

    private static bool IsNear(Market row, HashSet<SiteId> sites) => row.Site is not { } site || sites.Contains(site);

    private static bool Takes(Park park, Plant plant, ResourceId resource) =>
        park.Find(plant.Technology) is { } technology && technology.Flows.Any(flow => !flow.IsOutput && flow.Resource == resource);

    private static bool IsGiven(InferenceStudy study, ResourceId id, Origin origin) =>
        study.Database.Resource(id.Value) is var resource and >= 0 && study.Givens.Origins[resource] == origin;
}
