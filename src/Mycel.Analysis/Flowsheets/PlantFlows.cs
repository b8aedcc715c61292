using Mycel.Analysis.Optimisation;
using Mycel.Analysis.Results;
using Mycel.Analysis.Superstructures;
using Mycel.Model.Packages.Tables;
using Mycel.Model.Parks;

namespace Mycel.Analysis.Flowsheets;

/// <summary>Everything that flows to and from plants, in the unit of each resource: what a drawing of the flowsheet needs.</summary>
internal static class PlantFlows
{
    // As of all flows that are listed, in the unit of each resource.
    private const double Rounding = 1e-7;

    /// <summary>The flows of a balance, sorted by ends and resource.</summary>
    /// <param name="state">The balance.</param>
    public static IReadOnlyList<PlantFlow> Of(BalanceState state)
    {
        Superstructure structure = state.Structure;
        var flows = new SortedDictionary<(string From, string To, string Resource), (double Amount, string Unit)>(Ordinal);
        foreach (((int from, int to, int resource), double amount) in ExchangeTracer.Trace(structure, structure.Adjacent, state.Exact))
            Add(structure.PlantOf(from).Id.Value, structure.PlantOf(to).Id.Value, resource, amount);
        foreach (PlantCrossing crossing in BoundaryTracer.Trace(state))
        {
            string plant = structure.PlantOf(crossing.Process).Id.Value;
            Add(crossing.IsIn ? crossing.Kind : plant, crossing.IsIn ? plant : crossing.Kind, structure.Pools[crossing.Pool].Resource, crossing.Amount);
        }

        return [.. flows.Where(flow => flow.Value.Amount > Rounding).Select(flow => new PlantFlow(flow.Key.From, flow.Key.To, flow.Key.Resource, flow.Value.Amount, flow.Value.Unit))];

        void Add(string from, string to, int number, double amount)
        {
            Resource resource = structure.Park.Tables.Resources[number];
            (string, string, string) key = (from, to, resource.Id.Value);
            flows[key] = (flows.GetValueOrDefault(key).Amount + amount, ModelUnits.FlowSymbol(resource));
        }
    }

    private static readonly Comparer<(string From, string To, string Resource)> Ordinal = Comparer<(string From, string To, string Resource)>.Create((a, b) =>
        string.CompareOrdinal(a.From, b.From) is not 0 and var from ? from : string.CompareOrdinal(a.To, b.To) is not 0 and var to ? to : string.CompareOrdinal(a.Resource, b.Resource));
}
