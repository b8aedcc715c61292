namespace Mycel.Solver.Outcomes;

/// <summary>Which side of a row or column.</summary>
public enum BoundSide
{
    /// <summary>Its lower bound.</summary>
    Lower,

    /// <summary>Its upper bound.</summary>
    Upper,
}

/// <summary>One bound of a row or a column.</summary>
/// <param name="Index">Row or column.</param>
/// <param name="Side">Which of its bounds.</param>
public readonly record struct Bound(int Index, BoundSide Side);

/// <summary>Rows and column bounds that cannot all hold.</summary>
/// <param name="Rows">Bounds of rows in the conflict, by index, lower before upper.</param>
/// <param name="Columns">Bounds of columns in the conflict, in the same order.</param>
/// <param name="IsIrreducible">Whether every single one is needed: without any one of them the others can hold. Each was tried.</param>
/// <param name="NeedsIntegers">Whether they contradict each other only because some columns take whole numbers.</param>
public sealed record Conflict(IReadOnlyList<Bound> Rows, IReadOnlyList<Bound> Columns, bool IsIrreducible, bool NeedsIntegers);
