using Mycel.Model.Provenance;

namespace Mycel.Analysis.Superstructures;

/// <summary>How the capital cost of a plant depends on what is built of it, in units of the model.</summary>
/// <param name="Form">How it is written into a program.</param>
/// <param name="Steps">Segments of the curve by ascending capacity, or sizes.</param>
internal sealed record CapitalCurve(CurveForm Form, IReadOnlyList<CurveStep> Steps)
{
    /// <summary>A cost that is one number for each unit of capacity.</summary>
    public static CapitalCurve None { get; } = new(CurveForm.None, []);

    /// <summary>Most that the curve speaks of: amount per year; infinite for sizes and where there is no curve.</summary>
    public double Greatest => Form is CurveForm.Convex or CurveForm.Chosen ? Steps[^1].To : double.PositiveInfinity;

    /// <summary>
    /// Capital that stands behind a capacity: by the curve, beyond its last point by its last segment; of sizes, by the size that costs least for each unit of capacity.
    /// </summary>
    /// <param name="capacity">Amount per year.</param>
    /// <returns>Money.</returns>
    public double CostOf(double capacity)
    {
        if (capacity <= 0 || Steps.Count == 0) return 0;
        if (Form == CurveForm.Sized) return capacity * Steps.Min(size => size.Fixed / size.To);
        CurveStep step = Steps.FirstOrDefault(segment => capacity <= segment.To, Steps[^1]);
        return step.Fixed + (step.PerCapacity * capacity);
    }
}

/// <summary>A segment of a cost curve, or a size.</summary>
/// <param name="Name">Name of the point at its upper end, or of the size.</param>
/// <param name="From">Capacity where it begins: amount per year; 0 for a size.</param>
/// <param name="To">Capacity where it ends, or of one unit: amount per year.</param>
/// <param name="Fixed">Money at which the straight line meets no capacity; of a size, what one unit costs.</param>
/// <param name="PerCapacity">Money per amount per year along the segment; 0 for a size.</param>
/// <param name="Cell">Cell of the investment at its upper end, or of the size.</param>
/// <param name="Lower">Cell of the investment at its lower end; the default where that is no point.</param>
internal readonly record struct CurveStep(string Name, double From, double To, double Fixed, double PerCapacity, CellRef Cell, CellRef Lower);

/// <summary>How a cost by size is written into a program.</summary>
internal enum CurveForm
{
    /// <summary>There is none.</summary>
    None,

    /// <summary>Each unit costs as much as the one before it or more, so that the cheapest is taken first without being told.</summary>
    Convex,

    /// <summary>One segment is chosen.</summary>
    Chosen,

    /// <summary>A whole number of units of each size.</summary>
    Sized,
}
