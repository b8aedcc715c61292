using System.Text.Json.Nodes;
using Mycel.Analysis.Reporting.Text;
using Mycel.Analysis.Reporting.Views;
using Mycel.Analysis.Results;

namespace Mycel.Analysis.Reporting.Charts;

/// <summary>How what is sought is spread over runs with values by lot: runs by equal steps of it.</summary>
public static class HistogramChart
{
    private const int MostBars = 30;

    /// <summary>The chart of a sweep; nothing is drawn where the runs do not differ.</summary>
    /// <param name="sweep">A document with runs.</param>
    public static Chart Of(SweepDocument sweep)
    {
        const string Label = "Bars: the number of runs whose best plan reaches a value, by equal steps of the value. The percentiles stand in the table below.";
        if (sweep.MonteCarlo is not { Objective: { } spread } found || !(spread.Greatest > spread.Least)) return new Chart("spread", Label, []);
        double[] values = [.. found.Runs.Select(run => run.Objective).OfType<double>()];
        int bars = Math.Clamp((int)Math.Ceiling(Math.Sqrt(values.Length)), 5, MostBars);
        double step = (spread.Greatest - spread.Least) / bars;
        int Place(double value) => Math.Clamp((int)((value - spread.Least) / step), 0, bars - 1);
        int[] counts = new int[bars];
        foreach (double value in values) counts[Place(value)]++;
        AxisUnit axis = AxisUnit.Of(Math.Max(Math.Abs(spread.Least), Math.Abs(spread.Greatest)), sweep.Objective.Unit);
        string Edge(int bar) => Figure.Rounded((spread.Least + (bar * step)) * axis.Factor);
        int plan = found.Plan < spread.Least || found.Plan > spread.Greatest ? -1 : Place(found.Plan);
        var option = new JsonObject
        {
            ["animation"] = false, ["tooltip"] = SankeyChart.Tooltip(),
            ["aria"] = new JsonObject { ["enabled"] = true, ["label"] = new JsonObject { ["enabled"] = false } },
            ["grid"] = new JsonObject { ["left"] = 56, ["right"] = 20, ["top"] = 16, ["bottom"] = 56 },
            ["xAxis"] = new JsonObject
            {
                ["type"] = "category", ["name"] = ChartJson.Plain($"{sweep.Objective.Indicator}, {axis.Words}"), ["nameLocation"] = "middle", ["nameGap"] = 34,
                ["data"] = new JsonArray([.. Enumerable.Range(0, bars).Select(bar => (JsonNode)ChartJson.Plain(Edge(bar)))]),
            },
            ["yAxis"] = new JsonObject { ["type"] = "value", ["minInterval"] = 1, ["name"] = "runs" },
            ["series"] = new JsonArray(new JsonObject
            {
                ["type"] = "bar", ["barCategoryGap"] = "8%",
                ["data"] = new JsonArray([.. counts.Select((count, bar) => (JsonNode)new JsonObject
                {
                    ["value"] = count, ["itemStyle"] = new JsonObject { ["color"] = bar == plan ? Palette.Worse : Palette.Better },
                    ["tooltip"] = new JsonObject { ["formatter"] = ChartJson.Plain($"{Edge(bar)} to {Edge(bar + 1)} {axis.Words}\n{Words.Count(count, "run", "runs")}") },
                })]),
            }),
        };
        LegendEntry[] legend = plan < 0 ? [] : [new LegendEntry("Runs", Palette.Better, "area"), new LegendEntry("Where the plan of the package's own values lies", Palette.Worse, "area")];
        return new Chart("spread", Label, [new ChartChoice("", "Spread", 300, option, legend)]);
    }
}
