using System.Globalization;
using Mycel.Analysis.Optimisation;
using Mycel.Analysis.Results;
using Mycel.Model.Packages.Tables;
using Mycel.Solver.Audits;
using Mycel.Solver.Outcomes;
using Mycel.Solver.Programs;
using Mycel.Solver.Sessions;

namespace Mycel.Analysis.Sweeps.Uncertainty;

/// <summary>The plan of the package's own values beside the plans with the best worst case and with the least greatest regret, all held against the same states.</summary>
/// <param name="crew">Makes workers.</param>
/// <param name="options">How to solve.</param>
/// <param name="scene">The park with every value as the package has it; one program answers it.</param>
/// <param name="states">The park in each state; null where a value cannot stand in its cell.</param>
/// <param name="cancel">Stops the work.</param>
internal sealed class RobustPlans(Func<SceneCrew> crew, SolveOptions options, SweepScene scene, IReadOnlyList<SweepScene?> states, CancellationToken cancel)
{
    private const double Rounding = 1e-6;
    private const int MostLimits = 3;

    private readonly List<string> _remarks = [];

    /// <summary>The plans over states that are drawn.</summary>
    /// <param name="scenes">The package; its plan has been found.</param>
    /// <param name="cancel">Stops the work.</param>
    /// <returns>Null where it was stopped before its end.</returns>
    public static Robust? Of(UncertainScenes scenes, CancellationToken cancel)
    {
        UncertaintyOptions asked = scenes.Study.Options.Uncertainty;
        var plans = new RobustPlans(() => scenes.Crew(null), scenes.Options, scenes.Scene, [.. Enumerable.Range(0, asked.States).Select(scenes.Drawn)], cancel);
        return plans.Of(scenes.Plan) is { } found ? found with { Seed = scenes.Study.Options.Seed, Distribution = UncertaintyOptions.WordOf(asked.Distribution) } : null;
    }

    /// <summary>The three plans.</summary>
    /// <param name="plan">The best plan of the package's own values, with its numbers.</param>
    /// <returns>Null where it was stopped before its end.</returns>
    public Robust? Of(SweepResult plan)
    {
        SweepResult?[] best = crew().Run(states.Count, (solver, state) => states[state] is { } own ? SweepResult.Of(solver.Solve(own, cancel), keepsColumns: false) : SweepResult.Invalid, cancel);
        if (best.Contains(null)) return null;
        double?[] bests = [.. best.Select(result => result!.Objective)];
        int[] usable = [.. Enumerable.Range(0, states.Count).Where(state => bests[state] is not null)];
        if (usable.Length < states.Count) _remarks.Add($"{StatesIn(Enumerable.Range(0, states.Count).Except(usable))} no plan at all, whatever is built, and {(states.Count - usable.Length == 1 ? "is" : "are")} left out.");
        HeldDecisions nominal = HeldDecisions.Of(scene.Park!, scene.Program!, PackedNumbers.Unpack(plan.Columns!)!);
        var plans = new List<RobustPlan?> { Held("nominal", "optimal", nominal, bests, usable, null, null, null) };
        ModelSize? model = null;
        if (usable.Length > 0)
        {
            StateProgram[] programs = [.. usable.Select(state => StateProgram.Of(states[state]!))];
            plans.Add(Sought("worst-case", StackedProgram.Of(programs, null), bests, usable));
            StackedProgram regret = StackedProgram.Of(programs, [.. usable.Select(state => bests[state]!.Value)]);
            plans.Add(Sought("least-regret", regret, bests, usable));
            model = new ModelSize(regret.Program.RowCount, regret.Program.ColumnCount, regret.Program.NonzeroCount, regret.Program.IntegerCount);
        }

        return plans.Contains(null) || cancel.IsCancellationRequested ? null : new Robust(states.Count, 0, "", bests, [.. plans.OfType<RobustPlan>()], _remarks, model);
    }

    private RobustPlan? Sought(string kind, StackedProgram stacked, double?[] bests, int[] usable)
    {
        Outcome outcome;
        try
        {
            outcome = SolverSession.Solve(stacked.Program, options with { ExplainInfeasibility = false }, cancellation: cancel);
        }
        catch (UnsupportedProgramException)
        {
            _remarks.Add($"The {TitleOf(kind)} plan was not sought: figures of the program of all states are too small or too large for the solver.");
            return None(kind, "stopped");
        }

        return outcome switch
        {
            Optimal optimal => Held(kind, "optimal", stacked.DecisionsOf(optimal.Solution.ColumnValues), bests, usable, optimal.Solution, optimal.Bound, stacked.Program),
            Stopped { Best: { } found } stopped => Held(kind, "stopped", stacked.DecisionsOf(found.ColumnValues), bests, usable, found, stopped.Bound, stacked.Program),
            Stopped => Without(kind, "stopped", $"No {TitleOf(kind)} plan was found in the time given."),
            Infeasible => Without(kind, "infeasible", $"There is no {TitleOf(kind)} plan: each state has a plan of its own, but nothing that could be built lets the park run in all of them."),
            _ => Without(kind, "unbounded", $"There is no {TitleOf(kind)} plan: what is sought grows without end in every state."),
        };
    }

    private RobustPlan Without(string kind, string status, string remark)
    {
        if (!_remarks.Contains(remark)) _remarks.Add(remark);
        return None(kind, status);
    }

    private RobustPlan None(string kind, string status) => new(kind, status, [], [], new double?[states.Count], null, null, null, [], null, null, null);

    // What the program of all states found is believed where each state, solved by itself with the decisions held, comes to it again.
    private RobustPlan? Held(string kind, string status, HeldDecisions decisions, double?[] bests, int[] usable, Solution? solution, double? bound, SparseProgram? program)
    {
        SweepResult?[] held = crew().Run(usable.Length, (solver, place) => decisions.Solve(states[usable[place]]!, solver, cancel), cancel);
        if (held.Contains(null)) return null;
        var values = new double?[states.Count];
        for (int place = 0; place < usable.Length; place++) values[usable[place]] = held[place]!.Objective;
        int[] cannot = [.. usable.Where(state => values[state] is null)];
        if (cannot.Length > 0)
            _remarks.Add($"With what the {TitleOf(kind)} plan builds, the park cannot run in {StatesOf(cannot)}: no operation keeps all limits there, budgets among them.{Reason(decisions, cannot[0])}");
        bool isMost = scene.Stages[0].Sense == Sense.Maximise, isWhole = cannot.Length == 0 && usable.Length > 0;
        double[] all = [.. usable.Select(state => values[state]).OfType<double>()];
        double? worst = !isWhole ? null : isMost ? all.Min() : all.Max();
        double? regret = isWhole ? usable.Max(state => isMost ? bests[state]!.Value - values[state]!.Value : values[state]!.Value - bests[state]!.Value) : null;
        Certificate? certificate = CertificateOf([.. held.Select(result => result!.Certificate).OfType<Certificate>()], solution, program);
        double? level = solution?.Objective;
        if (level is { } promised && !Agrees(kind == "least-regret" ? regret : worst, promised, bound ?? promised, stackedIsMost: program!.Sense == Sense.Maximise, Scale(bests)))
        {
            _remarks.Add($"Do not rely on the {TitleOf(kind)} plan: the states solved one by one do not come to what the program of all states says.");
            certificate = certificate is null ? null : certificate with { Accepted = false };
        }

        (RobustBuild[] builds, string[] links) = BuiltBy(decisions);
        return new RobustPlan(
            kind, status, builds, links, values, worst, isWhole ? all.Average() : null, regret is { } distance ? Math.Max(0, distance) : null, [.. cannot.Select(state => state + 1)], level,
            bound is { } limit && double.IsFinite(limit) ? limit : null, certificate);
    }

    // The limits that contradict each other, asked of the first state only.
    private string Reason(HeldDecisions decisions, int state)
    {
        if (decisions.In(states[state]!) is not { Park: { } park, Program: { } program }) return $" In {StatesOf([state])} something of it cannot be built at all.";
        if (SolverSession.Solve(program, options with { ExplainInfeasibility = true }, cancellation: cancel) is not Infeasible infeasible) return "";
        string[] limits = [.. (infeasible.Conflict?.Rows ?? []).Select(new RowWords(park, program).OfRow).Take(MostLimits)];
        return limits.Length == 0 ? "" : $" In {StatesOf([state])}: {string.Join("; ", limits)}.";
    }

    // At least as good as what was found, and not better than what no plan can pass.
    private static bool Agrees(double? kept, double found, double bound, bool stackedIsMost, double scale)
    {
        double rounding = Rounding * Math.Max(1, scale);
        return kept is { } value && (stackedIsMost ? value >= found - rounding && value <= bound + rounding : value <= found + rounding && value >= bound - rounding);
    }

    private static double Scale(double?[] bests) => bests.Max(best => Math.Abs(best ?? 0));

    private static Certificate? CertificateOf(Certificate[] held, Solution? solution, SparseProgram? program)
    {
        if (solution is null || program is null) return SweepWriter.Worst(held);
        AuditReport audit = Audit.Of(program, solution);
        var own = new Certificate(
            Math.Max(audit.ScaledRowViolation, audit.ScaledColumnViolation), audit.Dual?.ScaledInfeasibility, audit.Dual?.RelativeGap, audit.ScaledRowViolation, audit.IntegralityViolation,
            audit.Accepted() && (audit.Dual is not null || program.HasIntegers));
        return SweepWriter.Worst([.. held, own]);
    }

    private (RobustBuild[] Builds, string[] Links) BuiltBy(HeldDecisions decisions)
    {
        var builds = new List<RobustBuild>();
        var variables = scene.Park!.Variables;
        for (int process = 0; process < scene.Structure.Processes.Count; process++)
        {
            if (variables.Build(process) is not (>= 0 and var column) || decisions.Values.GetValueOrDefault(variables.Name(column)) is not (> 0 and var value)) continue;
            Plant plant = scene.Structure.PlantOf(process);
            builds.Add(new RobustBuild(plant.Id.Value, plant.Technology.Value, plant.Site.Value, value, scene.Structure.ReferenceOf(process).Unit.Symbol + "/a"));
        }

        IEnumerable<string> links = Enumerable.Range(0, scene.Structure.Carriers.Count)
            .Where(carrier => variables.LinkBuild(carrier) is >= 0 and var column && decisions.Values.GetValueOrDefault(variables.Name(column)) > 0).Select(variables.CarrierName);
        return ([.. builds.OrderBy(build => build.Plant, StringComparer.Ordinal)], [.. links.Order(StringComparer.Ordinal)]);
    }

    private static string TitleOf(string kind) => kind switch
    {
        "worst-case" => "best-worst-case",
        "least-regret" => "least-regret",
        _ => "nominal",
    };

    private static string StatesIn(IEnumerable<int> places) => places.ToList() is { Count: 1 } one ? $"State {StatesOf(one)["state ".Length..]} has" : $"States {StatesOf([.. places])["states ".Length..]} have";

    private static string StatesOf(IReadOnlyList<int> places) =>
        (places.Count == 1 ? "state " : "states ") + string.Join(", ", places.Select(place => (place + 1).ToString(CultureInfo.InvariantCulture)));
}
