using CsCheck;
using Mycel.Analysis.Balances;
using Mycel.Analysis.Balances.Units;
using Mycel.Model.Packages.Tables;

namespace Mycel.Tests.Balances;

/// <summary>Panels: numbers worked by hand, and laws.</summary>
public sealed class PhotovoltaicTests
{
    private static readonly UnitReading Roof = UnitReading.Of(
        (Photovoltaic.Irradiation, 1300), (Photovoltaic.Efficiency, 0.17), (Photovoltaic.PerformanceRatio, 0.8), (Photovoltaic.AreaPerPeakPower, 6.2),
        (Photovoltaic.SpecificInvestment, 4000));

    // 1300 kWh/m2 x 0.17 x 0.80 = 176.8 kWh/m2; 4000 per kW / 6.2 m2 per kW = 645.16 per m2.
    [Fact]
    public void A_square_metre_yields_what_it_does_by_hand()
    {
        UnitResult result = new Photovoltaic().Evaluate(Roof);

        result.AmountAt(Photovoltaic.Electricity).ShouldBe(176.8, 1e-9);
        result.AmountAt(Photovoltaic.PeakPower).ShouldBe(0.16129, 1e-5);
        result.Values.Single().ShouldBe(new UnitValue(TechnologyParameter.Investment, 4000 / 6.2));
    }

    // 0.9 x 0.95 = 0.855 of 221 kWh/m2 is 188.955; over two years with 10 % less in the second the average is 0.95 of it.
    [Fact]
    public void Losses_follow_one_another_and_degradation_is_averaged()
    {
        UnitResult result = new Photovoltaic().Evaluate(UnitReading.Of(
            (Photovoltaic.Irradiation, 1300), (Photovoltaic.Efficiency, 0.17), (Photovoltaic.Losses[0], 0.1), (Photovoltaic.Losses[5], 0.05), (Photovoltaic.Degradation, 0.1),
            (Photovoltaic.ServiceLife, 2)));

        result.AmountAt(Photovoltaic.Electricity).ShouldBe(188.955 * 0.95, 1e-9);
        result.Balances.Single().Terms.Single(term => term.Name == "shading-loss").Amount.ShouldBe(22.1, 1e-9);
    }

    [Fact]
    public void A_degradation_next_to_nothing_takes_next_to_nothing() => Gen.Select(Gen.Double[-18, -3], Gen.Double[1, 40]).ForAll((power, years) =>
        Photovoltaic.AverageLeft(Math.Pow(10, power), years).ShouldBeInRange(1 - (Math.Pow(10, power) * years), 1));

    [Fact]
    public void A_year_is_the_sum_of_its_months()
    {
        double[] months = [50, 70, 110, 130, 150, 155, 160, 150, 120, 95, 60, 50];

        UnitResult result = new Photovoltaic().Evaluate(Roof.With(Photovoltaic.Irradiation, months));

        result.AmountAt(Photovoltaic.Electricity).ShouldBe(176.8, 1e-9);
        result.Series.Single().Values[6].ShouldBe(160 * 0.17 * 0.8, 1e-9);
        result.Series.Single().Values.Sum().ShouldBe(176.8, 1e-9);
    }

    // Defect: the power lost the digits of a degradation as small as rounding, and panels seemed to grow better.
    [Fact]
    public void No_degradation_is_too_small_to_be_averaged() => Gen.Select(Gen.Double[-18, -1], Gen.Double[1, 100]).ForAll((exponent, years) =>
        Photovoltaic.AverageLeft(Math.Pow(10, exponent), years).ShouldBeInRange(0, 1));

    [Fact]
    public void More_sun_never_gives_less() => Gen.Select(UnitSamples.All["photovoltaic"], Gen.Double[1, 2]).ForAll((reading, more) =>
    {
        UnitResult less = new Photovoltaic().Evaluate(reading);
        if (less.Problems.Count > 0) return;
        new Photovoltaic().Evaluate(reading.With(Photovoltaic.Irradiation, reading[Photovoltaic.Irradiation] * more)).AmountAt(Photovoltaic.Electricity)
            .ShouldBeGreaterThanOrEqualTo(less.AmountAt(Photovoltaic.Electricity));
    });

    [Fact]
    public void A_square_metre_has_no_more_peak_power_than_its_modules_convert() =>
        new Photovoltaic().Evaluate(Roof.With(Photovoltaic.AreaPerPeakPower, 4)).Problems.Single().Problem.ShouldContain("peak power of 0.68 kW");

    [Fact]
    public void The_ratio_as_a_whole_and_its_parts_are_not_both_given() =>
        new Photovoltaic().Evaluate(Roof.With(Photovoltaic.Losses[1], 0.05)).Problems.Single().Problem.ShouldContain("soiling-loss is part of the performance-ratio");

    [Fact]
    public void A_third_of_sunlight_is_beyond_one_junction() =>
        new Photovoltaic().Evaluate(Roof.With(Photovoltaic.Efficiency, 0.4)).BeyondValidity.Single().Input.ShouldBe(Photovoltaic.Efficiency);
}
