using Mycel.Model.Quantities;

namespace Mycel.Analysis.Balances;

/// <summary>Where a resource flows into or out of a unit model.</summary>
/// <param name="Id">Name by which <c>models.csv</c> calls it.</param>
/// <param name="Meaning">What flows, a phrase.</param>
/// <param name="IsOutput">Whether it flows out.</param>
/// <param name="Measures">Units in which the model counts it, the usual one first; one of each is the same amount.</param>
internal sealed record UnitPort(string Id, string Meaning, bool IsOutput, params IReadOnlyList<string> Measures)
{
    /// <summary>Whether it may lead to no resource: what flows is then not counted.</summary>
    public bool IsOptional { get; init; }

    /// <summary>Amount of a resource that one of the model's units is.</summary>
    /// <param name="resource">Unit in which the resource is counted.</param>
    /// <returns>The amount; null where the resource is counted in another dimension.</returns>
    public double? AmountIn(Unit resource)
    {
        foreach (string measure in Measures)
            if (new Quantity(1, Unit.Parse(measure)).TryIn(resource, out double amount)) return amount;
        return null;
    }
}
