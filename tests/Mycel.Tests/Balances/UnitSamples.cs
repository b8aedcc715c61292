using CsCheck;
using Mycel.Analysis.Balances;
using Mycel.Analysis.Balances.Units;

namespace Mycel.Tests.Balances;

/// <summary>Random inputs of every unit model, as engineers might write them: mostly possible, now and then not.</summary>
internal static class UnitSamples
{
    /// <summary>Random readings by the name of the model.</summary>
    public static IReadOnlyDictionary<string, Gen<UnitReading>> All { get; } = new Dictionary<string, Gen<UnitReading>>
    {
        ["absorption-chiller"] = Reading(
            [
                (AbsorptionChiller.Coefficient, 0.3, 1.2), (AbsorptionChiller.DrivingTemperature, 350, 450), (AbsorptionChiller.RejectionTemperature, 293, 313),
                (AbsorptionChiller.ColdTemperature, 265, 290),
            ],
            [(AbsorptionChiller.ElectricityPerHeat, 0, 0.05), (Machines.SpecificInvestment, 100, 1000)]),
        ["absorption-heat-pump"] = Reading(
            [
                (AbsorptionHeatPump.Coefficient, 1.1, 2.5), (AbsorptionHeatPump.DrivingTemperature, 370, 450), (AbsorptionHeatPump.SupplyTemperature, 320, 360),
                (AbsorptionHeatPump.LowTemperature, 275, 318),
            ],
            [(AbsorptionHeatPump.ElectricityPerHeat, 0, 0.05), (Machines.SpecificFixedCost, 1, 100)]),
        ["carbon-capture"] = Reading(
            [(CarbonCapture.CaptureRate, 0.3, 0.99), (CarbonCapture.SpecificHeat, 0.05, 5), (CarbonCapture.SpecificElectricity, 0.01, 0.3)],
            [
                (CarbonCapture.CompressionElectricity, 0.05, 0.2), (CarbonCapture.SpecificWater, 0, 5), (CarbonCapture.SpecificSolvent, 0, 3), (CarbonCapture.FlueGasShare, 0.03, 0.3),
                (CarbonCapture.AmbientTemperature, 273, 313),
            ]),
        ["forestry"] = Gen.Select(
            Reading(
                [
                    (Forestry.MatureVolume, 0.05, 2), (Forestry.GrowthRate, -0.3, -0.01), (Forestry.GrowthShape, 0.5, 6), (Forestry.TreesPerHectare, 300, 4000),
                    (Forestry.WoodDensity, 0.25, 0.8), (Forestry.BiomassExpansion, 1.1, 2), (Forestry.RootRatio, 0.1, 0.4), (Forestry.CarbonFraction, 0.4, 0.55), (Forestry.Outturn, 0, 1),
                ],
                [(Forestry.HarvestShare, 0, 1), (Forestry.HarvestCost, 0, 500), (Forestry.PlantingCost, 0, 30000), (Forestry.ThinningShare, 0, 0.7)]),
            Gen.Int[2, 60], Gen.Int[1, 40]).Select((reading, years, thinned) =>
            reading.Has(Forestry.ThinningShare) ? reading.With(Forestry.CreditingPeriod, years).With(Forestry.ThinningYear, thinned) : reading.With(Forestry.CreditingPeriod, years)),
        ["heat-exchanger"] = Gen.OneOf(
            Reading([(HeatExchanger.Effectiveness, 0, 1)], [(HeatExchanger.CasingLoss, 0, 0.2)]),
            Reading(
                [
                    (HeatExchanger.SourceTemperature, 350, 450), (HeatExchanger.BaseTemperature, 280, 340), (HeatExchanger.ColdTemperature, 280, 345),
                    (HeatExchanger.SupplyTemperature, 340, 400), (HeatExchanger.Approach, 1, 30),
                ],
                [(HeatExchanger.CasingLoss, 0, 0.2), (HeatExchanger.Effectiveness, 0, 1)])),
        ["organic-rankine-cycle"] = Gen.OneOf(
            Reading([(OrganicRankineCycle.Efficiency, 0.02, 0.3)], [(OrganicRankineCycle.OwnUse, 0, 0.3), (OrganicRankineCycle.SourceTemperature, 330, 500), (OrganicRankineCycle.SinkTemperature, 285, 320)]),
            Reading(
                [(OrganicRankineCycle.CarnotShare, 0, 1), (OrganicRankineCycle.SourceTemperature, 330, 500), (OrganicRankineCycle.SinkTemperature, 285, 320)],
                [(OrganicRankineCycle.OwnUse, 0, 0.3), (OrganicRankineCycle.ReturnTemperature, 321, 450), (Machines.SpecificInvestment, 1000, 5000)])),
        ["battery"] = Reading(
            [
                (Battery.Efficiency, 0.5, 1), (Battery.Depth, 0.2, 1), (Battery.Cycles, 50, 700), (Battery.CalendarLife, 5, 25), (Battery.CycleLife, 1000, 10000),
                (Battery.Duration, 0.5, 6),
            ],
            [(Battery.CapacityAtEnd, 0.6, 1), (Battery.StandbyUse, 0, 20), (Battery.SpecificInvestment, 50, 500), (Battery.PowerInvestment, 50, 400), (Battery.SpecificFixedCost, 0, 20)]),
        ["compressed-air"] = Gen.OneOf(
            Reading(
                [
                    (CompressedAir.Pressure, 4, 15), (CompressedAir.IntakePressure, 0.7, 1.02), (CompressedAir.Exponent, 1, 1.4), (CompressedAir.LeakBefore, 0.15, 0.6),
                    (CompressedAir.LeakAfter, 0, 0.2),
                ],
                [(CompressedAir.PressureLowered, 0, 4), (CompressedAir.Stages, 1, 3), (CompressedAir.Regulation, 0, 1), (CompressedAir.HeatShare, 0, 0.96)]),
            Reading(
                [(CompressedAir.Pressure, 4, 15), (CompressedAir.IntakePressure, 0.7, 1.02), (CompressedAir.Exponent, 1, 1.4), (CompressedAir.PressureLowered, 0, 4)],
                [(CompressedAir.HeatShare, 0, 0.96), (CompressedAir.SpecificInvestment, 0, 100), (CompressedAir.SpecificFixedCost, 0, 10)])),
        ["electric-boiler"] = Reading([(ElectricBoiler.Efficiency, 0.5, 1)], [(Machines.SpecificInvestment, 30, 300), (Machines.SpecificFixedCost, 1, 10)]),
        ["gas-boiler"] = Reading([(GasBoiler.Efficiency, 0.5, 1.05)], [(GasBoiler.CondensingHeat, 0, 0.15), (Machines.SpecificInvestment, 30, 300)]),
        ["heat-pump"] = Gen.OneOf(
            Reading([(HeatPump.Coefficient, 1, 6)], [(HeatPump.MotorLoss, 0, 0.1), (HeatPump.SupplyTemperature, 320, 440), (HeatPump.SourceTemperature, 265, 318), (Machines.SpecificInvestment, 300, 1500)]),
            Reading(
                [(HeatPump.CarnotShare, 0.2, 1), (HeatPump.SupplyTemperature, 320, 440), (HeatPump.SourceTemperature, 265, 325)],
                [(HeatPump.Approach, 0, 15), (HeatPump.MotorLoss, 0, 0.1), (Machines.SpecificFixedCost, 1, 50)])),
        ["motor"] = Gen.OneOf(
            Reading([(Motor.EfficiencyBefore, 0.7, 0.92), (Motor.EfficiencyAfter, 0.85, 0.97), (Motor.Load, 0.2, 1), (Motor.RunningHours, 500, 8760)], [(Motor.SpecificInvestment, 20, 500)]),
            Reading(
                [
                    (Motor.EfficiencyBefore, 0.7, 0.95), (Motor.EfficiencyAfter, 0.8, 0.97), (Motor.Load, 0.2, 1), (Motor.RunningHours, 500, 8760), (Motor.DriveShare, 0, 1),
                    (Motor.Speed, 0.3, 1), (Motor.DriveEfficiency, 0.9, 0.99),
                ],
                [(Motor.SpecificFixedCost, 0, 20)])),
        ["photovoltaic"] = Reading(
            [(Photovoltaic.Irradiation, 600, 2600), (Photovoltaic.Efficiency, 0.1, 0.3), (Photovoltaic.ServiceLife, 1, 40)],
            [(Photovoltaic.Degradation, 0, 0.03), (Photovoltaic.AreaPerPeakPower, 5, 12), .. Photovoltaic.Losses.Select(loss => (loss, 0.0, 0.2))]),
        ["solar-heat"] = Gen.Select(
            Reading(
                [
                    (SolarHeat.Irradiation, 500, 2500), (SolarHeat.RunningHours, 2500, 5000), (SolarHeat.AmbientTemperature, 260, 305), (SolarHeat.CollectorTemperature, 290, 450),
                    (SolarHeat.OpticalEfficiency, 0.4, 0.9), (SolarHeat.LinearLoss, 0.3, 6),
                ],
                [(SolarHeat.QuadraticLoss, 0, 0.05), (SolarHeat.IncidenceFactor, 0.8, 1), (SolarHeat.PipeLoss, 0, 0.3), (SolarHeat.PumpElectricity, 0, 0.05), (SolarHeat.SpecificInvestment, 50, 800)]),
            Gen.Double[0.2, 1].Array[12], Gen.Bool).Select((reading, sun, isMonthly) => isMonthly
            ? reading.With(SolarHeat.Irradiation, [.. sun.Select(light => 200 * light)]).With(SolarHeat.RunningHours, [.. sun.Select(light => 150 + (150 * light))])
                .With(SolarHeat.AmbientTemperature, [.. sun.Select(light => 265 + (35 * light))])
            : reading),
        ["ammonia-synthesis"] = Reading(
            [(SynthesisLoop.Conversion, 0.1, 0.4), (SynthesisLoop.Purge, 0.001, 0.1), (AmmoniaSynthesis.SpecificElectricity, 0.1, 2)],
            [(SynthesisLoop.Ratio, 2.7, 3.3), (AmmoniaSynthesis.SeparationElectricity, 0.005, 0.5), (AmmoniaSynthesis.HeatRecovery, 0, 1), (Machines.SpecificInvestment, 500, 3000)]),
        ["cement"] = Gen.OneOf(
            Reading(
                [
                    (Cement.ClinkerRatio, 0.5, 1), (Cement.LimeShare, 0.6, 0.7), (Cement.FuelEnergy, 2, 6), (Cement.SpecificElectricity, 0, 0.15), (Combustion.HeatingValue, 10, 40),
                    (Combustion.CarbonContent, 0.3, 0.9),
                ],
                [
                    (Cement.MagnesiaShare, 0, 0.04), (Cement.NoCarbonate, 0, 0.2), (Cement.KilnDust, 0, 0.2), (Cement.DustCalcination, 0, 1), (Cement.ClinkerHeat, 0, 0.5),
                    (Combustion.UnburnedCarbon, 0, 0.05),
                ]),
            Reading(
                [
                    (Cement.ClinkerRatio, 0.5, 1), (Cement.LimeShare, 0, 1), (Cement.FuelEnergy, 2, 6), (Cement.SpecificElectricity, 0, 0.15), (Combustion.HeatingValue, 10, 40),
                    (Combustion.EmissionFactor, 0, 0.11),
                ],
                [(Cement.KilnDust, 0, 1)])),
        ["combined-heat-power"] = Gen.OneOf(
            Reading(
                [(CombinedHeatPower.ElectricalEfficiency, 0.1, 0.5), (CombinedHeatPower.ThermalEfficiency, 0.2, 0.6), (Combustion.HeatingValue, 10, 50), (Combustion.CarbonContent, 0.3, 0.9)],
                [(Combustion.UnburnedCarbon, 0, 0.05), (Machines.SpecificInvestment, 500, 3000)]),
            Reading(
                [
                    (CombinedHeatPower.LivePressure, 10, 300), (CombinedHeatPower.LiveTemperature, 560, 900), (CombinedHeatPower.BackPressure, 0.05, 20), (CombinedHeatPower.TurbineEfficiency, 0.3, 1),
                    (CombinedHeatPower.BoilerEfficiency, 0.7, 1), (Combustion.HeatingValue, 10, 50), (Combustion.EmissionFactor, 0.05, 0.08),
                ],
                [
                    (CombinedHeatPower.PumpEfficiency, 0.3, 1), (CombinedHeatPower.GeneratorEfficiency, 0.9, 1), (CombinedHeatPower.ReturnTemperature, 280, 300),
                    (Machines.SpecificFixedCost, 10, 60),
                ])),
        ["desalination"] = Gen.OneOf(
            Reading(
                [(Desalination.Recovery, 0.1, 0.9), (Desalination.SpecificElectricity, 0.0005, 0.01), (Desalination.FeedSalinity, 1, 60)],
                [(Desalination.ProductSalinity, 0, 1), (Desalination.OsmoticPressure, 1, 45)]),
            Reading(
                [
                    (Desalination.Recovery, 0.1, 0.9), (Desalination.SpecificElectricity, 0, 0.004), (Desalination.FeedSalinity, 1, 60), (Desalination.GainedOutputRatio, 1, 20),
                    (Desalination.SteamTemperature, 320, 420),
                ],
                [(Desalination.OsmoticPressure, 1, 45), (Desalination.AmbientTemperature, 278, 310)])),
        ["electrolyser"] = Gen.OneOf(
            Reading(
                [(Electrolyser.Efficiency, 0.4, 0.9)],
                [
                    (PartLoad.AtThreeQuarters, 0.4, 0.8), (PartLoad.AtHalf, 0.4, 0.8), (PartLoad.AtQuarter, 0.4, 0.8), (Electrolyser.DrainedWater, 0, 1), (Electrolyser.HeatRecovery, 0, 1),
                    (Machines.SpecificInvestment, 200, 1500),
                ]),
            Reading([(Electrolyser.SpecificConsumption, 33, 60)], [(Electrolyser.SpecificHeat, 0, 40), (Machines.SpecificFixedCost, 5, 50)])),
        ["fossil-power"] = Gen.OneOf(
            Reading(
                [(FossilPower.Efficiency, 0.25, 0.65), (Combustion.HeatingValue, 10, 50), (Combustion.CarbonContent, 0.3, 0.9)],
                [
                    (FossilPower.OwnUse, 0, 0.15), (FossilPower.FlueGasLoss, 0, 0.45), (FossilPower.CoolingWater, 0, 1), (PartLoad.AtThreeQuarters, 0.3, 0.5), (PartLoad.AtHalf, 0.25, 0.45),
                    (PartLoad.AtQuarter, 0.2, 0.35), (Combustion.UnburnedCarbon, 0, 0.05), (Machines.SpecificInvestment, 500, 3000),
                ]),
            Reading(
                [
                    (FossilPower.Efficiency, 0.25, 0.65), (Combustion.HeatingValue, 10, 50), (Combustion.EmissionFactor, 0, 0.08), (FossilPower.HotTemperature, 700, 1700),
                    (FossilPower.CoolingTemperature, 280, 320),
                ],
                [(FossilPower.OwnUse, 0, 0.15)])),
        ["methanol-synthesis"] = Reading(
            [(SynthesisLoop.Conversion, 0.1, 0.5), (SynthesisLoop.Purge, 0.001, 0.1), (MethanolSynthesis.SpecificElectricity, 0.1, 2)],
            [
                (SynthesisLoop.Ratio, 2.7, 3.3), (MethanolSynthesis.DistillationHeat, 0, 3), (MethanolSynthesis.HeatRecovery, 0, 1), (Machines.SpecificInvestment, 200, 2000),
                (Machines.SpecificFixedCost, 5, 50),
            ]),
        ["wind-turbine"] = Reading(
            [
                (WindTurbine.MeanSpeed, 3, 11), (WindTurbine.Shape, 1.2, 3.5), (WindTurbine.CutIn, 2, 4.5), (WindTurbine.RatedSpeed, 9, 15), (WindTurbine.CutOut, 18, 30),
                (WindTurbine.SpecificPower, 150, 550), (WindTurbine.AirDensity, 0.9, 1.3), (WindTurbine.Losses[1], 0, 0.1),
            ],
            [(WindTurbine.Losses[0], 0, 0.2), (WindTurbine.Losses[2], 0, 0.05), (WindTurbine.SpecificInvestment, 700, 2000), (WindTurbine.SpecificFixedCost, 10, 60)]),
    };

    /// <summary>A reading with all of some inputs, each of others now and then.</summary>
    public static Gen<UnitReading> Reading((UnitInput Input, double Least, double Most)[] always, (UnitInput Input, double Least, double Most)[] sometimes) =>
        Gen.Select(Gen.Double[0, 1].Array[always.Length + sometimes.Length], Gen.Bool.Array[sometimes.Length]).Select((shares, chosen) =>
        {
            var ranges = always.Select((range, index) => (range, index)).Concat(sometimes.Select((range, index) => (range, index: always.Length + index)).Where((_, index) => chosen[index]));
            return UnitReading.Of([.. ranges.Select(pair => (pair.range.Input, pair.range.Least + (shares[pair.index] * (pair.range.Most - pair.range.Least))))]);
        });
}
