using Mycel.Solver.Audits;
using Mycel.Solver.Outcomes;
using Mycel.Solver.Programs;

namespace Mycel.Solver.Sessions;

/// <summary>Takes the last dust off values: whole numbers are made whole, and values a hair outside their bounds are set on them.</summary>
internal static class Polish
{
    private const double Reach = 1e-5;
    private const double Tolerance = 1e-9;

    /// <summary>The polished values; the given ones where polishing would violate a row that held before.</summary>
    /// <remarks>
    /// A search over integers lets rows be off by its tolerance for integers. Where rows are off by more than rounding, the whole numbers are fixed and the rest is solved anew.
    /// </remarks>
    public static double[] Of(SparseProgram program, double[] values, SolveOptions options)
    {
        (double[] polished, bool changed) = Rounded(program, values);
        if (!program.HasIntegers && !changed) return polished;
        double before = Worst(program, values);
        double after = changed ? Worst(program, polished) : before;
        if (after > Tolerance && program.HasIntegers && program.IntegerCount < program.ColumnCount)
        {
            double[]? anew = AroundIntegers(program, polished, options);
            if (anew is not null && Worst(program, anew) <= before) return anew;
        }
        return after <= Math.Max(Tolerance, before) ? polished : values;
    }

    private static (double[] Values, bool Changed) Rounded(SparseProgram program, double[] values)
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
        return (polished, changed);
    }

    private static double[]? AroundIntegers(SparseProgram program, double[] rounded, SolveOptions options)
    {
        double[] lower = program.ColumnLower.ToArray();
        double[] upper = program.ColumnUpper.ToArray();
        for (int j = 0; j < rounded.Length; j++)
        {
            if (program.KindOf(j) == ColumnKind.Integer) (lower[j], upper[j]) = (rounded[j], rounded[j]);
        }
        var continuous = new SparseProgram(program.Arrays with { ColumnLower = lower, ColumnUpper = upper, Kind = null, IntegerCount = 0 });
        var plain = options with { Method = SolveMethod.Automatic, ExplainInfeasibility = false };
        return SolverSession.Solve(continuous, plain) is Optimal optimal ? optimal.Solution.ColumnValues.ToArray() : null;
    }

    private static double Worst(SparseProgram program, double[] values)
    {
        double[] rows = new double[program.RowCount];
        Arithmetic.RowValues(program, values, rows);
        double worst = 0;
        for (int i = 0; i < rows.Length; i++)
            worst = Math.Max(worst, Math.Max(program.RowLower[i] - rows[i], rows[i] - program.RowUpper[i]) / Math.Max(1, Math.Abs(rows[i])));
        return worst;
    }
}
