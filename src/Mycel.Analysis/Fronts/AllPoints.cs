using Mycel.Solver.Outcomes;
using Mycel.Solver.Programs;

namespace Mycel.Analysis.Fronts;

/// <summary>
/// Every point of the front of two objectives, where one of them can take values in steps only: the best of the other is sought under a limit, then the best of the stepping one
/// at that value, then the limit is set half a step below what was reached, until nothing is feasible.
/// </summary>
/// <source>Chankong and Haimes 1983, Multiobjective Decision Making, ch. 4: the exact ε-constraint method.</source>
internal sealed class AllPoints(FrontCrew crew, FrontProgram program, SteppingObjective stepping)
{
    // The range is cut into as many parts whatever the number of threads, so that it changes nothing.
    private const int Parts = 4;
    private const double Slack = 1e-9;

    private readonly object _gate = new();
    private readonly SortedDictionary<string, FrontAnswer> _found = new(StringComparer.Ordinal);
    private bool _isCut;

    /// <summary>Finds the points between the corners.</summary>
    /// <param name="corners">The corners.</param>
    /// <param name="cancel">Stops the search and keeps what was found.</param>
    /// <returns>The front.</returns>
    public FoundFront Find(IReadOnlyList<Corner> corners, CancellationToken cancel)
    {
        int own = stepping.Goal;
        double[] ranges = [.. Enumerable.Range(0, 2).Select(goal => Math.Abs(corners[0].Point!.Values[goal] - corners[1].Point!.Values[goal]))];
        double worst = corners[1 - own].Point!.Values[own];
        double part = ranges[own] / Parts;
        IReadOnlyList<int> left = crew.Run(
            Enumerable.Range(0, Parts),
            (index, ask) =>
            {
                double least = index == Parts - 1 ? double.NegativeInfinity : worst - ((index + 1) * part);
                Walk(index, worst - (index * part), least, ask, corners[own].Point!.Columns, ranges);
                return [];
            },
            cancel);
        bool isWhole = left.Count == 0 && !_isCut;
        return PointSet.Of(program, corners, [.. _found.Values], ranges) with
        {
            Status = isWhole ? "optimal" : "stopped", Method = FrontMethods.AllPoints, Steps = own == 0 ? [stepping.Step, null] : [null, stepping.Step],
        };
    }

    private void Walk(int part, double most, double least, Func<FrontTask, FrontAnswer> ask, double[] offer, double[] ranges)
    {
        int own = stepping.Goal, other = 1 - own;
        double[] alone = new double[2];
        alone[other] = 1;
        double[] both = FrontWeights.Augmented(own, ranges, 1);
        double limit = most;
        for (int place = 0; limit >= least; place++)
        {
            double?[] limits = new double?[2];
            limits[own] = limit + (Slack * Math.Max(1, Math.Abs(limit)));
            FrontAnswer best = ask(new FrontTask($"all/{part}/{place:D6}/0", alone, limits) { Offer = offer });
            if (best.Failure is Infeasible) return;
            FrontAnswer? point = null;
            if (best.IsOptimal)
            {
                double?[] held = [.. limits];
                held[other] = best.Values[other] + (Slack * Math.Max(1, Math.Abs(best.Values[other])));
                point = ask(new FrontTask($"all/{part}/{place:D6}/1", both, held) { Offer = best.Columns });
            }

            lock (_gate)
            {
                if (point is not { IsOptimal: true })
                {
                    _isCut = true;
                    return;
                }

                _found.Add(point.Task.Key, point);
            }

            limit = point.Values[own] - (stepping.Step / 2);
        }
    }
}

/// <summary>An objective that takes values in steps.</summary>
/// <param name="Goal">Which objective.</param>
/// <param name="Step">Values are multiples of it, from a constant on.</param>
internal sealed record SteppingObjective(int Goal, double Step)
{
    // Coefficients are looked at with this many decimals.
    private const int MostDecimals = 6;
    private const double Rounding = 1e-9;

    /// <summary>The first objective of two that counts whole numbers alone and takes values in steps, the second before the first; null where there is none.</summary>
    /// <param name="program">The program.</param>
    public static SteppingObjective? In(FrontProgram program)
    {
        for (int goal = 1; goal >= 0; goal--)
            if (StepOf(program.Program, program.Goals[goal].Cost) is { } step) return new SteppingObjective(goal, step);
        return null;
    }

    private static double? StepOf(SparseProgram program, double[] cost)
    {
        double[] sizes = [.. cost.Where(value => value != 0).Select(Math.Abs).Distinct()];
        for (int column = 0; column < cost.Length; column++)
            if (cost[column] != 0 && program.KindOf(column) != ColumnKind.Integer) return null;
        // What nothing moves has one value, of which any step leads out.
        if (sizes.Length == 0) return 1;
        for (int decimals = 0; decimals <= MostDecimals; decimals++)
        {
            double scale = Math.Pow(10, decimals);
            if (sizes.All(size => Math.Abs((size * scale) - Math.Round(size * scale)) <= Rounding * size * scale && size * scale < 1e15))
                return sizes.Select(size => (long)Math.Round(size * scale)).Aggregate(Divisor) / scale;
        }

        return null;
    }

    private static long Divisor(long first, long second) => second == 0 ? first : Divisor(second, first % second);
}
