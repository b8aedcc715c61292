namespace Mycel.Analysis.Superstructures;

/// <summary>What money of later years is worth when building begins.</summary>
internal static class PresentValue
{
    /// <summary>Years over which values are counted where a package does not say so.</summary>
    public const int UsualHorizonYears = 20;

    /// <summary>Worth of a unit of money at the end of each year, $\sum_{k=1}^{H} (1 + r)^{-k}$.</summary>
    /// <param name="ratePerYear">Rate of interest, 0 or more.</param>
    /// <param name="horizonYears">Number of years, 1 or more.</param>
    /// <returns>Money now per money per year.</returns>
    public static double OfYearly(double ratePerYear, double horizonYears) => 1 / Annuity.PerYear(ratePerYear, horizonYears);

    /// <summary>
    /// Worth of building for a unit of money at the start and again whenever its lifetime $n$ ends before the horizon $H$, less what is left at the horizon of what was
    /// built last, which loses its worth evenly: $\sum_{k=0}^{m} (1 + r)^{-kn} - \frac{(m+1)n - H}{n} (1 + r)^{-H}$ with $m = \lceil H/n \rceil - 1$.
    /// </summary>
    /// <param name="ratePerYear">Rate of interest, 0 or more.</param>
    /// <param name="lifetimeYears">Lifetime; 0 where nothing is said: then it is built once and nothing is left.</param>
    /// <param name="horizonYears">Number of years.</param>
    /// <returns>Money now per unit of money of capital cost.</returns>
    public static double OfCapital(double ratePerYear, double lifetimeYears, double horizonYears)
    {
        if (lifetimeYears <= 0) return 1;
        double times = Math.Max(1, Math.Ceiling(horizonYears / lifetimeYears));
        double left = ((times * lifetimeYears) - horizonYears) / lifetimeYears;
        return Building(ratePerYear, lifetimeYears, times) - (left * Math.Pow(1 + ratePerYear, -horizonYears));
    }

    // A geometric series, so that a lifetime of seconds costs no more time than one of years.
    private static double Building(double ratePerYear, double lifetimeYears, double times)
    {
        if (times == 1) return 1;
        double perLifetime = -Math.Log(1 + ratePerYear) * lifetimeYears;
        double grown = Expm1(perLifetime);
        return grown == 0 ? times : Expm1(perLifetime * times) / grown;
    }

    // e^x - 1 without the loss of digits near 0.
    private static double Expm1(double exponent) => 2 * Math.Exp(exponent / 2) * Math.Sinh(exponent / 2);
}
