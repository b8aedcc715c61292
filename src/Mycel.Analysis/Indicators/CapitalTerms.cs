using Mycel.Analysis.Superstructures;
using Mycel.Model.Provenance;

namespace Mycel.Analysis.Indicators;

/// <summary>What building a plant costs, as terms: by capacity, by the segments of its cost curve, or by its units.</summary>
internal static class CapitalTerms
{
    /// <summary>The terms of a process; none where nothing can be built.</summary>
    /// <param name="model">Superstructure with its variables.</param>
    /// <param name="process">The process.</param>
    /// <returns>Terms in money, not by year.</returns>
    public static IEnumerable<CapitalTerm> Of(IndicatorModel model, int process)
    {
        Process entry = model.Structure.Processes[process];
        if (!entry.CanBeBuilt) return [];
        return entry.Curve.Form switch
        {
            CurveForm.None => OfCapacity(model, process, entry),
            CurveForm.Sized => entry.Curve.Steps.Select((size, step) => new CapitalTerm(model.Variables.Units(process, step), size.Fixed, size.Cell, default)),
            _ => OfSegments(model, process, entry),
        };
    }

    private static IEnumerable<CapitalTerm> OfCapacity(IndicatorModel model, int process, Process entry)
    {
        if (entry.Investment.Value != 0) yield return new CapitalTerm(model.Variables.Build(process), entry.Investment.Value, entry.Investment.Cell, default);
        if (entry.FixedInvestment.Value != 0)
            yield return new CapitalTerm(model.Variables.Built(process), entry.FixedInvestment.Value, entry.FixedInvestment.Cell, default);
    }

    // The line of a segment rests on the two points at its ends.
    private static IEnumerable<CapitalTerm> OfSegments(IndicatorModel model, int process, Process entry)
    {
        for (int step = 0; step < entry.Curve.Steps.Count; step++)
        {
            CurveStep segment = entry.Curve.Steps[step];
            if (segment.PerCapacity != 0) yield return new CapitalTerm(model.Variables.Segment(process, step), segment.PerCapacity, segment.Cell, segment.Lower);
            if (segment.Fixed != 0 && entry.Curve.Form == CurveForm.Chosen)
                yield return new CapitalTerm(model.Variables.SegmentChosen(process, step), segment.Fixed, segment.Cell, segment.Lower);
        }
    }
}

/// <summary>A term of capital cost.</summary>
/// <param name="Column">Column of the variable.</param>
/// <param name="Money">Money for one unit of it.</param>
/// <param name="Cell">Cell that it comes from.</param>
/// <param name="Factor">Second cell; the default where there is none.</param>
internal readonly record struct CapitalTerm(int Column, double Money, CellRef Cell, CellRef Factor);
