namespace Mycel.Analysis.Optimisation.Measures;

/// <summary>
/// What a capital $I$ that brings a yearly surplus $S$ for $n$ years is worth: simple payback $I / S$, net present value $-I + S\,a(r, n)$ with the annuity factor
/// $a(r, n) = (1 - (1 + r)^{-n}) / r$, and the internal rate of return, the $r$ at which it is nothing. Money comes at the end of each year, in the money of the package.
/// </summary>
internal static class Returns
{
    // Below this the difference 1 - (1 + r)^-n is lost in rounding; three terms of its series are exact to 1e-15 there.
    private const double LeastInterest = 1e-5;
    private const int Halvings = 200;

    /// <summary>Years until the surplus has paid the capital back, without interest.</summary>
    /// <param name="capital">Capital.</param>
    /// <param name="surplus">Yearly surplus.</param>
    /// <returns>Years; 0 where there is no capital to pay back; null where it is never paid back.</returns>
    public static double? PaybackYears(double capital, double surplus)
    {
        if (capital <= 0) return surplus < 0 ? null : 0;
        return surplus > 0 ? capital / surplus : null;
    }

    /// <summary>Present value of the surplus less the capital.</summary>
    /// <param name="capital">Capital.</param>
    /// <param name="surplus">Yearly surplus.</param>
    /// <param name="lifetimeYears">Lifetime.</param>
    /// <param name="ratePerYear">Rate of interest, above -1.</param>
    /// <returns>Money; null where there is no lifetime.</returns>
    public static double? NetPresentValue(double capital, double surplus, double lifetimeYears, double ratePerYear) =>
        lifetimeYears > 0 ? (surplus * PresentValue(ratePerYear, lifetimeYears)) - capital : null;

    /// <summary>
    /// Rate of interest at which the net present value is nothing. With a capital and a surplus above zero there is exactly one, between -1 and $S / I$: the value falls
    /// with the rate, from without end towards $-I$, and at $S / I$ even a surplus for ever would only just pay the capital.
    /// </summary>
    /// <param name="capital">Capital.</param>
    /// <param name="surplus">Yearly surplus.</param>
    /// <param name="lifetimeYears">Lifetime.</param>
    /// <returns>Share per year; null where there is none.</returns>
    public static double? InternalRate(double capital, double surplus, double lifetimeYears)
    {
        if (capital <= 0 || surplus <= 0 || lifetimeYears <= 0) return null;
        (double low, double high) = (-1, surplus / capital);
        for (int halving = 0; halving < Halvings; halving++)
        {
            double middle = low + ((high - low) / 2);
            if (middle <= low || middle >= high) break;
            if (surplus * PresentValue(middle, lifetimeYears) > capital) low = middle;
            else high = middle;
        }

        return high;
    }

    private static double PresentValue(double rate, double years)
    {
        if (Math.Abs(rate * years) < LeastInterest) return years * (1 - (rate * (years + 1) / 2) + (rate * rate * (years + 1) * (years + 2) / 6));
        return (1 - Math.Pow(1 + rate, -years)) / rate;
    }
}
