using System.Globalization;
using Mycel.Analysis.Reporting.Charts;
using Mycel.Analysis.Reporting.Text;
using Mycel.Analysis.Reporting.Views;
using Mycel.Analysis.Results;

namespace Mycel.Analysis.Reporting.Sections;

/// <summary>The sections of a sweep's page.</summary>
internal static class SweepSections
{
    /// <summary>The head of the page.</summary>
    public static Html Headline(SweepView view)
    {
        SweepDocument sweep = view.Sweep;
        string scenario = sweep.Scenario.Count == 0 ? "no scenario applied" : "scenario " + Words.List(sweep.Scenario);
        int without = sweep.Runs.Count(run => run.Objective is null);
        Html range = sweep.Objective is { Least: { } least, Greatest: { } greatest }
            ? Html.Of($"Over {Words.Count(sweep.Runs.Count, "run", "runs")}, {sweep.Objective.Indicator} lies between <strong>{UnitWords.Say(least, sweep.Objective.Unit)}</strong> and <strong>{UnitWords.Say(greatest, sweep.Objective.Unit)}</strong>, with {Words.Count(sweep.Structures.Count, "structure", "structures")} of what is built and running.")
            : sweep.Planned == 0 ? UncertaintySections.Headline(sweep) : Html.Of($"No run has a plan.");
        Html missing = Html.When(sweep.Runs.Count < sweep.Planned, () => Html.Of($"<li>{sweep.Runs.Count} of {sweep.Planned} runs were done. The same command goes on from here.</li>"));
        Html none = Html.When(without > 0, () => Html.Of($"<li>{Words.Count(without, "run has", "runs have")} no plan: <a href=\"#refusal\">why</a>.</li>"));
        Html doubt = Html.When(sweep.Certificate is { Accepted: false }, () => Html.Of($"<li>At least one run did not pass the checks of our own arithmetic. Do not rely on it.</li>"));
        return Html.Of(
            $"""
            <section id="headline" aria-labelledby="headline-title"><p class="kicker">{sweep.Package.Title}, {scenario}</p><h1 id="headline-title">{sweep.Title}</h1>
            <p class="lead">{range}</p><ul class="notices">{missing}{none}{doubt}</ul></section>

            """);
    }

    /// <summary>Lines, areas, bands and fields.</summary>
    public static IEnumerable<Section> Drawings(SweepView view)
    {
        yield return Of("values", "What moves", "What is sought, and every indicator that moves, against the value of the cell. Dashed lines mark changes of structure.", SweepValueChart.Of(view), "Show", "Nothing moves.");
        if (view.Sweep.Axes.Count == 2) yield return Of("field", "Both cells at once", "Every pair of values.", SweepHeatChart.Of(view), "Colour", "There is nothing to draw.");
        yield return Of("areas", "What is built and what runs", "Technologies on top of each other, those counted in one unit together.", SweepAreaChart.Of(view), "Show", "Nothing is built and nothing runs.");
    }

    /// <summary>Where the structure changes.</summary>
    public static Section Breaks(SweepView view)
    {
        SweepDocument sweep = view.Sweep;
        Chart chart = SweepBandChart.Of(view);
        Html table = DataTable.Of(
            "Changes of structure", ["At", Column.Figures("Value"), "Kind", "From", "To", Column.Sentences("What changes")], sweep.Breaks,
            entry =>
            [
                Html.Of($"{entry.Axis}{(entry.Others.Count > 0 ? $" ({string.Join("; ", entry.Others)})" : "")}"), Html.Of($"{Figure.Rounded(entry.Value, 8)} {entry.Unit}"), Html.Of($"{entry.Kind}"),
                Html.Of($"{entry.From}"), Html.Of($"{entry.To}"), Html.Of($"{entry.Words}"),
            ],
            "breaks.csv", sweep.BreakRemarks.Count > 0 ? "No change of structure was found." : "Changes of structure were not sought.", hideCaption: true);
        Html remarks = Html.When(sweep.BreakRemarks.Count > 0, () => Html.Of($"<ul>{Html.Join(sweep.BreakRemarks, remark => Html.Of($"<li>{remark}</li>"))}</ul>"));
        Html drawn = Html.When(chart.Choices.Count > 0, () => ChartFigure.Of(chart, Html.Of($"Dots are runs; between them a band says what is best."), "Show", Html.Empty, "There is nothing to draw."));
        return new Section(
            "breaks", "Where the structure changes", Html.Of($"A structure is the set of plants that are built or run. Where it changes, another decision is best."), Html.Of($"{drawn}{table}{remarks}"),
            chart.Choices.Count > 0 ? [chart] : []);
    }

    /// <summary>The structures.</summary>
    public static Section Structures(SweepView view) => new(
        "structures", "Structures", Html.Of($"What is built and what runs in each; sizes stand in plants.csv."),
        DataTable.Of(
            "Structures", ["Structure", Column.Figures("Runs"), Column.Sentences("Built"), Column.Sentences("Runs that stand already"), Column.Sentences("Links built")], view.Sweep.Structures,
            entry =>
            [
                Html.Of($"{entry.Id}"), Html.Of($"{entry.Runs.ToString(CultureInfo.InvariantCulture)}"), Html.Of($"{List(entry.Plants.Where(plant => plant.Built))}"),
                Html.Of($"{List(entry.Plants.Where(plant => !plant.Built))}"), Html.Of($"{string.Join(", ", entry.Links)}"),
            ],
            "structures.csv", "No run has a plan.", hideCaption: true));

    /// <summary>Run by run.</summary>
    public static Section Runs(SweepView view)
    {
        SweepDocument sweep = view.Sweep;
        return new Section(
            "runs", "Run by run", Html.Of($"Every combination of values; indicators of each stand in runs.csv."),
            DataTable.Of(
                "Runs", ["Run", .. sweep.Axes.Select(axis => Column.Figures(SweepView.TitleOf(axis))), Column.Figures($"{sweep.Objective.Indicator}, {UnitWords.InTable(sweep.Objective.Unit)}"), "Structure", "Status"],
                sweep.Runs,
                run =>
                [
                    Html.Of($"{run.Run.ToString(CultureInfo.InvariantCulture)}"), .. run.Values.Select(value => Html.Of($"{value}")),
                    run.Objective is { } value ? Cells.Number(value, sweep.Objective.Unit) : Html.Empty, Html.Of($"{run.Structure ?? ""}"), Html.Of($"{run.Status}"),
                ],
                "runs.csv", "No run was done.", hideCaption: true));
    }

    /// <summary>What was asked, and of what.</summary>
    public static Section About(SweepView view)
    {
        SweepDocument sweep = view.Sweep;
        var options = sweep.Options.OrderBy(option => option.Key, StringComparer.Ordinal);
        return new Section(
            "about", "About this report", Html.Of($"This page and the tables beside it are made from one document, <code>sweep.json</code>; the same question asked of the same package gives the same bytes."),
            Html.Of(
                $"""
                <dl class="facts wide"><div><dt>Package</dt><dd>{sweep.Package.Name}</dd></div><div><dt>Sweep</dt><dd>{sweep.Sweep}</dd></div>
                <div><dt>Scenarios</dt><dd>{(sweep.Scenario.Count == 0 ? "none" : string.Join(", ", sweep.Scenario))}</dd></div>{Html.Join(options, option => Html.Of($"<div><dt>{Words.FromId(option.Key)}</dt><dd>{option.Value}</dd></div>"))}
                <div><dt>Fingerprint of the package</dt><dd><code>{sweep.Package.Sha256}</code></dd></div><div><dt>Fingerprint of the result</dt><dd><code>{sweep.Digest}</code></dd></div></dl>
                """));
    }

    private static Section Of(string id, string title, string lead, Chart chart, string selector, string none) =>
        new(id, title, Html.Of($"{lead}"), ChartFigure.Of(chart, Html.Of($"{lead}"), selector, Html.Empty, none), [chart]);

    private static string List(IEnumerable<SweepPlant> plants) => string.Join(", ", plants.Select(plant => plant.Plant));
}
