using Mycel.Solver.Programs;

namespace Mycel.Solver.Audits;

/// <summary>Sums over programs with compensation of rounding, so that what we check is not blurred by how we check it.</summary>
internal static class Arithmetic
{
    /// <summary>Rows times values, each as exact as if summed in twice the precision (Ogita, Rump and Oishi 2005, Dot2).</summary>
    public static void RowValues(SparseProgram program, ReadOnlySpan<double> x, Span<double> rows)
    {
        ReadOnlySpan<int> start = program.RowStart;
        ReadOnlySpan<int> index = program.ColumnIndex;
        ReadOnlySpan<double> value = program.Value;
        for (int i = 0; i < rows.Length; i++)
        {
            var sum = new CompensatedSum();
            for (int k = start[i]; k < start[i + 1]; k++) sum.AddProduct(value[k], x[index[k]]);
            rows[i] = sum.Total;
        }
    }

    /// <summary>Objective with constant and quadratic parts.</summary>
    public static double Objective(SparseProgram program, ReadOnlySpan<double> x)
    {
        var sum = new CompensatedSum();
        sum.Add(program.Offset);
        ReadOnlySpan<double> cost = program.Cost;
        for (int j = 0; j < x.Length; j++) sum.AddProduct(cost[j], x[j]);
        sum.Add(HalfSquare(program.Quadratic, x));
        return sum.Total;
    }

    /// <summary>$\tfrac12 x^\top Q x$; zero for linear programs.</summary>
    public static double HalfSquare(QuadraticObjective? quadratic, ReadOnlySpan<double> x)
    {
        if (quadratic is null) return 0;
        var sum = new CompensatedSum();
        for (int j = 0; j < quadratic.ColumnCount; j++)
        {
            for (int k = quadratic.ColumnStart[j]; k < quadratic.ColumnStart[j + 1]; k++)
            {
                int i = quadratic.RowIndex[k];
                sum.AddProduct(quadratic.Value[k] * (i == j ? 0.5 : 1), x[i] * x[j]);
            }
        }
        return sum.Total;
    }

    /// <summary>$c + Qx - A^\top y$, summed with compensation.</summary>
    public static void ReducedCosts(SparseProgram program, ReadOnlySpan<double> x, ReadOnlySpan<double> y, Span<double> reducedCosts)
    {
        program.Cost.CopyTo(reducedCosts);
        program.Quadratic?.AddProduct(x, reducedCosts);
        double[] lost = new double[reducedCosts.Length];
        ReadOnlySpan<int> start = program.RowStart;
        ReadOnlySpan<int> index = program.ColumnIndex;
        ReadOnlySpan<double> value = program.Value;
        for (int i = 0; i < y.Length; i++)
        {
            double price = -y[i];
            if (price == 0) continue;
            for (int k = start[i]; k < start[i + 1]; k++)
            {
                int j = index[k];
                double term = value[k] * price;
                double sum = reducedCosts[j] + term;
                lost[j] += CompensatedSum.Lost(reducedCosts[j], term, sum) + Math.FusedMultiplyAdd(value[k], price, -term);
                reducedCosts[j] = sum;
            }
        }
        for (int j = 0; j < lost.Length; j++) reducedCosts[j] += lost[j];
    }
}
