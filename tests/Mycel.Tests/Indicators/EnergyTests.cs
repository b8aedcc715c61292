using Mycel.Analysis.Results;
using Mycel.Model.Packages.Tables;
using Mycel.Tests.Parks;

namespace Mycel.Tests.Indicators;

/// <summary>Energy, water and carbon dioxide.</summary>
public sealed class EnergyTests
{
    // 100 t of coal × 25 GJ/t + 50 MWh × 3.6 GJ/MWh + 30 GJ of heat drawn − 200 GJ of heat sold.
    [Fact]
    public void Energy_is_what_crosses_the_boundary_by_heating_value() => Works().Plan().Indicator("energy").ShouldBeNear(2500 + 180 + 30 - 200);

    // A tonne of coal equivalent is 7 Gcal of 4.1868 GJ.
    [Fact]
    public void Coal_equivalents_are_of_seven_gigacalories() => Works().Plan().Indicator("energy-coal-equivalent").ShouldBeNear(2510 / (7 * 4.1868));

    [Fact]
    public void Electricity_used_is_what_plants_take_in() => Works().Plan().Indicator("electricity").ShouldBeNear(50);

    // 100 t × 2.4 + 50 MWh × 0.4 + 100 t × 0.3 for mining what is bought; direct, electricity, bought.
    [Fact]
    public void Carbon_dioxide_is_direct_of_electricity_and_of_what_else_is_bought()
    {
        PlanDocument plan = Works().Factor("coal", "co2", FlowScope.Input, "2.4 tCO2e/t").Factor("electricity", "co2", FlowScope.Buy, "400 kgCO2e/MWh")
            .Factor("coal", "co2", FlowScope.Buy, "0.3 tCO2e/t").Plan();
        plan.Indicator("co2-direct").ShouldBeNear(240);
        plan.Indicator("co2-electricity").ShouldBeNear(20);
        plan.Indicator("co2-bought").ShouldBeNear(30);
        plan.Indicator("co2").ShouldBeNear(290);
    }

    [Fact]
    public void A_sale_with_a_negative_factor_is_credited() =>
        Works().Factor("heat", "co2", FlowScope.Sell, "-0.06 tCO2e/GJ").Plan().Indicator("co2-bought").ShouldBeNear(-200 * 0.06);

    // 70 m3 drawn, 30 m3 bought; 40 m3 of waste water are used again.
    [Fact]
    public void Fresh_water_is_drawn_or_bought_and_reused_water_is_taken_in()
    {
        PlanDocument plan = Given.A.Park().Resource("water", ResourceKind.Water, "m3").Resource("waste-water", ResourceKind.ReusedWater, "m3")
            .Technology("washing", makes: "wool + 0.6 waste-water", from: "water").Plant("wash", "washing", capacity: 100).Sells("wool", 10)
            .Technology("cooling", makes: "cold", from: "waste-water").Plant("cooler", "cooling", capacity: 40).Sells("cold", 1)
            .Endowment("water", cap: 70).Buys("water", 1).Plan();
        plan.Indicator("water-fresh").ShouldBeNear(100);
        plan.Indicator("water-reused").ShouldBeNear(40);
    }

    // 3 kg for each tonne of coal: the unit of an indicator of the package is that of its first factor times the resource, here kg a year.
    [Fact]
    public void A_package_defines_indicators_by_their_factors()
    {
        PlanDocument plan = Works().Factor("coal", "so2", FlowScope.Input, "3 kg/t").Factor("electricity", "so2", FlowScope.Buy, "0.001 t/MWh").Plan();
        plan.Indicator("so2").ShouldBeNear(300 + 50);
        plan.Indicators.First(value => value.Id == "so2").Unit.ShouldBe("kg/a");
    }

    [Fact]
    public void What_arrives_from_another_organisation_can_be_charged()
    {
        PlanDocument plan = Given.A.Park().Technology("making", makes: "steel").Technology("using", makes: "cars", from: "steel").Sells("cars", 10)
            .Plant("mill", "making", at: "north", of: "north", capacity: 100).Plant("line", "using", at: "south", of: "south", capacity: 90)
            .Link("north", "south", "steel", loss: 0.1).Factor("steel", "co2", FlowScope.Exchange, "2 tCO2e/t").Plan();
        plan.Indicator("co2").ShouldBeNear(2 * 90);
        plan.Indicator("co2", "organisation:south").ShouldBeNear(180);
    }

    // Output value 200 GJ × 20 EUR.
    [Fact]
    public void An_intensity_is_an_indicator_by_output_value() => Works().Plan().Indicator("energy-intensity").ShouldBeNear(2510.0 / 4000);

    private static ParkStory Works() => Given.A.Park().Resource("coal", ResourceKind.Fuel, heat: "25 GJ/t").Resource("electricity", ResourceKind.Electricity, "MWh")
        .Resource("heat", ResourceKind.Heat, "GJ").Resource("spring-heat", ResourceKind.Heat, "GJ")
        .Technology("boiling", makes: "2 heat", from: "coal + 0.5 electricity + 0.3 spring-heat", counted: "coal").Plant("boiler", "boiling", capacity: 100)
        .Buys("coal", 5).Buys("electricity", 10).Endowment("spring-heat").Sells("heat", 20);
}
