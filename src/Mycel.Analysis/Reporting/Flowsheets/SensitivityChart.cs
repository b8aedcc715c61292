using System.Text.Json.Nodes;
using Mycel.Analysis.Reporting.Charts;
using Mycel.Analysis.Reporting.Text;
using Mycel.Analysis.Reporting.Views;
using Mycel.Analysis.Results;

namespace Mycel.Analysis.Reporting.Flowsheets;

/// <summary>Facts against what follows from them, coloured by how much one moves the other: what a change in one member does to all others.</summary>
internal static class SensitivityChart
{
    private const int MostFacts = 30;
    private const int MostColumns = 24;

    // Up to this many titles have room side by side.
    private const int Upright = 6;
    private const string Less = "#d98032";
    private const string Even = "#8a9699";
    private const string More = "#4477aa";

    private static readonly (string Kind, string Title)[] Kinds = [("activity", "What plants do"), ("boundary", "What crosses the boundary"), ("indicator", "Indicators of the park"), ("ratio", "Ratios of the park"), ("account", "Accounts of the park")];

    /// <summary>The chart.</summary>
    public static Chart Of(PlanView view) => new(
        "sensitivities", "A field with a row for each given fact and a column for each plant, flow across the boundary or indicator: percent by which it moves where the fact grows by one percent, or what hinders it to have one such number. The figures stand in the tables below.",
        [.. Kinds.Select(kind => Choice(kind.Kind, kind.Title, view)).OfType<ChartChoice>()]);

    /// <summary>What moves, in words.</summary>
    public static string Title(Sensitivity row, Names names)
    {
        int blank = row.Of.IndexOf(' ', StringComparison.Ordinal);
        return row.Kind switch
        {
            "activity" => names.Plant(row.Of),
            "indicator" or "ratio" => names.Indicator(row.Of).Title,
            "account" => $"{FlowWords.Account(row.Of[..blank])}, {Side(row.Of[(blank + 1)..])}",
            _ => blank < 0 ? row.Of : $"{names.Resource(row.Of[(blank + 1)..])}, {Words.Small(FlowWords.Outside(row.Of[..blank]) ?? row.Of[..blank])}",
        };
    }

    private static string Side(string side) => side switch { "in" => "coming in", "out" => "going out", "surroundings" => "from the surroundings", _ => "not accounted for" };

    private static ChartChoice? Choice(string kind, string title, PlanView view)
    {
        Sensitivity[] rows = [.. view.Plan.Balance!.Sensitivities.Where(row => row.Kind == kind && row.Derivative != 0)];
        if (rows.Length == 0) return null;
        string[] facts = [.. view.Plan.Balance.Givens.Select(given => given.Id).Where(id => rows.Any(row => row.Given == id)).Take(MostFacts)];
        string[] of = [.. rows.GroupBy(row => row.Of, StringComparer.Ordinal).OrderByDescending(group => group.Sum(row => Math.Min(5, Math.Abs(row.Elasticity ?? 1)))).ThenBy(group => group.Key, StringComparer.Ordinal).Take(MostColumns).Select(group => group.Key)];
        Dictionary<string, string> titles = rows.GroupBy(row => row.Of, StringComparer.Ordinal).ToDictionary(group => group.Key, group => Title(group.First(), view.Names), StringComparer.Ordinal);
        Dictionary<string, string> givens = view.Plan.Balance.Givens.GroupBy(given => given.Id, StringComparer.Ordinal).ToDictionary(group => group.Key, group => FlowWords.Given(group.First(), view.Names), StringComparer.Ordinal);
        // What is moved stands to the left, and rows are what follows: names of plants are too long to stand side by side.
        JsonObject Axis(IEnumerable<string> names, bool rotated) => new()
        {
            ["type"] = "category", ["data"] = new JsonArray([.. names.Select(name => (JsonNode)ChartJson.Plain(name))]), ["splitArea"] = new JsonObject { ["show"] = true }, ["axisTick"] = new JsonObject { ["show"] = false },
            ["axisLabel"] = rotated
                ? new JsonObject { ["fontSize"] = 11, ["width"] = 96, ["overflow"] = "break", ["interval"] = 0, ["lineHeight"] = 13 }
                : new JsonObject { ["fontSize"] = 12, ["width"] = 200, ["overflow"] = "truncate", ["interval"] = 0 },
        };
        JsonObject across = Axis(facts.Select(fact => givens[fact]), rotated: true);
        across["position"] = "top";
        if (facts.Length > Upright) across["axisLabel"] = new JsonObject { ["fontSize"] = 10, ["width"] = 120, ["overflow"] = "truncate", ["interval"] = 0, ["rotate"] = 60 };
        JsonObject down = Axis(of.Select(id => titles[id]), rotated: false);
        down["inverse"] = true;
        var option = new JsonObject
        {
            ["animation"] = false, ["tooltip"] = SankeyChart.Tooltip(), ["grid"] = new JsonObject { ["left"] = 212, ["right"] = 12, ["top"] = facts.Length > Upright ? 120 : 82, ["bottom"] = 10 }, ["xAxis"] = across, ["yAxis"] = down,
            ["visualMap"] = new JsonObject
            {
                ["show"] = false, ["type"] = "continuous", ["dimension"] = 2, ["min"] = -2, ["max"] = 2,
                ["inRange"] = new JsonObject { ["color"] = new JsonArray(Less, "#e3b48a", Even, "#93aecb", More) },
            },
            ["series"] = new JsonArray(new JsonObject
            {
                ["type"] = "heatmap", ["label"] = new JsonObject { ["show"] = true, ["fontSize"] = 11, ["color"] = "#10181a" },
                ["data"] = new JsonArray([.. rows.Where(row => facts.Contains(row.Given) && of.Contains(row.Of)).Select(row => (JsonNode)Cell(row, Array.IndexOf(facts, row.Given), Array.IndexOf(of, row.Of), givens[row.Given], titles[row.Of]))]),
            }),
        };
        var narrow = new JsonObject
        {
            ["grid"] = new JsonObject { ["left"] = 104 }, ["yAxis"] = new JsonObject { ["axisLabel"] = new JsonObject { ["width"] = 96, ["fontSize"] = 10 } },
            ["xAxis"] = new JsonObject { ["axisLabel"] = new JsonObject { ["rotate"] = 60, ["width"] = 90, ["overflow"] = "truncate", ["fontSize"] = 9 } },
        };
        return new ChartChoice("", title, (facts.Length > Upright ? 140 : 102) + (of.Length * 30), option, [new LegendEntry("2 % less or more than that", Less, "area"), new LegendEntry("moves, but one of the two is 0", Even, "area"), new LegendEntry("2 % more or more than that", More, "area")]) { Narrow = narrow };
    }

    private static JsonObject Cell(Sensitivity row, int across, int down, string fact, string title)
    {
        string text = row.Elasticity is { } known && double.IsFinite(known) ? (known > 0 ? "+" : "") + Figure.Rounded(known, 3) : row.Course == "smooth" ? "moves" : row.Course;
        return new JsonObject
        {
            ["value"] = new JsonArray(across, down, ChartJson.Number(Math.Clamp(row.Elasticity ?? 0, -2, 2))),
            ["label"] = new JsonObject { ["formatter"] = text },
            ["tooltip"] = new JsonObject { ["formatter"] = ChartJson.Plain($"{fact}: one {UnitWords.InTable(row.GivenUnit)} more\n{title}: {SensitivitySection.Slope(row)}") },
        };
    }
}
