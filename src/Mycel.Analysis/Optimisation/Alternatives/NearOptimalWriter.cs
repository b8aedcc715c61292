using Mycel.Analysis.Optimisation.Documents;
using Mycel.Analysis.Results;
using Mycel.Solver.Audits;
using Mycel.Solver.Outcomes;
using Mycel.Solver.Programs;
using Mycel.Solver.Sessions;

namespace Mycel.Analysis.Optimisation.Alternatives;

/// <summary>What else is possible within a share of the best, as the document says it: ranges are solved, plans are functions of their numbers.</summary>
internal sealed class NearOptimalWriter
{
    /// <summary>How the plans are sought.</summary>
    public const string Method =
        "Each plan maximises its mean distance to all before it, counted in plants that run in one and not in the other and relaxed to shares of their greatest activity; "
        + "where that repeats a structure, a plant that all earlier plans treat alike is made to do otherwise. After Brill, Chang and Hopkins, Management Science 28 (1982) "
        + "221–235 (Hop-Skip-Jump), and DeCarolis, Energy Economics 33 (2011) 145–152.";

    private readonly SolvedProgram _plan;
    private readonly StudyOptions _options;
    private readonly Band _band;
    private readonly IReadOnlyList<RangeQuestion> _questions;

    /// <summary>Looks at a plan.</summary>
    /// <param name="plan">A program that was solved to its best.</param>
    /// <param name="options">Options of the study.</param>
    public NearOptimalWriter(SolvedProgram plan, StudyOptions options)
    {
        _plan = plan;
        _options = options;
        _band = new Band(plan, options.Within ?? StudyOptions.UsualWithin);
        double[] best = plan.Solution!.ColumnValues.ToArray();
        _questions = [.. RangeQuestions.Of(plan.Park).Where(question => question.Denominator is null || question.Denominator.ValueIn(best) > 0)];
    }

    private double Within => _options.Within ?? StudyOptions.UsualWithin;

    /// <summary>Finds ranges and plans.</summary>
    /// <param name="progress">Told of progress.</param>
    /// <param name="cancel">Stops the work and keeps what was found.</param>
    /// <returns>The part of the document.</returns>
    public NearOptimal Find(IProgress<StudyProgress>? progress, CancellationToken cancel)
    {
        try
        {
            QuantityRange[] ranges = Ranges(progress, cancel);
            var structure = new Structure(_questions, ranges);
            using var seeker = new AlternativeSeeker(_plan, _band, structure, Optimiser.SolveOptionsOf(_options));
            (IReadOnlyList<double[]> plans, string ending) = seeker.Seek(
                _options.Alternatives, new QuestionProgress("Seeking other plans", _options.Alternatives, progress), cancel);
            return Written(ranges, Plans(structure, plans), ending);
        }
        catch (UnsupportedProgramException)
        {
            return Written([], [], "Some coefficients of the objective are so small that the solver would not keep them in a limit; count the resources in larger units.");
        }
    }

    /// <summary>Makes the part again from the plans that a document holds: their numbers are audited, ranges are solved again.</summary>
    /// <param name="stored">The part as it was stored.</param>
    /// <param name="problems">Takes what is wrong.</param>
    /// <returns>The part made again; null where a plan cannot be made again.</returns>
    public NearOptimal? Remake(NearOptimal stored, List<string> problems)
    {
        if (stored.Ranges.Count == 0) return Written([], [], stored.Ending);
        bool isStopped = stored.Ranges.Any(range => range.Least.Status == "stopped" || range.Greatest.Status == "stopped");
        QuantityRange[] ranges = isStopped && stored.Ranges.Count == _questions.Count ? [.. stored.Ranges] : Ranges(null, CancellationToken.None);
        var plans = new List<double[]>();
        foreach (AlternativePlan plan in stored.Plans)
        {
            if (PlanProof.Unpack(plan.Proof.Columns) is not { } columns || columns.Length != _plan.Program.ColumnCount || !columns.All(double.IsFinite))
            {
                problems.Add($"The proof of alternative {plan.Number} is damaged or belongs to another park.");
                return null;
            }

            plans.Add(columns);
        }

        IReadOnlyList<AlternativePlan> made = Plans(new Structure(_questions, ranges), plans);
        foreach (AlternativePlan plan in made)
            if (!plan.Certificate.Accepted) problems.Add($"Alternative {plan.Number} breaks a row, a bound or the band.");
        return Written(ranges, made, stored.Ending);
    }

    private NearOptimal Written(IReadOnlyList<QuantityRange> ranges, IReadOnlyList<AlternativePlan> plans, string ending) =>
        new(Within, _band.Threshold, _plan.Stage.UnitSymbol, ranges, plans, Method, ending);

    private QuantityRange[] Ranges(IProgress<StudyProgress>? progress, CancellationToken cancel) =>
        new RangeFinder(_plan, _band, Optimiser.SolveOptionsOf(_options), _options.Threads)
            .Answer(_questions, new QuestionProgress("Finding what else is possible", _questions.Count, progress), cancel);

    private List<AlternativePlan> Plans(Structure structure, IReadOnlyList<double[]> plans)
    {
        if (plans.Count == 0) return [];
        using SolverSession session = _band.Open();
        SparseProgram program = session.Program;
        var earlier = new List<bool[]> { structure.RunsIn(_plan.Solution!.ColumnValues) };
        var written = new List<AlternativePlan>();
        foreach (double[] columns in plans)
        {
            bool[] runs = structure.RunsIn(columns);
            written.Add(Written(structure, program, columns, runs, earlier, written.Count + 1));
            earlier.Add(runs);
        }

        return written;
    }

    private AlternativePlan Written(Structure structure, SparseProgram program, double[] columns, bool[] runs, List<bool[]> earlier, int number)
    {
        SolvedProgram solved = _plan with
        {
            Solution = Solution.Of(_plan.Program, columns),
            Prices = [],
            Ratio = _plan.Ratio is { } best ? ReachedRatio.Of(_plan.Stage.RatioIn(_plan.Park.Model), columns, [], best.Steps) : null,
        };
        var view = new PlanView(solved);
        AuditReport audit = Audit.Of(program, Solution.Of(program, columns));
        double value = solved.Value;
        double? gap = _plan.Bound is { } bound ? DocumentWriter.GapOf(bound, value, solved.Stage.IsRatio) : null;
        return new AlternativePlan(
            number, new ObjectiveValue(_plan.Stage.Text, _plan.Stage.Sense == Sense.Maximise ? "maximise" : "minimise", value, _plan.Stage.UnitSymbol, _plan.Bound, gap),
            earlier.Min(other => Structure.Distance(runs, other)), structure.OnlyIn(runs, earlier[0]), structure.OnlyIn(earlier[0], runs),
            [.. IndicatorTables.Of(view).Where(indicator => indicator.Scope == "park")], FlowTables.Activities(view), FlowTables.Builds(view),
            PlanProof.Of(columns, [], _plan.Reached) with { Slack = _plan.Slack },
            new Certificate(
                Math.Max(audit.ScaledRowViolation, audit.ScaledColumnViolation), null, null, BalanceResidual.Of(solved), audit.IntegralityViolation, audit.Accepted()));
    }
}
