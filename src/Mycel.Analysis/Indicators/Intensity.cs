using Mycel.Model.Parks;
using Mycel.Model.Quantities;

namespace Mycel.Analysis.Indicators;

/// <summary>An indicator over another: a ratio of two sums, so that it can be shown, limited and sought but is not a sum itself.</summary>
/// <param name="Numerator">What is divided.</param>
/// <param name="Denominator">By what.</param>
internal sealed record Intensity(IIndicator Numerator, IIndicator Denominator)
{
    /// <summary>Name: the numerator's with <c>-intensity</c> for those that every park shows, else both names with <c>/</c> between them.</summary>
    public string Id => IsUsual ? Numerator.Id + "-intensity" : $"{Numerator.Id} / {Denominator.Id}";

    /// <summary>Name shown to people.</summary>
    public string Title => $"{Numerator.Title} per {Small(Denominator.Title)}";

    /// <summary>Unit of the ratio.</summary>
    /// <param name="units">Units of the model.</param>
    /// <returns>The numerator's unit per the denominator's.</returns>
    public Unit UnitIn(ModelUnits units)
    {
        (Unit over, Unit under) = (Numerator.UnitIn(units), Denominator.UnitIn(units));
        return under.IsComparableTo(units.MoneyPerYear) ? over.Times(Units.Year).Per(units.Money) : over.Per(under);
    }

    private bool IsUsual => Denominator.Id == IndicatorCatalogue.UsualDenominator && IndicatorCatalogue.UsualNumerators.Contains(Numerator.Id);

    // An abbreviation such as CO2 keeps its capitals.
    private static string Small(string title) =>
        title.Length > 1 && char.IsUpper(title[0]) && char.IsLower(title[1]) ? char.ToLowerInvariant(title[0]) + title[1..] : title;
}
