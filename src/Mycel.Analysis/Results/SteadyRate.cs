namespace Mycel.Analysis.Results;

/// <summary>An amount of a year as what flows all the time, as engineers read heat and water.</summary>
public static class SteadyRate
{
    // Decision 0004: a year has 8760 h.
    private const double HoursInYear = 8760;
    private const double KilojoulesInGigajoule = 1e6;
    private const double SecondsInHour = 3600;
    private const double KilowattsInMegawatt = 1000;
    private const double MostKilowatts = 10_000;

    /// <summary>The rate.</summary>
    /// <param name="amount">Amount in the year.</param>
    /// <param name="unit"><c>GJ/a</c> becomes kW or MW, <c>t/a</c> becomes t/h; any other unit stays.</param>
    public static (double Value, string Unit) Of(double amount, string unit)
    {
        switch (unit)
        {
            case "GJ/a":
                double power = amount * KilojoulesInGigajoule / SecondsInHour / HoursInYear;
                return Math.Abs(power) < MostKilowatts ? (power, "kW") : (power / KilowattsInMegawatt, "MW");
            case "t/a":
                return (amount / HoursInYear, "t/h");
            default:
                return (amount, unit);
        }
    }
}
