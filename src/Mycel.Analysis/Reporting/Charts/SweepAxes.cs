using System.Text.Json.Nodes;
using Mycel.Analysis.Reporting.Views;
using Mycel.Analysis.Results;

namespace Mycel.Analysis.Reporting.Charts;

/// <summary>What the drawings of a sweep have in common: the axis of the cell that moves, and lines where the structure changes.</summary>
internal static class SweepAxes
{
    /// <summary>The axis from left to right.</summary>
    public static JsonObject Across(SweepView view)
    {
        var axis = new JsonObject
        {
            ["type"] = view.IsNumeric ? "value" : "category", ["name"] = ChartJson.Plain(SweepView.TitleOf(view.Axis)), ["nameLocation"] = "middle", ["nameGap"] = 28,
            ["nameTextStyle"] = new JsonObject { ["fontSize"] = 12 }, ["axisLabel"] = new JsonObject { ["fontSize"] = 11, ["hideOverlap"] = true },
        };
        if (!view.IsNumeric) axis["data"] = new JsonArray([.. view.Axis.Cells[0].Values.Select(value => (JsonNode)ChartJson.Plain(value))]);
        if (view.IsNumeric)
        {
            double[] values = [.. view.Axis.Cells[0].Values.Select(value => SweepView.TryNumber(value, out double number) ? number : 0)];
            axis["min"] = ChartJson.Number(values.Min());
            axis["max"] = ChartJson.Number(values.Max());
        }

        return axis;
    }

    /// <summary>The axis upwards, for figures.</summary>
    public static JsonObject Up(string title, bool fromZero) => new()
    {
        ["type"] = "value", ["scale"] = !fromZero, ["name"] = title, ["nameGap"] = 16,
        ["nameTextStyle"] = new JsonObject { ["fontSize"] = 13, ["fontWeight"] = 600, ["align"] = "left", ["padding"] = new JsonArray(0, 0, 0, -40) },
    };

    /// <summary>Room around a drawing.</summary>
    public static JsonObject Grid => new() { ["left"] = 74, ["right"] = 24, ["top"] = 40, ["bottom"] = 46 };

    /// <summary>What changes on a narrow page.</summary>
    public static JsonObject Narrow => new() { ["grid"] = new JsonObject { ["left"] = 54, ["right"] = 8 } };

    /// <summary>Upright lines where the structure changes along the first axis; null where there are none or several lines of runs are drawn.</summary>
    public static JsonObject? Breaks(SweepView view)
    {
        SweepBreak[] breaks = [.. view.Sweep.Breaks.Where(entry => entry.Axis == view.Axis.Group)];
        if (breaks.Length == 0 || view.Lines.Count > 1 || !view.IsNumeric) return null;
        return new JsonObject
        {
            ["symbol"] = "none", ["silent"] = true, ["label"] = new JsonObject { ["show"] = false }, ["lineStyle"] = new JsonObject { ["color"] = Palette.Worse, ["type"] = "dashed", ["width"] = 1 },
            ["data"] = new JsonArray([.. breaks.Select(entry => (JsonNode)new JsonObject { ["xAxis"] = ChartJson.Number(entry.Value) })]),
        };
    }
}
