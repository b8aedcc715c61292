namespace Mycel.Analysis.Balances.Steam;

/// <summary>Region 2: steam up to 1073.15 K.</summary>
/// <remarks>
/// <c>g / (R T) = ln p + sum n (T* / T)^J + sum n p^I (T* / T - 0.5)^J</c>
/// <source>IAPWS R7-97(2012), equations 15 to 17, tables 10 and 11; backward equations 20 to 27 with their tables</source>
/// </remarks>
internal static class VapourRegion
{
    private const double ReducingTemperature = 540;
    private const double TemperatureShift = 0.5;

    // Where the backward equations meet: 2a ends at a pressure, 2b meets 2c on a parabola of enthalpy or at an entropy.
    private const double LowPressure = 4;
    private const double MiddleEntropy = 5.85;
    private const double ReducingEnthalpy = 2000;

    private static readonly SteamSeries Ideal = SteamCoefficients.Series("region-2-ideal");
    private static readonly SteamSeries Residual = SteamCoefficients.Series("region-2-residual");
    private static readonly double[] Middle = SteamCoefficients.Numbered("boundary-2b-2c");
    private static readonly SteamSeries FromEnthalpyA = SteamCoefficients.Series("temperature-2a-enthalpy");
    private static readonly SteamSeries FromEnthalpyB = SteamCoefficients.Series("temperature-2b-enthalpy");
    private static readonly SteamSeries FromEnthalpyC = SteamCoefficients.Series("temperature-2c-enthalpy");
    private static readonly SteamSeries FromEntropyA = SteamCoefficients.Series("temperature-2a-entropy");
    private static readonly SteamSeries FromEntropyB = SteamCoefficients.Series("temperature-2b-entropy");
    private static readonly SteamSeries FromEntropyC = SteamCoefficients.Series("temperature-2c-entropy");

    /// <summary>Properties of steam.</summary>
    /// <param name="pressure">Pressure. <unit>MPa</unit></param>
    /// <param name="temperature">Temperature. <unit>K</unit></param>
    public static SteamProperties At(double pressure, double temperature)
    {
        double tau = ReducingTemperature / temperature;
        var logarithm = new SeriesPoint(Math.Log(pressure), 1 / pressure, -1 / (pressure * pressure), 0, 0, 0);
        return SteamProperties.OfGibbs(pressure, temperature, pressure, tau, logarithm + Ideal.PointAt(1, tau) + Residual.PointAt(pressure, tau - TemperatureShift));
    }

    /// <summary>Pressure at which the backward equations of enthalpy 2b and 2c meet. <unit>MPa</unit></summary>
    /// <param name="enthalpy">Specific enthalpy. <unit>kJ/kg</unit></param>
    public static double MiddlePressure(double enthalpy) => Middle[0] + (Middle[1] * enthalpy) + (Middle[2] * enthalpy * enthalpy);

    /// <summary>Enthalpy at which the backward equations of enthalpy 2b and 2c meet. <unit>kJ/kg</unit></summary>
    /// <param name="pressure">Pressure. <unit>MPa</unit></param>
    public static double MiddleEnthalpy(double pressure) => Middle[3] + Math.Sqrt((pressure - Middle[4]) / Middle[2]);

    /// <summary>Temperature by the backward equations, within 0.01 K (up to 4 MPa) or 0.025 K of that by the forward one. <unit>K</unit></summary>
    /// <param name="pressure">Pressure. <unit>MPa</unit></param>
    /// <param name="enthalpy">Specific enthalpy. <unit>kJ/kg</unit></param>
    public static double TemperatureOfEnthalpy(double pressure, double enthalpy)
    {
        double eta = enthalpy / ReducingEnthalpy;
        if (pressure <= LowPressure) return FromEnthalpyA.At(pressure, eta - 2.1);
        return pressure < MiddlePressure(enthalpy) ? FromEnthalpyB.At(pressure - 2, eta - 2.6) : FromEnthalpyC.At(pressure + 25, eta - 1.8);
    }

    /// <summary>Temperature by the backward equations, within 0.01 K (up to 4 MPa) or 0.025 K of that by the forward one. <unit>K</unit></summary>
    /// <param name="pressure">Pressure. <unit>MPa</unit></param>
    /// <param name="entropy">Specific entropy. <unit>kJ/(kg K)</unit></param>
    public static double TemperatureOfEntropy(double pressure, double entropy)
    {
        if (pressure <= LowPressure) return FromEntropyA.At(pressure, (entropy / 2) - 2);
        return entropy >= MiddleEntropy ? FromEntropyB.At(pressure, 10 - (entropy / 0.7853)) : FromEntropyC.At(pressure, 2 - (entropy / 2.9251));
    }
}
