using System.Text.Json.Nodes;
using Mycel.Analysis.Reporting.Text;
using Mycel.Analysis.Reporting.Views;
using Mycel.Analysis.Results;

namespace Mycel.Analysis.Reporting.Charts;

/// <summary>How far symbiosis moves each indicator from where it stands alone, in percent, by scope.</summary>
public static class IndicatorChart
{
    private const int MostScopes = 40;
    private const int MostBars = 18;

    /// <summary>The chart of a plan's indicators in its last year.</summary>
    public static Chart Of(PlanDocument plan) => Of(new PlanView(plan));

    internal static Chart Of(PlanView view)
    {
        var choices = Scopes(view).Select(scope => Choice(view, scope)).ToList();
        return new Chart(
            "indicators", "Bars for the change of each indicator against standing alone, in percent; bars to the right are a rise, to the left a fall. The figures stand in the table below.", choices);
    }

    /// <summary>Scopes that the page can select: the park, then organisations, industries and sites, as many as fit.</summary>
    internal static IReadOnlyList<string> Scopes(PlanView view) =>
    [
        .. view.ByScope.Where(scope => scope.Any(row => row.Period == view.Period)).Select(scope => scope.Key)
            .OrderBy(Order).ThenBy(view.Names.Scope, StringComparer.Ordinal).ThenBy(scope => scope, StringComparer.Ordinal).Take(MostScopes),
    ];

    private static string Group(string scope) => scope == "park" ? "Park" : Words.FromId(scope.Split(':')[0]);

    private static int Order(string scope) => scope.Split(':')[0] switch { "park" => 0, "organisation" => 1, "industry" => 2, "site" => 3, _ => 4 };

    private static ChartChoice Choice(PlanView view, string scope)
    {
        var rows = view.ByScope[scope].Where(row => row.Period == view.Period && row is { Same: false, Share: not null } && UnitWords.IsYearly(row.Unit))
            .Take(MostBars).ToList();
        if (rows.Count == 0)
            return new ChartChoice(Group(scope), view.Names.Scope(scope), 0, [], []);
        var option = new JsonObject
        {
            ["animation"] = false, ["tooltip"] = SankeyChart.Tooltip(),
            ["aria"] = new JsonObject { ["enabled"] = true, ["label"] = new JsonObject { ["enabled"] = false } },
            ["grid"] = new JsonObject { ["left"] = 210, ["right"] = 84, ["top"] = 8, ["bottom"] = 28 },
            ["xAxis"] = new JsonObject { ["type"] = "value", ["min"] = -100, ["max"] = 100, ["interval"] = 50, ["axisLabel"] = new JsonObject { ["formatter"] = "{value} %" } },
            ["yAxis"] = new JsonObject
            {
                ["type"] = "category", ["inverse"] = true, ["axisTick"] = new JsonObject { ["show"] = false },
                ["axisLabel"] = new JsonObject { ["width"] = 200, ["overflow"] = "truncate", ["fontSize"] = 13, ["interval"] = 0 },
                ["data"] = new JsonArray([.. rows.Select(row => (JsonNode)ChartJson.Plain(row.Indicator.Title))]),
            },
            ["series"] = new JsonArray(new JsonObject { ["type"] = "bar", ["barMaxWidth"] = 18, ["data"] = new JsonArray([.. rows.Select(Bar)]) }),
        };
        var narrow = new JsonObject
        {
            ["grid"] = new JsonObject { ["left"] = 118, ["right"] = 16 },
            ["xAxis"] = new JsonObject { ["interval"] = 100 },
            ["yAxis"] = new JsonObject { ["axisLabel"] = new JsonObject { ["width"] = 110, ["fontSize"] = 11 } },
        };
        return new ChartChoice(Group(scope), view.Names.Scope(scope), 60 + (rows.Count * 34), option, Legend(rows)) { Narrow = narrow };
    }

    private static JsonObject Bar(ComparisonRow row)
    {
        double percent = row.Share!.Value * 100;
        string verdict = row.Verdict switch { > 0 => "better", < 0 => "worse", _ => "neither better nor worse" };
        bool wide = Math.Abs(percent) > 70;
        var label = new JsonObject { ["show"] = true, ["position"] = wide ? "inside" : percent > 0 ? "right" : "left", ["formatter"] = Figure.Change(row.Share.Value) };
        if (wide)
            label["color"] = row.Verdict > 0 ? "#ffffff" : "#10181a";
        return new JsonObject
        {
            ["value"] = ChartJson.Number(Math.Clamp(percent, -100, 100)),
            ["itemStyle"] = new JsonObject { ["color"] = Colour(row) },
            ["label"] = label,
            ["tooltip"] = new JsonObject
            {
                ["formatter"] = ChartJson.Plain(
                    $"{row.Indicator.Title}\nwith symbiosis {LinkLine.Amount(row.With, row.Unit)}\nstanding alone {LinkLine.Amount(row.Without!.Value, row.Unit)}\n{Figure.Change(row.Share.Value)}, {verdict}"),
            },
        };
    }

    private static string Colour(ComparisonRow row) => row.Verdict switch { > 0 => Palette.Better, < 0 => Palette.Worse, _ => Palette.Other };

    private static IReadOnlyList<LegendEntry> Legend(IReadOnlyList<ComparisonRow> rows) =>
        [.. rows.Select(row => (row.Verdict, Colour: Colour(row))).Distinct().OrderByDescending(pair => pair.Verdict).Select(pair => new LegendEntry(
            pair.Verdict switch { > 0 => "Better with symbiosis", < 0 => "Worse with symbiosis", _ => "Neither better nor worse" }, pair.Colour, "area"))];
}
