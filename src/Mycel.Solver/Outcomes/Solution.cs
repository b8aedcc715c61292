using Mycel.Solver.Audits;
using Mycel.Solver.Programs;

namespace Mycel.Solver.Outcomes;

/// <summary>Values of all columns, and what follows from them by our own arithmetic.</summary>
public sealed class Solution
{
    private readonly double[] _columnValues;
    private readonly double[] _rowValues;

    private Solution(double[] columnValues, double[] rowValues, double objective, Duals? duals)
    {
        (_columnValues, _rowValues) = (columnValues, rowValues);
        Objective = objective;
        Duals = duals;
    }

    /// <summary>Value of each column.</summary>
    public ReadOnlySpan<double> ColumnValues => _columnValues;

    /// <summary>Value of each row: coefficients times column values.</summary>
    public ReadOnlySpan<double> RowValues => _rowValues;

    /// <summary>Value of the objective with its constant and quadratic parts.</summary>
    public double Objective { get; }

    /// <summary>Row duals and reduced costs; absent where there are integers or no proof.</summary>
    public Duals? Duals { get; }

    /// <summary>Computes rows, objective and reduced costs from column values and row duals.</summary>
    /// <param name="program">The program they belong to.</param>
    /// <param name="columnValues">One value per column; copied.</param>
    /// <param name="rowDuals">One dual per row, copied; empty for a solution without duals.</param>
    /// <exception cref="ArgumentException">Arrays of another size, or values that are not finite numbers.</exception>
    public static Solution Of(SparseProgram program, ReadOnlySpan<double> columnValues, ReadOnlySpan<double> rowDuals = default)
    {
        if (columnValues.Length != program.ColumnCount) throw new ArgumentException($"{columnValues.Length} values for {program.ColumnCount} columns.", nameof(columnValues));
        for (int j = 0; j < columnValues.Length; j++)
        {
            if (!double.IsFinite(columnValues[j])) throw new ArgumentException($"Column {program.NameOfColumn(j)} has the value {columnValues[j]}.", nameof(columnValues));
        }
        double[] columns = columnValues.ToArray();
        double[] rows = new double[program.RowCount];
        Arithmetic.RowValues(program, columns, rows);
        return new Solution(columns, rows, Arithmetic.Objective(program, columns), DualsOf(program, columns, rowDuals));
    }

    private static Duals? DualsOf(SparseProgram program, double[] columns, ReadOnlySpan<double> rowDuals)
    {
        if (rowDuals.Length != program.RowCount)
        {
            if (rowDuals.IsEmpty) return null;
            throw new ArgumentException($"{rowDuals.Length} duals for {program.RowCount} rows.", nameof(rowDuals));
        }
        if (program.HasIntegers) return null;
        double[] reducedCosts = new double[program.ColumnCount];
        Arithmetic.ReducedCosts(program, columns, rowDuals, reducedCosts);
        return new Duals(rowDuals.ToArray(), reducedCosts);
    }
}
