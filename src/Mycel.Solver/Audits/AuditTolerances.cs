namespace Mycel.Solver.Audits;

/// <summary>How far a solution may be off and still be accepted. Scaled figures are relative to the largest term they are summed from, or to 1 where that is smaller.</summary>
/// <param name="Feasibility">Largest scaled violation of a row or column bound.</param>
/// <param name="Integrality">Largest distance of an integer column from a whole number.</param>
/// <param name="DualFeasibility">Largest scaled reduced cost or dual of the wrong sign.</param>
/// <param name="Gap">Largest distance between primal and dual objective, relative to the larger of them, or to 1.</param>
public sealed record AuditTolerances(double Feasibility, double Integrality, double DualFeasibility, double Gap)
{
    /// <summary>1e-6 throughout: ten times what the solver is asked for.</summary>
    public static AuditTolerances Default { get; } = new(1e-6, 1e-6, 1e-6, 1e-6);
}
