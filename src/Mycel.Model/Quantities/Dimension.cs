using System.Collections.Concurrent;

namespace Mycel.Model.Quantities;

/// <summary>What is measured: a product of powers of base dimensions, such as mass per time.</summary>
/// <remarks>
/// Equal dimensions are, as a rule, one object, so comparing them costs one comparison of references. The pool of shared objects is
/// bounded; outside it dimensions are compared by their bases, so equality never depends on sharing.
/// </remarks>
public sealed class Dimension : IEquatable<Dimension>
{
    private const int PoolLimit = 4096;
    private static readonly ConcurrentDictionary<Dimension, Dimension> Pool = new();

    private readonly (BaseDimension Base, int Power)[] powers;
    private readonly int hash;
    private string? words;

    private Dimension((BaseDimension Base, int Power)[] powers)
    {
        this.powers = powers;
        var code = default(HashCode);
        foreach (var power in powers)
            code.Add(power);
        hash = code.ToHashCode();
    }

    /// <summary>The dimension of a mere number.</summary>
    public static Dimension None { get; } = Of();

    /// <summary>Mass of anything that the unit does not name.</summary>
    public static Dimension Mass { get; } = Of(new BaseDimension(BaseKind.Mass));

    /// <summary>Length.</summary>
    public static Dimension Length { get; } = Of(new BaseDimension(BaseKind.Length));

    /// <summary>Time.</summary>
    public static Dimension Time { get; } = Of(new BaseDimension(BaseKind.Time));

    /// <summary>Temperature, and difference of temperatures.</summary>
    public static Dimension Temperature { get; } = Of(new BaseDimension(BaseKind.Temperature));

    /// <summary>Area.</summary>
    public static Dimension Area { get; } = Length.Power(2);

    /// <summary>Volume as it is, at the conditions of the place.</summary>
    public static Dimension Volume { get; } = Length.Power(3);

    /// <summary>Energy without a heating-value basis.</summary>
    public static Dimension Energy { get; } = Mass * Area / Time.Power(2);

    /// <summary>Energy per time, that is power.</summary>
    public static Dimension EnergyPerTime { get; } = Energy / Time;

    /// <summary>Whether it is the dimension of a mere number.</summary>
    public bool IsNone => powers.Length == 0;

    /// <summary>Whether money is part of it.</summary>
    public bool HasCurrency
    {
        get
        {
            foreach (var power in powers)
            {
                if (power.Base.Kind == BaseKind.Money)
                    return true;
            }
            return false;
        }
    }

    /// <summary>The one currency in it with its price year, such as EUR2020; null where there is none or more than one.</summary>
    public string? Currency
    {
        get
        {
            string? found = null;
            foreach (var power in powers)
            {
                if (power.Base.Kind != BaseKind.Money)
                    continue;
                if (found is not null)
                    return null;
                found = power.Base.Name;
            }
            return found;
        }
    }

    /// <summary>The base dimensions with their powers, which are never 0, in a fixed order.</summary>
    public ReadOnlySpan<(BaseDimension Base, int Power)> Powers => powers;

    /// <summary>The dimension that is one base dimension.</summary>
    /// <param name="baseDimension">The base dimension.</param>
    public static Dimension Of(BaseDimension baseDimension) => Of((baseDimension, 1));

    /// <summary>The product of powers of base dimensions; a base may come several times.</summary>
    /// <param name="powers">The base dimensions and their powers.</param>
    /// <exception cref="OverflowException">A power does not fit.</exception>
    public static Dimension Of(params ReadOnlySpan<(BaseDimension Base, int Power)> powers)
    {
        var sorted = powers.ToArray();
        Array.Sort(sorted, static (left, right) => BaseDimension.Compare(left.Base, right.Base));
        return Shared(Merge(sorted, [], 1));
    }

    /// <summary>The dimension of money.</summary>
    /// <param name="currency">The currency with its price year: EUR2020.</param>
    public static Dimension Money(string currency) => Of(new BaseDimension(BaseKind.Money, currency));

    /// <summary>The dimension of the product.</summary>
    /// <param name="left">One factor.</param>
    /// <param name="right">The other factor.</param>
    public static Dimension operator *(Dimension left, Dimension right) => Combine(left, right, 1);

    /// <summary>The dimension of the quotient.</summary>
    /// <param name="left">What is divided.</param>
    /// <param name="right">What it is divided by.</param>
    public static Dimension operator /(Dimension left, Dimension right) => Combine(left, right, -1);

    /// <summary>Whether both are the same dimension.</summary>
    /// <param name="left">One dimension.</param>
    /// <param name="right">The other dimension.</param>
    public static bool operator ==(Dimension? left, Dimension? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether they are different dimensions.</summary>
    /// <param name="left">One dimension.</param>
    /// <param name="right">The other dimension.</param>
    public static bool operator !=(Dimension? left, Dimension? right) => !(left == right);

    /// <summary>The dimension raised to a power.</summary>
    /// <param name="exponent">The power; may be negative or 0.</param>
    /// <exception cref="OverflowException">A power does not fit.</exception>
    public Dimension Power(int exponent)
    {
        var raised = new (BaseDimension, int)[exponent == 0 ? 0 : powers.Length];
        for (int i = 0; i < raised.Length; i++)
            raised[i] = (powers[i].Base, checked(powers[i].Power * exponent));
        return Shared(raised);
    }

    /// <summary>The same dimension with another currency in the place of its own.</summary>
    /// <param name="currency">The new currency with its price year: EUR2020.</param>
    /// <exception cref="InvalidOperationException">There is no money in it, or money of several currencies.</exception>
    public Dimension WithCurrency(string currency)
    {
        string own = Currency ?? throw new InvalidOperationException($"{InWords()} does not hold exactly one currency.");
        return Of(Array.ConvertAll(powers, power => power.Base.Kind == BaseKind.Money && power.Base.Name == own
            ? (new BaseDimension(BaseKind.Money, currency), power.Power)
            : power));
    }

    /// <summary>Says it in words: "money of EUR2020 per mass", "energy per time (power)".</summary>
    public string InWords() => words ??= DimensionWords.For(this);

    /// <inheritdoc />
    public override string ToString() => InWords();

    /// <inheritdoc />
    public bool Equals(Dimension? other) =>
        ReferenceEquals(this, other) || (other is not null && hash == other.hash && powers.AsSpan().SequenceEqual(other.powers));

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as Dimension);

    /// <inheritdoc />
    public override int GetHashCode() => hash;

    private static Dimension Combine(Dimension left, Dimension right, int sign)
    {
        if (right.IsNone)
            return left;
        return Shared(Merge(left.powers, right.powers, sign));
    }

    private static (BaseDimension Base, int Power)[] Merge(
        (BaseDimension Base, int Power)[] left, (BaseDimension Base, int Power)[] right, int sign)
    {
        var merged = new List<(BaseDimension Base, int Power)>(left.Length + right.Length);
        int i = 0, j = 0;
        while (i < left.Length || j < right.Length)
        {
            bool fromLeft = j == right.Length || (i < left.Length && BaseDimension.Compare(left[i].Base, right[j].Base) <= 0);
            var next = fromLeft ? left[i++] : (Base: right[j].Base, Power: checked(sign * right[j++].Power));
            if (merged.Count > 0 && merged[^1].Base == next.Base)
                next.Power = checked(next.Power + Take(merged).Power);
            if (next.Power != 0)
                merged.Add(next);
        }
        return [.. merged];
    }

    private static (BaseDimension Base, int Power) Take(List<(BaseDimension Base, int Power)> list)
    {
        var last = list[^1];
        list.RemoveAt(list.Count - 1);
        return last;
    }

    private static Dimension Shared((BaseDimension Base, int Power)[] powers)
    {
        var made = new Dimension(powers);
        if (Pool.TryGetValue(made, out var known))
            return known;
        if (Pool.Count >= PoolLimit)
            Pool.Clear();
        return Pool.GetOrAdd(made, made);
    }
}
