using Mycel.Analysis.Indicators;
using Mycel.Model.Packages.Tables;
using Mycel.Model.Parks;
using Mycel.Model.Quantities;

namespace Mycel.Analysis.Optimisation.Measures;

/// <summary>
/// What a park pays for its carbon: taxes less subsidies that are laid on an indicator counted in CO2e, on the indicator that counts carbon, or on the release of a resource
/// that this indicator charges. A measure's cost of abatement leaves them out, for it is set beside them.
/// </summary>
internal static class CarbonPayments
{
    /// <summary>Writes the terms.</summary>
    /// <param name="model">Superstructure with its variables.</param>
    /// <param name="carbon">The indicator that counts carbon.</param>
    /// <param name="sink">Receiver, in money per year, positive where money is paid.</param>
    public static void Write(IndicatorModel model, Carbon carbon, ITermSink sink) => PolicyTerms.Write(model, sink, policy => IsOnCarbon(policy, model.Structure.Park, carbon));

    private static bool IsOnCarbon(Policy policy, Park park, Carbon carbon)
    {
        if (policy.Flow is { } flow) return flow == FlowScope.Release && park.Tables.Factors.Any(factor => IsOf(factor, policy, carbon));
        if (IndicatorCatalogue.Of(park).Find(policy.Target) is not { } indicator) return false;
        return indicator.Id == carbon.Indicator.Id || indicator.UnitIn(park.Units).IsComparableTo(Units.TonneCarbonDioxideEquivalent.Per(Units.Year));
    }

    private static bool IsOf(Factor factor, Policy policy, Carbon carbon) =>
        factor.Scope == FlowScope.Release && factor.Resource.Value == policy.Target && factor.Indicator == carbon.Indicator.Id;
}
