using Mycel.Model.Packages.Tables;
using Mycel.Model.Parks;
using Mycel.Model.Provenance;

namespace Mycel.Analysis.Superstructures;

/// <summary>Makes the cost curve of a plant from the scales of its technology.</summary>
/// <param name="park">The park.</param>
/// <param name="cells">Names the cells.</param>
/// <param name="year">The year.</param>
internal sealed class CapitalCurveBuilder(Park park, Cells cells, int year)
{
    private readonly bool _rewardsCost = CostReward.In(park, year);

    /// <summary>The curve of a technology, whatever plant it is for.</summary>
    /// <param name="technology">The technology.</param>
    /// <param name="reference">Resource in which it is counted.</param>
    /// <returns>Segments by ascending capacity or sizes in the order of their rows.</returns>
    public CapitalCurve Of(TechnologyId technology, Resource reference)
    {
        IReadOnlyList<int> rows = TechnologyScales.Of(park).In(technology, year);
        if (rows.Count == 0) return CapitalCurve.None;
        List<Point> points = [.. rows.Select(row => PointOf(row, reference))];
        return park.Tables.Scales[rows[0]].Kind == ScaleKind.Size
            ? new CapitalCurve(CurveForm.Sized, [.. points.Select(size => new CurveStep(size.Name, 0, size.Capacity, size.Money, 0, size.Cell, default))])
            : CurveOf([.. points.OrderBy(point => point.Capacity)]);
    }

    /// <summary>The part of a curve that a plant can use.</summary>
    /// <param name="curve">Curve of its technology.</param>
    /// <param name="room">Most that can be built: amount per year.</param>
    /// <param name="least">Least that is built if anything is.</param>
    /// <param name="hasSwitch">Whether building is a yes-or-no decision for another reason.</param>
    /// <returns>The curve with segments cut to what can be built.</returns>
    public static CapitalCurve Cut(CapitalCurve curve, double room, double least, bool hasSwitch)
    {
        if (curve.Form is CurveForm.None || room <= 0) return curve;
        if (curve.Form == CurveForm.Sized) return curve;
        CurveForm form = hasSwitch ? CurveForm.Chosen : curve.Form;
        List<CurveStep> steps = [.. curve.Steps.Where(step => step.From < room).Select(step => step with { To = Math.Min(step.To, room) })];
        if (form == CurveForm.Chosen && least > 0)
            steps = [.. steps.Where(step => step.To >= least).Select(step => step with { From = Math.Max(step.From, least) })];

        // A least size beyond the room leaves nothing to build; the first segment stays, and the rows of the scale keep it at nothing.
        return new CapitalCurve(form, steps.Count > 0 ? steps : [curve.Steps[0] with { To = Math.Min(curve.Steps[0].To, room) }]);
    }

    private CapitalCurve CurveOf(List<Point> points)
    {
        var steps = new List<CurveStep>();
        Point before = points[0].Capacity == 0 ? points[0] : new Point("", 0, 0, default);
        bool isConvex = before.Money == 0 && !_rewardsCost;
        foreach (Point point in points.Where(point => point.Capacity > 0))
        {
            double slope = (point.Money - before.Money) / (point.Capacity - before.Capacity);
            isConvex &= steps.Count == 0 || slope >= steps[^1].PerCapacity;
            steps.Add(new CurveStep(point.Name, before.Capacity, point.Capacity, before.Money - (slope * before.Capacity), slope, point.Cell, before.Cell));
            before = point;
        }

        return new CapitalCurve(isConvex ? CurveForm.Convex : CurveForm.Chosen, steps);
    }

    private Point PointOf(int row, Resource reference)
    {
        Scale scale = park.Tables.Scales[row];
        return new Point(
            scale.Step, park.Units.Convert(scale.Capacity, ModelUnits.Flow(reference)), park.Units.Convert(scale.Investment, park.Units.Money), cells.ScaleInvestment(row));
    }

    private readonly record struct Point(string Name, double Capacity, double Money, CellRef Cell);
}
