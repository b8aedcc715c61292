using Mycel.Solver.Outcomes;
using Mycel.Solver.Sessions;

namespace Mycel.Analysis.Fronts;

/// <summary>
/// Exact points on an even grid of limits: the first objective is sought while each of the others is limited, from its worst value among the corners to its best, and counts for
/// a small share itself, so that no point is dominated. A limit that a point keeps anyway is passed over with its grid points (they have the same best point), and a limit that
/// cannot be kept ends its line, for tighter ones cannot be kept either.
/// </summary>
/// <source>Mavrotas and Florios 2013, An improved version of the augmented ε-constraint method (AUGMECON2), Applied Mathematics and Computation 219.</source>
internal sealed class EpsilonGrid(FrontCrew crew, FrontProgram program, int points)
{
    // What one range of another objective is worth in ranges of the first. Any share above zero makes points exact; a small one leaves the first objective in front.
    private const double Share = 1e-3;

    // Lines are cut into blocks of this many grid points whatever the number of threads, so that it changes nothing.
    private const int BlockLength = 8;

    // A limit that is just reached is not passed over.
    private const double Rounding = 1e-6;

    private const double Slack = 1e-10;

    private readonly object _gate = new();
    private readonly SortedDictionary<string, FrontAnswer> _found = new(StringComparer.Ordinal);
    private readonly List<string> _cut = [];

    /// <summary>Finds the points between the corners.</summary>
    /// <param name="corners">The corners.</param>
    /// <param name="cancel">Stops the search and keeps what was found.</param>
    /// <returns>The front.</returns>
    public FoundFront Find(IReadOnlyList<Corner> corners, CancellationToken cancel)
    {
        double[] best = [.. Enumerable.Range(0, program.Count).Select(goal => corners.Min(corner => corner.Point!.Values[goal]))];
        double[] worst = [.. Enumerable.Range(0, program.Count).Select(goal => corners.Max(corner => corner.Point!.Values[goal]))];
        double[] ranges = [.. best.Zip(worst, (low, high) => high - low)];
        int perLine = Math.Max(2, (int)Math.Round(Math.Pow(points, 1.0 / (program.Count - 1))));
        double[] steps = [.. ranges.Select(range => range / (perLine - 1))];
        double[] weights = FrontWeights.Augmented(0, ranges, Share);
        IReadOnlyList<Block> left = crew.Run(
            Blocks(perLine),
            (block, _) =>
            {
                using FrontChain chain = crew.Begin($"grid/{string.Join('/', block.Others)}/{block.First}/block", cancel);
                Walk(block, chain.Ask, new Grid(worst, steps, weights), corners);
                chain.End();
                return [];
            },
            cancel);
        bool isWhole = left.Count == 0 && _cut.Count == 0;
        return PointSet.Of(program, corners, [.. _found.Values], ranges) with
        {
            Status = isWhole ? "optimal" : "stopped", Method = FrontMethods.Grid, Steps = [null, .. steps.Skip(1).Select(step => (double?)step)],
        };
    }

    private void Walk(Block block, Func<FrontTask, FrontAnswer> ask, Grid grid, IReadOnlyList<Corner> corners)
    {
        Basis? start = corners[0].Point!.Basis;
        int end = block.First + block.Count;
        for (int place = block.First; place < end; place++)
        {
            var limits = new double?[program.Count];
            for (int goal = 1; goal < limits.Length; goal++)
            {
                double limit = grid.Worst[goal] - ((goal == 1 ? place : block.Others[goal - 2]) * grid.Steps[goal]);
                // The last limit is the best value there is: without a hair of slack, rounding could make it unreachable.
                limits[goal] = limit + (Slack * Math.Max(1, Math.Abs(limit)));
            }

            string key = $"grid/{string.Join('/', block.Others)}/{place}";
            // The best of the second objective keeps every limit on it, and is a plan to begin with where that is the only one.
            var task = new FrontTask(key, grid.Weights, limits)
            {
                Start = start, Method = SolveMethod.Simplex, Offer = program.Count == 2 ? corners[1].Point!.Columns : null,
            };
            FrontAnswer answer = ask(task);
            if (answer.Failure is Infeasible) return;
            lock (_gate)
            {
                if (!answer.IsOptimal)
                {
                    _cut.Add(key);
                    return;
                }

                _found.Add(key, answer);
            }

            start = answer.Basis;
            if (grid.Steps[1] > 0) place += (int)Math.Clamp(Math.Floor(((limits[1]!.Value - answer.Values[1]) / grid.Steps[1]) - Rounding), 0, int.MaxValue / 2);
            else return;
        }
    }

    private IEnumerable<Block> Blocks(int perLine)
    {
        int lines = 1;
        for (int goal = 2; goal < program.Count; goal++) lines *= perLine;
        for (int line = 0; line < lines; line++)
        {
            int[] others = new int[program.Count - 2];
            for (int goal = others.Length - 1, rest = line; goal >= 0; goal--, rest /= perLine) others[goal] = rest % perLine;
            for (int first = 0; first < perLine; first += BlockLength) yield return new Block(others, first, Math.Min(BlockLength, perLine - first));
        }
    }

    /// <summary>Some grid points of a line, one after another.</summary>
    /// <param name="Others">Places on the lines of the objectives after the second.</param>
    /// <param name="First">First place on the line of the second.</param>
    /// <param name="Count">Number of places.</param>
    private sealed record Block(int[] Others, int First, int Count);

    private sealed record Grid(double[] Worst, double[] Steps, double[] Weights);
}
