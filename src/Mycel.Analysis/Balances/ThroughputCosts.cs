using Mycel.Model.Packages.Tables;

namespace Mycel.Analysis.Balances;

/// <summary>Costs of plants whose size is what they make or treat in a year.</summary>
/// <param name="Measure">Unit of what they make or treat: that of the basis.</param>
/// <param name="Product">What it is, a phrase.</param>
internal sealed record ThroughputCosts(string Measure, string Product)
{
    /// <summary>Capital cost per yearly capacity.</summary>
    public UnitInput SpecificInvestment { get; } = Cost("specific-investment", $"capital cost per capacity: {Product} in a year", $"money/({Measure}/a)");

    /// <summary>Yearly cost per yearly capacity.</summary>
    public UnitInput SpecificFixedCost { get; } = Cost("specific-fixed-cost", $"yearly cost of keeping capacity, per capacity: {Product} in a year", $"money/{Measure}");

    /// <summary>Both inputs.</summary>
    public IReadOnlyList<UnitInput> Inputs => [SpecificInvestment, SpecificFixedCost];

    /// <summary>Costs of the plant.</summary>
    /// <param name="inputs">The inputs.</param>
    /// <param name="perBasis">What is made or treated per unit of the basis.</param>
    public IEnumerable<UnitValue> Of(UnitReading inputs, double perBasis = 1)
    {
        if (inputs.Find(SpecificInvestment) is { } investment) yield return new UnitValue(TechnologyParameter.Investment, investment * perBasis);
        if (inputs.Find(SpecificFixedCost) is { } yearly) yield return new UnitValue(TechnologyParameter.FixedCost, yearly * perBasis);
    }

    private static UnitInput Cost(string id, string meaning, string measure) => new(id, meaning, measure, 0, double.PositiveInfinity) { Without = "rows of technologies.csv say it" };
}
