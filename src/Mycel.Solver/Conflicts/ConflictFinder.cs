using Mycel.Solver.Outcomes;
using Mycel.Solver.Programs;
using Mycel.Solver.Sessions;

namespace Mycel.Solver.Conflicts;

/// <summary>Finds an irreducible set of rows and column bounds in conflict.</summary>
/// <remarks>
/// A proof of infeasibility (Farkas weights) names a small set; leaving out its members one by one, each time by a solve of its own, makes it irreducible.
/// The weights come from the solver where they prove what they should by our own arithmetic, else from an elastic program.
/// </remarks>
internal static class ConflictFinder
{
    /// <summary>The conflict; absent where none can be shown.</summary>
    /// <param name="program">The infeasible program.</param>
    /// <param name="options">Tolerances and time limit of each solve.</param>
    /// <param name="dualRay">Weights of rows left by the solver; may be empty.</param>
    /// <param name="cancellation">Stops the search.</param>
    public static Conflict? Find(SparseProgram program, SolveOptions options, double[] dualRay, CancellationToken cancellation)
    {
        if (CrossedBounds.In(program, options.PrimalTolerance) is { } crossed) return crossed;
        if (CrossedBounds.OfEmptyRows(program, options.PrimalTolerance) is { } empty) return empty;
        return OfRelaxation(program, options, dualRay, cancellation) ?? (program.HasIntegers ? OfIntegers(program, options, cancellation) : null);
    }

    private static Conflict? OfRelaxation(SparseProgram program, SolveOptions options, double[] dualRay, CancellationToken cancellation)
    {
        var filter = new DeletionFilter(program, options, integers: false, cancellation);
        if (FarkasProof.Elements(program, dualRay) is { } quick && filter.Reduce(quick) is { } small) return small;
        if (FarkasProof.ByElasticRows(program, options, cancellation) is not { } weights) return null;
        if (FarkasProof.Elements(program, weights) is { } elements && filter.Reduce(elements) is { } found) return found;
        return filter.Reduce(ConflictElement.AllOf(program));
    }

    private static Conflict? OfIntegers(SparseProgram program, SolveOptions options, CancellationToken cancellation) =>
        new DeletionFilter(program, options, integers: true, cancellation).Reduce(ConflictElement.AllOf(program));
}
