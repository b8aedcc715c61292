using Mycel.Analysis.Optimisation;
using Mycel.Analysis.Optimisation.Documents;
using Mycel.Analysis.Results;
using Mycel.Model.Checks;
using Mycel.Solver.Audits;
using Mycel.Solver.Outcomes;
using Mycel.Solver.Programs;

namespace Mycel.Analysis.Fronts;

/// <summary>Makes the document of a front: a function of the park, the options and the numbers of the proofs, so that it can be made again to verify it.</summary>
internal static class FrontWriter
{
    /// <summary>The document, without digest and timings.</summary>
    /// <param name="context">What was asked.</param>
    /// <param name="options">How.</param>
    /// <param name="park">The park with its objectives.</param>
    /// <param name="found">What was found.</param>
    public static FrontDocument Write(StudyContext context, FrontOptions options, FrontPark park, FoundFront found)
    {
        SparseProgram program = park.Program.Program;
        var document = new FrontDocument
        {
            Status = found.Status,
            Package = context.Package,
            Scenario = context.Scenario,
            Options = options.Texts(),
            Method = found.Method,
            Objectives = [.. park.Objectives.Select(objective => FrontObjectives.Of(objective, null, null, null))],
            Reference = options.Reference,
            Directory = DirectoryWriter.Of(context.Park, park.Park.Structure),
            Findings = [.. context.Findings.Select(EntryOf)],
            Refusal = found.Refusal,
            Model = new ModelSize(program.RowCount, program.ColumnCount, program.NonzeroCount, program.IntegerCount),
        };
        return found.Points.Count == 0 ? document : WithPoints(document, options, park, found);
    }

    private static FrontDocument WithPoints(FrontDocument document, FrontOptions options, FrontPark park, FoundFront found)
    {
        FrontAudit audit = FrontAudit.Of(park.Program, found, options);
        var shape = new FrontShape([.. audit.Values.Select(values => Natural(park.Program, values))], audit.Values, park.Objectives);
        IReadOnlyList<FrontMark> marks = shape.Marks();
        HashSet<int> shown = shape.Shown(options.Points ?? audit.Values.Count, [.. marks.Select(mark => FrontShape.NumberOf(mark.Point))]);
        var indicators = new ParkTotals(park.Park.Model);
        Solution[] solutions = audit.Solutions;
        return document with
        {
            Objectives =
            [
                .. park.Objectives.Select((objective, goal) => FrontObjectives.Of(
                    objective, shape.Best(goal), shape.Worst(goal), found.Steps.Count > goal ? found.Steps[goal] : null)),
            ],
            Completeness = Completeness.Of(found, audit, park.Objectives),
            Points =
            [
                .. found.Points.Select((point, number) => new FrontPoint(
                    FrontShape.IdOf(number), shape.Values[number], shown.Contains(number), indicators.Of(point.Columns),
                    shown.Contains(number) ? FrontActivities.Of(park.Park, point.Columns) : [], point.Proof,
                    Natural(audit.Proofs[point.Proof].Bound), audit.GapOf(number), CertificateOf(park, solutions[number], audit, number), PackedNumbers.Of(point.Columns))),
            ],
            Marks = marks,
            Proofs = [.. found.Proofs.Select((proof, number) => ProofOf(park.Program, proof, audit.Proofs[number]))],
            Open = [.. found.Open.Select(gap => new FrontGap(FrontShape.IdOf(gap.From), FrontShape.IdOf(gap.To)))],
            Certificate = Worst([.. Enumerable.Range(0, found.Points.Count).Select(number => CertificateOf(park, solutions[number], audit, number))]),
        };
    }

    private static FrontProof ProofOf(FrontProgram program, FoundProof proof, AuditedProof audited) => new(
        proof.Kind,
        [.. proof.Points.Select(FrontShape.IdOf)],
        [.. proof.Weights.Select((weight, goal) => 0.0 - program.Turned(goal, weight))],
        [.. proof.Limits.Select((limit, goal) => limit is { } value ? 0.0 + program.Turned(goal, value) : (double?)null)],
        Natural(audited.Bound), audited.Beyond, PackedNumbers.Of(proof.Multipliers));

    // Inside less is better; people read sums of which more is better.
    private static double? Natural(double? bound) => bound is { } value ? 0.0 - value : null;

    private static double[] Natural(FrontProgram program, double[] values) => [.. values.Select((value, goal) => 0.0 + program.Turned(goal, value))];

    private static Certificate CertificateOf(FrontPark park, Solution solution, FrontAudit front, int point)
    {
        AuditReport audit = front.AuditOf(point);
        var solved = new SolvedProgram
        {
            Park = park.Park, Program = park.Program.Program, Stage = park.Objectives[0], Reached = [], Status = "optimal", Solution = solution,
        };
        bool isProven = audit.Dual is not null || park.Program.Program.HasIntegers;
        return new Certificate(
            Math.Max(audit.ScaledRowViolation, audit.ScaledColumnViolation), audit.Dual?.ScaledInfeasibility, audit.Dual is null ? null : front.GapOf(point),
            BalanceResidual.Of(solved), audit.IntegralityViolation, AuditedProof.IsSound(audit) && front.IsNear(point) && isProven);
    }

    private static Certificate Worst(IReadOnlyList<Certificate> all) => new(
        all.Max(entry => entry.PrimalResidual), all.Max(entry => entry.DualResidual), all.Max(entry => entry.DualityGap),
        all.Max(entry => entry.BalanceResidual), all.Max(entry => entry.IntegerResidual), all.All(entry => entry.Accepted));

    private static FindingEntry EntryOf(Finding finding) =>
        new(SeverityText.Of(finding.Severity), finding.Code.Id, finding.Place.ToString(), finding.Problem, finding.Mend);
}
