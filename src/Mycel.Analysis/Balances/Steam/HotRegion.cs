namespace Mycel.Analysis.Balances.Steam;

/// <summary>Region 5: steam from 1073.15 to 2273.15 K, up to 50 MPa.</summary>
/// <remarks><c>g / (R T) = ln p + sum n (T* / T)^J + sum n p^I (T* / T)^J</c> <source>IAPWS R7-97(2012), equations 32 to 34, tables 37 and 38</source></remarks>
internal static class HotRegion
{
    private const double ReducingTemperature = 1000;

    private static readonly SteamSeries Ideal = SteamCoefficients.Series("region-5-ideal");
    private static readonly SteamSeries Residual = SteamCoefficients.Series("region-5-residual");

    /// <summary>Properties of steam.</summary>
    /// <param name="pressure">Pressure. <unit>MPa</unit></param>
    /// <param name="temperature">Temperature. <unit>K</unit></param>
    public static SteamProperties At(double pressure, double temperature)
    {
        double tau = ReducingTemperature / temperature;
        var logarithm = new SeriesPoint(Math.Log(pressure), 1 / pressure, -1 / (pressure * pressure), 0, 0, 0);
        return SteamProperties.OfGibbs(pressure, temperature, pressure, tau, logarithm + Ideal.PointAt(1, tau) + Residual.PointAt(pressure, tau));
    }
}
