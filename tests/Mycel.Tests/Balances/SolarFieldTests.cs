using Mycel.Analysis.Balances;
using Mycel.Analysis.Balances.Units;

namespace Mycel.Tests.Balances;

/// <summary>Solar fields by power: numbers worked by hand and limits.</summary>
public sealed class SolarFieldTests
{
    private static readonly UnitReading Mirrors = UnitReading.Of(
        (SolarField.LandPerPower, 40), (SolarField.Irradiation, 2190), (SolarField.SunHours, 3650), (SolarField.Aperture, 10), (SolarField.OpticalEfficiency, 0.5), (SolarField.TurbineEfficiency, 0.4));

    // The algae-centred park's solar field: 0.0065 km2 for each megawatt.
    [Fact]
    public void A_stated_field_takes_its_land_and_runs_its_hours()
    {
        UnitResult result = new SolarField().Evaluate(UnitReading.Of((SolarField.LandPerPower, 6.5), (SolarField.CapacityFactor, 0.25)));

        (result.AmountAt(SolarField.Land) * 660 / 100).ShouldBe(4.29, 1e-9);
        result.AmountAt(SolarField.Electricity).ShouldBe(2190, 1e-9);
    }

    // A day brings 6 kWh/m2 on 10 000 m2: 30 MWh of heat in 10 h, of which the turbine takes 2.5 MW: 25. Without a store 5 are turned away; one of an hour keeps 2.5, one of four hours all 5.
    [Theory]
    [InlineData(0, 25)]
    [InlineData(1, 27.5)]
    [InlineData(4, 30)]
    public void A_store_keeps_for_the_night_what_it_can_hold(double hours, double heat) =>
        new SolarField().Evaluate(Mirrors.With(SolarField.StorageHours, hours)).AmountAt(SolarField.Electricity).ShouldBe(heat * 0.4 * 365, 1e-6);

    [Fact]
    public void No_turbine_runs_more_than_all_day() =>
        new SolarField().Evaluate(Mirrors.With(SolarField.StorageHours, 24).With(SolarField.Aperture, 40)).AmountAt(SolarField.Electricity).ShouldBe(8760, 1e-6);

    [Fact]
    public void Fields_that_cannot_be_are_refused()
    {
        Refused(Mirrors.With(SolarField.CapacityFactor, 0.3)).ShouldBe(SolarField.Aperture);
        Refused(Mirrors.With(SolarField.SunHours, 1500)).ShouldBe(SolarField.Irradiation);
        Refused(Mirrors.With(SolarField.Aperture, 50)).ShouldBe(SolarField.LandPerPower);
        Refused(UnitReading.Of((SolarField.LandPerPower, 6.5))).ShouldBe(SolarField.CapacityFactor);
        Refused(UnitReading.Of((SolarField.LandPerPower, 1), (SolarField.CapacityFactor, 0.3), (SolarField.Irradiation, 1800))).ShouldBe(SolarField.CapacityFactor);

        static UnitInput Refused(UnitReading inputs) => new SolarField().Evaluate(inputs).Problems.Single().Input;
    }
}
