using Mycel.Analysis.Optimisation;
using Mycel.Analysis.Superstructures;

namespace Mycel.Analysis.Flowsheets;

/// <summary>
/// Follows the origin of carbon through a park: what is bought or drawn says its own, plants pass on that of what they take in, and in a pool everything mixes. Carbon that comes
/// from nowhere counted is that of the air, and biogenic.
/// </summary>
internal static class CarbonOrigins
{
    private const int MostRounds = 500;
    private const double Settled = 1e-12;

    /// <summary>Share of the carbon in each pool that is fossil.</summary>
    /// <param name="state">The balance.</param>
    /// <param name="values">Its values.</param>
    /// <param name="content">What amounts hold.</param>
    public static double[] FossilShareOf(BalanceState state, PlanValues values, Accounts.Content content)
    {
        Superstructure structure = state.Structure;
        double[] fossil = [.. Enumerable.Range(0, structure.Pools.Count).Select(pool => content.BoughtFossil(structure.Pools[pool].Resource))];
        // Rounds converge by the share that leaves each circle; what is left of one that nothing leaves keeps where it began.
        for (int round = 0; round < MostRounds; round++)
        {
            double change = 0;
            for (int pool = 0; pool < fossil.Length; pool++)
            {
                double mixed = MixOf(state, values, content, pool, fossil);
                change = Math.Max(change, Math.Abs(mixed - fossil[pool]));
                fossil[pool] = mixed;
            }

            if (change <= Settled) break;
        }

        return fossil;
    }

    /// <summary>Share of the carbon in what a plant gives that is fossil.</summary>
    /// <param name="structure">The superstructure.</param>
    /// <param name="values">Values of the balance.</param>
    /// <param name="content">What amounts hold.</param>
    /// <param name="process">Process of the plant.</param>
    /// <param name="fossil">Share in each pool.</param>
    public static double OfProcess(Superstructure structure, PlanValues values, Accounts.Content content, int process, double[] fossil)
    {
        double carbon = 0;
        double old = 0;
        for (int flow = structure.Flows.Start[process]; flow < structure.Flows.Start[process + 1]; flow++)
        {
            if (structure.Flows.IsOutput[flow]) continue;
            double held = AmountOf(structure, values, flow) * content.CarbonOf(structure.Pools[structure.Flows.Pool[flow]].Resource);
            carbon += held;
            old += held * fossil[structure.Flows.Pool[flow]];
        }

        return carbon > 0 ? old / carbon : 0;
    }

    private static double MixOf(BalanceState state, PlanValues values, Accounts.Content content, int pool, double[] fossil)
    {
        Superstructure structure = state.Structure;
        double bought = content.BoughtFossil(structure.Pools[pool].Resource);
        double all = 0;
        double old = 0;
        void Add(double amount, double share)
        {
            all += amount;
            old += amount * share;
        }

        foreach (int flow in structure.Adjacent.Flows[pool])
            if (structure.Flows.IsOutput[flow] && AmountOf(structure, values, flow) is > 0 and var amount) Add(amount, OfProcess(structure, values, content, structure.Flows.Process[flow], fossil));
        for (int slice = 0; slice < structure.SliceCount; slice++)
        {
            foreach (int arc in structure.Adjacent.Arriving[pool]) Add(values.Flow(arc, slice) * (1 - structure.Arcs[arc].LossShare), fossil[structure.Arcs[arc].FromPool]);
            foreach (int trade in structure.Adjacent.Trades[pool])
                if (structure.Trades[trade].IsPurchase) Add(values.Trade(trade, slice), bought);
            foreach (int draw in structure.Adjacent.Draws[pool]) Add(values.Draw(draw, slice), bought);
        }

        return all > 0 ? old / all : bought;
    }

    private static double AmountOf(Superstructure structure, PlanValues values, int flow)
    {
        double amount = 0;
        for (int slice = 0; slice < structure.SliceCount; slice++)
            amount += values.Activity(structure.Flows.Process[flow], slice) * structure.Flows.AmountPerActivity[(flow * structure.SliceCount) + slice];
        return amount;
    }
}
