namespace Mycel.Model.Parks;

/// <summary>
/// How a flow of a technology depends on load: flow per unit of the reference, divided by that at full load. At full load it is 1.
/// </summary>
/// <param name="From">Least load for which it is known, a share of capacity.</param>
public abstract record LoadCurve(double From)
{
    /// <summary>The ratio at a load.</summary>
    /// <param name="load">Activity as a share of capacity.</param>
    public abstract double At(double load);

    /// <summary>How the ratio grows with load.</summary>
    /// <param name="load">Activity as a share of capacity.</param>
    public abstract double SlopeAt(double load);
}

/// <summary>The polynomial of least degree through points, full load among them, in the form of Newton's divided differences.</summary>
public sealed record PolynomialCurve : LoadCurve
{
    private readonly double[] _loads;
    private readonly double[] _differences;

    /// <summary>A polynomial through points.</summary>
    /// <param name="points">Loads below 1, all different, with their ratios; full load is added.</param>
    public PolynomialCurve(params IReadOnlyList<(double Load, double Ratio)> points)
        : base(points.Count == 0 ? 1 : points.Min(point => point.Load))
    {
        (double Load, double Ratio)[] all = [.. points.OrderBy(point => point.Load), (1, 1)];
        _loads = [.. all.Select(point => point.Load)];
        _differences = [.. all.Select(point => point.Ratio)];
        for (int order = 1; order < all.Length; order++)
            for (int point = all.Length - 1; point >= order; point--)
                _differences[point] = (_differences[point] - _differences[point - 1]) / (_loads[point] - _loads[point - order]);
    }

    /// <inheritdoc />
    public override double At(double load)
    {
        double value = _differences[^1];
        for (int order = _loads.Length - 2; order >= 0; order--) value = (value * (load - _loads[order])) + _differences[order];
        return value;
    }

    /// <inheritdoc />
    public override double SlopeAt(double load)
    {
        double value = _differences[^1];
        double slope = 0;
        for (int order = _loads.Length - 2; order >= 0; order--)
        {
            slope = (slope * (load - _loads[order])) + value;
            value = (value * (load - _loads[order])) + _differences[order];
        }

        return slope;
    }
}

/// <summary>A flow that saturates: φ / (K + φ) as in Michaelis–Menten and Monod kinetics, so that the flow per unit of the reference is (1 + K) / (φ + K) of that at full load.</summary>
/// <param name="HalfLoad">K: load at which half of what is possible without end flows, a share of capacity; above 0.</param>
public sealed record SaturationCurve(double HalfLoad) : LoadCurve(0)
{
    /// <inheritdoc />
    public override double At(double load) => (1 + HalfLoad) / (load + HalfLoad);

    /// <inheritdoc />
    public override double SlopeAt(double load) => -(1 + HalfLoad) / ((load + HalfLoad) * (load + HalfLoad));
}

/// <summary>A flow of several parts, each of which depends on load in its own way.</summary>
/// <param name="Parts">Share of each part in the flow at full load, all adding up to 1, with its curve; null where the part is in proportion to load. A share may be negative: what is taken off.</param>
public sealed record MixedCurve(IReadOnlyList<(double Share, LoadCurve? Curve)> Parts) : LoadCurve(Parts.Max(part => part.Curve?.From ?? 0))
{
    /// <inheritdoc />
    public override double At(double load) => Parts.Sum(part => part.Share * (part.Curve?.At(load) ?? 1));

    /// <inheritdoc />
    public override double SlopeAt(double load) => Parts.Sum(part => part.Share * (part.Curve?.SlopeAt(load) ?? 0));
}
