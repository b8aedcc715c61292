using CsCheck;
using Mycel.Analysis.Balances;
using Mycel.Analysis.Balances.Units;

namespace Mycel.Tests.Balances;

/// <summary>Compression, pipeline and storage: numbers worked by hand, published ranges, and limits of nature.</summary>
public sealed class CarbonTransportTests
{
    // One stage of carbon dioxide from 1 to 4 bar at 300 K.
    private static readonly UnitReading Stage = UnitReading.Of(
        (Compression.IntakePressure, 1), (Compression.Pressure, 4), (Compression.IntakeTemperature, 300), (Compression.MolarMass, 44.01), (Compression.HeatCapacityRatio, 1.3), (Compression.Efficiency, 0.8));

    private static readonly UnitReading Pipe = UnitReading.Of(
        (Pipeline.Length, 10), (Pipeline.Diameter, 0.3), (Pipeline.MassFlow, 203.575), (Pipeline.Density, 800), (Pipeline.Viscosity, 7e-5), (Pipeline.Roughness, 0.05), (Pipeline.BoosterEfficiency, 0.7));

    private static readonly UnitReading Well = UnitReading.Of((Storage.InjectionPressure, 150), (Storage.ArrivalPressure, 100), (Storage.Density, 800), (Storage.PumpEfficiency, 0.75), (Storage.LeakedShare, 0.01));

    // Heat capacity 1.3 / 0.3 x 8.3145 / 44.01 = 0.81865 kJ/(kg K); 300 K x (4^0.23077 - 1) / 0.8 = 141.4 K: 115.7 kJ/kg, and the gas leaves at 441.4 K.
    [Fact]
    public void A_stage_takes_what_it_does_by_hand()
    {
        UnitResult hot = new Compression().Evaluate(Stage);
        UnitResult cooled = new Compression().Evaluate(Stage.With(Compression.DeliveryTemperature, 300).With(Compression.MotorEfficiency, 0.95));

        hot.AmountAt(Compression.Electricity).ShouldBe(0.11574, 1e-4);
        hot.AmountAt(Compression.Heat).ShouldBe(0, 1e-12);
        cooled.AmountAt(Compression.Heat).ShouldBe(0.11574, 1e-4);
        cooled.AmountAt(Compression.Electricity).ShouldBe(0.11574 / 0.95, 1e-4);
        hot.BeyondValidity.ShouldBeEmpty();
        new Compression().Evaluate(Stage.With(Compression.Pressure, 8)).BeyondValidity.Single().Input.ShouldBe(Compression.Pressure);
    }

    // A calculator of the trade quotes 80 to 130 kWh/t from 1.5 to 150 bar in 4 to 6 stages.
    [Theory]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    public void Carbon_dioxide_to_the_pipeline_takes_what_the_trade_says(int stages)
    {
        UnitReading train = Stage.With(Compression.IntakePressure, 1.5).With(Compression.Pressure, 150).With(Compression.IntakeTemperature, 313).With(Compression.Stages, stages)
            .With(Compression.Efficiency, 0.78).With(Compression.MotorEfficiency, 0.97).With(Compression.Compressibility, 0.85);

        (new Compression().Evaluate(train).AmountAt(Compression.Electricity) / 3.6 * 1000).ShouldBeInRange(80, 130);
    }

    // 8.3145 x 300 / 44.01 x ln 4 = 78.57 kJ/kg.
    [Fact]
    public void No_compressor_takes_less_than_one_that_stays_cold()
    {
        UnitReading stated = UnitReading.Of(
            (Compression.IntakePressure, 1), (Compression.Pressure, 4), (Compression.IntakeTemperature, 300), (Compression.MolarMass, 44.01), (Compression.HeatCapacityRatio, 1.3));

        new Compression().Evaluate(stated.With(Compression.SpecificElectricity, 0.0785 / 3.6)).Problems.Single().Problem.ShouldContain("nature asks for 0.07857");
        new Compression().Evaluate(stated.With(Compression.SpecificElectricity, 0.0787 / 3.6)).AmountAt(Compression.Heat).ShouldBe(0.0787, 1e-9);
        new Compression().Evaluate(stated).Problems.Single().Input.ShouldBe(Compression.Efficiency);
        new Compression().Evaluate(Stage.With(Compression.Stages, 1.5)).Problems.Single().Input.ShouldBe(Compression.Stages);
        new Compression().Evaluate(Stage.With(Compression.Pressure, 0.5)).Problems.Single().Input.ShouldBe(Compression.Pressure);
    }

    [Fact]
    public void More_stages_take_less_work_and_never_less_than_the_limit() =>
        Gen.Select(Gen.Double[2, 100], Gen.Double[280, 320], Gen.Double[1.1, 1.4], Gen.Double[0.5, 1], Gen.Int[1, 7]).ForAll((ratio, temperature, heats, efficiency, stages) =>
        {
            UnitReading train = Stage.With(Compression.Pressure, ratio).With(Compression.IntakeTemperature, temperature).With(Compression.HeatCapacityRatio, heats).With(Compression.Efficiency, efficiency);
            double work = Work(stages);
            Work(stages + 1).ShouldBeLessThan(work);
            work.ShouldBeGreaterThan(Thermodynamics.IsothermalWork(temperature, ratio, 44.01));

            double Work(int count) => new Compression().Evaluate(train.With(Compression.Stages, count)).AmountAt(Compression.Electricity);
        });

    // 203.575 t/h are 56.549 kg/s: 1 m/s in 0.0706858 m2. Reynolds number 3.43 million, roughness 1/6000: a rough pipe has 2 lg (3.7 x 6000) = 8.693; with 2.51 x 8.6 / 3.43e6 beside
    // 1 / 22 200 it is -2 lg (4.505e-5 + 0.629e-5) = 8.579, so that the factor is 0.013587. A kilometre takes 0.013587 x 1000 / 0.3 x 400 = 18 116 Pa.
    [Fact]
    public void A_pipe_loses_the_pressure_that_it_does_by_hand()
    {
        UnitResult result = new Pipeline().Evaluate(Pipe.With(Pipeline.LeakShare, 0.001).With(Pipeline.SpecificInvestment, 700));

        Pipeline.VelocityOf(Pipe).ShouldBe(1, 1e-4);
        result.Series[0].Values[0].ShouldBe(18116, 5);
        result.AmountAt(Pipeline.Electricity).ShouldBe(result.Series[0].Values[0] * 10 / 800 / 0.7 * 1e-6, 1e-12);
        result.AmountAt(Pipeline.Outlet).ShouldBe(0.999, 1e-12);
        result.Values.Single().Value.ShouldBe(700 * 10000 / (203.575 * 8760), 1e-9);
    }

    // 100 m of height take 980.7 J/kg; downhill they carry the fluid by themselves.
    [Fact]
    public void Height_is_lifted_or_given_up()
    {
        double level = new Pipeline().Evaluate(Pipe).AmountAt(Pipeline.Electricity);
        new Pipeline().Evaluate(Pipe.With(Pipeline.Rise, 100)).AmountAt(Pipeline.Electricity).ShouldBe(level + (980.665e-6 / 0.7), 1e-12);
        new Pipeline().Evaluate(Pipe.With(Pipeline.Rise, -100)).AmountAt(Pipeline.Electricity).ShouldBe(0);
    }

    // Colebrook's equation in its own form; 64 by the Reynolds number below.
    [Fact]
    public void The_friction_factor_solves_its_equation() =>
        Gen.Select(Gen.Double[3.61, 8], Gen.Double[0, 0.05]).ForAll((exponent, roughness) =>
        {
            double reynolds = Math.Pow(10, exponent);
            double root = Math.Sqrt(PipeFlow.FrictionFactor(reynolds, roughness));
            (1 / root).ShouldBe(-2 * Math.Log10((roughness / 3.7) + (2.51 / (reynolds * root))), 1e-9);
            PipeFlow.FrictionFactor(1000, roughness).ShouldBe(0.064, 1e-12);
        });

    [Fact]
    public void Flow_that_is_neither_laminar_nor_turbulent_is_said_to_be_so() =>
        new Pipeline().Evaluate(Pipe.With(Pipeline.Viscosity, 0.08)).BeyondValidity.Single().Input.ShouldBe(Pipeline.MassFlow);

    [Fact]
    public void A_wall_that_is_too_rough_is_doubted_or_refused()
    {
        new Pipeline().Evaluate(Pipe.With(Pipeline.Diameter, 0.15).With(Pipeline.Roughness, 9)).BeyondValidity.Single().Input.ShouldBe(Pipeline.Roughness);
        new Pipeline().Evaluate(Pipe.With(Pipeline.Diameter, 0.02).With(Pipeline.Roughness, 10)).Problems.Single().Input.ShouldBe(Pipeline.Roughness);
    }

    // 50 bar by 800 kg/m3 are 6.25 kJ/kg, by 0.75 8.333 MJ/t.
    [Fact]
    public void A_well_takes_the_work_of_its_pressure_and_names_what_leaks()
    {
        UnitResult result = new Storage().Evaluate(Well);

        result.AmountAt(Storage.Electricity).ShouldBe(0.0083333, 1e-6);
        (result.AmountAt(Storage.Stored), result.AmountAt(Storage.Leaked)).ShouldBe((0.99, 0.01));
        new Storage().Evaluate(Well.With(Storage.SpecificElectricity, 0.003)).Problems.Single().Input.ShouldBe(Storage.SpecificElectricity);
        UnitReading stated = UnitReading.Of((Storage.InjectionPressure, 150), (Storage.ArrivalPressure, 100), (Storage.Density, 800), (Storage.LeakedShare, 0), (Storage.SpecificElectricity, 0.001));
        new Storage().Evaluate(stated).Problems.Single().Problem.ShouldContain("0.00625");
    }
}
