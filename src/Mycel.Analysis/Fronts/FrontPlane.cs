namespace Mycel.Analysis.Fronts;

/// <summary>The plane through the ends of a front, $n \cdot z = 1$; with two objectives the straight line between them.</summary>
/// <source>Das 1999, On characterizing the "knee" of the Pareto curve based on normal-boundary intersection, Structural Optimization 18.</source>
internal sealed class FrontPlane
{
    private const double Flat = 1e-9;
    private readonly double[] _normal;
    private readonly double _length;

    private FrontPlane(double[] normal) => (_normal, _length) = (normal, Math.Sqrt(normal.Sum(part => part * part)));

    /// <summary>The plane through as many points as there are objectives.</summary>
    /// <param name="ends">Scaled points.</param>
    /// <returns>The plane; null where the points lie on no plane of their own, or on one through the best of everything.</returns>
    public static FrontPlane? Through(double[][] ends)
    {
        int count = ends.Length;
        double[][] rows = [.. ends.Select(end => (double[])[.. end, 1])];
        for (int pivot = 0; pivot < count; pivot++)
        {
            int best = Enumerable.Range(pivot, count - pivot).MaxBy(row => Math.Abs(rows[row][pivot]));
            if (Math.Abs(rows[best][pivot]) < Flat) return null;
            (rows[pivot], rows[best]) = (rows[best], rows[pivot]);
            for (int row = 0; row < count; row++)
            {
                if (row == pivot) continue;
                double factor = rows[row][pivot] / rows[pivot][pivot];
                for (int column = pivot; column <= count; column++) rows[row][column] -= factor * rows[pivot][column];
            }
        }

        double[] normal = [.. rows.Select((row, place) => row[count] / row[place])];
        return normal.All(part => part > 0) ? new FrontPlane(normal) : null;
    }

    /// <summary>Distance of a point from the plane, on the side of the best of everything; below zero on the other side.</summary>
    public double Below(double[] point) => (1 - point.Zip(_normal, (value, part) => value * part).Sum()) / _length;
}
