using Mycel.Analysis.Superstructures;
using Mycel.Model.Packages.Tables;
using Mycel.Model.Quantities;

namespace Mycel.Analysis.Indicators;

/// <summary>Solid waste: by-products let go, by mass, and what factors add.</summary>
internal static class WasteTerms
{
    private const string Indicator = "solid-waste";

    /// <summary>Writes the terms. A by-product whose release has a factor is counted by the factor and not by its mass.</summary>
    /// <param name="model">Superstructure with its variables.</param>
    /// <param name="sink">Receiver.</param>
    /// <param name="unit">Mass per year.</param>
    public static void Write(IndicatorModel model, ITermSink sink, Unit unit)
    {
        Dictionary<int, Cited> factors =
            FactorTerms.FactorsOf(model.Structure, Indicator, unit, FlowScope.Release, FactorTerms.AnyScope);
        FlowTerms.Releases(model, sink, PerAmount);
        FactorTerms.Write(model, sink, Indicator, unit, FactorTerms.AnyScope);

        double PerAmount(Resource resource) =>
            resource.Kind == ResourceKind.ByProduct && !factors.ContainsKey(model.Structure.Park.IndexOf(resource.Id))
                ? Amounts.MassPer(resource, unit, model.Structure.Park.Units)
                : 0;
    }
}
