using Mycel.Analysis.Superstructures;

namespace Mycel.Analysis.Optimisation;

/// <summary>
/// Traces who received what from whom. Inside a pool that is not determined by the plan; each sink takes from each source by the source's share, as
/// input–output analysis does. What passes through premises without plants is followed to the plant that gave it.
/// </summary>
internal sealed class ExchangeTracer
{
    // Flows that circle between pools are followed until what is not yet attributed is rounding.
    private const int MostRounds = 200;
    private const double Rounding = 1e-12;

    private readonly Superstructure _structure;
    private readonly PoolAdjacency _adjacent;
    private readonly PlanValues _plan;
    private readonly int _slice;
    private readonly Dictionary<int, SortedDictionary<int, double>> _content = [];

    private ExchangeTracer(Superstructure structure, PoolAdjacency adjacent, PlanValues plan, int slice)
    {
        _structure = structure;
        _adjacent = adjacent;
        _plan = plan;
        _slice = slice;
    }

    /// <summary>Amounts that arrive from plant to plant, by resource, all slices added.</summary>
    /// <param name="structure">The superstructure.</param>
    /// <param name="adjacent">What touches each pool.</param>
    /// <param name="plan">The plan.</param>
    /// <returns>Amounts per year by giving process, taking process and resource.</returns>
    public static SortedDictionary<(int From, int To, int Resource), double> Trace(Superstructure structure, PoolAdjacency adjacent, PlanValues plan)
    {
        var exchanges = new SortedDictionary<(int From, int To, int Resource), double>();
        for (int slice = 0; slice < structure.SliceCount; slice++)
            new ExchangeTracer(structure, adjacent, plan, slice).AddTo(exchanges);
        return exchanges;
    }

    private void AddTo(SortedDictionary<(int From, int To, int Resource), double> exchanges)
    {
        FindContents();
        foreach ((int pool, SortedDictionary<int, double> content) in _content)
        {
            foreach (int flow in _adjacent.Flows[pool])
            {
                double taken = _structure.Flows.IsOutput[flow] ? 0 : AmountOf(flow);
                if (taken <= 0) continue;
                int to = _structure.Flows.Process[flow];
                foreach ((int from, double share) in content)
                {
                    if (from == to || share * taken < Rounding) continue;
                    (int, int, int) key = (from, to, _structure.Pools[pool].Resource);
                    exchanges[key] = exchanges.GetValueOrDefault(key) + (share * taken);
                }
            }
        }
    }

    // The content of a pool depends on that of the pools that feed it: pools are taken in rounds until nothing changes.
    private void FindContents()
    {
        List<int> waiting = [.. Enumerable.Range(0, _structure.Pools.Count).Where(HasSource)];
        for (int round = 0; round < MostRounds && waiting.Count > 0; round++)
        {
            var changed = new SortedSet<int>();
            foreach (int pool in waiting)
            {
                if (!Update(pool)) continue;
                foreach (int arc in _adjacent.Leaving[pool])
                    if (_plan.Flow(arc, _slice) > 0) changed.Add(_structure.Arcs[arc].ToPool);
            }

            waiting = [.. changed];
        }
    }

    private bool HasSource(int pool)
    {
        foreach (int flow in _adjacent.Flows[pool])
            if (_structure.Flows.IsOutput[flow] && AmountOf(flow) > 0) return true;
        return false;
    }

    private bool Update(int pool)
    {
        double total = 0;
        var given = new SortedDictionary<int, double>();
        foreach (int flow in _adjacent.Flows[pool])
        {
            if (!_structure.Flows.IsOutput[flow]) continue;
            double amount = AmountOf(flow);
            total += amount;
            if (amount > 0) Add(given, _structure.Flows.Process[flow], amount);
        }

        foreach (int arc in _adjacent.Arriving[pool])
        {
            double arriving = _plan.Flow(arc, _slice) * (1 - _structure.Arcs[arc].LossShare);
            total += arriving;
            if (arriving <= 0 || !_content.TryGetValue(_structure.Arcs[arc].FromPool, out SortedDictionary<int, double>? before)) continue;
            foreach ((int process, double share) in before) Add(given, process, share * arriving);
        }

        foreach (int trade in _adjacent.Trades[pool])
            if (_structure.Trades[trade].IsPurchase) total += _plan.Trade(trade, _slice);
        foreach (int draw in _adjacent.Draws[pool]) total += _plan.Draw(draw, _slice);
        return Keep(pool, given, total);
    }

    private bool Keep(int pool, SortedDictionary<int, double> given, double total)
    {
        if (total <= 0) return false;
        foreach (int process in given.Keys.ToList()) given[process] /= total;
        bool changed = !_content.TryGetValue(pool, out SortedDictionary<int, double>? before)
            || before.Count != given.Count
            || given.Any(entry => Math.Abs(before.GetValueOrDefault(entry.Key) - entry.Value) > Rounding);
        _content[pool] = given;
        return changed;
    }

    private static void Add(SortedDictionary<int, double> given, int process, double amount) =>
        given[process] = given.GetValueOrDefault(process) + amount;

    private double AmountOf(int flow) =>
        _plan.Activity(_structure.Flows.Process[flow], _slice) * _structure.Flows.AmountPerActivity[(flow * _structure.SliceCount) + _slice];
}
