using System.Globalization;

namespace Mycel.Analysis.Reporting.Text;

/// <summary>Shows numbers: rounded by magnitude for the eye, exact for whoever asks.</summary>
public static class Figure
{
    private const string ThinSpace = "\u202f";
    private const string Minus = "\u2212";

    /// <summary>What stands where a figure does not exist.</summary>
    public const string Missing = "not known";

    /// <summary>The number rounded to some significant digits, thousands set apart by thin spaces that do not break; never an exponent below 10<sup>15</sup>.</summary>
    /// <param name="value">Number.</param>
    /// <param name="digits">Significant digits, 1 to 15.</param>
    public static string Rounded(double value, int digits = 4)
    {
        if (!double.IsFinite(value))
            return Missing;
        double magnitude = Math.Abs(value);
        if (magnitude == 0)
            return "0";
        if (magnitude is >= 1e15 or < 1e-6)
            return Power(value, Math.Min(digits, 3));
        int exponent = (int)Math.Floor(Math.Log10(magnitude));
        int decimals = Math.Max(0, digits - 1 - exponent);
        double step = Math.Pow(10, exponent - digits + 1);
        double rounded = decimals > 0 ? Math.Round(magnitude, Math.Min(decimals, 15)) : Math.Round(magnitude / step) * step;
        string text = rounded.ToString("F" + Math.Min(decimals, 15).ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
        return (value < 0 ? Minus : "") + Grouped(Trimmed(text));
    }

    /// <summary>A signed number: <c>+</c> or minus before it, nothing before zero.</summary>
    public static string WithSign(double value, int digits = 4) => value > 0 && double.IsFinite(value) ? "+" + Rounded(value, digits) : Rounded(value, digits);

    /// <summary>A share as percent.</summary>
    /// <param name="share">Share, usually 0 to 1.</param>
    public static string Percent(double share)
    {
        if (!double.IsFinite(share))
            return Missing;
        double percent = share * 100;
        return Rounded(percent, Math.Abs(percent) < 10 ? 2 : 3) + "\u00a0%";
    }

    /// <summary>A change as percent, with its sign.</summary>
    /// <param name="share">Change as a share.</param>
    public static string Change(double share) => (share > 0 ? "+" : "") + Percent(share);

    /// <summary>A part of a whole as percent; parts too small to matter are said to be so.</summary>
    /// <param name="share">Share, 0 to 1.</param>
    public static string Part(double share) => share is > 0 and < 0.001 ? "under 0.1\u00a0%" : Percent(share);

    /// <summary>Every digit of the number, for machines.</summary>
    public static string Exact(double value) => double.IsFinite(value) ? value.ToString("R", CultureInfo.InvariantCulture) : "";

    private static string Trimmed(string text) => text.Contains('.', StringComparison.Ordinal) ? text.TrimEnd('0').TrimEnd('.') : text;

    private static string Grouped(string text)
    {
        int point = text.IndexOf('.', StringComparison.Ordinal);
        string whole = point < 0 ? text : text[..point];
        // Four digits are read at a glance and stay together, as is usual in print.
        if (whole.Length > 4)
            for (int place = whole.Length - 3; place > 0; place -= 3)
                whole = whole.Insert(place, ThinSpace);
        return point < 0 ? whole : whole + text[point..];
    }

    private static string Power(double value, int digits)
    {
        string[] parts = value.ToString("E" + (digits - 1).ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture).Split('E');
        string mantissa = Trimmed(parts[0]).Replace("-", Minus, StringComparison.Ordinal);
        int exponent = int.Parse(parts[1], CultureInfo.InvariantCulture);
        return mantissa + "\u00a0×\u00a010" + Superscript(exponent);
    }

    private static string Superscript(int number) => string.Concat(
        number.ToString(CultureInfo.InvariantCulture).Select(letter => letter == '-' ? '⁻' : "⁰¹²³⁴⁵⁶⁷⁸⁹"[letter - '0']));
}
