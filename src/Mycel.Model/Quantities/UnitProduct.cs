using System.Text;

namespace Mycel.Model.Quantities;

/// <summary>A symbol with its power in a product.</summary>
/// <param name="Atom">The symbol.</param>
/// <param name="Exponent">Its power; never 0 in a finished product.</param>
internal readonly record struct UnitFactor(UnitAtom Atom, int Exponent);

/// <summary>A product of powers of symbols: what a compound unit is.</summary>
internal static class UnitProduct
{
    /// <summary>Greatest power of a symbol.</summary>
    public const int MaximumExponent = 9;

    /// <summary>Multiplies a product in place by a power of another; the same symbols are joined, and vanish where they cancel.</summary>
    public static void Multiply(List<UnitFactor> product, IEnumerable<UnitFactor> other, int exponent)
    {
        foreach (var factor in other)
        {
            int power = checked(factor.Exponent * exponent);
            int known = product.FindIndex(own => own.Atom.Symbol == factor.Atom.Symbol);
            if (known < 0)
            {
                product.Add(factor with { Exponent = power });
                continue;
            }
            power = checked(power + product[known].Exponent);
            if (power == 0)
                product.RemoveAt(known);
            else
                product[known] = product[known] with { Exponent = power };
        }
    }

    /// <summary>Writes a product with our own symbols: EUR2020/(t a), 1/h.</summary>
    public static string Print(IReadOnlyCollection<UnitFactor> product)
    {
        var over = product.Where(factor => factor.Exponent > 0).ToList();
        var under = product.Where(factor => factor.Exponent < 0).ToList();
        var text = new StringBuilder();
        Append(text, over);
        if (over.Count == 0)
            text.Append('1');
        if (under.Count == 0)
            return text.ToString();
        text.Append('/');
        if (under.Count > 1)
            text.Append('(');
        Append(text, under);
        if (under.Count > 1)
            text.Append(')');
        return text.ToString();
    }

    private static void Append(StringBuilder text, List<UnitFactor> factors)
    {
        for (int i = 0; i < factors.Count; i++)
        {
            if (i > 0)
                text.Append(' ');
            string symbol = factors[i].Atom.Symbol;
            int power = Math.Abs(factors[i].Exponent);
            text.Append(symbol);
            if (power == 1)
                continue;
            // After EUR2020 or CO2 a digit would be read as part of the name; after % nothing is read as a power but a caret.
            if (!char.IsAsciiLetter(symbol[^1]) || symbol.AsSpan().ContainsAnyInRange('0', '9'))
                text.Append('^');
            text.Append(power);
        }
    }
}
