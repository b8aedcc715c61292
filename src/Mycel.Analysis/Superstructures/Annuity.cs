namespace Mycel.Analysis.Superstructures;

/// <summary>The yearly payment that pays back a capital cost.</summary>
internal static class Annuity
{
    /// <summary>Payment per year and unit of capital, $r / (1 - (1 + r)^{-n})$ with rate $r$ and lifetime $n$; $1/n$ without interest.</summary>
    /// <param name="ratePerYear">Rate of interest, 0 or more.</param>
    /// <param name="lifetimeYears">Lifetime; 0 where nothing is paid back.</param>
    /// <returns>Share of the capital per year.</returns>
    public static double PerYear(double ratePerYear, double lifetimeYears)
    {
        if (lifetimeYears <= 0) return 0;
        return ratePerYear == 0 ? 1 / lifetimeYears : ratePerYear / -double.ExpM1(-lifetimeYears * double.LogP1(ratePerYear));
    }
}
