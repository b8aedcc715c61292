using Mycel.Solver.Audits;
using Mycel.Solver.Outcomes;
using Mycel.Solver.Programs;

namespace Mycel.Analysis.Fronts;

/// <summary>Every point held against its proof by our own arithmetic: rows, bounds, whole numbers, multipliers, and what the multipliers say that nothing can be better than.</summary>
internal sealed class FrontAudit
{
    // What the multipliers prove differs from what the solver reached by its tolerances.
    private const double SolverTolerance = 1e-6;

    private readonly FoundFront _found;
    private readonly double[] _widths;

    private FrontAudit(FoundFront found, Solution[] solutions, double[][] values, double[] widths, AuditedProof[] proofs)
    {
        (_found, Solutions, Values, _widths, Proofs) = (found, solutions, values, widths, proofs);
    }

    /// <summary>Every point with its rows.</summary>
    public Solution[] Solutions { get; }

    /// <summary>Turned values of every point.</summary>
    public IReadOnlyList<double[]> Values { get; }

    /// <summary>What was found of every proof.</summary>
    public IReadOnlyList<AuditedProof> Proofs { get; }

    /// <summary>Audits a front.</summary>
    /// <param name="program">The program.</param>
    /// <param name="found">What was found.</param>
    /// <param name="options">Tolerated distance, and most threads; the figures do not depend on these.</param>
    public static FrontAudit Of(FrontProgram program, FoundFront found, FrontOptions options)
    {
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = options.Threads };
        var solutions = new Solution[found.Points.Count];
        Parallel.For(0, solutions.Length, parallel, number => solutions[number] = Solution.Of(program.Program, found.Points[number].Columns));
        double[][] values = [.. solutions.Select(solution => program.ValuesOf(solution.RowValues))];
        double[] widths = WidthsOf(program, values);
        var proofs = new AuditedProof[found.Proofs.Count];
        Parallel.For(0, proofs.Length, parallel, number => proofs[number] = Of(program, found, found.Proofs[number], values, widths, options.Gap + SolverTolerance));
        return new FrontAudit(found, solutions, values, widths, proofs);
    }

    /// <summary>What was found of a point under its own proof.</summary>
    public AuditReport AuditOf(int point) => Proofs[_found.Points[point].Proof].Audits[Array.IndexOf(_found.Proofs[_found.Points[point].Proof].Points, point)];

    /// <summary>Whether a point reaches the bound of its own proof within the tolerance.</summary>
    public bool IsNear(int point) => Proofs[_found.Points[point].Proof].IsNear;

    /// <summary>How far a point is from the bound of its own proof, as a share of the ranges; null where the bound is not known.</summary>
    public double? GapOf(int point)
    {
        int proof = _found.Points[point].Proof;
        return Proofs[proof].Bound is { } bound ? Share(_found.Proofs[proof].Weights, Values[point], bound, _widths) : null;
    }

    private static AuditedProof Of(FrontProgram program, FoundFront found, FoundProof proof, double[][] values, double[] widths, double most)
    {
        SparseProgram sparse = program.With(proof.Weights, proof.Limits);
        var audits = new AuditReport[proof.Points.Length];
        for (int at = 0; at < audits.Length; at++)
        {
            Solution solution = Solution.Of(sparse, found.Points[proof.Points[at]].Columns, sparse.HasIntegers ? default : proof.Multipliers);
            audits[at] = Audit.Of(sparse, solution);
        }

        double? bound = sparse.HasIntegers ? proof.Bound : audits[0].Dual!.Objective + program.ConstantOf(proof.Weights);
        double? beyond = bound is { } known ? proof.Points.Max(point => Share(proof.Weights, values[point], known, widths)) : null;
        return new AuditedProof(bound, beyond, audits, beyond is null || beyond <= most);
    }

    // Rounding can put a point a hair beyond the bound; that is no distance.
    private static double Share(double[] weights, double[] values, double bound, double[] widths) =>
        Math.Max(0, (FrontWeights.Sum(weights, values) - bound) / FrontWeights.Sum(weights, widths));

    // An objective in which all points agree, but for what the solver tolerates, is measured by its value.
    private static double[] WidthsOf(FrontProgram program, double[][] values) =>
    [
        .. Enumerable.Range(0, program.Count).Select(goal =>
        {
            double least = values.Min(point => point[goal]), most = values.Max(point => point[goal]);
            return most - least > SolverTolerance * Math.Max(1, Math.Abs(most)) ? most - least : Math.Max(1, Math.Abs(most));
        }),
    ];
}

/// <summary>What was found of a proof.</summary>
/// <param name="Bound">What the turned weighted sum cannot be below; null where it is not known.</param>
/// <param name="Beyond">Largest distance of its points from the bound, as a share of the ranges.</param>
/// <param name="Audits">What was found of each of its points.</param>
/// <param name="IsNear">Whether its points reach the bound within the tolerance. Distances are measured by the ranges of the objectives: the sum itself may be near zero.</param>
internal sealed record AuditedProof(double? Bound, double? Beyond, AuditReport[] Audits, bool IsNear)
{
    /// <summary>Whether every point holds and is proven.</summary>
    public bool IsAccepted => IsNear && Audits.All(IsSound);

    /// <summary>Whether rows, bounds and whole numbers hold, and multipliers pull towards bounds that are there.</summary>
    public static bool IsSound(AuditReport audit) =>
        audit.IsFeasible(AuditTolerances.Default) && (audit.Dual is null || audit.Dual.ScaledInfeasibility <= AuditTolerances.Default.DualFeasibility);
}
