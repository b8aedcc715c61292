using Mycel.Analysis.Balances;
using Mycel.Analysis.Results;
using Mycel.Model.Checks.Parks;
using Mycel.Model.Packages;
using Mycel.Model.Packages.Tables;
using Mycel.Model.Parks;

namespace Mycel.Analysis.Inference.Packages;

/// <summary>Links of the written package: between premises that still have plants, for resources that one end can give and the other take.</summary>
internal sealed class LinkTrim
{
    private readonly Park _park;
    private readonly ParkFlows _flows;
    private readonly LinkEnds _ends;
    private readonly Dictionary<Premises, string> _plants = [];
    private readonly HashSet<(string Resource, string Site)> _bought = [];
    private readonly HashSet<(string Resource, string Site)> _sold = [];

    private LinkTrim(PackageTables tables)
    {
        _park = UnitModels.ParkOf(tables, []);
        _flows = new CheckedPark(_park, null, []).Flows;
        _ends = new LinkEnds(_park);
        foreach (Plant plant in tables.Plants) _plants.TryAdd(new Premises(plant.Site, plant.Owner), plant.Id.Value);
        foreach (Market market in tables.Markets)
        {
            if (market.Buy is not null) _bought.Add((market.Resource.Value, market.Site?.Value ?? ""));
            if (market.Sell is not null) _sold.Add((market.Resource.Value, market.Site?.Value ?? ""));
        }
    }

    /// <summary>The links that are of use.</summary>
    /// <param name="source">The park that the links come from, by which their ends are understood.</param>
    /// <param name="tables">The written package so far.</param>
    /// <param name="changes">Takes what is changed and left out.</param>
    public static IReadOnlyList<Link> Of(Park source, PackageTables tables, List<InferredChange> changes)
    {
        var trim = new LinkTrim(tables);
        var ends = new LinkEnds(source);
        List<Way> ways = [.. source.Tables.Links.Select(link => trim.WayOf(link, ends)).OfType<Way>()];
        int before;
        do
        {
            before = ways.Sum(way => way.Resources.Count);
            trim.DropIdle(ways);
        }
        while (ways.Sum(way => way.Resources.Count) < before);
        List<Link> links = [.. ways.Where(way => way.Resources.Count > 0).Select(trim.LinkOf)];
        int left = source.Tables.Links.Count - links.Count;
        if (left > 0) changes.Add(new InferredChange("left out", "links", "", $"{left} of {source.Tables.Links.Count} links lead to no plant that is left, or carry what nobody there gives or takes."));
        return links;
    }

    private Way? WayOf(Link link, LinkEnds ends)
    {
        if (link.IsRule()) return new Way(link, -1, -1, [.. Carried(link).Where(resource => IsGivenSomewhere(resource) && IsTakenSomewhere(resource))]);
        if (link.IsHalfRule() || ends.Meanings(link.From) is not { Count: 1 } from || ends.Meanings(link.To) is not { Count: 1 } to) return null;
        int giver = _park.IndexOf(from.First());
        int taker = _park.IndexOf(to.First());
        return giver < 0 || taker < 0 || giver == taker ? null : new Way(link, giver, taker, [.. Carried(link)]);
    }

    private IEnumerable<int> Carried(Link link) => link.CarriesAll()
        ? Enumerable.Range(0, _park.Tables.Resources.Count)
        : link.ResourceIds().Select(_park.IndexOf).Where(resource => resource >= 0);

    // A link may pass on what another brings, so that one which goes may take another with it.
    private void DropIdle(List<Way> ways)
    {
        HashSet<(int, int)> arrives = [.. ways.SelectMany(way => way.Resources.Select(resource => (way.To, resource)))];
        HashSet<(int, int)> leaves = [.. ways.SelectMany(way => way.Resources.Select(resource => (way.From, resource)))];
        foreach (Way way in ways.Where(way => way.From >= 0))
        {
            way.Resources.RemoveAll(resource => way.Link.CarriesAll()
                ? !(_flows.IsGiven(way.From, resource) && _flows.IsTaken(way.To, resource))
                : !(CanGive(way.From, resource, arrives) && CanTake(way.To, resource, leaves)));
        }
    }

    private bool CanGive(int premises, int resource, HashSet<(int, int)> arrives) =>
        _flows.IsGiven(premises, resource) || arrives.Contains((premises, resource)) || arrives.Contains((-1, resource))
        || _bought.Contains((Id(resource), SiteOf(premises))) || (_bought.Contains((Id(resource), "")) && _flows.IsTaken(premises, resource));

    private bool CanTake(int premises, int resource, HashSet<(int, int)> leaves) =>
        _flows.IsTaken(premises, resource) || leaves.Contains((premises, resource)) || leaves.Contains((-1, resource))
        || _sold.Contains((Id(resource), SiteOf(premises))) || (_sold.Contains((Id(resource), "")) && _flows.IsGiven(premises, resource));

    private bool IsGivenSomewhere(int resource) => Enumerable.Range(0, _park.Premises.Count).Any(premises => _flows.IsGiven(premises, resource));

    private bool IsTakenSomewhere(int resource) => Enumerable.Range(0, _park.Premises.Count).Any(premises => _flows.IsTaken(premises, resource));

    private Link LinkOf(Way way)
    {
        string resources = way.Link.CarriesAll() ? way.Link.Resources : string.Join(' ', way.Resources.Select(Id));
        return way.From < 0
            ? way.Link with { Resources = resources }
            : way.Link with { From = Named(way.Link.From, way.From), To = Named(way.Link.To, way.To), Resources = resources };
    }

    // The name of a site or an organisation may mean several premises once plants were put in; that of a plant means one.
    private string Named(string end, int premises) =>
        _ends.Meanings(end) is { Count: 1 } meanings && _park.IndexOf(meanings.First()) == premises ? end : _plants[_park.Premises[premises]];

    private string Id(int resource) => _park.Tables.Resources[resource].Id.Value;

    private string SiteOf(int premises) => _park.Premises[premises].Site.Value;

    private sealed record Way(Link Link, int From, int To, List<int> Resources);
}
