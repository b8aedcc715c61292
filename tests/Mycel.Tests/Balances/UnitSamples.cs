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
        ["ammonia-synthesis"] = Gen.OneOf(
            Reading(
                [(SynthesisLoop.Conversion, 0.1, 0.4), (SynthesisLoop.Purge, 0.001, 0.1), (AmmoniaSynthesis.SpecificElectricity, 0.1, 2)],
                [(SynthesisLoop.Ratio, 2.7, 3.3), (AmmoniaSynthesis.SeparationElectricity, 0.005, 0.5), (AmmoniaSynthesis.HeatRecovery, 0, 1), (Machines.SpecificInvestment, 500, 3000)]),
            Reading(
                [
                    (SynthesisLoop.Conversion, 0.05, 0.5), (SynthesisLoop.Purge, 0, 0.1), (AmmoniaSynthesis.SpecificElectricity, 0.1, 2), (SynthesisEquilibrium.Temperature, 600, 780),
                    (SynthesisEquilibrium.ReactorPressure, 50, 300),
                ],
                [(SynthesisLoop.Ratio, 2.9, 3.3)])),
        ["cement"] = Gen.OneOf(
            Reading(
                [
                    (Cement.ClinkerRatio, 0.5, 1), (Cement.LimeShare, 0.6, 0.7), (Cement.FuelEnergy, 2, 6), (Cement.SpecificElectricity, 0, 0.15), (Combustion.HeatingValue, 10, 40),
                    (Combustion.CarbonContent, 0.3, 0.9),
                ],
                [
                    (Cement.MagnesiaShare, 0, 0.04), (Cement.NoCarbonate, 0, 0.2), (Cement.KilnDust, 0, 0.2), (Cement.DustCalcination, 0, 1), (Cement.ClinkerHeat, 0, 0.5),
                    (Combustion.UnburnedCarbon, 0, 0.05), (Cement.Costs.SpecificInvestment, 50, 300), (Cement.Costs.SpecificFixedCost, 1, 20),
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
                [(Desalination.ProductSalinity, 0, 1), (Desalination.OsmoticPressure, 1, 45), (Desalination.Costs.SpecificInvestment, 1, 10), (Desalination.Costs.SpecificFixedCost, 0, 1)]),
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
        ["methanol-synthesis"] = Gen.OneOf(
            Reading(
                [(SynthesisLoop.Conversion, 0.1, 0.5), (SynthesisLoop.Purge, 0.001, 0.1), (MethanolSynthesis.SpecificElectricity, 0.1, 2)],
                [
                    (SynthesisLoop.Ratio, 2.7, 3.3), (MethanolSynthesis.DistillationHeat, 0, 3), (MethanolSynthesis.HeatRecovery, 0, 1), (Machines.SpecificInvestment, 200, 2000),
                    (Machines.SpecificFixedCost, 5, 50),
                ]),
            Reading(
                [
                    (SynthesisLoop.Conversion, 0.05, 0.4), (SynthesisLoop.Purge, 0, 0.1), (MethanolSynthesis.SpecificElectricity, 0.1, 2), (SynthesisEquilibrium.Temperature, 470, 550),
                    (SynthesisEquilibrium.ReactorPressure, 30, 250),
                ],
                [(SynthesisLoop.Ratio, 2.9, 3.3)])),
        ["wind-turbine"] = Reading(
            [
                (WindTurbine.MeanSpeed, 3, 11), (WindTurbine.Shape, 1.2, 3.5), (WindTurbine.CutIn, 2, 4.5), (WindTurbine.RatedSpeed, 9, 15), (WindTurbine.CutOut, 18, 30),
                (WindTurbine.SpecificPower, 150, 550), (WindTurbine.AirDensity, 0.9, 1.3), (WindTurbine.Losses[1], 0, 0.1),
            ],
            [(WindTurbine.Losses[0], 0, 0.2), (WindTurbine.Losses[2], 0, 0.05), (WindTurbine.SpecificInvestment, 700, 2000), (WindTurbine.SpecificFixedCost, 10, 60)]),
        ["anaerobic-digestion"] = Gen.OneOf(
            Reading(Digesters, DigestersBeside),
            Reading([.. Digesters, (AnaerobicDigestion.RottingRate, 0.02, 1), (AnaerobicDigestion.RetentionTime, 5, 60)], [.. DigestersBeside, (AnaerobicDigestion.Costs.SpecificInvestment, 20, 200)])),
        ["aquaculture"] = Reading(
            [
                (Aquaculture.StockWeight, 0.001, 0.3), (Aquaculture.HarvestWeight, 0.2, 3), (Aquaculture.Survival, 0.5, 1), (Aquaculture.FeedConversion, 0.9, 2.5), (Aquaculture.FeedNitrogen, 0.03, 0.08),
                (Aquaculture.FeedPhosphorus, 0.008, 0.02), (Aquaculture.FeedCarbon, 0.38, 0.5), (Aquaculture.BodyNitrogen, 0.02, 0.03), (Aquaculture.BodyPhosphorus, 0.003, 0.007),
                (Aquaculture.BodyCarbon, 0.1, 0.18), (Aquaculture.OxygenPerFeed, 0.2, 0.8), (Aquaculture.WaterExchange, 0, 500),
            ],
            [(Aquaculture.DeathWeight, 0.01, 0.3), (Aquaculture.RespiratoryQuotient, 0.7, 1), (Aquaculture.SpecificElectricity, 0, 5)]),
        ["compression"] = Gen.Select(
            Gen.OneOf(
                Reading(CompressedGases, [(Compression.Efficiency, 0.6, 0.9), (Compression.MotorEfficiency, 0.9, 1), (Compression.CoolingTemperature, 280, 320), (Compression.DeliveryTemperature, 280, 330)]),
                Reading([.. CompressedGases, (Compression.Efficiency, 0.6, 0.9)], [(Compression.MotorEfficiency, 0.9, 1), (Compression.CoolingTemperature, 270, 320), (Compression.DeliveryTemperature, 270, 500)]),
                Reading([.. CompressedGases, (Compression.SpecificElectricity, 0.05, 0.4)], [(Compression.MotorEfficiency, 0.9, 1), (Compression.DeliveryTemperature, 280, 330)])),
            Gen.Int[1, 8]).Select((reading, stages) => reading.With(Compression.Stages, stages)),
        ["hydrolysis-fermentation"] = Gen.OneOf(
            Reading([.. Fermented, (HydrolysisFermentation.CelluloseConversion, 0.1, 1), (HydrolysisFermentation.HemicelluloseConversion, 0.1, 1)], FermentedBeside),
            Reading(
                [
                    .. Fermented, (HydrolysisFermentation.Temperature, 420, 480), (HydrolysisFermentation.Temperatures[0], 430, 440), (HydrolysisFermentation.Temperatures[1], 455, 465),
                    (HydrolysisFermentation.CelluloseConversions[0], 0.3, 0.5), (HydrolysisFermentation.CelluloseConversions[1], 0.5, 0.8), (HydrolysisFermentation.HemicelluloseConversions[0], 0.5, 0.7),
                    (HydrolysisFermentation.HemicelluloseConversions[1], 0.6, 0.9),
                ],
                FermentedBeside)),
        ["oil-extraction"] = Reading(
            [
                (BiomassParts.Oil, 0.05, 0.7), (OilExtraction.PressedShare, 0, 0.8), (OilExtraction.TotalShare, 0.5, 1), (OilExtraction.SolventRatio, 0.5, 5),
            ],
            [
                (BiomassParts.Cellulose, 0, 0.15), (BiomassParts.Hemicellulose, 0, 0.15), (BiomassParts.Lignin, 0, 0.1), (BiomassParts.Ash, 0, 0.1), (BiomassParts.Moisture, 0, 0.1),
                (OilExtraction.SolventLoss, 0, 0.02), (OilExtraction.SpecificElectricity, 0, 0.5), (OilExtraction.SpecificHeat, 0, 3),
            ]),
        ["open-pond"] = Gen.OneOf(
            Reading([.. Algae, .. Ponds, (AlgaeGrowth.Irradiation, 900, 2400), (AlgaeGrowth.Efficiency, 0.005, 0.08)], [.. AlgaeBeside, .. PondsBeside]),
            Reading([.. Algae, .. Ponds, .. Saturated, (AlgaeGrowth.Efficiency, 0.01, 0.12)], [.. AlgaeBeside, .. PondsBeside]),
            Reading([.. Algae, .. Ponds, (AlgaeGrowth.Productivity, 10, 200)], [.. AlgaeBeside, .. PondsBeside, (AlgaeGrowth.Irradiation, 900, 2400), (AlgaeGrowth.FixationRate, 0, 4)])),
        ["photobioreactor"] = Gen.OneOf(
            Reading([.. Algae, .. Reactors, (AlgaeGrowth.Irradiation, 900, 2400), (AlgaeGrowth.Efficiency, 0.005, 0.1)], [.. AlgaeBeside, .. ReactorsBeside]),
            Reading([.. Algae, .. Reactors, .. Saturated, (AlgaeGrowth.Efficiency, 0.01, 0.12)], [.. AlgaeBeside, .. ReactorsBeside]),
            Reading([.. Algae, .. Reactors, (AlgaeGrowth.Productivity, 10, 250)], [.. AlgaeBeside, (AlgaeGrowth.FixationRate, 0, 4), (Photobioreactor.PumpingPower, 0, 300)])),
        ["pipeline"] = Reading(
            [
                (Pipeline.Length, 1, 500), (Pipeline.Diameter, 0.05, 1), (Pipeline.MassFlow, 1, 1000), (Pipeline.Density, 1, 1000), (Pipeline.Viscosity, 1e-5, 1e-2), (Pipeline.BoosterEfficiency, 0.5, 0.9),
            ],
            [(Pipeline.Roughness, 0, 0.5), (Pipeline.Rise, -500, 500), (Pipeline.LeakShare, 0, 0.05), (Pipeline.SpecificInvestment, 50, 2000), (Pipeline.SpecificFixedCost, 0, 50)]),
        ["solar-field"] = Gen.OneOf(
            Reading([(SolarField.LandPerPower, 3, 60), (SolarField.CapacityFactor, 0.08, 0.6)], [(SolarField.Irradiation, 800, 2600), (SolarField.SpecificInvestment, 500, 8000), (SolarField.SpecificFixedCost, 5, 100)]),
            Gen.Select(
                Reading(
                    [
                        (SolarField.LandPerPower, 20, 60), (SolarField.Irradiation, 1200, 2800), (SolarField.SunHours, 2300, 4000), (SolarField.Aperture, 4, 20), (SolarField.OpticalEfficiency, 0.4, 0.75),
                        (SolarField.TurbineEfficiency, 0.3, 0.45),
                    ],
                    [(SolarField.FieldLoss, 0, 0.3), (SolarField.StorageHours, 0, 16), (SolarField.StorageLoss, 0, 0.05), (SolarField.OwnUse, 0, 0.15)]),
                Gen.Double[0.3, 1].Array[12], Gen.Bool).Select((reading, sun, isMonthly) => isMonthly
                ? reading.With(SolarField.Irradiation, [.. sun.Select(light => 250 * light)]).With(SolarField.SunHours, [.. sun.Select(light => 100 + (250 * light))])
                : reading)),
        ["storage"] = Gen.OneOf(
            Reading([.. Stores, (Storage.PumpEfficiency, 0.5, 0.9)], []),
            Reading([.. Stores, (Storage.SpecificElectricity, 0, 0.02)], [])),
        ["transesterification"] = Reading(
            [(Transesterification.MolarMass, 650, 970), (Transesterification.Conversion, 0.8, 1), (Transesterification.MethanolRatio, 2.5, 20)],
            [
                (Transesterification.MethanolRecovery, 0, 1), (Transesterification.CatalystDose, 0, 0.02), (Transesterification.SpecificElectricity, 0, 0.1), (Transesterification.SpecificHeat, 0, 4),
            ]),
        ["waste-water-treatment"] = Reading(
            [
                (WasteWaterTreatment.OxygenDemand, 300, 2000), (WasteWaterTreatment.OxygenDemandRemoval, 0.7, 0.97), (WasteWaterTreatment.NitrogenIn, 30, 120), (WasteWaterTreatment.SludgeYield, 0.1, 0.5),
                (WasteWaterTreatment.AerationEfficiency, 0.8, 3),
            ],
            [
                (WasteWaterTreatment.NitrogenRemoval, 0.5, 0.9), (WasteWaterTreatment.NitrifiedShare, 0.7, 1), (WasteWaterTreatment.PhosphorusIn, 8, 20), (WasteWaterTreatment.PhosphorusRemoval, 0.5, 0.95),
                (WasteWaterTreatment.VolatileShare, 0.6, 0.9), (WasteWaterTreatment.SludgeSolids, 10, 50), (WasteWaterTreatment.PrecipitantDose, 1, 10), (WasteWaterTreatment.OtherElectricity, 0, 0.5),
                (WasteWaterTreatment.BiologicalDemand, 150, 800), (WasteWaterTreatment.BiologicalRemoval, 0.8, 0.99), (WasteWaterTreatment.RespiratoryQuotient, 0.7, 1.1),
            ]),
    };

    /// <summary>Readings of a model anywhere within the ranges of its inputs, often at their ends, with few, some or all of those that need not be given.</summary>
    /// <param name="model">The model.</param>
    public static Gen<UnitReading> Anything(IUnitModel model)
    {
        UnitInput[] inputs = [.. model.Inputs];
        return Gen.Select(Gen.Double[0, 1].Array[inputs.Length], Gen.Int[0, 9].Array[inputs.Length], Gen.Int[0, 9].Array[inputs.Length], Gen.Int[0, 10]).Select((shares, dice, chances, given) => UnitReading.Of(
            [.. inputs.Select((input, index) => (input, index)).Where(pair => pair.input.IsRequired || chances[pair.index] < given).Select(pair => (pair.input, Within(pair.input, shares[pair.index], dice[pair.index])))]));

        static double Within(UnitInput input, double share, int dice)
        {
            double most = double.IsPositiveInfinity(input.Most) ? input.Least + 1e6 : input.Most;
            return dice switch { 0 => input.Least, 1 => most, _ => input.Least + (share * share * (most - input.Least)) };
        }
    }

    /// <summary>A reading with all of some inputs, each of others now and then.</summary>
    public static Gen<UnitReading> Reading((UnitInput Input, double Least, double Most)[] always, (UnitInput Input, double Least, double Most)[] sometimes) =>
        Gen.Select(Gen.Double[0, 1].Array[always.Length + sometimes.Length], Gen.Bool.Array[sometimes.Length]).Select((shares, chosen) =>
        {
            var ranges = always.Select((range, index) => (range, index)).Concat(sometimes.Select((range, index) => (range, index: always.Length + index)).Where((_, index) => chosen[index]));
            return UnitReading.Of([.. ranges.Select(pair => (pair.range.Input, pair.range.Least + (shares[pair.index] * (pair.range.Most - pair.range.Least))))]);
        });

    private static (UnitInput Input, double Least, double Most)[] Algae =>
    [
        (AlgaeGrowth.HeatingValue, 17, 30), (AlgaeGrowth.Hydrogen, 1.5, 2), (AlgaeGrowth.OxygenInAlgae, 0.1, 0.6), (AlgaeGrowth.NitrogenInAlgae, 0.02, 0.18), (AlgaeGrowth.CarbonUse, 0.1, 1),
    ];

    private static (UnitInput Input, double Least, double Most)[] AlgaeBeside =>
    [
        (AlgaeGrowth.OperatingShare, 0.5, 1), (AlgaeGrowth.PhosphorusInAlgae, 0, 0.01), (AlgaeGrowth.Ash, 0, 0.3), (AlgaeGrowth.Nitrate, 0, 1), (AlgaeGrowth.NutrientUse, 0.5, 1),
        (AlgaeGrowth.SpecificInvestment, 10000, 200000), (AlgaeGrowth.SpecificFixedCost, 1000, 20000),
    ];

    private static (UnitInput Input, double Least, double Most)[] Saturated =>
    [
        (AlgaeGrowth.Irradiation, 900, 2400), (LightSaturation.HalfSaturation, 20, 300), (LightSaturation.Attenuation, 10, 400), (LightSaturation.LightHours, 3800, 4800),
        (GrowthTemperature.Culture, 275, 308), (GrowthTemperature.Least, 272, 280), (GrowthTemperature.Best, 298, 303), (GrowthTemperature.Greatest, 306, 315),
    ];

    private static (UnitInput Input, double Least, double Most)[] Digesters =>
    [
        (AnaerobicDigestion.DryShare, 0.02, 0.35), (AnaerobicDigestion.VolatileShare, 0.5, 1), (AnaerobicDigestion.Biodegradable, 0.2, 0.95), (AnaerobicDigestion.Hydrogen, 1.2, 2.2),
        (AnaerobicDigestion.Oxygen, 0.05, 1), (AnaerobicDigestion.ElectricEfficiency, 0.25, 0.45), (AnaerobicDigestion.FeedTemperature, 275, 300), (AnaerobicDigestion.DigesterTemperature, 295, 330),
    ];

    private static (UnitInput Input, double Least, double Most)[] DigestersBeside =>
    [
        (AnaerobicDigestion.Nitrogen, 0, 0.2), (AnaerobicDigestion.MethaneSlip, 0, 0.05), (AnaerobicDigestion.SpecificElectricity, 0, 0.02), (AnaerobicDigestion.EngineShare, 0, 1),
        (AnaerobicDigestion.HeatEfficiency, 0.2, 0.6), (AnaerobicDigestion.WallLoss, 0, 0.3),
    ];

    private static (UnitInput Input, double Least, double Most)[] Ponds =>
        [(OpenPond.Depth, 0.1, 0.5), (OpenPond.CultureDensity, 0.2, 1), (OpenPond.Evaporation, 0.3, 2.5), (OpenPond.MixingPower, 0, 5)];

    private static (UnitInput Input, double Least, double Most)[] PondsBeside =>
        [(OpenPond.PondShare, 0.5, 1), (OpenPond.WaterReturned, 0.5, 1), (OpenPond.Rain, 0, 3), (OpenPond.Cycles, 1.5, 10)];

    private static (UnitInput Input, double Least, double Most)[] Reactors =>
    [
        (Photobioreactor.LightPath, 0.01, 0.1), (Photobioreactor.SurfaceRatio, 0.5, 5), (Photobioreactor.CultureDensity, 0.5, 5), (Photobioreactor.GassingRate, 0, 0.3),
        (Photobioreactor.GasPressure, 5000, 40000), (Photobioreactor.BlowerEfficiency, 0.4, 0.8),
    ];

    private static (UnitInput Input, double Least, double Most)[] ReactorsBeside =>
        [(Photobioreactor.WaterReturned, 0, 1), (Photobioreactor.PumpingPower, 0, 300), (Photobioreactor.CooledShare, 0, 1), (Photobioreactor.CoolingRise, 2, 15)];

    private static (UnitInput Input, double Least, double Most)[] Fermented =>
    [
        (BiomassParts.Cellulose, 0.05, 0.45), (BiomassParts.Hemicellulose, 0, 0.3), (HydrolysisFermentation.GlucoseYield, 0.5, 1), (HydrolysisFermentation.XyloseYield, 0, 0.9),
        (HydrolysisFermentation.WaterRatio, 0, 8),
    ];

    private static (UnitInput Input, double Least, double Most)[] FermentedBeside =>
    [
        (BiomassParts.Oil, 0, 0.05), (BiomassParts.Lignin, 0, 0.15), (BiomassParts.Ash, 0, 0.05), (BiomassParts.Moisture, 0, 0.1), (HydrolysisFermentation.Recovery, 0.9, 1),
        (HydrolysisFermentation.LigninRecovery, 0.5, 1), (HydrolysisFermentation.AcidDose, 0, 0.1), (HydrolysisFermentation.SpecificElectricity, 0, 2), (HydrolysisFermentation.SpecificHeat, 0, 30),
    ];

    private static (UnitInput Input, double Least, double Most)[] CompressedGases =>
    [
        (Compression.IntakePressure, 0.9, 5), (Compression.Pressure, 3, 150), (Compression.IntakeTemperature, 280, 320), (Compression.MolarMass, 16, 44), (Compression.HeatCapacityRatio, 1.2, 1.4),
    ];

    private static (UnitInput Input, double Least, double Most)[] Stores =>
        [(Storage.InjectionPressure, 80, 200), (Storage.ArrivalPressure, 60, 120), (Storage.Density, 600, 950), (Storage.LeakedShare, 0, 0.1)];
}
