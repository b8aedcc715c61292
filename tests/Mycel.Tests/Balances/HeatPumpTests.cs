using CsCheck;
using Mycel.Analysis.Balances;
using Mycel.Analysis.Balances.Units;
using Mycel.Model.Packages.Tables;

namespace Mycel.Tests.Balances;

/// <summary>Heat pumps and boilers: numbers worked by hand, and the limits of nature.</summary>
public sealed class HeatPumpTests
{
    private static readonly UnitReading Lift = UnitReading.Of((HeatPump.CarnotShare, 0.5), (HeatPump.SupplyTemperature, 355), (HeatPump.SourceTemperature, 305));

    // The refrigerant works between 300 and 360 K: Carnot allows 360 / 60 = 6, half of it is 3. A twentieth of the third that is electricity is lost: 1 - 0.95/3 is drawn.
    [Fact]
    public void A_heat_pump_gives_its_share_of_Carnot_within_the_machine()
    {
        UnitResult result = new HeatPump().Evaluate(Lift.With(HeatPump.Approach, 5).With(HeatPump.MotorLoss, 0.05));

        result.AmountAt(HeatPump.Electricity).ShouldBe(1 / 3.0, 1e-12);
        result.AmountAt(HeatPump.LowHeat).ShouldBe(1 - (0.95 / 3), 1e-12);
    }

    // Without an approach 355 / 50 = 7.1; half of it 3.55.
    [Fact]
    public void Without_an_approach_it_is_Carnot_between_sink_and_source() => new HeatPump().Evaluate(Lift).AmountAt(HeatPump.Electricity).ShouldBe(1 / 3.55, 1e-12);

    [Fact]
    public void A_stated_figure_may_not_pass_Carnot()
    {
        UnitReading stated = UnitReading.Of((HeatPump.Coefficient, 7.2), (HeatPump.SupplyTemperature, 355), (HeatPump.SourceTemperature, 305));

        new HeatPump().Evaluate(stated).Problems.Single().Problem.ShouldContain("nature allows no more than 7.1");
        new HeatPump().Evaluate(stated.With(HeatPump.Coefficient, 7.1)).AmountAt(HeatPump.Delivered).ShouldBe(1);
    }

    [Fact]
    public void A_sink_below_the_source_needs_no_heat_pump() =>
        new HeatPump().Evaluate(Lift.With(HeatPump.SourceTemperature, 360)).Problems.Single().Input.ShouldBe(HeatPump.SourceTemperature);

    [Fact]
    public void Contradictions_are_found()
    {
        new HeatPump().Evaluate(Lift.With(HeatPump.CarnotShare, 0.1)).Problems.Single().Problem.ShouldContain("the electricity alone gives more heat");
        new HeatPump().Evaluate(UnitReading.Of((HeatPump.Coefficient, 3), (HeatPump.Approach, 5))).Problems.Single().Input.ShouldBe(HeatPump.Approach);
        new HeatPump().Evaluate(Lift.With(HeatPump.SupplyTemperature, 450)).BeyondValidity.Single().Input.ShouldBe(HeatPump.SupplyTemperature);
    }

    // Heat that is drawn and lost brings less entropy than heat that is delivered takes along.
    [Fact]
    public void No_heat_pump_makes_entropy_vanish() => UnitSamples.All["heat-pump"].ForAll(reading =>
    {
        UnitResult result = new HeatPump().Evaluate(reading);
        if (result.Problems.Count > 0 || !reading.Has(HeatPump.SupplyTemperature) || !reading.Has(HeatPump.SourceTemperature)) return;
        double drawn = 1 - result.AmountAt(HeatPump.Electricity);
        (drawn / reading[HeatPump.SourceTemperature]).ShouldBeLessThanOrEqualTo((1 / reading[HeatPump.SupplyTemperature]) + 1e-12);
    });

    // 1 GJ a year is 0.03171 kW: at 1000 per kW 31.71.
    [Fact]
    public void A_boiler_delivers_its_efficiency()
    {
        UnitResult electric = new ElectricBoiler().Evaluate(UnitReading.Of((ElectricBoiler.Efficiency, 0.8), (Machines.SpecificInvestment, 1000)));

        electric.AmountAt(ElectricBoiler.Electricity).ShouldBe(1.25, 1e-12);
        electric.Values.Single().Parameter.ShouldBe(TechnologyParameter.Investment);
        electric.Values.Single().Value.ShouldBe(31.71, 0.01);
        new GasBoiler().Evaluate(UnitReading.Of((GasBoiler.Efficiency, 0.8))).AmountAt(GasBoiler.Fuel).ShouldBe(1.25, 1e-12);
    }

    [Fact]
    public void A_boiler_passes_one_only_where_it_condenses()
    {
        UnitReading boiler = UnitReading.Of((GasBoiler.Efficiency, 1.04));

        new GasBoiler().Evaluate(boiler).Problems.Single().Problem.ShouldBe("The efficiency is 1.04, but fuel and condensing give no more than 1.");
        UnitResult result = new GasBoiler().Evaluate(boiler.With(GasBoiler.CondensingHeat, 0.11));
        result.Balances.Single().Terms.Single(term => term.Name == "lost with flue gas and through the casing").Amount.ShouldBe(0.07 / 1.04, 1e-12);
    }
}
