using Mycel.Model.Packages.Tables;
using Mycel.Model.Parks;
using Mycel.Model.Quantities;

namespace Mycel.Analysis.Superstructures;

/// <summary>Premises by place, so that those within a distance are found without looking at all.</summary>
internal sealed class SiteGrid
{
    // One degree of latitude on the sphere that Distance uses, a little less so that a cell is never too narrow.
    private const double KilometresPerDegree = 111.1;
    private const double NearPole = 89.9;

    // Longitudes on both sides of the date line are neighbours.
    private static readonly int[] Turns = [-360, 0, 360];

    private readonly Park _park;
    private readonly double _reach;
    private readonly double _bandDegrees;
    private readonly Dictionary<int, List<int>> _bands = [];

    /// <summary>Sorts the premises of a park into bands of latitude.</summary>
    /// <param name="park">The park.</param>
    /// <param name="reachKilometres">Distance that is asked; may be infinite.</param>
    public SiteGrid(Park park, double reachKilometres)
    {
        _park = park;
        _reach = reachKilometres;
        _bandDegrees = Math.Max(reachKilometres / KilometresPerDegree, 1e-6);
        for (int premises = 0; premises < park.Premises.Count; premises++)
        {
            int band = BandOf(premises);
            if (!_bands.TryGetValue(band, out List<int>? members)) _bands.Add(band, members = []);
            members.Add(premises);
        }

        foreach (List<int> members in _bands.Values) members.Sort((left, right) => ByLongitude(left, right));
    }

    /// <summary>Premises whose site lies within the distance, the one asked included; those without coordinates are near nothing but an infinite distance.</summary>
    /// <param name="premises">The premises in the middle.</param>
    /// <returns>Indices of premises in ascending order.</returns>
    public IEnumerable<int> Near(int premises)
    {
        if (double.IsInfinity(_reach)) return Enumerable.Range(0, _park.Premises.Count);
        Site centre = SiteOf(premises);
        int band = BandOf(premises);
        double width = WidthDegrees(centre);
        var near = new SortedSet<int>();
        for (int other = band - 1; other <= band + 1; other++)
        {
            if (!_bands.TryGetValue(other, out List<int>? members)) continue;
            foreach (int turn in Turns) AddBetween(Longitude(centre) + turn - width, Longitude(centre) + turn + width, members, centre, near);
        }

        return near;
    }

    private void AddBetween(double west, double east, List<int> members, Site centre, SortedSet<int> near)
    {
        for (int position = FirstFrom(west, members); position < members.Count; position++)
        {
            Site site = SiteOf(members[position]);
            if (Longitude(site) > east) break;
            if (Distance.Between(centre, site)?.In(Units.Kilometre) <= _reach) near.Add(members[position]);
        }
    }

    private int FirstFrom(double west, List<int> members)
    {
        int low = 0;
        int high = members.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (Longitude(SiteOf(members[middle])) < west) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    // Degrees of longitude that the reach spans at the edge of the reach that lies nearer a pole; all of them where it comes close to the pole.
    private double WidthDegrees(Site centre)
    {
        double latitude = Math.Abs(Latitude(centre)) + _bandDegrees;
        return latitude >= NearPole ? 180 : _bandDegrees / Math.Cos(latitude * Math.PI / 180);
    }

    private int BandOf(int premises) =>
        double.IsInfinity(_reach) ? 0 : (int)Math.Clamp(Math.Floor(Latitude(SiteOf(premises)) / _bandDegrees), int.MinValue / 2, int.MaxValue / 2);

    private int ByLongitude(int left, int right)
    {
        int order = Longitude(SiteOf(left)).CompareTo(Longitude(SiteOf(right)));
        return order != 0 ? order : left.CompareTo(right);
    }

    private static double Latitude(Site site) => site.Latitude?.In(Units.Degree) ?? 0;

    private static double Longitude(Site site) => site.Longitude?.In(Units.Degree) ?? 0;

    private Site SiteOf(int premises) => _park.Find(_park.Premises[premises].Site)!;
}
