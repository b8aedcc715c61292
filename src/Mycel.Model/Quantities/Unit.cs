using System.Diagnostics.CodeAnalysis;

namespace Mycel.Model.Quantities;

/// <summary>A measure in which amounts are counted, with its dimension and its size.</summary>
/// <remarks>
/// A unit remembers how it was written. Two units are equal when they are written alike: <c>t/a</c> and <c>t/yr</c> have the same dimension
/// and size but are not equal. Units read from the same text are, as a rule, one object.
/// </remarks>
public sealed class Unit : IEquatable<Unit>
{
    private readonly UnitFactor[] factors;
    private Conversion? lastConversion;
    private string? normalForm;

    internal Unit(string symbol, IEnumerable<UnitFactor> product)
    {
        Symbol = symbol;
        factors = [.. product];
        Dimension = Dimension.None;
        Size = Ratio.One;
        Offset = Ratio.Zero;
        foreach (var (atom, exponent) in factors)
        {
            Dimension *= atom.Dimension.Power(exponent);
            Size *= atom.Size.Power(exponent);
            Offset = atom.Offset;
        }
        Factor = Size.ToDouble();
    }

    /// <summary>The unit of a mere number.</summary>
    public static Unit One { get; } = new("1", []);

    /// <summary>Every symbol that is known by itself, with every prefix that it takes; money and named masses come on top.</summary>
    public static IReadOnlyList<string> KnownSymbols => [.. UnitTable.Spellings];

    /// <summary>The text of the unit, as it was written.</summary>
    public string Symbol { get; }

    /// <summary>What is measured in it.</summary>
    public Dimension Dimension { get; }

    /// <summary>Its size in base units: kg, m, s, K, A, mol, deg, one of the money, one of what is counted.</summary>
    /// <remarks>The double that is nearest to the exact size.</remarks>
    public double Factor { get; }

    /// <summary>Whether it counts a point on a scale whose zero is not nothing, as degrees Celsius do. Such a unit stands alone.</summary>
    public bool IsPointOnScale => !Offset.Numerator.IsZero;

    /// <summary>
    /// The unit written in one way only: our own symbols, in ordinal order, divisors in one parenthesis. Units of the same normal form are
    /// the same.
    /// </summary>
    public string NormalForm =>
        normalForm ??= UnitProduct.Print([.. factors.OrderBy(factor => factor.Atom.Symbol, StringComparer.Ordinal)]);

    internal Ratio Size { get; }

    internal Ratio Offset { get; }

    /// <summary>Reads a unit that is written in our own code.</summary>
    /// <param name="text">The text.</param>
    /// <exception cref="FormatException">The text is not a unit; the message says why.</exception>
    public static Unit Parse(string text) =>
        TryParse(text, out var unit, out var problem) ? unit : throw new FormatException(problem.ToString());

    /// <summary>Reads a unit that someone wrote. Never throws; repeated texts cost a look-up.</summary>
    /// <param name="text">The text; spaces around it do not matter.</param>
    /// <param name="unit">The unit.</param>
    /// <param name="problem">What is wrong with the text.</param>
    public static bool TryParse(
        ReadOnlySpan<char> text, [NotNullWhen(true)] out Unit? unit, [NotNullWhen(false)] out UnitProblem? problem) =>
        UnitPool.TryGet(text.Trim(), out unit, out problem);

    /// <summary>The unit of money.</summary>
    /// <param name="currency">The currency, as a rule with its price year: EUR2020.</param>
    /// <exception cref="FormatException">That is not a currency.</exception>
    public static Unit Money(string currency)
    {
        var unit = Parse(currency);
        return unit.Dimension == Dimension.Money(currency)
            ? unit
            : throw new FormatException($"'{currency}' is not a currency such as EUR2020.");
    }

    /// <summary>The product with another unit: EUR2020/t times t is EUR2020.</summary>
    /// <param name="other">The other unit.</param>
    /// <exception cref="InvalidOperationException">One of them is a point on a scale (degC, degF).</exception>
    public Unit Times(Unit other) => Combine(other, 1);

    /// <summary>The quotient with another unit: EUR2020 per t is EUR2020/t.</summary>
    /// <param name="other">The unit that divides.</param>
    /// <exception cref="InvalidOperationException">One of them is a point on a scale (degC, degF).</exception>
    public Unit Per(Unit other) => Combine(other, -1);

    /// <summary>Whether both measure the same, so that numbers of one can be converted to the other.</summary>
    /// <param name="other">The other unit.</param>
    public bool IsComparableTo(Unit other) => Dimension == other.Dimension;

    /// <summary>The same unit with another currency in the place of its own: kEUR2015/t becomes kEUR2020/t.</summary>
    /// <param name="currency">The new currency with its price year.</param>
    /// <exception cref="InvalidOperationException">There is no money in it, or money of several currencies.</exception>
    /// <exception cref="FormatException">That is not a currency.</exception>
    public Unit WithCurrency(string currency)
    {
        string own = Dimension.Currency ?? throw new InvalidOperationException($"'{Symbol}' does not hold exactly one currency.");
        _ = Money(currency);
        var product = new List<UnitFactor>();
        foreach (var (atom, exponent) in factors)
        {
            var replaced = atom.Dimension.HasCurrency
                ? (MoneySymbol.Read(atom.Symbol)! with { Code = currency[..3], Year = currency[3..] }).ToAtom()
                : atom;
            UnitProduct.Multiply(product, [new UnitFactor(replaced, 1)], exponent);
        }
        return own == currency ? this : UnitPool.Get(product);
    }

    /// <inheritdoc />
    public override string ToString() => Symbol;

    /// <inheritdoc />
    public bool Equals(Unit? other) => ReferenceEquals(this, other) || (other is not null && Symbol == other.Symbol);

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as Unit);

    /// <inheritdoc />
    public override int GetHashCode() => Symbol.GetHashCode(StringComparison.Ordinal);

    internal double Convert(double value, Unit to)
    {
        if (ReferenceEquals(this, to))
            return value;
        // A column is converted from one unit to one other, so the last conversion is nearly always the next. Losing it in a race costs
        // time only.
        var conversion = lastConversion;
        if (conversion is null || !ReferenceEquals(conversion.To, to))
            lastConversion = conversion = new Conversion(this, to);
        return conversion.Apply(value);
    }

    private Unit Combine(Unit other, int sign)
    {
        if (IsPointOnScale || other.IsPointOnScale)
        {
            var point = IsPointOnScale ? this : other;
            throw new InvalidOperationException($"'{point}' is a point on a scale and cannot be part of a product.");
        }
        if (other.factors.Length == 0)
            return this;
        if (UnitPool.TryGetProduct(this, other, sign, out var known))
            return known;
        var product = new List<UnitFactor>(factors);
        UnitProduct.Multiply(product, other.factors, sign);
        return UnitPool.KeepProduct(this, other, sign, UnitPool.Get(product));
    }
}
