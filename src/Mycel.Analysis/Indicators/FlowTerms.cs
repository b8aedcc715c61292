using Mycel.Analysis.Superstructures;
using Mycel.Model.Packages.Tables;
using Mycel.Model.Provenance;
using Mycel.Model.Quantities;

namespace Mycel.Analysis.Indicators;

/// <summary>Terms that count flows of one kind of resource in one unit.</summary>
internal static class FlowTerms
{
    /// <summary>What plants take in.</summary>
    public static void Inputs(IndicatorModel model, ITermSink sink, ResourceKind kind, Unit unit) =>
        Flows(model, sink, isOutput: false, (process, resource) => resource.Kind == kind ? Amounts.Per(resource, unit, model.Structure.Park.Units) : 0);

    /// <summary>What is bought.</summary>
    public static void Purchases(IndicatorModel model, ITermSink sink, ResourceKind kind, Unit unit) =>
        Trades(model, sink, isPurchase: true, resource => resource.Kind == kind ? Amounts.Per(resource, unit, model.Structure.Park.Units) : 0);

    /// <summary>What is drawn from endowments.</summary>
    public static void Draws(IndicatorModel model, ITermSink sink, ResourceKind kind, Unit unit) =>
        Draws(model, sink, resource => resource.Kind == kind ? Amounts.Per(resource, unit, model.Structure.Park.Units) : 0);

    /// <summary>A kind of flow, each with the number that its resource counts per amount.</summary>
    public static void OnFlow(
        IndicatorModel model, ITermSink sink, FlowScope flow, Func<Resource, double> perAmount, Func<int, CellRef>? factor = null)
    {
        switch (flow)
        {
            case FlowScope.Buy:
                Trades(model, sink, isPurchase: true, perAmount, factor);
                break;
            case FlowScope.Sell:
                Trades(model, sink, isPurchase: false, perAmount, factor);
                break;
            case FlowScope.Release:
                Releases(model, sink, perAmount, factor);
                break;
            case FlowScope.Extract:
                Draws(model, sink, perAmount, factor);
                break;
            case FlowScope.Exchange:
                Exchanges(model, sink, perAmount, factor);
                break;
            default:
                Flows(model, sink, flow == FlowScope.Output, (_, resource) => perAmount(resource), factor);
                break;
        }
    }

    /// <summary>Flows of plants, each with the number that its resource counts per amount.</summary>
    public static void Flows(IndicatorModel model, ITermSink sink, bool isOutput, Func<int, Resource, double> perAmount, Func<int, CellRef>? factor = null)
    {
        ProcessFlows flows = model.Structure.Flows;
        int slices = model.Structure.SliceCount;
        for (int flow = 0; flow < flows.Count; flow++)
        {
            if (flows.IsOutput[flow] != isOutput) continue;
            double count = perAmount(flows.Process[flow], model.Structure.ResourceOf(flows.Pool[flow]));
            if (count == 0) continue;
            CellRef second = factor?.Invoke(model.Structure.Pools[flows.Pool[flow]].Resource) ?? default;
            for (int slice = 0; slice < slices; slice++)
            {
                double amount = flows.AmountPerActivity[(flow * slices) + slice];
                if (amount == 0) continue;
                CellRef cell = model.Structure.Cells.Technology(flows.Row[(flow * slices) + slice]);
                sink.Add(model.Variables.Activity(flows.Process[flow], slice), amount * count, cell, second);
            }
        }
    }

    /// <summary>Purchases or sales, each with the number that its resource counts per amount.</summary>
    public static void Trades(
        IndicatorModel model, ITermSink sink, bool isPurchase, Func<Resource, double> perAmount, Func<int, CellRef>? factor = null)
    {
        Superstructure structure = model.Structure;
        for (int trade = 0; trade < structure.Trades.Count; trade++)
        {
            if (structure.Trades[trade].IsPurchase != isPurchase) continue;
            int pool = structure.Trades[trade].Pool;
            double count = perAmount(structure.ResourceOf(pool));
            if (count == 0) continue;
            CellRef cell = factor?.Invoke(structure.Pools[pool].Resource) ?? model.Structure.Cells.ResourceUnit(structure.Pools[pool].Resource);
            for (int slice = 0; slice < structure.SliceCount; slice++)
                if (structure.TradeRow[(trade * structure.SliceCount) + slice] >= 0) sink.Add(model.Variables.Trade(trade, slice), count, cell);
        }
    }

    /// <summary>Draws, each with the number that its resource counts per amount.</summary>
    public static void Draws(IndicatorModel model, ITermSink sink, Func<Resource, double> perAmount, Func<int, CellRef>? factor = null)
    {
        for (int draw = 0; draw < model.Structure.Draws.Count; draw++)
            AddAll(model, sink, model.Structure.Draws[draw].Pool, slice => model.Variables.Draw(draw, slice), perAmount, factor);
    }

    /// <summary>Releases, each with the number that its resource counts per amount.</summary>
    public static void Releases(IndicatorModel model, ITermSink sink, Func<Resource, double> perAmount, Func<int, CellRef>? factor = null)
    {
        for (int release = 0; release < model.Structure.Releases.Count; release++)
            AddAll(model, sink, model.Structure.Releases[release], slice => model.Variables.Release(release, slice), perAmount, factor);
    }

    /// <summary>What arrives from another organisation, each with the number that its resource counts per amount.</summary>
    public static void Exchanges(IndicatorModel model, ITermSink sink, Func<Resource, double> perAmount, Func<int, CellRef>? factor = null)
    {
        for (int arc = 0; arc < model.Structure.Arcs.Count; arc++)
        {
            Arc entry = model.Structure.Arcs[arc];
            if (!model.Structure.Carriers[entry.Carrier].JoinsOrganisations) continue;
            AddAll(
                model, sink, entry.ToPool, slice => model.Variables.Flow(arc, slice), resource => (1 - entry.LossShare) * perAmount(resource), factor);
        }
    }

    private static void AddAll(
        IndicatorModel model, ITermSink sink, int pool, Func<int, int> column, Func<Resource, double> perAmount, Func<int, CellRef>? factor)
    {
        double count = perAmount(model.Structure.ResourceOf(pool));
        if (count == 0) return;
        int resource = model.Structure.Pools[pool].Resource;
        CellRef cell = factor?.Invoke(resource) ?? model.Structure.Cells.ResourceUnit(resource);
        for (int slice = 0; slice < model.Structure.SliceCount; slice++) sink.Add(column(slice), count, cell);
    }
}
