using System.Text.Json.Nodes;
using Mycel.Analysis.Reporting.Text;
using Mycel.Analysis.Reporting.Views;
using Mycel.Analysis.Results;

namespace Mycel.Analysis.Reporting.Charts;

/// <summary>Each indicator before and after as two bars, made up of the industries.</summary>
public static class IndustryChart
{
    /// <summary>The chart of a plan with a before.</summary>
    public static Chart Of(PlanDocument plan) => Of(new PlanView(plan));

    internal static Chart Of(PlanView view)
    {
        const string Label = "Two bars for each indicator, before and after, each made up of the industries. The figures stand in the tables below.";
        if (view.Plan.BeforeAfter is not { Indicators.Count: > 0 } change)
            return new Chart("industries", Label, []);
        var industries = new ChangeView(change);
        return new Chart("industries", Label, [.. ChangeView.Thirteen.Where(id => change.Indicators.Any(row => row.Id == id && !id.EndsWith("-intensity", StringComparison.Ordinal)))
            .Select(id => Choice(id, change, industries, view.Names))]);
    }

    private static ChartChoice Choice(string id, BeforeAfter change, ChangeView industries, Names names)
    {
        var rows = change.Indicators.Where(row => row.Id == id && row.Scope != "park" && (row.Before is not (null or 0) || row.After is not (null or 0))).ToList();
        IndicatorEntry indicator = names.Indicator(id);
        if (rows.Count == 0)
            return new ChartChoice("", indicator.Title, 0, [], []);
        string unit = rows[0].Unit;
        var option = new JsonObject
        {
            ["animation"] = false, ["tooltip"] = SankeyChart.Tooltip(),
            ["aria"] = new JsonObject { ["enabled"] = true, ["label"] = new JsonObject { ["enabled"] = false } },
            ["grid"] = new JsonObject { ["left"] = 70, ["right"] = 24, ["top"] = 8, ["bottom"] = 48 },
            ["xAxis"] = new JsonObject
            {
                ["type"] = "value", ["name"] = UnitWords.InTable(unit), ["nameLocation"] = "middle", ["nameGap"] = 28, ["splitNumber"] = 4,
            },
            ["yAxis"] = new JsonObject
            {
                ["type"] = "category", ["inverse"] = true, ["axisTick"] = new JsonObject { ["show"] = false },
                ["axisLabel"] = new JsonObject { ["fontSize"] = 13 }, ["data"] = new JsonArray("Before", "After"),
            },
            ["series"] = new JsonArray([.. industries.Industries.Append("no-industry").Select(scope => rows.FirstOrDefault(row => row.Scope == scope)).OfType<IndicatorChange>()
                .Select(row => Series(row, industries, names))]),
        };
        var narrow = new JsonObject { ["grid"] = new JsonObject { ["left"] = 54, ["right"] = 18 }, ["xAxis"] = new JsonObject { ["splitNumber"] = 2, ["axisLabel"] = new JsonObject { ["fontSize"] = 10 } } };
        return new ChartChoice("", indicator.Title, 190, option, industries.Legend(names)) { Narrow = narrow };
    }

    private static JsonObject Series(IndicatorChange row, ChangeView industries, Names names) => new()
    {
        ["type"] = "bar", ["stack"] = "industries", ["barMaxWidth"] = 40, ["name"] = ChartJson.Plain(ChangeView.Title(row.Scope, names)),
        ["itemStyle"] = new JsonObject { ["color"] = industries.Colour(row.Scope) },
        ["data"] = new JsonArray(Bar(row, row.Before ?? 0, "before", names), Bar(row, row.After ?? 0, "after", names)),
    };

    private static JsonObject Bar(IndicatorChange row, double value, string when, Names names) => new()
    {
        ["value"] = ChartJson.Number(value),
        ["tooltip"] = new JsonObject { ["formatter"] = ChartJson.Plain($"{ChangeView.Title(row.Scope, names)}, {when}\n{LinkLine.Amount(value, row.Unit)}") },
    };
}
