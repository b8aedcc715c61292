using Mycel.Model.Packages;
using Mycel.Model.Packages.Tables;
using Mycel.Model.Parks;

namespace Mycel.Analysis.Superstructures;

/// <summary>Turns endowments into ways to draw: every premises at the endowment's site can, and they share the cap.</summary>
internal static class DrawBuilder
{
    /// <summary>Draws of every endowment.</summary>
    /// <param name="park">The park.</param>
    /// <param name="year">The year.</param>
    /// <param name="slices">Slices of the year.</param>
    /// <param name="pools">Pools, made as draws ask for them.</param>
    /// <returns>Draws, and their costs and rows by slice.</returns>
    public static (IReadOnlyList<Draw> Draws, IReadOnlyList<double> Cost, IReadOnlyList<int> Row) Build(
        Park park, int year, IReadOnlyList<YearSlice> slices, PoolIndex pools)
    {
        var draws = new List<Draw>();
        var cost = new List<double>();
        var rows = new List<int>();
        foreach (List<int> same in Groups(park.Tables.Endowments))
        {
            Endowment endowment = park.Tables.Endowments[same[0]];
            int[] chosen = [.. slices.Select(slice => RowFor(park, same, year, slice.Id.Length == 0 ? null : slice.Id))];
            if (chosen.All(row => row < 0)) continue;
            Resource resource = park.Find(endowment.Resource)!;
            foreach (int premises in park.PremisesAt(endowment.Site))
            {
                draws.Add(new Draw(pools.Of(premises, park.IndexOf(resource.Id))));
                rows.AddRange(chosen);
                cost.AddRange(chosen.Select(row => row < 0 ? 0 : CostOf(park, park.Tables.Endowments[row], resource)));
            }
        }

        return (draws, cost, rows);
    }

    private static double CostOf(Park park, Endowment endowment, Resource resource) =>
        endowment.Cost is { } cost ? park.Units.Convert(cost, park.Units.Price(resource)) : 0;

    private static IEnumerable<List<int>> Groups(Table<Endowment> endowments)
    {
        var groups = new Dictionary<(string, string), List<int>>();
        for (int row = 0; row < endowments.Count; row++)
        {
            (string, string) key = (endowments[row].Resource.Value, endowments[row].Site.Value);
            if (!groups.TryGetValue(key, out List<int>? same)) groups.Add(key, same = []);
            same.Add(row);
        }

        return groups.Values;
    }

    private static int RowFor(Park park, List<int> same, int year, string? slice) =>
        Validity.Choose(same, row => (park.Tables.Endowments[row].Year, park.Tables.Endowments[row].Slice), year, slice);
}
