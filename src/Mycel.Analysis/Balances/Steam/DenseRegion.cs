using static Mycel.Analysis.Balances.Steam.SteamConstants;

namespace Mycel.Analysis.Balances.Steam;

/// <summary>Region 3: water and steam around the critical point, as functions of density and temperature.</summary>
/// <remarks>
/// <c>f / (R T) = n ln (rho / rho*) + sum n (rho / rho*)^I (T* / T)^J</c> <source>IAPWS R7-97(2012), equation 28, table 30</source>
/// Density at a pressure is found by Newton's method. Below the critical temperature the isotherm has a loop: the liquid is approached from above, where pressure is convex in
/// density, the vapour from below, where it is concave, so that no step passes the root.
/// </remarks>
internal static class DenseRegion
{
    // Beyond all densities of the region: 762 kg/m3 at 623.15 K and 100 MPa, 113 kg/m3 at 623.15 K and 16.5 MPa.
    private const double LeastDensity = 90;
    private const double GreatestDensity = 800;
    private const int MostSteps = 200;
    private const double Rounding = 1e-13;

    private static readonly SteamSeries All = SteamCoefficients.Series("region-3");
    private static readonly SteamSeries Powers = new([.. All.Terms.Skip(1)]);
    private static readonly double Logarithm = All.Terms[0].Coefficient;

    /// <summary>Properties at a density.</summary>
    /// <param name="density">Density. <unit>kg/m3</unit></param>
    /// <param name="temperature">Temperature. <unit>K</unit></param>
    public static SteamProperties AtDensity(double density, double temperature)
    {
        double delta = density / CriticalDensity;
        double tau = CriticalTemperature / temperature;
        var logarithm = new SeriesPoint(Logarithm * Math.Log(delta), Logarithm / delta, -Logarithm / (delta * delta), 0, 0, 0);
        return SteamProperties.OfHelmholtz(density, temperature, delta, tau, logarithm + Powers.PointAt(delta, tau));
    }

    /// <summary>Properties of the stable phase at a pressure.</summary>
    /// <param name="pressure">Pressure. <unit>MPa</unit></param>
    /// <param name="temperature">Temperature. <unit>K</unit></param>
    public static SteamProperties At(double pressure, double temperature)
    {
        if (temperature < CriticalTemperature) return pressure >= SaturationLine.PressureAt(temperature) ? Liquid(pressure, temperature) : Vapour(pressure, temperature);
        return Named(pressure, AtDensity(BracketedNewton.Solve(density => PressureOf(density, temperature), pressure, LeastDensity, GreatestDensity, CriticalDensity), temperature));
    }

    /// <summary>Properties of the liquid below the critical temperature.</summary>
    /// <param name="pressure">Pressure, not below that of saturation. <unit>MPa</unit></param>
    /// <param name="temperature">Temperature. <unit>K</unit></param>
    public static SteamProperties Liquid(double pressure, double temperature) => Named(pressure, AtDensity(Approach(pressure, temperature, GreatestDensity, -1), temperature));

    /// <summary>Properties of the vapour below the critical temperature.</summary>
    /// <param name="pressure">Pressure, not above that of saturation. <unit>MPa</unit></param>
    /// <param name="temperature">Temperature. <unit>K</unit></param>
    public static SteamProperties Vapour(double pressure, double temperature) => Named(pressure, AtDensity(Approach(pressure, temperature, LeastDensity, 1), temperature));

    // Newton's method from a side on which it comes nearer with each step. Close to the critical point the line of saturation, an equation of its own, may pass the end of the
    // branch by a hair: the end is taken then.
    private static double Approach(double pressure, double temperature, double density, int direction)
    {
        for (int step = 0; step < MostSteps; step++)
        {
            (double value, double slope) = PressureOf(density, temperature);
            double change = (pressure - value) / slope;
            if (slope <= 0 || change * direction <= Rounding * density) return density;
            double next = density + change;
            if ((CriticalDensity - next) * direction <= 0) next = (density + CriticalDensity) / 2;
            density = next;
        }

        return density;
    }

    private static (double Value, double Slope) PressureOf(double density, double temperature)
    {
        double delta = density / CriticalDensity;
        double tau = CriticalTemperature / temperature;
        double first = Logarithm / delta;
        double second = -Logarithm / (delta * delta);
        foreach (SeriesTerm term in Powers.Terms)
        {
            if (term.First == 0) continue;
            double derivative = term.Coefficient * term.First * Math.Pow(delta, term.First - 1) * Math.Pow(tau, term.Second);
            first += derivative;
            second += derivative * (term.First - 1) / delta;
        }

        double scale = GasConstant * temperature / 1000;
        return (density * scale * delta * first, scale * ((2 * delta * first) + (delta * delta * second)));
    }

    // The pressure is the one that was asked for, to the last digit.
    private static SteamProperties Named(double pressure, SteamProperties found) => found with { Pressure = pressure };
}
