namespace Mycel.Model.Quantities;

/// <summary>Energy without a heating-value basis; energy on a basis (GJ_LHV) is a quantity of its own and not this.</summary>
public readonly record struct Energy : IComparable<Energy>
{
    private readonly double gigajoules;

    private Energy(double gigajoules) => this.gigajoules = Measure.Finite(gigajoules);

    /// <summary>The energy in GJ.</summary>
    /// <unit>GJ</unit>
    public double InGigajoules => gigajoules;

    /// <summary>The energy in MWh.</summary>
    /// <unit>MWh</unit>
    public double InMegawattHours => ToQuantity().In(Units.MegawattHour);

    /// <summary>So much in GJ.</summary>
    /// <param name="gigajoules">The number, in GJ.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is infinite or undefined.</exception>
    public static Energy FromGigajoules(double gigajoules) => new(gigajoules);

    /// <summary>So much in MWh.</summary>
    /// <param name="megawattHours">The number, in MWh.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is infinite or undefined.</exception>
    public static Energy FromMegawattHours(double megawattHours) => From(new Quantity(megawattHours, Units.MegawattHour));

    /// <summary>The energy that a quantity is.</summary>
    /// <param name="quantity">The quantity.</param>
    /// <exception cref="DimensionMismatchException">The quantity is something else.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The number is infinite or undefined.</exception>
    public static Energy From(Quantity quantity) => new(Measure.In(quantity, Units.Gigajoule));

    /// <summary>The energy as a quantity.</summary>
    public static implicit operator Quantity(Energy energy) => energy.ToQuantity();

    /// <summary>The sum.</summary>
    public static Energy operator +(Energy left, Energy right) => new(left.gigajoules + right.gigajoules);

    /// <summary>The difference.</summary>
    public static Energy operator -(Energy left, Energy right) => new(left.gigajoules - right.gigajoules);

    /// <summary>The opposite.</summary>
    public static Energy operator -(Energy energy) => new(-energy.gigajoules);

    /// <summary>So many times the energy.</summary>
    public static Energy operator *(Energy energy, double times) => new(energy.gigajoules * times);

    /// <summary>So many times the energy.</summary>
    public static Energy operator *(double times, Energy energy) => energy * times;

    /// <summary>The part of the energy.</summary>
    public static Energy operator /(Energy energy, double parts) => new(energy.gigajoules / parts);

    /// <summary>How many times the second the first is.</summary>
    public static double operator /(Energy left, Energy right) => left.gigajoules / right.gigajoules;

    /// <summary>The power that gives the energy in a time.</summary>
    /// <exception cref="DimensionMismatchException">The second is no time.</exception>
    public static Power operator /(Energy energy, Quantity time) => Power.From(energy.ToQuantity() / time);

    /// <summary>The time that a power needs for the energy.</summary>
    public static Quantity operator /(Energy energy, Power power) => (energy.ToQuantity() / power.ToQuantity()).To(Units.Hour);

    /// <summary>Whether the first is less.</summary>
    public static bool operator <(Energy left, Energy right) => left.gigajoules < right.gigajoules;

    /// <summary>Whether the first is greater.</summary>
    public static bool operator >(Energy left, Energy right) => left.gigajoules > right.gigajoules;

    /// <summary>Whether the first is not greater.</summary>
    public static bool operator <=(Energy left, Energy right) => left.gigajoules <= right.gigajoules;

    /// <summary>Whether the first is not less.</summary>
    public static bool operator >=(Energy left, Energy right) => left.gigajoules >= right.gigajoules;

    /// <summary>The energy as a quantity.</summary>
    public Quantity ToQuantity() => new(gigajoules, Units.Gigajoule);

    /// <inheritdoc />
    public int CompareTo(Energy other) => gigajoules.CompareTo(other.gigajoules);

    /// <inheritdoc />
    public override string ToString() => ToQuantity().ToString();
}
