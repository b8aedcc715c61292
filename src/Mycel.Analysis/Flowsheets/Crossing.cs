using Mycel.Analysis.Superstructures;

namespace Mycel.Analysis.Flowsheets;

/// <summary>
/// Shares what crosses the boundary at a pool among its ways: what is needed is drawn before it is bought, the cheapest first; what is left over is sold to who pays most, then let
/// go, then given to who must be paid for it. What no limit leaves room for goes the last way all the same, and the limit is reported.
/// </summary>
/// <param name="structure">The superstructure.</param>
/// <param name="slice">The slice.</param>
/// <param name="allowance">What is left of markets and endowments.</param>
internal sealed class Crossing(Superstructure structure, int slice, Allowance allowance)
{
    /// <summary>Ways into a pool, the first to be taken first.</summary>
    /// <param name="pool">The pool.</param>
    /// <param name="isOpen">Whether a kind of crossing may be used there.</param>
    public IReadOnlyList<Way> Into(int pool, Func<UnknownKind, bool> isOpen)
    {
        var ways = new List<Way>();
        foreach (int draw in structure.Adjacent.Draws[pool])
            if (structure.DrawRow[At(draw)] >= 0) ways.Add(new Way(UnknownKind.Drawn, draw, structure.DrawCost[At(draw)]));
        foreach (int trade in structure.Adjacent.Trades[pool])
            if (structure.Trades[trade].IsPurchase && structure.TradeRow[At(trade)] >= 0) ways.Add(new Way(UnknownKind.Bought, trade, structure.TradePrice[At(trade)]));
        return [.. ways.Where(way => isOpen(way.Kind)).OrderBy(way => way.Kind == UnknownKind.Drawn ? 0 : 1).ThenBy(way => way.Cost)];
    }

    /// <summary>Ways out of a pool, the first to be taken first.</summary>
    /// <param name="pool">The pool.</param>
    /// <param name="isOpen">Whether a kind of crossing may be used there.</param>
    public IReadOnlyList<Way> OutOf(int pool, Func<UnknownKind, bool> isOpen)
    {
        var ways = new List<Way>();
        foreach (int trade in structure.Adjacent.Trades[pool])
            if (!structure.Trades[trade].IsPurchase && structure.TradeRow[At(trade)] >= 0) ways.Add(new Way(UnknownKind.Sold, trade, -structure.TradePrice[At(trade)]));
        foreach (int release in structure.Adjacent.Releases[pool]) ways.Add(new Way(UnknownKind.Released, release, 0));
        return [.. ways.Where(way => isOpen(way.Kind)).OrderBy(way => way.Cost).ThenBy(way => way.Kind)];
    }

    /// <summary>Shares an amount among ways.</summary>
    /// <param name="ways">The ways, the first to be taken first.</param>
    /// <param name="amount">The amount, not below 0.</param>
    /// <param name="columns">The variables; added to.</param>
    /// <param name="variables">Their numbers.</param>
    /// <returns>What found no way; only where there is none.</returns>
    public Moving Share(IReadOnlyList<Way> ways, Moving amount, Moving[] columns, Variables variables)
    {
        for (int number = 0; number < ways.Count && amount.Sign > 0; number++)
        {
            Way way = ways[number];
            Moving part = number == ways.Count - 1 ? amount : Moving.Min(Moving.Max(RoomOf(way), 0), amount);
            amount -= part;
            Take(way.Kind, way.Index, part, columns, variables);
        }

        return amount;
    }

    /// <summary>What a way can still move; infinite where nothing bounds it.</summary>
    /// <param name="way">The way.</param>
    public Moving RoomOf(Way way) => way.Kind switch
    {
        UnknownKind.Drawn => allowance.OfDraw(way.Index, slice),
        UnknownKind.Released => new Moving(double.PositiveInfinity),
        _ => allowance.OfTrade(way.Index, slice),
    };

    /// <summary>Moves an amount by a way.</summary>
    /// <param name="kind">Bought, sold, drawn or let go.</param>
    /// <param name="index">Trade, draw or release.</param>
    /// <param name="amount">The amount.</param>
    /// <param name="columns">The variables; added to.</param>
    /// <param name="variables">Their numbers.</param>
    public void Take(UnknownKind kind, int index, Moving amount, Moving[] columns, Variables variables)
    {
        switch (kind)
        {
            case UnknownKind.Drawn:
                columns[variables.Draw(index, slice)] += amount;
                allowance.UseDraw(index, slice, amount);
                break;
            case UnknownKind.Released:
                columns[variables.Release(index, slice)] += amount;
                break;
            default:
                columns[variables.Trade(index, slice)] += amount;
                allowance.UseTrade(index, slice, amount);
                break;
        }
    }

    private int At(int item) => (item * structure.SliceCount) + slice;
}

/// <summary>A way across the boundary.</summary>
/// <param name="Kind">Bought, sold, drawn or let go.</param>
/// <param name="Index">Trade, draw or release.</param>
/// <param name="Cost">Money per amount.</param>
internal readonly record struct Way(UnknownKind Kind, int Index, double Cost);
