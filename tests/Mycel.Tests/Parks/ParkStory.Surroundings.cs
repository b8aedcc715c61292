using Mycel.Model.Packages.Tables;
using Mycel.Model.Quantities;

namespace Mycel.Tests.Parks;

/// <content>What surrounds the plants: links, markets, endowments, factors, limits and policies.</content>
internal sealed partial class ParkStory
{
    private readonly List<Market> _markets = [];
    private readonly List<Endowment> _endowments = [];
    private readonly List<Link> _links = [];
    private readonly List<Factor> _factors = [];
    private readonly List<Limit> _limits = [];
    private readonly List<Policy> _policies = [];

    public ParkStory Buys(string resource, Amount price, Amount? limit = null, string? at = null, int? tier = null, int? year = null, string? slice = null) =>
        Trades(resource, at, tier, year, slice, market => market with
        {
            Buy = price.In(ModelUnits.Price(Known(resource))), BuyLimit = limit?.In(Model.Parks.ModelUnits.Flow(Known(resource))),
        });

    public ParkStory Sells(string resource, Amount price, Amount? limit = null, string? at = null, int? tier = null, int? year = null, string? slice = null) =>
        Trades(resource, at, tier, year, slice, market => market with
        {
            Sell = price.In(ModelUnits.Price(Known(resource))), SellLimit = limit?.In(Model.Parks.ModelUnits.Flow(Known(resource))),
        });

    public ParkStory Endowment(
        string resource, string at = "here", Amount? cap = null, Amount? cost = null, Amount? reserve = null, int? year = null, string? slice = null) =>
        Say(() => _endowments.Add(new Endowment
        {
            RowNumber = _endowments.Count + 2, Resource = Known(resource).Id, Site = new SiteId(at), Year = year, Slice = slice,
            Cap = cap?.In(Model.Parks.ModelUnits.Flow(Known(resource))), Cost = cost?.In(ModelUnits.Price(Known(resource))), Reserve = reserve?.In(Known(resource).Unit),
        }));

    /// <summary>A link; figures in units of the first resource it names.</summary>
    public ParkStory Link(
        string from, string to, string resources = "*", Amount? capacity = null, Amount? cost = null, Amount? loss = null, Amount? investment = null,
        Amount? fixedInvestment = null, Amount? lifetime = null, Amount? length = null, Amount? within = null, Amount? detour = null)
    {
        Resource counted = resources == "*" ? _resources[0] : Known(resources.Split(' ')[0]);
        _links.Add(new Link
        {
            RowNumber = _links.Count + 2, From = from, To = to, Resources = resources,
            Capacity = capacity?.In(Model.Parks.ModelUnits.Flow(counted)), Cost = cost?.In(ModelUnits.Price(counted)), Loss = loss?.In(Unit.One),
            Investment = investment?.In(ModelUnits.Investment(counted)), FixedInvestment = fixedInvestment?.In(ModelUnits.Money), Lifetime = lifetime?.In(Units.Year),
            Length = length?.In(Units.Kilometre), Within = within?.In(Units.Kilometre), Detour = detour?.In(Unit.One),
        });
        return this;
    }

    /// <summary>A link between the premises of two plants; nothing where they are the same or the link is there already.</summary>
    public ParkStory LinkBetweenPlants(
        string from, string to, string resource, Amount? capacity, Amount? cost, Amount? loss, Amount? investment, Amount? fixedInvestment, Amount? lifetime)
    {
        Plant giver = _plants.First(plant => plant.Id.Value == from);
        Plant taker = _plants.First(plant => plant.Id.Value == to);
        bool isSame = giver.Site == taker.Site && giver.Owner == taker.Owner;
        bool isKnown = _links.Exists(link => link.From == from && link.To == to && link.Resources == resource);
        return isSame || isKnown ? this : Link(from, to, resource, capacity, cost, loss, investment, fixedInvestment, lifetime);
    }

    public ParkStory Factor(string resource, string indicator, FlowScope scope, string value, int? year = null) =>
        Say(() => _factors.Add(new Factor
        {
            RowNumber = _factors.Count + 2, Resource = Known(resource).Id, Indicator = indicator, Scope = scope, Value = Amount.Parse(value), Year = year,
        }));

    public ParkStory AtMost(string value, string indicator, string scope = "park", int? period = null, string id = "cap") =>
        Limit(id, indicator, LimitSense.AtMost, value, scope, period);

    public ParkStory AtLeast(string value, string indicator, string scope = "park", int? period = null, string id = "floor") =>
        Limit(id, indicator, LimitSense.AtLeast, value, scope, period);

    public ParkStory Exactly(string value, string indicator, string scope = "park", int? period = null, string id = "target") =>
        Limit(id, indicator, LimitSense.Exactly, value, scope, period);

    public ParkStory Policy(
        PolicyKind kind, string target, string? value = null, FlowScope? flow = null, string? scope = null, int? from = null, int? to = null, string? id = null) =>
        Say(() => _policies.Add(new Policy
        {
            RowNumber = _policies.Count + 2, Id = id ?? $"policy-{_policies.Count + 1}", Kind = kind, Target = target, Flow = flow, Scope = scope, From = from, To = to,
            Value = Optional(value),
        }));

    /// <summary>A limit that holds in several years.</summary>
    public ParkStory AtMostIn(int? from, int? to, string value, string indicator, string id = "cap") => Say(() => _limits.Add(new Limit
    {
        RowNumber = _limits.Count + 2, Id = id, Indicator = indicator, Sense = LimitSense.AtMost, Value = Amount.Parse(value), Scope = "park", From = from, To = to,
    }));

    private ParkStory Limit(string id, string indicator, LimitSense sense, string value, string scope, int? period) =>
        Say(() => _limits.Add(new Limit
        {
            RowNumber = _limits.Count + 2, Id = id, Indicator = indicator, Sense = sense, Value = Amount.Parse(value), Scope = scope, Period = period,
        }));

    // One row says both prices of a tier.
    private ParkStory Trades(string resource, string? at, int? tier, int? year, string? slice, Func<Market, Market> said)
    {
        var key = new Market { Resource = Known(resource).Id, Site = at is null ? null : new SiteId(at), Tier = tier, Year = year, Slice = slice };
        int row = _markets.FindIndex(
            market => (market.Resource, market.Site, market.Tier, market.Year, market.Slice) == (key.Resource, key.Site, key.Tier, key.Year, key.Slice));
        if (row >= 0) _markets[row] = said(_markets[row]);
        else _markets.Add(said(key with { RowNumber = _markets.Count + 2 }));
        return this;
    }
}
