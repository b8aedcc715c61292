using Mycel.Analysis.Results;
using Mycel.Model.Packages.Tables;
using Mycel.Model.Parks;

namespace Mycel.Analysis.Sweeps.Uncertainty;

/// <summary>The best plan in many runs, in each of which every uncertain value is drawn by lot.</summary>
internal static class MonteCarloRuns
{
    /// <summary>Does the runs.</summary>
    /// <param name="scenes">The package; its plan has been found.</param>
    /// <param name="counted">Told of the number of runs done.</param>
    /// <param name="cancel">Stops the work and keeps what was done.</param>
    public static MonteCarlo Of(UncertainScenes scenes, Action<int>? counted, CancellationToken cancel)
    {
        int samples = scenes.Study.Options.Uncertainty.Samples;
        SweepResult?[] results = scenes.Crew(counted).Run(
            samples, (solver, run) => scenes.Drawn(run) is { } scene ? SweepResult.Of(solver.Solve(scene, cancel), keepsColumns: false) : SweepResult.Invalid, cancel);
        var structures = new SweepStructures();
        string plan = structures.IdOf(scenes.Plan, 0);
        MonteCarloRun[] runs =
        [
            .. Enumerable.Range(0, samples).Where(run => results[run] is not null).Select(run => new MonteCarloRun(
                run + 1, results[run]!.Status, results[run]!.Objective, results[run]!.Objective is null ? null : structures.IdOf(results[run]!, run + 1))),
        ];
        SweepResult[] found = [.. results.OfType<SweepResult>().Where(result => result.Objective is not null)];
        return new MonteCarlo(
            samples, runs.Length, runs.Length - found.Length, scenes.Study.Options.Seed, UncertaintyOptions.WordOf(scenes.Study.Options.Uncertainty.Distribution),
            [.. scenes.Cells.Select(UncertainScenes.EntryOf)], scenes.Plan.Objective!.Value, plan, Spreads.Of(found.Select(result => result.Objective!.Value)), IndicatorsOf(found),
            MeasuresOf(scenes, found, runs.Length), [.. structures.All().OrderByDescending(structure => structure.Runs)], runs,
            SweepWriter.Worst([.. found.Select(result => result.Certificate).OfType<Certificate>()]));
    }

    private static IndicatorSpread[] IndicatorsOf(SweepResult[] found) =>
        [.. found.SelectMany(result => result.Indicators).GroupBy(value => value.Id, StringComparer.Ordinal).Select(group => new IndicatorSpread(group.Key, Spreads.Of(group.Select(value => value.Value))!))];

    private static MeasureChance[] MeasuresOf(UncertainScenes scenes, SweepResult[] found, int runs)
    {
        if (runs == 0) return [];
        var sizes = found.SelectMany(result => result.Plants).Where(plant => plant.Built > 0).ToLookup(plant => plant.Plant, plant => plant.Built, StringComparer.Ordinal);
        var planned = scenes.Plan.Plants.ToDictionary(plant => plant.Plant, plant => plant.Built, StringComparer.Ordinal);
        MeasureChance Chance(Plant plant, string unit)
        {
            double[] built = [.. sizes[plant.Id.Value]];
            double share = (double)built.Length / runs;
            (double atLeast, double atMost) = Spreads.Interval(share, runs);
            return new MeasureChance(
                plant.Id.Value, plant.Technology.Value, plant.Site.Value, unit, built.Length, share, Spreads.ErrorOf(share, runs), atLeast, atMost,
                Spreads.Of(built)?.Mean, planned.GetValueOrDefault(plant.Id.Value));
        }

        return
        [
            .. Enumerable.Range(0, scenes.Scene.Structure.Processes.Count).Where(process => scenes.Scene.Structure.Processes[process].CanBeBuilt)
                .Select(process => Chance(scenes.Scene.Structure.PlantOf(process), ModelUnits.FlowSymbol(scenes.Scene.Structure.ReferenceOf(process))))
                .OrderByDescending(measure => measure.Runs).ThenBy(measure => measure.Plant, StringComparer.Ordinal),
        ];
    }
}
