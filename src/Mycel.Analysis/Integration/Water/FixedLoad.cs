namespace Mycel.Analysis.Integration.Water;

/// <summary>A use of water that takes up a fixed load of each contaminant, whatever the flow.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Plant">Plant that it belongs to.</param>
/// <param name="Inlet">Greatest concentration with which water may come, of each contaminant; mass per mass of water.</param>
/// <param name="Outlet">Greatest concentration with which it may go, above that of the inlet.</param>
/// <param name="Load">Mass that it takes up; in one unit for all uses, which is that of the flows of water too.</param>
public sealed record FixedLoad(string Name, string Plant, IReadOnlyList<double> Inlet, IReadOnlyList<double> Outlet, IReadOnlyList<double> Load)
{
    /// <summary>Least fresh water for this use alone.</summary>
    /// <param name="fresh">Concentrations of fresh water.</param>
    public double AloneWith(IReadOnlyList<double> fresh) => Enumerable.Range(0, Load.Count).Max(contaminant => Load[contaminant] / (Outlet[contaminant] - fresh[contaminant]));
}
