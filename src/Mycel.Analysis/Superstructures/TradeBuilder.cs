using Mycel.Model.Packages;
using Mycel.Model.Packages.Tables;
using Mycel.Model.Parks;

namespace Mycel.Analysis.Superstructures;

/// <summary>Turns markets into ways to buy and to sell.</summary>
internal sealed class TradeBuilder
{
    private readonly Park _park;
    private readonly int _year;
    private readonly IReadOnlyList<YearSlice> _slices;
    private readonly PoolIndex _pools;
    private readonly GiversAndTakers _flows;
    private readonly PolicyReach _policies;
    private readonly List<Trade> _trades = [];
    private readonly List<double> _price = [];
    private readonly List<int> _row = [];

    private TradeBuilder(
        Park park, int year, IReadOnlyList<YearSlice> slices, PoolIndex pools, GiversAndTakers flows, PolicyReach policies)
    {
        _park = park;
        _year = year;
        _slices = slices;
        _pools = pools;
        _flows = flows;
        _policies = policies;
    }

    /// <summary>
    /// Trades of every market, purchases first. A row with a site opens the market to every premises there; a row without one opens it to every premises whose plants take the
    /// resource (to buy) or give it (to sell).
    /// </summary>
    /// <param name="park">The park.</param>
    /// <param name="year">The year.</param>
    /// <param name="slices">Slices of the year.</param>
    /// <param name="pools">Pools, made as trades ask for them.</param>
    /// <param name="flows">Which premises give and take which resource.</param>
    /// <param name="policies">Policies that hold in the year.</param>
    /// <returns>Trades, and their prices and rows by slice.</returns>
    public static (IReadOnlyList<Trade> Trades, IReadOnlyList<double> Price, IReadOnlyList<int> Row) Build(
        Park park, int year, IReadOnlyList<YearSlice> slices, PoolIndex pools, GiversAndTakers flows, PolicyReach policies)
    {
        var builder = new TradeBuilder(park, year, slices, pools, flows, policies);
        List<List<int>> tiers = [.. builder.Tiers()];
        foreach (List<int> tier in tiers) builder.Add(tier, isPurchase: true);
        foreach (List<int> tier in tiers) builder.Add(tier, isPurchase: false);

        return (builder._trades, builder._price, builder._row);
    }

    // Rows of the same resource, site and tier differ by year and slice only: they are one tier of one market.
    private IEnumerable<List<int>> Tiers()
    {
        Table<Market> markets = _park.Tables.Markets;
        var tiers = new Dictionary<(string, string, int), List<int>>();
        for (int row = 0; row < markets.Count; row++)
        {
            Market market = markets[row];
            (string, string, int) key = (market.Resource.Value, market.Site?.Value ?? "", market.Tier ?? 1);
            if (!tiers.TryGetValue(key, out List<int>? rows)) tiers.Add(key, rows = []);
            rows.Add(row);
        }

        return tiers.Values;
    }

    private void Add(List<int> tier, bool isPurchase)
    {
        int[] chosen = [.. _slices.Select(slice => RowFor(tier, isPurchase, slice.Id.Length == 0 ? null : slice.Id))];
        if (chosen.All(row => row < 0)) return;
        Market market = _park.Tables.Markets[tier[0]];
        Resource resource = _park.Find(market.Resource)!;
        foreach (int premises in PremisesOf(market, _park.IndexOf(resource.Id), isPurchase))
        {
            FlowScope flow = isPurchase ? FlowScope.Buy : FlowScope.Sell;
            if (_policies.Bans(resource.Id, flow, _park.Premises[premises])) continue;
            _trades.Add(new Trade(_pools.Of(premises, _park.IndexOf(resource.Id)), isPurchase, market.Tier ?? 1));
            foreach (int row in chosen)
            {
                _row.Add(row);
                _price.Add(row < 0 ? 0 : _park.Units.Convert(PriceOf(_park.Tables.Markets[row], isPurchase)!.Value, _park.Units.Price(resource)));
            }
        }
    }

    private int RowFor(List<int> tier, bool isPurchase, string? slice)
    {
        int best = Validity.Choose(tier, row => (_park.Tables.Markets[row].Year, _park.Tables.Markets[row].Slice), _year, slice);
        return best >= 0 && PriceOf(_park.Tables.Markets[best], isPurchase) is not null ? best : -1;
    }

    private static Model.Quantities.Quantity? PriceOf(Market market, bool isPurchase) => isPurchase ? market.Buy : market.Sell;

    // A market at a site is open to all who stand there; one for all sites to whoever can use it.
    private IEnumerable<int> PremisesOf(Market market, int resource, bool isPurchase) =>
        market.Site is { } site ? _park.PremisesAt(site) : isPurchase ? _flows.TakersOf(resource) : _flows.GiversOf(resource);
}
