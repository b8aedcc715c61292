using Mycel.Solver.Ratios;

namespace Mycel.Analysis.Optimisation;

/// <summary>What people should know of a family of rows.</summary>
/// <param name="Family">Name of the family.</param>
/// <param name="Title">What a row limits, by the number of the row in the family.</param>
/// <param name="Unit">Unit of a row, by the number of the row in the family.</param>
internal sealed record RowNote(string Family, Func<int, string> Title, Func<int, string> Unit)
{
    /// <summary>The ratio that a row limits, by the number of the row in the family; null where it limits none.</summary>
    public Func<int, LimitedRatio?> Ratio { get; init; } = static _ => null;

    /// <summary>Whether the rows define something, so that nobody can change them.</summary>
    public bool IsDefinition { get; init; }

    /// <summary>Whether the rows follow from others, so that nobody can change them by themselves.</summary>
    public bool IsDerived { get; init; }
}

/// <summary>A ratio that a row limits: the row says $n - L d \le 0$ or $\ge 0$, and people want to read $n / d$ and $L$.</summary>
/// <param name="Limit">The limit.</param>
/// <param name="Ratio">The ratio, over the columns of the program.</param>
internal sealed record LimitedRatio(double Limit, RatioObjective Ratio);
