using Mycel.Analysis.Results;
using Mycel.Solver.Programs;

namespace Mycel.Analysis.Optimisation.Documents;

/// <summary>What binds, and what one more unit would be worth.</summary>
internal static class PriceTables
{
    private const double Nothing = 1e-9;
    private const string Balance = "resource-balance";

    /// <summary>Limits whose relaxing would help, and the worth of resources at premises.</summary>
    /// <param name="plan">The plan.</param>
    /// <returns>The table, by name of the row.</returns>
    public static IReadOnlyList<ShadowPrice> Of(PlanView plan)
    {
        SparseProgram program = plan.Solved.Program;
        ReadOnlySpan<double> activity = plan.Solved.Solution!.RowValues;
        var words = new RowWords(plan.Solved.Park, program);
        var table = new List<ShadowPrice>();
        for (int row = 0; row < plan.Solved.Prices.Length; row++)
        {
            double price = plan.Solved.Prices[row];
            if (Math.Abs(price) <= Nothing) continue;
            Family family = words.Place(row).Family;
            if (words.IsTechnical(row)) continue;
            bool isUpper = Math.Abs(activity[row] - program.RowUpper[row]) <= Math.Abs(activity[row] - program.RowLower[row]);
            string unit = words.UnitOf(row);
            double worth = plan.Solved.ValuePerObjective * Worth(program, plan.Solved.Stage.Sense, row, price, isUpper, family);
            double stands = activity[row];
            double limit = isUpper ? program.RowUpper[row] : program.RowLower[row];
            if (words.RatioOf(row) is { } ratio)
            {
                // The row is n - L d: one unit more of the limit is worth the denominator times one unit of the row.
                ReadOnlySpan<double> columns = plan.Solved.Solution.ColumnValues;
                double under = ratio.Ratio.DenominatorAt(columns);
                if (under == 0) continue;
                (worth, stands, limit) = (worth * under, ratio.Ratio.NumeratorAt(columns) / under, ratio.Limit);
            }

            table.Add(new ShadowPrice(
                program.NameOfRow(row), family.Name, words.TitleOf(row), worth, $"{plan.Solved.Stage.UnitSymbol} per {unit}", stands, limit, unit));
        }

        return [.. table.OrderBy(entry => entry.Row, StringComparer.Ordinal)];
    }

    // For a limit: the gain of the objective, in the direction that is sought, when the limit is relaxed by one unit. For an equality: when it rises by one.
    private static double Worth(SparseProgram program, Sense sense, int row, double price, bool isUpper, Family family)
    {
        double gain = sense == Sense.Maximise ? price : -price;
        if (family.Name == Balance) return -gain;
        bool isEquality = program.RowLower[row] == program.RowUpper[row];
        return isEquality || isUpper ? gain : -gain;
    }
}
