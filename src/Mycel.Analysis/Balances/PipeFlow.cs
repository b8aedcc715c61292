namespace Mycel.Analysis.Balances;

/// <summary>Friction of what flows through a pipe, after Darcy and Weisbach.</summary>
internal static class PipeFlow
{
    /// <summary>Below this Reynolds number flow is laminar; up to the next one it is either.</summary>
    public const double Laminar = 2300;

    /// <summary>Above this Reynolds number flow is turbulent.</summary>
    public const double Turbulent = 4000;

    // Each step gains a digit or more; forty are more than a double has.
    private const int Steps = 40;

    /// <summary>Reynolds number.</summary>
    /// <param name="velocity">Velocity. <unit>m/s</unit></param>
    /// <param name="diameter">Inner diameter. <unit>m</unit></param>
    /// <param name="density">Density. <unit>kg/m3</unit></param>
    /// <param name="viscosity">Dynamic viscosity. <unit>Pa s</unit></param>
    public static double Reynolds(double velocity, double diameter, double density, double viscosity) => density * velocity * diameter / viscosity;

    /// <summary>Friction factor of Darcy: Hagen and Poiseuille where flow is laminar, Colebrook and White elsewhere.</summary>
    /// <param name="reynolds">Reynolds number.</param>
    /// <param name="roughness">Roughness by diameter.</param>
    public static double FrictionFactor(double reynolds, double roughness)
    {
        if (reynolds < Laminar) return 64 / reynolds;
        double inverseRoot = 8;
        for (int step = 0; step < Steps; step++) inverseRoot = -2 * Math.Log10((roughness / 3.7) + (2.51 * inverseRoot / reynolds));
        return 1 / (inverseRoot * inverseRoot);
    }

    /// <summary>Pressure that friction takes.</summary>
    /// <param name="factor">Friction factor.</param>
    /// <param name="length">Length. <unit>m</unit></param>
    /// <param name="diameter">Inner diameter. <unit>m</unit></param>
    /// <param name="density">Density. <unit>kg/m3</unit></param>
    /// <param name="velocity">Velocity. <unit>m/s</unit></param>
    /// <returns>Pressure. <unit>Pa</unit></returns>
    public static double PressureLoss(double factor, double length, double diameter, double density, double velocity) => factor * length / diameter * density * velocity * velocity / 2;
}
