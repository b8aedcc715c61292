using System.Globalization;
using Mycel.Analysis.Results;

namespace Mycel.Cli.Printing;

/// <summary>Prints what uncertainty does to a plan.</summary>
internal static class UncertaintyPrinter
{
    private const int MostMeasures = 20;
    private const int MostStructures = 8;
    private const int MostBars = 20;
    private const int MostStates = 20;
    private const int MostListed = 10;

    /// <summary>Prints what was asked.</summary>
    /// <param name="sheet">Where to.</param>
    /// <param name="sweep">The document.</param>
    public static void Print(Sheet sheet, SweepDocument sweep)
    {
        if (sweep.MonteCarlo is { } runs) PrintRuns(sheet, sweep.Objective, runs);
        if (sweep.Tornado is { } tornado) PrintTornado(sheet, sweep.Objective, tornado);
        if (sweep.Robust is { } robust) PrintRobust(sheet, sweep.Objective, robust);
        foreach (string remark in sweep.UncertaintyRemarks) sheet.Paragraph(remark);
    }

    private static void PrintRuns(Sheet sheet, SweepObjective objective, MonteCarlo found)
    {
        sheet.Heading($"Values by lot: {found.Done} runs");
        string without = found.Without == 0 ? "" : $" {found.Without} of the runs have no plan.";
        sheet.Paragraph(
            $"{found.Values.Count} values drawn independently between low and high ({found.Distribution}, seed {found.Seed}).{without} The best plans have {found.Structures.Count(structure => structure.Runs > 0)} "
            + "structures.");
        if (found.Objective is { } spread)
        {
            sheet.Table(
                [$"{objective.Indicator} of the best plan", $">{objective.Unit}"],
                ((IReadOnlyList<(string, double)>)
                [
                    ("with the package's own values", found.Plan), ("mean of the runs", spread.Mean), ("standard deviation", spread.Deviation), ("5 % lie below", spread.P5),
                    ("25 % lie below", spread.P25), ("half lie below", spread.P50), ("75 % lie below", spread.P75), ("95 % lie below", spread.P95),
                ]).Select(row => (IReadOnlyList<string>)[row.Item1, Figures.Of(row.Item2)]));
        }

        if (found.Measures.Count > 0)
        {
            sheet.Heading(found.Measures.Count > MostMeasures ? $"How likely each measure is in the plan (the first {MostMeasures} of {found.Measures.Count})" : "How likely each measure is in the plan");
            sheet.Table(
                ["Plant", ">Probability", ">± standard error", ">Mean size when built", ">In the plan", "Unit"],
                found.Measures.Take(MostMeasures).Select(measure => (IReadOnlyList<string>)
                    [measure.Plant, Percent(measure.Probability), Percent(measure.StandardError), measure.MeanSize is { } size ? Figures.Of(size) : "", measure.Planned > 0 ? Figures.Of(measure.Planned) : "no", measure.Unit]));
        }

        sheet.Heading("Most frequent structures");
        sheet.Table(
            ["Structure", ">Share", "Builds"],
            found.Structures.Where(structure => structure.Runs > 0).Take(MostStructures).Select(structure => (IReadOnlyList<string>)
            [
                structure.Id + (structure.Id == found.PlanStructure ? " (the plan's)" : ""), Percent((double)structure.Runs / found.Done),
                Listed([.. structure.Plants.Where(plant => plant.Built).Select(plant => plant.Plant)], "nothing"),
            ]));
    }

    private static void PrintTornado(Sheet sheet, SweepObjective objective, Tornado tornado)
    {
        sheet.Heading(tornado.Values.Count > MostBars ? $"What each value does by itself (the first {MostBars} of {tornado.Values.Count})" : "What each value does by itself");
        sheet.Paragraph($"{objective.Indicator} of the plan: {Figures.Of(tornado.Plan)} {objective.Unit}. Held: what is built stays as in the plan.");
        sheet.Table(
            ["Value", ">At low", ">At high", ">Span", ">Held span", "Structure"],
            tornado.Values.Take(MostBars).Select(bar => (IReadOnlyList<string>)
            [
                bar.Value.Cell, End(bar.AtLow), End(bar.AtHigh), bar.Span is { } span ? Figures.Of(span) : "",
                bar.HeldSpan is { } held ? Figures.Of(held) : bar.AtLow.HeldStatus is null ? "" : "cannot run", bar.Changes ? "changes" : "stays",
            ]));
    }

    private static void PrintRobust(Sheet sheet, SweepObjective objective, Robust robust)
    {
        sheet.Heading($"Plans for {robust.States} states ({objective.Indicator}, {objective.Unit})");
        sheet.Table(
            ["", ">Worst", ">Mean", ">Greatest regret", "Builds"],
            robust.Plans.Select(plan => (IReadOnlyList<string>)
            [
                TitleOf(plan.Kind), .. new[] { plan.Worst, plan.Mean, plan.Regret }.Select(figure => figure is { } known ? Figures.Of(known) : plan.CannotRun.Count > 0 ? "cannot run" : plan.Status),
                Listed([.. plan.Builds.Select(build => $"{build.Plant} {Figures.Of(build.Value)} {build.Unit}")], plan.Status == "infeasible" ? "" : "nothing"),
            ]));
        if (robust.States <= MostStates)
        {
            sheet.Table(
                [">State", ">Best plan of the state", .. robust.Plans.Select(plan => ">" + TitleOf(plan.Kind))],
                Enumerable.Range(0, robust.States).Select(state => (IReadOnlyList<string>)
                [
                    (state + 1).ToString(CultureInfo.InvariantCulture), robust.Best[state] is { } best ? Figures.Of(best) : "no plan",
                    .. robust.Plans.Select(plan => plan.Objectives[state] is { } value ? Figures.Of(value) : plan.CannotRun.Contains(state + 1) ? "cannot run" : ""),
                ]));
        }

        foreach (string remark in robust.Remarks) sheet.Paragraph(remark);
    }

    private static string Listed(IReadOnlyList<string> all, string none) => all.Count == 0
        ? none
        : string.Join(", ", all.Take(MostListed)) + (all.Count > MostListed ? $" and {(all.Count - MostListed).ToString(CultureInfo.InvariantCulture)} more" : "");

    private static string End(TornadoEnd end) => end.Objective is { } value ? Figures.Of(value) : end.Status;

    private static string Percent(double share) => (100 * share).ToString("0.0", CultureInfo.InvariantCulture) + " %";

    private static string TitleOf(string kind) => kind switch
    {
        "worst-case" => "Best worst case",
        "least-regret" => "Least regret",
        _ => "Nominal",
    };
}
