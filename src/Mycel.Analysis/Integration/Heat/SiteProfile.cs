namespace Mycel.Analysis.Integration.Heat;

/// <summary>
/// What a plant that recovers its own heat first leaves for its neighbours: sinks that need heat from outside and sources that must give some away, without the pockets of its grand
/// composite curve, where it helps itself. Source: Dhole and Linnhoff, Computers and Chemical Engineering 17 (1993) S101.
/// </summary>
/// <remarks>
/// With $R(T)$ the grand composite curve, at most $\min_{T' \ge T} R(T')$ can be given to the plant at or below $T$, and $\min_{T' \le T} R(T')$ taken from it at or above $T$.
/// </remarks>
public static class SiteProfile
{
    /// <summary>Pieces of a plant's sink profile as cold streams, hot to cold, at shifted temperatures.</summary>
    /// <param name="cascade">The plant's cascade.</param>
    /// <param name="plant">Name of the plant.</param>
    public static IReadOnlyList<HeatStream> Sinks(HeatCascade cascade, string plant) => [.. Pieces(cascade.Points, (from, to, heat) => Piece(plant, false, Math.Min(from, to), Math.Max(from, to), heat))];

    /// <summary>Pieces of a plant's source profile as hot streams, cold to hot, at shifted temperatures.</summary>
    /// <param name="cascade">The plant's cascade.</param>
    /// <param name="plant">Name of the plant.</param>
    public static IReadOnlyList<HeatStream> Sources(HeatCascade cascade, string plant) =>
        [.. Pieces(cascade.Points.Reverse(), (from, to, heat) => Piece(plant, true, Math.Max(from, to), Math.Min(from, to), heat))];

    private static HeatStream Piece(string plant, bool isHot, double from, double to, double heat) => new(plant, plant, isHot, from, to, heat, 0);

    // Walking from one end of the curve, a piece is what falls below everything that was passed before.
    private static IEnumerable<HeatStream> Pieces(IEnumerable<HeatPoint> points, Func<double, double, double, HeatStream> piece)
    {
        double least = double.PositiveInfinity;
        HeatPoint? last = null;
        foreach (HeatPoint point in points)
        {
            if (last is { } before && point.Heat < least)
            {
                double share = (before.Heat - least) / (before.Heat - point.Heat);
                yield return piece(Levels.Of(before.Kelvin + share * (point.Kelvin - before.Kelvin)), point.Kelvin, least - point.Heat);
            }

            least = Math.Min(least, point.Heat);
            last = point;
        }
    }
}
