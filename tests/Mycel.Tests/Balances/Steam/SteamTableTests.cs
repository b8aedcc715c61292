using Mycel.Analysis.Balances.Steam;

namespace Mycel.Tests.Balances.Steam;

/// <summary>The tables that the release on the industrial formulation prints so that programs can be verified (IAPWS R7-97), to all nine digits.</summary>
public sealed class SteamTableTests
{
    private const double Digits = 6e-9;

    // Pressure in MPa, temperature in K, then volume in m3/kg, enthalpy and internal energy in kJ/kg, entropy and heat capacity in kJ/(kg K), speed of sound in m/s.
    [Theory]
    [InlineData(3, 300, 0.100215168e-2, 0.115331273e3, 0.112324818e3, 0.392294792, 0.417301218e1, 0.150773921e4)]
    [InlineData(80, 300, 0.971180894e-3, 0.184142828e3, 0.106448356e3, 0.368563852, 0.401008987e1, 0.163469054e4)]
    [InlineData(3, 500, 0.120241800e-2, 0.975542239e3, 0.971934985e3, 0.258041912e1, 0.465580682e1, 0.124071337e4)]
    public void Table_5_of_region_1(double pressure, double temperature, double volume, double enthalpy, double energy, double entropy, double heat, double sound)
    {
        IsSame(LiquidRegion.At(pressure, temperature), volume, enthalpy, energy, entropy, heat, sound);
        IsSame(StateAt(pressure, temperature), SteamPhase.Liquid, volume, enthalpy);
    }

    [Theory]
    [InlineData(0.0035, 300, 0.394913866e2, 0.254991145e4, 0.241169160e4, 0.852238967e1, 0.191300162e1, 0.427920172e3)]
    [InlineData(0.0035, 700, 0.923015898e2, 0.333568375e4, 0.301262819e4, 0.101749996e2, 0.208141274e1, 0.644289068e3)]
    [InlineData(30, 700, 0.542946619e-2, 0.263149474e4, 0.246861076e4, 0.517540298e1, 0.103505092e2, 0.480386523e3)]
    public void Table_15_of_region_2(double pressure, double temperature, double volume, double enthalpy, double energy, double entropy, double heat, double sound) =>
        IsSame(VapourRegion.At(pressure, temperature), volume, enthalpy, energy, entropy, heat, sound);

    [Theory]
    [InlineData(500, 650, 0.255837018e2, 0.186343019e4, 0.181226279e4, 0.405427273e1, 0.138935717e2, 0.502005554e3)]
    [InlineData(200, 650, 0.222930643e2, 0.237512401e4, 0.226365868e4, 0.485438792e1, 0.446579342e2, 0.383444594e3)]
    [InlineData(500, 750, 0.783095639e2, 0.225868845e4, 0.210206932e4, 0.446971906e1, 0.634165359e1, 0.760696041e3)]
    public void Table_33_of_region_3(double density, double temperature, double pressure, double enthalpy, double energy, double entropy, double heat, double sound)
    {
        SteamProperties point = DenseRegion.AtDensity(density, temperature);
        point.Pressure.ShouldBe(pressure, Digits * pressure);
        IsSame(point, 1 / density, enthalpy, energy, entropy, heat, sound);
        IsSame(StateAt(point.Pressure, temperature), SteamPhase.Supercritical, 1 / density, enthalpy);
    }

    [Theory]
    [InlineData(0.5, 1500, 0.138455090e1, 0.521976855e4, 0.452749310e4, 0.965408875e1, 0.261609445e1, 0.917068690e3)]
    [InlineData(30, 1500, 0.230761299e-1, 0.516723514e4, 0.447495124e4, 0.772970133e1, 0.272724317e1, 0.928548002e3)]
    [InlineData(30, 2000, 0.311385219e-1, 0.657122604e4, 0.563707038e4, 0.853640523e1, 0.288569882e1, 0.106736948e4)]
    public void Table_42_of_region_5(double pressure, double temperature, double volume, double enthalpy, double energy, double entropy, double heat, double sound) =>
        IsSame(HotRegion.At(pressure, temperature), volume, enthalpy, energy, entropy, heat, sound);

    [Theory]
    [InlineData(300, 0.353658941e-2)]
    [InlineData(500, 0.263889776e1)]
    [InlineData(600, 0.123443146e2)]
    public void Table_35_of_saturation_pressure(double temperature, double pressure) => SaturationLine.PressureAt(temperature).ShouldBe(pressure, Digits * pressure);

    [Theory]
    [InlineData(0.1, 0.372755919e3)]
    [InlineData(1, 0.453035632e3)]
    [InlineData(10, 0.584149488e3)]
    public void Table_36_of_saturation_temperature(double pressure, double temperature) => SaturationLine.TemperatureAt(pressure).ShouldBe(temperature, Digits * temperature);

    [Fact]
    public void The_point_on_the_boundary_of_regions_2_and_3()
    {
        VapourBoundary.PressureAt(623.15).ShouldBe(16.5291643, 6e-8);
        VapourBoundary.TemperatureAt(16.5291643).ShouldBe(623.15, 1e-6);
    }

    [Fact]
    public void The_point_on_the_boundary_of_regions_2b_and_2c()
    {
        VapourRegion.MiddlePressure(3516.004323).ShouldBe(100, 1e-6);
        VapourRegion.MiddleEnthalpy(100).ShouldBe(3516.004323, 1e-6);
    }

    [Theory]
    [InlineData(3, 500, 391.798509)]
    [InlineData(80, 500, 378.108626)]
    [InlineData(80, 1500, 611.041229)]
    public void Table_7_of_temperature_by_enthalpy(double pressure, double enthalpy, double temperature) =>
        LiquidRegion.TemperatureOfEnthalpy(pressure, enthalpy).ShouldBe(temperature, Digits * temperature);

    [Theory]
    [InlineData(3, 0.5, 307.842258)]
    [InlineData(80, 0.5, 309.979785)]
    [InlineData(80, 3, 565.899909)]
    public void Table_9_of_temperature_by_entropy(double pressure, double entropy, double temperature) =>
        LiquidRegion.TemperatureOfEntropy(pressure, entropy).ShouldBe(temperature, Digits * temperature);

    [Theory]
    [InlineData(0.001, 3000, 534.433241)]
    [InlineData(3, 3000, 575.373370)]
    [InlineData(3, 4000, 1010.77577)]
    [InlineData(5, 3500, 801.299102)]
    [InlineData(5, 4000, 1015.31583)]
    [InlineData(25, 3500, 875.279054)]
    [InlineData(40, 2700, 743.056411)]
    [InlineData(60, 2700, 791.137067)]
    [InlineData(60, 3200, 882.756860)]
    public void Table_24_of_temperature_by_enthalpy(double pressure, double enthalpy, double temperature) =>
        VapourRegion.TemperatureOfEnthalpy(pressure, enthalpy).ShouldBe(temperature, Digits * temperature);

    [Theory]
    [InlineData(0.1, 7.5, 399.517097)]
    [InlineData(0.1, 8, 514.127081)]
    [InlineData(2.5, 8, 1039.84917)]
    [InlineData(8, 6, 600.484040)]
    [InlineData(8, 7.5, 1064.95556)]
    [InlineData(90, 6, 1038.01126)]
    [InlineData(20, 5.75, 697.992849)]
    [InlineData(80, 5.25, 854.011484)]
    [InlineData(80, 5.75, 949.017998)]
    public void Table_29_of_temperature_by_entropy(double pressure, double entropy, double temperature) =>
        VapourRegion.TemperatureOfEntropy(pressure, entropy).ShouldBe(temperature, Digits * temperature);

    // The supplementary release on volumes of region 3 (IAPWS SR5-05) prints values of backward equations, which differ from the root by up to a few hundred-thousandths,
    // and more in the nearest surroundings of the critical point.
    [Theory]
    [InlineData(50, 630, 0.001470853100, 3e-5)]
    [InlineData(80, 750, 0.001973692940, 3e-5)]
    [InlineData(20, 630, 0.001761696406, 3e-5)]
    [InlineData(26, 656, 0.002245587720, 3e-5)]
    [InlineData(30, 690, 0.004656470142, 3e-5)]
    [InlineData(23.6, 653, 0.003273916816, 3e-5)]
    [InlineData(22.6, 649.1, 0.003131208996, 3e-5)]
    [InlineData(22.8, 650.2, 0.003664754790, 3e-5)]
    [InlineData(21.1, 640, 0.001970999272, 3e-5)]
    [InlineData(21.1, 644, 0.005251009921, 3e-5)]
    [InlineData(17, 626, 0.008483262001, 3e-5)]
    [InlineData(20, 640, 0.006227528101, 3e-5)]
    [InlineData(21.5, 644.6, 0.002268366647, 1e-3)]
    [InlineData(22, 646.1, 0.002296350553, 1e-3)]
    [InlineData(22.11, 648, 0.004528072649, 1e-3)]
    [InlineData(22, 646.84, 0.002698354719, 1e-2)]
    [InlineData(22, 646.89, 0.003798732962, 1e-2)]
    [InlineData(22.064, 647.05, 0.002717655648, 2e-2)]
    [InlineData(22.064, 647.15, 0.00370194001, 2e-2)]
    public void Volumes_of_region_3_agree_with_the_supplementary_release(double pressure, double temperature, double volume, double within) =>
        StateAt(pressure, temperature).Volume.ShouldBe(volume, within * volume);

    private static SteamState StateAt(double pressure, double temperature) => SteamState.At(pressure, temperature).ShouldBeOfType<SteamState>();

    private static void IsSame(SteamState state, SteamPhase phase, double volume, double enthalpy)
    {
        state.Phase.ShouldBe(phase);
        state.Volume.ShouldBe(volume, Digits * volume);
        state.Enthalpy.ShouldBe(enthalpy, Digits * enthalpy);
    }

    private static void IsSame(SteamProperties point, double volume, double enthalpy, double energy, double entropy, double heat, double sound)
    {
        point.Volume.ShouldBe(volume, Digits * volume);
        point.Enthalpy.ShouldBe(enthalpy, Digits * enthalpy);
        point.InternalEnergy.ShouldBe(energy, Digits * energy);
        point.Entropy.ShouldBe(entropy, Digits * entropy);
        point.IsobaricHeat.ShouldBe(heat, Digits * heat);
        point.SpeedOfSound.ShouldBe(sound, Digits * sound);
    }
}
