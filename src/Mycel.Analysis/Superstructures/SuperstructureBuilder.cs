using Mycel.Model.Packages.Tables;
using Mycel.Model.Parks;

namespace Mycel.Analysis.Superstructures;

/// <summary>Makes the superstructure of a park: processes, then endowments, links, markets and release, each opening the pools it needs.</summary>
internal static class SuperstructureBuilder
{
    /// <summary>The superstructure of a year.</summary>
    /// <param name="park">A park whose checks found no error.</param>
    /// <param name="year">The year.</param>
    /// <returns>Everything that could be, in units of the model.</returns>
    public static Superstructure Build(Park park, int year)
    {
        IReadOnlyList<YearSlice> slices = SlicesOf(park);
        var pools = new PoolIndex(park.Tables.Resources.Count);
        var policies = new PolicyReach(park, year);
        (IReadOnlyList<Process> processes, ProcessFlows flows) = ProcessBuilder.Build(park, year, slices, pools, policies);
        var reach = new GiversAndTakers(park.Premises.Count, park.Tables.Resources.Count, flows, pools.Pools);
        (IReadOnlyList<Draw> draws, IReadOnlyList<double> drawCost, IReadOnlyList<int> drawRow) = DrawBuilder.Build(park, year, slices, pools);
        foreach (Draw draw in draws) reach.AddEndowment(pools.Pools[draw.Pool].Premises, pools.Pools[draw.Pool].Resource);
        (IReadOnlyList<Carrier> carriers, IReadOnlyList<Arc> arcs) = CarrierBuilder.Build(park, pools, reach);
        (IReadOnlyList<Trade> trades, IReadOnlyList<double> price, IReadOnlyList<int> tradeRow) =
            TradeBuilder.Build(park, year, slices, pools, reach, policies);
        return new Superstructure
        {
            Park = park,
            Year = year,
            Slices = slices,
            Pools = pools.Pools,
            Processes = processes,
            Flows = flows,
            Carriers = carriers,
            Arcs = arcs,
            Trades = trades,
            TradePrice = price,
            TradeRow = tradeRow,
            Draws = draws,
            DrawCost = drawCost,
            DrawRow = drawRow,
            Releases = ReleasesOf(park, pools.Pools, flows, arcs, policies),
            Policies = policies,
        };
    }

    private static IReadOnlyList<YearSlice> SlicesOf(Park park)
    {
        if (park.Tables.Package.Slices.Count == 0) return [new YearSlice("", 1)];
        return [.. park.Tables.Package.Slices.Select(slice => new YearSlice(slice.Id, slice.Share))];
    }

    // Only what a plant gives or a link brings can be left over; what is bought or drawn is bought or drawn because somebody takes it.
    private static List<int> ReleasesOf(Park park, IReadOnlyList<Pool> pools, ProcessFlows flows, IReadOnlyList<Arc> arcs, PolicyReach policies)
    {
        bool[] receives = new bool[pools.Count];
        for (int flow = 0; flow < flows.Count; flow++) receives[flows.Pool[flow]] |= flows.IsOutput[flow];
        foreach (Arc arc in arcs) receives[arc.ToPool] = true;
        var releases = new List<int>();
        for (int pool = 0; pool < pools.Count; pool++)
        {
            Resource resource = park.Tables.Resources[pools[pool].Resource];
            if (!receives[pool] || resource.Release == false) continue;
            if (!policies.Bans(resource.Id, FlowScope.Release, park.Premises[pools[pool].Premises])) releases.Add(pool);
        }

        return releases;
    }
}
