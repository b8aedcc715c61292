using Mycel.Solver.Audits;
using Mycel.Solver.Outcomes;
using Mycel.Solver.Programs;

namespace Mycel.Analysis.Sweeps.Breaks;

/// <summary>
/// Changes of the best plan of a linear program whose bounds alone move along straight lines. The multipliers of every plan then prove a bound that is a straight line, and the best
/// value is the least of these lines: a concave curve. Where two lines cross, and the best value reaches the crossing, the best value runs along both on each side. On a straight
/// piece every mixture of the plans at its ends is a best plan, so that one structure is best on all of its inside.
/// </summary>
/// <param name="interval">The stretch.</param>
/// <param name="start">The program at 0.</param>
/// <param name="end">The program at 1.</param>
internal sealed class BoundKinks(SweepInterval interval, SparseProgram start, SparseProgram end)
{
    private const int MostSolves = 500;

    private readonly double _sign = start.Sense == Sense.Maximise ? 1 : -1;

    /// <summary>Whether every stretch was looked at to its end.</summary>
    public bool IsComplete { get; private set; } = true;

    /// <summary>The changes between two points, in order.</summary>
    /// <param name="first">The point at 0.</param>
    /// <param name="last">The point at 1.</param>
    public IReadOnlyList<SweepKink> Find(SweepPoint first, SweepPoint last)
    {
        var corners = new List<SweepPoint> { first };
        Find(LineOf(first), LineOf(last), corners);
        corners.Add(last);
        return IsComplete ? KinksOf(corners) : [];
    }

    private void Find(BoundLine low, BoundLine high, List<SweepPoint> corners)
    {
        double size = Math.Max(1, Math.Max(Math.Abs(low.AtStart), Math.Abs(low.AtEnd)));
        double lead = high.At(low.Point.Share) - low.At(low.Point.Share), trail = low.At(high.Point.Share) - high.At(high.Point.Share);
        if (lead + trail <= 1e-9 * size) return;
        double share = Math.Clamp(low.Point.Share + ((high.Point.Share - low.Point.Share) * Math.Max(0, lead) / (lead + trail)), low.Point.Share, high.Point.Share);
        if (share - low.Point.Share <= 1e-12 || high.Point.Share - share <= 1e-12) return;
        double cross = Math.Min(low.At(share), high.At(share));
        if (interval.Solves >= MostSolves || interval.Solve(share) is not { IsProven: true } middle)
        {
            IsComplete = false;
            return;
        }

        if (_sign * middle.Solved.Value >= cross - (1e-9 * Math.Max(1, Math.Abs(cross))))
        {
            corners.Add(middle);
            return;
        }

        BoundLine found = LineOf(middle);
        Find(low, found, corners);
        Find(found, high, corners);
    }

    // The structure of a corner may lack what begins there, so pieces are told apart by their insides.
    private List<SweepKink> KinksOf(List<SweepPoint> corners)
    {
        var kinks = new List<SweepKink>();
        SweepPoint before = corners[0];
        for (int corner = 0; corner + 1 < corners.Count; corner++)
        {
            if (interval.Solve((corners[corner].Share + corners[corner + 1].Share) / 2) is not { IsProven: true } inside)
            {
                IsComplete = false;
                return [];
            }

            Add(kinks, before, inside, corners[corner]);
            before = inside;
        }

        Add(kinks, before, corners[^1], corners[^1]);
        return kinks;
    }

    private static void Add(List<SweepKink> kinks, SweepPoint from, SweepPoint to, SweepPoint at)
    {
        if (from.Structure == to.Structure) return;
        kinks.Add(new SweepKink(at.Share, at.Share, at.Share, from.Result, to.Result, IsExact: true, at.Solved.Value));
    }

    private BoundLine LineOf(SweepPoint point)
    {
        Solution plan = point.Solved.Solution!;
        double At(SparseProgram program) => _sign * Audit.Of(program, Solution.Of(program, plan.ColumnValues, plan.Duals!.RowDuals)).Dual!.Objective;
        return new BoundLine(point, At(start), At(end));
    }

    private sealed record BoundLine(SweepPoint Point, double AtStart, double AtEnd)
    {
        public double At(double share) => AtStart + (share * (AtEnd - AtStart));
    }
}
