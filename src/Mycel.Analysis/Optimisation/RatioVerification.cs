using Mycel.Analysis.Results;
using Mycel.Solver.Programs;
using Mycel.Solver.Ratios;

namespace Mycel.Analysis.Optimisation;

/// <summary>
/// Verifies what a ratio needs beside the proof of any plan: that its denominator is of one sign in every plan, by multipliers, and that it is not zero in this one. That the
/// best value of $n - r d$ is 0 at the ratio is then audited like any objective.
/// </summary>
internal static class RatioVerification
{
    // The multipliers prove a least denominator up to this share of the plan's own.
    private const double Rounding = 1e-6;

    /// <summary>The ratio of a proof.</summary>
    /// <param name="proof">The proof.</param>
    /// <param name="program">The program with its rows.</param>
    /// <param name="ratio">The ratio over the columns.</param>
    /// <param name="columns">Value of each column.</param>
    /// <param name="what">What is verified, for messages.</param>
    /// <param name="problems">Takes what is wrong.</param>
    /// <param name="remarks">Takes what a reader should know.</param>
    /// <returns>The ratio; null where there is none.</returns>
    public static ReachedRatio? Of(
        PlanProof proof, SparseProgram program, RatioObjective ratio, double[] columns, string what, List<string> problems, List<string> remarks)
    {
        if (proof.Denominator is not { } packed || proof.Steps is not { } steps || PlanProof.Unpack(packed) is not { } multipliers
            || !multipliers.All(double.IsFinite) || (multipliers.Length != 0 && multipliers.Length != program.RowCount))
        {
            problems.Add($"The proof of the {what} is damaged or belongs to another park.");
            return null;
        }

        var reached = ReachedRatio.Of(ratio, columns, multipliers, steps);
        if (RatioStageSolver.Vanishes(ratio, columns) || !double.IsFinite(reached.Value))
        {
            problems.Add($"The ratio of the {what} divides by zero.");
            return null;
        }

        if (multipliers.Length == 0)
        {
            if (program.HasIntegers) remarks.Add($"That what the ratio of the {what} divides by keeps its sign is the solver's word, not re-computed here.");
            else if (!KeepsSignByItself(program, ratio, Math.Sign(reached.Denominator))) problems.Add($"Nothing proves that what the ratio of the {what} divides by keeps its sign.");
            return reached;
        }

        double? least = DenominatorRange.Proven(program, ratio, columns, Math.Sign(reached.Denominator), multipliers);
        if (!(least >= -Rounding * Math.Max(1, Math.Abs(reached.Denominator))))
            problems.Add($"The multipliers do not prove that what the ratio of the {what} divides by keeps its sign.");
        return reached;
    }

    // A program without rows has no multipliers and needs none where no term can have the other sign.
    private static bool KeepsSignByItself(SparseProgram program, RatioObjective ratio, double sign)
    {
        if (sign * ratio.DenominatorConstant < 0) return false;
        for (int column = 0; column < program.ColumnCount; column++)
            if (sign * ratio.Denominator[column] < 0 || (ratio.Denominator[column] != 0 && program.ColumnLower[column] < 0)) return false;
        return true;
    }
}
