using Mycel.Analysis.Results;

namespace Mycel.Analysis.Reporting.Flowsheets;

/// <summary>The bands of an account: its flows, with what the surroundings give and what is not accounted for, without circles.</summary>
internal static class AccountBands
{
    private const int MostPlants = 20;
    private const string Others = "others";

    /// <summary>A band.</summary>
    /// <param name="From">Where it begins: a plant, a way into the park, or <c>return:</c> and a plant.</param>
    /// <param name="To">Where it ends.</param>
    /// <param name="Resource">What carries it; empty for what nothing carries.</param>
    /// <param name="Value">Amount.</param>
    internal sealed record Band(string From, string To, string Resource, double Value);

    /// <summary>The bands of an account, the largest first.</summary>
    public static IReadOnlyList<Band> Of(BalanceValues balance, string account)
    {
        var bands = balance.AccountFlows.Where(flow => flow.Account == account).Select(flow => new Band(flow.From, flow.To, flow.Resource, flow.Value)).ToList();
        foreach (AccountLine line in balance.Accounts.Where(line => line.Account == account && line.Scope.StartsWith("plant:", StringComparison.Ordinal)))
        {
            string plant = line.Scope["plant:".Length..];
            if (line.Surroundings > 0) bands.Add(new Band("surroundings", plant, "", line.Surroundings));
            if (line.Surroundings < 0) bands.Add(new Band(plant, "to-surroundings", "", -line.Surroundings));
        }

        bands.AddRange(balance.Losses.Where(loss => loss.Of == account && loss.OfRest && loss.Value < 0).Select(loss => new Band(loss.Name == NamedLoss.Unnamed ? "unknown" : $"loss:{loss.Name}", loss.Plant, "", -loss.Value)));
        return WithoutCircles(Lumped([.. bands.Where(band => double.IsFinite(band.Value) && band.Value > 0)]));
    }

    /// <summary>Whether an end is a plant, or what stands for several.</summary>
    public static bool IsPlant(string end) => FlowWords.Outside(end) is null;

    private static List<Band> Lumped(List<Band> bands)
    {
        // What is too small to be seen is noise.
        double least = 1e-6 * bands.Select(band => band.Value).DefaultIfEmpty(0).Max();
        var kept = bands.SelectMany(band => new[] { (band.From, band.Value), (band.To, band.Value) }).Where(end => IsPlant(end.Item1))
            .GroupBy(end => end.Item1, StringComparer.Ordinal).OrderByDescending(group => group.Sum(end => end.Value)).ThenBy(group => group.Key, StringComparer.Ordinal)
            .Take(MostPlants).Select(group => group.Key).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. bands.Where(band => band.Value >= least).Select(band => band with { From = Lump(band.From), To = Lump(band.To) }).Where(band => band.From != band.To)
                .GroupBy(band => (band.From, band.To, band.Resource)).Select(group => group.First() with { Value = group.Sum(band => band.Value) })
                .OrderByDescending(band => band.Value).ThenBy(band => band.From, StringComparer.Ordinal).ThenBy(band => band.To, StringComparer.Ordinal).ThenBy(band => band.Resource, StringComparer.Ordinal),
        ];

        string Lump(string end) => !IsPlant(end) || kept.Contains(end) ? end : Others;
    }

    // A drawing of bands cannot run in circles: a band that runs back ends at the right and begins anew at the left.
    private static IReadOnlyList<Band> WithoutCircles(List<Band> bands)
    {
        string[] ends = [.. bands.SelectMany(band => new[] { band.From, band.To }).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        Dictionary<string, int> place = ends.Select((end, at) => (end, at)).ToDictionary(pair => pair.end, pair => pair.at, StringComparer.Ordinal);
        bool[] back = FlowCycles.Back(ends.Length, [.. bands.Select(band => (place[band.From], place[band.To]))], end => IsPlant(ends[end]) ? bands.Where(band => band.To == ends[end] && !IsPlant(band.From)).Sum(band => band.Value) : 0);
        return [.. bands.SelectMany((band, at) => back[at] ? [band with { To = "return:" + band.To }, band with { From = "returned:" + band.To }] : new[] { band })];
    }
}
