namespace Mycel.Solver.Sessions;

/// <summary>How to solve. The same program with the same options on a fresh session gives the same result, unless a time limit or a cancellation cuts it off.</summary>
public sealed record SolveOptions
{
    /// <summary>The usual options.</summary>
    public static SolveOptions Default { get; } = new();

    /// <summary>Method for linear programs.</summary>
    public SolveMethod Method { get; init; } = SolveMethod.Automatic;

    /// <summary>Time after which the best solution so far is returned; absent for none. At zero nothing is tried.</summary>
    public TimeSpan? TimeLimit { get; init; }

    /// <summary>Relative distance between best solution and bound at which a mixed-integer program counts as solved.</summary>
    public double RelativeGap { get; init; } = 1e-6;

    /// <summary>The same as an absolute distance, in the unit of the objective.</summary>
    public double AbsoluteGap { get; init; } = 1e-6;

    /// <summary>Threads of the solver. With 1, results can be compared; several sessions may run beside each other.</summary>
    public int Threads { get; init; } = 1;

    /// <summary>Seed of the choices the solver makes by lot.</summary>
    public int Seed { get; init; }

    /// <summary>Whether the program is made smaller before it is solved. A warm start skips this in any case.</summary>
    public bool Presolve { get; init; } = true;

    /// <summary>Largest violation of a row or bound, absolute. From 1e-10.</summary>
    public double PrimalTolerance { get; init; } = 1e-7;

    /// <summary>Largest violation of a reduced cost, absolute. From 1e-10.</summary>
    public double DualTolerance { get; init; } = 1e-7;

    /// <summary>Largest distance of an integer column from a whole number.</summary>
    public double IntegralityTolerance { get; init; } = 1e-6;

    /// <summary>Most nodes of the search tree of a mixed-integer program; absent for no limit. Unlike a time limit, it cuts off at the same place every time.</summary>
    public int? NodeLimit { get; init; }

    /// <summary>Whether to start from the basis of the last solve of the session, where there is one.</summary>
    public bool WarmStart { get; init; } = true;

    /// <summary>Whether an infeasible program is answered with the conflict that makes it so. Without, the conflict can be asked for later.</summary>
    public bool ExplainInfeasibility { get; init; } = true;
}
