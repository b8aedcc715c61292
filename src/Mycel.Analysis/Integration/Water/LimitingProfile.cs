namespace Mycel.Analysis.Integration.Water;

/// <summary>The limiting composite curve of one contaminant: all uses as one, at the greatest concentrations that they allow. It gives the least fresh water exactly.</summary>
/// <remarks>
/// With $m(C)$ the load that is taken up below concentration $C$, fresh water of concentration $C_0$ must take up no less there: $F = \max_C m(C) / (C - C_0)$ over the kinks of the curve. Source:
/// Wang and Smith, Chemical Engineering Science 49 (1994) 981.
/// </remarks>
public sealed class LimitingProfile
{
    private LimitingProfile(IReadOnlyList<WaterPoint> points, double fresh, double flow, double pinch) => (Points, Fresh, FreshWater, Pinch) = (points, fresh, flow, pinch);

    /// <summary>Points of the curve, clean to dirty.</summary>
    public IReadOnlyList<WaterPoint> Points { get; }

    /// <summary>Concentration of fresh water.</summary>
    public double Fresh { get; }

    /// <summary>Least fresh water.</summary>
    public double FreshWater { get; }

    /// <summary>Concentration at which the water line touches the curve: uses below it decide how much fresh water is needed.</summary>
    public double Pinch { get; }

    /// <summary>The profile of one contaminant.</summary>
    /// <param name="uses">Uses of water.</param>
    /// <param name="contaminant">Place of the contaminant.</param>
    /// <param name="fresh">Its concentration in fresh water, at most that of the cleanest inlet.</param>
    /// <exception cref="ArgumentOutOfRangeException">Fresh water is dirtier than an inlet allows.</exception>
    public static LimitingProfile Of(IReadOnlyCollection<FixedLoad> uses, int contaminant, double fresh)
    {
        foreach (FixedLoad use in uses) ArgumentOutOfRangeException.ThrowIfGreaterThan(fresh, use.Inlet[contaminant]);
        double[] kinks = [.. uses.SelectMany(use => new[] { use.Inlet[contaminant], use.Outlet[contaminant] }).Distinct().Order()];
        WaterPoint[] points = [.. kinks.Select(kink => new WaterPoint(uses.Sum(use => Below(use, contaminant, kink)), kink))];
        double flow = 0;
        double pinch = fresh;
        foreach (WaterPoint point in points)
        {
            if (point.Concentration <= fresh || point.Load / (point.Concentration - fresh) <= flow) continue;
            flow = point.Load / (point.Concentration - fresh);
            pinch = point.Concentration;
        }

        return new LimitingProfile(points, fresh, flow, pinch);
    }

    private static double Below(FixedLoad use, int contaminant, double concentration) =>
        use.Load[contaminant] * Math.Clamp((concentration - use.Inlet[contaminant]) / (use.Outlet[contaminant] - use.Inlet[contaminant]), 0, 1);
}
