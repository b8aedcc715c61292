using Mycel.Analysis.Results;
using Mycel.Analysis.Superstructures;
using Mycel.Model.Packages.Tables;
using Mycel.Model.Parks;

namespace Mycel.Analysis.Optimisation.Documents;

/// <summary>Who sends what to whom.</summary>
internal static class ExchangeTables
{
    /// <summary>Flows from plant to plant.</summary>
    public static IReadOnlyList<Exchange> Exchanges(PlanView plan)
    {
        var table = new List<Exchange>();
        foreach (((int from, int to, int resource), double value) in ExchangeTracer.Trace(plan.Structure, plan.Solved.Park.Adjacent, plan.Values))
        {
            Plant giver = plan.Structure.PlantOf(from);
            Plant taker = plan.Structure.PlantOf(to);
            Resource carried = plan.Park.Tables.Resources[resource];
            table.Add(new Exchange(
                giver.Id.Value, taker.Id.Value, giver.Owner.Value, taker.Owner.Value, giver.Site.Value, taker.Site.Value, carried.Id.Value,
                plan.Year, value, ModelUnits.FlowSymbol(carried), giver.Owner != taker.Owner));
        }

        return
        [
            .. table.OrderBy(row => row.From, StringComparer.Ordinal).ThenBy(row => row.To, StringComparer.Ordinal)
                .ThenBy(row => row.Resource, StringComparer.Ordinal),
        ];
    }

    /// <summary>What links carry, with the worth of it to both ends against standing alone.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="prices">Prices in the plan; null where there are none in money.</param>
    /// <param name="alone">Prices in the baseline; null where there are none in money.</param>
    /// <returns>The table.</returns>
    public static IReadOnlyList<LinkFlow> LinkFlows(PlanView plan, PoolPrices? prices, PoolPrices? alone)
    {
        var table = new List<LinkFlow>();
        for (int arc = 0; arc < plan.Structure.Arcs.Count; arc++)
            for (int slice = 0; slice < plan.Structure.SliceCount; slice++)
                if (plan.Values.Flow(arc, slice) > 0) table.Add(LinkFlowOf(plan, arc, slice, prices, alone));
        return
        [
            .. table.OrderBy(row => row.From, StringComparer.Ordinal).ThenBy(row => row.To, StringComparer.Ordinal)
                .ThenBy(row => row.Resource, StringComparer.Ordinal).ThenBy(row => row.Link, StringComparer.Ordinal),
        ];
    }

    private static LinkFlow LinkFlowOf(PlanView plan, int arc, int slice, PoolPrices? prices, PoolPrices? alone)
    {
        Arc entry = plan.Structure.Arcs[arc];
        Carrier carrier = plan.Structure.Carriers[entry.Carrier];
        Premises from = plan.Park.Premises[carrier.From];
        Premises to = plan.Park.Premises[carrier.To];
        Resource resource = plan.Structure.ResourceOf(entry.FromPool);
        double value = plan.Values.Flow(arc, slice);
        double arriving = value * (1 - entry.LossShare);
        bool isPriced = carrier.JoinsOrganisations && prices is not null && alone is not null;
        return new LinkFlow(
            plan.Variables.ArcName(arc), from.Name, to.Name, from.Organisation.Value, to.Organisation.Value, from.Site.Value, to.Site.Value,
            resource.Id.Value, plan.Year, plan.Structure.Slices[slice].Id, value, arriving, ModelUnits.FlowSymbol(resource), carrier.LengthKilometres,
            carrier.JoinsOrganisations,
            isPriced && HasOutletAlone(plan.Structure, entry.FromPool) ? value * (prices!.Of(entry.FromPool, slice) - alone!.Of(entry.FromPool, slice)) : null,
            isPriced && HasSupplyAlone(plan.Structure, entry.ToPool) ? arriving * (alone!.Of(entry.ToPool, slice) - prices!.Of(entry.ToPool, slice)) : null,
            value * entry.CostPerAmount, plan.MoneyPerYear)
        {
            WorthToLink = isPriced
                ? (arriving * prices!.Of(entry.ToPool, slice)) - (value * (prices.Of(entry.FromPool, slice) + entry.CostPerAmount))
                : null,
        };
    }

    // Where an organisation alone cannot have a resource at any price, or cannot be rid of it, any price is as good as another: there is none to compare with.
    private static bool HasSupplyAlone(Superstructure structure, int pool)
    {
        PoolAdjacency adjacent = structure.Adjacent;
        foreach (int flow in adjacent.Flows[pool])
            if (structure.Flows.IsOutput[flow]) return true;
        foreach (int trade in adjacent.Trades[pool])
            if (structure.Trades[trade].IsPurchase) return true;
        return adjacent.Draws[pool].Length > 0 || HasOwnArc(structure, adjacent.Arriving[pool]);
    }

    private static bool HasOutletAlone(Superstructure structure, int pool)
    {
        PoolAdjacency adjacent = structure.Adjacent;
        foreach (int flow in adjacent.Flows[pool])
            if (!structure.Flows.IsOutput[flow]) return true;
        foreach (int trade in adjacent.Trades[pool])
            if (!structure.Trades[trade].IsPurchase) return true;
        return adjacent.Releases[pool].Length > 0 || HasOwnArc(structure, adjacent.Leaving[pool]);
    }

    private static bool HasOwnArc(Superstructure structure, ReadOnlySpan<int> arcs)
    {
        foreach (int arc in arcs)
            if (!structure.Carriers[structure.Arcs[arc].Carrier].JoinsOrganisations) return true;
        return false;
    }
}
