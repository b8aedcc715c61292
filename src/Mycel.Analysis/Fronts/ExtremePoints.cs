using Mycel.Analysis.Optimisation;
using Mycel.Solver.Outcomes;
using Mycel.Solver.Sessions;

namespace Mycel.Analysis.Fronts;

/// <summary>
/// Every extreme point of the front of two linear objectives. Between two points the sum of the objectives is sought for which both are equally good: either nothing is better,
/// and the multipliers of that optimum prove that no point lies beyond the line between them; or a new point is found, and both halves are looked at in turn.
/// </summary>
/// <remarks>
/// The first halvings are solved afresh, the next start from the basis of the point that made them; then each part is walked from end to end by one solver, so that a solve takes a few pivots. A point that the search met on the way and that lies on the line between two others
/// is no corner and is left out; the line that it lies on stays proven.
/// </remarks>
/// <source>Aneja and Nair 1979, Bicriteria transportation problem, Management Science 25 (1).</source>
internal sealed class ExtremePoints(FrontCrew crew, FrontProgram program, double tolerance)
{
    // Two corners that are this much closer than the tolerance are one point.
    private const double SingleShare = 1e-3;

    // The front is cut into as many parts whatever the number of workers, so that it changes nothing.
    private const int Parts = 16;

    // Optima that are as far apart as the first are found faster afresh, by presolve, than from each other.
    private const int FarDepth = 2;

    private readonly object _gate = new();
    private readonly List<Stretch> _proven = [];
    private readonly List<Stretch> _open = [];
    private double[] _range = [];

    /// <summary>Finds the points between two corners.</summary>
    /// <param name="corners">The corners.</param>
    /// <param name="cancel">Stops the search and keeps what was found.</param>
    /// <returns>The front.</returns>
    public FoundFront Find(IReadOnlyList<Corner> corners, CancellationToken cancel)
    {
        FrontAnswer left = corners[0].Point!, right = corners[1].Point!;
        _range = [right.Values[0] - left.Values[0], left.Values[1] - right.Values[1]];
        bool isSingle = Enumerable.Range(0, 2).Any(goal => _range[goal] <= tolerance * Math.Max(1, Math.Abs(left.Values[goal])) * SingleShare);
        if (isSingle) return Single(corners, cancel);
        IReadOnlyList<Stretch> stretches = [new Stretch("", left, right, left.Basis)];
        while (stretches.Count is > 0 and < Parts && !cancel.IsCancellationRequested) stretches = Halved(stretches, cancel);
        _open.AddRange(crew.Run(stretches, (stretch, _) => Walk(stretch, cancel), cancel));
        return Assembled(corners);
    }

    // One more level: every stretch on its own, so that many workers have something to do soon.
    private IReadOnlyList<Stretch> Halved(IReadOnlyList<Stretch> stretches, CancellationToken cancel)
    {
        var halves = new List<Stretch>();
        IReadOnlyList<Stretch> left = crew.Run(
            stretches,
            (stretch, ask) =>
            {
                IEnumerable<Stretch> found = Divide(stretch, ask);
                lock (_gate) halves.AddRange(found);
                return [];
            },
            cancel);
        lock (_gate) _open.AddRange(left);
        return [.. halves.OrderBy(half => half.Path, StringComparer.Ordinal)];
    }

    // A part of the front from its beginning to its end by one solver, which goes on from where it is: neighbours are a few steps apart.
    private IEnumerable<Stretch> Walk(Stretch part, CancellationToken cancel)
    {
        using FrontChain chain = crew.Begin("between/" + part.Path, cancel);
        var pile = new Stack<Stretch>([part]);
        while (pile.TryPop(out Stretch? stretch))
        {
            if (cancel.IsCancellationRequested)
            {
                lock (_gate) _open.Add(stretch);
                continue;
            }

            foreach (Stretch half in Divide(stretch, chain.Ask).Reverse()) pile.Push(half);
        }

        chain.End();
        return [];
    }

    private IEnumerable<Stretch> Divide(Stretch stretch, Func<FrontTask, FrontAnswer> ask)
    {
        double[] weights = FrontWeights.Across(program, stretch.Left.Values, stretch.Right.Values);
        var task = new FrontTask("between/" + stretch.Path, weights, new double?[2]) { Start = stretch.Path.Length < FarDepth ? null : stretch.Start, Method = SolveMethod.PrimalSimplex };
        FrontAnswer answer = ask(task);
        lock (_gate)
        {
            if (!answer.IsOptimal)
            {
                _open.Add(stretch);
                return [];
            }

            if (Beyond(weights, stretch.Left, answer) <= tolerance)
            {
                // Of a proof only its multipliers are needed.
                _proven.Add(stretch with { Start = null, Proof = answer with { Columns = [], Basis = null } });
                return [];
            }
        }

        return (Stretch[])[new Stretch(stretch.Path + "0", stretch.Left, answer, answer.Basis), new Stretch(stretch.Path + "1", answer, stretch.Right, answer.Basis)];
    }

    // How far an optimum lies beyond a point, as a share of the ranges of both objectives.
    private double Beyond(double[] weights, FrontAnswer point, FrontAnswer optimum) =>
        (FrontWeights.Sum(weights, point.Values) - FrontWeights.Sum(weights, optimum.Values)) / FrontWeights.Sum(weights, _range);

    private FoundFront Single(IReadOnlyList<Corner> corners, CancellationToken cancel)
    {
        FrontAnswer point = corners[0].Point!;
        double[] weights = [1, program.Size[0] / program.Size[1]];
        FrontAnswer proof = crew.Answer(new FrontTask("between/single", weights, new double?[2]) { Start = point.Basis, Method = SolveMethod.PrimalSimplex }, cancel);
        if (!proof.IsOptimal) return new FoundFront { Status = "stopped", Method = FrontMethods.ExtremePoints, Refusal = Refusals.OfStopped(StopReason.Cancelled) };
        return new FoundFront
        {
            Status = "optimal",
            Method = FrontMethods.ExtremePoints,
            Points = [new FoundPoint(proof.Columns, 2)],
            Proofs = [.. Ideals(corners, 0, 0), new FoundProof(FrontProofKinds.Point, weights, new double?[2], proof.Multipliers, null, [0])],
        };
    }

    private FoundFront Assembled(IReadOnlyList<Corner> corners)
    {
        List<Stretch> stretches = Straightened([.. _proven.Concat(_open).OrderBy(stretch => stretch.Left.Values[0]).ThenByDescending(stretch => stretch.Left.Values[1])]);
        List<FrontAnswer> answers = [.. stretches.Select(stretch => stretch.Left), stretches[^1].Right];
        var proofs = new List<FoundProof>(Ideals(corners, 0, answers.Count - 1));
        var proofOf = new int[answers.Count];
        Array.Fill(proofOf, -1);
        var open = new List<(int, int)>();
        for (int at = 0; at < stretches.Count; at++)
        {
            if (stretches[at].Proof is not { } proof)
            {
                open.Add((at, at + 1));
                continue;
            }

            proofOf[at] = proofs.Count;
            if (proofOf[at + 1] < 0) proofOf[at + 1] = proofs.Count;
            proofs.Add(new FoundProof(FrontProofKinds.Segment, proof.Weights, proof.Limits, proof.Multipliers, null, [at, at + 1]));
        }

        ProveAlone(answers, proofs, proofOf);
        return new FoundFront
        {
            Status = open.Count == 0 ? "optimal" : "stopped",
            Method = FrontMethods.ExtremePoints,
            Points = [.. answers.Select((answer, at) => new FoundPoint(answer.Columns, proofOf[at]))],
            Proofs = proofs,
            Open = open,
        };
    }

    // A point between two stretches that were not looked at to the end is proven by the sum that found it.
    private static void ProveAlone(List<FrontAnswer> answers, List<FoundProof> proofs, int[] proofOf)
    {
        for (int at = 0; at < answers.Count; at++)
        {
            if (proofOf[at] >= 0) continue;
            proofOf[at] = proofs.Count;
            proofs.Add(new FoundProof(FrontProofKinds.Point, answers[at].Weights, answers[at].Limits, answers[at].Multipliers, null, [at]));
        }
    }

    private static IEnumerable<FoundProof> Ideals(IReadOnlyList<Corner> corners, int first, int last)
    {
        for (int goal = 0; goal < corners.Count; goal++)
        {
            double[] weights = new double[corners.Count];
            weights[goal] = 1;
            yield return new FoundProof(FrontProofKinds.Ideal, weights, new double?[corners.Count], corners[goal].Ideal!.Multipliers, null, [goal == 0 ? first : last]);
        }
    }

    // Of neighbouring lines that are one line within the tolerance, one stays: the multipliers of the first prove the ends of all.
    private List<Stretch> Straightened(List<Stretch> stretches)
    {
        var straight = new List<Stretch>();
        foreach (Stretch stretch in stretches)
        {
            bool continues = straight.Count > 0 && straight[^1].Proof is { } proof && stretch.Proof is not null
                && Math.Abs(Beyond(proof.Weights, stretch.Right, proof)) <= tolerance;
            if (continues) straight[^1] = straight[^1] with { Right = stretch.Right };
            else straight.Add(stretch);
        }

        return straight;
    }

    /// <summary>A part of the front between two points.</summary>
    private sealed record Stretch(string Path, FrontAnswer Left, FrontAnswer Right, Basis? Start)
    {
        public FrontAnswer? Proof { get; init; }
    }
}
