using Mycel.Model.Packages.Tables;
using Mycel.Model.Parks;

namespace Mycel.Model.Checks.Parks;

/// <summary>
/// Nothing can be bought and sold again at a gain without end: where the same premises may do both without a limit, the price of selling is at most that of
/// buying. A resource on whose trade a policy lays money is left to the solver.
/// </summary>
internal sealed class ArbitrageCheck : IParkCheck
{
    private const string Everywhere = "";

    /// <inheritdoc />
    public void Run(CheckedPark subject)
    {
        HashSet<string> taxed = [.. subject.Tables.Policies.Where(policy => policy.Flow is FlowScope.Buy or FlowScope.Sell).Select(policy => policy.Target)];
        foreach (IGrouping<ResourceId, Market> markets in subject.Tables.Markets.GroupBy(market => market.Resource))
        {
            if (taxed.Contains(markets.Key.Value) || subject.Park.Find(markets.Key) is not { } resource) continue;
            if (!markets.Any(market => market.Buy is not null) || !markets.Any(market => market.Sell is not null)) continue;
            List<Market> rows = [.. markets];
            foreach (string? slice in subject.Slices.Select(slice => slice?.Id))
                if (Check(subject, resource, rows, slice)) break;
        }
    }

    private static bool Check(CheckedPark subject, Resource resource, List<Market> rows, string? slice)
    {
        var buys = new Dictionary<string, (double Price, Market Row)>(StringComparer.Ordinal);
        var sells = new Dictionary<string, (double Price, Market Row)>(StringComparer.Ordinal);
        foreach (Market row in Chosen(subject, rows, slice))
        {
            string site = row.Site?.Value ?? Everywhere;
            if (row.BuyLimit is null && subject.In(row.Buy, subject.Park.Units.Price(resource)) is { } buy && !(buys.TryGetValue(site, out var cheapest) && cheapest.Price <= buy))
                buys[site] = (buy, row);
            if (row.SellLimit is null && subject.In(row.Sell, subject.Park.Units.Price(resource)) is { } sell && !(sells.TryGetValue(site, out var dearest) && dearest.Price >= sell))
                sells[site] = (sell, row);
        }

        foreach (string site in sells.Keys.Concat(buys.Keys).Distinct(StringComparer.Ordinal))
            if (CheckSite(subject, resource, site, buys, sells)) return true;
        return false;
    }

    private static bool CheckSite(
        CheckedPark subject, Resource resource, string site, Dictionary<string, (double Price, Market Row)> buys, Dictionary<string, (double Price, Market Row)> sells)
    {
        int index = subject.Park.IndexOf(resource.Id);
        foreach (string buySite in new[] { site, Everywhere }.Distinct())
        {
            foreach (string sellSite in new[] { site, Everywhere }.Distinct())
            {
                if (!buys.TryGetValue(buySite, out var buy) || !sells.TryGetValue(sellSite, out var sell) || sell.Price <= buy.Price) continue;
                if (!CanDoBoth(subject, index, site, buySite, sellSite)) continue;
                string where = site == Everywhere ? "" : $" at {site}";
                subject.Add(
                    FindingCodes.Arbitrage, sell.Row.Cell(MarketColumn.Sell),
                    $"{resource.Id.Value} can be bought for {buy.Row.Buy} and sold for {sell.Row.Sell}{where}, as much as one likes.",
                    "Check both prices, or give a limit to one of them.");
                return true;
            }
        }

        return false;
    }

    // A market of a site is open to all premises there; one without a site to those that take the resource (to buy) or give it (to sell).
    private static bool CanDoBoth(CheckedPark subject, int resource, string site, string buySite, string sellSite)
    {
        bool Both(int premises) =>
            (buySite != Everywhere || subject.Flows.IsTaken(premises, resource)) && (sellSite != Everywhere || subject.Flows.IsGiven(premises, resource));
        return site == Everywhere
            ? subject.Flows.Taken.Any(pair => pair.Resource == resource && subject.Flows.IsGiven(pair.Premises, resource))
            : subject.Flows.At(new SiteId(site)).Any(Both);
    }

    private static List<Market> Chosen(CheckedPark subject, List<Market> rows, string? slice)
    {
        var best = new Dictionary<(string, int), Market>();
        foreach (Market row in rows)
        {
            if (!Validity.Holds(row.Year, row.Slice, subject.Year, slice)) continue;
            (string, int) key = (row.Site?.Value ?? Everywhere, row.Tier ?? 1);
            if (!best.TryGetValue(key, out Market? other) || Validity.GoesBefore(row.Year, row.Slice, other.Year, other.Slice)) best[key] = row;
        }

        return [.. best.Values];
    }
}
