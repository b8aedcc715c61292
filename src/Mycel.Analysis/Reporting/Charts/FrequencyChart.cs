using System.Text.Json.Nodes;
using Mycel.Analysis.Reporting.Text;
using Mycel.Analysis.Reporting.Views;
using Mycel.Analysis.Results;

namespace Mycel.Analysis.Reporting.Charts;

/// <summary>How many exchanges each material takes part in, before and after.</summary>
public static class FrequencyChart
{
    private const int MostMaterials = 30;

    /// <summary>The chart of a plan with a before.</summary>
    public static Chart Of(PlanDocument plan) => Of(new PlanView(plan));

    internal static Chart Of(PlanView view)
    {
        const string Label = "Two bars for each material, before and after: the number of exchanges between plants that it takes part in. The figures stand in the table below.";
        if (view.Plan.BeforeAfter is not { Materials.Count: > 0 } change)
            return new Chart("frequencies", Label, []);
        var rows = change.Materials.Take(MostMaterials).ToList();
        var option = new JsonObject
        {
            ["animation"] = false, ["tooltip"] = SankeyChart.Tooltip(),
            ["aria"] = new JsonObject { ["enabled"] = true, ["label"] = new JsonObject { ["enabled"] = false } },
            ["grid"] = new JsonObject { ["left"] = 210, ["right"] = 40, ["top"] = 8, ["bottom"] = 28 },
            ["xAxis"] = new JsonObject { ["type"] = "value", ["minInterval"] = 1 },
            ["yAxis"] = new JsonObject
            {
                ["type"] = "category", ["inverse"] = true, ["axisTick"] = new JsonObject { ["show"] = false },
                ["axisLabel"] = new JsonObject { ["width"] = 200, ["overflow"] = "truncate", ["fontSize"] = 12, ["interval"] = 0 },
                ["data"] = new JsonArray([.. rows.Select(row => (JsonNode)ChartJson.Plain(view.Names.Resource(row.Resource)))]),
            },
            ["series"] = new JsonArray(
                Series("Before", Palette.Other, rows, row => row.Before, view.Names), Series("After", Palette.Unlike[0], rows, row => row.After, view.Names)),
        };
        var narrow = new JsonObject
        {
            ["grid"] = new JsonObject { ["left"] = 118, ["right"] = 20 }, ["yAxis"] = new JsonObject { ["axisLabel"] = new JsonObject { ["width"] = 110, ["fontSize"] = 10 } },
        };
        IReadOnlyList<LegendEntry> legend = [new LegendEntry("Before", Palette.Other, "area"), new LegendEntry("After", Palette.Unlike[0], "area")];
        return new Chart("frequencies", Label, [new ChartChoice("", "Exchanges by material", 60 + (rows.Count * 30), option, legend) { Narrow = narrow }]);
    }

    private static JsonObject Series(string name, string colour, IReadOnlyList<MaterialChange> rows, Func<MaterialChange, int> count, Names names) => new()
    {
        ["type"] = "bar", ["name"] = name, ["barMaxWidth"] = 11, ["barGap"] = "10%", ["itemStyle"] = new JsonObject { ["color"] = colour },
        ["data"] = new JsonArray([.. rows.Select(row => (JsonNode)new JsonObject
        {
            ["value"] = count(row),
            ["tooltip"] = new JsonObject { ["formatter"] = ChartJson.Plain($"{names.Resource(row.Resource)}\n{name.ToLowerInvariant()}: {Words.Count(count(row), "exchange", "exchanges")}") },
        })]),
    };
}
