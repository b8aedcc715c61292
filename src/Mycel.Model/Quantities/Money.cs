namespace Mycel.Model.Quantities;

/// <summary>Money of one currency and price year. Money of two currencies, or of two years, does not mix.</summary>
/// <remarks>The default value is no money of any currency and cannot be counted with; start a sum from <see cref="Zero"/>.</remarks>
public readonly record struct Money : IComparable<Money>
{
    private readonly Quantity quantity;

    private Money(Quantity quantity) => this.quantity = quantity;

    /// <summary>The currency with its price year, such as EUR2020.</summary>
    /// <exception cref="InvalidOperationException">It is the default value.</exception>
    public string Currency => quantity.Dimension.Currency ?? throw new InvalidOperationException("Money without a currency.");

    /// <summary>The amount, in one of the currency.</summary>
    public double Amount => quantity.Value;

    /// <summary>So much money.</summary>
    /// <param name="amount">The amount, in one of the currency.</param>
    /// <param name="currency">The currency, as a rule with its price year: EUR2020.</param>
    /// <exception cref="FormatException">That is not a currency.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The amount is infinite or undefined.</exception>
    public static Money Of(double amount, string currency) => new(new Quantity(Measure.Finite(amount), Unit.Money(currency)));

    /// <summary>No money, of a currency.</summary>
    /// <param name="currency">The currency with its price year.</param>
    public static Money Zero(string currency) => Of(0, currency);

    /// <summary>The money that a quantity is.</summary>
    /// <param name="quantity">The quantity.</param>
    /// <exception cref="DimensionMismatchException">The quantity is something else.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The amount is infinite or undefined.</exception>
    public static Money From(Quantity quantity)
    {
        var unit = Unit.Money(quantity.Dimension.Currency ?? "EUR");
        return new(new Quantity(Measure.In(quantity, unit), unit));
    }

    /// <summary>The money as a quantity.</summary>
    public static implicit operator Quantity(Money money) => money.quantity;

    /// <summary>The sum.</summary>
    /// <exception cref="DimensionMismatchException">The currencies or years differ.</exception>
    public static Money operator +(Money left, Money right) => From(left.quantity + right.quantity);

    /// <summary>The difference.</summary>
    /// <exception cref="DimensionMismatchException">The currencies or years differ.</exception>
    public static Money operator -(Money left, Money right) => From(left.quantity - right.quantity);

    /// <summary>The opposite.</summary>
    public static Money operator -(Money money) => From(-money.quantity);

    /// <summary>So many times the money.</summary>
    public static Money operator *(Money money, double times) => From(money.quantity * times);

    /// <summary>So many times the money.</summary>
    public static Money operator *(double times, Money money) => money * times;

    /// <summary>The part of the money.</summary>
    public static Money operator /(Money money, double parts) => From(money.quantity / parts);

    /// <summary>How many times the second the first is.</summary>
    /// <exception cref="DimensionMismatchException">The currencies or years differ.</exception>
    public static double operator /(Money left, Money right) => left.Amount / right.quantity.In(left.quantity.Unit);

    /// <summary>The price of a mass.</summary>
    public static Quantity operator /(Money money, Mass mass) => money.quantity / mass.ToQuantity();

    /// <summary>The price of energy.</summary>
    public static Quantity operator /(Money money, Energy energy) => money.quantity / energy.ToQuantity();

    /// <summary>Whether the first is less.</summary>
    /// <exception cref="DimensionMismatchException">The currencies or years differ.</exception>
    public static bool operator <(Money left, Money right) => left.quantity < right.quantity;

    /// <summary>Whether the first is greater.</summary>
    /// <exception cref="DimensionMismatchException">The currencies or years differ.</exception>
    public static bool operator >(Money left, Money right) => left.quantity > right.quantity;

    /// <summary>Whether the first is not greater.</summary>
    /// <exception cref="DimensionMismatchException">The currencies or years differ.</exception>
    public static bool operator <=(Money left, Money right) => left.quantity <= right.quantity;

    /// <summary>Whether the first is not less.</summary>
    /// <exception cref="DimensionMismatchException">The currencies or years differ.</exception>
    public static bool operator >=(Money left, Money right) => left.quantity >= right.quantity;

    /// <summary>The money as a quantity.</summary>
    public Quantity ToQuantity() => quantity;

    /// <inheritdoc />
    /// <exception cref="DimensionMismatchException">The currencies or years differ.</exception>
    public int CompareTo(Money other) => quantity.CompareTo(other.quantity);

    /// <inheritdoc />
    public override string ToString() => quantity.ToString();
}
