using System.Buffers;
using System.Globalization;

namespace Mycel.Files.Workbooks;

/// <summary>
/// Numbers as workbooks store them, with up to 17 digits: 5.1 as 5.0999999999999996. They are given with as few digits as name the same number, which are
/// those that were typed.
/// </summary>
internal static class StoredNumber
{
    private const int SafeLength = 15;
    private static readonly SearchValues<char> PlainCharacters = SearchValues.Create("0123456789.-");

    /// <summary>Whether a stored text is a number.</summary>
    public static bool TryRead(ReadOnlySpan<char> stored, out double value) =>
        double.TryParse(stored, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out value)
        && !double.IsNaN(value);

    /// <summary>Writes the number of a stored text with the fewest digits; 0 where the text must stay as it is.</summary>
    public static int Shorten(ReadOnlySpan<char> stored, double value, Span<char> target)
    {
        // What is too large or too small for a double is told by whoever reads the number.
        bool beyond = double.IsInfinity(value) || (value == 0 && stored.IndexOfAnyInRange('1', '9') >= 0);
        return !beyond && !IsShort(stored) && value.TryFormat(target, out int count, "R", CultureInfo.InvariantCulture) ? count : 0;
    }

    /// <summary>Whether no digit can be spared: decimals of up to 15 digits come back from a double as they were.</summary>
    private static bool IsShort(ReadOnlySpan<char> stored)
    {
        bool point = stored.Contains('.');
        return stored.Length <= SafeLength && !stored.ContainsAnyExcept(PlainCharacters) && !(point && stored[^1] is '0' or '.');
    }
}
