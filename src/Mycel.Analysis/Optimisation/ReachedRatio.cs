using Mycel.Solver.Audits;
using Mycel.Solver.Outcomes;
using Mycel.Solver.Programs;
using Mycel.Solver.Ratios;

namespace Mycel.Analysis.Optimisation;

/// <summary>A ratio that a plan reaches.</summary>
/// <param name="Value">The ratio.</param>
/// <param name="Numerator">What is divided, in the plan.</param>
/// <param name="Denominator">What it is divided by, in the plan.</param>
/// <param name="Multipliers">Multipliers that prove that the denominator keeps its sign; empty where whole numbers had to be searched for that.</param>
/// <param name="Steps">Programs that were solved on the way.</param>
internal sealed record ReachedRatio(double Value, double Numerator, double Denominator, IReadOnlyList<double> Multipliers, int Steps)
{
    /// <summary>The ratio of a plan.</summary>
    /// <param name="ratio">The ratio over the columns.</param>
    /// <param name="columns">Value of each column.</param>
    /// <param name="multipliers">Multipliers of the denominator.</param>
    /// <param name="steps">Programs that were solved.</param>
    public static ReachedRatio Of(RatioObjective ratio, ReadOnlySpan<double> columns, IReadOnlyList<double> multipliers, int steps)
    {
        (double over, double under) = (ratio.NumeratorAt(columns), ratio.DenominatorAt(columns));
        return new ReachedRatio(over / under, over, under, multipliers, steps);
    }

    /// <summary>
    /// What our own arithmetic finds in a plan for a ratio. The best value of $n - r d$ being 0, the distance of the proof is measured against the terms it is summed from.
    /// </summary>
    /// <param name="program">The program of n - r d.</param>
    /// <param name="ratio">The ratio over the columns.</param>
    /// <param name="value">The ratio's value.</param>
    /// <param name="solution">The plan, with its multipliers where it has any.</param>
    /// <returns>The report.</returns>
    public static AuditReport Audited(SparseProgram program, RatioObjective ratio, double value, Solution solution)
    {
        AuditReport audit = Audit.Of(program, solution);
        if (audit.Dual is not { } dual) return audit;
        double distance = Math.Abs(dual.Objective - audit.Objective) / ratio.SizeAt(solution.ColumnValues, value);
        return audit with { Dual = dual with { RelativeGap = distance } };
    }
}
