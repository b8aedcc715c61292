using Mycel.Analysis.Results;
using Mycel.Model.Packages.Tables;
using Mycel.Tests.Parks;

namespace Mycel.Tests.Superstructures;

/// <summary>A row holds from its year on, until a later one.</summary>
public sealed class YearTests
{
    [Theory]
    [InlineData(2020, 10)]
    [InlineData(2024, 10)]
    [InlineData(2025, 12)]
    [InlineData(2029, 12)]
    [InlineData(2030, 15)]
    public void A_price_holds_from_its_year_on(int year, double price) =>
        Mill().Sells("flour", 15, year: 2030).Sells("flour", 10).Sells("flour", 12, year: 2025).Plan(year: year).Best().ShouldBeNear(100 * price);

    [Theory]
    [InlineData(2020, 125)]
    [InlineData(2025, 110)]
    public void A_coefficient_holds_from_its_year_on(int year, double grain) =>
        Mill().Sells("flour", 10).With("milling", TechnologyParameter.Input, 1.25, "grain").With("milling", TechnologyParameter.Input, 1.1, "grain", year: 2025)
            .Buys("grain", 1).Plan(year: year).Bought("grain").ShouldBeNear(grain);

    [Theory]
    [InlineData(2020, 0.5)]
    [InlineData(2030, 0.2)]
    public void A_factor_holds_from_its_year_on(int year, double factor) =>
        Mill().Sells("flour", 10).Factor("flour", "co2", FlowScope.Sell, "0.5 tCO2e/t").Factor("flour", "co2", FlowScope.Sell, "0.2 tCO2e/t", 2025)
            .Plan(year: year).Indicator("co2").ShouldBeNear(100 * factor);

    // The year of an endowment and the period of a limit.
    [Theory]
    [InlineData(2020, 100)]
    [InlineData(2025, 40)]
    [InlineData(2030, 40)]
    public void A_cap_of_an_endowment_holds_from_its_year_on(int year, double cap) =>
        Given.A.Park().Years(2020, 2024, 2025, 2029, 2030).Technology("evaporating", makes: "salt", from: "brine").Plant("pans", "evaporating", capacity: 1000)
            .Endowment("brine", cap: 100).Endowment("brine", cap: 40, year: 2025).Sells("salt", 1).Plan(year: year).Drawn("brine").ShouldBeNear(cap);

    [Theory]
    [InlineData(2020, 100)]
    [InlineData(2025, 30)]
    [InlineData(2030, 100)]
    public void A_limit_holds_in_its_period_alone(int year, double sold) =>
        Mill().Sells("flour", 10).AtMost("300 EUR2020/a", "output-value", period: 2025).Plan(year: year).Sold("flour").ShouldBeNear(sold);

    [Theory]
    [InlineData(2020, 0)]
    [InlineData(2025, 100)]
    [InlineData(2029, 100)]
    [InlineData(2030, 0)]
    public void A_plant_runs_from_its_start_until_it_retires(int year, double sold)
    {
        PlanDocument plan = Given.A.Park().Years(2020, 2024, 2025, 2029, 2030).Technology("milling", makes: "flour")
            .Plant("mill", "milling", capacity: 100, start: 2025, retire: 2030).Sells("flour", 10).Plan(year: year);
        plan.Sold("flour").ShouldBeNear(sold);
    }

    [Theory]
    [InlineData(2024, 1000)]
    [InlineData(2025, 800)]
    [InlineData(2029, 800)]
    [InlineData(2030, 1000)]
    public void A_policy_holds_from_its_first_year_until_its_last(int year, double profit) =>
        Mill().Sells("flour", 10).Policy(PolicyKind.Tax, "flour", "2 EUR2020/t", FlowScope.Sell, from: 2025, to: 2030).Plan(year: year).Best().ShouldBeNear(profit);

    private static ParkStory Mill() => Given.A.Park().Years(2020, 2024, 2025, 2029, 2030).Technology("milling", makes: "flour").Plant("mill", "milling", capacity: 100);
}
