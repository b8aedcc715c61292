using System.Text.Json;
using Mycel.Analysis.Results;

namespace Mycel.Analysis.Sweeps.Uncertainty;

/// <summary>Holds what a document says of uncertainty against its package: questions are asked again, and figures that follow from runs are made again.</summary>
internal static class UncertaintyVerification
{
    /// <summary>Most runs with values by lot that are all done again; of more, a sample.</summary>
    public const int MostDone = 200;

    private const double Tolerance = 2e-6;

    /// <summary>Verifies the sections.</summary>
    /// <param name="stored">The document.</param>
    /// <param name="study">The same study, opened with the options of the document.</param>
    /// <param name="problems">Takes what does not fit.</param>
    /// <param name="remarks">Takes what should be known.</param>
    public static void Check(SweepDocument stored, SweepStudy study, List<string> problems, List<string> remarks)
    {
        UncertaintyOptions asked = study.Options.Uncertainty;
        if ((stored.MonteCarlo is not null && asked.Samples == 0) || (stored.Tornado is not null && !asked.Tornado) || (stored.Robust is not null && !asked.Robust))
            problems.Add("The document answers a question of uncertainty that its options do not ask.");
        if (!asked.IsAsked) return;
        if (!stored.UncertaintyRemarks.SequenceEqual(study.Uncertain.Remarks)) problems.Add("What is said of the uncertain values does not follow from the package.");
        UncertainScenes scenes = UncertainScenes.Of(study, SweepFinder.SolveOptionsOf(study), CancellationToken.None);
        if (scenes.Plan.Objective is null) return;
        double gap = study.Options.Gap;
        if (stored.MonteCarlo is { } runs) Check(runs, scenes, gap, problems, remarks);
        if (stored.Tornado is { } tornado && !(TornadoBars.Of(scenes, null, CancellationToken.None) is { } again && IsSame(tornado, again, gap))) problems.Add("The tornado, asked again, is another.");
        if (stored.Robust is not { } robust || robust.Plans.Any(plan => plan.Status == "stopped")) return;
        if (!(RobustPlans.Of(scenes, CancellationToken.None) is { } found && IsSame(robust, found, gap))) problems.Add("The robust plans, sought again, are not as good as the document says.");
    }

    private static void Check(MonteCarlo stored, UncertainScenes scenes, double gap, List<string> problems, List<string> remarks)
    {
        if (!Text(stored.Values).SequenceEqual(Text([.. scenes.Cells.Select(UncertainScenes.EntryOf)])) || !IsNear(stored.Plan, scenes.Plan.Objective, gap)) problems.Add("The uncertain values, or the plan, are not those of the package.");
        if (Spreads.Of(stored.Runs.Select(run => run.Objective).OfType<double>()) != stored.Objective) problems.Add("The spread of what is sought does not follow from the runs.");
        if (stored.Structures.Any(structure => structure.Runs != stored.Runs.Count(run => run.Structure == structure.Id))) problems.Add("The frequencies of the structures do not follow from the runs.");
        if (stored.Measures.Any(measure => !Follows(measure, stored))) problems.Add("The probabilities of the measures do not follow from the structures.");
        int stride = Math.Max(1, (stored.Runs.Count + MostDone - 1) / MostDone);
        MonteCarloRun[] sample = [.. stored.Runs.Where((run, place) => place % stride == 0 && run.Status != "stopped")];
        SweepResult?[] again = scenes.Crew(null).Run(
            sample.Length, (solver, place) => scenes.Drawn(sample[place].Run - 1) is { } scene ? SweepResult.Of(solver.Solve(scene, CancellationToken.None), keepsColumns: false) : SweepResult.Invalid,
            CancellationToken.None);
        foreach ((MonteCarloRun run, SweepResult? result) in sample.Zip(again))
            if (result!.Status != run.Status || !IsNear(run.Objective, result.Objective, gap)) problems.Add($"Run {run.Run} with values by lot, solved again, ends otherwise ({result.Status}, {result.Objective}).");
        if (sample.Length < stored.Runs.Count) remarks.Add($"{sample.Length} of {stored.Runs.Count} runs with values by lot were solved again, every {stride}th; spreads of indicators and mean sizes were not made again.");
        else if (again.All(result => result is not null) && !HasSpreads(stored, [.. again.Select(result => result!)], gap)) problems.Add("Spreads of indicators do not follow from the runs.");
    }

    private static bool Follows(MeasureChance measure, MonteCarlo stored)
    {
        int runs = stored.Structures.Where(structure => structure.Plants.Any(plant => plant.Plant == measure.Plant && plant.Built)).Sum(structure => structure.Runs);
        double share = (double)runs / stored.Done;
        return measure.Runs == runs && measure.Probability == share && measure.StandardError == Spreads.ErrorOf(share, stored.Done) && (measure.AtLeast, measure.AtMost) == Spreads.Interval(share, stored.Done);
    }

    // Between plans that are equally good an indicator that is not sought may differ; the mean of what is sought may not.
    private static bool HasSpreads(MonteCarlo stored, SweepResult[] again, double gap)
    {
        double[] sought = [.. again.Select(result => result.Objective).OfType<double>()];
        return Spreads.Of(sought) is not { } spread ? stored.Objective is null : IsNear(stored.Objective?.Mean, spread.Mean, gap) && stored.Indicators.Select(entry => entry.Id).ToHashSet(StringComparer.Ordinal)
            .SetEquals(again.SelectMany(result => result.Indicators).Select(value => value.Id));
    }

    private static bool IsSame(Tornado stored, Tornado again, double gap)
    {
        var known = again.Values.ToDictionary(bar => bar.Value.Cell, StringComparer.Ordinal);
        return IsNear(stored.Plan, again.Plan, gap) && stored.Values.Count == again.Values.Count && stored.Values.All(bar => known.TryGetValue(bar.Value.Cell, out TornadoBar? other)
            && bar.Value == other.Value && IsSame(bar.AtLow, other.AtLow, gap) && IsSame(bar.AtHigh, other.AtHigh, gap)
            && bar.Span == TornadoBars.SpanOf(bar.AtLow.Objective, bar.AtHigh.Objective) && bar.HeldSpan == TornadoBars.SpanOf(bar.AtLow.Held, bar.AtHigh.Held));
    }

    private static bool IsSame(TornadoEnd one, TornadoEnd other, double gap) =>
        one.Status == other.Status && one.HeldStatus == other.HeldStatus && IsNear(one.Objective, other.Objective, gap) && IsNear(one.Held, other.Held, gap);

    private static bool IsSame(Robust stored, Robust again, double gap) =>
        stored.States == again.States && stored.Best.Count == again.Best.Count && stored.Best.Zip(again.Best).All(pair => IsNear(pair.First, pair.Second, gap)) && stored.Plans.Count == again.Plans.Count
        && stored.Remarks.Count == again.Remarks.Count && stored.Plans.Zip(again.Plans).All(pair => IsSame(pair.First, pair.Second, gap, stored.Best.Max(best => Math.Abs(best ?? 0))));

    // What is sought of a plan is the same; of several plans that have it, another may be met.
    private static bool IsSame(RobustPlan one, RobustPlan other, double gap, double scale) => one.Kind == other.Kind && one.Status == other.Status && one.Kind switch
    {
        "worst-case" => IsNear(one.Worst, other.Worst, gap),
        "least-regret" => one.Regret is { } first && other.Regret is { } second ? Math.Abs(first - second) <= (Tolerance + (2 * gap)) * Math.Max(1, scale) : one.Regret is null && other.Regret is null,
        _ => IsNear(one.Worst, other.Worst, gap) && one.CannotRun.SequenceEqual(other.CannotRun),
    };

    private static string[] Text(IReadOnlyList<UncertainValue> values) => [.. values.Select(value => JsonSerializer.Serialize(value, SweepJson.Default.UncertainValue))];

    private static bool IsNear(double? one, double? other, double gap) => one is { } first && other is { } second
        ? Math.Abs(first - second) <= (Tolerance + (2 * gap)) * Math.Max(1, Math.Max(Math.Abs(first), Math.Abs(second)))
        : one is null && other is null;
}
