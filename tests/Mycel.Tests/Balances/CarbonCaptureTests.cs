using CsCheck;
using Mycel.Analysis.Balances;
using Mycel.Analysis.Balances.Units;

namespace Mycel.Tests.Balances;

/// <summary>Carbon capture: numbers worked by hand, and laws.</summary>
public sealed class CarbonCaptureTests
{
    private static readonly UnitReading Amine = UnitReading.Of(
        (CarbonCapture.CaptureRate, 0.9), (CarbonCapture.SpecificHeat, 3.53), (CarbonCapture.SpecificElectricity, 0.1), (CarbonCapture.CompressionElectricity, 0.1),
        (CarbonCapture.SpecificWater, 5), (CarbonCapture.SpecificSolvent, 1.4));

    // 1 / 0.9 = 1.1111 t in the flue gas, 0.1111 t of it slip; 0.2 MWh are 0.72 GJ.
    [Fact]
    public void A_tonne_captured_takes_what_it_does_by_hand()
    {
        UnitResult result = new CarbonCapture().Evaluate(Amine);

        result.AmountAt(CarbonCapture.FlueGas).ShouldBe(1.111111, 1e-6);
        result.AmountAt(CarbonCapture.Slip).ShouldBe(0.111111, 1e-6);
        result.AmountAt(CarbonCapture.Electricity).ShouldBe(0.72, 1e-12);
        result.AmountAt(CarbonCapture.Heat).ShouldBe(3.53);
        result.AmountAt(CarbonCapture.WasteHeat).ShouldBe(4.25, 1e-12);
        (result.AmountAt(CarbonCapture.Water), result.AmountAt(CarbonCapture.Solvent), result.AmountAt(CarbonCapture.Captured)).ShouldBe((5.0, 1.4, 1.0));
    }

    // Nine tenths of 12 % at 298.15 K: mixing 0.3669 before and 0.892 x 0.0713 after, 2479 J/mol x 0.3033 / 0.108 / 44.009 g/mol = 0.158 GJ/t.
    [Fact]
    public void The_least_work_of_separation_is_what_it_is_by_hand() => Thermodynamics.SeparationWork(0.12, 0.9, 298.15).ShouldBe(0.158, 5e-4);

    [Fact]
    public void Less_energy_than_nature_asks_for_is_impossible()
    {
        UnitReading gas = Amine.With(CarbonCapture.FlueGasShare, 0.12).With(CarbonCapture.AmbientTemperature, 298.15).With(CarbonCapture.SpecificElectricity, 0.01);

        new CarbonCapture().Evaluate(gas).Problems.ShouldBeEmpty();
        new CarbonCapture().Evaluate(gas.With(CarbonCapture.SpecificHeat, 0.1)).Problems.Single().Problem.ShouldContain("nature asks for 0.158");
    }

    [Fact]
    public void A_thinner_gas_and_a_higher_rate_ask_for_more_work() =>
        Gen.Select(Gen.Double[0.001, 0.5], Gen.Double[0.05, 0.95], Gen.Double[0.5, 0.99], Gen.Double[250, 350]).ForAll((share, rate, thinner, temperature) =>
        {
            double work = Thermodynamics.SeparationWork(share, rate, temperature);
            work.ShouldBeGreaterThan(0);
            Thermodynamics.SeparationWork(share * thinner, rate, temperature).ShouldBeGreaterThan(work);
            Thermodynamics.SeparationWork(share, rate + 0.04, temperature).ShouldBeGreaterThan(work);
        });

    [Fact]
    public void Capturing_all_is_beyond_what_the_model_is_made_for() => new CarbonCapture().Evaluate(Amine.With(CarbonCapture.CaptureRate, 1)).BeyondValidity.Single().Input.ShouldBe(CarbonCapture.CaptureRate);
}
