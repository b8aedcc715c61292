using Mycel.Solver.Audits;

namespace Mycel.Solver.Equations;

/// <summary>What equations lack, summed without loss, so that refinement has something to work on.</summary>
internal static class EquationResiduals
{
    /// <summary>$b - A x$ and the sizes of the terms; the largest share among the rows asked for.</summary>
    /// <param name="matrix">$A$.</param>
    /// <param name="x">$x$.</param>
    /// <param name="right">$b$.</param>
    /// <param name="residuals">Takes what each row lacks.</param>
    /// <param name="sizes">Takes the size of each row's terms.</param>
    /// <param name="rows">The rows whose largest share is wanted.</param>
    public static double Of(EquationMatrix matrix, ReadOnlySpan<double> x, ReadOnlySpan<double> right, Span<double> residuals, Span<double> sizes, ReadOnlySpan<int> rows)
    {
        for (int i = 0; i < matrix.RowCount; i++)
        {
            ReadOnlySpan<int> index = matrix.ColumnsOfRow(i);
            ReadOnlySpan<double> value = matrix.ValuesOfRow(i);
            var sum = new CompensatedSum();
            sum.Add(right[i]);
            double size = Math.Abs(right[i]);
            for (int k = 0; k < index.Length; k++)
            {
                double factor = x[index[k]];
                if (factor == 0) continue;
                sum.AddProduct(-value[k], factor);
                size += Math.Abs(value[k] * factor);
            }

            residuals[i] = sum.Total;
            sizes[i] = size;
        }

        double worst = 0;
        foreach (int row in rows) worst = Math.Max(worst, EquationSolution.Share(residuals[row], sizes[row]));
        return worst;
    }
}
