namespace Mycel.Model.Quantities;

/// <summary>A mass of whatever the context says. The mass of a named substance, such as CO2e, is a quantity of its own.</summary>
public readonly record struct Mass : IComparable<Mass>
{
    private readonly double tonnes;

    private Mass(double tonnes) => this.tonnes = Measure.Finite(tonnes);

    /// <summary>The mass in t.</summary>
    /// <unit>t</unit>
    public double InTonnes => tonnes;

    /// <summary>The mass in kg.</summary>
    /// <unit>kg</unit>
    public double InKilograms => ToQuantity().In(Units.Kilogram);

    /// <summary>So much in t.</summary>
    /// <param name="tonnes">The number, in t.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is infinite or undefined.</exception>
    public static Mass FromTonnes(double tonnes) => new(tonnes);

    /// <summary>So much in kg.</summary>
    /// <param name="kilograms">The number, in kg.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is infinite or undefined.</exception>
    public static Mass FromKilograms(double kilograms) => From(new Quantity(kilograms, Units.Kilogram));

    /// <summary>The mass that a quantity is.</summary>
    /// <param name="quantity">The quantity.</param>
    /// <exception cref="DimensionMismatchException">The quantity is something else.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The number is infinite or undefined.</exception>
    public static Mass From(Quantity quantity) => new(Measure.In(quantity, Units.Tonne));

    /// <summary>The mass as a quantity.</summary>
    public static implicit operator Quantity(Mass mass) => mass.ToQuantity();

    /// <summary>The sum.</summary>
    public static Mass operator +(Mass left, Mass right) => new(left.tonnes + right.tonnes);

    /// <summary>The difference.</summary>
    public static Mass operator -(Mass left, Mass right) => new(left.tonnes - right.tonnes);

    /// <summary>The opposite.</summary>
    public static Mass operator -(Mass mass) => new(-mass.tonnes);

    /// <summary>So many times the mass.</summary>
    public static Mass operator *(Mass mass, double times) => new(mass.tonnes * times);

    /// <summary>So many times the mass.</summary>
    public static Mass operator *(double times, Mass mass) => mass * times;

    /// <summary>The part of the mass.</summary>
    public static Mass operator /(Mass mass, double parts) => new(mass.tonnes / parts);

    /// <summary>How many times the second the first is.</summary>
    public static double operator /(Mass left, Mass right) => left.tonnes / right.tonnes;

    /// <summary>The flow that moves the mass in a time.</summary>
    /// <exception cref="DimensionMismatchException">The second is no time.</exception>
    public static Rate operator /(Mass mass, Quantity time) => Rate.From(mass.ToQuantity() / time);

    /// <summary>Whether the first is less.</summary>
    public static bool operator <(Mass left, Mass right) => left.tonnes < right.tonnes;

    /// <summary>Whether the first is greater.</summary>
    public static bool operator >(Mass left, Mass right) => left.tonnes > right.tonnes;

    /// <summary>Whether the first is not greater.</summary>
    public static bool operator <=(Mass left, Mass right) => left.tonnes <= right.tonnes;

    /// <summary>Whether the first is not less.</summary>
    public static bool operator >=(Mass left, Mass right) => left.tonnes >= right.tonnes;

    /// <summary>The mass as a quantity.</summary>
    public Quantity ToQuantity() => new(tonnes, Units.Tonne);

    /// <inheritdoc />
    public int CompareTo(Mass other) => tonnes.CompareTo(other.tonnes);

    /// <inheritdoc />
    public override string ToString() => ToQuantity().ToString();
}
