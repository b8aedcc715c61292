using Mycel.Model.Parks;
using Mycel.Model.Quantities;

namespace Mycel.Analysis.Indicators;

/// <summary>An indicator per output value: a ratio of two sums, so that it can be shown and limited but is not a sum itself.</summary>
/// <param name="Numerator">What is divided.</param>
/// <param name="Denominator">By what.</param>
internal sealed record Intensity(IIndicator Numerator, IIndicator Denominator)
{
    /// <summary>Name: the numerator's with <c>-intensity</c>.</summary>
    public string Id => Numerator.Id + "-intensity";

    /// <summary>Name shown to people.</summary>
    public string Title => Numerator.Title + " per output value";

    /// <summary>Unit of the ratio.</summary>
    /// <param name="units">Units of the model.</param>
    /// <returns>The numerator's unit per money.</returns>
    public Unit UnitIn(ModelUnits units) => Numerator.UnitIn(units).Times(Units.Year).Per(units.Money);
}
