namespace Mycel.Solver.Equations;

/// <summary>How a matrix is factorised and solved.</summary>
public sealed record FactorOptions
{
    /// <summary>A pivot is at least this share of the largest figure of its column: towards 1 more accurate, towards 0 sparser.</summary>
    public double PivotThreshold { get; init; } = 0.1;

    /// <summary>What is left of a row and is smaller than this share of the row's largest figure counts as nothing.</summary>
    public double RankTolerance { get; init; } = 1e-11;

    /// <summary>Most steps of iterative refinement of a solution; with 0 it is taken as it comes.</summary>
    public int RefinementSteps { get; init; } = 4;
}
