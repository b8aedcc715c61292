using System.Text.Json.Nodes;
using Mycel.Analysis.Reporting.Text;
using Mycel.Analysis.Reporting.Views;
using Mycel.Analysis.Results;

namespace Mycel.Analysis.Reporting.Charts;

/// <summary>Indicators of the park along the front, one at a time, against the last objective.</summary>
public static class FrontIndicatorChart
{
    private const int MostIndicators = 40;

    /// <summary>The chart of a front.</summary>
    public static Chart Of(FrontDocument front) => Of(new FrontView(front));

    internal static Chart Of(FrontView view)
    {
        var ids = view.Front.Directory.Indicators.Select(entry => entry.Id).Where(id => Values(view, id) is { } values && values.Any(value => value != 0)).Take(MostIndicators);
        return new Chart(
            "along", "A line for an indicator of the park from point to point of the front. The figures of the marked points stand in the table below.",
            view.Front.Points.Count < 2 ? [] : [.. ids.Select(id => Choice(view, id))]);
    }

    private static double[]? Values(FrontView view, string id)
    {
        double?[] values = [.. view.Shown.Select(point => point.Indicators.FirstOrDefault(value => value.Id == id)?.Value)];
        return values.Any(value => value is null) ? null : [.. values.Select(value => value!.Value)];
    }

    private static ChartChoice Choice(FrontView view, string id)
    {
        IndicatorEntry indicator = view.Names.Indicator(id);
        double[] values = Values(view, id)!;
        (double factor, string unitText) = UnitWords.PerMillion(1, indicator.Unit);
        AxisUnit unit = AxisUnit.Of(values.Max(value => Math.Abs(value * factor)), unitText);
        JsonObject Dot(int place) => new()
        {
            ["value"] = unit.In(values[place] * factor),
            ["tooltip"] = new JsonObject { ["formatter"] = ChartJson.Plain($"{indicator.Title}: {UnitWords.Say(values[place] * factor, unitText)}\n{view.Describe(view.Shown[place])}") },
        };
        var option = new JsonObject
        {
            ["animation"] = false, ["tooltip"] = SankeyChart.Tooltip(),
            ["grid"] = new JsonObject { ["left"] = 74, ["right"] = 24, ["top"] = 40, ["bottom"] = 30 },
            ["xAxis"] = new JsonObject { ["type"] = "category", ["data"] = new JsonArray([.. view.Shown.Select(point => (JsonNode)point.Id)]), ["axisLabel"] = new JsonObject { ["fontSize"] = 11, ["hideOverlap"] = true } },
            ["yAxis"] = new JsonObject
            {
                ["type"] = "value", ["scale"] = true, ["name"] = unit.Name(indicator.Title), ["nameGap"] = 16,
                ["nameTextStyle"] = new JsonObject { ["fontSize"] = 13, ["fontWeight"] = 600, ["align"] = "left", ["padding"] = new JsonArray(0, 0, 0, -40) },
            },
            ["series"] = new JsonArray(new JsonObject
            {
                ["type"] = "line", ["symbol"] = "circle", ["symbolSize"] = 7, ["lineStyle"] = new JsonObject { ["color"] = Palette.Node, ["width"] = 2 },
                ["itemStyle"] = new JsonObject { ["color"] = Palette.Node }, ["data"] = new JsonArray([.. Enumerable.Range(0, values.Length).Select(place => (JsonNode)Dot(place))]),
            }),
        };
        var narrow = new JsonObject { ["grid"] = new JsonObject { ["left"] = 54, ["right"] = 8 } };
        return new ChartChoice("", indicator.Title, 320, option, []) { Narrow = narrow };
    }
}
