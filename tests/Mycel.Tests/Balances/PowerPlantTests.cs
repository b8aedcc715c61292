using Mycel.Analysis.Balances;
using Mycel.Analysis.Balances.Units;
using Mycel.Model.Parks;

namespace Mycel.Tests.Balances;

/// <summary>Power plants, and combined heat and power: numbers worked by hand.</summary>
public sealed class PowerPlantTests
{
    private static readonly UnitReading Coal = UnitReading.Of(
        (FossilPower.Efficiency, 0.4), (FossilPower.OwnUse, 0.08), (FossilPower.FlueGasLoss, 0.1), (FossilPower.CoolingWater, 0.4), (Combustion.HeatingValue, 25), (Combustion.CarbonContent, 0.65));

    private static readonly UnitReading Turbine = UnitReading.Of(
        (CombinedHeatPower.LivePressure, 40), (CombinedHeatPower.LiveTemperature, 673.15), (CombinedHeatPower.BackPressure, 5), (CombinedHeatPower.TurbineEfficiency, 0.8),
        (CombinedHeatPower.BoilerEfficiency, 0.9), (CombinedHeatPower.GeneratorEfficiency, 0.97), (Combustion.HeatingValue, 25), (Combustion.EmissionFactor, 0.0946));

    // 1 / (0.4 x 0.92) = 2.71739 GJ of fuel: 0.108696 t with 0.0706522 t of carbon, 44.009 / 12.011 times that of carbon dioxide; half of the fuel is cooled away.
    [Fact]
    public void A_gigajoule_of_electricity_from_coal_takes_what_it_does_by_hand()
    {
        UnitResult result = new FossilPower().Evaluate(Coal);

        result.AmountAt(Combustion.FuelEnergy).ShouldBe(2.717391, 1e-6);
        result.AmountAt(Combustion.Fuel).ShouldBe(0.1086957, 1e-7);
        result.AmountAt(Combustion.CarbonDioxide).ShouldBe(0.258873, 1e-6);
        result.AmountAt(FossilPower.CoolingHeat).ShouldBe(1.358696, 1e-6);
        result.AmountAt(FossilPower.Water).ShouldBe(0.543478, 1e-6);
        result.Flows.ShouldAllBe(flow => flow.Curve == null);
    }

    [Fact]
    public void An_emission_factor_says_the_same_as_the_carbon_that_it_stands_for()
    {
        double factor = 0.65 / 25 * 44.009 / 12.011;
        UnitReading told = UnitReading.Of((FossilPower.Efficiency, 0.4), (FossilPower.OwnUse, 0.08), (Combustion.HeatingValue, 25), (Combustion.EmissionFactor, factor));

        new FossilPower().Evaluate(told).AmountAt(Combustion.CarbonDioxide).ShouldBe(0.258873, 1e-6);
        new FossilPower().Evaluate(Coal.With(Combustion.EmissionFactor, factor)).Problems.Single().Problem.ShouldContain("both given");
        new FossilPower().Evaluate(told.With(Combustion.EmissionFactor, 0.2)).Problems.Single().Problem.ShouldContain("t of carbon in a tonne of fuel");
    }

    // 0.4 / 0.36 of the fuel at half load; the flue gas takes a tenth of it, the cooling 0.54 instead of 0.5.
    [Fact]
    public void At_half_load_a_poorer_efficiency_takes_more_fuel()
    {
        UnitResult result = new FossilPower().Evaluate(Coal.With(PartLoad.AtHalf, 0.36));

        CurveOf(result, Combustion.FuelEnergy)!.At(0.5).ShouldBe(0.4 / 0.36, 1e-12);
        CurveOf(result, Combustion.CarbonDioxide)!.At(0.5).ShouldBe(0.4 / 0.36, 1e-12);
        CurveOf(result, FossilPower.CoolingHeat)!.At(0.5).ShouldBe(0.54 / 0.36 / (0.5 / 0.4), 1e-12);
        CurveOf(result, Combustion.FuelEnergy)!.At(1).ShouldBe(1, 1e-12);
        CurveOf(result, FossilPower.Electricity).ShouldBeNull();
    }

    [Fact]
    public void What_nature_forbids_is_said()
    {
        new FossilPower().Evaluate(Coal.With(FossilPower.FlueGasLoss, 0.7)).Problems.Single().Problem.ShouldContain("1.1 of the fuel's energy");
        new FossilPower().Evaluate(Coal.With(FossilPower.HotTemperature, 400).With(FossilPower.CoolingTemperature, 300)).Problems.Single().Problem.ShouldContain("nature allows no more than 0.25");
        new FossilPower().Evaluate(Coal.With(PartLoad.AtHalf, 0.1)).Problems.Single().Problem.ShouldContain("as much would be used up as at a higher load");
        new CombinedHeatPower().Evaluate(UnitReading.Of((CombinedHeatPower.ElectricalEfficiency, 0.5), (CombinedHeatPower.ThermalEfficiency, 0.6), (Combustion.HeatingValue, 25), (Combustion.CarbonContent, 0.6)))
            .Problems.Single().Problem.ShouldContain("1.1 of the fuel's lower heating value");
    }

    // Steam tables: 3214.5 kJ/kg and 6.7714 kJ/(kg K) at 40 bar and 400 degC; 640.2 and 2748.1 kJ/kg, 1.8606 and 6.8206 kJ/(kg K) at 5 bar. Without losses 0.99 of the exhaust is
    // vapour with 2727.4 kJ/kg, with them it has 2824.8. The pump adds 5.1. Boiler: 0.9 / (3214.5 - 645.3) = 0.3503 t/GJ.
    [Fact]
    public void A_back_pressure_turbine_gives_what_it_does_by_hand()
    {
        UnitResult result = new CombinedHeatPower().Evaluate(Turbine);

        result.AmountAt(CombinedHeatPower.SteamMass).ShouldBe(0.3503, 2e-4);
        result.AmountAt(CombinedHeatPower.Electricity).ShouldBe(0.3503 * ((0.97 * 389.7) - 5.1) / 1000, 2e-4);
        result.AmountAt(CombinedHeatPower.Heat).ShouldBe(0.3503 * 2184.6 / 1000, 3e-4);
        result.BeyondValidity.ShouldBeEmpty();
    }

    [Fact]
    public void Steam_that_cannot_be_is_refused()
    {
        Problem(Turbine.With(CombinedHeatPower.BackPressure, 50)).ShouldBe("The pressure behind a turbine is not above that before it.");
        Problem(Turbine.With(CombinedHeatPower.LiveTemperature, 500)).ShouldContain("does not boil");
        Problem(Turbine.With(CombinedHeatPower.LivePressure, 900).With(CombinedHeatPower.LiveTemperature, 1200)).ShouldContain("is not between");
        Problem(Turbine.With(CombinedHeatPower.ElectricalEfficiency, 0.3).With(CombinedHeatPower.ThermalEfficiency, 0.5)).ShouldContain("stated too");
        Problem(Turbine.With(CombinedHeatPower.ReturnTemperature, 600)).ShouldContain("which no pump takes");
        Problem(UnitReading.Of((Combustion.HeatingValue, 25), (Combustion.CarbonContent, 0.6))).ShouldContain("live-steam-pressure, live-steam-temperature, back-pressure");
        new CombinedHeatPower().Evaluate(Turbine.With(CombinedHeatPower.BackPressure, 0.05).With(CombinedHeatPower.TurbineEfficiency, 1)).BeyondValidity.Single().Problem.ShouldContain("% water");
    }

    // A boiler that takes heat away has a negative share of everything, and electricity and heat of a cycle that runs backwards have one too: the two signs looked like a plant. Found by lot,
    // once in millions of cases, with steam of 367 degC coming back to live steam of 28 degC.
    [Fact]
    public void A_boiler_gives_heat()
    {
        UnitReading backwards = Turbine.With(CombinedHeatPower.LivePressure, 0.02).With(CombinedHeatPower.LiveTemperature, 300.928).With(CombinedHeatPower.BackPressure, 0.01)
            .With(CombinedHeatPower.TurbineEfficiency, 0.01).With(CombinedHeatPower.PumpEfficiency, 0.1).With(CombinedHeatPower.GeneratorEfficiency, 0.376).With(CombinedHeatPower.ReturnTemperature, 640);
        UnitReading idle = Turbine.With(CombinedHeatPower.LivePressure, 900).With(CombinedHeatPower.LiveTemperature, 650).With(CombinedHeatPower.BackPressure, 150).With(CombinedHeatPower.ReturnTemperature, 610)
            .With(CombinedHeatPower.PumpEfficiency, 0.1);

        Problem(backwards).ShouldContain("which no pump takes");
        Problem(idle).ShouldContain("nothing to do");
    }

    private static LoadCurve? CurveOf(UnitResult result, UnitPort port) => result.Flows.Single(flow => flow.Port == port).Curve;

    private static string Problem(UnitReading reading) => new CombinedHeatPower().Evaluate(reading).Problems.Single().Problem;
}
