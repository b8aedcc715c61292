namespace Mycel.Model.Quantities;

/// <summary>A share of a whole, from 0 to 1.</summary>
public readonly record struct Fraction : IComparable<Fraction>
{
    private Fraction(double value)
    {
        if (!(value is >= 0 and <= 1))
            throw new ArgumentOutOfRangeException(nameof(value), value, "A share lies between 0 and 1.");
        Value = value;
    }

    /// <summary>Nothing of the whole.</summary>
    public static Fraction None { get; }

    /// <summary>The whole.</summary>
    public static Fraction Whole { get; } = new(1);

    /// <summary>The share as a number from 0 to 1.</summary>
    public double Value { get; }

    /// <summary>The share in per cent.</summary>
    /// <unit>%</unit>
    public double InPercent => ToQuantity().In(Units.Percent);

    /// <summary>What is left of the whole.</summary>
    public Fraction Rest => new(1 - Value);

    /// <summary>So much of the whole.</summary>
    /// <param name="value">The share, from 0 to 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The share is less than 0, more than 1 or undefined.</exception>
    public static Fraction Of(double value) => new(value);

    /// <summary>So many hundredths of the whole.</summary>
    /// <param name="percent">The share, from 0 to 100 %.</param>
    /// <exception cref="ArgumentOutOfRangeException">The share is less than 0, more than 100 % or undefined.</exception>
    public static Fraction FromPercent(double percent) => From(new Quantity(percent, Units.Percent));

    /// <summary>The share that a quantity is.</summary>
    /// <param name="quantity">The quantity.</param>
    /// <exception cref="DimensionMismatchException">The quantity is no mere number.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The share is less than 0, more than 1 or undefined.</exception>
    public static Fraction From(Quantity quantity) => new(quantity.In(Units.One));

    /// <summary>The share as a quantity.</summary>
    public static implicit operator Quantity(Fraction fraction) => fraction.ToQuantity();

    /// <summary>The share of a share.</summary>
    public static Fraction operator *(Fraction left, Fraction right) => new(left.Value * right.Value);

    /// <summary>The share of a quantity.</summary>
    public static Quantity operator *(Fraction fraction, Quantity whole) => whole * fraction.Value;

    /// <summary>Whether the first is less.</summary>
    public static bool operator <(Fraction left, Fraction right) => left.Value < right.Value;

    /// <summary>Whether the first is greater.</summary>
    public static bool operator >(Fraction left, Fraction right) => left.Value > right.Value;

    /// <summary>Whether the first is not greater.</summary>
    public static bool operator <=(Fraction left, Fraction right) => left.Value <= right.Value;

    /// <summary>Whether the first is not less.</summary>
    public static bool operator >=(Fraction left, Fraction right) => left.Value >= right.Value;

    /// <summary>The share as a quantity.</summary>
    public Quantity ToQuantity() => Quantity.Number(Value);

    /// <inheritdoc />
    public int CompareTo(Fraction other) => Value.CompareTo(other.Value);

    /// <inheritdoc />
    public override string ToString() => ToQuantity().ToString();
}
