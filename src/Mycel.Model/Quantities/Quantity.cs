using System.Buffers;
using System.Globalization;

namespace Mycel.Model.Quantities;

/// <summary>A number with its unit.</summary>
/// <remarks>
/// Two quantities are equal when number and unit are: 1 t does not equal 1000 kg, though neither is greater. Arithmetic with temperatures
/// on a scale (degC, degF) is done in kelvin.
/// </remarks>
/// <param name="Value">The number, counted in the unit.</param>
/// <param name="Unit">The unit.</param>
public readonly record struct Quantity(double Value, Unit Unit) : IComparable<Quantity>
{
    private static readonly SearchValues<char> EndsOfNumber = SearchValues.Create(" \t\u00A0\u2009\u202F%‰");

    /// <summary>The unit.</summary>
    public Unit Unit { get => field ?? Unit.One; init; } = Unit;

    /// <summary>What is measured.</summary>
    public Dimension Dimension => Unit.Dimension;

    /// <summary>Whether the number is neither infinite nor undefined.</summary>
    public bool IsFinite => double.IsFinite(Value);

    /// <summary>A mere number.</summary>
    /// <param name="value">The number.</param>
    public static Quantity Number(double value) => new(value, Unit.One);

    /// <summary>Reads a number with a decimal point and a unit: "12.5 GJ/t", "40%", "0.3". Never throws.</summary>
    /// <param name="text">The text. A space stands between number and unit; % and ‰ may follow directly.</param>
    /// <param name="quantity">The quantity.</param>
    /// <returns>Whether the text is a finite number with a unit.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out Quantity quantity)
    {
        text = text.Trim();
        int end = text.IndexOfAny(EndsOfNumber);
        var number = end < 0 ? text : text[..end];
        var symbol = end < 0 ? "1" : text[end..];
        quantity = default;
        if (!double.TryParse(number, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent,
                CultureInfo.InvariantCulture, out double value)
            || !double.IsFinite(value)
            || !Unit.TryParse(symbol, out var unit, out _))
            return false;
        quantity = new Quantity(value, unit);
        return true;
    }

    /// <summary>Adds; the result has the unit of the first.</summary>
    /// <exception cref="DimensionMismatchException">They are of different dimensions.</exception>
    public static Quantity operator +(Quantity left, Quantity right)
    {
        var sum = left.OnAbsoluteScale();
        return sum with { Value = sum.Value + right.In(sum.Unit) };
    }

    /// <summary>Subtracts; the result has the unit of the first.</summary>
    /// <exception cref="DimensionMismatchException">They are of different dimensions.</exception>
    public static Quantity operator -(Quantity left, Quantity right)
    {
        var difference = left.OnAbsoluteScale();
        return difference with { Value = difference.Value - right.In(difference.Unit) };
    }

    /// <summary>The opposite.</summary>
    public static Quantity operator -(Quantity quantity)
    {
        var absolute = quantity.OnAbsoluteScale();
        return absolute with { Value = -absolute.Value };
    }

    /// <summary>The product; its unit is the product of the units.</summary>
    public static Quantity operator *(Quantity left, Quantity right)
    {
        var (one, other) = (left.OnAbsoluteScale(), right.OnAbsoluteScale());
        return new Quantity(one.Value * other.Value, one.Unit.Times(other.Unit));
    }

    /// <summary>The quotient; its unit is the quotient of the units.</summary>
    public static Quantity operator /(Quantity left, Quantity right)
    {
        var (one, other) = (left.OnAbsoluteScale(), right.OnAbsoluteScale());
        return new Quantity(one.Value / other.Value, one.Unit.Per(other.Unit));
    }

    /// <summary>So many times the quantity.</summary>
    public static Quantity operator *(Quantity quantity, double times)
    {
        var absolute = quantity.OnAbsoluteScale();
        return absolute with { Value = absolute.Value * times };
    }

    /// <summary>So many times the quantity.</summary>
    public static Quantity operator *(double times, Quantity quantity) => quantity * times;

    /// <summary>The part of the quantity.</summary>
    public static Quantity operator /(Quantity quantity, double parts)
    {
        var absolute = quantity.OnAbsoluteScale();
        return absolute with { Value = absolute.Value / parts };
    }

    /// <summary>Whether the first is less.</summary>
    /// <exception cref="DimensionMismatchException">They are of different dimensions.</exception>
    public static bool operator <(Quantity left, Quantity right) => left.Value < right.In(left.Unit);

    /// <summary>Whether the first is greater.</summary>
    /// <exception cref="DimensionMismatchException">They are of different dimensions.</exception>
    public static bool operator >(Quantity left, Quantity right) => left.Value > right.In(left.Unit);

    /// <summary>Whether the first is not greater.</summary>
    /// <exception cref="DimensionMismatchException">They are of different dimensions.</exception>
    public static bool operator <=(Quantity left, Quantity right) => left.Value <= right.In(left.Unit);

    /// <summary>Whether the first is not less.</summary>
    /// <exception cref="DimensionMismatchException">They are of different dimensions.</exception>
    public static bool operator >=(Quantity left, Quantity right) => left.Value >= right.In(left.Unit);

    /// <summary>The number in another unit of the same dimension.</summary>
    /// <param name="unit">The other unit.</param>
    /// <exception cref="DimensionMismatchException">The unit is of another dimension.</exception>
    public double In(Unit unit) => TryIn(unit, out double value) ? value : throw new DimensionMismatchException(Unit, unit);

    /// <summary>The number in another unit, where that is of the same dimension.</summary>
    /// <param name="unit">The other unit.</param>
    /// <param name="value">The number.</param>
    public bool TryIn(Unit unit, out double value)
    {
        bool comparable = Unit.IsComparableTo(unit);
        value = comparable ? Unit.Convert(Value, unit) : 0;
        return comparable;
    }

    /// <summary>The same amount in another unit.</summary>
    /// <param name="unit">The other unit.</param>
    /// <exception cref="DimensionMismatchException">The unit is of another dimension.</exception>
    public Quantity To(Unit unit) => new(In(unit), unit);

    /// <inheritdoc />
    /// <exception cref="DimensionMismatchException">They are of different dimensions.</exception>
    public int CompareTo(Quantity other) => Value.CompareTo(other.In(Unit));

    /// <inheritdoc />
    public bool Equals(Quantity other) => Value.Equals(other.Value) && Unit.Equals(other.Unit);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Value, Unit);

    /// <summary>The shortest text that reads back to the same: "12.5 GJ/t"; a mere number stands alone.</summary>
    public override string ToString()
    {
        string number = Value.ToString("R", CultureInfo.InvariantCulture);
        return Unit.Equals(Unit.One) ? number : $"{number} {Unit}";
    }

    private Quantity OnAbsoluteScale() => Unit.IsPointOnScale ? To(Units.Kelvin) : this;
}
