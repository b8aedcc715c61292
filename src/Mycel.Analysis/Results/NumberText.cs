using System.Globalization;

namespace Mycel.Analysis.Results;

/// <summary>Numbers in sentences; the exact figures stand in the tables.</summary>
internal static class NumberText
{
    private const int Digits = 6;

    /// <summary>A number rounded to six significant digits, with thousands separated by commas.</summary>
    /// <param name="value">The number.</param>
    /// <returns>Invariant text.</returns>
    public static string Of(double value)
    {
        double size = Math.Abs(value);
        if (size != 0 && size is < 1e-4 or >= 1e15) return value.ToString("G6", CultureInfo.InvariantCulture);
        int whole = size < 1 ? 1 : (int)Math.Floor(Math.Log10(size)) + 1;
        string decimals = new('#', Math.Max(0, Digits - whole));
        return value.ToString("#,0." + decimals, CultureInfo.InvariantCulture);
    }
}
