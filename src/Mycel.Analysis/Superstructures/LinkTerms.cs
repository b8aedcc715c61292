using Mycel.Model.Packages.Tables;
using Mycel.Model.Parks;
using Mycel.Model.Quantities;

namespace Mycel.Analysis.Superstructures;

/// <summary>Reads figures of a link that may be given as a whole or by length.</summary>
/// <param name="units">Units of the model.</param>
internal sealed class LinkTerms(ModelUnits units)
{
    /// <summary>Number of a quantity that is given as a whole, or by length and then multiplied by the length.</summary>
    /// <param name="given">Quantity as it was read; null gives 0.</param>
    /// <param name="whole">Unit of the model.</param>
    /// <param name="lengthKilometres">Length of the way; null where it is not known.</param>
    /// <returns>The number in <paramref name="whole"/>; null where it is by length and the length is not known.</returns>
    public double? WholeOf(Quantity? given, Unit whole, double? lengthKilometres)
    {
        if (given is not { } quantity) return 0;
        if (units.TryConvert(quantity, whole, out double value)) return value;
        return lengthKilometres * units.Convert(quantity, whole.Per(Units.Kilometre));
    }

    /// <summary>Length of the way between two sites: as it is given, or the distance times the detour.</summary>
    /// <param name="link">The link.</param>
    /// <param name="from">Site where it starts.</param>
    /// <param name="to">Site where it ends.</param>
    /// <returns>Kilometres, or null where neither a length nor coordinates are given.</returns>
    public static double? LengthKilometres(Link link, Site from, Site to)
    {
        if (link.Length is { } length) return length.In(Units.Kilometre);
        double detour = link.Detour?.In(Unit.One) ?? 1;
        return Distance.Between(from, to)?.In(Units.Kilometre) * detour;
    }
}
