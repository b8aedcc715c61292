using Mycel.Analysis.Optimisation;
using Mycel.Analysis.Superstructures;

namespace Mycel.Analysis.Flowsheets;

/// <summary>Amount of a resource that a plant gets from outside or gives there.</summary>
/// <param name="Kind"><c>buy</c>, <c>extract</c>, <c>sell</c> or <c>release</c>.</param>
/// <param name="Pool">Pool at which it crosses.</param>
/// <param name="Process">Process that takes or gives it.</param>
/// <param name="Amount">Amount in the year.</param>
internal readonly record struct PlantCrossing(string Kind, int Pool, int Process, double Amount)
{
    /// <summary>Whether it comes in.</summary>
    public bool IsIn => Kind is "buy" or "extract";
}

/// <summary>Follows what crosses the boundary to plants. Inside a pool each giver and taker has its share, as exchanges are traced.</summary>
internal static class BoundaryTracer
{
    /// <summary>What crosses, by way and pool, with the variable that says how much.</summary>
    /// <param name="state">The balance.</param>
    public static IEnumerable<(string Kind, int Pool, int Column)> Crossings(BalanceState state)
    {
        Superstructure structure = state.Structure;
        for (int slice = 0; slice < structure.SliceCount; slice++)
        {
            for (int trade = 0; trade < structure.Trades.Count; trade++)
                yield return (structure.Trades[trade].IsPurchase ? "buy" : "sell", structure.Trades[trade].Pool, state.Variables.Trade(trade, slice));
            for (int draw = 0; draw < structure.Draws.Count; draw++) yield return ("extract", structure.Draws[draw].Pool, state.Variables.Draw(draw, slice));
            for (int release = 0; release < structure.Releases.Count; release++) yield return ("release", structure.Releases[release], state.Variables.Release(release, slice));
        }
    }

    /// <summary>What each plant gets from outside and gives there.</summary>
    /// <param name="state">The balance.</param>
    public static IReadOnlyList<PlantCrossing> Trace(BalanceState state)
    {
        PlanValues values = state.Exact;
        var traced = new List<PlantCrossing>();
        foreach (IGrouping<(string Kind, int Pool), double> crossing in Crossings(state).GroupBy(entry => (entry.Kind, entry.Pool), entry => values[entry.Column]))
        {
            double amount = crossing.Sum();
            if (amount == 0) continue;
            (string kind, int pool) = crossing.Key;
            SortedDictionary<int, double> sides = Sides(state.Structure, values, pool, takers: kind is "buy" or "extract");
            double all = sides.Values.Sum();
            foreach ((int process, double part) in sides) traced.Add(new PlantCrossing(kind, pool, process, amount * part / all));
        }

        return traced;
    }

    private static SortedDictionary<int, double> Sides(Superstructure structure, PlanValues values, int pool, bool takers)
    {
        var sides = new SortedDictionary<int, double>();
        foreach (int flow in structure.Adjacent.Flows[pool])
        {
            if (structure.Flows.IsOutput[flow] == takers) continue;
            int process = structure.Flows.Process[flow];
            double moved = 0;
            for (int slice = 0; slice < structure.SliceCount; slice++) moved += values.Activity(process, slice) * structure.Flows.AmountPerActivity[(flow * structure.SliceCount) + slice];
            if (moved > 0) sides[process] = sides.GetValueOrDefault(process) + moved;
        }

        return sides;
    }
}
