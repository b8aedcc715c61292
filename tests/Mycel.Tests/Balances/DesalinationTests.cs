using CsCheck;
using Mycel.Analysis.Balances;
using Mycel.Analysis.Balances.Units;

namespace Mycel.Tests.Balances;

/// <summary>Desalination: numbers worked by hand, and the laws of the least work.</summary>
public sealed class DesalinationTests
{
    private static readonly UnitReading Membranes = UnitReading.Of(
        (Desalination.Recovery, 0.45), (Desalination.SpecificElectricity, 0.0035), (Desalination.FeedSalinity, 35), (Desalination.ProductSalinity, 0.3), (Desalination.OsmoticPressure, 27));

    // 1 / 0.45 = 2.22222 m3 of feed with 77.7778 kg of salt, of which 0.3 stay; 3.5 kWh are 0.0126 GJ.
    [Fact]
    public void A_cubic_metre_through_membranes_takes_what_it_does_by_hand()
    {
        UnitResult result = new Desalination().Evaluate(Membranes);

        result.AmountAt(Desalination.Feed).ShouldBe(2.222222, 1e-6);
        result.AmountAt(Desalination.Brine).ShouldBe(1.222222, 1e-6);
        result.AmountAt(Desalination.Salt).ShouldBe(0.0774778, 1e-7);
        result.AmountAt(Desalination.Electricity).ShouldBe(0.0126, 1e-12);
        result.AmountAt(Desalination.Heat).ShouldBe(0);
    }

    // Steam of 70 degC gives 2333 kJ/kg; an eighth of it for each tonne.
    [Fact]
    public void A_cubic_metre_by_evaporation_takes_the_heat_of_its_steam() =>
        new Desalination().Evaluate(Membranes.With(Desalination.GainedOutputRatio, 8).With(Desalination.SteamTemperature, 343.15)).AmountAt(Desalination.Heat).ShouldBe(2.333 / 8, 2e-4);

    // 27 bar at a recovery of 0.45 and no salt passing: 27e-4 / 0.45 x ln (1 / 0.55) = 3.587e-3 GJ = 0.9964 kWh.
    [Fact]
    public void The_least_work_is_what_it_is_by_hand()
    {
        Thermodynamics.DesaltingWork(27e-4, 0.45, 0).ShouldBe(3.58702e-3, 1e-8);
        new Desalination().Evaluate(Membranes.With(Desalination.SpecificElectricity, 0.0008).With(Desalination.ProductSalinity, 0)).Problems.Single().Problem.ShouldContain("nature asks for 0.9964 kWh/m3");
    }

    // Heat of 70 degC is worth 1 - 293.15 / 343.15 of itself.
    [Fact]
    public void Heat_is_worth_what_carnot_says()
    {
        UnitReading still = UnitReading.Of(
            (Desalination.Recovery, 0.45), (Desalination.SpecificElectricity, 0), (Desalination.FeedSalinity, 35), (Desalination.OsmoticPressure, 27), (Desalination.GainedOutputRatio, 50),
            (Desalination.SteamTemperature, 343.15), (Desalination.AmbientTemperature, 293.15));

        new Desalination().Evaluate(still).Problems.ShouldBeEmpty();
        new Desalination().Evaluate(still.With(Desalination.SteamTemperature, 313.15)).Problems.Single().Problem.ShouldContain("nature asks for");
        new Desalination().Evaluate(Membranes.With(Desalination.GainedOutputRatio, 8)).Problems.Single().Problem.ShouldContain("one is given");
    }

    [Fact]
    public void Fresher_water_and_more_of_it_ask_for_more_work() => Gen.Select(Gen.Double[0.05, 0.9], Gen.Double[0, 0.9]).ForAll((recovery, passage) =>
    {
        double work = Thermodynamics.DesaltingWork(1, recovery, passage);
        work.ShouldBeGreaterThan(0);
        Thermodynamics.DesaltingWork(1, recovery + 0.05, passage).ShouldBeGreaterThan(work);
        Thermodynamics.DesaltingWork(1, recovery, passage + 0.05).ShouldBeLessThan(work);
    });
}
