using Mycel.Analysis.Superstructures;
using Mycel.Model.Parks;

namespace Mycel.Analysis.Optimisation.Documents;

/// <summary>The scopes of a park, numbered in the order in which results list them: the park, then by name.</summary>
internal sealed class ScopeIndex
{
    /// <summary>Number of the whole park.</summary>
    public const int Park = 0;

    private readonly int[] _plant;
    private readonly int[] _industry;
    private readonly int[] _organisation;
    private readonly int[] _site;
    private readonly int[] _sector;

    /// <summary>Numbers the scopes of a superstructure.</summary>
    /// <param name="structure">The superstructure.</param>
    public ScopeIndex(Superstructure structure)
    {
        Park park = structure.Park;
        Scope[] plants = [.. structure.Processes.Select(process => new Scope(ScopeKind.Plant, park.Tables.Plants[process.Plant].Id.Value))];
        Scope[] industries = [.. structure.Processes.Select(process => new Scope(ScopeKind.Industry, park.IndustryOf(park.Tables.Plants[process.Plant])))];
        Scope[] organisations = [.. park.Premises.Select(premises => new Scope(ScopeKind.Organisation, premises.Organisation.Value))];
        Scope[] sites = [.. park.Premises.Select(premises => new Scope(ScopeKind.Site, premises.Site.Value))];
        Scope[] sectors = [.. park.Premises.Select(premises => new Scope(ScopeKind.Industry, park.SectorOf(premises.Organisation)))];
        List<(string Name, Scope Scope)> named =
        [
            .. plants.Concat(industries).Concat(organisations).Concat(sites).Concat(sectors).Where(scope => scope.Id.Length > 0).Distinct()
                .Select(scope => (scope.ToString(), scope)).OrderBy(entry => entry.Item1, StringComparer.Ordinal),
        ];
        Names = [Scope.WholePark.ToString(), .. named.Select(entry => entry.Name)];
        var number = new Dictionary<Scope, int>(named.Count);
        for (int index = 0; index < named.Count; index++) number.Add(named[index].Scope, index + 1);
        int[] Numbers(Scope[] scopes) => [.. scopes.Select(scope => number.GetValueOrDefault(scope, -1))];
        (_plant, _industry, _organisation, _site, _sector) = (Numbers(plants), Numbers(industries), Numbers(organisations), Numbers(sites), Numbers(sectors));
    }

    /// <summary>Names of the scopes, as results write them.</summary>
    public IReadOnlyList<string> Names { get; }

    /// <summary>Number of a plant.</summary>
    public int OfPlant(int process) => _plant[process];

    /// <summary>Number of the industry that a plant is counted in; -1 where it is in none.</summary>
    public int OfIndustry(int process) => _industry[process];

    /// <summary>Number of the organisation of a premises.</summary>
    public int OfOrganisation(int premises) => _organisation[premises];

    /// <summary>Number of the site of a premises.</summary>
    public int OfSite(int premises) => _site[premises];

    /// <summary>Number of the industry that the owner of a premises is counted in; -1 where it is in none.</summary>
    public int OfSector(int premises) => _sector[premises];
}
