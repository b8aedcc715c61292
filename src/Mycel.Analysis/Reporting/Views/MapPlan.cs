using Mycel.Analysis.Results;

namespace Mycel.Analysis.Reporting.Views;

/// <summary>A site on the map.</summary>
/// <param name="Site">Site.</param>
/// <param name="Number">Its number in the key.</param>
/// <param name="X">Kilometres east of the middle of the map, as drawn.</param>
/// <param name="Y">Kilometres south of the middle of the map, as drawn.</param>
/// <param name="DistanceKm">True distance from the middle of the map in kilometres.</param>
/// <param name="Direction">Direction from the middle: one of sixteen points of the compass.</param>
/// <param name="Far">Whether it lies beyond the ring and is drawn at its direction only.</param>
internal sealed record MapPlace(SiteEntry Site, int Number, double X, double Y, double DistanceKm, string Direction, bool Far)
{
    /// <summary>Its title; its id where it has none.</summary>
    public string Title => string.IsNullOrWhiteSpace(Site.Title) ? Site.Id : Site.Title;

    /// <summary>How far away it is and where, in words.</summary>
    public string Away => $"{Text.Figure.Rounded(DistanceKm, 3)} km {Direction}";
}

/// <summary>
/// Sites on plain ground. A park is a few kilometres wide, but one taker may be a hundred kilometres away: sites far beyond the others are drawn on a ring's outside, in their true
/// direction, with their distance written beside them, so that the near ones are not squeezed into a dot.
/// </summary>
/// <param name="Places">Sites with coordinates.</param>
/// <param name="Unplaced">Sites without.</param>
/// <param name="RadiusKm">Radius of the ring round the near sites, in kilometres.</param>
/// <param name="Moved">Number of sites drawn a little beside their place, because they would cover another.</param>
internal sealed record MapPlan(IReadOnlyList<MapPlace> Places, IReadOnlyList<SiteEntry> Unplaced, double RadiusKm, int Moved)
{
    // Mean radius of the earth, IUGG 1980.
    private const double EarthRadiusKm = 6371.0;
    private const double FarBeyond = 3;
    private const double MostInside = 0.6;
    private const double LeastKm = 0.3;
    private const double RingOfFar = 1.32;
    private const double LeastGap = 0.16;

    private static readonly string[] Compass = ["N", "NNE", "NE", "ENE", "E", "ESE", "SE", "SSE", "S", "SSW", "SW", "WSW", "W", "WNW", "NW", "NNW"];

    /// <summary>Number of sites that are not on the map, because it is full.</summary>
    public int LeftOut { get; init; }

    /// <summary>Whether some sites lie beyond the ring.</summary>
    public bool HasFar { get; } = Places.Any(place => place.Far);

    /// <summary>Places the sites of a plan; where there are more than a map can hold, those with most exchanges.</summary>
    public static MapPlan Of(PlanView view)
    {
        var sites = view.Plan.Directory.Sites;
        if (sites.Count <= PlanView.MostRows)
            return Of(sites);
        var busy = view.Links.SelectMany(link => new[] { link.FromSite, link.ToSite }).CountBy(site => site, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        return Of([.. sites.OrderByDescending(site => busy.GetValueOrDefault(site.Id)).ThenBy(site => site.Id, StringComparer.Ordinal).Take(PlanView.MostRows)]) with { LeftOut = sites.Count - PlanView.MostRows };
    }

    /// <summary>Places the sites of a park.</summary>
    public static MapPlan Of(IReadOnlyList<SiteEntry> sites)
    {
        var known = sites.Where(HasPlace).ToList();
        var unplaced = sites.Where(site => !HasPlace(site)).ToList();
        if (known.Count == 0)
            return new MapPlan([], unplaced, 0, 0);
        double latitude = Median(known.Select(site => site.Latitude!.Value)), longitude = Median(known.Select(site => site.Longitude!.Value));
        var flat = known.Select(site => Flat(site, latitude, longitude)).ToList();
        var near = Near(flat);
        double east = Middle(near.Select(place => place.X)), south = Middle(near.Select(place => place.Y));
        double radius = Math.Max(near.Max(place => Length(place.X - east, place.Y - south)), 0.25) * 1.1;
        var drawn = new List<MapPlace>();
        for (int place = 0; place < known.Count; place++)
            drawn.Add(Placed(known[place], place + 1, flat[place].X - east, flat[place].Y - south, radius, near.Contains(flat[place])));
        var apart = Apart(drawn, radius * LeastGap);
        int moved = apart.Zip(drawn).Count(pair => !pair.Second.Far && Length(pair.First.X - pair.Second.X, pair.First.Y - pair.Second.Y) > radius * 0.01);
        return new MapPlan(apart, unplaced, radius, moved);
    }

    private static bool HasPlace(SiteEntry site) =>
        site is { Latitude: { } latitude, Longitude: { } longitude } && Math.Abs(latitude) <= 90 && Math.Abs(longitude) <= 180;

    // Equirectangular about the middle: within a few kilometres nothing is bent; far away only direction and distance are used.
    private static (double X, double Y) Flat(SiteEntry site, double latitude, double longitude)
    {
        double perDegree = EarthRadiusKm * Math.PI / 180;
        double turn = Math.IEEERemainder(site.Longitude!.Value - longitude, 360);
        return (turn * perDegree * Math.Cos(latitude * Math.PI / 180), (latitude - site.Latitude!.Value) * perDegree);
    }

    // The near sites end where the next one is several times as far from the middle, once most sites are inside.
    private static HashSet<(double X, double Y)> Near(List<(double X, double Y)> places)
    {
        var outward = places.OrderBy(place => Length(place.X, place.Y)).ToList();
        int count = outward.Count;
        for (int inside = (int)Math.Ceiling(MostInside * count); inside < count; inside++)
            if (Length(outward[inside].X, outward[inside].Y) > FarBeyond * Math.Max(Length(outward[inside - 1].X, outward[inside - 1].Y), LeastKm))
                return [.. outward.Take(inside)];
        return [.. outward];
    }

    private static MapPlace Placed(SiteEntry site, int number, double x, double y, double radius, bool near)
    {
        double length = Length(x, y);
        int point = (int)Math.Round(Math.Atan2(x, -y) / (2 * Math.PI) * 16);
        string direction = Compass[((point % 16) + 16) % 16];
        double shrink = near ? 1 : RingOfFar * radius / length;
        return new MapPlace(site, number, x * shrink, y * shrink, length, direction, !near);
    }

    // Markers that would cover one another push each other apart, a little each round.
    private static List<MapPlace> Apart(List<MapPlace> places, double gap)
    {
        var moved = places.ToArray();
        for (int round = 0; round < 60 && moved.Length <= 200; round++)
            for (int one = 0; one < moved.Length; one++)
                for (int other = one + 1; other < moved.Length; other++)
                {
                    double across = moved[other].X - moved[one].X, down = moved[other].Y - moved[one].Y;
                    double apart = Length(across, down);
                    if (apart >= gap)
                        continue;
                    double turn = 2.4 * (one + other);
                    (double toX, double toY) = apart > gap * 1e-3 ? (across / apart, down / apart) : (Math.Cos(turn), Math.Sin(turn));
                    double push = (gap - apart) / 2;
                    moved[one] = moved[one] with { X = moved[one].X - (push * toX), Y = moved[one].Y - (push * toY) };
                    moved[other] = moved[other] with { X = moved[other].X + (push * toX), Y = moved[other].Y + (push * toY) };
                }
        return [.. moved];
    }

    private static double Length(double x, double y) => Math.Sqrt((x * x) + (y * y));

    private static double Middle(IEnumerable<double> values)
    {
        var all = values.ToList();
        return (all.Min() + all.Max()) / 2;
    }

    private static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToList();
        return sorted[sorted.Count / 2];
    }
}
