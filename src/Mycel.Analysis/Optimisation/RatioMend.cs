using Mycel.Solver.Conflicts;
using Mycel.Solver.Outcomes;
using Mycel.Solver.Programs;
using Mycel.Solver.Ratios;

namespace Mycel.Analysis.Optimisation;

/// <summary>The nearest limit on a ratio that allows a plan. The row of such a limit is not divided, so that how far the row must give says nothing of the limit.</summary>
internal static class RatioMend
{
    /// <summary>The limit to write.</summary>
    /// <param name="program">The program that has no plan.</param>
    /// <param name="change">The row that must give.</param>
    /// <param name="limited">The ratio that it limits.</param>
    /// <param name="possible">All that must give, with a plan that there is then.</param>
    /// <returns>The best ratio that the other rows allow; where something else must give too, the ratio of that plan.</returns>
    public static double Of(SparseProgram program, RowChange change, LimitedRatio limited, PossibleChange possible)
    {
        ReadOnlySpan<double> plan = possible.Solution.ColumnValues;
        double reached = limited.Ratio.NumeratorAt(plan) / limited.Ratio.DenominatorAt(plan);
        if (possible.Changes.Count > 1) return reached;
        bool isFloor = change.Bound.Side == BoundSide.Lower;
        return RatioSolver.Solve(Without(program, change.Bound.Index, isFloor ? Sense.Maximise : Sense.Minimise), limited.Ratio) is BestRatio { Stopped: null } best
            ? best.Value
            : reached;
    }

    /// <summary>
    /// What the left-hand side of rows that limit ratios is to be measured against, so that a tenth of such a limit weighs as much as a tenth of any other: the limit times the
    /// denominator in a plan that these rows alone stand in the way of.
    /// </summary>
    /// <param name="program">The program that has no plan.</param>
    /// <param name="rows">Rows that may give.</param>
    /// <param name="words">What rows limit.</param>
    /// <returns>Sizes by row, for rows that limit a ratio; none where something else stands in the way too.</returns>
    public static Dictionary<int, double> SizesOf(SparseProgram program, IReadOnlyList<int> rows, RowWords words)
    {
        var sizes = new Dictionary<int, double>();
        List<(int Row, LimitedRatio Limited)> ratios = [.. rows.Where(row => words.RatioOf(row) is not null).Select(row => (row, words.RatioOf(row)!))];
        if (ratios.Count == 0 || LeastChange.Of(program, [.. ratios.Select(ratio => ratio.Row)]) is not PossibleChange { Solution: var plan }) return sizes;
        foreach ((int row, LimitedRatio limited) in ratios)
        {
            double size = Math.Abs(limited.Limit * limited.Ratio.DenominatorAt(plan.ColumnValues));
            if (size > 0) sizes.Add(row, size);
        }

        return sizes;
    }

    private static SparseProgram Without(SparseProgram program, int row, Sense sense)
    {
        var builder = new ProgramBuilder(sense);
        builder.Reserve(program.ColumnCount, program.RowCount, program.NonzeroCount);
        ColumnRange columns = builder.Columns("column", program.ColumnCount);
        program.ColumnLower.CopyTo(columns.Lower);
        program.ColumnUpper.CopyTo(columns.Upper);
        for (int column = 0; program.HasIntegers && column < program.ColumnCount; column++) columns.Kind[column] = program.KindOf(column);
        builder.BeginFamily("row");
        for (int kept = 0; kept < program.RowCount; kept++)
        {
            if (kept == row) continue;
            ReadOnlySpan<int> members = program.ColumnsOfRow(kept);
            ReadOnlySpan<double> values = program.ValuesOfRow(kept);
            for (int entry = 0; entry < members.Length; entry++) builder.Add(members[entry], values[entry]);
            builder.EndRow(program.RowLower[kept], program.RowUpper[kept]);
        }

        return builder.Build();
    }
}
