using System.Text.RegularExpressions;

namespace Mycel.Analysis.Reporting.Text;

/// <summary>Says units as people write them: <c>EUR2020/a</c> becomes “EUR (2020) a year”, <c>tCO2e/a</c> “t CO₂e a year”.</summary>
public static partial class UnitWords
{
    /// <summary>The unit as it stands in a table.</summary>
    public static string InTable(string unit)
    {
        if (unit is "1" or "")
            return "";
        string text = Money().Replace(unit, match => $"{match.Groups[1].Value}{match.Groups[2].Value} ({match.Groups[3].Value})");
        text = Gas().Replace(text, match => $"{match.Groups[1].Value}\u00a0{match.Groups[2].Value.Replace('2', '₂').Replace('4', '₄')}{match.Groups[3].Value}");
        return Power().Replace(text, match => match.Groups[1].Value + (match.Groups[2].Value == "2" ? "²" : "³"));
    }

    /// <summary>The unit as it stands in a sentence.</summary>
    public static string InSentence(string unit)
    {
        string text = InTable(unit);
        return text.EndsWith("/a", StringComparison.Ordinal) ? text[..^2] + " a year" : text;
    }

    /// <summary>A value with its unit in words, large ones as thousands and millions: <c>24100000 EUR2020/a</c> becomes “24.1 million EUR (2020) a year”.</summary>
    public static string Say(double value, string unit)
    {
        (string number, string words) = Scaled(value, unit);
        return words.Length == 0 ? number : number + "\u00a0" + words;
    }

    /// <summary>Number and unit of <see cref="Say"/> apart, for figures set in large type.</summary>
    public static (string Number, string Words) Scaled(double value, string unit)
    {
        if (!double.IsFinite(value))
            return (Figure.Missing, "");
        (double factor, string plain) = Unprefixed(unit);
        double amount = value * factor;
        string words = InSentence(plain);
        return Math.Abs(amount) switch
        {
            >= 1e9 => (Figure.Rounded(amount / 1e9, 3), Joined("thousand million", words)),
            >= 1e6 => (Figure.Rounded(amount / 1e6, 3), Joined("million", words)),
            _ => (Figure.Rounded(amount, 3), words),
        };
    }

    /// <summary>The text with the digits of the usual gases set low: <c>CO2</c> becomes “CO₂”.</summary>
    public static string Formulas(string text) => Formula().Replace(text, match => match.Value.ToUpperInvariant().Replace('2', '₂').Replace('4', '₄'));

    /// <summary>Whether the unit is an amount of money, whatever it is divided by.</summary>
    public static bool IsMoney(string unit) => MoneyAmount().IsMatch(unit);

    /// <summary>A ratio to money in the unit in which it is read: <c>t/EUR2020</c> becomes <c>t/MEUR2020</c>, a million times the value.</summary>
    public static (double Value, string Unit) PerMillion(double value, string unit) =>
        PerMoney().IsMatch(unit) ? (value * 1e6, PerMoney().Replace(unit, "/M$1")) : (value, unit);

    /// <summary>Whether the unit is an amount in a year, not a ratio.</summary>
    public static bool IsYearly(string unit) => unit.EndsWith("/a", StringComparison.Ordinal) && unit.IndexOf('/', StringComparison.Ordinal) == unit.Length - 2;

    private static string Joined(string scale, string words) => words.Length == 0 ? scale : scale + "\u00a0" + words;

    private static (double Factor, string Unit) Unprefixed(string unit)
    {
        Match match = Prefixed().Match(unit);
        if (!match.Success)
            return (1, unit);
        double factor = match.Groups[1].Value switch { "k" => 1e3, "M" => 1e6, _ => 1e9 };
        return (factor, unit[1..]);
    }

    [GeneratedRegex(@"\b([kMG]?)([A-Z]{3})(\d{4})\b")]
    private static partial Regex Money();

    [GeneratedRegex(@"/([A-Z]{3}\d{4})$")]
    private static partial Regex PerMoney();

    [GeneratedRegex(@"^[kMG]?[A-Z]{3}\d{4}(/a)?$")]
    private static partial Regex MoneyAmount();

    [GeneratedRegex(@"\b([kMG]?[tg]|kg)(CO2|CH4|N2O|SO2|NO)([a-zA-Z0-9]*)")]
    private static partial Regex Gas();

    [GeneratedRegex(@"\b([Cc][Oo]2|CH4|N2O|SO2|NO2)(?=e?\b)")]
    private static partial Regex Formula();

    [GeneratedRegex(@"\b([kcd]?m)([23])\b")]
    private static partial Regex Power();

    [GeneratedRegex(@"^([kMG])([A-Z]{3}\d{4}|t(CO2e?)?|m3)(/a)?$")]
    private static partial Regex Prefixed();
}
