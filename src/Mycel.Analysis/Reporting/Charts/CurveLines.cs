using System.Text.Json.Nodes;
using Mycel.Analysis.Reporting.Text;
using Mycel.Analysis.Reporting.Views;

namespace Mycel.Analysis.Reporting.Charts;

/// <summary>A line of a drawing of curves.</summary>
/// <param name="Title">What it is.</param>
/// <param name="Colour">Its colour.</param>
/// <param name="Points">Its points, right and up.</param>
/// <param name="IsDashed">Whether it is broken.</param>
internal sealed record CurveLine(string Title, string Colour, IReadOnlyList<(double Right, double Up)> Points, bool IsDashed = false);

/// <summary>Draws curves of temperature over heat, or concentration over load: straight lines between their points.</summary>
internal static class CurveLines
{
    /// <summary>The drawing.</summary>
    /// <param name="group">Heading of the selection.</param>
    /// <param name="title">Title of the selection.</param>
    /// <param name="across">What is counted from left to right.</param>
    /// <param name="acrossUnit">Its unit.</param>
    /// <param name="up">What is counted upwards, with its unit.</param>
    /// <param name="upUnit">Its unit, for the figures of a point.</param>
    /// <param name="lines">The lines.</param>
    public static ChartChoice Of(string group, string title, string across, string acrossUnit, string up, string upUnit, IReadOnlyList<CurveLine> lines)
    {
        CurveLine[] drawn = [.. lines.Where(line => line.Points.Count > 1)];
        if (drawn.Length == 0) return new ChartChoice(group, title, 0, [], []);
        AxisUnit unit = AxisUnit.Of(drawn.Max(line => line.Points.Max(point => Math.Abs(point.Right))), acrossUnit);
        var option = new JsonObject
        {
            ["animation"] = false, ["tooltip"] = SankeyChart.Tooltip(), ["grid"] = new JsonObject { ["left"] = 64, ["right"] = 24, ["top"] = 40, ["bottom"] = 52 },
            ["xAxis"] = new JsonObject
            {
                ["type"] = "value", ["name"] = unit.Name(across), ["nameLocation"] = "middle", ["nameGap"] = 30, ["nameTextStyle"] = new JsonObject { ["fontSize"] = 12 },
                ["axisLabel"] = new JsonObject { ["fontSize"] = 11, ["hideOverlap"] = true },
            },
            ["yAxis"] = SweepAxes.Up($"{up}, {InTable(upUnit)}", fromZero: false),
            ["series"] = new JsonArray([.. drawn.Select(line => Series(line, unit, acrossUnit, upUnit))]),
        };
        return new ChartChoice(group, title, 380, option, [.. drawn.Select(line => new LegendEntry(line.Title, line.Colour, line.IsDashed ? "dashed" : "solid"))]) { Narrow = SweepAxes.Narrow };
    }

    private static JsonNode Series(CurveLine line, AxisUnit unit, string acrossUnit, string upUnit) => new JsonObject
    {
        ["type"] = "line", ["symbol"] = "circle", ["symbolSize"] = line.Points.Count > 60 ? 3 : 5,
        ["lineStyle"] = new JsonObject { ["color"] = line.Colour, ["width"] = 2, ["type"] = line.IsDashed ? "dashed" : "solid" }, ["itemStyle"] = new JsonObject { ["color"] = line.Colour },
        ["data"] = new JsonArray([.. line.Points.Select(point => (JsonNode)new JsonObject
        {
            ["value"] = new JsonArray(unit.In(point.Right), ChartJson.Number(point.Up)),
            ["tooltip"] = new JsonObject
            {
                ["formatter"] = ChartJson.Plain($"{line.Title}\n{UnitWords.Say(point.Right, acrossUnit)}\n{Figure.Rounded(point.Up)} {InTable(upUnit)}"),
            },
        })]),
    };

    private static string InTable(string unit) => unit == "degC" ? "°C" : UnitWords.InTable(unit);
}
