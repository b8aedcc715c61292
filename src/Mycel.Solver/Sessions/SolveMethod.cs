namespace Mycel.Solver.Sessions;

/// <summary>How a linear program is solved. Programs with integers or a quadratic objective have one method only, and ignore it.</summary>
public enum SolveMethod
{
    /// <summary>HiGHS chooses: the dual simplex method.</summary>
    Automatic,

    /// <summary>The simplex method. Starts again from the last basis.</summary>
    Simplex,

    /// <summary>The primal simplex method: the shorter way where only costs changed since the basis that it starts from.</summary>
    PrimalSimplex,

    /// <summary>The interior point method, followed by a crossover to a basis.</summary>
    InteriorPoint,

    /// <summary>The first-order primal–dual method. Its solutions are rough; one that misses the audit's tolerances ends as <see cref="Outcomes.StopReason.Numerics"/>.</summary>
    Pdlp,
}
