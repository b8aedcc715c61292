using System.Text.Json.Nodes;
using Mycel.Analysis.Reporting.Text;
using Mycel.Analysis.Reporting.Views;
using Mycel.Analysis.Results;

namespace Mycel.Analysis.Reporting.Charts;

/// <summary>Three to five objectives side by side: every point is a line across them, and up is better on every axis.</summary>
internal static class ParallelChart
{
    // Grey that can be read on light and on dark ground.
    private const string Quiet = "#7d8a8e";

    /// <summary>The choice of the chart.</summary>
    public static ChartChoice Of(FrontView view)
    {
        FrontPoint[] plain = [.. view.Front.Points.Where(point => view.MarksOf(point.Id).Length == 0)];
        var series = new JsonArray(Lines(view, plain, Palette.Node, 1.2, 0.45));
        foreach (FrontPoint point in view.Marked) series.Add((JsonNode)Lines(view, [point], FrontChart.ColourOf(view.MarksOf(point.Id)), 3, 1));
        var option = new JsonObject
        {
            ["animation"] = false, ["tooltip"] = SankeyChart.Tooltip(),
            ["parallel"] = new JsonObject
            {
                ["left"] = 90, ["right"] = 110, ["top"] = 84, ["bottom"] = 30,
                ["parallelAxisDefault"] = new JsonObject
                {
                    ["type"] = "value", ["scale"] = true, ["nameGap"] = 14, ["nameTextStyle"] = new JsonObject { ["color"] = Quiet, ["fontSize"] = 11, ["fontWeight"] = 600, ["lineHeight"] = 15 },
                    ["axisLabel"] = new JsonObject { ["color"] = Quiet, ["showMinLabel"] = false, ["showMaxLabel"] = false }, ["axisLine"] = new JsonObject { ["lineStyle"] = new JsonObject { ["color"] = Quiet } },
                },
            },
            ["parallelAxis"] = new JsonArray([.. view.Titles.Select((title, goal) => Axis(view, title, goal))]),
            ["series"] = series,
        };
        var narrow = new JsonObject { ["parallel"] = new JsonObject { ["left"] = 46, ["right"] = 50 } };
        return new ChartChoice("All objectives", "All objectives side by side", 460, option, FrontChart.Legend(view)) { Narrow = narrow };
    }

    private static JsonObject Axis(FrontView view, string title, int goal) => new()
    {
        ["dim"] = goal, ["name"] = NameOf(view, title, goal), ["min"] = Ends(view, goal).Least, ["max"] = Ends(view, goal).Most, ["inverse"] = view.Front.Objectives[goal].Sense == "minimise",
        ["nameLocation"] = view.Front.Objectives[goal].Sense == "minimise" ? "start" : "end",
    };

    // Title, scale and unit under each other, so that axes may stand close on a phone.
    private static string NameOf(FrontView view, string title, int goal)
    {
        AxisUnit axis = view.Axes[goal];
        string[] lines = [title, axis.Scale, UnitWords.InTable(view.Front.Objectives[goal].Unit)];
        return ChartJson.Plain(string.Join('\n', lines.Where(line => line.Length > 0)));
    }

    // Axes end at the best and the worst of the front; the chart itself would look at the first line alone.
    private static (double Least, double Most) Ends(FrontView view, int goal)
    {
        double least = view.Axes[goal].In(view.Front.Points.Min(point => point.Values[goal])), most = view.Axes[goal].In(view.Front.Points.Max(point => point.Values[goal]));
        return most > least ? (least, most) : (least - 1, most + 1);
    }

    private static JsonObject Lines(FrontView view, IReadOnlyList<FrontPoint> points, string colour, double width, double opacity) => new()
    {
        ["type"] = "parallel", ["lineStyle"] = new JsonObject { ["color"] = colour, ["width"] = width, ["opacity"] = opacity }, ["smooth"] = false,
        ["data"] = new JsonArray([.. points.Select(point => new JsonObject
        {
            ["value"] = new JsonArray([.. point.Values.Select((value, goal) => (JsonNode)view.Axes[goal].In(value))]),
            ["tooltip"] = new JsonObject { ["formatter"] = ChartJson.Plain(view.Describe(point)) },
        })]),
    };
}
