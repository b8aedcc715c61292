using Mycel.Solver.Programs;

namespace Mycel.Analysis.Optimisation.Documents;

/// <summary>How far the balances of a plan are from closing, against what passes through them.</summary>
internal static class BalanceResidual
{
    /// <summary>Greatest imbalance of a resource at a premises over its throughput, or over 1 where less passes.</summary>
    /// <param name="solved">A solved program with a plan.</param>
    /// <returns>A share, 0 where all balances close.</returns>
    public static double Of(SolvedProgram solved)
    {
        SparseProgram program = solved.Program;
        if (!program.RowFamilies.TryFindFamily("resource-balance", out Family? balances)) return 0;
        ReadOnlySpan<double> values = solved.Solution!.ColumnValues;
        double worst = 0;
        for (int row = balances.First; row < balances.First + balances.Count; row++)
        {
            double sum = 0;
            double throughput = 0;
            ReadOnlySpan<int> columns = program.ColumnsOfRow(row);
            ReadOnlySpan<double> coefficients = program.ValuesOfRow(row);
            for (int entry = 0; entry < columns.Length; entry++)
            {
                double flow = coefficients[entry] * values[columns[entry]];
                sum += flow;
                throughput += Math.Abs(flow) / 2;
            }

            worst = Math.Max(worst, Math.Abs(sum) / Math.Max(1, throughput));
        }

        return worst;
    }
}
