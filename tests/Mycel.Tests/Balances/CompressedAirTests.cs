using CsCheck;
using Mycel.Analysis.Balances;
using Mycel.Analysis.Balances.Units;

namespace Mycel.Tests.Balances;

/// <summary>Compressed air: numbers worked by hand, and laws.</summary>
public sealed class CompressedAirTests
{
    private static readonly UnitReading Halls = UnitReading.Of((CompressedAir.Pressure, 8), (CompressedAir.IntakePressure, 1), (CompressedAir.Exponent, 1));

    // Isothermal: ln 4 / ln 8 = 2/3.
    [Fact]
    public void Half_the_pressure_takes_two_thirds_of_the_isothermal_work() =>
        new CompressedAir().Evaluate(Halls.With(CompressedAir.PressureLowered, 4)).AmountAt(CompressedAir.Saved).ShouldBe(1 / 3.0, 1e-12);

    // Adiabatic in one stage from 1 bar: (7^(2/7) - 1) / (8^(2/7) - 1) = 0.74369 / 0.81145 = 0.9165: 8.3 % for one bar, where the isothermal ratio gives 6.4 %.
    [Theory]
    [InlineData(1.4, 0.0835)]
    [InlineData(1, 0.0642)]
    public void One_bar_less_of_eight_saves_by_the_ratio_of_works(double exponent, double saved) =>
        new CompressedAir().Evaluate(Halls.With(CompressedAir.Exponent, exponent).With(CompressedAir.PressureLowered, 1)).AmountAt(CompressedAir.Saved).ShouldBe(saved, 1e-4);

    // 0.7 of the air is used; with a tenth of leaks then, 0.7 / 0.9 of it is compressed: 2/9 less. Half of that shows: 1/9. Of the 8/9 three quarters come back as heat.
    [Fact]
    public void Fewer_leaks_and_heat_are_what_they_are_by_hand()
    {
        UnitResult result = new CompressedAir().Evaluate(
            Halls.With(CompressedAir.LeakBefore, 0.3).With(CompressedAir.LeakAfter, 0.1).With(CompressedAir.Regulation, 0.5).With(CompressedAir.HeatShare, 0.75));

        result.AmountAt(CompressedAir.Saved).ShouldBe(1 / 9.0, 1e-12);
        result.AmountAt(CompressedAir.Heat).ShouldBe(2 / 3.0, 1e-12);
        result.Balances.Single().Terms.Single(term => term.Name == "given off, for air that leaks still").Amount.ShouldBe(2 / 90.0, 1e-12);
    }

    [Fact]
    public void Adiabatic_work_nears_isothermal_work_with_the_exponent_and_with_stages() => Gen.Double[1.1, 20].ForAll(ratio =>
    {
        CompressedAir.Work(ratio, 1.00001, 1).ShouldBe(CompressedAir.Work(ratio, 1, 1), 1e-4 * ratio);
        CompressedAir.Work(ratio, 1.4, 2).ShouldBeInRange(Math.Log(ratio), CompressedAir.Work(ratio, 1.4, 1));
        CompressedAir.Work(ratio, 1.4, 1000).ShouldBe(Math.Log(ratio), 1e-2);
    });

    [Fact]
    public void A_lower_pressure_never_saves_less() => Gen.Select(UnitSamples.All["compressed-air"], Gen.Double[0, 1]).ForAll((reading, lower) =>
    {
        UnitResult before = new CompressedAir().Evaluate(reading);
        UnitResult after = new CompressedAir().Evaluate(reading.With(CompressedAir.PressureLowered, reading.Or(CompressedAir.PressureLowered, 0) + lower));
        if (before.Problems.Count > 0 || after.Problems.Count > 0) return;
        after.AmountAt(CompressedAir.Saved).ShouldBeGreaterThanOrEqualTo(before.AmountAt(CompressedAir.Saved) - 1e-12);
    });

    [Fact]
    public void Contradictions_are_found()
    {
        Problem(Halls.With(CompressedAir.PressureLowered, 7)).Problem.ShouldBe("1 bar is not above the pressure at the intake, 1 bar.");
        Problem(Halls.With(CompressedAir.LeakBefore, 0.3)).Problem.ShouldBe("leak-share is given without leak-share-after.");
        Problem(Halls.With(CompressedAir.LeakBefore, 0.1).With(CompressedAir.LeakAfter, 0.2).With(CompressedAir.HeatShare, 0.5)).Input.ShouldBe(CompressedAir.LeakAfter);
        Problem(Halls).Problem.ShouldContain("there is no measure");
        new CompressedAir().Evaluate(Halls.With(CompressedAir.PressureLowered, 3)).BeyondValidity.Single().Input.ShouldBe(CompressedAir.PressureLowered);
    }

    private static UnitProblem Problem(UnitReading reading) => new CompressedAir().Evaluate(reading).Problems.Single();
}
