using Mycel.Model.Packages;
using Mycel.Model.Packages.Tables;
using Mycel.Model.Parks;

namespace Mycel.Analysis.Inference;

/// <summary>What is there before any technology runs, and where it comes from; and what is wanted in the end.</summary>
/// <param name="Origins">For each resource: where it comes from, or nowhere.</param>
/// <param name="Sold">For each resource: whether a market outside takes it.</param>
/// <param name="Barred">Technologies that a policy forbids, by number, with the id of the policy.</param>
public sealed record Givens(IReadOnlyList<Origin> Origins, IReadOnlyList<Sale> Sold, IReadOnlyDictionary<int, string> Barred)
{
    /// <summary>Whether a resource is given.</summary>
    /// <param name="resource">Number of the resource.</param>
    public bool Has(int resource) => Origins[resource] != Origin.None;

    /// <summary>
    /// What a park gives in a year: the resources that are named (all its endowments where none are) and, where markets count, what they sell. Sites are not told
    /// apart: whether a resource can be brought to where it is needed is asked of the plan, not of the inference.
    /// </summary>
    /// <param name="park">The park.</param>
    /// <param name="year">The year.</param>
    /// <param name="database">The technologies.</param>
    /// <param name="named">Ids of resources that are given; null for the endowments of the park.</param>
    /// <param name="markets">Whether what markets sell is given too.</param>
    public static Givens Of(Park park, int year, TechnologyDatabase database, IReadOnlyList<string>? named, bool markets)
    {
        var origins = new Origin[database.Resources.Count];
        var sold = new Sale[database.Resources.Count];
        PackageTables tables = park.Tables;
        HashSet<string> unbuyable = [.. Bans(tables, year).Where(ban => ban.Flow == FlowScope.Buy).Select(ban => ban.Target)];
        HashSet<string> unsellable = [.. Bans(tables, year).Where(ban => ban.Flow == FlowScope.Sell).Select(ban => ban.Target)];
        foreach (Market market in tables.Markets.Where(market => !(market.Year > year)))
        {
            int resource = database.Resource(market.Resource.Value);
            if (resource < 0) continue;
            if (markets && market.Buy is not null && !unbuyable.Contains(market.Resource.Value)) origins[resource] = Origin.Market;
            if (market.Sell is not { } price || unsellable.Contains(market.Resource.Value)) continue;
            sold[resource] = price.Value >= 0 ? Sale.Price : sold[resource] == Sale.None ? Sale.Fee : sold[resource];
        }

        HashSet<string> endowed = [.. tables.Endowments.Where(row => !(row.Year > year) && !(row.Cap?.Value == 0)).Select(row => row.Resource.Value)];
        foreach (string id in named ?? [.. endowed])
            if (database.Resource(id) is var resource and >= 0) origins[resource] = endowed.Contains(id) ? Origin.Endowment : Origin.Named;
        return new Givens(origins, sold, BarredIn(database, tables, year));
    }

    private static Dictionary<int, string> BarredIn(TechnologyDatabase database, PackageTables tables, int year)
    {
        var barred = new Dictionary<int, string>();
        foreach (Policy ban in Bans(tables, year))
            if (ban.Flow is null && database.Technology(ban.Target) is var technology and >= 0) barred.TryAdd(technology, ban.Id);
        return barred;
    }

    // A ban on a part of the park leaves the rest of it free.
    private static IEnumerable<Policy> Bans(PackageTables tables, int year) =>
        tables.Policies.Where(policy => policy.Kind == PolicyKind.Ban && policy.Scope is null or "park" or "" && !(policy.From > year) && !(policy.To <= year));
}

/// <summary>Where a resource comes from before any technology gives it out.</summary>
public enum Origin
{
    /// <summary>From nowhere.</summary>
    None,

    /// <summary>From nature or a neighbour.</summary>
    Endowment,

    /// <summary>From a market outside.</summary>
    Market,

    /// <summary>The question says that it is there.</summary>
    Named,
}

/// <summary>Whether a market outside takes a resource.</summary>
public enum Sale
{
    /// <summary>No market does.</summary>
    None,

    /// <summary>For a fee that the park pays.</summary>
    Fee,

    /// <summary>For a price that the park gets.</summary>
    Price,
}
