using Mycel.Analysis.Reporting.Charts;
using Mycel.Analysis.Reporting.Text;
using Mycel.Analysis.Reporting.Views;
using Mycel.Analysis.Results;

namespace Mycel.Analysis.Reporting.Sections;

/// <summary>What uncertainty does to the plan: values by lot, each value by itself, and plans that are good whatever comes.</summary>
internal static class UncertaintySections
{
    private static readonly string[] s_spread = ["Mean", "Deviation", "5 %", "25 %", "Median", "75 %", "95 %"];

    /// <summary>The sections of what was asked; none where nothing was.</summary>
    /// <param name="sweep">The document.</param>
    public static IReadOnlyList<Section> Of(SweepDocument sweep)
    {
        var names = new Names(sweep.Directory);
        var sections = new List<Section>();
        if (sweep.MonteCarlo is { } runs)
        {
            sections.Add(SpreadSection(sweep, runs, names));
            sections.Add(ChanceSection(sweep, runs, names));
        }

        if (sweep.Tornado is { } tornado) sections.Add(TornadoSection(sweep, tornado));
        if (sweep.Robust is { } robust) sections.Add(RobustSection(sweep, robust, names));
        if (sections.Count > 0 && sweep.UncertaintyRemarks.Count > 0)
            sections[0] = sections[0] with { Body = Html.Of($"{sections[0].Body}{Html.Join(sweep.UncertaintyRemarks, remark => Html.Of($"<p class=\"note\">{remark}</p>"))}") };
        return sections;
    }

    /// <summary>What stands at the head of a page on which no cell of a sweep moves.</summary>
    /// <param name="sweep">The document.</param>
    public static Html Headline(SweepDocument sweep)
    {
        if (sweep.MonteCarlo is { Objective: { } spread } found)
            return Html.Of($"Half of {Words.Count(found.Done, "run", "runs")} with values by lot reach {sweep.Objective.Indicator} between <strong>{UnitWords.Say(spread.P25, sweep.Objective.Unit)}</strong> and <strong>{UnitWords.Say(spread.P75, sweep.Objective.Unit)}</strong>; with every value as the package has it the plan reaches {UnitWords.Say(found.Plan, sweep.Objective.Unit)}.");
        if (sweep.Tornado is { Values: [{ Span: { } span } widest, ..] }) return Html.Of($"No value moves {sweep.Objective.Indicator} further than {widest.Value.Cell}: by <strong>{UnitWords.Say(span, sweep.Objective.Unit)}</strong> between its low and its high.");
        return sweep.Robust is { } robust ? Html.Of($"What to build where the decision must stand in {Words.Count(robust.States, "state", "states")}.") : Html.Of($"There is no plan.");
    }

    private static Section SpreadSection(SweepDocument sweep, MonteCarlo found, Names names)
    {
        var rows = found.Indicators.Where(entry => entry.Values.Greatest != 0 || entry.Values.Least != 0)
            .Select(entry => (names.Indicator(entry.Id).Title, names.Indicator(entry.Id).Unit, entry.Values)).ToList();
        if (found.Objective is { } sought) rows.Insert(0, ("What is sought: " + sweep.Objective.Indicator, sweep.Objective.Unit, sought));
        Html table = DataTable.Of(
            "Spread over the runs", ["Quantity", .. s_spread.Select(Column.Figures), "Unit"], rows,
            row =>
            [
                Html.Of($"{row.Title}"),
                .. new[] { row.Values.Mean, row.Values.Deviation, row.Values.P5, row.Values.P25, row.Values.P50, row.Values.P75, row.Values.P95 }
                    .Select(figure => Cells.Number(UnitWords.PerMillion(figure, row.Unit).Value, row.Unit)),
                Html.Of($"{UnitWords.InTable(UnitWords.PerMillion(1, row.Unit).Unit)}"),
            ],
            "spreads.csv", "No run has a plan.", hideCaption: true, open: 40);
        Chart chart = HistogramChart.Of(sweep);
        string without = found.Without == 0 ? "" : $" {Words.Count(found.Without, "run has", "runs have")} no plan and are in none of these figures.";
        return new Section(
            "spread", "How the plan spreads when values are uncertain",
            Html.Of($"{Words.Count(found.Done, "run", "runs")}: in each, {Words.Count(found.Values.Count, "value is", "values are")} drawn independently between low and high ({found.Distribution}, seed {found.Seed}), and the best plan is found anew.{without}"),
            ChartFigure.Of(chart, Html.Of($"With every value as the package has it the plan reaches {UnitWords.Say(found.Plan, sweep.Objective.Unit)}."), "Spread", table, "All runs reach the same."), [chart]);
    }

    private static Section ChanceSection(SweepDocument sweep, MonteCarlo found, Names names)
    {
        Html measures = DataTable.Of(
            "Measures", ["Plant", Column.Figures("Probability"), Column.Figures("Standard error"), Column.Figures("95 % interval"), Column.Figures("Mean size where built"), Column.Figures("In the plan"), "Unit"],
            found.Measures,
            measure =>
            [
                Html.Of($"{names.PlantOfOwner(measure.Plant)}"), Html.Of($"{Figure.Percent(measure.Probability)}"), Html.Of($"{Figure.Percent(measure.StandardError)}"),
                Html.Of($"{Figure.Percent(measure.AtLeast)} to {Figure.Percent(measure.AtMost)}"), Cells.OrReason(measure.MeanSize, measure.Unit, "never built"),
                Cells.OrReason(measure.Planned > 0 ? measure.Planned : null, measure.Unit, "not built"), Html.Of($"{UnitWords.InTable(measure.Unit)}"),
            ],
            "measure-probabilities.csv", "No plant can be built.", hideCaption: true, open: 30);
        Html structures = DataTable.Of(
            "Structures", ["Structure", Column.Figures("Share of runs"), Column.Sentences("Builds")], [.. found.Structures.Where(structure => structure.Runs > 0)],
            structure =>
            [
                Html.Of($"{structure.Id}{(structure.Id == found.PlanStructure ? " (the plan's)" : "")}"), Html.Of($"{Figure.Part((double)structure.Runs / found.Done)}"),
                Html.Of($"{string.Join(", ", structure.Plants.Where(plant => plant.Built).Select(plant => names.PlantOfOwner(plant.Plant)).DefaultIfEmpty("nothing"))}"),
            ],
            "sample-structures.csv", "No run has a plan.", open: 10);
        Chart chart = ChanceChart.Of(sweep);
        return new Section(
            "chances", "How likely each measure is in the best plan",
            Html.Of($"A plant that nearly every run builds can be decided today; one that comes and goes waits for better figures."),
            Html.Of($"{ChartFigure.Of(chart, Html.Of($"Shares of all runs; a run without a plan counts as one without the plant."), "Probability", measures, "No run builds anything.")}{structures}"), [chart]);
    }

    private static Section TornadoSection(SweepDocument sweep, Tornado tornado)
    {
        Html table = DataTable.Of(
            "Values", ["Value", Column.Figures("Low"), Column.Figures("High"), Column.Figures("Best at low"), Column.Figures("Best at high"), Column.Figures("Held at low"), Column.Figures("Held at high"), "Structure"],
            tornado.Values,
            bar =>
            [
                Html.Of($"{bar.Value.Cell}"), Cells.WithUnit(bar.Value.Low, bar.Value.Unit), Cells.WithUnit(bar.Value.High, bar.Value.Unit),
                Cells.OrReason(bar.AtLow.Objective, sweep.Objective.Unit, bar.AtLow.Status), Cells.OrReason(bar.AtHigh.Objective, sweep.Objective.Unit, bar.AtHigh.Status),
                Cells.OrReason(bar.AtLow.Held, sweep.Objective.Unit, HeldWords(bar.AtLow)), Cells.OrReason(bar.AtHigh.Held, sweep.Objective.Unit, HeldWords(bar.AtHigh)),
                Html.Of($"{(bar.Changes ? "changes" : "stays")}"),
            ],
            "tornado.csv", "No value can move.", hideCaption: true, open: 20);
        Chart chart = TornadoChart.Of(sweep);
        return new Section(
            "tornado", "Which values matter",
            Html.Of($"Each value by itself at its low and its high, all others as the package has them. Best: a new plan is made. Held: what is built stays as in the plan, and only its operation follows."),
            ChartFigure.Of(chart, Html.Of($"The plan reaches {UnitWords.Say(tornado.Plan, sweep.Objective.Unit)}; bars show the change from it."), "Plan", table, "No value changes what is sought."), [chart]);
    }

    private static Section RobustSection(SweepDocument sweep, Robust robust, Names names)
    {
        Html plans = DataTable.Of(
            "Plans", ["Plan", Column.Figures("Worst"), Column.Figures("Mean"), Column.Figures("Greatest regret"), Column.Sentences("Builds")], robust.Plans,
            plan =>
            [
                Html.Of($"{TitleOf(plan.Kind)}"),
                .. new[] { plan.Worst, plan.Mean, plan.Regret }.Select(figure => Cells.OrReason(figure, sweep.Objective.Unit, plan.CannotRun.Count > 0 ? "cannot run" : plan.Status)),
                Html.Of($"{string.Join(", ", plan.Builds.Select(build => $"{names.PlantOfOwner(build.Plant)} {Figure.Rounded(build.Value)} {UnitWords.InTable(build.Unit)}").DefaultIfEmpty("nothing"))}"),
            ],
            "robust-plans.csv", "No plan was found.", hideCaption: true);
        Html states = DataTable.Of(
            "States", ["State", Column.Figures("Best plan of the state"), .. robust.Plans.Select(plan => Column.Figures(TitleOf(plan.Kind)))], [.. Enumerable.Range(0, robust.States)],
            state =>
            [
                Html.Of($"{Figure.Rounded(state + 1, 9)}"), Cells.OrReason(robust.Best[state], sweep.Objective.Unit, "no plan"),
                .. robust.Plans.Select(plan => Cells.OrReason(plan.Objectives[state], sweep.Objective.Unit, plan.CannotRun.Contains(state + 1) ? "cannot run" : "none")),
            ],
            "robust-plans.csv", "There are no states.");
        Html remarks = Html.Join(robust.Remarks, remark => Html.Of($"<p class=\"note\">{remark}</p>"));
        return new Section(
            "robust", "Plans that are good whatever comes",
            Html.Of($"What is built is decided once for {Words.Count(robust.States, "state", "states")} drawn by lot; what is operated follows each state. The best worst case makes the worst state as good as can be; the least regret stays as near as can be to the best plan of every state. {Words.Capital(sweep.Objective.Indicator)} in {UnitWords.InSentence(sweep.Objective.Unit)}."),
            Html.Of($"{plans}{remarks}{states}"));
    }

    private static string HeldWords(TornadoEnd end) => end.HeldStatus switch
    {
        null => "not asked",
        "infeasible" => "cannot run",
        _ => end.HeldStatus,
    };

    private static string TitleOf(string kind) => kind switch
    {
        "worst-case" => "Best worst case",
        "least-regret" => "Least regret",
        _ => "Nominal",
    };
}
