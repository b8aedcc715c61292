using System.Globalization;

namespace Mycel.Model.Packages.Reading;

/// <summary>The one form of a number: an optional sign, digits with at most one point, an optional exponent.</summary>
internal static class NumberText
{
    private const NumberStyles Style = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;

    // The powers of ten that a double holds exactly.
    private static readonly double[] Powers =
    [
        1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22,
    ];

    /// <summary>Reads a number to the nearest double. What overflows is read as infinite, what underflows as zero.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, out double value) =>
        TryReadShort(text, out value)
        || (IsWellFormed(text) && double.TryParse(text, Style, CultureInfo.InvariantCulture, out value));

    /// <summary>Whether a text has a digit other than zero before its exponent, so that it cannot mean zero.</summary>
    public static bool HasSignificantDigit(ReadOnlySpan<char> text)
    {
        int end = text.IndexOfAny('e', 'E');
        return (end < 0 ? text : text[..end]).IndexOfAnyInRange('1', '9') >= 0;
    }

    /// <summary>
    /// Reads a number of at most 15 digits without exponent: its digits and the power of ten are exact doubles, so one division rounds
    /// correctly (Clinger 1990). Four times as fast as the general way, and nearly every number of a package is of this form.
    /// </summary>
    private static bool TryReadShort(ReadOnlySpan<char> text, out double value)
    {
        value = 0;
        int i = text.Length > 0 && text[0] == '-' ? 1 : 0;
        int first = i;
        if (text.Length - first is 0 or > 16)
        {
            return false;
        }

        long digits = 0;
        int point = -1;
        for (; i < text.Length; i++)
        {
            int digit = text[i] - '0';
            if ((uint)digit <= 9)
            {
                digits = (digits * 10) + digit;
            }
            else if (text[i] == '.' && point < 0)
            {
                point = i;
            }
            else
            {
                return false;
            }
        }

        int count = text.Length - first - (point < 0 ? 0 : 1);
        if (count is 0 or > 15)
        {
            return false;
        }

        value = digits / Powers[point < 0 ? 0 : text.Length - 1 - point];
        value = first == 1 ? -value : value;
        return true;
    }

    /// <summary>Whether a text is a number to us; the base library would also take words such as <c>NaN</c>.</summary>
    private static bool IsWellFormed(ReadOnlySpan<char> text)
    {
        bool digit = false;
        foreach (char c in text)
        {
            if (!char.IsAsciiDigit(c) && c is not ('+' or '-' or '.' or 'e' or 'E'))
            {
                return false;
            }

            digit |= char.IsAsciiDigit(c);
        }

        return digit;
    }
}
