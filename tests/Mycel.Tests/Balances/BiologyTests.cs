using CsCheck;
using Mycel.Analysis.Balances;
using Mycel.Analysis.Balances.Units;

namespace Mycel.Tests.Balances;

/// <summary>Fish, waste water and digesters: numbers worked by hand, published figures, and limits.</summary>
public sealed class BiologyTests
{
    private static readonly UnitReading Fish = UnitReading.Of(
        (Aquaculture.StockWeight, 0.2), (Aquaculture.HarvestWeight, 0.46), (Aquaculture.Survival, 1), (Aquaculture.FeedConversion, 1.5), (Aquaculture.FeedNitrogen, 0.06), (Aquaculture.FeedPhosphorus, 0.012),
        (Aquaculture.FeedCarbon, 0.45), (Aquaculture.BodyNitrogen, 0.025), (Aquaculture.BodyPhosphorus, 0.005), (Aquaculture.BodyCarbon, 0.13), (Aquaculture.OxygenPerFeed, 0.4), (Aquaculture.WaterExchange, 100));

    private static readonly UnitReading Sewage = UnitReading.Of(
        (WasteWaterTreatment.OxygenDemand, 500), (WasteWaterTreatment.OxygenDemandRemoval, 0.9), (WasteWaterTreatment.NitrogenIn, 50), (WasteWaterTreatment.NitrogenRemoval, 0.8),
        (WasteWaterTreatment.NitrifiedShare, 1), (WasteWaterTreatment.SludgeYield, 0.4), (WasteWaterTreatment.AerationEfficiency, 1.5), (WasteWaterTreatment.OtherElectricity, 0.1));

    private static readonly UnitReading Sugar = UnitReading.Of(
        (AnaerobicDigestion.DryShare, 0.2), (AnaerobicDigestion.VolatileShare, 1), (AnaerobicDigestion.Biodegradable, 1), (AnaerobicDigestion.Hydrogen, 2), (AnaerobicDigestion.Oxygen, 1));

    // The algae-centred park: 42.5 million fish that grow 2.3-fold from 0.2 kg are 19 550 t.
    [Fact]
    public void Fish_of_the_park_weigh_what_it_publishes() => (new Aquaculture().Evaluate(Fish).AmountAt(Aquaculture.Harvest) * 42500).ShouldBe(19550, 1e-6);

    // A thousand fish gain 0.26 t of 0.39 t of feed: nitrogen 0.0234 - 0.0065, phosphorus 0.00468 - 0.0013, oxygen 0.156 t, carbon dioxide 0.156 x 44.009 / 31.998.
    [Fact]
    public void A_thousand_fish_eat_breathe_and_excrete_what_they_do_by_hand()
    {
        UnitResult result = new Aquaculture().Evaluate(Fish);

        result.AmountAt(Aquaculture.Feed).ShouldBe(0.39, 1e-9);
        result.AmountAt(Aquaculture.NitrogenExcreted).ShouldBe(0.0169, 1e-9);
        result.AmountAt(Aquaculture.PhosphorusExcreted).ShouldBe(0.00338, 1e-9);
        result.AmountAt(Aquaculture.Oxygen).ShouldBe(0.156, 1e-9);
        result.AmountAt(Aquaculture.CarbonDioxide).ShouldBe(0.2146, 1e-4);
        result.AmountAt(Aquaculture.WaterOut).ShouldBe(39, 1e-9);
    }

    // Of ten, two die at 0.33 kg on average: 800 x 0.46 + 200 x 0.33 - 200 kg gained.
    [Fact]
    public void Those_that_die_have_eaten_too()
    {
        UnitResult result = new Aquaculture().Evaluate(Fish.With(Aquaculture.Survival, 0.8));

        result.AmountAt(Aquaculture.Dead).ShouldBe(0.066, 1e-9);
        result.AmountAt(Aquaculture.Feed).ShouldBe(1.5 * (0.368 + 0.066 - 0.2), 1e-9);
    }

    [Fact]
    public void Fish_keep_and_breathe_no_more_than_the_feed_brings()
    {
        new Aquaculture().Evaluate(Fish.With(Aquaculture.FeedNitrogen, 0.01)).Problems.Single().Input.ShouldBe(Aquaculture.BodyNitrogen);
        new Aquaculture().Evaluate(Fish.With(Aquaculture.OxygenPerFeed, 2)).Problems.Single().Input.ShouldBe(Aquaculture.OxygenPerFeed);
        new Aquaculture().Evaluate(Fish.With(Aquaculture.HarvestWeight, 0.1)).Problems.Single().Input.ShouldBe(Aquaculture.HarvestWeight);
        new Aquaculture().Evaluate(Fish.With(Aquaculture.FeedConversion, 0.7)).BeyondValidity.Single().Input.ShouldBe(Aquaculture.FeedConversion);
    }

    // C5H7NO2 takes five moles of oxygen: 159.99 / 113.116 = 1.414.
    [Fact]
    public void Bacteria_have_the_oxygen_demand_of_their_formula() => WasteWaterTreatment.BacteriaDemand.ShouldBe(1.414, 1e-3);

    // 450 g/m3 removed, 180 of it sludge: 127.3 g of bacteria with 15.76 g of nitrogen. Of 50 g of nitrogen 40 are removed, 24.24 as gas; 34.24 are nitrified.
    // Oxygen: 270 - 24.24 x 2.8556 + 34.24 x 4.5689 = 357.2 g, by 1.5 kg/kWh 0.2382 kWh.
    [Fact]
    public void A_cubic_metre_of_sewage_takes_what_it_does_by_hand()
    {
        UnitResult result = new WasteWaterTreatment().Evaluate(Sewage);

        (result.AmountAt(WasteWaterTreatment.Sludge) * 1e6).ShouldBe(127.3, 0.1);
        (result.AmountAt(WasteWaterTreatment.NitrogenGas) * 1e6).ShouldBe(24.24, 0.02);
        (result.AmountAt(WasteWaterTreatment.Oxygen) * 1e6).ShouldBe(357.2, 0.2);
        result.AmountAt(WasteWaterTreatment.Electricity).ShouldBe(0.1 + 0.2382, 2e-4);
        (result.AmountAt(WasteWaterTreatment.EffluentNitrogen) * 1e6).ShouldBe(10, 1e-9);
        (result.AmountAt(WasteWaterTreatment.CarbonDioxide) * 1e6).ShouldBe(270 * 44.009 / 31.998, 0.01);
    }

    // 10 g of phosphorus, 8 removed, of them 127.3 x 0.02 = 2.55 in bacteria; five grams of precipitant for each of the other 5.45.
    [Fact]
    public void Phosphorus_is_bound_and_precipitated()
    {
        UnitResult result = new WasteWaterTreatment().Evaluate(
            Sewage.With(WasteWaterTreatment.PhosphorusIn, 10).With(WasteWaterTreatment.PhosphorusRemoval, 0.8).With(WasteWaterTreatment.SludgePhosphorus, 0.02).With(WasteWaterTreatment.PrecipitantDose, 5));

        (result.AmountAt(WasteWaterTreatment.Precipitant) * 1e6).ShouldBe(5 * 5.454, 0.02);
        (result.AmountAt(WasteWaterTreatment.Sludge) * 1e6).ShouldBe(127.3 + (6 * 5.454), 0.2);
    }

    [Fact]
    public void Waste_water_that_contradicts_itself_is_refused()
    {
        Refused(WasteWaterTreatment.BiologicalDemand, 600).ShouldBe(WasteWaterTreatment.BiologicalDemand);
        Refused(WasteWaterTreatment.NitrogenIn, 10).ShouldBe(WasteWaterTreatment.NitrogenIn);
        Refused(WasteWaterTreatment.NitrogenRemoval, 0.2).ShouldBe(WasteWaterTreatment.NitrogenRemoval);
        Refused(WasteWaterTreatment.NitrifiedShare, 0.5).ShouldBe(WasteWaterTreatment.NitrifiedShare);
        Refused(WasteWaterTreatment.SludgePhosphorus, 0.02).ShouldBe(WasteWaterTreatment.SludgePhosphorus);
        Refused(WasteWaterTreatment.NitrogenIn, 200).ShouldBe(WasteWaterTreatment.NitrogenRemoval);

        static UnitInput Refused(UnitInput input, double value) => new WasteWaterTreatment().Evaluate(Sewage.With(input, value)).Problems[0].Input;
    }

    // CH2O gives half a mole of methane and half of carbon dioxide and takes up no water: of 0.2 t, 16.043 / 60.052 = 0.2672 is methane.
    [Fact]
    public void Sugar_rots_to_equal_moles_of_methane_and_carbon_dioxide()
    {
        UnitResult result = new AnaerobicDigestion().Evaluate(Sugar);

        result.Series[0].Values.ShouldBe([0.26715, 0.5], 1e-4);
        result.AmountAt(AnaerobicDigestion.Biogas).ShouldBe(0.2, 1e-9);
        result.AmountAt(AnaerobicDigestion.Digestate).ShouldBe(0.8, 1e-9);
    }

    // Fat, triolein C57H104O6: Buswell gives 40.25 of 57 carbons as methane.
    [Fact]
    public void Fat_gives_more_methane_than_sugar() => new OrganicMatter(104.0 / 57, 6.0 / 57, 0).MethaneGiven.ShouldBe(40 / 57.0, 0.005);

    // 0.0534 t of methane by 50.03 GJ/t, 0.4 of it electricity; all of it burns to 0.1465 t of carbon dioxide beside the 0.1465 t of the gas. Water from 12 to 38 degC: 0.1087 GJ.
    [Fact]
    public void An_engine_and_a_heater_take_and_give_what_they_do_by_hand()
    {
        UnitResult result = new AnaerobicDigestion().Evaluate(
            Sugar.With(AnaerobicDigestion.EngineShare, 1).With(AnaerobicDigestion.ElectricEfficiency, 0.4).With(AnaerobicDigestion.HeatEfficiency, 0.45).With(AnaerobicDigestion.FeedTemperature, 285.15)
                .With(AnaerobicDigestion.DigesterTemperature, 311.15).With(AnaerobicDigestion.WallLoss, 0.2));

        result.AmountAt(AnaerobicDigestion.ElectricityOut).ShouldBe(0.05343 * 50.03 * 0.4 / 3.6, 1e-4);
        result.AmountAt(AnaerobicDigestion.Exhaust).ShouldBe(2 * 0.14657, 1e-4);
        result.AmountAt(AnaerobicDigestion.HeatIn).ShouldBe(0.10868 * 1.2, 1e-4);
        result.AmountAt(AnaerobicDigestion.Biogas).ShouldBe(0, 1e-12);
    }

    [Fact]
    public void Digesters_that_cannot_be_are_refused()
    {
        new AnaerobicDigestion().Evaluate(Sugar.With(AnaerobicDigestion.EngineShare, 0.5)).Problems.Single().Input.ShouldBe(AnaerobicDigestion.EngineShare);
        new AnaerobicDigestion().Evaluate(Sugar.With(AnaerobicDigestion.ElectricEfficiency, 0.5).With(AnaerobicDigestion.HeatEfficiency, 0.6)).Problems.Single().Input.ShouldBe(AnaerobicDigestion.HeatEfficiency);
        new AnaerobicDigestion().Evaluate(Sugar.With(AnaerobicDigestion.FeedTemperature, 290)).Problems.Single().Input.ShouldBe(AnaerobicDigestion.FeedTemperature);
        new AnaerobicDigestion().Evaluate(Sugar.With(AnaerobicDigestion.Hydrogen, 0.4).With(AnaerobicDigestion.Oxygen, 2)).Problems.ShouldBeEmpty();
        new AnaerobicDigestion().Evaluate(Sugar.With(AnaerobicDigestion.Hydrogen, 0.3).With(AnaerobicDigestion.Oxygen, 2).With(AnaerobicDigestion.Nitrogen, 0.5)).Problems.Single().Input.ShouldBe(AnaerobicDigestion.Hydrogen);
        new AnaerobicDigestion().Evaluate(Sugar.With(AnaerobicDigestion.Oxygen, 0.1).With(AnaerobicDigestion.DryShare, 0.95)).Problems.Single().Input.ShouldBe(AnaerobicDigestion.DryShare);
    }

    [Fact]
    public void Atoms_that_rot_are_those_of_the_gas() =>
        Gen.Select(Gen.Double[1, 2.2], Gen.Double[0, 1.2], Gen.Double[0, 0.3]).ForAll((hydrogen, oxygen, nitrogen) =>
        {
            var matter = new OrganicMatter(hydrogen, oxygen, nitrogen);
            (matter.MethaneGiven + matter.CarbonDioxideGiven).ShouldBe(1, 1e-12);
            (hydrogen + (2 * matter.WaterTaken)).ShouldBe((4 * matter.MethaneGiven) + (3 * nitrogen), 1e-12);
            (oxygen + matter.WaterTaken).ShouldBe(2 * matter.CarbonDioxideGiven, 1e-12);
        });
}
