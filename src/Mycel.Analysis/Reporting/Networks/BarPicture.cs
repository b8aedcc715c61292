using System.Text.Json.Nodes;
using Mycel.Analysis.Reporting.Charts;

namespace Mycel.Analysis.Reporting.Networks;

/// <summary>Bars: lying ones for things with names, standing ones for numbers in a row.</summary>
internal static class BarPicture
{
    private const int HeightOfBar = 24;
    private const int HeightOfColumns = 300;

    /// <summary>Lying bars, the first at the top.</summary>
    /// <param name="title">Title of the choice.</param>
    /// <param name="bars">Name, value and colour of each bar.</param>
    /// <param name="legend">What the colours mean.</param>
    public static ChartChoice Lying(string title, IReadOnlyList<(string Name, double Value, string Colour)> bars, IReadOnlyList<LegendEntry> legend)
    {
        var option = Option(bars, isLying: true);
        option["grid"] = new JsonObject { ["left"] = 210, ["right"] = 50, ["top"] = 4, ["bottom"] = 24 };
        option["xAxis"] = new JsonObject { ["type"] = "value", ["minInterval"] = 1 };
        option["yAxis"] = new JsonObject
        {
            ["type"] = "category", ["inverse"] = true, ["axisTick"] = new JsonObject { ["show"] = false },
            ["axisLabel"] = new JsonObject { ["width"] = 196, ["overflow"] = "truncate", ["interval"] = 0 },
            ["data"] = new JsonArray([.. bars.Select(bar => (JsonNode)ChartJson.Plain(bar.Name))]),
        };
        var narrow = new JsonObject
        {
            ["grid"] = new JsonObject { ["left"] = 128, ["right"] = 34 },
            ["yAxis"] = new JsonObject { ["axisLabel"] = new JsonObject { ["width"] = 118, ["fontSize"] = 11 } },
        };
        return new ChartChoice("", title, 50 + (bars.Count * HeightOfBar), option, legend) { Narrow = narrow };
    }

    /// <summary>Standing bars over numbers.</summary>
    /// <param name="title">Title of the choice.</param>
    /// <param name="bars">Name, value and colour of each bar.</param>
    /// <param name="across">What the numbers below are.</param>
    /// <param name="up">What the bars count.</param>
    public static ChartChoice Standing(string title, IReadOnlyList<(string Name, double Value, string Colour)> bars, string across, string up)
    {
        var option = Option(bars, isLying: false);
        option["grid"] = new JsonObject { ["left"] = 58, ["right"] = 16, ["top"] = 34, ["bottom"] = 52 };
        option["xAxis"] = new JsonObject
        {
            ["type"] = "category", ["name"] = across, ["nameLocation"] = "middle", ["nameGap"] = 30, ["axisTick"] = new JsonObject { ["show"] = false },
            ["data"] = new JsonArray([.. bars.Select(bar => (JsonNode)bar.Name)]),
        };
        option["yAxis"] = new JsonObject { ["type"] = "value", ["name"] = up, ["minInterval"] = 1, ["nameTextStyle"] = new JsonObject { ["align"] = "left", ["padding"] = new JsonArray(0, 0, 0, -40) } };
        return new ChartChoice("", title, HeightOfColumns, option, []);
    }

    private static JsonObject Option(IReadOnlyList<(string Name, double Value, string Colour)> bars, bool isLying) => new()
    {
        ["animation"] = false, ["tooltip"] = SankeyChart.Tooltip(),
        ["aria"] = new JsonObject { ["enabled"] = true, ["label"] = new JsonObject { ["enabled"] = false } },
        ["series"] = new JsonArray(new JsonObject
        {
            ["type"] = "bar", ["barMaxWidth"] = 26,
            ["label"] = new JsonObject { ["show"] = bars.Count <= 40, ["position"] = isLying ? "right" : "top" },
            ["data"] = new JsonArray([.. bars.Select(bar => new JsonObject { ["value"] = bar.Value, ["itemStyle"] = new JsonObject { ["color"] = bar.Colour } })]),
        }),
    };
}
