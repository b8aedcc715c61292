using System.Text.Json.Nodes;
using Mycel.Analysis.Reporting.Views;
using Mycel.Analysis.Results;

namespace Mycel.Analysis.Reporting.Charts;

/// <summary>What each uncertain value does by itself: bars from the plan to its value at the low and at the high end, the widest first.</summary>
public static class TornadoChart
{
    private const int MostBars = 25;

    /// <summary>The chart of a sweep.</summary>
    /// <param name="sweep">A document with a tornado.</param>
    public static Chart Of(SweepDocument sweep)
    {
        const string Label = "Two bars for each value: how far what is sought moves from the plan with the value at its low and at its high. The figures stand in the table below.";
        return new Chart("tornado", Label, sweep.Tornado is not { } tornado ? [] :
        [
            Choice("With the best plan at each end", sweep, tornado, bar => bar.Span, end => end.Objective),
            Choice("With the plan's building decisions held", sweep, tornado, bar => bar.HeldSpan, end => end.Held),
        ]);
    }

    private static ChartChoice Choice(string title, SweepDocument sweep, Tornado tornado, Func<TornadoBar, double?> span, Func<TornadoEnd, double?> figure)
    {
        TornadoBar[] rows = [.. tornado.Values.Where(bar => span(bar) > 0).OrderByDescending(span).ThenBy(bar => bar.Value.Cell, StringComparer.Ordinal).Take(MostBars)];
        if (rows.Length == 0) return new ChartChoice("", title, 0, [], []);
        double most = rows.Max(bar => Math.Max(Math.Abs(figure(bar.AtLow)!.Value - tornado.Plan), Math.Abs(figure(bar.AtHigh)!.Value - tornado.Plan)));
        AxisUnit axis = AxisUnit.Of(most, sweep.Objective.Unit);
        JsonObject Series(string name, string colour, Func<TornadoBar, double> number, Func<TornadoBar, TornadoEnd> end) => new()
        {
            ["type"] = "bar", ["name"] = name, ["barMaxWidth"] = 9, ["barGap"] = "10%", ["itemStyle"] = new JsonObject { ["color"] = colour },
            ["data"] = new JsonArray([.. rows.Select(bar => (JsonNode)new JsonObject
            {
                ["value"] = ChartJson.Number((figure(end(bar))!.Value - tornado.Plan) * axis.Factor),
                ["tooltip"] = new JsonObject
                {
                    ["formatter"] = ChartJson.Plain($"{bar.Value.Cell}\n{name.ToLowerInvariant()}: {LinkLine.Amount(number(bar), bar.Value.Unit)}\n{sweep.Objective.Indicator} {LinkLine.Amount(figure(end(bar))!.Value, sweep.Objective.Unit)}"),
                },
            })]),
        };
        var option = new JsonObject
        {
            ["animation"] = false, ["tooltip"] = SankeyChart.Tooltip(),
            ["aria"] = new JsonObject { ["enabled"] = true, ["label"] = new JsonObject { ["enabled"] = false } },
            ["grid"] = new JsonObject { ["left"] = 270, ["right"] = 28, ["top"] = 8, ["bottom"] = 48 },
            ["xAxis"] = new JsonObject { ["type"] = "value", ["name"] = ChartJson.Plain($"change of {sweep.Objective.Indicator}, {axis.Words}"), ["nameLocation"] = "middle", ["nameGap"] = 28, ["splitNumber"] = 4 },
            ["yAxis"] = new JsonObject
            {
                ["type"] = "category", ["inverse"] = true, ["axisTick"] = new JsonObject { ["show"] = false }, ["axisLine"] = new JsonObject { ["onZero"] = false },
                ["axisLabel"] = new JsonObject { ["width"] = 260, ["overflow"] = "truncate", ["fontSize"] = 12, ["interval"] = 0 },
                ["data"] = new JsonArray([.. rows.Select(bar => (JsonNode)ChartJson.Plain(Brief(bar.Value.Cell)))]),
            },
            ["series"] = new JsonArray(
                Series("At its low", Palette.Better, bar => bar.Value.Low, bar => bar.AtLow), Series("At its high", Palette.Worse, bar => bar.Value.High, bar => bar.AtHigh)),
        };
        var narrow = new JsonObject
        {
            ["grid"] = new JsonObject { ["left"] = 128, ["right"] = 14 }, ["xAxis"] = new JsonObject { ["splitNumber"] = 2 },
            ["yAxis"] = new JsonObject { ["axisLabel"] = new JsonObject { ["width"] = 120, ["fontSize"] = 10 } },
        };
        IReadOnlyList<LegendEntry> legend = [new LegendEntry("At its low", Palette.Better, "area"), new LegendEntry("At its high", Palette.Worse, "area")];
        return new ChartChoice("", title, 70 + (rows.Length * 28), option, legend) { Narrow = narrow };
    }

    // The table and the column 'value' tell a reader little, and the place for labels is narrow.
    private static string Brief(string cell)
    {
        string[] parts = cell.Split('/');
        return string.Join(", ", parts.Skip(1).Where((part, place) => part.Length > 0 && !(place == parts.Length - 2 && part == "value")));
    }
}
