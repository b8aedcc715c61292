using Mycel.Model.Packages.Tables;
using Mycel.Model.Quantities;

namespace Mycel.Model.Parks;

/// <summary>Distance between two sites as the crow flies.</summary>
public static class Distance
{
    // Mean radius of the Earth, IUGG 1980: (2a + b) / 3 of the GRS 80 ellipsoid.
    private const double EarthRadiusKilometres = 6371.0088;
    private static readonly Unit Radian = Unit.Parse("rad");

    /// <summary>Great-circle distance by the haversine formula on a sphere.</summary>
    /// <param name="from">One site.</param>
    /// <param name="to">The other site.</param>
    /// <returns>The distance, or null where a site has no coordinates. The sphere differs from the ellipsoid by less than 0.6 %.</returns>
    /// <source>Sinnott, Virtues of the Haversine, Sky and Telescope 68 (1984) 159.</source>
    public static Quantity? Between(Site from, Site to)
    {
        if (from.Latitude is not { } fromLatitude || from.Longitude is not { } fromLongitude) return null;
        if (to.Latitude is not { } toLatitude || to.Longitude is not { } toLongitude) return null;
        return new Quantity(
            InKilometres(
                fromLatitude.In(Radian), fromLongitude.In(Radian), toLatitude.In(Radian), toLongitude.In(Radian)),
            Units.Kilometre);
    }

    private static double InKilometres(double fromLatitude, double fromLongitude, double toLatitude, double toLongitude)
    {
        double halfNorth = Math.Sin((toLatitude - fromLatitude) / 2);
        double halfEast = Math.Sin((toLongitude - fromLongitude) / 2);
        double chord = (halfNorth * halfNorth) + (Math.Cos(fromLatitude) * Math.Cos(toLatitude) * halfEast * halfEast);
        return 2 * EarthRadiusKilometres * Math.Asin(Math.Min(1, Math.Sqrt(chord)));
    }
}
