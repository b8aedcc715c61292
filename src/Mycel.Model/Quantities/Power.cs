namespace Mycel.Model.Quantities;

/// <summary>Energy per time, without a heating-value basis.</summary>
public readonly record struct Power : IComparable<Power>
{
    private readonly double megawatts;

    private Power(double megawatts) => this.megawatts = Measure.Finite(megawatts);

    /// <summary>The power in MW.</summary>
    /// <unit>MW</unit>
    public double InMegawatts => megawatts;

    /// <summary>The power in kW.</summary>
    /// <unit>kW</unit>
    public double InKilowatts => ToQuantity().In(Units.Kilowatt);

    /// <summary>So much in MW.</summary>
    /// <param name="megawatts">The number, in MW.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is infinite or undefined.</exception>
    public static Power FromMegawatts(double megawatts) => new(megawatts);

    /// <summary>So much in kW.</summary>
    /// <param name="kilowatts">The number, in kW.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is infinite or undefined.</exception>
    public static Power FromKilowatts(double kilowatts) => From(new Quantity(kilowatts, Units.Kilowatt));

    /// <summary>The power that a quantity is.</summary>
    /// <param name="quantity">The quantity.</param>
    /// <exception cref="DimensionMismatchException">The quantity is something else.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The number is infinite or undefined.</exception>
    public static Power From(Quantity quantity) => new(Measure.In(quantity, Units.Megawatt));

    /// <summary>The power as a quantity.</summary>
    public static implicit operator Quantity(Power power) => power.ToQuantity();

    /// <summary>The sum.</summary>
    public static Power operator +(Power left, Power right) => new(left.megawatts + right.megawatts);

    /// <summary>The difference.</summary>
    public static Power operator -(Power left, Power right) => new(left.megawatts - right.megawatts);

    /// <summary>The opposite.</summary>
    public static Power operator -(Power power) => new(-power.megawatts);

    /// <summary>So many times the power.</summary>
    public static Power operator *(Power power, double times) => new(power.megawatts * times);

    /// <summary>So many times the power.</summary>
    public static Power operator *(double times, Power power) => power * times;

    /// <summary>The part of the power.</summary>
    public static Power operator /(Power power, double parts) => new(power.megawatts / parts);

    /// <summary>How many times the second the first is.</summary>
    public static double operator /(Power left, Power right) => left.megawatts / right.megawatts;

    /// <summary>The energy that the power gives in a time.</summary>
    /// <exception cref="DimensionMismatchException">The second is no time.</exception>
    public static Energy operator *(Power power, Quantity time) => Energy.From(power.ToQuantity() * time);

    /// <summary>The energy that the power gives in a time.</summary>
    /// <exception cref="DimensionMismatchException">The first is no time.</exception>
    public static Energy operator *(Quantity time, Power power) => power * time;

    /// <summary>Whether the first is less.</summary>
    public static bool operator <(Power left, Power right) => left.megawatts < right.megawatts;

    /// <summary>Whether the first is greater.</summary>
    public static bool operator >(Power left, Power right) => left.megawatts > right.megawatts;

    /// <summary>Whether the first is not greater.</summary>
    public static bool operator <=(Power left, Power right) => left.megawatts <= right.megawatts;

    /// <summary>Whether the first is not less.</summary>
    public static bool operator >=(Power left, Power right) => left.megawatts >= right.megawatts;

    /// <summary>The power as a quantity.</summary>
    public Quantity ToQuantity() => new(megawatts, Units.Megawatt);

    /// <inheritdoc />
    public int CompareTo(Power other) => megawatts.CompareTo(other.megawatts);

    /// <inheritdoc />
    public override string ToString() => ToQuantity().ToString();
}
