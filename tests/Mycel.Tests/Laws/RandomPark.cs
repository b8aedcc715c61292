using CsCheck;
using Mycel.Model.Packages;
using Mycel.Model.Packages.Tables;
using Mycel.Tests.Parks;

namespace Mycel.Tests.Laws;

/// <summary>
/// Small parks at random: sites, owners, recipes, links, markets and endowments. Buying costs more than selling brings and every plant is bounded, so that a plan
/// cannot grow without end; needs are few, so that most parks have a plan.
/// </summary>
internal sealed class RandomPark
{
    private static readonly string[] Resources = ["ore", "steam", "ash", "goods", "water"];

    private readonly Random _random;
    private readonly ParkStory _story = Given.A.Park();
    private readonly ParkKind _kind;
    private readonly List<string[]> _gives = [];
    private readonly List<string[]> _takes = [];
    private readonly List<int> _technologyOf = [];
    private string[] _slices = [];
    private int _sites;
    private int _technologies;
    private int _plants;

    private RandomPark(int seed, ParkKind kind)
    {
        _random = new Random(seed);
        _kind = kind;
    }

    /// <summary>Linear parks with every kind of row but decisions.</summary>
    public static Gen<PackageTables> Linear { get; } = Of(new ParkKind());

    /// <summary>Parks in which building may be a decision.</summary>
    public static Gen<PackageTables> WithDecisions { get; } = Of(new ParkKind { Decides = true });

    public static Gen<PackageTables> Of(ParkKind kind) => Gen.Int[0, int.MaxValue - 1].Select(seed => Of(seed, kind));

    public static PackageTables Of(int seed, ParkKind kind) => new RandomPark(seed, kind).Tables();

    private PackageTables Tables()
    {
        if (_kind.IsSliced) Slice();
        _story.Resource("ore").Resource("steam", ResourceKind.Heat, "GJ").Resource("ash", ResourceKind.ByProduct).Resource("goods").Resource("water", ResourceKind.Water, "m3");
        for (int owner = 0; owner < 3; owner++) _story.Organisation($"owner-{owner}", $"sector-{owner % 2}");
        _sites = _random.Next(2, 6);
        for (int site = 0; site < _sites; site++) _story.Site($"site-{site}", 55 + (0.1 * _random.NextDouble()), 11 + (0.1 * _random.NextDouble()));
        _technologies = _random.Next(2, 5);
        for (int technology = 0; technology < _technologies; technology++) AddTechnology($"technology-{technology}");
        _plants = _random.Next(3, 8);
        for (int plant = 0; plant < _plants; plant++) AddPlant(plant);
        AddMarkets();
        if (Chance(0.6)) _story.Endowment("water", at: "site-0", cap: _random.Next(20, 200), cost: Chance(0.5) ? 0.5 : null, reserve: Chance(0.3) ? _random.Next(20, 200) : null);
        if (_kind.HasLinks) AddLinks();
        _story.Factor("ore", "co2", FlowScope.Input, "0.3 tCO2e/t").Factor("steam", "co2", FlowScope.Buy, "0.07 tCO2e/GJ").Factor("goods", "co2", FlowScope.Output, "0.1 tCO2e/t");
        if (_kind.HasPolicies) AddPolicies();
        return _story.Tables();
    }

    private void Slice()
    {
        _slices = [.. new[] { "spring", "summer", "winter" }.Take(_random.Next(1, 4))];
        if (_slices.Length == 1) _slices = [];
        double[] shares = _slices.Length == 2 ? [0.4, 0.6] : [0.25, 0.5, 0.25];
        _story.Slices([.. _slices.Select((slice, index) => (slice, shares[index]))]);
    }

    private void AddTechnology(string id)
    {
        string[] order = [.. Resources.OrderBy(_ => _random.Next())];
        int inputs = _random.Next(0, 3);
        int outputs = _random.Next(1, 3);
        _story.Technology(id, makes: Recipe(order[..outputs]), from: Recipe(order[outputs..(outputs + inputs)]));
        _gives.Add(order[..outputs]);
        _takes.Add(order[outputs..(outputs + inputs)]);
        if (Chance(0.5)) _story.With(id, TechnologyParameter.VariableCost, _random.Next(0, 3));
        if (Chance(0.3)) _story.With(id, TechnologyParameter.FixedCost, 0.2);
        if (Chance(0.3)) _story.With(id, TechnologyParameter.Availability, 0.9);
        if (_slices.Length > 0 && Chance(0.3)) _story.With(id, TechnologyParameter.Availability, 0.5, slice: _slices[^1]);
        if (_slices.Length > 0 && inputs > 0 && Chance(0.3)) _story.With(id, TechnologyParameter.Input, 1.25, order[outputs], slice: _slices[0]);
        if (Chance(0.15)) _story.With(id, TechnologyParameter.MinimumLoad, 0.1);
        if (Chance(0.4)) _story.With(id, TechnologyParameter.Area, 10);
        _story.With(id, TechnologyParameter.Investment, _random.Next(5, 40)).With(id, TechnologyParameter.Lifetime, _random.Next(5, 25));
        if (_kind.Decides && Chance(0.5)) _story.With(id, TechnologyParameter.MinimumScale, _random.Next(10, 40));
        if (_kind.Decides && Chance(0.4)) _story.With(id, TechnologyParameter.FixedInvestment, _random.Next(100, 1000));
    }

    private void AddPlant(int plant)
    {
        int site = _random.Next(_sites);
        string owner = Chance(0.8) ? $"owner-{site % 3}" : $"owner-{(site + 1) % 3}";
        double capacity = _random.Next(10, 100);
        bool canBeBuilt = _kind.Builds && Chance(0.4);
        _technologyOf.Add(_random.Next(_technologies));
        _story.Plant(
            $"plant-{plant}", $"technology-{_technologyOf[plant]}", $"site-{site}", owner, capacity: Chance(0.7) || !canBeBuilt ? capacity : null,
            potential: canBeBuilt ? capacity + _random.Next(10, 100) : null, minimum: Chance(0.1) ? capacity / 10 : null, maximum: Chance(0.2) ? capacity / 2 : null,
            choice: _kind.Decides && canBeBuilt && Chance(0.3) ? "lot" : null);
    }

    private void AddMarkets()
    {
        foreach (string resource in Resources)
        {
            if (Chance(0.7)) _story.Buys(resource, _random.Next(6, 12), limit: MarketLimit(0.3));
            if (Chance(0.3)) _story.Buys(resource, 14, limit: MarketLimit(0), tier: 2);
            if (Chance(0.5)) _story.Sells(resource, _random.Next(-2, 6), limit: MarketLimit(0.3));
        }

        _story.Sells("goods", 5.5, limit: MarketLimit(0)).Sells(_gives[^1][0], 5.9, limit: MarketLimit(0));
    }

    // Whether to lay a pipe can be decided only where something bounds what it could carry.
    private Amount? MarketLimit(double share)
    {
        if (_kind.Decides) return _random.Next(50, 500);
        return Chance(share) ? _random.Next(20, 200) : null;
    }

    private void AddLinks()
    {
        AddLink(_random.Next(_plants), _random.Next(_plants), Resources[_random.Next(Resources.Length)]);
        for (int from = 0; from < _plants; from++)
        {
            for (int to = 0; to < _plants; to++)
            {
                foreach (string resource in _gives[_technologyOf[from]].Intersect(_takes[_technologyOf[to]], StringComparer.Ordinal))
                    if (from != to && Chance(0.5)) AddLink(from, to, resource);
            }
        }
    }

    private void AddLink(int from, int to, string resource)
    {
        bool builds = _kind.Builds && Chance(0.3);
        _story.LinkBetweenPlants(
            $"plant-{from}", $"plant-{to}", resource, capacity: _kind.HasLinkCapacities && Chance(0.4) ? _random.Next(10, 60) : null,
            cost: Chance(0.8) ? 0.1 + _random.NextDouble() : null, loss: Chance(0.5) ? 0.2 * _random.NextDouble() : null,
            investment: builds ? _random.Next(1, 20) : null, fixedInvestment: builds && _kind.Decides ? _random.Next(50, 500) : null, lifetime: builds ? 15 : null);
    }

    private void AddPolicies()
    {
        if (Chance(0.3)) _story.Policy(PolicyKind.Tax, "co2", "3 EUR2020/tCO2e", scope: Chance(0.5) ? "organisation:owner-0" : null);
        if (Chance(0.2)) _story.Policy(PolicyKind.Tax, "ash", "1 EUR2020/t", FlowScope.Release);
        if (Chance(0.2)) _story.Policy(PolicyKind.Subsidy, "technology-0", "20 %");
        if (Chance(0.2)) _story.Policy(PolicyKind.Quota, "ore", "120 t/a", FlowScope.Input);
        if (Chance(0.2)) _story.AtMost("60 tCO2e/a", "co2");
        if (Chance(0.2)) _story.AtMost("900 EUR2020", "capital-investment", id: "budget");
    }

    private string Recipe(string[] resources) =>
        string.Join(" + ", resources.Select(resource => $"{(_random.Next(1, 5) / 2.0).ToString("R", System.Globalization.CultureInfo.InvariantCulture)} {resource}"));

    private bool Chance(double share) => _random.NextDouble() < share;
}

/// <summary>What a random park may have.</summary>
internal sealed record ParkKind
{
    public bool IsSliced { get; init; } = true;

    public bool HasLinks { get; init; } = true;

    public bool HasLinkCapacities { get; init; } = true;

    public bool HasPolicies { get; init; } = true;

    public bool Builds { get; init; } = true;

    public bool Decides { get; init; }
}
