using Mycel.Analysis.Results;
using Mycel.Solver.Audits;
using Mycel.Solver.Outcomes;
using Mycel.Solver.Programs;
using Mycel.Solver.Sessions;

namespace Mycel.Analysis.Optimisation.Alternatives;

/// <summary>
/// Finds how far each figure can move inside the band: its least and its greatest value over all plans of the band, each a program of its own, solved to the end
/// from the basis of the one before.
/// </summary>
/// <param name="plan">The best plan.</param>
/// <param name="band">The band.</param>
/// <param name="options">How to solve.</param>
/// <param name="threads">Threads at work; the answer does not depend on it.</param>
internal sealed class RangeFinder(SolvedProgram plan, Band band, SolveOptions options, int threads)
{
    // What is smaller is rounding of a plan, as elsewhere.
    private const double Nothing = 1e-7;

    // The method ends after a few rounds, each at least doubling the digits; it stops where a ratio gets better by no more than this share.
    private const int MostRounds = 40;
    private const double SameRatio = 1e-10;

    private readonly SolveOptions _options = options with { Threads = 1, ExplainInfeasibility = false };

    /// <summary>Answers questions.</summary>
    /// <param name="questions">The figures.</param>
    /// <param name="progress">Told of every figure that is done.</param>
    /// <param name="cancel">Stops the work; what is not answered then says so.</param>
    /// <returns>A range for each figure.</returns>
    public QuantityRange[] Answer(IReadOnlyList<RangeQuestion> questions, QuestionProgress progress, CancellationToken cancel)
    {
        var ranges = new QuantityRange[questions.Count];
        Chunks.Run(questions.Count, threads, (first, end) =>
        {
            using var search = new Search(plan, band, _options, cancel);
            for (int index = first; index < end; index++)
            {
                ranges[index] = RangeOf(questions[index], search);
                progress.Count();
            }
        });
        return ranges;
    }

    private QuantityRange RangeOf(RangeQuestion question, Search search)
    {
        double best = question.ValueIn(plan.Solution!.ColumnValues);
        if (question.CannotBeNegative && best < Nothing) best = 0;
        if (question.Denominator is not null)
            return new QuantityRange(question.Kind, question.Id, "", best, search.RatioEnd(question, isMost: false), search.RatioEnd(question, isMost: true), question.Unit);
        RangeEnd least = question.CannotBeNegative && search.Reaches(question, Nothing) ? new RangeEnd("proven", 0, 0) : search.End(question, isMost: false);
        RangeEnd greatest = search.End(question, isMost: true);
        return new QuantityRange(question.Kind, question.Id, question.IsStructure ? Verdicts.Of(least, greatest) : "", best, least, greatest, question.Unit);
    }

    // One session, and the plans that were found in it: a plan that one question found may answer half of another.
    private sealed class Search : IDisposable
    {
        private readonly SolvedProgram _plan;
        private readonly SolveOptions _options;
        private readonly CancellationToken _cancel;
        private readonly SolverSession _session;
        private readonly List<double[]> _known = [];

        public Search(SolvedProgram plan, Band band, SolveOptions options, CancellationToken cancel)
        {
            (_plan, _options, _cancel) = (plan, options, cancel);
            _session = band.Open();
            _session.ChangeCosts(0, new double[plan.Program.ColumnCount]);
            _known.Add(plan.Solution!.ColumnValues.ToArray());
        }

        public bool Reaches(RangeQuestion question, double zero) => _known.Exists(columns => question.ValueIn(columns) < zero);

        public RangeEnd End(RangeQuestion question, bool isMost)
        {
            double sign = isMost == (_plan.Program.Sense == Sense.Maximise) ? 1 : -1;
            _session.ChangeCosts(question.Columns, Array.ConvertAll(question.Coefficients, coefficient => sign * coefficient));
            if (_plan.Program.HasIntegers) _session.SetStart(_plan.Solution!.ColumnValues);
            RangeEnd end = Said(question, _session.Solve(_options, cancellation: _cancel), sign);
            // An answer that our own arithmetic does not accept is asked for again, from nothing and with finer tolerances.
            if (end.Status == "unproven") end = Said(question, _session.Solve(Finer(_options), cancellation: _cancel), sign);
            _session.ChangeCosts(question.Columns, new double[question.Columns.Length]);
            return end;
        }

        // Dinkelbach's method: where no plan has a numerator beyond a multiple of its denominator, that multiple is the end. The proof needs a denominator that cannot vanish:
        // if N - qD is at most F for all plans, no ratio is more than q + F / D.
        public RangeEnd RatioEnd(RangeQuestion ratio, bool isMost)
        {
            RangeEnd smallest = End(ratio.Denominator!, isMost: false);
            if (smallest is not { Status: "proven", Bound: > 0 and var denominator }) return new RangeEnd("unproven", null, null);
            double reached = ratio.ValueIn(_plan.Solution!.ColumnValues);
            for (int round = 0; round < MostRounds; round++)
            {
                RangeEnd beyond = End(ratio.BeyondRatio(reached), isMost);
                if (beyond is not { Status: "proven", Bound: { } excess }) return new RangeEnd(beyond.Status, reached, null);
                double next = ratio.ValueIn(_known[^1]);
                bool isBetter = isMost ? next > reached + (SameRatio * Math.Abs(reached)) : next < reached - (SameRatio * Math.Abs(reached));
                if (!isBetter) return new RangeEnd("proven", reached, reached + ((isMost ? Math.Max(0, excess) : Math.Min(0, excess)) / denominator));
                reached = next;
            }

            return new RangeEnd("unproven", reached, null);
        }

        public void Dispose() => _session.Dispose();

        private static SolveOptions Finer(SolveOptions options) => options with { WarmStart = false, PrimalTolerance = 1e-9, DualTolerance = 1e-9 };

        private RangeEnd Said(RangeQuestion question, Outcome outcome, double sign)
        {
            // The session counts the constant of the plan's objective too.
            double Figure(double objective) => question.Constant + (sign * (objective - _plan.Program.Offset));
            switch (outcome)
            {
                case Optimal optimal:
                    _known.Add(optimal.Solution.ColumnValues.ToArray());
                    AuditReport audit = Audit.Of(_session.Program, optimal.Solution);
                    double bound = Figure(audit.Dual?.Objective ?? optimal.Bound);
                    double value = question.ValueIn(optimal.Solution.ColumnValues);
                    return new RangeEnd(audit.Accepted() ? "proven" : "unproven", Cleaned(question, value), Cleaned(question, bound));
                case Unbounded:
                    return new RangeEnd("endless", null, null);
                case Stopped { Best: { } found } stopped:
                    return new RangeEnd("stopped", question.ValueIn(found.ColumnValues), stopped.Bound is { } known ? Figure(known) : null);
                case Stopped:
                    return new RangeEnd("stopped", null, null);
                default:
                    return new RangeEnd("unproven", null, null);
            }
        }

        private static double Cleaned(RangeQuestion question, double value) => question.CannotBeNegative && Math.Abs(value) < Nothing ? 0 : value + 0.0;
    }
}
