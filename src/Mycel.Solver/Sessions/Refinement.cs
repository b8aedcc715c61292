using Mycel.Solver.Audits;
using Mycel.Solver.Highs;
using Mycel.Solver.Programs;

namespace Mycel.Solver.Sessions;

/// <summary>
/// Iterative refinement of a basic solution. Simplex carries values and duals along from step to step, and rounding gathers where figures of very different sizes meet; what the equations
/// of the basis then lack is summed with compensation and solved for by the factors that HiGHS holds: $B\,\Delta x_B = b - A x$ and $B^\top \Delta y = c_B - A_B^\top y$.
/// </summary>
/// <source>Wilkinson 1963, Rounding Errors in Algebraic Processes; for linear programs Gleixner, Steffy and Wolter 2016, INFORMS Journal on Computing 28 (3).</source>
internal static class Refinement
{
    // Residuals up to this, over the largest term they are summed from or 1, are rounding that nobody sees.
    private const double Tolerance = 1e-9;
    private const int MostSteps = 3;

    /// <summary>Refines values and duals of the last run in place, where they need it and a basis is there.</summary>
    /// <param name="model">The model that ran.</param>
    /// <param name="program">Its program.</param>
    /// <param name="values">Value of every column.</param>
    /// <param name="duals">Dual of every row; empty where there are none.</param>
    public static void Of(HighsModel model, SparseProgram program, double[] values, double[] duals)
    {
        if (program.HasIntegers || program.Quadratic is not null || program.RowCount == 0 || duals.Length == 0) return;
        if (model.Basis() is not { } basis) return;
        double[] residual = new double[program.RowCount];
        Improve(values, () => PrimalResidual(program, basis, values, residual), step => PrimalStep(model, residual, step));
        double[] lacking = new double[program.ColumnCount];
        Improve(duals, () => DualResidual(program, basis, duals, lacking), step => DualStep(model, lacking, duals, step));
    }

    // Steps are taken as long as each makes the residual smaller by a good part.
    private static void Improve(double[] values, Func<double> residual, Func<double[], bool> solve)
    {
        double worst = residual();
        double[] step = new double[values.Length];
        for (int round = 0; round < MostSteps && worst > Tolerance && solve(step); round++)
        {
            double[] before = (double[])values.Clone();
            for (int k = 0; k < values.Length; k++) values[k] += step[k];
            double after = Array.TrueForAll(values, double.IsFinite) ? residual() : double.PositiveInfinity;
            if (after < worst / 2)
            {
                worst = after;
                continue;
            }

            before.CopyTo(values, 0);
            return;
        }
    }

    // What the rows that are held at a bound lack of it.
    private static double PrimalResidual(SparseProgram program, Basis basis, double[] values, double[] residual)
    {
        double worst = 0;
        for (int i = 0; i < residual.Length; i++)
        {
            residual[i] = 0;
            if (basis.IsBasicRow(i)) continue;
            double bound = HeldAt(program, basis, i);
            ReadOnlySpan<int> index = program.ColumnsOfRow(i);
            ReadOnlySpan<double> value = program.ValuesOfRow(i);
            var sum = new CompensatedSum();
            sum.Add(bound);
            double largest = Math.Max(1, Math.Abs(bound));
            for (int k = 0; k < index.Length; k++)
            {
                sum.AddProduct(-value[k], values[index[k]]);
                largest = Math.Max(largest, Math.Abs(value[k] * values[index[k]]));
            }

            residual[i] = sum.Total;
            worst = Math.Max(worst, Math.Abs(sum.Total) / largest);
        }

        return worst;
    }

    // A row without bounds that is not basic is held at zero.
    private static double HeldAt(SparseProgram program, Basis basis, int row)
    {
        double bound = basis.IsAtUpper(row) ? program.RowUpper[row] : program.RowLower[row];
        return double.IsFinite(bound) ? bound : 0;
    }

    private static bool PrimalStep(HighsModel model, double[] residual, double[] step)
    {
        double[] solved = new double[residual.Length];
        if (model.BasicVariables() is not { } basic || !model.SolveBasis(residual, solved)) return false;
        Array.Clear(step);
        for (int k = 0; k < basic.Length; k++)
            if (basic[k] >= 0) step[basic[k]] = solved[k];
        return true;
    }

    // Reduced costs of basic columns, which should be zero.
    private static double DualResidual(SparseProgram program, Basis basis, double[] duals, double[] lacking)
    {
        Arithmetic.ReducedCosts(program, [], duals, lacking);
        double[] largest = DualArithmetic.LargestTerms(program, duals);
        double worst = 0;
        for (int j = 0; j < lacking.Length; j++)
        {
            if (!basis.IsBasicColumn(j)) continue;
            worst = Math.Max(worst, Math.Abs(lacking[j]) / Math.Max(1, largest[j]));
        }

        return worst;
    }

    // Basic rows have the dual zero.
    private static bool DualStep(HighsModel model, double[] lacking, double[] duals, double[] step)
    {
        if (model.BasicVariables() is not { } basic) return false;
        double[] right = new double[basic.Length];
        for (int k = 0; k < basic.Length; k++) right[k] = basic[k] >= 0 ? lacking[basic[k]] : -duals[-1 - basic[k]];
        return model.SolveBasisTransposed(right, step);
    }
}
