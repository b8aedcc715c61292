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
        ["photovoltaic"] = Reading(
            [(Photovoltaic.Irradiation, 600, 2600), (Photovoltaic.Efficiency, 0.1, 0.3), (Photovoltaic.ServiceLife, 1, 40)],
            [(Photovoltaic.Degradation, 0, 0.03), (Photovoltaic.AreaPerPeakPower, 5, 12), .. Photovoltaic.Losses.Select(loss => (loss, 0.0, 0.2))]),
    };

    /// <summary>A reading with all of some inputs, each of others now and then.</summary>
    public static Gen<UnitReading> Reading((UnitInput Input, double Least, double Most)[] always, (UnitInput Input, double Least, double Most)[] sometimes) =>
        Gen.Select(Gen.Double[0, 1].Array[always.Length + sometimes.Length], Gen.Bool.Array[sometimes.Length]).Select((shares, chosen) =>
        {
            var ranges = always.Select((range, index) => (range, index)).Concat(sometimes.Select((range, index) => (range, index: always.Length + index)).Where((_, index) => chosen[index]));
            return UnitReading.Of([.. ranges.Select(pair => (pair.range.Input, pair.range.Least + (shares[pair.index] * (pair.range.Most - pair.range.Least))))]);
        });
}
