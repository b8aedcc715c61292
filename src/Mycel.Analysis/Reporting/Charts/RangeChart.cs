using System.Text.Json.Nodes;
using Mycel.Analysis.Reporting.Text;
using Mycel.Analysis.Reporting.Views;
using Mycel.Analysis.Results;

namespace Mycel.Analysis.Reporting.Charts;

/// <summary>How far each figure can move near the best: a bar from its least to its greatest value, with the best plan as a dot, in percent of the greatest.</summary>
public static class RangeChart
{
    private const int MostBars = 40;

    /// <summary>The chart of what else is possible.</summary>
    public static Chart Of(PlanDocument plan) => Of(new PlanView(plan));

    internal static Chart Of(PlanView view) => new(
        "ranges", "Bars from the least to the greatest value that a plan near the best can have, in percent of the greatest; a dot is the best plan. The figures stand in the tables below.",
        [
            Choice("Plants in every plan", view, range => range is { Kind: "plant", Verdict: "must-have" }),
            Choice("Plants that are a choice", view, range => range is { Kind: "plant", Verdict: not "must-have" }),
            Choice("What is bought, sold, drawn and released", view, range => range.Kind is "bought" or "sold" or "drawn" or "released"),
            Choice("New capacity", view, range => range.Kind == "new-capacity"),
        ]);

    private static ChartChoice Choice(string title, PlanView view, Func<QuantityRange, bool> isShown)
    {
        var rows = (view.Plan.NearOptimal?.Ranges ?? []).Where(range => isShown(range) && range.Greatest.Value > 0 && range.Least.Value is not null)
            .OrderBy(range => Verdicts.Order(range.Verdict)).ThenByDescending(Width).ThenBy(range => range.Id, StringComparer.Ordinal).Take(MostBars).ToList();
        if (rows.Count == 0)
            return new ChartChoice("", title, 0, [], []);
        var option = new JsonObject
        {
            ["animation"] = false, ["tooltip"] = SankeyChart.Tooltip(),
            ["aria"] = new JsonObject { ["enabled"] = true, ["label"] = new JsonObject { ["enabled"] = false } },
            ["grid"] = new JsonObject { ["left"] = 250, ["right"] = 28, ["top"] = 8, ["bottom"] = 28 },
            ["xAxis"] = new JsonObject { ["type"] = "value", ["min"] = 0, ["max"] = 100, ["interval"] = 25, ["axisLabel"] = new JsonObject { ["formatter"] = "{value} %" } },
            ["yAxis"] = new JsonObject
            {
                ["type"] = "category", ["inverse"] = true, ["axisTick"] = new JsonObject { ["show"] = false },
                ["axisLabel"] = new JsonObject { ["width"] = 240, ["overflow"] = "truncate", ["fontSize"] = 12, ["interval"] = 0 },
                ["data"] = new JsonArray([.. rows.Select(row => (JsonNode)ChartJson.Plain(RangeWords.Title(row, view.Names)))]),
            },
            ["series"] = new JsonArray(
                new JsonObject
                {
                    ["type"] = "bar", ["stack"] = "range", ["silent"] = true, ["barMaxWidth"] = 14, ["itemStyle"] = new JsonObject { ["color"] = "transparent" },
                    ["data"] = new JsonArray([.. rows.Select(row => (JsonNode)ChartJson.Number(Percent(row, row.Least.Value!.Value)))]),
                },
                new JsonObject { ["type"] = "bar", ["stack"] = "range", ["barMaxWidth"] = 14, ["barMinHeight"] = 3, ["data"] = new JsonArray([.. rows.Select(row => Bar(row, view.Names))]) },
                new JsonObject
                {
                    ["type"] = "scatter", ["symbolSize"] = 9, ["silent"] = true, ["z"] = 3,
                    ["itemStyle"] = new JsonObject { ["color"] = "#ffffff", ["borderColor"] = "#10181a", ["borderWidth"] = 2 },
                    ["data"] = new JsonArray([.. rows.Select((row, place) => (JsonNode)new JsonArray(ChartJson.Number(Percent(row, row.Best)), place))]),
                }),
        };
        var narrow = new JsonObject
        {
            ["grid"] = new JsonObject { ["left"] = 128, ["right"] = 14 },
            ["xAxis"] = new JsonObject { ["interval"] = 50 },
            ["yAxis"] = new JsonObject { ["axisLabel"] = new JsonObject { ["width"] = 120, ["fontSize"] = 10 } },
        };
        return new ChartChoice("", title, 60 + (rows.Count * 24), option, Legend(rows)) { Narrow = narrow };
    }

    private static JsonObject Bar(QuantityRange row, Names names) => new()
    {
        ["value"] = ChartJson.Number(Math.Max(0, Percent(row, row.Greatest.Value!.Value) - Percent(row, row.Least.Value!.Value))),
        ["itemStyle"] = new JsonObject { ["color"] = Verdicts.Colour(row.Verdict) },
        ["tooltip"] = new JsonObject
        {
            ["formatter"] = ChartJson.Plain(
                $"{RangeWords.Title(row, names)}\n{Figure.Rounded(row.Least.Value!.Value)} to {LinkLine.Amount(row.Greatest.Value!.Value, row.Unit)}\nbest plan {LinkLine.Amount(row.Best, row.Unit)}"),
        },
    };

    private static double Percent(QuantityRange row, double value) => Math.Clamp(100 * value / row.Greatest.Value!.Value, 0, 100);

    private static double Width(QuantityRange row) => 1 - (row.Least.Value!.Value / row.Greatest.Value!.Value);

    private static IReadOnlyList<LegendEntry> Legend(IReadOnlyList<QuantityRange> rows) =>
        [.. rows.Select(row => row.Verdict).Distinct().OrderBy(Verdicts.Order).Select(verdict => new LegendEntry(Verdicts.Words(verdict), Verdicts.Colour(verdict), "area"))];
}
