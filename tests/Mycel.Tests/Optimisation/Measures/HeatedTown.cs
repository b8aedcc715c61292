using Mycel.Model.Packages.Tables;
using Mycel.Tests.Parks;

namespace Mycel.Tests.Optimisation.Measures;

/// <summary>
/// A town that needs 50 t of heat in winter and 50 in summer. Its old boiler takes 1.25 t of gas for 1 of heat, at 10 EUR and 0.1 tCO2e each. Insulation saves 20 of heat in winter
/// alone, for 3 200 EUR; a new boiler for all of the heat takes 1 of gas for 1 of heat, for 2 000 EUR. Both last 20 years, and there is no interest, so that a
/// twentieth of the capital is paid each year.
/// <code>
///            gas   tCO2e   gas + capital, EUR/a
/// nothing    125   12.5    1250
/// insulation 100   10      1000 + 160
/// boiler     100   10      1000 + 100
/// both        80    8       800 + 260
/// </code>
/// </summary>
internal static class HeatedTown
{
    public static ParkStory Story() => Land().With("condensing", TechnologyParameter.Investment, 20);

    /// <summary>The same with a boiler that is bought whole or not at all: 1 000 EUR for buying it and 10 for each tonne a year.</summary>
    public static ParkStory WithDecision() => Land().With("condensing", TechnologyParameter.Investment, 10).With("condensing", TechnologyParameter.FixedInvestment, 1000);

    private static ParkStory Land() => Given.A.Park().Interest(0).Slices(("winter", 0.5), ("summer", 0.5)).Resource("heat", release: false)
        .Technology("heating", from: "heat").Plant("town", "heating", capacity: 100, minimum: 100)
        .Technology("burning", makes: "heat", from: "1.25 gas").Plant("old-boiler", "burning", capacity: 100)
        .Technology("insulating", makes: "heat").With("insulating", TechnologyParameter.Availability, 0, slice: "summer")
        .With("insulating", TechnologyParameter.Investment, 80).With("insulating", TechnologyParameter.Lifetime, 20).Plant("insulation", "insulating", potential: 40)
        .Technology("condensing", makes: "heat", from: "gas").With("condensing", TechnologyParameter.Lifetime, 20).Plant("new-boiler", "condensing", potential: 100)
        .Buys("gas", 10).Factor("gas", "co2", FlowScope.Buy, "0.1 tCO2e/t");
}
