namespace Mycel.Analysis.Balances.Steam;

/// <summary>The parabola between regions 2 and 3, from 623.15 K and 16.5292 MPa to 863.15 K and 100 MPa. <source>IAPWS R7-97(2012), equations 5 and 6, table 1</source></summary>
internal static class VapourBoundary
{
    private static readonly double[] N = SteamCoefficients.Numbered("boundary-2-3");

    /// <summary>Pressure on the boundary. <unit>MPa</unit></summary>
    /// <param name="temperature">Temperature. <unit>K</unit></param>
    public static double PressureAt(double temperature) => N[0] + (N[1] * temperature) + (N[2] * temperature * temperature);

    /// <summary>Temperature on the boundary. <unit>K</unit></summary>
    /// <param name="pressure">Pressure. <unit>MPa</unit></param>
    public static double TemperatureAt(double pressure) => N[3] + Math.Sqrt((pressure - N[4]) / N[2]);
}
