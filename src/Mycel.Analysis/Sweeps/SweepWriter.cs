using Mycel.Analysis.Optimisation;
using Mycel.Analysis.Optimisation.Documents;
using Mycel.Analysis.Results;
using Mycel.Analysis.Sweeps.Breaks;
using Mycel.Analysis.Sweeps.Uncertainty;
using Mycel.Model.Sweeps;
using Mycel.Solver.Programs;

namespace Mycel.Analysis.Sweeps;

/// <summary>Makes the document of a sweep: a function of the package, the options and what was found, so that it can be made again to verify it.</summary>
internal static class SweepWriter
{
    /// <summary>The document, without digest and timings.</summary>
    /// <param name="study">The sweep.</param>
    /// <param name="found">What was found.</param>
    public static SweepDocument Write(SweepStudy study, FoundSweep found)
    {
        IReadOnlyList<SweepAxis> axes = study.Sweep.Axes;
        SweepScene scene = SweepScene.Of(study, SweepApplication.ValuesAt(axes, new int[axes.Count])) ?? SweepScene.Of(study.Tables, study.Objective, study.Options.Period);
        ObjectiveStage stage = scene.Stages[^1];
        var structures = new SweepStructures();
        string[] indicators = [.. found.Results.SelectMany(result => result?.Indicators.Select(value => value.Id) ?? []).Distinct(StringComparer.Ordinal)];
        SweepRun[] runs = [.. Enumerable.Range(0, found.Results.Count).Where(run => found.Results[run] is not null).Select(run => RunOf(axes, run, found.Results[run]!, structures, indicators))];
        double[] values = [.. runs.Where(run => run.Objective is not null).Select(run => run.Objective!.Value)];
        SweepAxisEntry[] entries = [.. axes.Select(axis => SweepAxisWriter.Of(study, axis))];
        SweepBreak[] breaks = [.. (found.Breaks?.Breaks ?? []).Select(entry => BreakWriter.Of(study, entries, entry, structures))];
        return new SweepDocument
        {
            Status = StatusOf(study, runs, found.Uncertainty),
            Package = study.Context.Package,
            Scenario = study.Context.Scenario,
            Options = study.Options.Texts(study.Objective),
            Sweep = study.Sweep.Id,
            Title = study.Sweep.Title,
            Objective = new SweepObjective(
                stage.Text, stage.Sense == Sense.Maximise ? "maximise" : "minimise", stage.UnitSymbol, values.Length > 0 ? values.Min() : null, values.Length > 0 ? values.Max() : null),
            Axes = entries,
            Planned = study.Sweep.Runs,
            Indicators = indicators,
            Runs = runs,
            Structures = structures.All(),
            Breaks = breaks,
            BreakRemarks = found.Breaks is { } sought ? BreakWriter.Remarks(sought.Tally) : [],
            Directory = DirectoryWriter.Of(study.Context.Park, scene.Structure, stage),
            Findings = [.. study.Context.Findings.Select(CheckDocument.EntryOf)],
            Refusal = found.Refusal?.Refusal,
            RefusedRun = found.Refusal?.Run + 1,
            Certificate = Worst([.. runs.Select(run => run.Certificate).Concat(found.Uncertainty.Certificates).OfType<Certificate>()]),
            UncertaintyRemarks = study.Options.Uncertainty.IsAsked ? study.Uncertain.Remarks : [],
            MonteCarlo = found.Uncertainty.MonteCarlo,
            Tornado = found.Uncertainty.Tornado,
            Robust = found.Uncertainty.Robust,
            Model = scene.Program is { } program ? new ModelSize(program.RowCount, program.ColumnCount, program.NonzeroCount, program.IntegerCount) : null,
        };
    }

    private static string StatusOf(SweepStudy study, SweepRun[] runs, UncertaintyAnswers uncertainty) =>
        runs.Length < study.Sweep.Runs || runs.Any(run => run.Status == "stopped") || uncertainty.IsStopped ? "stopped"
        : runs.All(run => run.Objective is null) && (study.Sweep.Runs > 0 || !uncertainty.HasPlan) ? "infeasible"
        : "optimal";

    private static SweepRun RunOf(IReadOnlyList<SweepAxis> axes, int run, SweepResult result, SweepStructures structures, string[] indicators)
    {
        int[] places = SweepAxis.PlacesOf(axes, run);
        string[] values = [.. axes.Select((axis, number) => axis.Cells[0].Texts[places[number]])];
        if (result.Objective is null) return new SweepRun(run + 1, values, result.Status, null, null, null, null, [], [], [], null, null, null);
        var byId = result.Indicators.ToDictionary(value => value.Id, value => value.Value, StringComparer.Ordinal);
        return new SweepRun(
            run + 1, values, result.Status, result.Objective, result.Bound, result.Gap, structures.IdOf(result, run + 1),
            [.. indicators.Select(id => byId.TryGetValue(id, out double value) ? value : (double?)null)],
            [.. result.Plants.Select(plant => plant.Built)], [.. result.Plants.Select(plant => plant.Activity)], result.Certificate, result.Columns, result.Rows);
    }

    /// <summary>The worst of certificates.</summary>
    /// <param name="all">Certificates.</param>
    /// <returns>Null where there are none.</returns>
    public static Certificate? Worst(Certificate[] all) => all.Length == 0 ? null : new Certificate(
        all.Max(entry => entry.PrimalResidual), all.Max(entry => entry.DualResidual), all.Max(entry => entry.DualityGap),
        all.Max(entry => entry.BalanceResidual), all.Max(entry => entry.IntegerResidual), all.All(entry => entry.Accepted));
}
