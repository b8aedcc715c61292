namespace Mycel.Solver.Audits;

/// <summary>What our own arithmetic finds in a solution. Nothing here comes from the solver but the column values and the row duals.</summary>
/// <param name="Objective">Objective of the column values.</param>
/// <param name="RowViolation">Largest violation of a row, absolute.</param>
/// <param name="ScaledRowViolation">Largest violation of a row over the largest of its terms, its violated bound and 1.</param>
/// <param name="WorstRow">The row with the largest scaled violation; absent where no row is violated.</param>
/// <param name="ColumnViolation">Largest violation of a column bound, absolute.</param>
/// <param name="ScaledColumnViolation">Largest violation of a column bound over that bound, or 1.</param>
/// <param name="WorstColumn">The column with the largest scaled violation; absent where no bound is violated.</param>
/// <param name="IntegralityViolation">Largest distance of an integer column from a whole number.</param>
/// <param name="WorstInteger">The integer column farthest from a whole number; absent where all are whole.</param>
/// <param name="Dual">The proof of optimality; absent where the solution has no duals.</param>
public sealed record AuditReport(
    double Objective,
    double RowViolation,
    double ScaledRowViolation,
    int? WorstRow,
    double ColumnViolation,
    double ScaledColumnViolation,
    int? WorstColumn,
    double IntegralityViolation,
    int? WorstInteger,
    DualAudit? Dual)
{
    /// <summary>Whether all rows, bounds and whole numbers hold.</summary>
    public bool IsFeasible(AuditTolerances tolerances) =>
        ScaledRowViolation <= tolerances.Feasibility && ScaledColumnViolation <= tolerances.Feasibility && IntegralityViolation <= tolerances.Integrality;

    /// <summary>Whether the solution holds and, where it has duals, is proven to be the best.</summary>
    public bool Accepted(AuditTolerances? tolerances = null)
    {
        tolerances ??= AuditTolerances.Default;
        return IsFeasible(tolerances) && (Dual is null || (Dual.ScaledInfeasibility <= tolerances.DualFeasibility && Dual.RelativeGap <= tolerances.Gap));
    }
}

/// <summary>The proof of optimality of a continuous program, re-computed from the row duals alone.</summary>
/// <param name="Objective">Dual objective: no solution is better than this, as far as the signs hold.</param>
/// <param name="Infeasibility">Largest dual or reduced cost that pulls towards a bound that is not there, absolute.</param>
/// <param name="ScaledInfeasibility">The same over the largest term the reduced cost is summed from, or 1.</param>
/// <param name="WorstColumn">The column with the largest scaled infeasibility; absent where there is none among the columns.</param>
/// <param name="WorstRow">The row with a dual towards a missing bound, where that is worse than any column.</param>
/// <param name="RelativeGap">Distance of primal and dual objective over the larger of them, or 1.</param>
public sealed record DualAudit(double Objective, double Infeasibility, double ScaledInfeasibility, int? WorstColumn, int? WorstRow, double RelativeGap);
