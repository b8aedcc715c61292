using CsCheck;
using Mycel.Analysis.Balances.Steam;

namespace Mycel.Tests.Balances.Steam;

/// <summary>What thermodynamics and the release say of any state of water and steam.</summary>
public sealed class SteamLaws
{
    // Pressures over six decades, temperatures over the whole range: random states of all regions.
    private static readonly Gen<(double Pressure, double Temperature)> Points = Gen.Select(Gen.Double[-3, 2], Gen.Double[0, 1], Gen.Bool).Select((decade, share, isCold) =>
    {
        double pressure = Math.Pow(10, decade);
        double most = isCold ? 720 : pressure <= 50 ? 2273.15 : 1073.15;
        return (pressure, 273.15 + (share * (most - 273.15)));
    });

    // Only inside of region 3, where density has to be found.
    private static readonly Gen<(double Pressure, double Temperature)> DensePoints = Gen.Select(Gen.Double[623.16, 850], Gen.Double[0.001, 0.999]).Select((temperature, share) =>
    {
        double least = VapourBoundary.PressureAt(temperature);
        return (least + (share * (100 - least)), temperature);
    });

    [Fact]
    public void Energies_belong_together_and_heat_capacities_are_differences_of_enthalpy_and_energy() => Points.ForAll(
        point =>
        {
            (double pressure, double temperature) = point;
            SteamState state = StateAt(pressure, temperature);
            double step = 1e-3;
            if (SteamState.At(pressure, temperature - step) is not SteamState below || SteamState.At(pressure, temperature + step) is not SteamState above) return;
            if (IsNearEdge(pressure, temperature)) return;
            state.InternalEnergy.ShouldBe(state.Enthalpy - (1000 * pressure * state.Volume), 1e-9 * Math.Abs(state.Enthalpy) + 1e-9);
            double heat = (above.Enthalpy - below.Enthalpy) / (2 * step);
            state.IsobaricHeat!.Value.ShouldBe(heat, 1e-4 * heat);
            ((above.Entropy - below.Entropy) / (2 * step) * temperature).ShouldBe(heat, 1e-4 * heat);
            state.IsochoricHeat!.Value.ShouldBeInRange(0, state.IsobaricHeat.Value * (1 + 1e-9));
        },
        iter: 2000);

    // (dh/dp)_T = v - T (dv/dT)_p, and w² = cp / cv times v² / -(dv/dp)_T.
    [Fact]
    public void Enthalpy_volume_and_sound_obey_maxwell() => Points.ForAll(
        point =>
        {
            (double pressure, double temperature) = point;
            if (IsNearEdge(pressure, temperature) || SteamState.At(pressure * 1.0001, temperature) is not SteamState dense || SteamState.At(pressure * 0.9999, temperature) is not SteamState thin) return;
            if (SteamState.At(pressure, temperature * 1.00001) is not SteamState warm || SteamState.At(pressure, temperature * 0.99999) is not SteamState cool) return;
            if (IsNearEdge(pressure * 1.0001, temperature) || IsNearEdge(pressure * 0.9999, temperature)) return;
            SteamState state = StateAt(pressure, temperature);
            double rise = (dense.Enthalpy - thin.Enthalpy) / (2e-4 * pressure);
            double spread = (warm.Volume - cool.Volume) / (2e-5);
            rise.ShouldBe(1000 * (state.Volume - spread), (1e-4 * 1000 * (state.Volume + Math.Abs(spread))) + (1e-9 * Math.Abs(state.Enthalpy) / pressure / 1e-4));
            double give = -(dense.Volume - thin.Volume) / (2e-4 * pressure * 1e6);
            double square = state.IsobaricHeat!.Value / state.IsochoricHeat!.Value * state.Volume * state.Volume / give;
            (state.SpeedOfSound!.Value * state.SpeedOfSound.Value).ShouldBe(square, 2e-3 * square);
        },
        iter: 2000);

    [Fact]
    public void Pressure_at_the_density_found_is_the_pressure_asked_for() => DensePoints.ForAll(
        point => DenseRegion.AtDensity(1 / DenseRegion.At(point.Pressure, point.Temperature).Volume, point.Temperature).Pressure.ShouldBe(point.Pressure, 1e-9 * point.Pressure), iter: 2000);

    [Fact]
    public void A_state_is_found_again_by_its_enthalpy_and_by_its_entropy() => Points.ForAll(
        point =>
        {
            SteamState state = StateAt(point.Pressure, point.Temperature);
            if (IsNearEdge(point.Pressure, point.Temperature)) return;
            FoundBy(SteamState.FromEnthalpy(point.Pressure, state.Enthalpy), state);
            FoundBy(SteamState.FromEntropy(point.Pressure, state.Entropy), state);
        },
        iter: 2000);

    [Fact]
    public void Wet_steam_is_found_again_by_its_enthalpy_and_by_its_entropy() => Gen.Select(Gen.Double[274, 646.9], Gen.Double[0, 1]).ForAll(
        (temperature, quality) =>
        {
            var wet = (SteamState)SteamState.SaturatedAtTemperature(temperature, quality);
            foreach (SteamOutcome outcome in new[] { SteamState.FromEnthalpy(wet.Pressure, wet.Enthalpy), SteamState.FromEntropy(wet.Pressure, wet.Entropy), SteamState.Saturated(wet.Pressure, quality) })
            {
                SteamState found = outcome.ShouldBeOfType<SteamState>();
                found.Temperature.ShouldBe(temperature, 1e-6 * temperature);
                found.Enthalpy.ShouldBe(wet.Enthalpy, 2e-3 * Math.Max(1, wet.Enthalpy));
                if (found.Quality is { } share && temperature < 640) share.ShouldBe(quality, 1e-6);
            }
        },
        iter: 1000);

    // The release: within 0.025 K in region 1 and above 4 MPa in region 2, within 0.01 K below (equations 2a).
    [Fact]
    public void Backward_equations_keep_their_published_tolerance() => Gen.Select(Gen.Double[-3, 2], Gen.Double[0, 1]).ForAll(
        (decade, share) =>
        {
            double pressure = Math.Pow(10, decade);
            double liquidEnd = pressure < SaturationLine.PressureAt(623.15) ? SaturationLine.TemperatureAt(pressure) : 623.15;
            double temperature = 273.15 + (share * (liquidEnd - 273.15));
            SteamProperties liquid = LiquidRegion.At(pressure, temperature);
            LiquidRegion.TemperatureOfEnthalpy(pressure, liquid.Enthalpy).ShouldBe(temperature, 0.025);
            LiquidRegion.TemperatureOfEntropy(pressure, liquid.Entropy).ShouldBe(temperature, 0.025);
            double vapourStart = pressure < SaturationLine.PressureAt(623.15) ? SaturationLine.TemperatureAt(pressure) : VapourBoundary.TemperatureAt(pressure);
            double hot = vapourStart + (share * (1073.15 - vapourStart));
            SteamProperties vapour = VapourRegion.At(pressure, hot);
            VapourRegion.TemperatureOfEnthalpy(pressure, vapour.Enthalpy).ShouldBe(hot, pressure <= 4 ? 0.01 : 0.025);
            VapourRegion.TemperatureOfEntropy(pressure, vapour.Entropy).ShouldBe(hot, pressure <= 4 ? 0.01 : 0.025);
        },
        iter: 5000);

    // The release permits 0.05 % of volume, 0.2 kJ/kg of enthalpy and 0.2 J/(kg K) of entropy where regions meet.
    [Fact]
    public void Regions_meet_where_they_border() => Gen.Double[0.0001, 0.9999].ForAll(
        share =>
        {
            double liquidPressure = 16.53 + (share * (100 - 16.53));
            Meet(LiquidRegion.At(liquidPressure, 623.15), DenseRegion.At(liquidPressure, 623.15));
            double boundary = 623.15 + (share * (863.15 - 623.15));
            double pressure = VapourBoundary.PressureAt(boundary);
            Meet(VapourRegion.At(pressure, boundary), boundary < 647.096 ? DenseRegion.Vapour(pressure, boundary) : DenseRegion.At(pressure, boundary));
            Meet(VapourRegion.At(50 * share, 1073.15), HotRegion.At(50 * share, 1073.15));
        },
        iter: 500);

    // Equilibrium: the Gibbs energies of both phases are the same; they come from different equations.
    [Fact]
    public void Boiling_liquid_and_vapour_have_the_same_gibbs_energy() => Gen.Double[273.16, 646].ForAll(temperature =>
    {
        double pressure = SaturationLine.PressureAt(temperature);
        SteamProperties liquid = temperature <= 623.15 ? LiquidRegion.At(pressure, temperature) : DenseRegion.Liquid(pressure, temperature);
        SteamProperties vapour = temperature <= 623.15 ? VapourRegion.At(pressure, temperature) : DenseRegion.Vapour(pressure, temperature);
        vapour.GibbsEnergy.ShouldBe(liquid.GibbsEnergy, 0.06);
        SaturationLine.TemperatureAt(pressure).ShouldBe(temperature, 1e-6);
        vapour.Volume.ShouldBeGreaterThan(liquid.Volume);
    });

    [Fact]
    public void At_the_triple_point_liquid_has_no_energy_and_no_entropy()
    {
        SteamProperties liquid = LiquidRegion.At(0.000611657, 273.16);
        liquid.Entropy.ShouldBe(0, 1e-7);
        liquid.InternalEnergy.ShouldBe(0, 1e-5);
    }

    [Theory]
    [InlineData(0, 300)]
    [InlineData(-1, 300)]
    [InlineData(100.1, 300)]
    [InlineData(1, 273)]
    [InlineData(60, 1100)]
    [InlineData(1, 2300)]
    [InlineData(double.NaN, 300)]
    [InlineData(1, double.NaN)]
    public void Beyond_the_formulation_there_is_a_sentence_and_no_number(double pressure, double temperature)
    {
        SteamState.At(pressure, temperature).ShouldBeOfType<BeyondSteam>().Problem.ShouldEndWith(".");
    }

    [Fact]
    public void Wet_steam_has_no_heat_capacity_and_what_cannot_boil_is_not_saturated()
    {
        var wet = (SteamState)SteamState.Saturated(1, 0.5);
        (wet.Phase, wet.IsobaricHeat, wet.IsochoricHeat, wet.SpeedOfSound).ShouldBe((SteamPhase.Wet, null, null, null));
        SteamState.Saturated(23, 0).ShouldBeOfType<BeyondSteam>().Problem.ShouldStartWith("Water does not boil at 230 bar");
        SteamState.Saturated(1, 1.1).ShouldBeOfType<BeyondSteam>();
        SteamState.SaturatedAtTemperature(650, 0).ShouldBeOfType<BeyondSteam>();
        SteamState.FromEnthalpy(1, 9000).ShouldBeOfType<BeyondSteam>();
        SteamState.FromEntropy(1, -1).ShouldBeOfType<BeyondSteam>();
    }

    private static void Meet(SteamProperties one, SteamProperties other)
    {
        one.Volume.ShouldBe(other.Volume, 5e-4 * other.Volume);
        one.Enthalpy.ShouldBe(other.Enthalpy, 0.2);
        one.Entropy.ShouldBe(other.Entropy, 2e-4);
    }

    private static void FoundBy(SteamOutcome outcome, SteamState state)
    {
        SteamState found = outcome.ShouldBeOfType<SteamState>();
        found.Temperature.ShouldBe(state.Temperature, 1e-7 * state.Temperature);
        found.Volume.ShouldBe(state.Volume, 1e-4 * state.Volume);
        found.Phase.ShouldBe(state.Phase);
    }

    // Differences over an edge mean nothing, and at the critical point heat capacity has no limit.
    private static bool IsNearEdge(double pressure, double temperature)
    {
        double[] edges = [623.15, 1073.15, pressure < 22.064 && pressure > 0.00062 ? SaturationLine.TemperatureAt(pressure) : 0, pressure > 16.53 ? VapourBoundary.TemperatureAt(pressure) : 0];
        return edges.Any(edge => Math.Abs(temperature - edge) < 0.05) || (Math.Abs(temperature - 647.096) < 2 && Math.Abs(pressure - 22.064) < 0.7);
    }

    private static SteamState StateAt(double pressure, double temperature) => SteamState.At(pressure, temperature).ShouldBeOfType<SteamState>();
}
