using System.Globalization;
using Mycel.Analysis.Superstructures;
using Mycel.Model.Packages.Tables;
using Mycel.Model.Parks;
using Mycel.Model.Quantities;

namespace Mycel.Analysis.Optimisation.Blocks;

/// <summary>What a market gives and takes.</summary>
internal sealed class MarketLimit : IBlock
{
    /// <inheritdoc />
    public string Id => "market-limit";

    /// <inheritdoc />
    public string Sentence =>
        "What all premises buy from a tier of a market while its row holds, in the slice that it names or in all that no other row names, is at most its limit "
        + "for that time; so is what they sell to it.";

    /// <inheritdoc />
    public Formula Formula { get; } = new(
        @"\sum_{p,t} b_{m,p,t} \le W B_m, \qquad \sum_{p,t} v_{m,p,t} \le W V_m \quad \forall m",
        "Depth of a market.",
        new Symbol("b", "bought", "amount per year"),
        new Symbol("v", "sold", "amount per year"),
        new Symbol("B", "most that can be bought", "amount per year"),
        new Symbol("V", "most that can be sold", "amount per year"),
        new Symbol("W", "share of the year in which the row holds", "1"),
        new Symbol("m", "tier of a market", "index"),
        new Symbol("p", "pool that can trade there", "index"),
        new Symbol("t", "slices in which the row holds", "index"));

    /// <inheritdoc />
    public void Write(ParkProgram program)
    {
        Superstructure structure = program.Structure;
        Adjacency byRow = Adjacency.Of(structure.Park.Tables.Markets.Count, structure.TradeRow.Count, index => structure.TradeRow[index]);
        var rows = new List<(int Market, bool IsPurchase)>();
        for (int row = 0; row < structure.Park.Tables.Markets.Count; row++)
        {
            if (structure.Park.Tables.Markets[row].BuyLimit is not null && Any(structure, byRow[row], true)) rows.Add((row, true));
            if (structure.Park.Tables.Markets[row].SellLimit is not null && Any(structure, byRow[row], false)) rows.Add((row, false));
        }

        program.BeginFamily(
            this,
            row => $"{(rows[row].IsPurchase ? "buy" : "sell")},{LabelOf(structure.Park.Tables.Markets[rows[row].Market])}",
            row => $"market for {(rows[row].IsPurchase ? "buying" : "selling")} {LabelOf(structure.Park.Tables.Markets[rows[row].Market])}",
            row => ModelUnits.FlowSymbol(structure.Park.Find(structure.Park.Tables.Markets[rows[row].Market].Resource)!));
        foreach ((int market, bool isPurchase) in rows) WriteRow(program, byRow, market, isPurchase);
    }

    private static bool Any(Superstructure structure, ReadOnlySpan<int> indices, bool isPurchase)
    {
        foreach (int index in indices)
            if (structure.Trades[index / structure.SliceCount].IsPurchase == isPurchase) return true;
        return false;
    }

    private static void WriteRow(ParkProgram program, Adjacency byRow, int row, bool isPurchase)
    {
        Superstructure structure = program.Structure;
        Market market = structure.Park.Tables.Markets[row];
        int[] uses = [.. byRow[row].ToArray().Where(index => structure.Trades[index / structure.SliceCount].IsPurchase == isPurchase)];
        foreach (int index in uses) program.Add(program.Variables.Trade(index / structure.SliceCount, index % structure.SliceCount), 1);
        Quantity limit = (isPurchase ? market.BuyLimit : market.SellLimit)!.Value;
        Unit unit = ModelUnits.Flow(structure.Park.Find(market.Resource)!);
        program.EndRow(double.NegativeInfinity, structure.Park.Units.Convert(limit, unit) * structure.ShareOf(uses));
    }

    private static string LabelOf(Market market)
    {
        string site = market.Site is { } place ? "," + place.Value : "";
        string slice = market.Slice is null ? "" : "," + market.Slice;
        string tier = market.Tier is { } number and not 1 ? string.Create(CultureInfo.InvariantCulture, $",tier-{number}") : "";
        return market.Resource.Value + site + slice + tier;
    }
}
