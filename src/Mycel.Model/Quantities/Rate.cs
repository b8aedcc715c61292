namespace Mycel.Model.Quantities;

/// <summary>A flow of mass: mass per time.</summary>
/// <remarks>
/// Flows of other things are plain quantities: their dimension says what they are. Flows of mass are the ones that are given per hour, per day
/// and per year in the same table.
/// </remarks>
public readonly record struct Rate : IComparable<Rate>
{
    private readonly double tonnesPerYear;

    private Rate(double tonnesPerYear) => this.tonnesPerYear = Measure.Finite(tonnesPerYear);

    /// <summary>The rate in t/a.</summary>
    /// <unit>t/a</unit>
    public double InTonnesPerYear => tonnesPerYear;

    /// <summary>The rate in t/h.</summary>
    /// <unit>t/h</unit>
    public double InTonnesPerHour => ToQuantity().In(Units.TonnePerHour);

    /// <summary>The rate in kg/s.</summary>
    /// <unit>kg/s</unit>
    public double InKilogramsPerSecond => ToQuantity().In(Units.KilogramPerSecond);

    /// <summary>So much in t/a.</summary>
    /// <param name="tonnesPerYear">The number, in t/a.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is infinite or undefined.</exception>
    public static Rate FromTonnesPerYear(double tonnesPerYear) => new(tonnesPerYear);

    /// <summary>So much in t/h.</summary>
    /// <param name="tonnesPerHour">The number, in t/h.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is infinite or undefined.</exception>
    public static Rate FromTonnesPerHour(double tonnesPerHour) => From(new Quantity(tonnesPerHour, Units.TonnePerHour));

    /// <summary>So much in kg/s.</summary>
    /// <param name="kilogramsPerSecond">The number, in kg/s.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is infinite or undefined.</exception>
    public static Rate FromKilogramsPerSecond(double kilogramsPerSecond) => From(new Quantity(kilogramsPerSecond, Units.KilogramPerSecond));

    /// <summary>The rate that a quantity is.</summary>
    /// <param name="quantity">The quantity.</param>
    /// <exception cref="DimensionMismatchException">The quantity is something else.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The number is infinite or undefined.</exception>
    public static Rate From(Quantity quantity) => new(Measure.In(quantity, Units.TonnePerYear));

    /// <summary>The rate as a quantity.</summary>
    public static implicit operator Quantity(Rate rate) => rate.ToQuantity();

    /// <summary>The sum.</summary>
    public static Rate operator +(Rate left, Rate right) => new(left.tonnesPerYear + right.tonnesPerYear);

    /// <summary>The difference.</summary>
    public static Rate operator -(Rate left, Rate right) => new(left.tonnesPerYear - right.tonnesPerYear);

    /// <summary>The opposite.</summary>
    public static Rate operator -(Rate rate) => new(-rate.tonnesPerYear);

    /// <summary>So many times the rate.</summary>
    public static Rate operator *(Rate rate, double times) => new(rate.tonnesPerYear * times);

    /// <summary>So many times the rate.</summary>
    public static Rate operator *(double times, Rate rate) => rate * times;

    /// <summary>The part of the rate.</summary>
    public static Rate operator /(Rate rate, double parts) => new(rate.tonnesPerYear / parts);

    /// <summary>How many times the second the first is.</summary>
    public static double operator /(Rate left, Rate right) => left.tonnesPerYear / right.tonnesPerYear;

    /// <summary>The mass that flows in a time.</summary>
    /// <exception cref="DimensionMismatchException">The second is no time.</exception>
    public static Mass operator *(Rate rate, Quantity time) => Mass.From(rate.ToQuantity() * time);

    /// <summary>The mass that flows in a time.</summary>
    /// <exception cref="DimensionMismatchException">The first is no time.</exception>
    public static Mass operator *(Quantity time, Rate rate) => rate * time;

    /// <summary>Whether the first is less.</summary>
    public static bool operator <(Rate left, Rate right) => left.tonnesPerYear < right.tonnesPerYear;

    /// <summary>Whether the first is greater.</summary>
    public static bool operator >(Rate left, Rate right) => left.tonnesPerYear > right.tonnesPerYear;

    /// <summary>Whether the first is not greater.</summary>
    public static bool operator <=(Rate left, Rate right) => left.tonnesPerYear <= right.tonnesPerYear;

    /// <summary>Whether the first is not less.</summary>
    public static bool operator >=(Rate left, Rate right) => left.tonnesPerYear >= right.tonnesPerYear;

    /// <summary>The rate as a quantity.</summary>
    public Quantity ToQuantity() => new(tonnesPerYear, Units.TonnePerYear);

    /// <inheritdoc />
    public int CompareTo(Rate other) => tonnesPerYear.CompareTo(other.tonnesPerYear);

    /// <inheritdoc />
    public override string ToString() => ToQuantity().ToString();
}
