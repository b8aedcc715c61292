using Mycel.Analysis.Reporting.Text;
using Mycel.Analysis.Results;

namespace Mycel.Analysis.Reporting.Charts;

/// <summary>Limiting composite curves of contaminants, each with the line of the least fresh water that touches it at the pinch.</summary>
internal static class WaterChart
{
    /// <summary>The chart.</summary>
    /// <param name="water">What water integration says.</param>
    public static Chart Of(WaterValues water) => new(
        "water-profile", "Two lines of concentration over load: how clean all uses together need their water, and what the least fresh water does. They touch at the pinch.",
        [.. water.Targets.Select(target => CurveLines.Of(
            "", Words.FromId(target.Contaminant), "Load", water.Unit, "Concentration", water.ConcentrationUnit,
            [
                new CurveLine("All uses", Palette.At(0), [.. target.Profile.Select(point => (point.Load, point.Concentration))]),
                new CurveLine("Least fresh water", Palette.At(2), Supply(target), IsDashed: true),
            ]))]);

    // The water takes up the whole load; its last concentration follows from the point where it touches.
    private static IReadOnlyList<(double Right, double Up)> Supply(WaterTarget target)
    {
        if (target.FreshWater <= 0 || target.Profile.FirstOrDefault(point => point.Concentration == target.Pinch) is not { Load: > 0 } pinch) return [];
        double all = target.Profile[^1].Load;
        return [(0, target.Fresh), (all, target.Fresh + all * (target.Pinch - target.Fresh) / pinch.Load)];
    }
}
