namespace Mycel.Analysis.Balances.Steam;

/// <summary>Region 1: liquid water up to 623.15 K.</summary>
/// <remarks>
/// <c>g / (R T) = sum n (7.1 - p / p*)^I (T* / T - 1.222)^J</c> <source>IAPWS R7-97(2012), equation 7 and table 2; backward equations 11 and 13, tables 6 and 8</source>
/// </remarks>
internal static class LiquidRegion
{
    private const double ReducingPressure = 16.53;
    private const double ReducingTemperature = 1386;
    private const double PressureShift = 7.1;
    private const double TemperatureShift = 1.222;
    private const double ReducingEnthalpy = 2500;

    private static readonly SteamSeries Gibbs = SteamCoefficients.Series("region-1");
    private static readonly SteamSeries FromEnthalpy = SteamCoefficients.Series("temperature-1-enthalpy");
    private static readonly SteamSeries FromEntropy = SteamCoefficients.Series("temperature-1-entropy");

    /// <summary>Properties of the liquid.</summary>
    /// <param name="pressure">Pressure. <unit>MPa</unit></param>
    /// <param name="temperature">Temperature. <unit>K</unit></param>
    public static SteamProperties At(double pressure, double temperature)
    {
        double pi = pressure / ReducingPressure;
        double tau = ReducingTemperature / temperature;
        SeriesPoint shifted = Gibbs.PointAt(PressureShift - pi, tau - TemperatureShift);
        return SteamProperties.OfGibbs(pressure, temperature, pi, tau, shifted with { First = -shifted.First, FirstSecond = -shifted.FirstSecond });
    }

    /// <summary>Temperature by the backward equation, within 0.025 K of that by the forward one. <unit>K</unit></summary>
    /// <param name="pressure">Pressure. <unit>MPa</unit></param>
    /// <param name="enthalpy">Specific enthalpy. <unit>kJ/kg</unit></param>
    public static double TemperatureOfEnthalpy(double pressure, double enthalpy) => FromEnthalpy.At(pressure, (enthalpy / ReducingEnthalpy) + 1);

    /// <summary>Temperature by the backward equation, within 0.025 K of that by the forward one. <unit>K</unit></summary>
    /// <param name="pressure">Pressure. <unit>MPa</unit></param>
    /// <param name="entropy">Specific entropy. <unit>kJ/(kg K)</unit></param>
    public static double TemperatureOfEntropy(double pressure, double entropy) => FromEntropy.At(pressure, entropy + 2);
}
