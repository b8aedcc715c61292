using Mycel.Analysis.Superstructures;

namespace Mycel.Analysis.Flowsheets;

/// <summary>Sets the variables of new capacity of a plant, those of its cost curve among them.</summary>
internal static class CapacityColumns
{
    // So little of a unit is rounding and asks for no unit more.
    private const double Whole = 1e-9;

    /// <summary>Sets them.</summary>
    /// <param name="variables">The variables.</param>
    /// <param name="process">The process.</param>
    /// <param name="entry">What is known of it.</param>
    /// <param name="built">New capacity: amount per year.</param>
    /// <param name="columns">The values; set.</param>
    public static void Set(Variables variables, int process, Process entry, Moving built, Moving[] columns)
    {
        IReadOnlyList<CurveStep> steps = entry.Curve.Steps;
        Moving capacity = built;
        switch (entry.Curve.Form)
        {
            case CurveForm.Convex:
                for (int step = 0; step < steps.Count; step++)
                {
                    double last = step == steps.Count - 1 ? double.PositiveInfinity : steps[step].To;
                    columns[variables.Segment(process, step)] = Moving.Max(0, Moving.Min(built, last) - steps[step].From);
                }

                break;
            case CurveForm.Chosen:
                int chosen = Enumerable.Range(0, steps.Count).FirstOrDefault(step => built.CompareTo(steps[step].To) <= 0, steps.Count - 1);
                columns[variables.Segment(process, chosen)] = built;
                columns[variables.SegmentChosen(process, chosen)] = 1;
                break;
            case CurveForm.Sized:
                // As many of the size that costs least for its capacity as are needed.
                int size = Enumerable.Range(0, steps.Count).MinBy(step => steps[step].Fixed / steps[step].To);
                double number = WholeNumber(built / steps[size].To);
                columns[variables.Units(process, size)] = number;
                capacity = number * steps[size].To;
                break;
        }

        columns[variables.Build(process)] = capacity;
        if (variables.Built(process) is >= 0 and var column) columns[column] = 1;
    }

    // Of what just fills so many and grows, one more is needed.
    private static double WholeNumber(Moving filled)
    {
        double whole = Math.Ceiling(filled.Value - Whole);
        return filled.Slope > 0 && filled.CompareTo(whole) > 0 ? whole + 1 : whole;
    }
}
