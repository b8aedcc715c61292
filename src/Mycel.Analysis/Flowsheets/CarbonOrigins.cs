using Mycel.Analysis.Superstructures;

namespace Mycel.Analysis.Flowsheets;

/// <summary>
/// Follows the origin of carbon through a park: what is bought or drawn says its own, plants pass on that of what they take in, and in a pool everything mixes. Carbon that comes
/// from nowhere counted is that of the air, and biogenic.
/// </summary>
internal static class CarbonOrigins
{
    /// <summary>
    /// Share of the carbon in each pool that is fossil: $\phi_p \sum_i a_{ip} = \sum_i a_{ip} \phi_i$ over all that enters the pool, and the same for the carbon that enters a plant. These are
    /// linear and are solved at once, for in a circle that little leaves rounds would hardly converge. With $M \phi = r$, shares move by $d\phi = M^{-1} (dr - dM \, \phi)$.
    /// </summary>
    /// <param name="state">The balance.</param>
    /// <param name="content">What amounts hold.</param>
    public static Moving[] FossilShareOf(BalanceState state, Accounts.Content content)
    {
        Superstructure structure = state.Structure;
        int pools = structure.Pools.Count;
        var shares = new MovingEquations(pools + structure.Processes.Count);
        for (int pool = 0; pool < pools; pool++) WritePool(state, content, pool, shares);
        for (int process = 0; process < structure.Processes.Count; process++) WriteProcess(state, content, process, shares);
        // Nothing says where the carbon of a circle comes from that nothing enters; it counts as what is bought.
        return [.. shares.Solve(column => column < pools ? content.BoughtFossil(structure.Pools[column].Resource) : 0).Take(pools).Select(share => share with { Value = Math.Clamp(share.Value, 0, 1) })];
    }

    /// <summary>Share of the carbon in what a plant gives that is fossil.</summary>
    /// <param name="state">The balance.</param>
    /// <param name="content">What amounts hold.</param>
    /// <param name="process">Process of the plant.</param>
    /// <param name="fossil">Share in each pool.</param>
    public static Moving OfProcess(BalanceState state, Accounts.Content content, int process, Moving[] fossil)
    {
        ProcessFlows flows = state.Structure.Flows;
        Moving carbon = 0;
        Moving old = 0;
        for (int flow = flows.Start[process]; flow < flows.Start[process + 1]; flow++)
        {
            if (flows.IsOutput[flow]) continue;
            Moving held = AmountOf(state, flow) * content.CarbonOf(state.Structure.Pools[flows.Pool[flow]].Resource);
            carbon += held;
            old += held * fossil[flows.Pool[flow]];
        }

        return carbon.Sign > 0 ? old / carbon : 0;
    }

    private static void WritePool(BalanceState state, Accounts.Content content, int pool, MovingEquations shares)
    {
        Superstructure structure = state.Structure;
        var entering = new List<(int Column, Moving Amount)>();
        Moving outside = 0;
        foreach (int flow in structure.Adjacent.Flows[pool])
            if (structure.Flows.IsOutput[flow]) entering.Add((structure.Pools.Count + structure.Flows.Process[flow], AmountOf(state, flow)));
        for (int slice = 0; slice < structure.SliceCount; slice++)
        {
            foreach (int arc in structure.Adjacent.Arriving[pool])
                entering.Add((structure.Arcs[arc].FromPool, state.At(state.Variables.Flow(arc, slice)) * (1 - structure.Arcs[arc].LossShare)));
            foreach (int trade in structure.Adjacent.Trades[pool])
                if (structure.Trades[trade].IsPurchase) outside += state.At(state.Variables.Trade(trade, slice));
            foreach (int draw in structure.Adjacent.Draws[pool]) outside += state.At(state.Variables.Draw(draw, slice));
        }

        shares.WriteMixture(pool, entering, outside, content.BoughtFossil(structure.Pools[pool].Resource));
    }

    private static void WriteProcess(BalanceState state, Accounts.Content content, int process, MovingEquations shares)
    {
        ProcessFlows flows = state.Structure.Flows;
        var entering = new List<(int Column, Moving Amount)>();
        for (int flow = flows.Start[process]; flow < flows.Start[process + 1]; flow++)
            if (!flows.IsOutput[flow]) entering.Add((flows.Pool[flow], AmountOf(state, flow) * content.CarbonOf(state.Structure.Pools[flows.Pool[flow]].Resource)));
        shares.WriteMixture(state.Structure.Pools.Count + process, entering, 0, 0);
    }

    private static Moving AmountOf(BalanceState state, int flow)
    {
        Moving amount = 0;
        for (int slice = 0; slice < state.Structure.SliceCount; slice++) amount += state.Flow(flow, slice);
        return amount;
    }
}
