namespace Mycel.Analysis.Superstructures;

/// <summary>The yearly payment that pays back a capital cost.</summary>
internal static class Annuity
{
    // Below this the interest of the whole lifetime drowns in the rounding of 1 + r; two terms of the series are exact to 1e-12 there.
    private const double LeastInterest = 1e-6;

    /// <summary>Payment per year and unit of capital, $r / (1 - (1 + r)^{-n})$ with rate $r$ and lifetime $n$; $1/n$ without interest.</summary>
    /// <param name="ratePerYear">Rate of interest, 0 or more.</param>
    /// <param name="lifetimeYears">Lifetime; 0 where nothing is paid back.</param>
    /// <returns>Share of the capital per year.</returns>
    public static double PerYear(double ratePerYear, double lifetimeYears)
    {
        if (lifetimeYears <= 0) return 0;
        if (ratePerYear * lifetimeYears < LeastInterest) return (1 / lifetimeYears) + (ratePerYear * (1 + (1 / lifetimeYears)) / 2);
        return ratePerYear / (1 - Math.Pow(1 + ratePerYear, -lifetimeYears));
    }
}
