using System.Text.Json.Nodes;
using Mycel.Analysis.Reporting.Text;
using Mycel.Analysis.Reporting.Views;
using Mycel.Analysis.Results;

namespace Mycel.Analysis.Reporting.Charts;

/// <summary>How likely each plant that can be built is in the best plan: a bar for each.</summary>
public static class ChanceChart
{
    private const int MostBars = 30;

    /// <summary>The chart of a sweep.</summary>
    /// <param name="sweep">A document with runs.</param>
    public static Chart Of(SweepDocument sweep)
    {
        const string Label = "A bar for each plant that can be built: in how many of a hundred runs the best plan builds it. The figures stand in the table below.";
        MeasureChance[] rows = [.. sweep.MonteCarlo?.Measures.Where(measure => measure.Runs > 0 || measure.Planned > 0).Take(MostBars) ?? []];
        if (rows.Length == 0) return new Chart("chances", Label, []);
        var names = new Names(sweep.Directory);
        var option = new JsonObject
        {
            ["animation"] = false, ["tooltip"] = SankeyChart.Tooltip(),
            ["aria"] = new JsonObject { ["enabled"] = true, ["label"] = new JsonObject { ["enabled"] = false } },
            ["grid"] = new JsonObject { ["left"] = 210, ["right"] = 28, ["top"] = 8, ["bottom"] = 28 },
            ["xAxis"] = new JsonObject { ["type"] = "value", ["min"] = 0, ["max"] = 100, ["interval"] = 25, ["axisLabel"] = new JsonObject { ["formatter"] = "{value} %" } },
            ["yAxis"] = new JsonObject
            {
                ["type"] = "category", ["inverse"] = true, ["axisTick"] = new JsonObject { ["show"] = false },
                ["axisLabel"] = new JsonObject { ["width"] = 200, ["overflow"] = "truncate", ["fontSize"] = 12, ["interval"] = 0 },
                ["data"] = new JsonArray([.. rows.Select(row => (JsonNode)ChartJson.Plain(names.PlantOfOwner(row.Plant)))]),
            },
            ["series"] = new JsonArray(new JsonObject { ["type"] = "bar", ["barMaxWidth"] = 14, ["data"] = new JsonArray([.. rows.Select(row => (JsonNode)Bar(row, names))]) }),
        };
        var narrow = new JsonObject
        {
            ["grid"] = new JsonObject { ["left"] = 118, ["right"] = 20 }, ["xAxis"] = new JsonObject { ["interval"] = 50 },
            ["yAxis"] = new JsonObject { ["axisLabel"] = new JsonObject { ["width"] = 110, ["fontSize"] = 10 } },
        };
        IReadOnlyList<LegendEntry> legend = [new LegendEntry("In the plan of the package's own values", Palette.Better, "area"), new LegendEntry("Not in it", Palette.Other, "area")];
        return new Chart("chances", Label, [new ChartChoice("", "Probability", 60 + (rows.Length * 24), option, legend) { Narrow = narrow }]);
    }

    private static JsonObject Bar(MeasureChance row, Names names) => new()
    {
        ["value"] = ChartJson.Number(100 * row.Probability), ["itemStyle"] = new JsonObject { ["color"] = row.Planned > 0 ? Palette.Better : Palette.Other },
        ["tooltip"] = new JsonObject
        {
            ["formatter"] = ChartJson.Plain(
                $"{names.PlantOfOwner(row.Plant)}\n{Figure.Percent(row.Probability)} of the runs, standard error {Figure.Percent(row.StandardError)}"
                + (row.MeanSize is { } size ? $"\n{LinkLine.Amount(size, row.Unit)} in the mean where it is built" : "")),
        },
    };
}
