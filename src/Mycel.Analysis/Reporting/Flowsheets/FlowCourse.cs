namespace Mycel.Analysis.Reporting.Flowsheets;

/// <summary>Points along a line of a flowsheet, close enough that no label slips between them.</summary>
internal static class FlowCourse
{
    private const int Points = 24;

    /// <summary>Points of a line that leaves a box downwards, passes some places and arrives from above.</summary>
    /// <param name="places">Where everything stands.</param>
    /// <param name="way">Places that it passes, the upper box first and the lower one last.</param>
    /// <param name="upper">Where it leaves.</param>
    /// <param name="lower">Where it arrives.</param>
    public static IReadOnlyList<(double X, double Y)> Of(FlowPlaces places, IReadOnlyList<int> way, double upper, double lower)
    {
        var points = new List<(double X, double Y)>();
        (double x, double y) = (upper, places.Places[way[0]].Y + places.SizeOf(way[0]).Height);
        for (int step = 1; step < way.Count; step++)
        {
            FlowPlace place = places.Places[way[step]];
            double toX = step == way.Count - 1 ? lower : place.X;
            for (int point = 0; point <= Points; point++)
            {
                // A cubic curve whose handles stand upright at half the height.
                double t = (double)point / Points;
                points.Add((x + ((toX - x) * ((3 * t * t) - (2 * t * t * t))), y + ((place.Y - y) * ((1.5 * t * (1 - t)) + (t * t * t)))));
            }

            (x, y) = (toX, place.Y + places.SizeOf(way[step]).Height);
        }

        return points;
    }
}
