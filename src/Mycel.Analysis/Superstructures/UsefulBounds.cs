using Mycel.Model.Packages.Tables;
using Mycel.Model.Parks;
using Mycel.Model.Quantities;

namespace Mycel.Analysis.Superstructures;

/// <summary>
/// The most that each variable can be in any plan, as the network says: what a plant takes in must come from somewhere and what it gives out must go somewhere, so that caps of
/// endowments, limits of markets and capacities bound everything up and down the flows. No program is solved; every bound follows from the balances.
/// </summary>
internal sealed class UsefulBounds
{
    // Each sweep carries a bound one plant further. Longer chains keep the looser bound of the sweep before, which is right too.
    private const int MostSweeps = 16;

    // A sweep that lowers no bound by more than this share has brought nothing.
    private const double Rounding = 1e-9;

    private readonly Superstructure _structure;
    private readonly int _slices;
    private readonly double[] _activity;
    private readonly double[] _flow;
    private readonly double[] _trade;
    private readonly double[] _draw;
    private readonly double[] _given;
    private readonly double[] _taken;

    /// <summary>Computes the bounds of a superstructure.</summary>
    /// <param name="structure">The superstructure.</param>
    public UsefulBounds(Superstructure structure)
    {
        _structure = structure;
        _slices = structure.SliceCount;
        _activity = [.. Enumerable.Range(0, structure.Processes.Count * _slices).Select(CapacityOf)];
        _flow = [.. Enumerable.Range(0, structure.Arcs.Count * _slices).Select(CarriedBy)];
        _trade = TradeLimits();
        _draw = DrawLimits();
        _given = new double[structure.Pools.Count * _slices];
        _taken = new double[structure.Pools.Count * _slices];
        for (int sweep = 0; sweep < MostSweeps && Sweep(); sweep++)
        {
        }
    }

    /// <summary>Most activity of a process in a slice: amount per year that falls in the slice; infinite where nothing bounds it.</summary>
    public double Activity(int process, int slice) => _activity[(process * _slices) + slice];

    /// <summary>Most that can leave the start of an arc in a slice.</summary>
    public double Flow(int arc, int slice) => _flow[(arc * _slices) + slice];

    /// <summary>Most that can be bought or sold in a slice.</summary>
    public double Trade(int trade, int slice) => _trade[(trade * _slices) + slice];

    /// <summary>Most that can be drawn in a slice.</summary>
    public double Draw(int draw, int slice) => _draw[(draw * _slices) + slice];

    /// <summary>Most new capacity of a process that any activity could use, and at least its least scale: amount per year; infinite where nothing bounds it.</summary>
    /// <param name="process">The process.</param>
    /// <returns>Amount per year.</returns>
    public double NewCapacity(int process)
    {
        Process entry = _structure.Processes[process];
        double most = 0;
        for (int slice = 0; slice < _slices; slice++)
        {
            double usable = UsableShare(process, slice);
            if (usable > 0) most = Math.Max(most, Activity(process, slice) / usable);
        }

        return Math.Max(entry.MinimumScale.Value, most - entry.Capacity.Value);
    }

    /// <summary>Share of the year in which a capacity runs in a slice: length of the slice times availability.</summary>
    /// <param name="process">The process.</param>
    /// <param name="slice">The slice.</param>
    /// <returns>A share, 0 to 1.</returns>
    public double UsableShare(int process, int slice) =>
        _structure.Slices[slice].Share * _structure.Flows.Availability[(process * _slices) + slice];

    private double CapacityOf(int index)
    {
        Process process = _structure.Processes[index / _slices];
        double usable = UsableShare(index / _slices, index % _slices);
        if (usable == 0 || process.IsBanned) return 0;
        double capacity = process.Capacity.Value + (process.CanBeBuilt ? process.Room.Value : 0);
        return Math.Min(usable * capacity, process.Maximum.Value);
    }

    private double CarriedBy(int index)
    {
        Arc arc = _structure.Arcs[index / _slices];
        Carrier carrier = _structure.Carriers[arc.Carrier];
        if (carrier.CanBeBuilt || !double.IsFinite(carrier.CapacityPerYear) || arc.CapacityPerAmount <= 0) return double.PositiveInfinity;
        return carrier.CapacityPerYear * _structure.Slices[index % _slices].Share / arc.CapacityPerAmount;
    }

    private double[] TradeLimits()
    {
        var shares = new Dictionary<(int Row, bool IsPurchase), HashSet<int>>();
        for (int index = 0; index < _structure.TradeRow.Count; index++)
        {
            (int, bool) key = (_structure.TradeRow[index], _structure.Trades[index / _slices].IsPurchase);
            if (!shares.TryGetValue(key, out HashSet<int>? slices)) shares.Add(key, slices = []);
            slices.Add(index % _slices);
        }

        double[] limits = new double[_structure.TradeRow.Count];
        for (int index = 0; index < limits.Length; index++)
        {
            int row = _structure.TradeRow[index];
            Trade trade = _structure.Trades[index / _slices];
            if (row < 0) continue;
            Market market = _structure.Park.Tables.Markets[row];
            Quantity? limit = trade.IsPurchase ? market.BuyLimit : market.SellLimit;
            limits[index] = LimitOf(limit, trade.Pool, shares[(row, trade.IsPurchase)]);
        }

        return limits;
    }

    private double[] DrawLimits()
    {
        var shares = new Dictionary<int, HashSet<int>>();
        for (int index = 0; index < _structure.DrawRow.Count; index++)
        {
            if (!shares.TryGetValue(_structure.DrawRow[index], out HashSet<int>? slices)) shares.Add(_structure.DrawRow[index], slices = []);
            slices.Add(index % _slices);
        }

        double[] limits = new double[_structure.DrawRow.Count];
        for (int index = 0; index < limits.Length; index++)
        {
            int row = _structure.DrawRow[index];
            if (row < 0) continue;
            Endowment endowment = _structure.Park.Tables.Endowments[row];
            int pool = _structure.Draws[index / _slices].Pool;
            double reserve = endowment.Reserve is { } stock ? _structure.Park.Units.Convert(stock, _structure.ResourceOf(pool).Unit) : double.PositiveInfinity;
            limits[index] = Math.Min(reserve, LimitOf(endowment.Cap, pool, shares[row]));
        }

        return limits;
    }

    // All that a row allows for its time may fall into one slice of it.
    private double LimitOf(Quantity? limit, int pool, HashSet<int> slices) => limit is { } given
        ? _structure.Park.Units.Convert(given, ModelUnits.Flow(_structure.ResourceOf(pool))) * slices.Order().Sum(slice => _structure.Slices[slice].Share)
        : double.PositiveInfinity;

    private bool Sweep()
    {
        for (int pool = 0; pool < _structure.Pools.Count; pool++)
            for (int slice = 0; slice < _slices; slice++)
                Gather(pool, slice);
        bool lower = false;
        for (int flow = 0; flow < _structure.Flows.Count; flow++)
        {
            for (int slice = 0; slice < _slices; slice++)
            {
                double amount = _structure.Flows.AmountPerActivity[(flow * _slices) + slice];
                if (amount <= 0) continue;
                double[] passing = _structure.Flows.IsOutput[flow] ? _taken : _given;
                lower |= Lower(_activity, (_structure.Flows.Process[flow] * _slices) + slice, passing[At(_structure.Flows.Pool[flow], slice)] / amount);
            }
        }

        for (int slice = 0; slice < _slices; slice++)
        {
            for (int arc = 0; arc < _structure.Arcs.Count; arc++)
            {
                Arc entry = _structure.Arcs[arc];
                lower |= Lower(_flow, (arc * _slices) + slice, _given[At(entry.FromPool, slice)]);
                if (entry.LossShare < 1) lower |= Lower(_flow, (arc * _slices) + slice, _taken[At(entry.ToPool, slice)] / (1 - entry.LossShare));
            }

            for (int trade = 0; trade < _structure.Trades.Count; trade++)
            {
                double[] passing = _structure.Trades[trade].IsPurchase ? _taken : _given;
                lower |= Lower(_trade, (trade * _slices) + slice, passing[At(_structure.Trades[trade].Pool, slice)]);
            }

            for (int draw = 0; draw < _structure.Draws.Count; draw++) lower |= Lower(_draw, (draw * _slices) + slice, _taken[At(_structure.Draws[draw].Pool, slice)]);
        }

        return lower;
    }

    // What can come to a pool in a slice, and what can go from it; without end where it may be let go.
    private void Gather(int pool, int slice)
    {
        PoolAdjacency adjacent = _structure.Adjacent;
        double given = 0;
        double taken = adjacent.Releases[pool].IsEmpty ? 0 : double.PositiveInfinity;
        foreach (int flow in adjacent.Flows[pool])
        {
            double amount = _structure.Flows.AmountPerActivity[(flow * _slices) + slice];
            if (amount <= 0) continue;
            double passing = amount * Activity(_structure.Flows.Process[flow], slice);
            if (_structure.Flows.IsOutput[flow]) given += passing;
            else taken += passing;
        }

        foreach (int arc in adjacent.Arriving[pool])
            if (_structure.Arcs[arc].LossShare < 1) given += (1 - _structure.Arcs[arc].LossShare) * Flow(arc, slice);
        foreach (int arc in adjacent.Leaving[pool]) taken += Flow(arc, slice);
        foreach (int trade in adjacent.Trades[pool])
        {
            if (_structure.Trades[trade].IsPurchase) given += Trade(trade, slice);
            else taken += Trade(trade, slice);
        }

        foreach (int draw in adjacent.Draws[pool]) given += Draw(draw, slice);
        (_given[At(pool, slice)], _taken[At(pool, slice)]) = (given, taken);
    }

    private int At(int pool, int slice) => (pool * _slices) + slice;

    private static bool Lower(double[] bounds, int index, double bound)
    {
        if (!(bound < bounds[index])) return false;
        bool much = !double.IsFinite(bounds[index]) || bounds[index] - bound > Rounding * bounds[index];
        bounds[index] = bound;
        return much;
    }
}
