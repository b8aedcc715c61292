using Mycel.Solver.Outcomes;
using Mycel.Solver.Programs;
using Mycel.Solver.Sessions;

namespace Mycel.Solver.Conflicts;

/// <summary>Finds an irreducible set of rows and column bounds in conflict.</summary>
/// <remarks>
/// A proof of infeasibility (Farkas weights) names a small set; leaving out its members one by one, each time by a solve of its own, makes it irreducible.
/// The weights are an extreme ray of the simplex method where they prove what they should by our own arithmetic, else the duals of an elastic program.
/// </remarks>
internal static class ConflictFinder
{
    /// <summary>The conflict; absent where none can be shown.</summary>
    /// <param name="program">The infeasible program.</param>
    /// <param name="options">Tolerances and time limit of each solve.</param>
    /// <param name="cancellation">Stops the search.</param>
    public static Conflict? Find(SparseProgram program, SolveOptions options, CancellationToken cancellation)
    {
        if (CrossedBounds.In(program, options.PrimalTolerance) is { } crossed) return crossed;
        if (CrossedBounds.OfEmptyRows(program, options.PrimalTolerance) is { } empty) return empty;
        FarkasSearch search = FarkasSearch.In(program, options, cancellation);
        if (!search.IsFeasible && OfRelaxation(program, search.Weights, options, cancellation) is { } conflict) return conflict;
        return program.HasIntegers ? new DeletionFilter(program, options, integers: true, cancellation).Reduce(ConflictElement.AllOf(program)) : null;
    }

    private static Conflict? OfRelaxation(SparseProgram program, double[] weights, SolveOptions options, CancellationToken cancellation)
    {
        var filter = new DeletionFilter(program, options, integers: false, cancellation);
        if (FarkasProof.Elements(program, weights) is { } quick && filter.Reduce(quick) is { } small) return small;
        if (FarkasSearch.ByElasticRows(program, options, cancellation) is not { } duals) return null;
        if (FarkasProof.Elements(program, duals) is { } elements && filter.Reduce(elements) is { } found) return found;
        return filter.Reduce(ConflictElement.AllOf(program));
    }
}
