using System.Globalization;

namespace Mycel.Solver.Texts;

/// <summary>Numbers in text, such that reading them gives the same bits.</summary>
internal static class Number
{
    /// <summary>Shortest text that reads back to the same number; infinities as <c>inf</c> and <c>-inf</c>.</summary>
    public static string Text(double value)
    {
        if (double.IsPositiveInfinity(value)) return "inf";
        if (double.IsNegativeInfinity(value)) return "-inf";
        return value.ToString("R", CultureInfo.InvariantCulture);
    }
}
