using Mycel.Solver.Programs;

namespace Mycel.Solver.Audits;

/// <summary>
/// The dual objective of a continuous program: for minimising,
/// $c_0 - \tfrac12 x^\top Q x + \sum_{y_i&gt;0} y_i L_i + \sum_{y_i&lt;0} y_i U_i + \sum_{d_j&gt;0} d_j l_j + \sum_{d_j&lt;0} d_j u_j$ with $d = c + Qx - A^\top y$.
/// For maximising all signs turn round.
/// </summary>
internal static class DualArithmetic
{
    /// <summary>Computes it, with what pulls towards bounds that are not there.</summary>
    public static DualAudit Of(SparseProgram program, ReadOnlySpan<double> x, ReadOnlySpan<double> y, double primalObjective)
    {
        double[] reducedCosts = new double[program.ColumnCount];
        Arithmetic.ReducedCosts(program, x, y, reducedCosts);
        double[] largest = LargestTerms(program, y);
        double sign = program.Sense == Sense.Minimise ? 1 : -1;
        var sum = new CompensatedSum();
        sum.Add(program.Offset);
        sum.Add(-Arithmetic.HalfSquare(program.Quadratic, x));
        var rows = new Worst();
        for (int i = 0; i < y.Length; i++) AddBound(y[i], sign, program.RowLower[i], program.RowUpper[i], 1, i, ref sum, ref rows);
        var columns = new Worst();
        for (int j = 0; j < x.Length; j++)
            AddBound(reducedCosts[j], sign, program.ColumnLower[j], program.ColumnUpper[j], largest[j], j, ref sum, ref columns);
        double gap = Math.Abs(primalObjective - sum.Total) / Math.Max(1, Math.Max(Math.Abs(primalObjective), Math.Abs(sum.Total)));
        return new DualAudit(
            sum.Total,
            Math.Max(rows.Absolute, columns.Absolute),
            Math.Max(rows.Scaled, columns.Scaled),
            columns.Scaled >= rows.Scaled ? columns.Index : null,
            rows.Scaled > columns.Scaled ? rows.Index : null,
            gap);
    }

    // A positive price (when minimising) is paid for the lower bound, a negative one for the upper; where that bound is missing the price proves nothing.
    private static void AddBound(double price, double sign, double lower, double upper, double scale, int index, ref CompensatedSum sum, ref Worst worst)
    {
        if (price == 0) return;
        double bound = sign * price > 0 ? lower : upper;
        if (double.IsFinite(bound)) sum.AddProduct(price, bound);
        else worst.Take(Math.Abs(price), Math.Abs(price) / Math.Max(1, scale), index);
    }

    /// <summary>The largest term, absolute, that the reduced cost of each column is summed from.</summary>
    public static double[] LargestTerms(SparseProgram program, ReadOnlySpan<double> y)
    {
        double[] largest = new double[program.ColumnCount];
        for (int j = 0; j < largest.Length; j++) largest[j] = Math.Abs(program.Cost[j]);
        for (int i = 0; i < y.Length; i++)
        {
            if (y[i] == 0) continue;
            ReadOnlySpan<int> index = program.ColumnsOfRow(i);
            ReadOnlySpan<double> value = program.ValuesOfRow(i);
            for (int k = 0; k < index.Length; k++) largest[index[k]] = Math.Max(largest[index[k]], Math.Abs(value[k] * y[i]));
        }

        return largest;
    }
}
