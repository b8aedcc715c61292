using Mycel.Model.Packages.Tables;

namespace Mycel.Analysis.Balances;

/// <summary>What models of machines that turn heat into something else share: how well they do it, and what they cost.</summary>
internal static class Machines
{
    /// <summary>Power that gives one gigajoule in a year of 8760 hours. <unit>kW</unit></summary>
    private const double KilowattPerGigajoulePerYear = 1e6 / (8760 * 3600.0);

    /// <summary>Capital cost per power of the product.</summary>
    public static UnitInput SpecificInvestment { get; } =
        new("specific-investment", "capital cost per power of the product", "money/kW", 0, double.PositiveInfinity) { Without = "rows of technologies.csv say it" };

    /// <summary>Yearly cost per power of the product.</summary>
    public static UnitInput SpecificFixedCost { get; } =
        new("specific-fixed-cost", "yearly cost of keeping power of the product", "money/(kW*a)", 0, double.PositiveInfinity) { Without = "rows of technologies.csv say it" };

    /// <summary>An input that is a temperature.</summary>
    /// <param name="id">Name.</param>
    /// <param name="meaning">What it is.</param>
    public static UnitInput Temperature(string id, string meaning) => new(id, meaning, "K", 100, 3000) { Without = "the limit of nature is not checked" };

    /// <summary>Costs of a machine.</summary>
    /// <param name="inputs">The inputs.</param>
    /// <param name="product">Product per basis. <unit>GJ</unit></param>
    public static IEnumerable<UnitValue> CostsOf(UnitReading inputs, double product)
    {
        double power = product * KilowattPerGigajoulePerYear;
        if (inputs.Find(SpecificInvestment) is { } investment) yield return new UnitValue(TechnologyParameter.Investment, investment * power);
        if (inputs.Find(SpecificFixedCost) is { } yearly) yield return new UnitValue(TechnologyParameter.FixedCost, yearly * power);
    }
}
