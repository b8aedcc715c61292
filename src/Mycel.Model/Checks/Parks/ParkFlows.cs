using Mycel.Model.Packages.Tables;
using Mycel.Model.Parks;

namespace Mycel.Model.Checks.Parks;

/// <summary>Which premises give and take which resource in the year that is planned: by their plants, and by endowments of their site.</summary>
public sealed class ParkFlows
{
    private readonly HashSet<(int Premises, int Resource)> _given = [];
    private readonly HashSet<(int Premises, int Resource)> _taken = [];
    private readonly SortedSet<int>?[] _givenBy;
    private readonly Dictionary<string, List<int>> _bySite = new(StringComparer.Ordinal);

    internal ParkFlows(CheckedPark subject)
    {
        Park park = subject.Park;
        _givenBy = new SortedSet<int>?[park.Premises.Count];
        for (int premises = 0; premises < park.Premises.Count; premises++)
        {
            string site = park.Premises[premises].Site.Value;
            if (!_bySite.TryGetValue(site, out List<int>? members)) _bySite.Add(site, members = []);
            members.Add(premises);
        }

        foreach (Plant plant in park.Tables.Plants)
        {
            if (!subject.IsActive(plant) || park.Find(plant.Technology) is not { } technology) continue;
            int premises = park.IndexOf(new Premises(plant.Site, plant.Owner));
            foreach (TechnologyFlow flow in technology.Flows)
            {
                int resource = park.IndexOf(flow.Resource);
                if (flow.IsOutput) Give(premises, resource);
                else _taken.Add((premises, resource));
            }
        }

        foreach (Endowment endowment in park.Tables.Endowments)
            foreach (int premises in At(endowment.Site)) Give(premises, park.IndexOf(endowment.Resource));
    }

    /// <summary>Pairs of premises and resource that plants or endowments give.</summary>
    public IReadOnlyCollection<(int Premises, int Resource)> Given => _given;

    /// <summary>Pairs of premises and resource that plants take.</summary>
    public IReadOnlyCollection<(int Premises, int Resource)> Taken => _taken;

    /// <summary>Premises at a site.</summary>
    /// <param name="site">The site.</param>
    /// <returns>Indices of premises.</returns>
    public IReadOnlyList<int> At(SiteId site) => _bySite.TryGetValue(site.Value, out List<int>? members) ? members : [];

    /// <summary>Resources that a premises gives, in ascending order.</summary>
    /// <param name="premises">Index of the premises.</param>
    /// <returns>Indices of resources.</returns>
    public IEnumerable<int> GivenBy(int premises) => _givenBy[premises] ?? [];

    /// <summary>Whether a premises gives a resource.</summary>
    /// <param name="premises">Index of the premises.</param>
    /// <param name="resource">Index of the resource.</param>
    /// <returns>True where a plant or an endowment does.</returns>
    public bool IsGiven(int premises, int resource) => _given.Contains((premises, resource));

    /// <summary>Whether a premises takes a resource.</summary>
    /// <param name="premises">Index of the premises.</param>
    /// <param name="resource">Index of the resource.</param>
    /// <returns>True where a plant does.</returns>
    public bool IsTaken(int premises, int resource) => _taken.Contains((premises, resource));

    private void Give(int premises, int resource)
    {
        if (_given.Add((premises, resource))) (_givenBy[premises] ??= []).Add(resource);
    }
}
