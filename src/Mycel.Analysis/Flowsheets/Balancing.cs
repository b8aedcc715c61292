using Mycel.Analysis.Optimisation;
using Mycel.Analysis.Optimisation.Documents;
using Mycel.Analysis.Results;
using Mycel.Analysis.Superstructures;
using Mycel.Model.Checks;
using Mycel.Model.Packages.Tables;
using Mycel.Model.Checks.Parks;
using Mycel.Model.Provenance;
using Mycel.Solver.Outcomes;
using Mycel.Solver.Programs;

namespace Mycel.Analysis.Flowsheets;

/// <summary>Does this flowsheet close, whatever is given and whatever is asked? The resource–technology network of a park with activities fixed by what is given.</summary>
public static class Balancing
{
    private const double BalanceTolerance = 1e-9;

    /// <summary>Options of a study whose park is to be balanced.</summary>
    /// <param name="period">Year; null for the package's base year.</param>
    public static StudyOptions OptionsFor(int? period) => new() { Baseline = false, Period = period };

    /// <summary>Balances a park.</summary>
    /// <param name="study">The park, opened with <see cref="OptionsFor"/>.</param>
    /// <param name="clock">Seconds by phase, added to and written into the document.</param>
    /// <param name="request">What is asked beside the balance; null for the usual. Ask <see cref="ProblemOf"/> first.</param>
    /// <returns>The document.</returns>
    public static PlanDocument Run(Study study, PhaseClock clock, BalanceRequest? request = null)
    {
        request ??= BalanceRequest.Usual;
        Superstructure structure = clock.Time("build", () => SuperstructureBuilder.Build(study.Park, study.Year));
        FindingList findings = [];
        IReadOnlyList<SolvedFlowsheet> slices = clock.Time("solve", () => Solve(structure, findings));
        IReadOnlyList<FreedomCount> freedom = [.. slices.Select(solved => Freedom.Of(solved, findings))];
        string status = StatusOf(structure, slices, findings);
        BalanceState? state = status == "balanced" ? clock.Time("solve", () => BalanceState.Of(slices, findings)) : null;
        if (state is not null && findings.HasErrors) (status, state) = ("impossible", null);
        bool asks = request.Sensitivities ?? (slices[0].Sheet.Facts.Count <= Sensitivities.UsualFacts && structure.Processes.Count <= Sensitivities.UsualPlants);
        (IReadOnlyList<AccountLine> accounts, IReadOnlyList<AccountFlow> flows, IReadOnlyList<NamedLoss> losses) = state is null ? ([], [], []) : clock.Time("accounts", () => Accounts.Of(state));
        if (state is not null) UnnamedRests.Find(state, losses, findings);
        var values = new BalanceValues
        {
            Flows = state is null ? [] : PlantFlows.Of(state),
            Accounts = accounts,
            AccountFlows = flows,
            Heat = state is null ? null : HeatAndWater.Heat(state, request),
            Water = state is null ? null : HeatAndWater.Water(state, request),
            Losses = losses,
            Freedom = freedom,
            Givens = [.. slices[0].Sheet.Facts.Select(fact => EntryOf(structure, fact))],
            Proof = ProofOf(slices),
            HasRoutes = state?.HasRoutes ?? false,
            Sensitivities = state is not null && asks ? clock.Time("sensitivities", () => Sensitivities.Of(slices, state)) : [],
        };
        PlanDocument document = clock.Time("report", () => DocumentSeal.Close(Write(study, request, structure, slices, state, status, values, findings)));
        return document with { Timings = clock.InSeconds };
    }

    /// <summary>What is wrong with a request, and what to do.</summary>
    /// <param name="study">The park.</param>
    /// <param name="request">What is asked beside the balance.</param>
    /// <returns>A sentence; null where nothing is wrong.</returns>
    public static string? ProblemOf(Study study, BalanceRequest request) => HeatAndWater.ProblemOf(study.Park, study.Year, request);

    private static IReadOnlyList<SolvedFlowsheet> Solve(Superstructure structure, FindingList findings)
    {
        IReadOnlyList<GivenFact> facts = GivenFact.Of(structure, findings);
        return [.. Enumerable.Range(0, structure.SliceCount).Select(slice => FlowsheetSolver.Solve(FlowsheetBuilder.Build(structure, slice, facts)))];
    }

    private static string StatusOf(Superstructure structure, IReadOnlyList<SolvedFlowsheet> slices, FindingList findings)
    {
        if (structure.Processes.Count == 0)
        {
            findings.Add(FindingCodes.BalanceEmpty, new CellPlace("plants.csv"), "No plant runs in the year that is asked.", "Add plants, or ask for another year with --period.");
            return "empty";
        }

        if (findings.Any(finding => finding.Code == FindingCodes.BalanceContradictory)) return "contradictory";
        if (findings.Any(finding => finding.Code == FindingCodes.BalanceOpen)) return "impossible";
        if (slices.Any(solved => solved.Factors.FreeColumns.Length > 0)) return "undetermined";
        foreach (SolvedFlowsheet solved in slices)
        {
            if (solved.Others.Count > 0) AddOthers(solved, findings);
            BeyondLimits.FindLoads(solved, findings);
            if (solved.Holds) continue;
            var words = new FlowsheetWords(solved.Sheet);
            int worst = Enumerable.Range(0, solved.Residual.Length).MaxBy(row => Math.Abs(solved.Residual[row]));
            findings.Add(
                FindingCodes.BalanceUnsolved, new CellPlace(""), $"No loads fulfil all equations; nearest, {words.Equation(worst)} is off by {NumberText.Of(100 * Math.Abs(solved.Residual[worst]))} % of what passes.",
                "Check the load curves and whether what is given can be reached with them.");
            return "unsolved";
        }

        return "balanced";
    }

    private static void AddOthers(SolvedFlowsheet solved, FindingList findings)
    {
        Flowsheet sheet = solved.Sheet;
        double[] other = solved.Others[0];
        int[] apart = [.. Enumerable.Range(0, sheet.Structure.Processes.Count).Where(process => Math.Abs(other[process] - solved.Values[process]) > 1e-6 * Math.Max(1, Math.Abs(other[process]))).Take(5)];
        string where = string.Join(", ", apart.Select(process => $"{sheet.Structure.PlantOf(process).Id.Value} {FlowsheetWords.Amount(solved.Values[process], sheet.Structure.ReferenceOf(process))} or {FlowsheetWords.Amount(other[process], sheet.Structure.ReferenceOf(process))}"));
        findings.Add(FindingCodes.BalanceAmbiguous, new CellPlace(""), $"{solved.Others.Count + 1} solutions were found: {where}. The one at the highest load is shown.", "Give one fact more to choose another one.");
    }

    private static GivenEntry EntryOf(Superstructure structure, GivenFact fact)
    {
        GivenValue given = fact.Given;
        return new GivenEntry(
            given.Id, CheckedPark.NameOf(given.Quantity), given.Plant?.Value ?? "", given.Resource?.Value ?? "", given.Site?.Value ?? "", given.To?.Value ?? "", given.Value!.Value.Value,
            given.Value.Value.Unit.Symbol, TermTables.UseOf(structure.Park.Tables, fact.Cell));
    }

    private static EquationProof ProofOf(IReadOnlyList<SolvedFlowsheet> slices) => new(
        slices.Any(solved => solved.Sheet.IsCurved) ? "newton" : "direct", slices.Max(solved => solved.Iterations), slices.Max(solved => solved.WorstResidual),
        slices.Sum(solved => solved.Sheet.RowCount), slices.Sum(solved => solved.Sheet.Coefficient.Length), slices.Max(solved => solved.Others.Count));

    private static PlanDocument Write(
        Study study, BalanceRequest request, Superstructure structure, IReadOnlyList<SolvedFlowsheet> slices, BalanceState? state, string status, BalanceValues values, FindingList findings)
    {
        IReadOnlyList<ObjectiveStage> stages = Objective.Read(study.Options.Objective, study.Park, out string? problem);
        if (problem is not null) throw new ArgumentException(problem, nameof(study));
        (ParkProgram park, SparseProgram program) = ProgramWriter.Write(state?.Structure ?? structure, stages, [], standAlone: false, ProgramForm.Plain);
        var solved = new SolvedProgram
        {
            Park = park, Program = program, Stage = stages[0], Reached = [], Status = status,
            Solution = state is null ? null : Solution.Of(program, state.Columns),
        };
        if (state is not null)
        {
            solved = solved with { Audit = Solver.Audits.Audit.Of(program, solved.Solution!) };
            BeyondLimits.Find(park, program, state.Columns, findings);
        }

        PlanDocument document = DocumentWriter.Write(study.Context, solved, null);
        (IReadOnlyList<QualityShare> trust, IReadOnlyList<SourceUse> sources) = state is null ? ([], []) : TermTables.TrustOfIndicators(new PlanView(solved));
        double residual = state is null ? 0 : BalanceResidual.Of(solved);
        return document with
        {
            Options = BalanceOptions.TextsOf(study.Options, request, values.Sensitivities.Count > 0),
            Objective = null,
            Proof = null,
            Trust = trust,
            Sources = sources,
            Certificate = state is null ? null : new Certificate(values.Proof!.Residual, null, null, residual, 0, residual <= BalanceTolerance && slices.All(slice => slice.Holds)),
            Refusal = state is null ? RefusalOf(status, findings) : null,
            Findings = [.. document.Findings, .. findings.Select(DocumentWriter.EntryOf)],
            Balance = values,
        };
    }

    private static Refusal RefusalOf(string status, FindingList findings) => new(
        status, status switch
        {
            "empty" => "There is nothing to balance.",
            "contradictory" => "What is given contradicts itself.",
            "undetermined" => "Too little is given for everything to follow.",
            "unsolved" => "No loads were found at which all curves and balances hold.",
            _ => "What is given asks for something that cannot be.",
        },
        [.. findings.Where(finding => finding.Code.Severity == Severity.Error).Select(finding => finding.Problem)],
        [.. findings.Where(finding => finding.Code.Severity == Severity.Error).Select(finding => finding.Mend)]);
}
