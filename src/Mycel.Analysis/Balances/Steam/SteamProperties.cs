using static Mycel.Analysis.Balances.Steam.SteamConstants;

namespace Mycel.Analysis.Balances.Steam;

/// <summary>What follows from a fundamental equation at a point: everything else about water in one phase.</summary>
/// <param name="Pressure">Pressure. <unit>MPa</unit></param>
/// <param name="Temperature">Temperature. <unit>K</unit></param>
/// <param name="Volume">Specific volume. <unit>m3/kg</unit></param>
/// <param name="Enthalpy">Specific enthalpy. <unit>kJ/kg</unit></param>
/// <param name="Entropy">Specific entropy. <unit>kJ/(kg K)</unit></param>
/// <param name="IsobaricHeat">Specific heat capacity at constant pressure. <unit>kJ/(kg K)</unit></param>
/// <param name="IsochoricHeat">Specific heat capacity at constant volume. <unit>kJ/(kg K)</unit></param>
/// <param name="SpeedOfSound">Speed of sound. <unit>m/s</unit></param>
internal sealed record SteamProperties(
    double Pressure, double Temperature, double Volume, double Enthalpy, double Entropy, double IsobaricHeat, double IsochoricHeat, double SpeedOfSound)
{
    // 1 MPa m3 is 1000 kJ, and 1 kJ/kg is 1000 m2/s2.
    private const double Thousand = 1000;

    /// <summary>From the Gibbs energy, divided by R T, as a function of reduced pressure and of the inverse of reduced temperature.</summary>
    /// <param name="pressure">Pressure.</param>
    /// <param name="temperature">Temperature.</param>
    /// <param name="pi">Reduced pressure.</param>
    /// <param name="tau">Inverse of reduced temperature.</param>
    /// <param name="g">The Gibbs energy with its derivatives, in the pressure first.</param>
    public static SteamProperties OfGibbs(double pressure, double temperature, double pi, double tau, SeriesPoint g)
    {
        double heat = -tau * tau * g.SecondSecond;
        double mixed = g.First - (tau * g.FirstSecond);
        double scale = GasConstant * temperature;
        return new SteamProperties(
            pressure, temperature, scale * pi * g.First / (pressure * Thousand), scale * tau * g.Second, GasConstant * ((tau * g.Second) - g.Value), GasConstant * heat,
            GasConstant * (heat + (mixed * mixed / g.FirstFirst)), Math.Sqrt(Thousand * scale * g.First * g.First / ((-mixed * mixed / heat) - g.FirstFirst)));
    }

    /// <summary>From the Helmholtz energy, divided by R T, as a function of reduced density and of the inverse of reduced temperature.</summary>
    /// <param name="density">Density.</param>
    /// <param name="temperature">Temperature.</param>
    /// <param name="delta">Reduced density.</param>
    /// <param name="tau">Inverse of reduced temperature.</param>
    /// <param name="f">The Helmholtz energy with its derivatives, in the density first.</param>
    public static SteamProperties OfHelmholtz(double density, double temperature, double delta, double tau, SeriesPoint f)
    {
        double heat = -tau * tau * f.SecondSecond;
        double work = delta * f.First;
        double stiffness = (2 * work) + (delta * delta * f.FirstFirst);
        double mixed = work - (delta * tau * f.FirstSecond);
        double scale = GasConstant * temperature;
        return new SteamProperties(
            density * scale * work / Thousand, temperature, 1 / density, scale * ((tau * f.Second) + work), GasConstant * ((tau * f.Second) - f.Value),
            GasConstant * (heat + (mixed * mixed / stiffness)), GasConstant * heat, Math.Sqrt(Thousand * scale * (stiffness + (mixed * mixed / heat))));
    }

    /// <summary>Specific internal energy. <unit>kJ/kg</unit></summary>
    public double InternalEnergy => Enthalpy - (Pressure * Volume * Thousand);

    /// <summary>Specific Gibbs energy. <unit>kJ/kg</unit></summary>
    public double GibbsEnergy => Enthalpy - (Temperature * Entropy);
}
