namespace Mycel.Tests.Solver;

/// <summary>Solves small programs by trying every corner: slow, and independent of everything in the solver.</summary>
internal static class Corners
{
    private const double Tolerance = 1e-7;

    /// <summary>Best objective of a program whose columns all have two bounds; absent where no point is feasible.</summary>
    public static double? Best(RandomProgram program)
    {
        double? best = null;
        foreach (double[] point in Feasible(program))
        {
            double objective = point.Zip(program.Cost, (value, cost) => value * cost).Sum();
            bool better = best is null || (program.Sense == Mycel.Solver.Programs.Sense.Minimise ? objective < best : objective > best);
            if (better) best = objective;
        }
        return best;
    }

    /// <summary>Every corner that is feasible; of a program with whole numbers, those for every choice of them.</summary>
    public static IEnumerable<double[]> Feasible(RandomProgram program) =>
        Wholes(program, 0, []).SelectMany(wholes => Of(program, wholes)).Where(point => IsFeasible(program, point));

    // Every choice of whole numbers for the integer columns, in the order of program.Integers.
    private static IEnumerable<double[]> Wholes(RandomProgram program, int at, double[] chosen)
    {
        if (at == program.Integers.Length)
        {
            yield return chosen;
            yield break;
        }
        int column = program.Integers[at];
        for (double value = program.Lower[column]; value <= program.Upper[column]; value++)
        {
            foreach (double[] whole in Wholes(program, at + 1, [.. chosen, value])) yield return whole;
        }
    }

    // Points where as many bounds hold with equality as there are columns; integer columns are held at their values.
    private static IEnumerable<double[]> Of(RandomProgram program, double[] wholes)
    {
        int n = program.Cost.Length;
        var planes = new List<(double[] Normal, double Value)>();
        for (int j = 0; j < n; j++)
        {
            if (program.Integers.Contains(j)) continue;
            planes.Add((Unit(n, j), program.Lower[j]));
            planes.Add((Unit(n, j), program.Upper[j]));
        }
        for (int i = 0; i < program.Rows.Length; i++)
        {
            if (double.IsFinite(program.RowLower[i])) planes.Add((program.Rows[i], program.RowLower[i]));
            if (double.IsFinite(program.RowUpper[i])) planes.Add((program.Rows[i], program.RowUpper[i]));
        }
        (double[], double)[] held = [.. program.Integers.Select((j, k) => (Unit(n, j), wholes[k]))];
        foreach (var choice in Choices(planes, n - held.Length, 0))
        {
            if (Intersection([.. held, .. choice]) is { } point) yield return point;
        }
    }

    private static IEnumerable<(double[], double)[]> Choices(List<(double[], double)> planes, int count, int from)
    {
        if (count == 0)
        {
            yield return [];
            yield break;
        }
        for (int k = from; k <= planes.Count - count; k++)
        {
            foreach (var rest in Choices(planes, count - 1, k + 1)) yield return [planes[k], .. rest];
        }
    }

    private static double[]? Intersection((double[] Normal, double Value)[] planes)
    {
        int n = planes.Length;
        double[][] rows = [.. planes.Select(plane => (double[])[.. plane.Normal, plane.Value])];
        for (int column = 0; column < n; column++)
        {
            int pivot = Enumerable.Range(column, n - column).MaxBy(row => Math.Abs(rows[row][column]));
            if (Math.Abs(rows[pivot][column]) < 1e-9) return null;
            (rows[column], rows[pivot]) = (rows[pivot], rows[column]);
            for (int row = 0; row < n; row++)
            {
                if (row == column) continue;
                double factor = rows[row][column] / rows[column][column];
                for (int k = column; k <= n; k++) rows[row][k] -= factor * rows[column][k];
            }
        }
        return [.. rows.Select((row, k) => row[n] / row[k])];
    }

    private static bool IsFeasible(RandomProgram program, double[] point)
    {
        for (int j = 0; j < point.Length; j++)
        {
            if (point[j] < program.Lower[j] - Tolerance || point[j] > program.Upper[j] + Tolerance) return false;
        }
        for (int i = 0; i < program.Rows.Length; i++)
        {
            double value = point.Zip(program.Rows[i], (x, a) => x * a).Sum();
            if (value < program.RowLower[i] - Tolerance || value > program.RowUpper[i] + Tolerance) return false;
        }
        return true;
    }

    private static double[] Unit(int n, int j)
    {
        double[] unit = new double[n];
        unit[j] = 1;
        return unit;
    }
}
