namespace Mycel.Solver.Outcomes;

/// <summary>How a solve ended: one of <see cref="Optimal"/>, <see cref="Infeasible"/>, <see cref="Unbounded"/>, <see cref="Stopped"/>, and nothing else.</summary>
public abstract record Outcome
{
    private protected Outcome()
    {
    }

    /// <summary>What it took.</summary>
    public SolveStatistics Statistics { get; init; } = SolveStatistics.None;
}

/// <summary>The best solution there is, within the tolerances and gap asked for.</summary>
/// <param name="Solution">The solution.</param>
/// <param name="Bound">What no solution can beat. Without integers it is the objective itself: its proof are the duals, which the audit re-computes.</param>
/// <param name="Gap">Distance between objective and bound, relative to the objective; at least 0.</param>
public sealed record Optimal(Solution Solution, double Bound, double Gap) : Outcome;

/// <summary>No values satisfy all rows and bounds.</summary>
/// <param name="Conflict">The rows and bounds that contradict each other; absent where no explanation was asked for.</param>
public sealed record Infeasible(Conflict? Conflict) : Outcome;

/// <summary>There are solutions, and none is the best: the objective improves for ever along a ray.</summary>
/// <param name="Ray">The direction.</param>
public sealed record Unbounded(Ray Ray) : Outcome;

/// <summary>The solve ended before it had an answer that stands up to our own arithmetic.</summary>
/// <param name="Best">Best solution found, feasible by our own arithmetic; absent where there is none.</param>
/// <param name="Bound">What no solution can beat; absent where unknown.</param>
/// <param name="Reason">Why it ended.</param>
public sealed record Stopped(Solution? Best, double? Bound, StopReason Reason) : Outcome;
