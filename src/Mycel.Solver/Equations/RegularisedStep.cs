namespace Mycel.Solver.Equations;

/// <summary>
/// The step of Levenberg and Marquardt: the $d$ that makes $\|J d + f\|^2 + \lambda \|D d\|^2$ least, all in scaled units. It exists for every matrix, always makes residuals smaller if
/// $\lambda$ is large enough, and is found by the same factors: of $\begin{pmatrix} I &amp; J D^{-1} \\ D^{-1} J^\top &amp; -\lambda I \end{pmatrix}$.
/// </summary>
/// <source>Marquardt 1963, Journal of the SIAM 11; scales that only grow: Moré 1978, Lecture Notes in Mathematics 630.</source>
internal static class RegularisedStep
{
    /// <summary>The step.</summary>
    /// <param name="jacobian">$J$.</param>
    /// <param name="point">Where it starts.</param>
    /// <param name="scales">Scale of each row.</param>
    /// <param name="weights">$D$: weight of each column.</param>
    /// <param name="isFixed">Columns that may not move.</param>
    /// <param name="lambda">$\lambda$.</param>
    public static double[] Of(EquationMatrix jacobian, EquationPoint point, double[] scales, double[] weights, bool[] isFixed, double lambda)
    {
        int rows = jacobian.RowCount, columns = jacobian.ColumnCount;
        var builder = new EquationMatrixBuilder(rows + columns, rows + columns);
        double[] right = new double[rows + columns];
        for (int i = 0; i < rows; i++)
        {
            builder.Add(i, i, 1);
            right[i] = -point.Residuals[i] / scales[i];
            for (int k = jacobian.Start[i]; k < jacobian.Start[i + 1]; k++)
            {
                int column = jacobian.Column[k];
                double value = jacobian.Value[k] / scales[i] / weights[column];
                if (isFixed[column] || !double.IsFinite(value)) continue;
                builder.Add(i, rows + column, value).Add(rows + column, i, value);
            }
        }

        for (int j = 0; j < columns; j++) builder.Add(rows + j, rows + j, -lambda);
        double[] solved = EquationFactors.Of(builder.Build()).Solve(right).Values;
        double[] step = new double[columns];
        for (int j = 0; j < columns; j++) step[j] = solved[rows + j] / weights[j];
        return step;
    }
}
