using CsCheck;
using Mycel.Analysis.Balances;
using Mycel.Analysis.Balances.Units;

namespace Mycel.Tests.Balances;

/// <summary>Growth that saturates with light and depends on temperature: numbers worked by hand, and laws.</summary>
public sealed class LightTests
{
    private static readonly UnitReading Pond = UnitReading.Of(
        (AlgaeGrowth.HeatingValue, 20), (AlgaeGrowth.Hydrogen, 1.8), (AlgaeGrowth.OxygenInAlgae, 0.5), (AlgaeGrowth.NitrogenInAlgae, 0.1), (AlgaeGrowth.CarbonUse, 0.8), (OpenPond.Depth, 0.3),
        (OpenPond.CultureDensity, 0.5), (OpenPond.Evaporation, 1.5), (OpenPond.MixingPower, 0.5), (AlgaeGrowth.Irradiation, 1800), (AlgaeGrowth.Efficiency, 0.02));

    // 1800 kWh/m2 in 4380 hours are 410.96 W/m2, at noon pi / 2 as much: 645.53. Saturated by half just there, a culture through which no light passes grows by the mean of
    // ln (1 + sin x), which is 4 G / pi - ln 2 = 0.473096 (G is Catalan's constant, 0.915966), over the mean of sin x, 2 / pi: 0.743138 of 64.8 t.
    [Fact]
    public void Saturation_over_a_day_is_what_it_is_by_hand()
    {
        UnitResult result = new OpenPond().Evaluate(Pond.With(LightSaturation.HalfSaturation, 1800000 / 4380.0 * Math.PI / 2));

        result.AmountAt(AlgaeGrowth.Algae).ShouldBe(64.8 * 0.743138, 0.01);
        result.Series[0].Values.Single().ShouldBe(0.743138, 2e-4);
    }

    // In weak light all that is caught is used: with 4 m2/kg x 0.5 kg/m3 x 0.3 m = 0.6 the culture catches 1 - exp (-0.6) = 0.451188 of it.
    [Fact]
    public void Light_that_passes_through_is_lost() => LightSaturation.ShareOf(1e-6, 0.6).ShouldBe(0.451188, 1e-5);

    // The same by adding up thin layers: growth in each is light caught, times 1 / (1 + light), light in units of half saturation.
    [Fact]
    public void Depth_and_day_are_what_thin_layers_and_short_times_add_up_to() => Gen.Select(Gen.Double[0.01, 30], Gen.Double[0.05, 20]).ForAll(
        (light, opticalDepth) =>
        {
            const int Parts = 400;
            double grown = 0;
            for (int time = 0; time < Parts; time++)
            {
                double surface = light * Math.PI / 2 * Math.Sin(Math.PI * (time + 0.5) / Parts);
                for (int layer = 0; layer < Parts; layer++)
                {
                    double there = surface * Math.Exp(-opticalDepth * (layer + 0.5) / Parts);
                    grown += there / (1 + there) * opticalDepth / Parts / Parts;
                }
            }

            LightSaturation.ShareOf(light, opticalDepth).ShouldBe(grown / light, 2e-3 * grown / light);
        },
        iter: 30);

    [Fact]
    public void Brighter_light_is_used_less_well_and_a_deeper_culture_uses_more_of_it() => Gen.Select(Gen.Double[0.001, 50], Gen.Double[0.01, 30]).ForAll((light, depth) =>
    {
        double share = LightSaturation.ShareOf(light, depth);
        share.ShouldBeInRange(0, 1 - Math.Exp(-depth));
        LightSaturation.ShareOf(light * 1.1, depth).ShouldBeLessThan(share);
        LightSaturation.ShareOf(light, depth * 1.1).ShouldBeGreaterThanOrEqualTo(share);
        (LightSaturation.ShareOf(light * 1.1, depth) * light * 1.1).ShouldBeGreaterThan(share * light);
    });

    // The light of a hectare on two hectares of panels is half as strong: as a pond under half of the light grows, for each light.
    [Fact]
    public void Panels_spread_the_light()
    {
        UnitReading panels = Pond.With(LightSaturation.HalfSaturation, 60).With(Photobioreactor.LightPath, 0.05).With(Photobioreactor.SurfaceRatio, 2).With(Photobioreactor.GassingRate, 0.05)
            .With(Photobioreactor.GasPressure, 15000).With(Photobioreactor.BlowerEfficiency, 0.6);
        double onPanels = new Photobioreactor().Evaluate(panels).AmountAt(AlgaeGrowth.Algae);

        onPanels.ShouldBe(2 * new OpenPond().Evaluate(Pond.With(LightSaturation.HalfSaturation, 60).With(AlgaeGrowth.Irradiation, 900)).AmountAt(AlgaeGrowth.Algae), 1e-9);
        onPanels.ShouldBeGreaterThan(1.2 * new OpenPond().Evaluate(Pond.With(LightSaturation.HalfSaturation, 60)).AmountAt(AlgaeGrowth.Algae));
    }

    // 5, 25 and 35 degC at 15 degC: (-20) x 10 x 10 / (20 x (20 x (-10) - (-10) x 0)) = 0.5.
    [Fact]
    public void Growth_at_a_temperature_is_what_it_is_by_hand()
    {
        GrowthTemperature.ShareOf(288.15, 278.15, 298.15, 308.15).ShouldBe(0.5, 1e-12);
        UnitReading cold = Cardinal(Pond).With(GrowthTemperature.Culture, [288.15, 288.15, 288.15, 298.15, 298.15, 298.15, 298.15, 298.15, 298.15, 288.15, 288.15, 288.15]);

        UnitResult result = new OpenPond().Evaluate(cold);

        result.AmountAt(AlgaeGrowth.Algae).ShouldBe(64.8 * 0.75, 1e-9);
        result.Series[0].Values[0].ShouldBe(2.7, 1e-9);
        result.Series[0].Values[5].ShouldBe(5.4, 1e-9);
    }

    [Fact]
    public void Growth_is_best_at_the_best_temperature_and_none_at_the_ends() => Gen.Select(Gen.Double[260, 285], Gen.Double[0.52, 0.98], Gen.Double[10, 40], Gen.Double[0, 1]).ForAll((least, place, width, where) =>
    {
        double best = least + (place * width);
        double greatest = least + width;
        GrowthTemperature.ShareOf(best, least, best, greatest).ShouldBe(1, 1e-9);
        GrowthTemperature.ShareOf(least, least, best, greatest).ShouldBe(0);
        GrowthTemperature.ShareOf(greatest, least, best, greatest).ShouldBe(0);
        GrowthTemperature.ShareOf(least + (where * width), least, best, greatest).ShouldBeInRange(0, 1 + 1e-9);
    });

    [Fact]
    public void What_cannot_be_together_is_refused()
    {
        UnitReading stated = UnitReading.Of([.. OpenPondInputs(Pond).Where(pair => pair.Input != AlgaeGrowth.Efficiency)]).With(AlgaeGrowth.Productivity, 40);

        ProblemOf(stated.With(LightSaturation.HalfSaturation, 60)).Input.ShouldBe(LightSaturation.HalfSaturation);
        ProblemOf(stated.With(GrowthTemperature.Culture, 290)).Input.ShouldBe(GrowthTemperature.Culture);
        ProblemOf(Pond.With(LightSaturation.Attenuation, 100)).Problem.ShouldContain("without half-saturation-irradiance");
        ProblemOf(Pond.With(LightSaturation.HalfSaturation, 60).With(LightSaturation.LightHours, 1000)).Problem.ShouldContain("more than 1361 W/m2");
        ProblemOf(Pond.With(GrowthTemperature.Culture, 290)).Problem.ShouldContain("without least-growth-temperature");
        ProblemOf(Cardinal(Pond).With(GrowthTemperature.Culture, 300).With(GrowthTemperature.Best, 310)).Problem.ShouldContain("does not lie between 5 degC and 35 degC");
        ProblemOf(Cardinal(Pond).With(GrowthTemperature.Culture, 300).With(GrowthTemperature.Best, 285)).Problem.ShouldContain("nearer to the least");
        ProblemOf(Cardinal(Pond).With(GrowthTemperature.Culture, 270)).Problem.ShouldContain("too cold or too warm");
        new OpenPond().Evaluate(Pond.With(LightSaturation.HalfSaturation, 30)).BeyondValidity.Single().Problem.ShouldStartWith("At noon 645.5 W/m2");
    }

    private static UnitReading Cardinal(UnitReading pond) => pond.With(GrowthTemperature.Least, 278.15).With(GrowthTemperature.Best, 298.15).With(GrowthTemperature.Greatest, 308.15);

    private static IEnumerable<(UnitInput Input, double Value)> OpenPondInputs(UnitReading reading) => new OpenPond().Inputs.Where(reading.Has).Select(input => (input, reading[input]));

    private static UnitProblem ProblemOf(UnitReading reading) => new OpenPond().Evaluate(reading).Problems.Single();
}
