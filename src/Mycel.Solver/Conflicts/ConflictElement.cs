using Mycel.Solver.Outcomes;
using Mycel.Solver.Programs;

namespace Mycel.Solver.Conflicts;

/// <summary>One bound that may be part of a conflict.</summary>
/// <param name="IsRow">A row's bound, or a column's.</param>
/// <param name="Index">Row or column of the program.</param>
/// <param name="Side">Which bound.</param>
internal readonly record struct ConflictElement(bool IsRow, int Index, BoundSide Side)
{
    /// <summary>All finite bounds of a program, rows first.</summary>
    public static List<ConflictElement> AllOf(SparseProgram program)
    {
        var all = new List<ConflictElement>();
        Add(true, program.RowLower, program.RowUpper);
        Add(false, program.ColumnLower, program.ColumnUpper);
        return all;

        void Add(bool isRow, ReadOnlySpan<double> lower, ReadOnlySpan<double> upper)
        {
            for (int k = 0; k < lower.Length; k++)
            {
                if (double.IsFinite(lower[k])) all.Add(new ConflictElement(isRow, k, BoundSide.Lower));
                if (double.IsFinite(upper[k])) all.Add(new ConflictElement(isRow, k, BoundSide.Upper));
            }
        }
    }

    /// <summary>The conflict made of these elements.</summary>
    public static Conflict Conflict(IEnumerable<ConflictElement> elements, bool irreducible, bool needsIntegers)
    {
        ConflictElement[] all = [.. elements.OrderBy(element => element.Index).ThenBy(element => element.Side)];
        return new Conflict(Bounds(all, true), Bounds(all, false), irreducible, needsIntegers);
    }

    private static Bound[] Bounds(ConflictElement[] all, bool rows) => [.. all.Where(element => element.IsRow == rows).Select(element => new Bound(element.Index, element.Side))];
}
