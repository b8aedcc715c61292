using System.Text.Json.Nodes;
using Mycel.Analysis.Reporting.Charts;
using Mycel.Analysis.Reporting.Text;
using Mycel.Analysis.Results;

namespace Mycel.Analysis.Reporting.Networks;

/// <summary>What is left of nodes, links and materials as the threshold for the core rises.</summary>
internal static class ThresholdChart
{
    /// <summary>The chart: one selection for each measure.</summary>
    public static Chart Of(NetworkView view) => new(
        "thresholds", "Falling lines: the share of nodes, links and materials that is kept as the threshold rises. The figures stand in the table.",
        [.. NetworkMeasure.All.Select(measure => (measure, Rows: view.Map.Thresholds.Where(row => row.Measure == measure.Id).ToList()))
            .Where(pair => pair.Rows.Count > 1).Select(pair => Choice(view, pair.measure, pair.Rows))]);

    private static ChartChoice Choice(NetworkView view, NetworkMeasure measure, IReadOnlyList<MapThreshold> rows)
    {
        MapFigures all = view.Map.Figures;
        (string Title, string Colour, string Line, Func<MapThreshold, int> Kept, int All)[] lines =
        [
            (Words.Capital(view.Nouns), Palette.Node, "solid", row => row.Nodes, all.Nodes), ("Links", Palette.Worse, "dashed", row => row.Links, all.Links),
            .. all.Materials > 0 ? new (string, string, string, Func<MapThreshold, int>, int)[] { ("Materials", Palette.Better, "dotted", row => row.Materials, all.Materials) } : [],
        ];
        var option = new JsonObject
        {
            ["animation"] = false, ["tooltip"] = SankeyChart.Tooltip(),
            ["aria"] = new JsonObject { ["enabled"] = true, ["label"] = new JsonObject { ["enabled"] = false } },
            ["grid"] = new JsonObject { ["left"] = 58, ["right"] = 24, ["top"] = 20, ["bottom"] = 48 },
            ["xAxis"] = new JsonObject { ["type"] = "value", ["name"] = $"Threshold of {Words.Small(measure.Title)}", ["nameLocation"] = "middle", ["nameGap"] = 28, ["min"] = 0 },
            ["yAxis"] = new JsonObject { ["type"] = "value", ["min"] = 0, ["max"] = 100, ["axisLabel"] = new JsonObject { ["formatter"] = "{value} %" } },
            ["series"] = new JsonArray([.. lines.Select(line => Line(line.Title, line.Colour, line.Line, rows, line.Kept, line.All))]),
        };
        return new ChartChoice("", measure.Title, 320, option, [.. lines.Select(line => new LegendEntry(line.Title, line.Colour, line.Line))]);
    }

    private static JsonObject Line(string title, string colour, string line, IReadOnlyList<MapThreshold> rows, Func<MapThreshold, int> kept, int all) => new()
    {
        ["type"] = "line", ["name"] = title, ["symbolSize"] = 7, ["itemStyle"] = new JsonObject { ["color"] = colour },
        ["lineStyle"] = new JsonObject { ["color"] = colour, ["type"] = line, ["width"] = 2 },
        ["data"] = new JsonArray([
            .. rows.Select(row => new JsonObject
            {
                ["value"] = new JsonArray(ChartJson.Number(row.Threshold), ChartJson.Number(all == 0 ? 0 : 100.0 * kept(row) / all)),
                ["tooltip"] = new JsonObject { ["formatter"] = ChartJson.Plain($"At least {Figure.Rounded(row.Threshold, 3)}:\n{Words.Small(title)} kept {kept(row)} of {all}") },
            }),
        ]),
    };
}
