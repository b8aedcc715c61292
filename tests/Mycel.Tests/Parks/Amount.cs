using System.Globalization;
using Mycel.Model.Quantities;

namespace Mycel.Tests.Parks;

/// <summary>A figure of a story: a bare number is meant in the unit that the model uses there, a text brings its own unit.</summary>
internal readonly record struct Amount(double Number, string Text)
{
    public static implicit operator Amount(double number) => new(number, "");

    public static implicit operator Amount(string text) => new(double.NaN, text);

    /// <summary>A quantity with its unit.</summary>
    public static Quantity Parse(string text) =>
        Quantity.TryParse(text, out Quantity quantity) ? quantity : throw new ArgumentException($"'{text}' is no quantity.", nameof(text));

    public Quantity In(Unit unit) => Text.Length == 0 ? new Quantity(Number, unit) : Parse(Text);

    public override string ToString() => Text.Length == 0 ? Number.ToString("R", CultureInfo.InvariantCulture) : Text;
}
