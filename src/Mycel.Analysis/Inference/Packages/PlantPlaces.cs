using Mycel.Analysis.Results;
using Mycel.Model.Checks.Parks;
using Mycel.Model.Packages;
using Mycel.Model.Packages.Tables;
using Mycel.Model.Parks;

namespace Mycel.Analysis.Inference.Packages;

/// <summary>
/// Where the selected technologies stand: the plants that the package has of them; for a technology without one a plant that could be built, at premises where something
/// that it draws from nature is found and its industry is at home, as far as there are such, else at the first premises of the package.
/// </summary>
internal sealed class PlantPlaces
{
    private const string Nameless = "region";

    private readonly InferenceStudy _study;
    private readonly List<InferredChange> _changes;
    private readonly List<Plant> _plants = [];
    private readonly IReadOnlyList<Premises> _premises;
    private readonly CheckedPark _checked;

    /// <summary>Places plants.</summary>
    /// <param name="study">The question.</param>
    /// <param name="technologies">Ids of the selected technologies.</param>
    /// <param name="changes">Takes what is put in and left out.</param>
    public PlantPlaces(InferenceStudy study, HashSet<string> technologies, List<InferredChange> changes)
    {
        _study = study;
        _changes = changes;
        _checked = new CheckedPark(study.Park, study.Year, []);
        PackageTables tables = study.Park.Tables;
        _plants.AddRange(tables.Plants.Where(plant => technologies.Contains(plant.Technology.Value)));
        int left = tables.Plants.Count - _plants.Count;
        if (left > 0) changes.Add(new InferredChange("left out", "plants", "", $"{left} of {tables.Plants.Count} plants have a technology that was not selected."));
        _premises = PremisesOf(_plants) is { Count: > 0 } standing ? standing : study.Park.Premises;
        HashSet<string> placed = [.. _plants.Select(plant => plant.Technology.Value)];
        HashSet<string> ids = [.. tables.Plants.Select(plant => plant.Id.Value)];
        foreach (string technology in technologies.Except(placed).Order(StringComparer.Ordinal)) Place(study.Park.Technologies[technology], ids);
        HashSet<SiteId> sites = [.. _plants.Select(plant => plant.Site)];
        HashSet<OrganisationId> owners = [.. _plants.Select(plant => plant.Owner)];
        Sites = [.. tables.Sites.Where(site => sites.Remove(site.Id)), .. sites.Select(site => new Site { Id = site })];
        Organisations = [.. tables.Organisations.Where(owner => owners.Remove(owner.Id)), .. owners.Select(owner => new Organisation { Id = owner })];
    }

    /// <summary>The plants.</summary>
    public IReadOnlyList<Plant> Plants => _plants;

    /// <summary>Their sites.</summary>
    public IReadOnlyList<Site> Sites { get; }

    /// <summary>Their owners.</summary>
    public IReadOnlyList<Organisation> Organisations { get; }

    private void Place(Technology technology, HashSet<string> ids)
    {
        bool isDecision = _checked.ValueOf(technology, TechnologyParameter.MinimumScale) > 0 || _checked.ValueOf(technology, TechnologyParameter.FixedInvestment) > 0;
        if (isDecision && _checked.ValueOf(technology, TechnologyParameter.MaximumScale) is null)
        {
            _changes.Add(new InferredChange(
                "left out", "plants", technology.Id.Value, "No plant of it could be put in: it is built or not, and nothing says how large it can be. Give its maximum-scale."));
            return;
        }

        string id = technology.Id.Value;
        while (!ids.Add(id)) id += "-plant";
        (Premises premises, string why) = Best(technology);
        _plants.Add(new Plant { Id = new PlantId(id), Technology = technology.Id, Site = premises.Site, Owner = premises.Organisation });
        _changes.Add(new InferredChange("added", "plants", id, $"It could be built at {premises.Site.Value} and belong to {premises.Organisation.Value}: {why}"));
    }

    private (Premises Premises, string Why) Best(Technology technology)
    {
        PackageTables tables = _study.Park.Tables;
        string industry = _study.Database.Recipes[_study.Database.Technology(technology.Id.Value)].Industry;
        HashSet<ResourceId> inputs = [.. technology.Flows.Where(flow => !flow.IsOutput).Select(flow => flow.Resource)];
        HashSet<SiteId> sites = [.. tables.Endowments.Where(row => inputs.Contains(row.Resource)).Select(row => row.Site)];
        if (_premises.Count == 0) return (Alone(tables, industry, sites), "the package has no plant to stand beside.");
        Premises best = _premises.MaxBy(premises => (sites.Contains(premises.Site) ? 2 : 0) + (IsHome(premises, industry) ? 1 : 0));
        string why = (sites.Contains(best.Site), IsHome(best, industry)) switch
        {
            (true, true) => "what it draws from nature is there, and its industry is at home.",
            (true, false) => "what it draws from nature is there.",
            (false, true) => "its industry is at home there.",
            _ => "nothing speaks for another place, so it is the first.",
        };
        return (best, why);
    }

    private static Premises Alone(PackageTables tables, string industry, HashSet<SiteId> sites)
    {
        Site? site = tables.Sites.OrderBy(row => sites.Contains(row.Id) ? 0 : 1).FirstOrDefault();
        Organisation? owner = tables.Organisations.OrderBy(row => industry.Length > 0 && row.Sector == industry ? 0 : 1).FirstOrDefault();
        return new Premises(site?.Id ?? new SiteId(Nameless), owner?.Id ?? new OrganisationId(Nameless));
    }

    private bool IsHome(Premises premises, string industry) => industry.Length > 0 && _study.Park.SectorOf(premises.Organisation) == industry;

    private static IReadOnlyList<Premises> PremisesOf(IEnumerable<Plant> plants) =>
        [.. plants.Select(plant => new Premises(plant.Site, plant.Owner)).Distinct()];
}
