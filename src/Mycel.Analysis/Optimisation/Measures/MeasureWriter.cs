using Mycel.Analysis.Indicators;
using Mycel.Analysis.Optimisation.Documents;
using Mycel.Analysis.Results;
using Mycel.Analysis.Superstructures;
using Mycel.Model.Packages.Tables;
using Mycel.Model.Parks;
using Mycel.Model.Quantities;
using Mycel.Solver.Programs;

namespace Mycel.Analysis.Optimisation.Measures;

/// <summary>What the measures of a plan are worth, as the document says it. All of it is solved, so that to verify it is to solve it again.</summary>
internal sealed class MeasureWriter
{
    // Above these sizes measures are valued only where they are asked for.
    private const int MostRowsUnasked = 10_000;
    private const int MostMeasuresUnasked = 20;
    private const int MostIntegersUnasked = 200;

    private readonly PlanView _view;
    private readonly MeasureSet _set;
    private readonly Carbon _carbon;
    private readonly Valuation _valuation;
    private readonly IReadOnlyList<string> _names;

    private MeasureWriter(PlanView view, Carbon carbon)
    {
        _view = view;
        _carbon = carbon;
        _set = new MeasureSet(view);
        _valuation = new Valuation(carbon);
        _names = [.. _set.Processes.Select(view.Variables.PlantName)];
    }

    /// <summary>Whether the measures of a plan are valued.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="options">Options of the study.</param>
    /// <returns>True where that was asked, or the plan builds something, the park is small and nobody said that it is not wanted.</returns>
    public static bool IsAskedFor(SolvedProgram plan, StudyOptions options)
    {
        if (options.AsksMeasures) return true;
        if (options.Measures != MeasureRequest.IfSmall || plan.Stage.IsRatio) return false;
        if (plan.Program.RowCount > MostRowsUnasked || plan.Program.IntegerCount > MostIntegersUnasked) return false;
        return MeasureSet.CountIn(new PlanView(plan)) is > 0 and <= MostMeasuresUnasked;
    }

    /// <summary>What is wrong with the options, and what to do.</summary>
    /// <param name="options">The options.</param>
    /// <param name="stages">What is sought.</param>
    /// <param name="park">The park.</param>
    /// <returns>A sentence; null where nothing is wrong.</returns>
    public static string? ProblemOf(StudyOptions options, IReadOnlyList<ObjectiveStage> stages, Model.Parks.Park park)
    {
        if (options.AsksMeasures && stages.Any(stage => stage.IsRatio))
            return "What a measure is worth is a difference of two plans, which says little of a ratio. Ask for measures with a sum as the objective.";
        Carbon.Read(options.Carbon, park, out string? problem);
        return problem;
    }

    /// <summary>Values the measures.</summary>
    /// <param name="plan">A program that was solved to its best.</param>
    /// <param name="options">Options of the study.</param>
    /// <param name="progress">Told of progress.</param>
    /// <param name="cancel">Stops the work.</param>
    /// <returns>The parts of the document; null where measures make no sense.</returns>
    public static MeasureAnswer? Find(SolvedProgram plan, StudyOptions options, IProgress<StudyProgress>? progress, CancellationToken cancel)
    {
        var view = new PlanView(plan);
        IReadOnlyList<ObjectiveStage> stages = Objective.Read(options.Objective, view.Park, out string? problem);
        if (problem is not null || stages.Any(stage => stage.IsRatio) || Carbon.Read(options.Carbon, view.Park, out _) is not { } carbon) return null;
        var writer = new MeasureWriter(view, carbon);
        if (writer._set.Processes.Count == 0) return writer.Nothing("The plan builds nothing at any plant, so that there is no measure to value.");
        try
        {
            int solves = MeasureOrder.SolvesOf(writer._names.Count);
            using var states = new ParkStates(view, stages, writer._set, carbon, Optimiser.SolveOptionsOf(options), new QuestionProgress("Planning with some of the measures", solves, progress), cancel);
            return writer.Value(states);
        }
        catch (UnsupportedProgramException)
        {
            return writer.Nothing("The measures were not valued: the park has figures so small or so large that the solver would change them.");
        }
    }

    private MeasureAnswer Value(ParkStates states)
    {
        var ordering = new MeasureOrder(states, _valuation, _names);
        IReadOnlyList<int> alone = ordering.Alone();
        IReadOnlyList<int> inTurn = ordering.InTurn();
        bool[] none = new bool[_names.Count];
        bool[] all = [.. none.Select(_ => true)];
        MeasureWorth[] byTurn = InTurn(states, inTurn);
        MeasureWorth Alone(int measure) => Worth(measure, states.Of(none), states.Of(MeasureOrder.With(none, measure)));
        MeasureWorth FromPlan(int measure) => Worth(measure, states.Of([.. all.Select((_, other) => other != measure)]), states.Of(all));
        Measure[] entries = [.. inTurn.Select(measure => MeasureOf(measure, Alone(measure), byTurn[measure], FromPlan(measure)))];
        Dictionary<string, Measure> byName = entries.ToDictionary(entry => entry.Plant, StringComparer.Ordinal);
        AbatementCurve curve = Curve([.. entries.Select(entry => (entry.Plant, entry.InTurn))], [.. alone.Select(measure => (_names[measure], byName[_names[measure]].Alone))]);
        return new MeasureAnswer(Values(states.Of(none), states.Of(all), entries, RemarkOn(states.Of(none), states.Of(all))), curve);
    }

    // A park between that has no plan is passed over: what comes after it is held against the last that has one, so that the sum stays whole.
    private MeasureWorth[] InTurn(ParkStates states, IReadOnlyList<int> order)
    {
        var worths = new MeasureWorth[order.Count];
        bool[] taken = new bool[order.Count];
        ParkState last = states.Of(taken);
        foreach (int measure in order)
        {
            taken = MeasureOrder.With(taken, measure);
            ParkState next = states.Of(taken);
            worths[measure] = Worth(measure, last, next);
            if (Valuation.HasFigures(next)) last = next;
        }

        return worths;
    }

    private MeasureWorth Worth(int measure, ParkState before, ParkState after)
    {
        Process process = _view.Structure.Processes[_set.Processes[measure]];
        return _valuation.Of(before, after, process.LifetimeYears, process.RatePerYear);
    }

    private Measure MeasureOf(int measure, MeasureWorth alone, MeasureWorth inTurn, MeasureWorth fromPlan)
    {
        int process = _set.Processes[measure];
        Process entry = _view.Structure.Processes[process];
        Plant plant = _view.Structure.PlantOf(process);
        return new Measure(
            plant.Id.Value, plant.Technology.Value, _view.Park.IndustryOf(plant), plant.Site.Value, _view.Values.Build(process),
            ModelUnits.FlowSymbol(_view.Structure.ReferenceOf(process)), CapitalTerms.Of(_view.Model, process).Sum(term => term.Money * _view.Values[term.Column]),
            entry.LifetimeYears > 0 ? entry.LifetimeYears : null, entry.RatePerYear, alone, inTurn, fromPlan);
    }

    private AbatementCurve Curve(IReadOnlyList<(string Plant, MeasureWorth Worth)> inTurn, IReadOnlyList<(string Plant, MeasureWorth Worth)> alone)
    {
        AbatementSum together = SumOf(inTurn);
        AbatementSum naive = SumOf(alone);
        return new AbatementCurve(
            MeasureOrder.MethodOf(_names.Count), CarbonUnit.Symbol, _view.MoneyPerYear, _view.Park.Units.MoneyPerYear.Per(CarbonUnit).Symbol, StepsOf(inTurn), StepsOf(alone),
            together, naive, new AbatementSum(together.Saved - naive.Saved, together.AnnualCost - naive.AnnualCost, null));
    }

    private static AbatementStep[] StepsOf(IReadOnlyList<(string Plant, MeasureWorth Worth)> curve)
    {
        var steps = new AbatementStep[curve.Count];
        double sum = 0;
        for (int place = 0; place < steps.Length; place++)
        {
            (string plant, MeasureWorth worth) = curve[place];
            sum += worth.Saved ?? 0;
            steps[place] = new AbatementStep(plant, worth.Saved, worth.Saved is null ? null : sum, worth.AnnualCost, worth.AbatementCost);
        }

        return steps;
    }

    private static AbatementSum SumOf(IReadOnlyList<(string Plant, MeasureWorth Worth)> curve)
    {
        if (curve.Any(step => step.Worth.Saved is null)) return new AbatementSum(null, null, null);
        double saved = curve.Sum(step => step.Worth.Saved!.Value);
        double cost = curve.Sum(step => step.Worth.AnnualCost!.Value);
        return new AbatementSum(saved, cost, saved > 0 ? cost / saved : null);
    }

    private Unit CarbonUnit => _carbon.Indicator.UnitIn(_view.Park.Units);

    private MeasureAnswer Nothing(string remark)
    {
        var unasked = new ParkState("not-asked", null, null, null, null, null, null);
        return new MeasureAnswer(Values(unasked, unasked, [], remark), null);
    }

    private MeasureValues Values(ParkState without, ParkState with, Measure[] entries, string remark) => new(
        _carbon.Indicator.Id, _carbon.MoreIsBetter, CarbonUnit.Symbol, _view.Park.Units.Money.Symbol, _view.MoneyPerYear, without, with, entries, remark);

    private static string RemarkOn(ParkState without, ParkState with) => (without.Status, with.Status) switch
    {
        ("no-plan", _) => "Without its measures the park has no plan, so that what a measure brings alone is not known.",
        ("beyond-limit", _) => "Without its measures the park cannot keep its limit on carbon; parks with some of them come as near to it as they can.",
        ("stopped", _) or (_, "stopped") => "The search was stopped; what is missing is not known.",
        _ => "",
    };
}

/// <summary>What the measures of a plan are worth, and their curve.</summary>
/// <param name="Values">The measures.</param>
/// <param name="Curve">Their curve; null where there are none.</param>
internal sealed record MeasureAnswer(MeasureValues Values, AbatementCurve? Curve);
