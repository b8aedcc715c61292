using CsCheck;
using Mycel.Analysis.Balances;
using Mycel.Analysis.Balances.Units;
using Mycel.Model.Packages.Tables;

namespace Mycel.Tests.Balances;

/// <summary>Machines that run on waste heat: numbers worked by hand, and the limits of nature.</summary>
public sealed class HeatMachineTests
{
    // 1 - 298.15 / 423.15 = 0.2954; four tenths of it 0.1182; a tenth for pumps leaves 0.1063.
    [Fact]
    public void A_cycle_gives_its_share_of_Carnot()
    {
        UnitResult result = new OrganicRankineCycle().Evaluate(UnitReading.Of(
            (OrganicRankineCycle.CarnotShare, 0.4), (OrganicRankineCycle.SourceTemperature, 423.15), (OrganicRankineCycle.SinkTemperature, 298.15), (OrganicRankineCycle.OwnUse, 0.1)));

        result.AmountAt(OrganicRankineCycle.Electricity).ShouldBe(0.1063, 1e-4);
        result.AmountAt(OrganicRankineCycle.RejectedHeat).ShouldBe(0.8818, 1e-4);
    }

    // A source that cools from 150 to 70 degC is worth heat at 80 / ln(423.15 / 343.15) = 381.75 K.
    [Fact]
    public void A_source_that_cools_is_worth_less()
    {
        Thermodynamics.MeanTemperature(423.15, 343.15).ShouldBe(381.76, 0.01);
        new OrganicRankineCycle().Evaluate(UnitReading.Of(
            (OrganicRankineCycle.CarnotShare, 1), (OrganicRankineCycle.SourceTemperature, 423.15), (OrganicRankineCycle.ReturnTemperature, 343.15), (OrganicRankineCycle.SinkTemperature, 298.15)))
            .AmountAt(OrganicRankineCycle.Electricity).ShouldBe(1 - (298.15 / 381.76), 1e-4);
    }

    // 0.12 of 1 GJ at 15 000 per kW of electricity: 0.12 x 0.031710 kW per GJ/a x 15 000 = 57.078 per GJ/a of heat.
    [Fact]
    public void Costs_by_power_of_the_product_follow_the_product()
    {
        UnitResult result = new OrganicRankineCycle().Evaluate(UnitReading.Of((OrganicRankineCycle.Efficiency, 0.12), (Machines.SpecificInvestment, 15000), (Machines.SpecificFixedCost, 300)));

        result.Values.Single(value => value.Parameter == TechnologyParameter.Investment).Value.ShouldBe(57.078, 0.001);
        result.Values.Single(value => value.Parameter == TechnologyParameter.FixedCost).Value.ShouldBe(57.078 / 50, 0.0001);
    }

    // (1 - 303.15 / 363.15) x 280.15 / 23 = 2.012; a third of it 0.671.
    [Fact]
    public void A_chiller_gives_its_share_of_the_reversible_cold()
    {
        UnitResult result = new AbsorptionChiller().Evaluate(UnitReading.Of(
            (AbsorptionChiller.ReversibleShare, 1 / 3.0), (AbsorptionChiller.DrivingTemperature, 363.15), (AbsorptionChiller.RejectionTemperature, 303.15),
            (AbsorptionChiller.ColdTemperature, 280.15), (AbsorptionChiller.ElectricityPerHeat, 0.02)));

        result.AmountAt(AbsorptionChiller.Cold).ShouldBe(0.671, 1e-3);
        result.AmountAt(AbsorptionChiller.RejectedHeat).ShouldBe(1.691, 1e-3);
    }

    // 1 + (1 - 333.15 / 413.15) x 293.15 / 40 = 2.419; half of what can be drawn: 1.7096.
    [Fact]
    public void A_heat_pump_gives_its_driving_heat_and_its_share_of_what_can_be_drawn()
    {
        UnitResult result = new AbsorptionHeatPump().Evaluate(UnitReading.Of(
            (AbsorptionHeatPump.ReversibleShare, 0.5), (AbsorptionHeatPump.DrivingTemperature, 413.15), (AbsorptionHeatPump.SupplyTemperature, 333.15), (AbsorptionHeatPump.LowTemperature, 293.15)));

        result.AmountAt(AbsorptionHeatPump.Delivered).ShouldBe(1.7096, 1e-3);
        result.AmountAt(AbsorptionHeatPump.LowHeat).ShouldBe(0.7096, 1e-3);
    }

    // From 120 degC down to 50 + 10 degC of what is counted to 20 degC: 60 of 100 K; a twentieth is lost.
    [Fact]
    public void An_exchanger_cools_its_source_to_the_approach()
    {
        UnitResult result = new HeatExchanger().Evaluate(UnitReading.Of(
            (HeatExchanger.SourceTemperature, 393.15), (HeatExchanger.BaseTemperature, 293.15), (HeatExchanger.ColdTemperature, 323.15), (HeatExchanger.SupplyTemperature, 363.15),
            (HeatExchanger.Approach, 10), (HeatExchanger.CasingLoss, 0.05)));

        result.AmountAt(HeatExchanger.Delivered).ShouldBe(0.57, 1e-12);
        result.AmountAt(HeatExchanger.HeatLeft).ShouldBe(0.4, 1e-12);
    }

    [Fact]
    public void Heat_is_not_delivered_hotter_than_its_source() => new HeatExchanger().Evaluate(UnitReading.Of(
            (HeatExchanger.Effectiveness, 0.5), (HeatExchanger.SourceTemperature, 353.15), (HeatExchanger.SupplyTemperature, 373.15)))
        .Problems.Single().ShouldBe(new UnitProblem(HeatExchanger.SupplyTemperature, "supply-temperature is 100 degC, but the source has 80 degC.", "Warm to no more than 80 degC, or take a heat pump."));

    [Fact]
    public void More_does_not_pass_than_cools_the_source_to_what_it_warms() => new HeatExchanger().Evaluate(UnitReading.Of(
            (HeatExchanger.Effectiveness, 0.9), (HeatExchanger.SourceTemperature, 393.15), (HeatExchanger.ColdTemperature, 343.15), (HeatExchanger.BaseTemperature, 293.15)))
        .Problems.Single().Problem.ShouldContain("no more than 0.5 can pass");

    [Fact]
    public void A_source_does_not_leave_hotter_than_it_came_nor_cooler_than_the_sink()
    {
        UnitReading cycle = UnitReading.Of((OrganicRankineCycle.CarnotShare, 0.4), (OrganicRankineCycle.SourceTemperature, 400), (OrganicRankineCycle.SinkTemperature, 300));

        new OrganicRankineCycle().Evaluate(cycle.With(OrganicRankineCycle.ReturnTemperature, 410)).Problems.Single().Input.ShouldBe(OrganicRankineCycle.ReturnTemperature);
        new OrganicRankineCycle().Evaluate(cycle.With(OrganicRankineCycle.ReturnTemperature, 290)).Problems.Single().Input.ShouldBe(OrganicRankineCycle.ReturnTemperature);
        new OrganicRankineCycle().Evaluate(cycle.With(OrganicRankineCycle.SourceTemperature, 330)).BeyondValidity.Single().Input.ShouldBe(OrganicRankineCycle.SourceTemperature);
    }

    [Fact]
    public void A_machine_is_stated_in_one_way()
    {
        UnitReading both = UnitReading.Of((OrganicRankineCycle.Efficiency, 0.1), (OrganicRankineCycle.CarnotShare, 0.4), (OrganicRankineCycle.SourceTemperature, 400), (OrganicRankineCycle.SinkTemperature, 300));

        new OrganicRankineCycle().Evaluate(both).Problems.Single().Problem.ShouldBe("efficiency and carnot-share are both given.");
        new OrganicRankineCycle().Evaluate(UnitReading.Of()).Problems.Single().Input.ShouldBe(OrganicRankineCycle.Efficiency);
        new OrganicRankineCycle().Evaluate(UnitReading.Of((OrganicRankineCycle.CarnotShare, 0.4))).Problems.Single().Problem.ShouldBe("carnot-share is given without source-temperature, sink-temperature.");
    }

    // Everything that a machine does could be done by reversible ones: no temperatures and no figures get past that.
    [Fact]
    public void No_machine_makes_entropy_vanish()
    {
        UnitSamples.All["organic-rankine-cycle"].ForAll(reading =>
        {
            UnitResult result = new OrganicRankineCycle().Evaluate(reading);
            if (result.Problems.Count > 0 || !reading.Has(OrganicRankineCycle.SourceTemperature) || !reading.Has(OrganicRankineCycle.SinkTemperature)) return;
            double mean = Thermodynamics.MeanTemperature(reading[OrganicRankineCycle.SourceTemperature], reading.Or(OrganicRankineCycle.ReturnTemperature, reading[OrganicRankineCycle.SourceTemperature]));
            Vanished((1, mean), (-result.AmountAt(OrganicRankineCycle.RejectedHeat), reading[OrganicRankineCycle.SinkTemperature])).ShouldBeLessThan(1e-12);
        });
        UnitSamples.All["absorption-chiller"].ForAll(reading =>
        {
            UnitResult result = new AbsorptionChiller().Evaluate(reading);
            if (result.Problems.Count > 0) return;
            double given = result.AmountAt(AbsorptionChiller.RejectedHeat) - result.AmountAt(AbsorptionChiller.Electricity);
            Vanished(
                (1, reading[AbsorptionChiller.DrivingTemperature]), (result.AmountAt(AbsorptionChiller.Cold), reading[AbsorptionChiller.ColdTemperature]),
                (-given, reading[AbsorptionChiller.RejectionTemperature])).ShouldBeLessThan(1e-12);
        });
        UnitSamples.All["absorption-heat-pump"].ForAll(reading =>
        {
            UnitResult result = new AbsorptionHeatPump().Evaluate(reading);
            if (result.Problems.Count > 0) return;
            Vanished(
                (1, reading[AbsorptionHeatPump.DrivingTemperature]), (result.AmountAt(AbsorptionHeatPump.LowHeat), reading[AbsorptionHeatPump.LowTemperature]),
                (-result.AmountAt(AbsorptionHeatPump.Delivered), reading[AbsorptionHeatPump.SupplyTemperature])).ShouldBeLessThan(1e-12);
        });
    }

    // Entropy that comes with heats less that which leaves with them: what would have to vanish.
    private static double Vanished(params (double Heat, double Temperature)[] flows) => flows.Sum(flow => flow.Heat / flow.Temperature);
}
