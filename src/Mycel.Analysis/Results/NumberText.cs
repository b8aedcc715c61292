using System.Globalization;

namespace Mycel.Analysis.Results;

/// <summary>Numbers in sentences; the exact figures stand in the tables.</summary>
internal static class NumberText
{
    private const int Digits = 6;

    // Smaller numbers are written with an exponent.
    private const double SmallestWritten = 1e-4;

    // What a solver leaves of a round number, in units of the last digit shown.
    private const double Rounding = 1e-3;

    /// <summary>A number rounded away from another, so that advice to go from one to the other goes far enough.</summary>
    /// <param name="value">The number.</param>
    /// <param name="from">The number that it is reached from.</param>
    /// <returns>Invariant text.</returns>
    public static string Beyond(double value, double from)
    {
        if (value == 0) return Of(value);
        double size = Math.Abs(value);
        // The last digit that is shown: below 1 the zero before the point counts as one of them.
        double step = size is >= SmallestWritten and < 1 ? Math.Pow(10, 1 - Digits) : Math.Pow(10, Math.Floor(Math.Log10(size)) + 1 - Digits);
        double steps = Math.Round(value / step);
        bool isRounding = Math.Abs((value / step) - steps) < Rounding;
        if (!isRounding) steps = value > from ? Math.Ceiling(value / step) : Math.Floor(value / step);
        return Of(steps * step);
    }

    /// <summary>A number rounded to six significant digits, with thousands separated by commas.</summary>
    /// <param name="value">The number.</param>
    /// <returns>Invariant text.</returns>
    public static string Of(double value)
    {
        double size = Math.Abs(value);
        if (size != 0 && size is < SmallestWritten or >= 1e15) return value.ToString("G6", CultureInfo.InvariantCulture);
        int whole = size < 1 ? 1 : (int)Math.Floor(Math.Log10(size)) + 1;
        string decimals = new('#', Math.Max(0, Digits - whole));
        return value.ToString("#,0." + decimals, CultureInfo.InvariantCulture);
    }
}
