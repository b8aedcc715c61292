using Mycel.Solver.Outcomes;
using Mycel.Solver.Programs;

namespace Mycel.Analysis.Sweeps.Breaks;

/// <summary>
/// Changes of the best plan where costs alone move along straight lines. Every plan then has a value that is a straight line, and the best value is the greatest of these lines: a
/// convex curve. Where the lines of two plans cross, and no plan is better there, one of the two is best on all of the stretch between them, whether or not there are whole numbers.
/// </summary>
/// <param name="interval">The stretch.</param>
/// <param name="start">The program at 0.</param>
/// <param name="end">The program at 1.</param>
internal sealed class CostKinks(SweepInterval interval, SparseProgram start, SparseProgram end)
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
        var kinks = new List<SweepKink>();
        Find(LineOf(first), LineOf(last), kinks);
        return kinks;
    }

    private void Find(ValueLine low, ValueLine high, List<SweepKink> kinks)
    {
        double size = Math.Max(1, Math.Max(Math.Abs(low.AtStart), Math.Abs(low.AtEnd)));
        // How far each of the two is above the other at its own place; none can be below, but for the gap of its solve.
        double lead = low.At(low.Point.Share) - high.At(low.Point.Share), trail = high.At(high.Point.Share) - low.At(high.Point.Share);
        bool isTie = lead + trail <= 1e-9 * size;
        if (isTie)
        {
            if (low.Point.Structure != high.Point.Structure) kinks.Add(KinkOf(low, high, (low.Point.Share + high.Point.Share) / 2, low.Point.Share, high.Point.Share));
            return;
        }

        double share = Math.Clamp(low.Point.Share + ((high.Point.Share - low.Point.Share) * Math.Max(0, lead) / Math.Max(lead + trail, double.Epsilon)), low.Point.Share, high.Point.Share);
        double cross = Math.Max(low.At(share), high.At(share));
        if (interval.Solves >= MostSolves || interval.Solve(share) is not { IsProven: true } middle)
        {
            IsComplete = false;
            return;
        }

        double reached = _sign * middle.Solved.Value, bound = _sign * (middle.Solved.Bound ?? middle.Solved.Value);
        bool isEnd = share - low.Point.Share <= 1e-12 || high.Point.Share - share <= 1e-12;
        if (reached <= cross + (interval.Tolerance * Math.Max(1, Math.Abs(cross))) || isEnd)
        {
            if (low.Point.Structure == high.Point.Structure) return;
            // A better plan could lie above the crossing by no more than the bound does; it would move the change by this much.
            double turn = (lead + trail) / Math.Max(high.Point.Share - low.Point.Share, double.Epsilon), within = Math.Max(0, bound - cross) / turn;
            kinks.Add(KinkOf(low, high, share, Math.Max(low.Point.Share, share - within), Math.Min(high.Point.Share, share + within)));
            return;
        }

        ValueLine found = LineOf(middle);
        Find(low, found, kinks);
        Find(found, high, kinks);
    }

    private SweepKink KinkOf(ValueLine low, ValueLine high, double share, double from, double to) =>
        new(share, from, to, low.Point.Result, high.Point.Result, IsExact: true, _sign * low.At(share));

    private ValueLine LineOf(SweepPoint point)
    {
        ReadOnlySpan<double> columns = point.Solved.Solution!.ColumnValues;
        return new ValueLine(point, _sign * Solution.Of(start, columns).Objective, _sign * Solution.Of(end, columns).Objective);
    }

    private sealed record ValueLine(SweepPoint Point, double AtStart, double AtEnd)
    {
        public double At(double share) => AtStart + (share * (AtEnd - AtStart));
    }
}
