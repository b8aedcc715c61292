using Mycel.Model.Quantities;

namespace Mycel.Model.Parks;

/// <summary>Reads the text of a currency.</summary>
internal static class CurrencyText
{
    /// <summary>Unit of a currency such as EUR2020; null where the text is no currency.</summary>
    public static Unit? Of(string text) =>
        Unit.TryParse(text, out Unit? unit, out _) && unit.Dimension.Equals(Dimension.Money(text)) ? unit : null;
}
