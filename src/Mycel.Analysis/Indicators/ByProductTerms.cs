using Mycel.Analysis.Superstructures;
using Mycel.Model.Packages.Tables;
using Mycel.Model.Quantities;

namespace Mycel.Analysis.Indicators;

/// <summary>By-products that serve somebody: taken in by a plant that makes something of them, or sold at a price.</summary>
internal static class ByProductTerms
{
    /// <summary>Writes the terms, by mass.</summary>
    /// <param name="model">Superstructure with its variables.</param>
    /// <param name="sink">Receiver.</param>
    /// <param name="unit">Mass per year.</param>
    public static void Write(IndicatorModel model, ITermSink sink, Unit unit)
    {
        double PerAmount(Resource resource) =>
            resource.Kind == ResourceKind.ByProduct ? Amounts.MassPer(resource, unit, model.Structure.Park.Units) : 0;
        bool[] disposes = Disposal(model.Structure);
        FlowTerms.Flows(model, sink, isOutput: false, (process, resource) => disposes[process] ? 0 : PerAmount(resource));
        Superstructure structure = model.Structure;
        for (int index = 0; index < structure.TradePrice.Count; index++)
        {
            int trade = index / structure.SliceCount;
            if (structure.Trades[trade].IsPurchase || structure.TradePrice[index] <= 0) continue;
            double count = PerAmount(structure.ResourceOf(structure.Trades[trade].Pool));
            if (count != 0) sink.Add(model.Variables.Trade(trade, index % structure.SliceCount), count, model.Structure.Cells.MarketSell(structure.TradeRow[index]));
        }
    }

    // A plant disposes where its purpose is a by-product that it takes in and all it gives out are emissions: nothing serves anybody afterwards.
    private static bool[] Disposal(Superstructure structure)
    {
        bool[] disposes = new bool[structure.Processes.Count];
        ProcessFlows flows = structure.Flows;
        for (int process = 0; process < disposes.Length; process++)
        {
            bool onlyEmissions = true;
            bool isForByProduct = false;
            for (int flow = flows.Start[process]; flow < flows.Start[process + 1]; flow++)
            {
                Resource resource = structure.ResourceOf(flows.Pool[flow]);
                if (flows.IsOutput[flow]) onlyEmissions &= resource.Kind == ResourceKind.Emission;
                else isForByProduct |= resource.Kind == ResourceKind.ByProduct && resource.Id == structure.ReferenceOf(process).Id;
            }

            disposes[process] = onlyEmissions && isForByProduct && flows.Start[process + 1] - flows.Start[process] > 0;
        }

        return disposes;
    }
}
