using System.Numerics;

namespace Mycel.Model.Quantities;

/// <summary>How numbers of one unit become numbers of another: times a numerator, by a denominator, plus a shift.</summary>
internal sealed class Conversion
{
    private readonly double numerator;
    private readonly double denominator;
    private readonly double shift;

    /// <summary>Prepares the conversion; the caller has checked that the dimensions are the same.</summary>
    public Conversion(Unit from, Unit to)
    {
        To = to;
        var ratio = from.Size / to.Size;
        // value_to = (value_from + offset_from) * ratio - offset_to, with the two offsets joined before rounding.
        shift = ((from.Offset * ratio) - to.Offset).ToDouble();
        (numerator, denominator) = IsExact(ratio.Numerator) && IsExact(ratio.Denominator)
            ? ((double)ratio.Numerator, (double)ratio.Denominator)
            : (ratio.ToDouble(), 1);
    }

    public Unit To { get; }

    public double Apply(double value)
    {
        double product = value * numerator;
        // Multiplying first gives the best double; it may overflow where the result would not.
        double scaled = double.IsInfinity(product) ? value * (numerator / denominator) : product / denominator;
        return scaled + shift;
    }

    private static bool IsExact(BigInteger number) => number.GetBitLength() <= 1000 && new BigInteger((double)number) == number;
}
