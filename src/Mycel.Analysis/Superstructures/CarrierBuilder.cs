using Mycel.Model.Packages.Tables;
using Mycel.Model.Parks;
using Mycel.Model.Quantities;

namespace Mycel.Analysis.Superstructures;

/// <summary>Turns links and rules by distance into carriers and arcs.</summary>
internal sealed class CarrierBuilder
{
    private readonly Park _park;
    private readonly PoolIndex _pools;
    private readonly GiversAndTakers _flows;
    private readonly LinkTerms _terms;
    private readonly List<Carrier> _carriers = [];
    private readonly List<Arc> _arcs = [];

    private CarrierBuilder(Park park, PoolIndex pools, GiversAndTakers flows)
    {
        _park = park;
        _pools = pools;
        _flows = flows;
        _terms = new LinkTerms(park.Units);
    }

    /// <summary>Carriers and arcs of every link.</summary>
    /// <param name="park">The park.</param>
    /// <param name="pools">Pools, made as arcs ask for them.</param>
    /// <param name="flows">Which premises give and take which resource.</param>
    /// <returns>Carriers and arcs.</returns>
    public static (IReadOnlyList<Carrier> Carriers, IReadOnlyList<Arc> Arcs) Build(Park park, PoolIndex pools, GiversAndTakers flows)
    {
        var builder = new CarrierBuilder(park, pools, flows);
        var ends = new LinkEnds(park);
        for (int row = 0; row < park.Tables.Links.Count; row++)
        {
            Link link = park.Tables.Links[row];
            if (link.IsRule()) builder.AddRule(row, link);
            else builder.AddLink(row, link, ends);
        }

        return (builder._carriers, builder._arcs);
    }

    private void AddLink(int row, Link link, LinkEnds ends)
    {
        int from = _park.IndexOf(ends.Meanings(link.From).Single());
        int to = _park.IndexOf(ends.Meanings(link.To).Single());
        IEnumerable<int> resources = link.CarriesAll()
            ? _flows.GivenBy(from).Where(resource => _flows.IsTakenBy(to, resource))
            : link.ResourceIds().Select(id => _park.IndexOf(id));
        Add(row, link, from, to, resources);
    }

    // Pairs are found through a grid of cells as wide as the distance, so that a large park does not cost the square of its size.
    private void AddRule(int row, Link link)
    {
        double reach = link.Within?.In(Units.Kilometre) ?? double.PositiveInfinity;
        var grid = new SiteGrid(_park, reach);
        HashSet<int>? wanted = link.CarriesAll() ? null : [.. link.ResourceIds().Select(id => _park.IndexOf(id))];
        for (int from = 0; from < _park.Premises.Count; from++)
        {
            List<int> given = [.. _flows.GivenBy(from).Where(resource => wanted is null || wanted.Contains(resource))];
            if (given.Count == 0) continue;
            foreach (int to in grid.Near(from))
                if (to != from) Add(row, link, from, to, given.Where(resource => _flows.IsTakenBy(to, resource)));
        }
    }

    private void Add(int row, Link link, int from, int to, IEnumerable<int> resources)
    {
        int carrier = -1;
        Resource? counted = null;
        double? length = null;
        foreach (int resource in resources)
        {
            Resource carried = _park.Tables.Resources[resource];
            if (carrier < 0)
            {
                counted = CapacityResource(link, carried);
                length = LinkTerms.LengthKilometres(link, SiteOf(from), SiteOf(to));
                carrier = _carriers.Count;
                _carriers.Add(CarrierOf(row, link, from, to, length, counted));
            }

            double loss = _terms.WholeOf(link.Loss, Unit.One, length) ?? 0;
            double cost = _terms.WholeOf(link.Cost, _park.Units.Price(carried), length) ?? 0;
            double use = _carriers[carrier].IsBounded ? _park.Units.Convert(new Quantity(1, ModelUnits.Flow(carried)), ModelUnits.Flow(counted!)) : 1;
            _arcs.Add(new Arc(carrier, _pools.Of(from, resource), _pools.Of(to, resource), Math.Min(loss, 1), cost, use));
        }
    }

    private Carrier CarrierOf(int row, Link link, int from, int to, double? length, Resource counted)
    {
        bool canBeBuilt = link.Investment is not null || link.FixedInvestment is not null;
        double without = canBeBuilt ? 0 : double.PositiveInfinity;
        double lifetime = link.Lifetime?.In(Units.Year) ?? 0;
        return new Carrier(
            row, from, to, length,
            link.Capacity is { } capacity ? _park.Units.Convert(capacity, ModelUnits.Flow(counted)) : without,
            _terms.WholeOf(link.Investment, _park.Units.Investment(counted), length) ?? 0,
            _terms.WholeOf(link.FixedInvestment, _park.Units.Money, length) ?? 0,
            Annuity.PerYear(_park.Tables.Package.DiscountRate ?? 0, lifetime),
            lifetime,
            canBeBuilt,
            _park.Premises[from].Organisation != _park.Premises[to].Organisation);
    }

    // The capacity of a link for several resources is counted in the unit of the first one that it names, or where it names none, that it carries.
    private Resource CapacityResource(Link link, Resource first) =>
        link.CarriesAll() ? first : _park.Find(link.ResourceIds().First())!;

    private Site SiteOf(int premises) => _park.Find(_park.Premises[premises].Site)!;
}
