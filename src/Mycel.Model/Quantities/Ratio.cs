using System.Globalization;
using System.Numerics;

namespace Mycel.Model.Quantities;

/// <summary>An exact fraction in lowest terms. Sizes of units are kept exactly, so that 1 kWh is 3.6 MJ and nothing else.</summary>
/// <param name="Numerator">What is divided.</param>
/// <param name="Denominator">What it is divided by; positive.</param>
internal readonly record struct Ratio(BigInteger Numerator, BigInteger Denominator)
{
    public static Ratio Zero { get; } = new(BigInteger.Zero, BigInteger.One);

    public static Ratio One { get; } = new(BigInteger.One, BigInteger.One);

    /// <summary>Reads a decimal number, or a fraction of two: "1055.05585262", "5/9".</summary>
    public static Ratio Of(string text)
    {
        int slash = text.IndexOf('/', StringComparison.Ordinal);
        return slash < 0 ? OfDecimal(text) : OfDecimal(text[..slash]) / OfDecimal(text[(slash + 1)..]);
    }

    public static Ratio PowerOfTen(int exponent) => exponent >= 0
        ? new(BigInteger.Pow(10, exponent), BigInteger.One)
        : new(BigInteger.One, BigInteger.Pow(10, -exponent));

    public static Ratio operator *(Ratio left, Ratio right) =>
        Reduced(left.Numerator * right.Numerator, left.Denominator * right.Denominator);

    public static Ratio operator /(Ratio left, Ratio right) =>
        Reduced(left.Numerator * right.Denominator, left.Denominator * right.Numerator);

    public static Ratio operator -(Ratio left, Ratio right) =>
        Reduced((left.Numerator * right.Denominator) - (right.Numerator * left.Denominator), left.Denominator * right.Denominator);

    public Ratio Power(int exponent) => exponent >= 0
        ? new(BigInteger.Pow(Numerator, exponent), BigInteger.Pow(Denominator, exponent))
        : One / Power(-exponent);

    /// <summary>The nearest double.</summary>
    public double ToDouble()
    {
        if (Numerator.IsZero)
            return 0;
        // A quotient of 64 bits, its last bit set where a remainder is left: converting it then rounds as the exact fraction would.
        var size = BigInteger.Abs(Numerator);
        int shift = 64 - (int)(size.GetBitLength() - Denominator.GetBitLength());
        var (quotient, remainder) = shift >= 0
            ? BigInteger.DivRem(size << shift, Denominator)
            : BigInteger.DivRem(size, Denominator << -shift);
        if (quotient.GetBitLength() > 64)
        {
            remainder += quotient & BigInteger.One;
            quotient >>= 1;
            shift--;
        }
        ulong bits = (ulong)quotient | (remainder.IsZero ? 0UL : 1UL);
        double magnitude = Math.ScaleB((double)bits, -shift);
        return Numerator.Sign < 0 ? -magnitude : magnitude;
    }

    private static Ratio OfDecimal(string text)
    {
        int point = text.IndexOf('.', StringComparison.Ordinal);
        int decimals = point < 0 ? 0 : text.Length - point - 1;
        var digits = BigInteger.Parse(point < 0 ? text : text.Remove(point, 1), CultureInfo.InvariantCulture);
        return Reduced(digits, BigInteger.Pow(10, decimals));
    }

    private static Ratio Reduced(BigInteger numerator, BigInteger denominator)
    {
        var common = BigInteger.GreatestCommonDivisor(numerator, denominator);
        if (denominator.Sign < 0)
            common = -common;
        return new(numerator / common, denominator / common);
    }
}
