using Mycel.Solver.Audits;
using Mycel.Solver.Programs;

namespace Mycel.Solver.Sessions;

/// <summary>Takes the last dust off values: whole numbers are made whole, and values a hair outside their bounds are set on them.</summary>
internal static class Polish
{
    // Rounding one column moves rows by its coefficient; where that would break a row the solver's own values are kept.
    private const double Reach = 1e-6;

    /// <summary>The polished values, or the given ones where polishing would violate a row that held before.</summary>
    public static double[] Of(SparseProgram program, double[] values)
    {
        double[] polished = new double[values.Length];
        bool changed = false;
        for (int j = 0; j < values.Length; j++)
        {
            double value = values[j];
            if (program.HasIntegers && program.KindOf(j) == ColumnKind.Integer && Math.Abs(value - Math.Round(value)) <= Reach) value = Math.Round(value);
            double lower = program.ColumnLower[j], upper = program.ColumnUpper[j];
            if (value < lower && lower - value <= Reach * Math.Max(1, Math.Abs(lower))) value = lower;
            if (value > upper && value - upper <= Reach * Math.Max(1, Math.Abs(upper))) value = upper;
            // Negative zero is a value of its own in printed results.
            polished[j] = value + 0.0;
            changed |= polished[j] != values[j];
        }
        if (!changed) return polished;
        return Worst(program, polished) <= Math.Max(1e-7, Worst(program, values)) ? polished : values;
    }

    private static double Worst(SparseProgram program, double[] values)
    {
        double[] rows = new double[program.RowCount];
        Arithmetic.RowValues(program, values, rows);
        double worst = 0;
        for (int i = 0; i < rows.Length; i++) worst = Math.Max(worst, Math.Max(program.RowLower[i] - rows[i], rows[i] - program.RowUpper[i]));
        return worst;
    }
}
