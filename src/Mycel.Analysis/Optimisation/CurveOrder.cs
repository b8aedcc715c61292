using Mycel.Analysis.Superstructures;

namespace Mycel.Analysis.Optimisation;

/// <summary>
/// The order in which a convex cost curve is filled. The cheapest segment comes first wherever money matters; where it does not, a solver may fill any, and the plan is to say
/// what its capacity really costs.
/// </summary>
internal static class CurveOrder
{
    /// <summary>The columns with the segments of every convex curve filled from the first on; what is built stays the same.</summary>
    /// <param name="park">The program's park.</param>
    /// <param name="columns">Value of each column.</param>
    /// <returns>The same array where nothing was out of order.</returns>
    public static double[] Restored(ParkProgram park, double[] columns)
    {
        double[] restored = columns;
        for (int process = 0; process < park.Structure.Processes.Count; process++)
        {
            Process entry = park.Structure.Processes[process];
            if (!entry.CanBeBuilt || entry.Curve.Form != CurveForm.Convex) continue;
            double left = columns[park.Variables.Build(process)];
            for (int step = 0; step < entry.Curve.Steps.Count; step++)
            {
                bool isLast = step + 1 == entry.Curve.Steps.Count;
                double filled = isLast ? left : Math.Min(left, entry.Curve.Steps[step].To - entry.Curve.Steps[step].From);
                int column = park.Variables.Segment(process, step);
                left -= filled;
                if (restored[column] == filled) continue;
                if (ReferenceEquals(restored, columns)) restored = (double[])columns.Clone();
                restored[column] = filled;
            }
        }

        return restored;
    }
}
