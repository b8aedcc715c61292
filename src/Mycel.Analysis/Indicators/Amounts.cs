using Mycel.Model.Packages.Tables;
using Mycel.Model.Parks;
using Mycel.Model.Quantities;

namespace Mycel.Analysis.Indicators;

/// <summary>What one unit of a resource is in another measure.</summary>
internal static class Amounts
{
    /// <summary>Number of a yearly unit (t/a, GJ/a, m3/a) per amount per year of the resource; 0 where it cannot be counted so.</summary>
    /// <param name="resource">The resource.</param>
    /// <param name="unit">Unit per year.</param>
    /// <param name="units">Units of the model.</param>
    /// <returns>Units per amount.</returns>
    public static double Per(Resource resource, Unit unit, ModelUnits units) =>
        units.TryConvert(new Quantity(1, ModelUnits.Flow(resource)), unit, out double count) ? count : 0;

    /// <summary>Mass of one unit of the resource in a unit per year, by its unit or its density; 0 where neither tells.</summary>
    /// <param name="resource">The resource.</param>
    /// <param name="unit">Mass per year.</param>
    /// <param name="units">Units of the model.</param>
    /// <returns>Mass per amount.</returns>
    public static double MassPer(Resource resource, Unit unit, ModelUnits units) =>
        Through(resource, resource.Density, unit, units);

    /// <summary>Energy of one unit of the resource in a unit per year, by its unit or its lower heating value; 0 where neither tells.</summary>
    /// <param name="resource">The resource.</param>
    /// <param name="unit">Energy per year.</param>
    /// <param name="units">Units of the model.</param>
    /// <returns>Energy per amount.</returns>
    public static double EnergyPer(Resource resource, Unit unit, ModelUnits units) =>
        Through(resource, resource.HeatingValue, unit, units);

    private static double Through(Resource resource, Quantity? perAmount, Unit unit, ModelUnits units)
    {
        double direct = Per(resource, unit, units);
        if (direct != 0 || perAmount is not { } given) return direct;
        return units.TryConvert(given, unit.Per(ModelUnits.Flow(resource)), out double count) ? count : 0;
    }
}
