using System.Runtime.CompilerServices;
using Mycel.Model.Packages.Tables;

namespace Mycel.Model.Parks;

/// <summary>Which rows of the table of scales belong to each technology of a park.</summary>
public sealed class TechnologyScales
{
    private static readonly ConditionalWeakTable<Park, TechnologyScales> Known = [];
    private readonly Park _park;
    private readonly Dictionary<string, List<int>> _rows = new(StringComparer.Ordinal);

    private TechnologyScales(Park park)
    {
        _park = park;
        for (int row = 0; row < park.Tables.Scales.Count; row++)
        {
            string technology = park.Tables.Scales[row].Technology.Value;
            if (!_rows.TryGetValue(technology, out List<int>? own)) _rows.Add(technology, own = []);
            own.Add(row);
        }
    }

    /// <summary>The scales of a park.</summary>
    /// <param name="park">The park.</param>
    /// <returns>The same object each time.</returns>
    public static TechnologyScales Of(Park park) => Known.GetValue(park, static owner => new TechnologyScales(owner));

    /// <summary>Rows of a technology, whatever their year.</summary>
    /// <param name="technology">The technology.</param>
    /// <returns>Indices into the table of scales, ascending; none where the cost of the technology does not depend on size.</returns>
    public IReadOnlyList<int> All(TechnologyId technology) => _rows.TryGetValue(technology.Value, out List<int>? rows) ? rows : [];

    /// <summary>Rows of a technology that hold in a year: of each name the latest that is not after it.</summary>
    /// <param name="technology">The technology.</param>
    /// <param name="year">The year.</param>
    /// <returns>Indices into the table of scales, in the order of their names' first rows.</returns>
    public IReadOnlyList<int> In(TechnologyId technology, int year) =>
    [
        .. All(technology).GroupBy(row => _park.Tables.Scales[row].Step, StringComparer.Ordinal)
            .Select(same => Validity.Choose(same, row => (_park.Tables.Scales[row].Year, null), year, null))
            .Where(row => row >= 0),
    ];
}
