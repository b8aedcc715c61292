using Mycel.Solver.Outcomes;
using Mycel.Solver.Programs;
using Mycel.Solver.Sessions;

namespace Mycel.Solver.Conflicts;

/// <summary>Leaves out bounds of a conflict, many at a time and then one by one, as long as the rest still contradicts itself. What cannot be left out is needed.</summary>
/// <remarks>Works within a number of solves; where that is used up, what is left is still a conflict, but perhaps not the smallest of its kind.</remarks>
internal sealed class DeletionFilter(SparseProgram program, SolveOptions options, bool integers, CancellationToken cancellation)
{
    // So many solves of a program of so many bounds: a small conflict is always freed of everything, a huge one as far as is worth the time.
    private const long Effort = 5_000_000;
    private const int FewestSolves = 50;
    private const int MostSolves = 5000;

    /// <summary>An irreducible part of the given bounds; absent where they are not in conflict by themselves.</summary>
    public Conflict? Reduce(List<ConflictElement> elements)
    {
        using var subset = new SubsetProgram(program, elements, options, integers);
        if (!subset.IsInfeasible(cancellation)) return null;
        long solves = Math.Clamp(Effort / elements.Count, FewestSolves, MostSolves);
        var left = Enumerable.Range(0, elements.Count).ToList();
        bool complete = true;
        for (int size = Math.Max(1, left.Count / 4); ; size = Math.Max(1, size / 4))
        {
            complete = Sweep(subset, left, size, ref solves);
            if (size == 1 || !complete) break;
        }
        return ConflictElement.Conflict(left.Select(k => elements[k]), complete && !subset.WasUndecided, integers);
    }

    // A bound that was needed once stays needed when others have gone, so one sweep of single bounds is enough.
    private bool Sweep(SubsetProgram subset, List<int> left, int size, ref long solves)
    {
        for (int at = 0; at < left.Count;)
        {
            if (solves-- <= 0 || cancellation.IsCancellationRequested) return false;
            int[] tried = [.. left.Skip(at).Take(size)];
            subset.Drop(tried);
            if (subset.IsInfeasible(cancellation))
            {
                left.RemoveRange(at, tried.Length);
                continue;
            }
            subset.Restore(tried);
            at += size;
        }
        return true;
    }
}
