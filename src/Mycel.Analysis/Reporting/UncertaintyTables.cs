using System.Globalization;
using Mycel.Analysis.Reporting.Text;
using Mycel.Analysis.Results;

namespace Mycel.Analysis.Reporting;

/// <summary>Writes what uncertainty does to a plan as CSV: runs with values by lot, spreads, measures with their probability, the tornado, and robust plans in every state.</summary>
internal static class UncertaintyTables
{
    /// <summary>The tables of what was asked.</summary>
    /// <param name="sweep">The document.</param>
    public static IEnumerable<ResultTable> All(SweepDocument sweep)
    {
        if ((sweep.MonteCarlo?.Values ?? sweep.Tornado?.Values.Select(bar => bar.Value)) is { } values) yield return Values(values);
        if (sweep.MonteCarlo is { } runs)
        {
            yield return Samples(runs, sweep.Objective);
            yield return Spreads(runs, sweep);
            yield return Measures(runs);
            yield return SweepTables.Structures("sample-structures.csv", runs.Structures);
        }

        if (sweep.Tornado is { } tornado) yield return Bars(tornado);
        if (sweep.Robust is not { } robust) yield break;
        yield return Plans(robust);
        yield return Builds(robust);
    }

    private static ResultTable Values(IEnumerable<UncertainValue> values)
    {
        var csv = new CsvText("cell", "place", "value", "low", "high", "unit", "source");
        foreach (UncertainValue value in values)
        {
            csv.Text(value.Cell).Text(value.Place).Number(value.Value).Number(value.Low).Number(value.High).Text(value.Unit).Text(value.Source);
            csv.EndRow();
        }

        return new ResultTable("uncertain-values.csv", csv.ToString());
    }

    private static ResultTable Samples(MonteCarlo found, SweepObjective objective)
    {
        var csv = new CsvText("run", "status", $"{objective.Indicator} ({objective.Unit})", "structure");
        foreach (MonteCarloRun run in found.Runs)
        {
            csv.Number(run.Run).Text(run.Status).Number(run.Objective).Text(run.Structure);
            csv.EndRow();
        }

        return new ResultTable("samples.csv", csv.ToString());
    }

    private static ResultTable Spreads(MonteCarlo found, SweepDocument sweep)
    {
        var units = sweep.Directory.Indicators.ToDictionary(entry => entry.Id, entry => entry.Unit, StringComparer.Ordinal);
        var csv = new CsvText("quantity", "unit", "mean", "deviation", "least", "p5", "p25", "p50", "p75", "p95", "greatest");
        void Write(string title, string unit, Spread spread)
        {
            csv.Text(title).Text(unit).Number(spread.Mean).Number(spread.Deviation).Number(spread.Least).Number(spread.P5).Number(spread.P25).Number(spread.P50).Number(spread.P75)
                .Number(spread.P95).Number(spread.Greatest);
            csv.EndRow();
        }

        if (found.Objective is { } sought) Write("objective: " + sweep.Objective.Indicator, sweep.Objective.Unit, sought);
        foreach (IndicatorSpread entry in found.Indicators) Write(entry.Id, units.GetValueOrDefault(entry.Id, ""), entry.Values);
        return new ResultTable("spreads.csv", csv.ToString());
    }

    private static ResultTable Measures(MonteCarlo found)
    {
        var csv = new CsvText("plant", "technology", "site", "runs", "probability", "standard error", "at least", "at most", "mean size", "planned size", "unit");
        foreach (MeasureChance measure in found.Measures)
        {
            csv.Text(measure.Plant).Text(measure.Technology).Text(measure.Site).Number(measure.Runs).Number(measure.Probability).Number(measure.StandardError).Number(measure.AtLeast)
                .Number(measure.AtMost).Number(measure.MeanSize).Number(measure.Planned).Text(measure.Unit);
            csv.EndRow();
        }

        return new ResultTable("measure-probabilities.csv", csv.ToString());
    }

    private static ResultTable Bars(Tornado tornado)
    {
        var csv = new CsvText("cell", "unit", "low", "value", "high", "at low", "at high", "span", "held at low", "held at high", "held span", "structure changes", "in at low", "out at low", "in at high", "out at high");
        foreach (TornadoBar bar in tornado.Values)
        {
            csv.Text(bar.Value.Cell).Text(bar.Value.Unit).Number(bar.Value.Low).Number(bar.Value.Value).Number(bar.Value.High).Number(bar.AtLow.Objective).Number(bar.AtHigh.Objective)
                .Number(bar.Span).Number(bar.AtLow.Held).Number(bar.AtHigh.Held).Number(bar.HeldSpan).YesNo(bar.Changes);
            foreach (IReadOnlyList<string> parts in (IReadOnlyList<string>[])[bar.AtLow.In, bar.AtLow.Out, bar.AtHigh.In, bar.AtHigh.Out]) csv.Text(string.Join("; ", parts));
            csv.EndRow();
        }

        return new ResultTable("tornado.csv", csv.ToString());
    }

    private static ResultTable Plans(Robust robust)
    {
        var csv = new CsvText(["state", "best plan of the state", .. robust.Plans.Select(plan => plan.Kind)]);
        for (int state = 0; state < robust.States; state++)
        {
            csv.Text((state + 1).ToString(CultureInfo.InvariantCulture)).Number(robust.Best[state]);
            foreach (RobustPlan plan in robust.Plans) csv.Number(plan.Objectives[state]);
            csv.EndRow();
        }

        foreach ((string title, Func<RobustPlan, double?> figure) in (IReadOnlyList<(string, Func<RobustPlan, double?>)>)[("worst", plan => plan.Worst), ("mean", plan => plan.Mean), ("greatest regret", plan => plan.Regret)])
        {
            csv.Text(title).Text("");
            foreach (RobustPlan plan in robust.Plans) csv.Number(figure(plan));
            csv.EndRow();
        }

        return new ResultTable("robust-plans.csv", csv.ToString());
    }

    private static ResultTable Builds(Robust robust)
    {
        var csv = new CsvText("plan", "plant or link", "technology", "site", "new capacity", "unit");
        foreach (RobustPlan plan in robust.Plans)
        {
            foreach (RobustBuild build in plan.Builds)
            {
                csv.Text(plan.Kind).Text(build.Plant).Text(build.Technology).Text(build.Site).Number(build.Value).Text(build.Unit);
                csv.EndRow();
            }

            foreach (string link in plan.Links)
            {
                csv.Text(plan.Kind).Text(link).Text("").Text("").Text("").Text("");
                csv.EndRow();
            }
        }

        return new ResultTable("robust-builds.csv", csv.ToString());
    }
}
