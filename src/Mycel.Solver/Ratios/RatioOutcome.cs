using Mycel.Solver.Outcomes;

namespace Mycel.Solver.Ratios;

/// <summary>How the search for a best ratio ended: one of <see cref="BestRatio"/>, <see cref="NoRatio"/>, <see cref="RatioFailed"/>, and nothing else.</summary>
public abstract record RatioOutcome
{
    private protected RatioOutcome()
    {
    }
}

/// <summary>The best ratio, or the best that was found before the search was stopped.</summary>
/// <param name="Solution">
/// Where it is reached, as a solution of the program of <see cref="RatioObjective.At"/> at the value; with its multipliers where there are no whole numbers.
/// </param>
/// <param name="Value">The ratio.</param>
/// <param name="Bound">What no ratio can pass; absent where it is not known.</param>
/// <param name="Sign">Sign of the denominator.</param>
/// <param name="Least">How small the size of the denominator can be.</param>
/// <param name="Steps">Programs that were solved on the way to the value, the last one being the proof.</param>
/// <param name="Stopped">Why the search ended early; absent where it did not.</param>
public sealed record BestRatio(
    Solution Solution, double Value, double? Bound, double Sign, DenominatorRange Least, int Steps, StopReason? Stopped) : RatioOutcome;

/// <summary>There are solutions, but no best ratio.</summary>
/// <param name="Fault">Why not.</param>
/// <param name="Range">Between which values the denominator lies.</param>
/// <param name="Limit">The value that the ratio comes near to without end; absent where there is none.</param>
/// <param name="Columns">A solution that shows it, or the direction in which to go; empty where there is none.</param>
public sealed record NoRatio(RatioFault Fault, DenominatorRange Range, double? Limit, IReadOnlyList<double> Columns) : RatioOutcome;

/// <summary>The rows have no solution, the ratio grows without end, or the search ended with nothing.</summary>
/// <param name="Outcome">What the solver answered.</param>
public sealed record RatioFailed(Outcome Outcome) : RatioOutcome;

/// <summary>Why there is no best ratio.</summary>
public enum RatioFault
{
    /// <summary>The denominator is zero in every solution.</summary>
    DenominatorZero,

    /// <summary>The denominator can be below and above zero.</summary>
    DenominatorChangesSign,

    /// <summary>The ratio grows without end as the denominator goes to zero.</summary>
    DenominatorVanishes,

    /// <summary>The ratio comes ever nearer to a value that no solution reaches.</summary>
    OnlyApproached,
}
