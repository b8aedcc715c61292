using System.Buffers;
using System.Globalization;

namespace Mycel.Model.Quantities;

/// <summary>How money is written: three capitals, a price year, and before them at most k, M, G or bn: EUR2020, MEUR2020.</summary>
/// <param name="Prefix">What stands before the code: nothing, k, M, G or bn.</param>
/// <param name="Code">The three capitals.</param>
/// <param name="Year">The price year as written; empty where there is none.</param>
internal sealed record MoneySymbol(string Prefix, string Code, string Year)
{
    private static readonly SearchValues<char> Letters =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");

    private const int FirstYear = 1900, LastYear = 2199;

    /// <summary>The currency with its price year.</summary>
    public string Currency => Code + Year;

    /// <summary>Whether the prefix is one that money takes.</summary>
    public bool HasKnownPrefix => Prefix is "" or "k" or "M" or "G" or "bn";

    /// <summary>Whether the year is a year, or absent.</summary>
    public bool HasKnownYear => Year.Length == 0
        || (Year.Length == 4 && int.Parse(Year, CultureInfo.InvariantCulture) is >= FirstYear and <= LastYear);

    /// <summary>Reads a symbol that looks like money; null where it does not. The parts may still be refused.</summary>
    public static MoneySymbol? Read(string symbol)
    {
        int letters = symbol.AsSpan().IndexOfAnyExcept(Letters);
        string word = letters < 0 ? symbol : symbol[..letters];
        string year = symbol[word.Length..];
        if (word.Length is < 3 or > 5 || year.AsSpan().ContainsAnyExceptInRange('0', '9'))
            return null;
        string code = word[^3..], prefix = word[..^3];
        return CurrencyCodes.Contains(code) ? new MoneySymbol(prefix, code, year) : null;
    }

    /// <summary>The symbol that cannot be divided further.</summary>
    public UnitAtom ToAtom()
    {
        int exponent = Prefix switch { "k" => 3, "M" => 6, "G" or "bn" => 9, _ => 0 };
        return new UnitAtom(Prefix + Currency, Dimension.Money(Currency), Ratio.PowerOfTen(exponent));
    }
}
