using Mycel.Model.Packages.Tables;

namespace Mycel.Model.Parks;

/// <summary>What the scales of a technology say of how large a plant can be.</summary>
/// <param name="Kind">Whether they are points or sizes.</param>
/// <param name="Smallest">Smallest capacity above zero that a row names: amount per year.</param>
/// <param name="Greatest">Most that one plant can have: the last point; infinite for sizes.</param>
public readonly record struct ScaleReach(ScaleKind Kind, double Smallest, double Greatest)
{
    /// <summary>Reach of a technology in a year.</summary>
    /// <param name="park">The park.</param>
    /// <param name="technology">The technology.</param>
    /// <param name="reference">Resource in which it is counted.</param>
    /// <param name="year">The year.</param>
    /// <returns>The reach; null where the cost does not depend on size, or its rows make no curve and no sizes, which a check reports.</returns>
    public static ScaleReach? Of(Park park, TechnologyId technology, Resource reference, int year)
    {
        IReadOnlyList<int> rows = TechnologyScales.Of(park).In(technology, year);
        if (rows.Count == 0) return null;
        ScaleKind kind = park.Tables.Scales[rows[0]].Kind;
        (double smallest, double greatest) = (double.PositiveInfinity, 0);
        foreach (int row in rows)
        {
            Scale scale = park.Tables.Scales[row];
            if (scale.Kind != kind || !park.Units.TryConvert(scale.Capacity, ModelUnits.Flow(reference), out double capacity)) return null;
            if (capacity > 0) smallest = Math.Min(smallest, capacity);
            greatest = Math.Max(greatest, capacity);
        }

        if (double.IsInfinity(smallest)) return null;
        return new ScaleReach(kind, smallest, kind == ScaleKind.Size ? double.PositiveInfinity : greatest);
    }
}
