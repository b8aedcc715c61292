using Mycel.Model.Packages.Tables;
using Mycel.Model.Quantities;

namespace Mycel.Model.Parks;

/// <summary>How flows of technologies depend on load: by the points of <c>loads.csv</c>, else as a unit model works it out, else in proportion.</summary>
public sealed class TechnologyLoads
{
    private readonly Dictionary<(string Technology, string Resource), LoadCurve> _byPoints = [];
    private readonly Dictionary<(string Technology, TechnologyFlow Flow), LoadCurve> _made = [];

    internal TechnologyLoads(Park park, IReadOnlyList<MadeCurve> made)
    {
        foreach (IGrouping<(string, string), LoadPoint> points in park.Tables.Loads.GroupBy(row => (row.Technology.Value, row.Resource.Value)))
            if (CurveOf(points) is { } curve) _byPoints.Add(points.Key, curve);
        foreach (MadeCurve own in made) _made[(own.Technology.Value, own.Flow)] = own.Curve;
    }

    /// <summary>Whether any flow depends on load otherwise than in proportion.</summary>
    public bool HasAny => _byPoints.Count + _made.Count > 0;

    /// <summary>Curve of a flow.</summary>
    /// <param name="technology">The technology.</param>
    /// <param name="flow">What flows.</param>
    /// <returns>The curve; null where the flow is in proportion to activity.</returns>
    public LoadCurve? Of(TechnologyId technology, TechnologyFlow flow) =>
        _byPoints.GetValueOrDefault((technology.Value, flow.Resource.Value)) ?? _made.GetValueOrDefault((technology.Value, flow));

    // Points that a check refuses make no curve.
    private static PolynomialCurve? CurveOf(IEnumerable<LoadPoint> rows)
    {
        var points = new List<(double Load, double Ratio)>();
        foreach (LoadPoint row in rows)
        {
            if (!row.Load.TryIn(Unit.One, out double load) || !row.Ratio.TryIn(Unit.One, out double ratio) || !(load is > 0 and < 1) || !(ratio >= 0)) return null;
            points.Add((load, ratio));
        }

        return points.DistinctBy(point => point.Load).Count() == points.Count ? new PolynomialCurve(points) : null;
    }
}
