using Mycel.Analysis.Superstructures;

namespace Mycel.Analysis.Optimisation.Blocks;

/// <summary>Pools at which all that comes, or all that goes, passes through plants that are built or not and of which nothing stands.</summary>
/// <param name="structure">The superstructure.</param>
/// <param name="variables">Its variables.</param>
internal sealed class SwitchedPools(Superstructure structure, Variables variables)
{
    /// <summary>The plants that alone give to a pool, as columns of their switches with the most that each can give.</summary>
    /// <param name="pool">The pool.</param>
    /// <param name="slice">The slice.</param>
    /// <returns>Columns and bounds; null where something else gives too, or nothing does.</returns>
    public IReadOnlyList<(int Column, double Bound)>? Givers(int pool, int slice)
    {
        foreach (int arc in structure.Adjacent.Arriving[pool])
            if (structure.Useful.Flow(arc, slice) > 0) return null;
        foreach (int draw in structure.Adjacent.Draws[pool])
            if (structure.Useful.Draw(draw, slice) > 0) return null;
        return HasTrade(pool, slice, isPurchase: true) ? null : Plants(pool, slice, isOutput: true);
    }

    /// <summary>The plants that alone take from a pool, in the same way.</summary>
    /// <param name="pool">The pool.</param>
    /// <param name="slice">The slice.</param>
    /// <returns>Columns and bounds; null where something else takes too, or it may be let go.</returns>
    public IReadOnlyList<(int Column, double Bound)>? Takers(int pool, int slice)
    {
        if (!structure.Adjacent.Releases[pool].IsEmpty) return null;
        foreach (int arc in structure.Adjacent.Leaving[pool])
            if (structure.Useful.Flow(arc, slice) > 0) return null;
        return HasTrade(pool, slice, isPurchase: false) ? null : Plants(pool, slice, isOutput: false);
    }

    private bool HasTrade(int pool, int slice, bool isPurchase)
    {
        foreach (int trade in structure.Adjacent.Trades[pool])
            if (structure.Trades[trade].IsPurchase == isPurchase && structure.Useful.Trade(trade, slice) > 0) return true;
        return false;
    }

    private List<(int Column, double Bound)>? Plants(int pool, int slice, bool isOutput)
    {
        var plants = new List<(int Column, double Bound)>();
        foreach (int flow in structure.Adjacent.Flows[pool])
        {
            double amount = structure.Flows.AmountPerActivity[(flow * structure.SliceCount) + slice];
            if (structure.Flows.IsOutput[flow] != isOutput || amount <= 0) continue;
            int process = structure.Flows.Process[flow];
            double most = structure.Useful.Activity(process, slice);
            if (most == 0) continue;
            Process entry = structure.Processes[process];
            if (!entry.HasSwitch || entry.Capacity.Value > 0) return null;
            plants.Add((variables.Built(process), amount * most));
        }

        return plants.Count == 0 ? null : plants;
    }
}
