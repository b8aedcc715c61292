using CsCheck;
using Mycel.Analysis.Balances;
using Mycel.Analysis.Balances.Units;

namespace Mycel.Tests.Balances;

/// <summary>Ponds and closed reactors for algae: numbers worked by hand, the algae-centred park's rule by volume, limits and laws.</summary>
public sealed class AlgaeTests
{
    // CH1.8O0.5N0.1 weighs 12.011 + 1.8144 + 7.9995 + 1.4007 = 23.2256 g per mole of carbon.
    private static readonly UnitReading Matter = UnitReading.Of(
        (AlgaeGrowth.HeatingValue, 20), (AlgaeGrowth.Hydrogen, 1.8), (AlgaeGrowth.OxygenInAlgae, 0.5), (AlgaeGrowth.NitrogenInAlgae, 0.1), (AlgaeGrowth.CarbonUse, 0.8));

    private static readonly UnitReading Pond = Matter.With(OpenPond.Depth, 0.3).With(OpenPond.CultureDensity, 0.5).With(OpenPond.Evaporation, 1.5).With(OpenPond.MixingPower, 0.5);

    // 1800 kWh/m2 are 18 000 MWh/ha; 2 % of them by 20 / 3.6 MWh/t make 64.8 t. They hold 64.8 x 44.009 / 23.2256 = 122.79 t of carbon dioxide.
    // Water bound: (1.8 - 0.3) / 2 = 0.75 mol; oxygen: (2 + 0.75 - 0.5) / 2 = 1.125 mol: 64.8 x 1.125 x 31.998 / 23.2256 = 100.43 t.
    [Fact]
    public void A_hectare_of_pond_grows_what_it_does_by_hand()
    {
        UnitResult result = new OpenPond().Evaluate(Pond.With(AlgaeGrowth.Irradiation, 1800).With(AlgaeGrowth.Efficiency, 0.02));

        result.AmountAt(AlgaeGrowth.Algae).ShouldBe(64.8, 1e-9);
        result.AmountAt(AlgaeGrowth.CarbonDioxide).ShouldBe(122.787 / 0.8, 1e-3);
        result.AmountAt(AlgaeGrowth.Outgassed).ShouldBe(0.2 * 122.787 / 0.8, 1e-3);
        result.AmountAt(AlgaeGrowth.Nitrogen).ShouldBe(64.8 * 1.4007 / 23.2256, 1e-3);
        result.AmountAt(AlgaeGrowth.Oxygen).ShouldBe(100.43, 0.01);
        result.AmountAt(AlgaeGrowth.Electricity).ShouldBe(0.5 * 10 * 8.76, 1e-9);
        result.BeyondValidity.ShouldBeEmpty();
    }

    // 15 000 m3 evaporate; four cycles let off a third of that; 129 600 m3 are harvested, of which 2 % do not come back; growth binds 64.8 x 0.75 x 18.015 / 23.2256 = 37.70 t.
    [Fact]
    public void Water_is_what_evaporates_is_let_off_and_leaves_with_the_harvest()
    {
        UnitReading pond = Pond.With(AlgaeGrowth.Productivity, 64.8).With(OpenPond.Cycles, 4).With(OpenPond.WaterReturned, 0.98);
        UnitResult dry = new OpenPond().Evaluate(pond);
        UnitResult wet = new OpenPond().Evaluate(pond.With(OpenPond.Rain, 4));

        dry.AmountAt(OpenPond.BlowDown).ShouldBe(5000, 1e-9);
        dry.AmountAt(OpenPond.HarvestWater).ShouldBe(2592, 1e-6);
        dry.AmountAt(OpenPond.Water).ShouldBe(15000 + 5000 + 2592 + 37.70, 0.01);
        wet.AmountAt(OpenPond.Water).ShouldBe(0);
        wet.AmountAt(OpenPond.BlowDown).ShouldBe(5000 + 40000 - 22629.70, 0.01);
    }

    // 500 000 m3 on 259 ha with 10 g/L/d: 1.826 Mt in a year, for 50 000 t of algae. Half of the mass being carbon they hold 1.832 t each: 91 600 t, a twentieth.
    [Fact]
    public void The_rule_by_volume_claims_twenty_times_what_the_algae_hold()
    {
        const double Hectares = 259;
        UnitReading pond = Pond.With(OpenPond.Depth, 500000 / (Hectares * 1e4)).With(AlgaeGrowth.Productivity, 50000 / Hectares).With(AlgaeGrowth.FixationRate, 10e-3 * 365.25)
            .With(AlgaeGrowth.CarbonUse, 1).With(AlgaeGrowth.Hydrogen, 1.75).With(AlgaeGrowth.OxygenInAlgae, 0.54).With(AlgaeGrowth.NitrogenInAlgae, 0.1127);

        UnitResult result = new OpenPond().Evaluate(pond);

        (result.AmountAt(AlgaeGrowth.CarbonDioxide) * Hectares).ShouldBe(1826709, 500);
        ((result.AmountAt(AlgaeGrowth.CarbonDioxide) - result.AmountAt(AlgaeGrowth.Unaccounted)) * Hectares).ShouldBe(91600, 700);
        result.BeyondValidity.Single().Input.ShouldBe(AlgaeGrowth.FixationRate);
        result.BeyondValidity.Single().Problem.ShouldContain("19.9");
    }

    [Fact]
    public void A_rule_by_volume_below_what_the_algae_hold_makes_carbon_from_nothing() =>
        new OpenPond().Evaluate(Pond.With(AlgaeGrowth.Productivity, 60).With(AlgaeGrowth.FixationRate, 0.01)).Problems.Single().Input.ShouldBe(AlgaeGrowth.FixationRate);

    // Oxygen by eight photons of 217.5 kJ/mol, half of the light being of use: 1 t is 8 x 217.5 / 0.5 / 31.998 / 3.6 = 30.21 MWh. 64.8 t of algae need 3034 MWh/ha of the 18 000.
    [Fact]
    public void No_more_grows_than_eight_photons_for_each_oxygen_allow()
    {
        UnitReading pond = Pond.With(AlgaeGrowth.Irradiation, 1800);

        AlgaeGrowth.LeastSunlightFor(1).ShouldBe(30.21, 0.01);
        new OpenPond().Evaluate(pond.With(AlgaeGrowth.Productivity, 380)).Problems.ShouldBeEmpty();
        new OpenPond().Evaluate(pond.With(AlgaeGrowth.Productivity, 390)).Problems.Single().Input.ShouldBe(AlgaeGrowth.Productivity);
        new OpenPond().Evaluate(pond.With(AlgaeGrowth.Efficiency, 0.13)).Problems.Single().Problem.ShouldContain("eight photons");
        new OpenPond().Evaluate(pond.With(AlgaeGrowth.Efficiency, 0.06)).BeyondValidity.Single().Problem.ShouldStartWith("6 %");
    }

    [Fact]
    public void Productivity_and_efficiency_exclude_each_other_and_one_is_needed()
    {
        new OpenPond().Evaluate(Pond.With(AlgaeGrowth.Productivity, 60).With(AlgaeGrowth.Efficiency, 0.02)).Problems.ShouldNotBeEmpty();
        new OpenPond().Evaluate(Pond).Problems.Single().Input.ShouldBe(AlgaeGrowth.Productivity);
        new OpenPond().Evaluate(Pond.With(AlgaeGrowth.Efficiency, 0.02)).Problems.ShouldNotBeEmpty();
        new OpenPond().Evaluate(Pond.With(AlgaeGrowth.Productivity, 60).With(AlgaeGrowth.Hydrogen, 0.5).With(AlgaeGrowth.NitrogenInAlgae, 0.3)).Problems.Single().Input.ShouldBe(AlgaeGrowth.Hydrogen);
    }

    // CH1.8O0.5N0.1 takes 1.2 moles of oxygen to burn: 1.2 x 31.998 / 23.2256 x 13.1 = 21.66 GJ/t.
    [Fact]
    public void A_heating_value_that_the_composition_does_not_bear_out_is_doubted()
    {
        UnitReading pond = Pond.With(AlgaeGrowth.Productivity, 60);

        new OpenPond().Evaluate(pond.With(AlgaeGrowth.HeatingValue, 25.9)).BeyondValidity.ShouldBeEmpty();
        new OpenPond().Evaluate(pond.With(AlgaeGrowth.HeatingValue, 26.1)).BeyondValidity.Single().Problem.ShouldContain("about 21.66 GJ/t");
        new OpenPond().Evaluate(pond.With(AlgaeGrowth.HeatingValue, 10)).BeyondValidity.Single().Input.ShouldBe(AlgaeGrowth.HeatingValue);
    }

    // 0.05 m x 2 = 1000 m3/ha; 0.05 volumes a minute x 15 kPa / 0.6 = 20.83 W/m3, so 182.5 MWh in a year.
    // Heat of 18 000 - 0.035 x 18 000 + 182.5 MWh; 30 % of it by 4.18 MJ/(t K) x 8 K.
    [Fact]
    public void A_closed_reactor_takes_gas_and_cooling_as_by_hand()
    {
        UnitReading panels = Matter.With(AlgaeGrowth.Irradiation, 1800).With(AlgaeGrowth.Efficiency, 0.035).With(Photobioreactor.LightPath, 0.05).With(Photobioreactor.SurfaceRatio, 2)
            .With(Photobioreactor.CultureDensity, 2).With(Photobioreactor.GassingRate, 0.05).With(Photobioreactor.GasPressure, 15000).With(Photobioreactor.BlowerEfficiency, 0.6)
            .With(Photobioreactor.CooledShare, 0.3).With(Photobioreactor.CoolingRise, 8);

        UnitResult result = new Photobioreactor().Evaluate(panels);

        result.AmountAt(AlgaeGrowth.Algae).ShouldBe(113.4, 1e-9);
        result.AmountAt(AlgaeGrowth.Electricity).ShouldBe(182.5, 1e-6);
        result.AmountAt(Photobioreactor.Heat).ShouldBe(0.3 * (17370 + 182.5) * 3.6, 1e-6);
        result.AmountAt(Photobioreactor.CoolingWater).ShouldBe(0.3 * 17552.5 * 3.6 / 0.03344, 1);
        new Photobioreactor().Evaluate(panels.With(Photobioreactor.GasPressure, 60000)).BeyondValidity.Single().Input.ShouldBe(Photobioreactor.GasPressure);
    }

    [Fact]
    public void Months_of_light_make_months_of_algae_and_the_same_year() =>
        Gen.Double[20, 250].Array[12].ForAll(months =>
        {
            UnitReading pond = Pond.With(AlgaeGrowth.Efficiency, 0.02);
            UnitResult byMonth = new OpenPond().Evaluate(pond.With(AlgaeGrowth.Irradiation, months));
            UnitResult byYear = new OpenPond().Evaluate(pond.With(AlgaeGrowth.Irradiation, months.Sum()));

            byMonth.AmountAt(AlgaeGrowth.Algae).ShouldBe(byYear.AmountAt(AlgaeGrowth.Algae), 1e-9);
            byMonth.Series[0].Values.Sum().ShouldBe(byMonth.AmountAt(AlgaeGrowth.Algae), 1e-9);
        });

    // The balance of the model counts carbon by the composition and feed by the molar mass of carbon dioxide; here every element is counted once more from the formulas.
    [Fact]
    public void Every_element_that_grows_comes_from_gas_water_and_nutrients() =>
        Gen.Select(Gen.Double[1.4, 2], Gen.Double[0.1, 0.6], Gen.Double[0, 0.15], Gen.Double[0, 0.01], Gen.Double[0, 1]).ForAll((hydrogen, oxygen, nitrogen, phosphorus, nitrate) =>
        {
            var matter = new OrganicMatter(hydrogen, oxygen, nitrogen, phosphorus);
            double water = matter.WaterBound(nitrate);
            ((2 * water) + (3 * nitrogen * (1 - nitrate)) + (nitrogen * nitrate) + (3 * phosphorus)).ShouldBe(hydrogen, 1e-12);
            (2 + water + (3 * nitrogen * nitrate) + (4 * phosphorus)).ShouldBe(oxygen + (2 * matter.OxygenGivenOff(nitrate)), 1e-12);
        });
}
