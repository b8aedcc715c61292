namespace Mycel.Analysis.Flowsheets;

/// <summary>
/// A number with its slope along one direction. Sums, products and quotients carry the slope by the rules of differentiation; where two numbers tie, the slopes say which will be the larger
/// one, so that the greater, the smaller and the sign are followed onto the piece that lies in the direction. A slope is the change where the fact that is moved grows by as much as it is.
/// </summary>
/// <param name="Value">The number.</param>
/// <param name="Slope">How it changes.</param>
internal readonly record struct Moving(double Value, double Slope = 0)
{
    // A bend that is nearer than this share of the fact is where the balance stands.
    private const double Near = 1e-9;

    // Sums of the same figures in another order differ by as much.
    private const double Rounding = 1e-12;

    /// <summary>Whether it is 0 and stays so.</summary>
    public bool IsNothing => Value == 0 && Slope == 0;

    /// <summary>1 above 0, -1 below it; at 0 as the slope says.</summary>
    public int Sign => Slope != 0 && Math.Abs(Value) <= Near * Math.Abs(Slope) ? Math.Sign(Slope) : Math.Sign(Value);

    /// <summary>A number that stands still.</summary>
    public static implicit operator Moving(double value) => new(value);

    public static Moving operator +(Moving one, Moving other) => new(one.Value + other.Value, one.Slope + other.Slope);

    public static Moving operator -(Moving one, Moving other) => new(one.Value - other.Value, one.Slope - other.Slope);

    public static Moving operator -(Moving one) => new(-one.Value, -one.Slope);

    public static Moving operator *(Moving one, Moving other) => new(one.Value * other.Value, (one.Slope * other.Value) + (one.Value * other.Slope));

    /// <summary>A quotient; of what begins only now, the quotient of the slopes.</summary>
    public static Moving operator /(Moving one, Moving other) => other.Value == 0 && other.Slope != 0
        ? new(one.Slope / other.Slope)
        : new(one.Value / other.Value, (one.Slope - (one.Value / other.Value * other.Slope)) / other.Value);

    /// <summary>The greater one.</summary>
    public static Moving Max(Moving one, Moving other) => new(Math.Max(one.Value, other.Value), (one.CompareTo(other) >= 0 ? one : other).Slope);

    /// <summary>The smaller one.</summary>
    public static Moving Min(Moving one, Moving other) => new(Math.Min(one.Value, other.Value), (one.CompareTo(other) <= 0 ? one : other).Slope);

    /// <summary>Above 0 where this is greater, or will be.</summary>
    /// <param name="other">The other.</param>
    public int CompareTo(Moving other)
    {
        if (double.IsInfinity(Value) || double.IsInfinity(other.Value)) return Value.CompareTo(other.Value);
        Moving apart = this - other;
        double rounding = Rounding * Math.Max(Math.Abs(Value), Math.Abs(other.Value));
        return apart.Slope != 0 && Math.Abs(apart.Value) <= (Near * Math.Abs(apart.Slope)) + rounding ? Math.Sign(apart.Slope) : apart.Value.CompareTo(0);
    }

    /// <summary>The same with rounding taken for nothing.</summary>
    /// <param name="size">What the value was made of: the sum of the sizes of its terms.</param>
    /// <param name="slopes">The same of the slope.</param>
    /// <param name="share">Share of these that is rounding.</param>
    public Moving Settled(double size, double slopes, double share) => new(Math.Abs(Value) <= share * size ? 0 : Value, Math.Abs(Slope) <= share * slopes ? 0 : Slope);
}
