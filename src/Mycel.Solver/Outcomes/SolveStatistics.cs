namespace Mycel.Solver.Outcomes;

/// <summary>What a solve took.</summary>
/// <param name="SimplexIterations">Iterations of the simplex method.</param>
/// <param name="InteriorPointIterations">Iterations of the interior point method.</param>
/// <param name="FirstOrderIterations">Iterations of the first-order method.</param>
/// <param name="QuadraticIterations">Iterations of the quadratic method.</param>
/// <param name="Nodes">Nodes of the search tree.</param>
/// <param name="Elapsed">Time; the one figure here that differs from run to run.</param>
public sealed record SolveStatistics(
    long SimplexIterations, long InteriorPointIterations, long FirstOrderIterations, long QuadraticIterations, long Nodes, TimeSpan Elapsed)
{
    /// <summary>Nothing was run.</summary>
    public static SolveStatistics None { get; } = new(0, 0, 0, 0, 0, TimeSpan.Zero);
}
