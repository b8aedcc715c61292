using Mycel.Solver.Outcomes;
using Mycel.Solver.Programs;

namespace Mycel.Solver.Audits;

/// <summary>Checks a solution against its program by our own arithmetic: a plan is not believed because the solver said so.</summary>
public static class Audit
{
    /// <summary>Evaluates every row, bound and whole number anew, and the proof of optimality where the solution has duals.</summary>
    /// <remarks>Takes about as long as a few products of the matrix and a vector.</remarks>
    /// <exception cref="ArgumentException">The solution is of another size than the program.</exception>
    public static AuditReport Of(SparseProgram program, Solution solution)
    {
        ReadOnlySpan<double> x = solution.ColumnValues;
        if (x.Length != program.ColumnCount) throw new ArgumentException($"{x.Length} values for {program.ColumnCount} columns.", nameof(solution));
        var rows = new Worst();
        var columns = new Worst();
        var integers = new Worst();
        for (int i = 0; i < program.RowCount; i++) Row(program, x, i, ref rows);
        for (int j = 0; j < x.Length; j++) Column(program, x[j], j, ref columns, ref integers);
        double objective = Arithmetic.Objective(program, x);
        DualAudit? dual = solution.Duals is null ? null : DualArithmetic.Of(program, x, solution.Duals.RowDuals, objective);
        return new AuditReport(
            objective, rows.Absolute, rows.Scaled, rows.Index, columns.Absolute, columns.Scaled, columns.Index, integers.Absolute, integers.Index, dual);
    }

    private static void Row(SparseProgram program, ReadOnlySpan<double> x, int row, ref Worst worst)
    {
        var sum = new CompensatedSum();
        double largest = 1;
        ReadOnlySpan<int> index = program.ColumnsOfRow(row);
        ReadOnlySpan<double> value = program.ValuesOfRow(row);
        for (int k = 0; k < index.Length; k++)
        {
            double entry = x[index[k]];
            largest = Math.Max(largest, Math.Abs(value[k] * entry));
            sum.AddProduct(value[k], entry);
        }
        Violation(sum.Total, program.RowLower[row], program.RowUpper[row], largest, row, ref worst);
    }

    private static void Column(SparseProgram program, double value, int column, ref Worst worst, ref Worst integers)
    {
        Violation(value, program.ColumnLower[column], program.ColumnUpper[column], 1, column, ref worst);
        if (!program.HasIntegers || program.KindOf(column) != ColumnKind.Integer) return;
        double distance = Math.Abs(value - Math.Round(value));
        integers.Take(distance, distance, column);
    }

    private static void Violation(double value, double lower, double upper, double scale, int index, ref Worst worst)
    {
        if (value < lower) worst.Take(lower - value, (lower - value) / Math.Max(scale, Math.Abs(lower)), index);
        if (value > upper) worst.Take(value - upper, (value - upper) / Math.Max(scale, Math.Abs(upper)), index);
    }
}
