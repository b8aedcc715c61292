using Mycel.Solver.Programs;

namespace Mycel.Solver.Sessions;

/// <summary>Whether a quadratic objective has a provable optimum, by trying a sparse Cholesky factorisation of its matrix.</summary>
/// <remarks>HiGHS 1.12 does not look: it calls the saddle point of $xy$ "optimal".</remarks>
internal static class Convexity
{
    // Semidefinite matrices have pivots that are zero but for rounding; this share of the largest diagonal entry is lent to each.
    private const double Loan = 1e-10;

    /// <summary>A column whose pivot is negative; absent where the matrix is semidefinite in the sense asked for.</summary>
    public static int? FirstFault(QuadraticObjective quadratic, Sense sense)
    {
        double sign = sense == Sense.Minimise ? 1 : -1;
        int n = quadratic.ColumnCount;
        double[] diagonal = new double[n];
        var below = new Dictionary<int, double>?[n];
        int[] degree = new int[n];
        for (int j = 0; j < n; j++)
        {
            for (int k = quadratic.ColumnStart[j]; k < quadratic.ColumnStart[j + 1]; k++)
            {
                int i = quadratic.RowIndex[k];
                if (i == j) diagonal[j] = sign * quadratic.Value[k];
                else (degree[i], degree[j]) = (degree[i] + 1, degree[j] + 1);
            }
        }
        double loan = diagonal.Length == 0 ? 0 : Loan * diagonal.Max(Math.Abs);
        // Columns with few neighbours first keeps the factor sparse; an arrow-shaped matrix stays one.
        int[] order = [.. Enumerable.Range(0, n).OrderBy(j => degree[j])];
        int[] place = new int[n];
        for (int k = 0; k < n; k++) place[order[k]] = k;
        for (int j = 0; j < n; j++)
        {
            for (int k = quadratic.ColumnStart[j]; k < quadratic.ColumnStart[j + 1]; k++)
            {
                int i = quadratic.RowIndex[k];
                if (i == j) continue;
                (int early, int late) = place[i] < place[j] ? (i, j) : (j, i);
                (below[early] ??= [])[late] = sign * quadratic.Value[k];
            }
        }
        return Eliminate(order, place, diagonal, below, loan);
    }

    private static int? Eliminate(int[] order, int[] place, double[] diagonal, Dictionary<int, double>?[] below, double loan)
    {
        foreach (int j in order)
        {
            double pivot = diagonal[j] + loan;
            if (below[j] is not { Count: > 0 } column)
            {
                if (pivot < 0) return j;
                continue;
            }
            if (pivot <= 0) return j;
            KeyValuePair<int, double>[] entries = [.. column];
            foreach ((int a, double valueA) in entries)
            {
                diagonal[a] -= valueA * valueA / pivot;
                foreach ((int b, double valueB) in entries)
                {
                    if (place[b] <= place[a]) continue;
                    var target = below[a] ??= [];
                    target[b] = target.GetValueOrDefault(b) - valueA * valueB / pivot;
                }
            }
            below[j] = null;
        }
        return null;
    }
}
