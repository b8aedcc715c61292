namespace Mycel.Analysis.Integration.Heat;

/// <summary>
/// The problem table: what heat streams leave over, or lack, from the hottest level to the coldest. It gives the least heat and cold from outside, the pinches, and the grand
/// composite curve, exactly: every level at which a stream begins or ends is a point, and one at which something condenses or boils is two.
/// </summary>
/// <remarks>
/// At shifted temperature $T$ passes $R(T) = Q_H + \sum_{hot} q_s(T) - \sum_{cold} q_s(T)$, with $q_s(T)$ the heat of stream $s$ above $T$; $Q_H$ is the least number for which
/// $R \ge 0$ everywhere, and $Q_C = R$ at the bottom. Source: Linnhoff and Flower, AIChE Journal 24 (1978) 633.
/// </remarks>
public sealed class HeatCascade
{
    // Rounding of a sum of heats, as a share of all heat.
    private const double Nothing = 1e-11;

    private HeatCascade(IReadOnlyList<HeatPoint> points, double hot, double cold)
    {
        Points = points;
        HotUtility = points.Count == 0 ? 0 : points[0].Heat;
        ColdUtility = points.Count == 0 ? 0 : points[^1].Heat;
        (HeatGiven, HeatTaken) = (hot, cold);
    }

    /// <summary>The grand composite curve from hot to cold: shifted temperatures, and the heat that passes there.</summary>
    public IReadOnlyList<HeatPoint> Points { get; }

    /// <summary>Least heat from outside.</summary>
    public double HotUtility { get; }

    /// <summary>Least heat that must be carried away.</summary>
    public double ColdUtility { get; }

    /// <summary>Heat of all hot streams.</summary>
    public double HeatGiven { get; }

    /// <summary>Heat of all cold streams.</summary>
    public double HeatTaken { get; }

    /// <summary>Heat that hot streams give to cold ones.</summary>
    public double Recovered => HeatTaken - HotUtility;

    /// <summary>Whether only one side needs a utility, or none: such a problem has no pinch at which both would end.</summary>
    public bool IsThreshold => HotUtility == 0 || ColdUtility == 0;

    /// <summary>Shifted temperatures at which no heat passes, hot to cold, in K. Where nothing comes in at the top, or leaves at the bottom, that end is not among them.</summary>
    public IReadOnlyList<double> Pinches =>
        [.. Points.SkipWhile(point => point.Heat == 0).Reverse().SkipWhile(point => point.Heat == 0).Reverse().Where(point => point.Heat == 0).Select(point => point.Kelvin).Distinct()];

    /// <summary>The cascade of some streams.</summary>
    /// <param name="streams">The streams.</param>
    public static HeatCascade Of(IReadOnlyCollection<HeatStream> streams)
    {
        double hot = streams.Where(stream => stream.IsHot).Sum(stream => stream.Heat);
        double cold = streams.Where(stream => !stream.IsHot).Sum(stream => stream.Heat);
        List<HeatPoint> points = Surplus(streams);
        double lack = points.Count == 0 ? 0 : Math.Max(0, -points.Min(point => point.Heat));
        double nothing = Nothing * Math.Max(hot, cold);
        return new HeatCascade([.. points.Select(point => point with { Heat = Clean(point.Heat + lack, nothing) })], hot, cold);
    }

    // What is left over above each level when nothing comes from outside.
    private static List<HeatPoint> Surplus(IReadOnlyCollection<HeatStream> streams)
    {
        var points = new List<HeatPoint>();
        double[] levels = Levels.Falling(streams.SelectMany(stream => new[] { stream.HighKelvin + stream.Shift, stream.LowKelvin + stream.Shift }));
        foreach (double level in levels)
        {
            double above = streams.Sum(stream => Signed(stream, Above(stream, level, includesLevel: false)));
            double through = streams.Sum(stream => Signed(stream, Above(stream, level, includesLevel: true)));
            points.Add(new HeatPoint(above, level));
            if (through != above) points.Add(new HeatPoint(through, level));
        }

        return points;
    }

    /// <summary>Heat of a stream above a shifted temperature.</summary>
    internal static double Above(HeatStream stream, double level, bool includesLevel)
    {
        double high = Levels.Of(stream.HighKelvin + stream.Shift);
        double low = Levels.Of(stream.LowKelvin + stream.Shift);
        if (high == low) return high > level || (includesLevel && high == level) ? stream.Heat : 0;
        return stream.Heat * Math.Clamp((high - level) / (high - low), 0, 1);
    }

    private static double Signed(HeatStream stream, double heat) => stream.IsHot ? heat : -heat;

    private static double Clean(double heat, double nothing) => Math.Abs(heat) <= nothing ? 0 : heat;
}
