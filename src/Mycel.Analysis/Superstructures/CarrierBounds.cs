namespace Mycel.Analysis.Superstructures;

/// <summary>The most that a carrier could usefully carry: what its start can give, what its end can take, whichever is less, over the slices' greatest rate.</summary>
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
        _adjacent = new PoolAdjacency(structure);
        _arcs = Adjacency.Of(structure.Carriers.Count, structure.Arcs.Count, arc => structure.Arcs[arc].Carrier);
    }

    /// <summary>Most new capacity that could be of use.</summary>
    /// <param name="carrier">The carrier.</param>
    /// <returns>Amount per year; infinite where plants at both ends are unbounded or only pass on.</returns>
    public double MostNewCapacity(int carrier)
    {
        double most = 0;
        foreach (int arc in _arcs[carrier])
        {
            Arc entry = _structure.Arcs[arc];
            double given = ThroughPlants(entry.FromPool, isOutput: true) ?? double.PositiveInfinity;
            double taken = ThroughPlants(entry.ToPool, isOutput: false) ?? double.PositiveInfinity;
            most += entry.CapacityPerAmount * Math.Min(given, entry.LossShare < 1 ? taken / (1 - entry.LossShare) : double.PositiveInfinity);
        }

        return most;
    }

    // Null where the pool is also fed or emptied by something that plants do not bound: other arcs, markets, endowments, releases.
    private double? ThroughPlants(int pool, bool isOutput)
    {
        bool isOpen = isOutput
            ? !_adjacent.Arriving[pool].IsEmpty || HasTrade(pool, isPurchase: true) || !_adjacent.Draws[pool].IsEmpty
            : !_adjacent.Leaving[pool].IsEmpty || HasTrade(pool, isPurchase: false);
        if (isOpen) return null;
        double most = 0;
        foreach (int flow in _adjacent.Flows[pool])
        {
            if (_structure.Flows.IsOutput[flow] != isOutput) continue;
            Process process = _structure.Processes[_structure.Flows.Process[flow]];
            double greatest = 0;
            for (int slice = 0; slice < _structure.SliceCount; slice++)
                greatest = Math.Max(greatest, _structure.Flows.AmountPerActivity[(flow * _structure.SliceCount) + slice]);
            most += greatest * (process.Capacity.Value + process.Room.Value);
        }

        return most;
    }

    private bool HasTrade(int pool, bool isPurchase)
    {
        foreach (int trade in _adjacent.Trades[pool])
            if (_structure.Trades[trade].IsPurchase == isPurchase) return true;
        return false;
    }
}
