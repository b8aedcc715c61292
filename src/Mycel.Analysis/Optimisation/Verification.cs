using Mycel.Analysis.Optimisation.Documents;
using Mycel.Analysis.Results;
using Mycel.Analysis.Superstructures;
using Mycel.Solver.Audits;
using Mycel.Solver.Outcomes;
using Mycel.Solver.Programs;
using Mycel.Solver.Ratios;

namespace Mycel.Analysis.Optimisation;

/// <summary>
/// Checks a result against its package without trusting it: the program is built again, the numbers of the proof are put into it, every row, bound and
/// multiplier is re-computed, and the whole document is made again from them and compared figure by figure.
/// </summary>
public static class Verification
{
    private const int MostProblems = 50;

    /// <summary>Verifies a document.</summary>
    /// <param name="stored">The document.</param>
    /// <param name="study">The study opened on its package with its scenarios and options; see <see cref="OptionsOf"/>.</param>
    /// <returns>What was found.</returns>
    public static VerificationReport Of(PlanDocument stored, Study study)
    {
        var problems = new List<string>();
        if (DocumentSeal.DigestOf(stored) != stored.Digest) problems.Add("The digest does not match: something in the document was changed after it was written.");
        if (study.Context.Package.Sha256 != stored.Package.Sha256)
            problems.Add("The package is not the one that the result was made from: its files have another hash.");
        IReadOnlyList<ObjectiveStage> stages = Objective.Read(study.Options.Objective, study.Park, out string? problem);
        if (problem is not null) return new VerificationReport([.. problems, problem], []);
        var remaking = new Remaking(study, stages, problems);
        SolvedProgram? plan = remaking.Remake(stored.Status, stored.Objective, stored.Proof, stored.Refusal, standAlone: false, "plan");
        SolvedProgram? alone = stored.Baseline is { } baseline
            ? remaking.Remake(baseline.Status, baseline.Objective, baseline.Proof, baseline.Refusal, standAlone: true, "baseline")
            : null;
        if (plan is not null && (stored.Baseline is null || alone is not null))
        {
            FurtherAnswers further = FurtherVerification.Of(stored, study, plan, problems, remaking.Remarks);
            PlanDocument made = DocumentSeal.Close(DocumentWriter.Write(study.Context, plan, alone, further));
            problems.AddRange(DocumentDifferences.Between(stored, made).Take(MostProblems));
        }

        return new VerificationReport(problems, remaking.Remarks);
    }

    /// <summary>Options that a document says it was made with.</summary>
    /// <param name="stored">The document.</param>
    /// <returns>The options; null where they are damaged.</returns>
    public static StudyOptions? OptionsOf(PlanDocument stored) => StudyOptionTexts.Read(stored.Options);

    // Makes solved programs again from the numbers of a proof.
    internal sealed class Remaking(Study study, IReadOnlyList<ObjectiveStage> stages, List<string> problems)
    {
        private readonly Superstructure _structure = SuperstructureBuilder.Build(study.Park, study.Year);
        private readonly List<string> _remarks = [];

        public List<string> Remarks => _remarks;

        public SolvedProgram? Remake(
            string status, ObjectiveValue? objective, PlanProof? proof, Refusal? refusal, bool standAlone, string what)
        {
            if (proof is null) return Again(status, refusal, standAlone, what);
            if (proof.Reached.Count >= stages.Count) return Refuse($"The proof of the {what} speaks of more stages than the objective has.");
            if (SlackOf(proof, what) is not { } slack) return null;
            bool isRatio = stages[proof.Reached.Count].IsRatio;
            (ParkProgram park, SparseProgram program) = isRatio
                ? ProgramWriter.WriteRows(_structure, stages, proof.Reached, standAlone, slack: slack)
                : ProgramWriter.Write(_structure, stages, proof.Reached, standAlone, slack: slack);
            double[]? columns = PlanProof.Unpack(proof.Columns);
            double[]? prices = PlanProof.Unpack(proof.Rows);
            if (columns is null || prices is null || !Fits(program, columns, prices) || !HoldsNumbers(proof.Reached))
                return Refuse($"The proof of the {what} is damaged or belongs to another park.");
            RatioObjective? ratio = isRatio ? stages[proof.Reached.Count].RatioIn(park.Model) : null;
            ReachedRatio? reached = null;
            if (ratio is not null)
            {
                reached = RatioVerification.Of(proof, program, ratio, columns, what, problems, _remarks);
                if (reached is null) return null;
                program = ratio.At(program, reached.Value, Math.Sign(reached.Denominator));
            }

            Solution solution = Solution.Of(program, columns, program.HasIntegers ? default : prices);
            AuditReport audit = ratio is null ? Audit.Of(program, solution) : ReachedRatio.Audited(program, ratio, reached!.Value, solution);
            if (!audit.Accepted()) problems.Add($"The {what} breaks its own rows, bounds or multipliers: {WorstOf(audit, program)}.");
            double value = reached?.Value ?? solution.Objective;
            CheckStatus(status, objective, solution, value, park, program, columns, prices, what);
            return new SolvedProgram
            {
                Park = park,
                Program = program,
                Stage = stages[proof.Reached.Count],
                Reached = proof.Reached,
                Slack = proof.Slack,
                Status = status,
                Solution = solution,
                Ratio = reached,
                Bound = status == "optimal" && !program.HasIntegers ? value : objective?.Bound,
                Prices = prices,
                Audit = audit,
            };
        }

        // How far the stages before may fall short: what is wider than the rule is said, what is wider than all that we would try is refused.
        private double? SlackOf(PlanProof proof, string what)
        {
            if (proof.Reached.Count == 0 && proof.Slack is null) return StageSlack.Usual;
            if (proof.Reached.Count == 0 || proof.Slack is not { } slack || !StageSlack.Steps.Contains(slack))
            {
                problems.Add($"The proof of the {what} lets the stages before its own fall short by what no plan may.");
                return null;
            }

            if (slack > StageSlack.Usual)
            {
                _remarks.Add(
                    $"The stages before the last of the {what} may fall short by {NumberText.Of(slack)} of their values in place of {NumberText.Of(StageSlack.Usual)}: with less, the solver did not find a plan.");
            }

            return slack;
        }

        private void CheckStatus(
            string status, ObjectiveValue? objective, Solution solution, double value, ParkProgram park, SparseProgram program, double[] columns, double[] prices, string what)
        {
            if (status != "optimal") return;
            if (!program.HasIntegers)
            {
                if (solution.Duals is null) problems.Add($"The {what} is called optimal and has no multipliers that prove it.");
                return;
            }

            _remarks.Add($"The {what} has decisions: that no better one exists is the solver's word, not re-computed here.");
            bool isBeyond = objective?.Bound is { } bound
                && (program.Sense == Sense.Maximise ? bound < value - Slack(bound) : bound > value + Slack(bound));
            if (objective?.Bound is null || isBeyond) problems.Add($"The bound of the {what} is missing or lies on the wrong side of its value.");
            if (prices.Length == 0) return;
            SparseProgram held = IntegersHeld.Of(park, program, columns);
            if (!Audit.Of(held, Solution.Of(held, columns, prices)).Accepted())
                problems.Add($"The shadow prices of the {what} do not belong to it.");
        }

        // Without a plan there is nothing to put into the program: it is solved again.
        private SolvedProgram? Again(string status, Refusal? refusal, bool standAlone, string what)
        {
            if (status == "stopped")
            {
                if (refusal is null) return Refuse($"The {what} was stopped and says nothing of why.");
                _remarks.Add($"The {what} was stopped before anything was found; there is nothing to verify.");
                (ParkProgram park, SparseProgram program) = stages[0].IsRatio
                    ? ProgramWriter.WriteRows(_structure, stages, [], standAlone)
                    : ProgramWriter.Write(_structure, stages, [], standAlone);
                return new SolvedProgram { Park = park, Program = program, Stage = stages[0], Reached = [], Status = status, Refusal = refusal };
            }

            var solver = new ProgramSolver(_structure, stages, Optimiser.SolveOptionsOf(study.Options), new PhaseClock());
            SolvedProgram solved = solver.Solve(standAlone, null, CancellationToken.None);
            return solved.Status == status && solved.Solution is null
                ? solved
                : Refuse($"The {what} is said to be {status}; solved again it is {solved.Status}.");
        }

        private SolvedProgram? Refuse(string problem)
        {
            problems.Add(problem);
            return null;
        }

        private static bool Fits(SparseProgram program, double[] columns, double[] prices) =>
            columns.Length == program.ColumnCount && (prices.Length == program.RowCount || prices.Length == 0)
            && columns.All(double.IsFinite) && prices.All(double.IsFinite);

        private static bool HoldsNumbers(IReadOnlyList<double> reached) => reached.All(double.IsFinite);

        private static double Slack(double bound) => 1e-6 * Math.Max(1, Math.Abs(bound));

        private static string WorstOf(AuditReport audit, SparseProgram program)
        {
            if (audit.WorstRow is { } row && audit.ScaledRowViolation >= audit.ScaledColumnViolation && audit.ScaledRowViolation > 0) return program.NameOfRow(row);
            if (audit.WorstColumn is { } column) return program.NameOfColumn(column);
            return "the multipliers do not prove it the best";
        }
    }
}

/// <summary>What verifying a result found.</summary>
/// <param name="Problems">What is wrong; none where the result is accepted.</param>
/// <param name="Remarks">What a reader should know although nothing is wrong.</param>
public sealed record VerificationReport(IReadOnlyList<string> Problems, IReadOnlyList<string> Remarks)
{
    /// <summary>Whether nothing is wrong.</summary>
    public bool Accepted => Problems.Count == 0;
}
