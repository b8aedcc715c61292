using Mycel.Analysis.Optimisation.Changes;
using Mycel.Analysis.Results;
using Mycel.Model.Checks;
using Mycel.Model.Parks;
using Mycel.Solver.Audits;
using Mycel.Solver.Programs;

namespace Mycel.Analysis.Optimisation.Documents;

/// <summary>Makes the document of a study: a function of the park, the options and the numbers of the proof, so that it can be made again to verify it.</summary>
internal static class DocumentWriter
{
    /// <summary>The document, without digest and timings.</summary>
    /// <param name="context">What was asked.</param>
    /// <param name="plan">What came of it.</param>
    /// <param name="alone">What came of the baseline; null where none was asked for.</param>
    /// <param name="further">What was asked beside them.</param>
    /// <returns>The document.</returns>
    public static PlanDocument Write(StudyContext context, SolvedProgram plan, SolvedProgram? alone, FurtherAnswers? further = null)
    {
        PlanView? view = plan.Solution is null ? null : new PlanView(plan);
        PlanView? aloneView = alone?.Solution is null ? null : new PlanView(alone);
        var document = new PlanDocument
        {
            Status = plan.Status,
            Package = context.Package,
            Scenario = context.Scenario,
            Options = context.OptionTexts,
            Directory = DirectoryWriter.Of(context.Park, plan.Park.Structure, plan.Stage),
            Findings = [.. context.Findings.Select(EntryOf)],
            Refusal = plan.Refusal,
            Model = new ModelSize(plan.Program.RowCount, plan.Program.ColumnCount, plan.Program.NonzeroCount, plan.Program.IntegerCount),
            Baseline = alone is null ? null : BaselineOf(view, alone, aloneView),
        };
        return view is null ? document : WithFurther(WithPlan(document, view, aloneView), view, further ?? FurtherAnswers.None);
    }

    // Published totals come last: they are set beside every other part.
    private static PlanDocument WithFurther(PlanDocument document, PlanView view, FurtherAnswers further)
    {
        BeforeAfter? change = further.Before is { } before ? BeforeAfterWriter.Of(before.Context, before.Solved, view, document) : null;
        return document with
        {
            Directory = further.Before is { } old
                ? DirectoryWriter.Union(document.Directory, DirectoryWriter.Of(old.Context.Park, old.Solved.Park.Structure))
                : document.Directory,
            NearOptimal = further.NearOptimal,
            Reasons = further.Reasons,
            Measures = further.Measures?.Values,
            AbatementCurve = further.Measures?.Curve,
            BeforeAfter = change,
            Published = PublishedTables.Of(view.Park, document.Indicators, document.Baseline?.Indicators, change?.Before.Indicators),
        };
    }

    private static PlanDocument WithPlan(PlanDocument document, PlanView view, PlanView? alone)
    {
        (IReadOnlyList<QualityShare> trust, IReadOnlyList<SourceUse> sources) = TermTables.Trust(view, alone);
        IReadOnlyList<IndicatorValue> indicators = IndicatorTables.Of(view);
        return document with
        {
            Objective = ObjectiveOf(view.Solved),
            Indicators = indicators,
            Activities = FlowTables.Activities(view),
            Exchanges = ExchangeTables.Exchanges(view),
            Builds = FlowTables.Builds(view),
            LinkFlows = ExchangeTables.LinkFlows(view, PoolPrices.Of(view.Solved), alone is null ? null : PoolPrices.Of(alone.Solved)),
            BoundaryFlows = FlowTables.BoundaryFlows(view),
            ShadowPrices = PriceTables.Of(view),
            Limits = LimitTables.Of(view),
            Traces = TermTables.Traces(view),
            Trust = trust,
            Sources = sources,
            Certificate = CertificateOf(view.Solved),
            Proof = ProofOf(view.Solved),
        };
    }

    private static Baseline BaselineOf(PlanView? plan, SolvedProgram alone, PlanView? view)
    {
        if (view is null) return new Baseline(alone.Status, null, [], null, [], [], [], [], null, null, alone.Refusal);
        double? worth = plan is null ? null : WorthOf(plan.Solved, alone);
        return new Baseline(
            alone.Status, ObjectiveOf(alone), IndicatorTables.Of(view), worth, FlowTables.Activities(view), FlowTables.Builds(view),
            ExchangeTables.LinkFlows(view, null, null), FlowTables.BoundaryFlows(view), ProofOf(alone), CertificateOf(alone), null);
    }

    private static double WorthOf(SolvedProgram plan, SolvedProgram alone)
    {
        double difference = plan.Value - alone.Value;
        return plan.Stage.Sense == Sense.Maximise ? difference : -difference;
    }

    /// <summary>What a solved program reached, with its bound.</summary>
    /// <param name="solved">A solved program with a plan.</param>
    /// <returns>The value.</returns>
    public static ObjectiveValue ObjectiveOf(SolvedProgram solved)
    {
        double value = solved.Value;
        double? bound = solved.Bound is { } known && double.IsFinite(known) ? known : null;
        double? gap = bound is { } limit ? GapOf(limit, value, solved.Stage.IsRatio) : null;
        return new ObjectiveValue(
            solved.Stage.Text, solved.Stage.Sense == Sense.Maximise ? "maximise" : "minimise", value, solved.Stage.UnitSymbol, bound, gap)
        {
            Ratio = solved.Ratio is { } ratio ? PartsOf(solved, ratio) : null,
        };
    }

    /// <summary>Distance of a value from what no plan can pass. A ratio is small or large by its units alone, so that its gap is measured against itself.</summary>
    /// <param name="bound">What no plan can pass.</param>
    /// <param name="value">The value.</param>
    /// <param name="isRatio">Whether it is a ratio.</param>
    /// <returns>Share of the value.</returns>
    public static double GapOf(double bound, double value, bool isRatio)
    {
        double distance = Math.Abs(bound - value);
        double size = isRatio && value != 0 ? Math.Abs(value) : Math.Max(1, Math.Abs(value));
        return distance == 0 ? 0 : distance / size;
    }

    private static RatioParts PartsOf(SolvedProgram solved, ReachedRatio ratio)
    {
        string UnitOf(IReadOnlyList<WeightedIndicator> parts) => parts is [{ Weight: 1 } single] ? single.Indicator.UnitIn(solved.Park.Structure.Park.Units).Symbol : "1";
        return new RatioParts(
            ratio.Numerator, UnitOf(solved.Stage.Parts), ratio.Denominator, UnitOf(solved.Stage.Denominator),
            solved.Program.HasIntegers ? "dinkelbach" : "charnes-cooper", ratio.Steps);
    }

    /// <summary>The numbers of a solved program.</summary>
    /// <param name="solved">A solved program with a plan.</param>
    /// <returns>The proof.</returns>
    public static PlanProof ProofOf(SolvedProgram solved)
    {
        PlanProof proof = PlanProof.Of(solved.Solution!.ColumnValues, solved.Prices, solved.Reached) with { Slack = solved.Slack };
        return solved.Ratio is { } ratio ? proof.WithRatio(ratio.Multipliers.ToArray(), ratio.Steps) : proof;
    }

    /// <summary>What our own arithmetic found in a solved program.</summary>
    /// <param name="solved">A solved program with a plan.</param>
    /// <returns>The certificate.</returns>
    public static Certificate CertificateOf(SolvedProgram solved)
    {
        AuditReport audit = solved.Audit!;
        bool isProven = solved.Status != "optimal" || audit.Dual is not null || solved.Program.HasIntegers;
        return new Certificate(
            Math.Max(audit.ScaledRowViolation, audit.ScaledColumnViolation), audit.Dual?.ScaledInfeasibility, audit.Dual?.RelativeGap,
            BalanceResidual.Of(solved), audit.IntegralityViolation, audit.Accepted() && isProven);
    }

    internal static FindingEntry EntryOf(Finding finding) =>
        new(SeverityText.Of(finding.Severity), finding.Code.Id, finding.Place.ToString(), finding.Problem, finding.Mend);
}

/// <summary>What was asked of a park.</summary>
/// <param name="Park">The park, scenarios applied.</param>
/// <param name="Package">The package it was read from.</param>
/// <param name="Scenario">Scenarios that were applied.</param>
/// <param name="Options">Options.</param>
/// <param name="Findings">Warnings and remarks of the checks.</param>
internal sealed record StudyContext(
    Park Park, PackageStamp Package, IReadOnlyList<string> Scenario, StudyOptions Options, IReadOnlyList<Finding> Findings)
{
    /// <summary>Options that shape the result, as the document writes them.</summary>
    public IReadOnlyDictionary<string, string> OptionTexts => StudyOptionTexts.Of(Options);
}
