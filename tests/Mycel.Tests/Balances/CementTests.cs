using Mycel.Analysis.Balances;
using Mycel.Analysis.Balances.Units;

namespace Mycel.Tests.Balances;

/// <summary>Cement: numbers worked by hand.</summary>
public sealed class CementTests
{
    private static readonly UnitReading Works = UnitReading.Of(
        (Cement.ClinkerRatio, 0.75), (Cement.LimeShare, 0.65), (Cement.MagnesiaShare, 0.015), (Cement.FuelEnergy, 3.4), (Cement.SpecificElectricity, 0.1), (Combustion.HeatingValue, 25),
        (Combustion.CarbonContent, 0.65));

    // 0.65 x 44.009 / 56.077 + 0.015 x 44.009 / 40.304 = 0.526497 t per clinker, as guidelines for inventories say (0.525); 0.75 of it; raw meal 0.75 x 1.526497.
    [Fact]
    public void A_tonne_of_cement_takes_what_it_does_by_hand()
    {
        UnitResult result = new Cement().Evaluate(Works);

        result.AmountAt(Cement.ProcessCarbonDioxide).ShouldBe(0.394872, 1e-6);
        result.AmountAt(Cement.RawMeal).ShouldBe(1.144872, 1e-6);
        result.AmountAt(Cement.Additions).ShouldBe(0.25, 1e-12);
        result.AmountAt(Combustion.Fuel).ShouldBe(0.102, 1e-9);
        result.AmountAt(Combustion.CarbonDioxide).ShouldBe(0.102 * 0.65 * 44.009 / 12.011, 1e-9);
        result.AmountAt(Cement.Electricity).ShouldBe(0.36, 1e-12);
    }

    // 0.05 t of dust that has lost half of its carbon dioxide would have become 0.05 / 1.263248 = 0.0395805 t of clinker, and gave 0.526497 x 0.0197903 of carbon dioxide.
    [Fact]
    public void Dust_takes_raw_meal_with_it()
    {
        UnitResult result = new Cement().Evaluate(Works.With(Cement.ClinkerRatio, 1).With(Cement.KilnDust, 0.05).With(Cement.DustCalcination, 0.5));

        result.AmountAt(Cement.RawMeal).ShouldBe(1.0395805 * 1.526497, 1e-6);
        result.AmountAt(Cement.ProcessCarbonDioxide).ShouldBe(0.526497 * 1.0197903, 1e-6);
        result.AmountAt(Cement.Dust).ShouldBe(0.05, 1e-12);
    }

    // 178.49 / 56.077 = 3.18294 GJ per lime, 100.69 / 40.304 = 2.49826 per magnesia: 2.1064 GJ per clinker.
    [Fact]
    public void Carbon_dioxide_is_not_driven_out_for_less_than_it_takes()
    {
        new Cement().Evaluate(Works.With(Cement.FuelEnergy, 2)).Problems.Single().Problem.ShouldContain("nature asks for 2.106 GJ");
        new Cement().Evaluate(Works.With(Cement.FuelEnergy, 2).With(Cement.ClinkerHeat, 0.3)).Problems.ShouldBeEmpty();
        new Cement().Evaluate(Works.With(Cement.LimeShare, 0.99)).Problems.ShouldContain(problem => problem.Problem.StartsWith("Lime and magnesia are 1.005"));
    }

    [Fact]
    public void Lime_without_carbonate_emits_nothing() =>
        new Cement().Evaluate(Works.With(Cement.NoCarbonate, 1)).AmountAt(Cement.ProcessCarbonDioxide).ShouldBe(0);
}
