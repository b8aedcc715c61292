using Mycel.Analysis.Superstructures;
using Mycel.Model.Packages.Tables;
using Mycel.Model.Parks;
using Mycel.Model.Quantities;

namespace Mycel.Analysis.Flowsheets;

/// <summary>What is left of each market and endowment while a balance uses them, one after the other.</summary>
/// <param name="structure">The superstructure.</param>
internal sealed class Allowance(Superstructure structure)
{
    private readonly Dictionary<(int Row, bool IsPurchase), Moving> _market = [];
    private readonly Dictionary<int, Moving> _endowment = [];

    /// <summary>What a trade can still move in a slice; infinite where nothing bounds it.</summary>
    /// <param name="trade">The trade.</param>
    /// <param name="slice">The slice.</param>
    public Moving OfTrade(int trade, int slice)
    {
        int row = structure.TradeRow[(trade * structure.SliceCount) + slice];
        bool isPurchase = structure.Trades[trade].IsPurchase;
        if (_market.TryGetValue((row, isPurchase), out Moving left)) return left;
        Market market = structure.Park.Tables.Markets[row];
        Quantity? limit = isPurchase ? market.BuyLimit : market.SellLimit;
        left = limit is { } most ? structure.Park.Units.Convert(most, ModelUnits.Flow(structure.Park.Find(market.Resource)!)) * ShareOf(structure.TradeRow, row) : double.PositiveInfinity;
        _market.Add((row, isPurchase), left);
        return left;
    }

    /// <summary>What can still be drawn in a slice; infinite where nothing bounds it.</summary>
    /// <param name="draw">The draw.</param>
    /// <param name="slice">The slice.</param>
    public Moving OfDraw(int draw, int slice)
    {
        int row = structure.DrawRow[(draw * structure.SliceCount) + slice];
        if (_endowment.TryGetValue(row, out Moving left)) return left;
        Endowment endowment = structure.Park.Tables.Endowments[row];
        Resource resource = structure.Park.Find(endowment.Resource)!;
        double cap = endowment.Cap is { } most ? structure.Park.Units.Convert(most, ModelUnits.Flow(resource)) * ShareOf(structure.DrawRow, row) : double.PositiveInfinity;
        double reserve = endowment.Reserve is { } stock ? structure.Park.Units.Convert(stock, resource.Unit) : double.PositiveInfinity;
        left = Math.Min(cap, reserve);
        _endowment.Add(row, left);
        return left;
    }

    /// <summary>Takes an amount from what a trade can still move.</summary>
    public void UseTrade(int trade, int slice, Moving amount) =>
        _market[(structure.TradeRow[(trade * structure.SliceCount) + slice], structure.Trades[trade].IsPurchase)] = OfTrade(trade, slice) - amount;

    /// <summary>Takes an amount from what can still be drawn.</summary>
    public void UseDraw(int draw, int slice, Moving amount) => _endowment[structure.DrawRow[(draw * structure.SliceCount) + slice]] = OfDraw(draw, slice) - amount;

    private double ShareOf(IReadOnlyList<int> rows, int row) => structure.ShareOf(Enumerable.Range(0, rows.Count).Where(index => rows[index] == row));
}
