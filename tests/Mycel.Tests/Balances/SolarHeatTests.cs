using CsCheck;
using Mycel.Analysis.Balances;
using Mycel.Analysis.Balances.Units;

namespace Mycel.Tests.Balances;

/// <summary>Collectors: numbers worked by hand, and laws.</summary>
public sealed class SolarHeatTests
{
    private static readonly UnitReading Roof = UnitReading.Of(
        (SolarHeat.Irradiation, 1200), (SolarHeat.RunningHours, 3000), (SolarHeat.AmbientTemperature, 283.15), (SolarHeat.CollectorTemperature, 333.15), (SolarHeat.OpticalEfficiency, 0.8),
        (SolarHeat.LinearLoss, 3), (SolarHeat.QuadraticLoss, 0.01));

    // 0.8 x 1200 = 960 kWh/m2; 50 K lose 3 x 50 + 0.01 x 2500 = 175 W/m2, in 3000 h 525 kWh/m2; 435 are left, of which a tenth is lost in pipes.
    [Fact]
    public void A_square_metre_yields_what_it_does_by_hand()
    {
        UnitResult result = new SolarHeat().Evaluate(Roof.With(SolarHeat.PipeLoss, 0.1).With(SolarHeat.PumpElectricity, 0.02));

        result.AmountAt(SolarHeat.Heat).ShouldBe(391.5, 1e-9);
        result.AmountAt(SolarHeat.Electricity).ShouldBe(7.83, 1e-9);
        result.Balances.Single().Terms.Single(term => term.Name == "lost by the collectors to the air").Amount.ShouldBe(525, 1e-9);
    }

    // A bright month of 200 kWh/m2 in 300 h catches 160 and loses 52.5; a dark one of 30 in 150 h would catch 24 and lose 26.25.
    [Fact]
    public void A_month_that_would_lose_gives_nothing_and_takes_nothing()
    {
        UnitResult result = new SolarHeat().Evaluate(Roof.With(SolarHeat.Irradiation, Months(200, 30)).With(SolarHeat.RunningHours, Months(300, 150)));

        result.Series.Single().Values[0].ShouldBe(107.5, 1e-9);
        result.Series.Single().Values[1].ShouldBe(0);
        result.AmountAt(SolarHeat.Heat).ShouldBe(6 * 107.5, 1e-9);
    }

    [Fact]
    public void Even_months_are_the_year()
    {
        UnitReading months = Roof.With(SolarHeat.Irradiation, Months(100, 100)).With(SolarHeat.RunningHours, Months(250, 250)).With(SolarHeat.AmbientTemperature, Months(283.15, 283.15));

        new SolarHeat().Evaluate(months).AmountAt(SolarHeat.Heat).ShouldBe(new SolarHeat().Evaluate(Roof).AmountAt(SolarHeat.Heat), 1e-9);
        months[SolarHeat.AmbientTemperature].ShouldBe(283.15, 1e-9);
    }

    [Fact]
    public void Hotter_collectors_never_give_more_and_never_less_than_nothing() => Gen.Select(UnitSamples.All["solar-heat"], Gen.Double[0, 100]).ForAll((reading, hotter) =>
    {
        UnitResult cool = new SolarHeat().Evaluate(reading);
        if (cool.Problems.Count > 0) return;
        double hot = new SolarHeat().Evaluate(reading.With(SolarHeat.CollectorTemperature, reading[SolarHeat.CollectorTemperature] + hotter)).AmountAt(SolarHeat.Heat);
        hot.ShouldBeInRange(0, cool.AmountAt(SolarHeat.Heat));
    });

    // Losing less than nothing in dark months is what months leave out, so they never give less than one long month does.
    [Fact]
    public void Months_never_give_less_than_their_year_as_one() => UnitSamples.All["solar-heat"].ForAll(reading =>
    {
        if (reading.MonthsOf(SolarHeat.Irradiation) is null) return;
        UnitReading even = reading.With(SolarHeat.AmbientTemperature, [.. Enumerable.Repeat(reading[SolarHeat.AmbientTemperature], 12)]);
        UnitReading year = UnitReading.Of([.. new SolarHeat().Inputs.Where(even.Has).Select(input => (input, even[input]))]);
        new SolarHeat().Evaluate(even).AmountAt(SolarHeat.Heat).ShouldBeGreaterThanOrEqualTo(new SolarHeat().Evaluate(year).AmountAt(SolarHeat.Heat) * (1 - 1e-9));
    });

    [Fact]
    public void Contradictions_are_found()
    {
        Problem(Roof.With(SolarHeat.RunningHours, 500)).Problem.ShouldBe("1200 kWh/m2 in 500 h is more than the sun gives above the atmosphere.");
        Problem(Roof.With(SolarHeat.Irradiation, Months(100, 100))).Input.ShouldBe(SolarHeat.RunningHours);
        Problem(Roof.With(SolarHeat.AmbientTemperature, Months(280, 290))).Input.ShouldBe(SolarHeat.AmbientTemperature);
        Problem(Roof.With(SolarHeat.Irradiation, Months(100, 100)).With(SolarHeat.RunningHours, Months(800, 200))).Problem.ShouldContain("800 running hours");
        new SolarHeat().Evaluate(Roof.With(SolarHeat.CollectorTemperature, 500)).BeyondValidity.Single().Input.ShouldBe(SolarHeat.CollectorTemperature);
    }

    private static double[] Months(double odd, double even) => [.. Enumerable.Range(1, 12).Select(month => month % 2 == 1 ? odd : even)];

    private static UnitProblem Problem(UnitReading reading) => new SolarHeat().Evaluate(reading).Problems.Single();
}
