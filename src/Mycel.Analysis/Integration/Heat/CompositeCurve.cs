namespace Mycel.Analysis.Integration.Heat;

/// <summary>Composite curves: all hot, or all cold, streams as one, temperature over heat from cold to hot.</summary>
public static class CompositeCurve
{
    /// <summary>The curve of the hot streams; it begins at heat 0.</summary>
    /// <param name="streams">Streams, of which the hot ones count.</param>
    /// <param name="isShifted">Whether temperatures are shifted by the streams' contributions.</param>
    public static IReadOnlyList<HeatPoint> Hot(IEnumerable<HeatStream> streams, bool isShifted = false) => Of([.. streams.Where(stream => stream.IsHot)], isShifted, 0);

    /// <summary>The curve of the cold streams; it begins where what must be carried away of the hot streams ends, so that both curves lie above each other as far as heat is recovered.</summary>
    /// <param name="streams">Streams, of which the cold ones count.</param>
    /// <param name="coldUtility">Heat that is carried away.</param>
    /// <param name="isShifted">Whether temperatures are shifted by the streams' contributions.</param>
    public static IReadOnlyList<HeatPoint> Cold(IEnumerable<HeatStream> streams, double coldUtility, bool isShifted = false) =>
        Of([.. streams.Where(stream => !stream.IsHot)], isShifted, coldUtility);

    /// <summary>Temperature of a curve at a heat; at a jump of temperature the higher, or the lower.</summary>
    /// <param name="curve">Points of the curve, cold to hot.</param>
    /// <param name="heat">Heat, within the curve.</param>
    /// <param name="isFromRight">Whether the temperature just above that heat is meant.</param>
    internal static double At(IReadOnlyList<HeatPoint> curve, double heat, bool isFromRight)
    {
        int segment = 1;
        while (segment < curve.Count - 1 && (isFromRight ? curve[segment].Heat <= heat : curve[segment].Heat < heat)) segment++;
        (HeatPoint low, HeatPoint high) = (curve[segment - 1], curve[segment]);
        double share = high.Heat == low.Heat ? (isFromRight ? 1 : 0) : (heat - low.Heat) / (high.Heat - low.Heat);
        return low.Kelvin + share * (high.Kelvin - low.Kelvin);
    }

    private static List<HeatPoint> Of(IReadOnlyList<HeatStream> streams, bool isShifted, double start)
    {
        HeatStream[] counted = [.. streams.Select(stream => isShifted ? stream : stream with { Contribution = 0 })];
        double all = counted.Sum(stream => stream.Heat);
        var points = new List<HeatPoint>();
        foreach (double level in Levels.Falling(counted.SelectMany(stream => new[] { stream.HighKelvin + stream.Shift, stream.LowKelvin + stream.Shift })).Reverse())
        {
            double below = all - counted.Sum(stream => HeatCascade.Above(stream, level, includesLevel: true));
            double upTo = all - counted.Sum(stream => HeatCascade.Above(stream, level, includesLevel: false));
            if (points.Count == 0) below = 0;
            Add(points, new HeatPoint(start + below, level));
            Add(points, new HeatPoint(start + upTo, level));
        }

        return points;
    }

    private static void Add(List<HeatPoint> points, HeatPoint point)
    {
        if (points.Count == 0 || points[^1] != point) points.Add(point);
    }
}
