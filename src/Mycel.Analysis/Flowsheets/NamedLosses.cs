using Mycel.Analysis.Balances;
using Mycel.Analysis.Results;
using Mycel.Model.Packages.Tables;
using Mycel.Model.Parks;

namespace Mycel.Analysis.Flowsheets;

/// <summary>What the unit models of a park say of where energy, mass and water stay, and what comes in from air and sky.</summary>
internal static class NamedLosses
{
    /// <summary>The terms of plants that run, by plant.</summary>
    /// <param name="state">The balance.</param>
    public static IReadOnlyList<ModelTerm> Of(BalanceState state)
    {
        Park park = state.Structure.Park;
        if (park.Tables.Models.Count == 0) return [];
        Dictionary<string, EvaluatedUnit> units = UnitModels.Evaluate(park.Tables, []).ToDictionary(unit => unit.Rows.Technology.Value, StringComparer.Ordinal);
        var terms = new List<ModelTerm>();
        for (int process = 0; process < state.Structure.Processes.Count; process++)
        {
            Plant plant = state.Structure.PlantOf(process);
            if (ActivityOf(state, process, null) <= 0 || !units.TryGetValue(plant.Technology.Value, out EvaluatedUnit? unit) || BasisOf(unit, state.Structure.ReferenceOf(process)) is not { } basis) continue;
            foreach (UnitBalance balance in unit.Result.Balances)
            {
                foreach (UnitTerm term in balance.Terms)
                {
                    if (term.Side is UnitSide.In or UnitSide.Out || term.Amount == 0) continue;
                    terms.Add(new ModelTerm(term.Side, new NamedLoss(plant.Id.Value, balance.Of, term.Name, term.Amount * ActivityOf(state, process, term.Curve) / basis, AmountUnit(balance.Unit), OfRest: false)));
                }
            }
        }

        return terms;
    }

    // A term follows the load of each slice by its own curve.
    private static double ActivityOf(BalanceState state, int process, LoadCurve? curve)
    {
        double sum = 0;
        for (int slice = 0; slice < state.Structure.SliceCount; slice++)
        {
            double activity = state.Columns[state.Variables.Activity(process, slice)];
            sum += activity * (curve is not null && state.LoadOf(process, slice) is { } load ? curve.At(load) : 1);
        }

        return sum;
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

/// <summary>What a unit model says of something that no port counts.</summary>
/// <param name="Side">Where it stands.</param>
/// <param name="Told">Plant, name and amount.</param>
internal sealed record ModelTerm(UnitSide Side, NamedLoss Told);
