using Mycel.Solver.Outcomes;
using Mycel.Solver.Programs;

namespace Mycel.Solver.Conflicts;

/// <summary>Conflicts that can be read off: a lower bound above its upper bound, a row without coefficients that may not be 0.</summary>
internal static class CrossedBounds
{
    /// <summary>The first column, else the first row, whose bounds cross by more than the tolerance, relative to their size.</summary>
    public static Conflict? In(SparseProgram program, double tolerance)
    {
        if (FirstCrossed(program.ColumnLower, program.ColumnUpper, tolerance) is { } column) return new Conflict([], Both(column), true, false);
        if (FirstCrossed(program.RowLower, program.RowUpper, tolerance) is { } row) return new Conflict(Both(row), [], true, false);
        return null;
    }

    /// <summary>The first row without coefficients whose bounds exclude 0.</summary>
    public static Conflict? OfEmptyRows(SparseProgram program, double tolerance)
    {
        for (int i = 0; i < program.RowCount; i++)
        {
            if (program.RowStart[i] != program.RowStart[i + 1]) continue;
            if (program.RowLower[i] > tolerance) return new Conflict([new Bound(i, BoundSide.Lower)], [], true, false);
            if (program.RowUpper[i] < -tolerance) return new Conflict([new Bound(i, BoundSide.Upper)], [], true, false);
        }
        return null;
    }

    private static int? FirstCrossed(ReadOnlySpan<double> lower, ReadOnlySpan<double> upper, double tolerance)
    {
        for (int k = 0; k < lower.Length; k++)
        {
            if (lower[k] > upper[k] && lower[k] - upper[k] > tolerance * Math.Max(1, Math.Abs(upper[k]))) return k;
        }
        return null;
    }

    private static Bound[] Both(int index) => [new Bound(index, BoundSide.Lower), new Bound(index, BoundSide.Upper)];
}
