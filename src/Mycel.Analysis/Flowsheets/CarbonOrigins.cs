using Mycel.Analysis.Optimisation;
using Mycel.Analysis.Superstructures;
using Mycel.Solver.Equations;

namespace Mycel.Analysis.Flowsheets;

/// <summary>
/// Follows the origin of carbon through a park: what is bought or drawn says its own, plants pass on that of what they take in, and in a pool everything mixes. Carbon that comes
/// from nowhere counted is that of the air, and biogenic.
/// </summary>
internal static class CarbonOrigins
{
    /// <summary>
    /// Share of the carbon in each pool that is fossil: $\phi_p \sum_i a_{ip} = \sum_i a_{ip} \phi_i$ over all that enters the pool, and the same for the carbon that enters a plant. These are
    /// linear and are solved at once, for in a circle that little leaves rounds would hardly converge.
    /// </summary>
    /// <param name="state">The balance.</param>
    /// <param name="values">Its values.</param>
    /// <param name="content">What amounts hold.</param>
    public static double[] FossilShareOf(BalanceState state, PlanValues values, Accounts.Content content)
    {
        Superstructure structure = state.Structure;
        int pools = structure.Pools.Count;
        int count = pools + structure.Processes.Count;
        var matrix = new EquationMatrixBuilder(count, count);
        double[] right = new double[count];
        for (int pool = 0; pool < pools; pool++) WritePool(state, values, content, pool, matrix, right);
        for (int process = 0; process < structure.Processes.Count; process++) WriteProcess(structure, values, content, process, matrix);
        EquationFactors factors = EquationFactors.Of(matrix.Build());
        // Nothing says where the carbon of a circle comes from that nothing enters; it counts as what is bought.
        double[] free = [.. factors.FreeColumns.ToArray().Select(column => column < pools ? content.BoughtFossil(structure.Pools[column].Resource) : 0)];
        return [.. factors.Solve(right, free).Values.Take(pools).Select(share => Math.Clamp(share, 0, 1))];
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

    private static void WritePool(BalanceState state, PlanValues values, Accounts.Content content, int pool, EquationMatrixBuilder matrix, double[] right)
    {
        Superstructure structure = state.Structure;
        double bought = content.BoughtFossil(structure.Pools[pool].Resource);
        double all = 0;
        double outside = 0;
        void Outside(double amount)
        {
            all += amount;
            outside += amount;
        }

        foreach (int flow in structure.Adjacent.Flows[pool])
        {
            if (!structure.Flows.IsOutput[flow] || AmountOf(structure, values, flow) is not (> 0 and var amount)) continue;
            all += amount;
            matrix.Add(pool, structure.Pools.Count + structure.Flows.Process[flow], -amount);
        }

        for (int slice = 0; slice < structure.SliceCount; slice++)
        {
            foreach (int arc in structure.Adjacent.Arriving[pool])
            {
                double arriving = values.Flow(arc, slice) * (1 - structure.Arcs[arc].LossShare);
                if (!(arriving > 0)) continue;
                all += arriving;
                matrix.Add(pool, structure.Arcs[arc].FromPool, -arriving);
            }

            foreach (int trade in structure.Adjacent.Trades[pool])
                if (structure.Trades[trade].IsPurchase) Outside(values.Trade(trade, slice));
            foreach (int draw in structure.Adjacent.Draws[pool]) Outside(values.Draw(draw, slice));
        }

        matrix.Add(pool, pool, all > 0 ? all : 1);
        right[pool] = bought * (all > 0 ? outside : 1);
    }

    private static void WriteProcess(Superstructure structure, PlanValues values, Accounts.Content content, int process, EquationMatrixBuilder matrix)
    {
        double carbon = 0;
        for (int flow = structure.Flows.Start[process]; flow < structure.Flows.Start[process + 1]; flow++)
        {
            if (structure.Flows.IsOutput[flow]) continue;
            double held = AmountOf(structure, values, flow) * content.CarbonOf(structure.Pools[structure.Flows.Pool[flow]].Resource);
            if (!(held > 0)) continue;
            carbon += held;
            matrix.Add(structure.Pools.Count + process, structure.Flows.Pool[flow], -held);
        }

        matrix.Add(structure.Pools.Count + process, structure.Pools.Count + process, carbon > 0 ? carbon : 1);
    }

    private static double AmountOf(Superstructure structure, PlanValues values, int flow)
    {
        double amount = 0;
        for (int slice = 0; slice < structure.SliceCount; slice++)
            amount += values.Activity(structure.Flows.Process[flow], slice) * structure.Flows.AmountPerActivity[(flow * structure.SliceCount) + slice];
        return amount;
    }
}
