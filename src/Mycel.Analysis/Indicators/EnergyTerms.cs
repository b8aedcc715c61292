using Mycel.Model.Packages.Tables;
using Mycel.Model.Quantities;

namespace Mycel.Analysis.Indicators;

/// <summary>Energy that crosses the boundary of the park: bought or drawn, less sold.</summary>
internal static class EnergyTerms
{
    /// <summary>Writes the terms in a unit of energy per year.</summary>
    /// <param name="model">Superstructure with its variables.</param>
    /// <param name="sink">Receiver.</param>
    /// <param name="unit">Energy per year.</param>
    public static void Write(IndicatorModel model, ITermSink sink, Unit unit)
    {
        double PerAmount(Resource resource) => CarriesEnergy(resource.Kind) ? Amounts.EnergyPer(resource, unit, model.Structure.Park.Units) : 0;
        FlowTerms.Trades(model, sink, isPurchase: true, PerAmount, EnergyCell);
        FlowTerms.Draws(model, sink, PerAmount, EnergyCell);
        FlowTerms.Trades(model, new ScaledSink(sink, -1), isPurchase: false, PerAmount, EnergyCell);

        Model.Provenance.CellRef EnergyCell(int resource) =>
            model.Structure.Park.Tables.Resources[resource].HeatingValue is null
                ? model.Structure.Cells.ResourceUnit(resource)
                : model.Structure.Cells.ResourceHeatingValue(resource);
    }

    private static bool CarriesEnergy(ResourceKind kind) => kind is ResourceKind.Fuel or ResourceKind.Electricity or ResourceKind.Heat;
}
