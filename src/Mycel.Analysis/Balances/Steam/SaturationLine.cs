namespace Mycel.Analysis.Balances.Steam;

/// <summary>Region 4: the line on which liquid and steam are in equilibrium, from 273.15 K to the critical point.</summary>
/// <remarks>One quadratic in three forms joins the fourth root of pressure and temperature. <source>IAPWS R7-97(2012), equations 29 to 31, table 34</source></remarks>
internal static class SaturationLine
{
    private static readonly double[] N = SteamCoefficients.Numbered("saturation");

    /// <summary>Pressure of saturation. <unit>MPa</unit></summary>
    /// <param name="temperature">Temperature, from 273.15 to 647.096 K. <unit>K</unit></param>
    public static double PressureAt(double temperature)
    {
        double theta = temperature + (N[8] / (temperature - N[9]));
        double a = (theta * theta) + (N[0] * theta) + N[1];
        double b = (N[2] * theta * theta) + (N[3] * theta) + N[4];
        double c = (N[5] * theta * theta) + (N[6] * theta) + N[7];
        double root = 2 * c / (-b + Math.Sqrt((b * b) - (4 * a * c)));
        return Math.Pow(root, 4);
    }

    /// <summary>Temperature of saturation. <unit>K</unit></summary>
    /// <param name="pressure">Pressure, from that at 273.15 K to 22.064 MPa. <unit>MPa</unit></param>
    public static double TemperatureAt(double pressure)
    {
        double beta = Math.Sqrt(Math.Sqrt(pressure));
        double e = (beta * beta) + (N[2] * beta) + N[5];
        double f = (N[0] * beta * beta) + (N[3] * beta) + N[6];
        double g = (N[1] * beta * beta) + (N[4] * beta) + N[7];
        double d = 2 * g / (-f - Math.Sqrt((f * f) - (4 * e * g)));
        double sum = N[9] + d;
        return (sum - Math.Sqrt((sum * sum) - (4 * (N[8] + (N[9] * d))))) / 2;
    }
}
