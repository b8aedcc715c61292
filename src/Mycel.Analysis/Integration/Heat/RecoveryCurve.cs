namespace Mycel.Analysis.Integration.Heat;

/// <summary>How recovery falls as the least difference of temperatures grows.</summary>
public static class RecoveryCurve
{
    /// <summary>Targets over a range of differences, the same for all streams.</summary>
    /// <param name="streams">The streams.</param>
    /// <param name="differences">Least differences, in K.</param>
    /// <param name="utilities">Utilities for an estimate of area, with their contributions in place of half the difference; none where no area is asked for.</param>
    public static IReadOnlyList<RecoveryPoint> Of(IReadOnlyCollection<HeatStream> streams, IEnumerable<double> differences, IReadOnlyList<HeatUtility> utilities) =>
    [
        .. differences.Select(difference =>
        {
            HeatStream[] moved = [.. streams.Select(stream => stream with { Contribution = difference / 2 })];
            HeatCascade cascade = HeatCascade.Of(moved);
            return new RecoveryPoint(difference, cascade.HotUtility, cascade.ColdUtility, cascade.Recovered, difference > 0 ? AreaTarget.Of(moved, utilities) : null);
        }),
    ];
}

/// <summary>Targets at a least difference of temperatures.</summary>
/// <param name="Difference">Least difference, in K.</param>
/// <param name="HotUtility">Least heat from outside.</param>
/// <param name="ColdUtility">Least heat to be carried away.</param>
/// <param name="Recovered">Heat that hot streams give to cold ones.</param>
/// <param name="Area">Estimated area of heat exchange; null where a film coefficient or a utility is missing.</param>
public sealed record RecoveryPoint(double Difference, double HotUtility, double ColdUtility, double Recovered, double? Area);
