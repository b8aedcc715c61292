using Mycel.Analysis.Superstructures;
using Mycel.Solver.Programs;

namespace Mycel.Analysis.Optimisation.Explanations;

/// <summary>
/// The directions in which a plan can move: its rows and bounds that bind may only be left on their open side, those that do not bind hold nothing, and decisions stay
/// as they are. The best of the directions in which a plant gets one unit of activity says what its first unit costs, exactly: a single multiplier cannot where
/// several plants stand still together, for then there are many prices and each of them is right only for some question.
/// </summary>
/// <remarks>
/// With the best plan $x^*$ and the value $v(\varepsilon)$ of the program in which plant $u$ must do $\varepsilon$, this is the derivative
/// $v'(0^+) = \max \{ c^\top d : d \in T(x^*),\ \textstyle\sum_t d_{u,t} = 1 \}$.
/// </remarks>
/// <source>Directional derivative of the optimal value: Gal, Postoptimal Analyses, Parametric Programming and Related Topics, 2nd ed. 1995.</source>
internal sealed class Tangent
{
    // A bound that is met within the solver's tolerance binds.
    private const double Meets = 1e-7;

    private readonly int[] _rows;

    private Tangent(SparseProgram program, int[] rows, int firstUnit)
    {
        Program = program;
        _rows = rows;
        FirstUnit = firstUnit;
    }

    /// <summary>The program of directions; without a unit asked for, standing still is its best.</summary>
    public SparseProgram Program { get; }

    /// <summary>Row of the activity of the first plant; the others follow.</summary>
    public int FirstUnit { get; }

    /// <summary>Directions of a plan.</summary>
    /// <param name="plan">A program that was solved to its best.</param>
    /// <param name="processes">Plants whose activity gets a row.</param>
    /// <returns>The program of directions.</returns>
    public static Tangent Of(SolvedProgram plan, IReadOnlyList<int> processes)
    {
        SparseProgram program = plan.Program;
        ReadOnlySpan<double> values = plan.Solution!.ColumnValues;
        var builder = new ProgramBuilder(program.Sense);
        WriteColumns(builder, program, values);
        int[] rows = WriteRows(builder, program, values, plan.Solution.RowValues);
        int firstUnit = builder.RowCount;
        Variables variables = plan.Park.Variables;
        builder.BeginFamily("unit", member => variables.PlantName(processes[member]));
        foreach (int process in processes)
        {
            for (int slice = 0; slice < plan.Park.Structure.SliceCount; slice++) builder.Add(variables.Activity(process, slice), 1);
            builder.EndRow(double.NegativeInfinity, double.PositiveInfinity);
        }

        return new Tangent(builder.Build(), rows, firstUnit);
    }

    /// <summary>Row of a row of the plan's program; -1 where it does not bind.</summary>
    /// <param name="row">Row of the plan's program.</param>
    /// <returns>Row of the program of directions.</returns>
    public int RowOf(int row) => _rows[row];

    private static void WriteColumns(ProgramBuilder builder, SparseProgram program, ReadOnlySpan<double> values)
    {
        ColumnRange columns = builder.Columns("direction", program.ColumnCount);
        program.Cost.CopyTo(columns.Cost);
        for (int column = 0; column < program.ColumnCount; column++)
        {
            bool isHeld = program.KindOf(column) == ColumnKind.Integer;
            columns.Lower[column] = isHeld || IsMet(values[column], program.ColumnLower[column], 1) ? 0 : double.NegativeInfinity;
            columns.Upper[column] = isHeld || IsMet(values[column], program.ColumnUpper[column], 1) ? 0 : double.PositiveInfinity;
        }
    }

    private static int[] WriteRows(ProgramBuilder builder, SparseProgram program, ReadOnlySpan<double> values, ReadOnlySpan<double> activity)
    {
        int[] rows = new int[program.RowCount];
        builder.BeginFamily("binding");
        for (int row = 0; row < rows.Length; row++)
        {
            ReadOnlySpan<int> columns = program.ColumnsOfRow(row);
            ReadOnlySpan<double> coefficients = program.ValuesOfRow(row);
            double size = 1;
            for (int entry = 0; entry < columns.Length; entry++) size = Math.Max(size, Math.Abs(coefficients[entry] * values[columns[entry]]));
            bool isLow = IsMet(activity[row], program.RowLower[row], size);
            bool isHigh = IsMet(activity[row], program.RowUpper[row], size);
            rows[row] = -1;
            if (!isLow && !isHigh) continue;
            for (int entry = 0; entry < columns.Length; entry++) builder.Add(columns[entry], coefficients[entry]);
            rows[row] = builder.EndRow(isLow ? 0 : double.NegativeInfinity, isHigh ? 0 : double.PositiveInfinity);
        }

        return rows;
    }

    private static bool IsMet(double value, double bound, double size) => double.IsFinite(bound) && Math.Abs(value - bound) <= Meets * Math.Max(size, Math.Abs(bound));
}
