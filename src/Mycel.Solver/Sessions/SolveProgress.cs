namespace Mycel.Solver.Sessions;

/// <summary>How far a running solve has come.</summary>
/// <param name="Elapsed">Time since it began.</param>
/// <param name="Iterations">Iterations of the linear method so far.</param>
/// <param name="Nodes">Nodes of the search tree so far; 0 without integers.</param>
/// <param name="Best">Objective of the best solution so far; absent before there is one, and without integers.</param>
/// <param name="Bound">What no solution can beat; absent where not yet known.</param>
/// <param name="Gap">Relative distance between both; absent where one of them is.</param>
public sealed record SolveProgress(TimeSpan Elapsed, long Iterations, long Nodes, double? Best, double? Bound, double? Gap);
