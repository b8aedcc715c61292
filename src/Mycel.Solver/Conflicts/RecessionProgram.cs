using Mycel.Solver.Audits;
using Mycel.Solver.Outcomes;
using Mycel.Solver.Programs;
using Mycel.Solver.Sessions;

namespace Mycel.Solver.Conflicts;

/// <summary>The directions in which a solution can go for ever: every finite bound becomes 0, every missing bound of a column a step of 1.</summary>
internal static class RecessionProgram
{
    // A change of the objective this small, relative to its largest term, may be rounding.
    private const double Noise = 1e-9;

    /// <summary>The same rows and bounds with nothing to optimise.</summary>
    public static SparseProgram WithoutObjective(SparseProgram program) =>
        new(program.Arrays with { Cost = new double[program.ColumnCount], Offset = 0, Quadratic = null });

    /// <summary>The direction of best change of the objective; absent where none improves it.</summary>
    public static Ray? RayOf(SparseProgram program, Solution start, SolveOptions options, CancellationToken cancellation)
    {
        SparseProgram cone = Of(program);
        var plain = options with { Method = SolveMethod.Automatic, ExplainInfeasibility = false };
        if (SolverSession.Solve(cone, plain, cancellation: cancellation) is not Optimal { Solution: var best }) return null;
        if (!Audit.Of(cone, best).IsFeasible(AuditTolerances.Default)) return null;
        double improvement = program.Sense == Sense.Minimise ? -best.Objective : best.Objective;
        double largest = 0;
        for (int j = 0; j < program.ColumnCount; j++) largest = Math.Max(largest, Math.Abs(program.Cost[j] * best.ColumnValues[j]));
        return improvement > Noise * largest ? new Ray(best.ColumnValues.ToArray(), best.Objective, start) : null;
    }

    private static SparseProgram Of(SparseProgram program)
    {
        // A quadratic part bends the objective back in the end, unless the direction does not feel it: Q d = 0.
        QuadraticObjective? quadratic = program.Quadratic;
        var builder = new ProgramBuilder(program.Sense);
        ColumnRange columns = builder.Columns("direction", program.ColumnCount);
        program.Cost.CopyTo(columns.Cost);
        for (int j = 0; j < program.ColumnCount; j++)
        {
            columns.Lower[j] = double.IsInfinity(program.ColumnLower[j]) ? -1 : 0;
            columns.Upper[j] = double.IsInfinity(program.ColumnUpper[j]) ? 1 : 0;
        }
        builder.BeginFamily("row");
        for (int i = 0; i < program.RowCount; i++)
        {
            ReadOnlySpan<int> index = program.ColumnsOfRow(i);
            for (int k = 0; k < index.Length; k++) builder.Add(index[k], program.ValuesOfRow(i)[k]);
            builder.EndRow(
                double.IsInfinity(program.RowLower[i]) ? double.NegativeInfinity : 0, double.IsInfinity(program.RowUpper[i]) ? double.PositiveInfinity : 0);
        }
        if (quadratic is not null) AddCurvature(builder, quadratic);
        return builder.Build();
    }

    private static void AddCurvature(ProgramBuilder builder, QuadraticObjective quadratic)
    {
        var rows = new List<(int Column, double Value)>[quadratic.ColumnCount];
        for (int j = 0; j < rows.Length; j++) rows[j] = [];
        for (int j = 0; j < rows.Length; j++)
        {
            for (int k = quadratic.ColumnStart[j]; k < quadratic.ColumnStart[j + 1]; k++)
            {
                int i = quadratic.RowIndex[k];
                rows[i].Add((j, quadratic.Value[k]));
                if (i != j) rows[j].Add((i, quadratic.Value[k]));
            }
        }
        builder.BeginFamily("curvature");
        foreach (var row in rows)
        {
            foreach ((int column, double value) in row) builder.Add(column, value);
            builder.EndRow(0, 0);
        }
    }
}
