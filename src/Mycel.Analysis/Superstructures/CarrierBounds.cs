using Mycel.Model.Packages.Tables;
using Mycel.Model.Parks;
using Mycel.Model.Quantities;

namespace Mycel.Analysis.Superstructures;

/// <summary>
/// The most that a carrier could usefully carry, as a rate over the year: what can come to its start, or what can go on from its end where that is less and nothing can
/// be let go there.
/// </summary>
internal sealed class CarrierBounds
{
    private readonly Superstructure _structure;
    private readonly PoolAdjacency _adjacent;
    private readonly Adjacency _arcs;

    /// <summary>Prepares the bounds of a superstructure.</summary>
    /// <param name="structure">The superstructure.</param>
    public CarrierBounds(Superstructure structure)
    {
        _structure = structure;
        _adjacent = structure.Adjacent;
        _arcs = structure.ArcsOfCarriers;
    }

    /// <summary>Most new capacity that could be of use.</summary>
    /// <param name="carrier">The carrier.</param>
    /// <returns>Amount per year; infinite where nothing bounds what comes to its start nor what goes on from its end.</returns>
    public double MostNewCapacity(int carrier)
    {
        double most = 0;
        foreach (int arc in _arcs[carrier])
        {
            Arc entry = _structure.Arcs[arc];
            double useful = Given(entry.FromPool);
            bool mayBeLetGo = !_adjacent.Releases[entry.ToPool].IsEmpty && double.IsFinite(useful);
            if (!mayBeLetGo && entry.LossShare < 1) useful = Math.Min(useful, Taken(entry.ToPool) / (1 - entry.LossShare));
            most += entry.CapacityPerAmount * useful;
        }

        return most;
    }

    // What can come to a pool from every pool upstream, without what is lost on the way.
    private double Given(int pool)
    {
        (IReadOnlyCollection<int> pools, _) = Reached(pool, upstream: true);
        return pools.Sum(member => ThroughPlants(member, isOutput: true) + Traded(member, isPurchase: true) + Drawn(member));
    }

    // What can go from a pool to every pool downstream, and what is lost on the longest and worst way that there could be.
    private double Taken(int pool)
    {
        (IReadOnlyCollection<int> pools, double worstLoss) = Reached(pool, upstream: false);
        double taken = pools.Sum(member => ThroughPlants(member, isOutput: false) + Traded(member, isPurchase: false));
        return taken * Math.Pow(1 - worstLoss, 1 - pools.Count);
    }

    private (IReadOnlyCollection<int> Pools, double WorstLoss) Reached(int pool, bool upstream)
    {
        double worstLoss = 0;
        var seen = new HashSet<int> { pool };
        var waiting = new Queue<int>(seen);
        while (waiting.TryDequeue(out int next))
        {
            foreach (int arc in upstream ? _adjacent.Arriving[next] : _adjacent.Leaving[next])
            {
                Arc entry = _structure.Arcs[arc];
                if (entry.LossShare >= 1) continue;
                worstLoss = Math.Max(worstLoss, entry.LossShare);
                int other = upstream ? entry.FromPool : entry.ToPool;
                if (seen.Add(other)) waiting.Enqueue(other);
            }
        }

        return (seen, worstLoss);
    }

    private double ThroughPlants(int pool, bool isOutput)
    {
        double most = 0;
        foreach (int flow in _adjacent.Flows[pool])
        {
            if (_structure.Flows.IsOutput[flow] != isOutput) continue;
            Process process = _structure.Processes[_structure.Flows.Process[flow]];
            double greatest = 0;
            for (int slice = 0; slice < _structure.SliceCount; slice++)
                greatest = Math.Max(greatest, _structure.Flows.AmountPerActivity[(flow * _structure.SliceCount) + slice]);
            if (greatest > 0) most += greatest * (process.Capacity.Value + process.Room.Value);
        }

        return most;
    }

    private double Traded(int pool, bool isPurchase)
    {
        double most = 0;
        foreach (int trade in _adjacent.Trades[pool])
        {
            if (_structure.Trades[trade].IsPurchase != isPurchase) continue;
            most += GreatestRate(pool, trade, _structure.TradeRow, row => LimitOf(_structure.Park.Tables.Markets[row], isPurchase));
        }

        return most;
    }

    private double Drawn(int pool)
    {
        double most = 0;
        foreach (int draw in _adjacent.Draws[pool]) most += GreatestRate(pool, draw, _structure.DrawRow, row => _structure.Park.Tables.Endowments[row].Cap);
        return most;
    }

    // All that a row allows for its time may fall into one slice of it.
    private double GreatestRate(int pool, int item, IReadOnlyList<int> rows, Func<int, Quantity?> limitOf)
    {
        double greatest = 0;
        for (int slice = 0; slice < _structure.SliceCount; slice++)
        {
            int row = rows[(item * _structure.SliceCount) + slice];
            if (row < 0) continue;
            if (limitOf(row) is not { } limit) return double.PositiveInfinity;
            double perYear = _structure.Park.Units.Convert(limit, ModelUnits.Flow(_structure.ResourceOf(pool)));
            greatest = Math.Max(greatest, perYear / _structure.Slices[slice].Share);
        }

        return greatest;
    }

    private static Quantity? LimitOf(Market market, bool isPurchase) => isPurchase ? market.BuyLimit : market.SellLimit;
}
