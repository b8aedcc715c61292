using Mycel.Analysis.Balances;
using Mycel.Analysis.Results;
using Mycel.Model.Packages.Tables;
using Mycel.Model.Parks;

namespace Mycel.Analysis.Flowsheets;

/// <summary>What the unit models of a park say of where energy, carbon and water stay.</summary>
internal static class NamedLosses
{
    /// <summary>The losses of plants that run, by plant.</summary>
    /// <param name="state">The balance.</param>
    public static IReadOnlyList<NamedLoss> Of(BalanceState state)
    {
        Park park = state.Structure.Park;
        if (park.Tables.Models.Count == 0) return [];
        Dictionary<string, EvaluatedUnit> units = UnitModels.Evaluate(park.Tables, []).ToDictionary(unit => unit.Rows.Technology.Value, StringComparer.Ordinal);
        var losses = new List<NamedLoss>();
        for (int process = 0; process < state.Structure.Processes.Count; process++)
        {
            Plant plant = state.Structure.PlantOf(process);
            double activity = 0;
            for (int slice = 0; slice < state.Structure.SliceCount; slice++) activity += state.Columns[state.Variables.Activity(process, slice)];
            if (activity <= 0 || !units.TryGetValue(plant.Technology.Value, out EvaluatedUnit? unit) || BasisOf(unit, state.Structure.ReferenceOf(process)) is not { } basis) continue;
            foreach (UnitBalance balance in unit.Result.Balances)
            {
                foreach (UnitTerm term in balance.Terms)
                    if (term.Side == UnitSide.Loss && term.Amount != 0) losses.Add(new NamedLoss(plant.Id.Value, balance.Of, term.Name, term.Amount * activity / basis, AmountUnit(balance.Unit), OfRest: false));
            }
        }

        return losses;
    }

    // How much of the reference flows per unit of the model's basis.
    private static double? BasisOf(EvaluatedUnit unit, Resource reference)
    {
        double amount = 0;
        foreach (UnitFlow flow in unit.Result.Flows)
            if (unit.Rows.ResourceAt(flow.Port)?.Id == reference.Id) amount = Math.Max(amount, flow.Amount * flow.Port.AmountIn(reference.Unit) ?? 0);
        return amount > 0 ? amount : null;
    }

    // A balance is counted per unit of the basis: GJ/t, kWh/m2.
    private static string AmountUnit(string unit)
    {
        int slash = unit.LastIndexOf('/');
        return (slash < 0 ? unit : unit[..slash]) + "/a";
    }
}
