using Mycel.Analysis.Superstructures;
using Mycel.Model.Packages.Tables;
using Mycel.Model.Parks;
using Mycel.Model.Provenance;
using Mycel.Model.Quantities;

namespace Mycel.Analysis.Indicators;

/// <summary>The terms that characterisation factors give: flow × factor, for each flow that a factor charges.</summary>
internal static class FactorTerms
{
    /// <summary>Accepts every flow.</summary>
    public static bool AnyScope(FlowScope scope, ResourceKind kind) => true;

    /// <summary>Accepts flows inside the park and from it to nature.</summary>
    public static bool IsInside(FlowScope scope, ResourceKind kind) => scope is not (FlowScope.Buy or FlowScope.Sell);

    /// <summary>Accepts trade of electricity.</summary>
    public static bool IsElectricity(FlowScope scope, ResourceKind kind) => !IsInside(scope, kind) && kind == ResourceKind.Electricity;

    /// <summary>Accepts trade of everything else.</summary>
    public static bool IsOtherTrade(FlowScope scope, ResourceKind kind) => !IsInside(scope, kind) && kind != ResourceKind.Electricity;

    /// <summary>Writes the terms of an indicator's factors.</summary>
    /// <param name="model">Superstructure with its variables.</param>
    /// <param name="sink">Receiver.</param>
    /// <param name="indicator">Indicator whose factors are taken.</param>
    /// <param name="unit">Its unit, per year.</param>
    /// <param name="accepts">Which flows count.</param>
    public static void Write(
        IndicatorModel model, ITermSink sink, string indicator, Unit unit, Func<FlowScope, ResourceKind, bool> accepts)
    {
        foreach (FlowScope scope in Enum.GetValues<FlowScope>())
        {
            Dictionary<int, Cited> factors = FactorsOf(model.Structure, indicator, unit, scope, accepts);
            if (factors.Count > 0) Write(model, sink, scope, factors);
        }
    }

    /// <summary>Factors that hold in the year for one flow, by resource.</summary>
    /// <param name="structure">The superstructure.</param>
    /// <param name="indicator">Indicator.</param>
    /// <param name="unit">Its unit, per year.</param>
    /// <param name="scope">Flow.</param>
    /// <param name="accepts">Which flows count.</param>
    /// <returns>Amount of the indicator per amount of the resource, with its cell.</returns>
    public static Dictionary<int, Cited> FactorsOf(
        Superstructure structure, string indicator, Unit unit, FlowScope scope, Func<FlowScope, ResourceKind, bool> accepts)
    {
        Park park = structure.Park;
        var chosen = new Dictionary<int, int>();
        for (int row = 0; row < park.Tables.Factors.Count; row++)
        {
            Factor factor = park.Tables.Factors[row];
            if (factor.Indicator != indicator || factor.Scope != scope || !Validity.Holds(factor.Year, null, structure.Year, null)) continue;
            int resource = park.IndexOf(factor.Resource);
            if (!accepts(scope, park.Tables.Resources[resource].Kind)) continue;
            if (!chosen.TryGetValue(resource, out int other) || Validity.GoesBefore(factor.Year, null, park.Tables.Factors[other].Year, null))
                chosen[resource] = row;
        }

        return chosen.ToDictionary(
            entry => entry.Key,
            entry => new Cited(
                park.Units.Convert(park.Tables.Factors[entry.Value].Value, unit.Per(ModelUnits.Flow(park.Tables.Resources[entry.Key]))),
                structure.Cells.Factor(entry.Value)));
    }

    private static void Write(IndicatorModel model, ITermSink sink, FlowScope scope, Dictionary<int, Cited> factors)
    {
        Park park = model.Structure.Park;
        double PerAmount(Resource resource) => factors.TryGetValue(park.IndexOf(resource.Id), out Cited factor) ? factor.Value : 0;
        CellRef CellOf(int resource) => factors[resource].Cell;
        FlowTerms.OnFlow(model, sink, scope, PerAmount, CellOf);
    }
}
