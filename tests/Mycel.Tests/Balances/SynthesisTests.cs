using CsCheck;
using Mycel.Analysis.Balances;
using Mycel.Analysis.Balances.Units;

namespace Mycel.Tests.Balances;

/// <summary>Electrolysers, methanol and ammonia: numbers worked by hand, and laws.</summary>
public sealed class SynthesisTests
{
    private static readonly UnitReading Methanol = UnitReading.Of(
        (SynthesisLoop.Conversion, 0.2), (SynthesisLoop.Purge, 0.02), (MethanolSynthesis.SpecificElectricity, 0.3), (MethanolSynthesis.HeatRecovery, 0.5));

    // 241.826 / 2.016 = 119.953 GJ/t, 285.83 / 2.016 = 141.781: at 0.6 it takes 199.922 and loses 58.141. Water 18.015 / 2.016 = 8.93601, a tenth of it is drained beside.
    [Fact]
    public void A_tonne_of_hydrogen_takes_what_it_does_by_hand()
    {
        UnitResult result = new Electrolyser().Evaluate(UnitReading.Of((Electrolyser.Efficiency, 0.6), (Electrolyser.DrainedWater, 0.1)));

        result.AmountAt(Electrolyser.Electricity).ShouldBe(199.922, 1e-3);
        result.AmountAt(Electrolyser.WasteHeat).ShouldBe(58.141, 1e-3);
        result.AmountAt(Electrolyser.Water).ShouldBe(9.82961, 1e-5);
        result.AmountAt(Electrolyser.OxygenGas).ShouldBe(7.93601, 1e-5);
        new Electrolyser().Evaluate(UnitReading.Of((Electrolyser.SpecificConsumption, 199.922 / 3.6))).AmountAt(Electrolyser.WasteHeat).ShouldBe(58.141, 1e-3);
    }

    [Fact]
    public void Water_is_not_split_for_less_than_it_gives_when_hydrogen_burns()
    {
        new Electrolyser().Evaluate(UnitReading.Of((Electrolyser.SpecificConsumption, 39))).Problems.Single().Problem.ShouldContain("nature asks for 141.8 GJ/t");
        new Electrolyser().Evaluate(UnitReading.Of((Electrolyser.SpecificConsumption, 39), (Electrolyser.SpecificHeat, 10))).Problems.ShouldBeEmpty();
        new Electrolyser().Evaluate(UnitReading.Of()).Problems.Single().Problem.ShouldContain("Neither");
    }

    // 0.65 at half load instead of 0.6: 12 / 13 of the electricity; the waste heat falls from 58.141 to 42.762.
    [Fact]
    public void An_electrolyser_is_better_at_half_load()
    {
        UnitResult result = new Electrolyser().Evaluate(UnitReading.Of((Electrolyser.Efficiency, 0.6), (PartLoad.AtHalf, 0.65)));

        result.Flows.Single(flow => flow.Port == Electrolyser.Electricity).Curve!.At(0.5).ShouldBe(12 / 13.0, 1e-12);
        result.Flows.Single(flow => flow.Port == Electrolyser.WasteHeat).Curve!.At(0.5).ShouldBe(42.762 / 58.141, 1e-4);
        result.Flows.Single(flow => flow.Port == Electrolyser.Water).Curve.ShouldBeNull();
    }

    // Of each mole that reacts four go on at a pass of 0.2, and 0.08 of them are purged: 1.08 x 44.009 / 32.042 t of carbon dioxide, three times as many moles of hydrogen.
    // Round go 3.92 moles of carbon dioxide and 0.24 x 0.98 / 0.02 = 11.76 of hydrogen. Heat of reaction 48.986 / 32.042 = 1.5288 GJ/t, half of it recovered.
    [Fact]
    public void A_tonne_of_methanol_takes_what_it_does_by_hand()
    {
        UnitResult result = new MethanolSynthesis().Evaluate(Methanol);

        result.AmountAt(MethanolSynthesis.CarbonDioxide).ShouldBe(1.48336, 1e-5);
        result.AmountAt(MethanolSynthesis.Hydrogen).ShouldBe(0.203852, 1e-6);
        result.AmountAt(MethanolSynthesis.PurgedCarbonDioxide).ShouldBe(0.109879, 1e-6);
        result.AmountAt(MethanolSynthesis.Water).ShouldBe(18.015 / 32.042, 1e-9);
        result.AmountAt(MethanolSynthesis.RecoveredHeat).ShouldBe(0.7644, 1e-4);
        result.Series.Single().Values.Single().ShouldBe(15.68, 1e-9);
    }

    // Half of 28.014 / 17.031 and three halves of 2.016 / 17.031, nothing purged. 0.7 MWh/t and 0.25 MWh per tonne of nitrogen are 2.52 and 0.7402 GJ.
    [Fact]
    public void A_tonne_of_ammonia_takes_what_it_does_by_hand()
    {
        UnitResult result = new AmmoniaSynthesis().Evaluate(UnitReading.Of(
            (SynthesisLoop.Conversion, 0.25), (SynthesisLoop.Purge, 0), (AmmoniaSynthesis.SpecificElectricity, 0.7), (AmmoniaSynthesis.SeparationElectricity, 0.25), (AmmoniaSynthesis.HeatRecovery, 1)));

        result.AmountAt(AmmoniaSynthesis.Nitrogen).ShouldBe(0.822441, 1e-6);
        result.AmountAt(AmmoniaSynthesis.Hydrogen).ShouldBe(0.177559, 1e-6);
        result.AmountAt(AmmoniaSynthesis.Electricity).ShouldBe(3.2602, 1e-4);
        result.AmountAt(AmmoniaSynthesis.RecoveredHeat).ShouldBe(2.6974, 1e-4);
        result.Series.Single().Values.Single().ShouldBe(12, 1e-9);
    }

    // 8.3145 x 298.15 x ln (1 / 0.78084) / 28.014 = 21.9 kJ/kg = 6.08 kWh/t.
    [Fact]
    public void Nitrogen_is_not_drawn_from_air_for_less_than_nature_asks()
    {
        Thermodynamics.DrawingWork(0.78084, 298.15, 28.014).ShouldBe(0.02189, 1e-5);
        new AmmoniaSynthesis().Evaluate(UnitReading.Of((SynthesisLoop.Conversion, 0.25), (SynthesisLoop.Purge, 0), (AmmoniaSynthesis.SpecificElectricity, 0.7), (AmmoniaSynthesis.SeparationElectricity, 0.005)))
            .Problems.Single().Problem.ShouldContain("nature asks for 0.006081 MWh/t");
    }

    [Fact]
    public void A_loop_that_cannot_run_is_refused()
    {
        new MethanolSynthesis().Evaluate(Methanol.With(SynthesisLoop.Ratio, 2.5)).Problems.Single().Problem.ShouldContain("2.5 moles of hydrogen");
        new MethanolSynthesis().Evaluate(Methanol.With(SynthesisLoop.Ratio, 3.1).With(SynthesisLoop.Purge, 0)).Problems.Single().Problem.ShouldContain("gather for ever");
    }

    // What enters the reactor is the make-up and what goes round; what leaves it is purged or goes round, and of the key reactant the conversion has reacted.
    [Fact]
    public void What_goes_round_a_loop_closes() => Gen.Select(Gen.Double[0.05, 1], Gen.Double[0.001, 1], Gen.Double[3, 4]).ForAll((conversion, purge, ratio) =>
    {
        List<UnitProblem> problems = [];
        SynthesisLoop loop = SynthesisLoop.Of(UnitReading.Of((SynthesisLoop.Conversion, conversion), (SynthesisLoop.Purge, purge), (SynthesisLoop.Ratio, ratio)), 3, problems)!;

        double entering = loop.KeyFeed + loop.OtherFeed + loop.Recycle;
        double leaving = entering - 4;
        (loop.KeyPurge + loop.OtherPurge).ShouldBe(purge * leaving, 1e-9 * entering);
        loop.Recycle.ShouldBe((1 - purge) * leaving, 1e-9 * entering);
        (loop.KeyFeed - loop.KeyPurge).ShouldBe(1, 1e-9);
    });
}
