using System.Text.Json.Nodes;
using Mycel.Analysis.Reporting.Text;
using Mycel.Analysis.Reporting.Views;
using Mycel.Analysis.Results;

namespace Mycel.Analysis.Reporting.Charts;

/// <summary>Technologies as dots, sized by output value and coloured by industry, exchanges between them as arrows: the structure before and after, on the same places.</summary>
public static class StructureChart
{
    private const int MostTechnologies = 120;

    /// <summary>The chart of a plan with a before.</summary>
    public static Chart Of(PlanDocument plan) => Of(new PlanView(plan));

    internal static Chart Of(PlanView view)
    {
        const string Label = "Technologies as dots, larger with more output value and coloured by industry, with arrows for what they give each other, before and after. The same technologies stand in the table below.";
        if (view.Plan.BeforeAfter is not { Technologies.Count: > 0 } change)
            return new Chart("structures", Label, []);
        var shown = change.Technologies.Take(MostTechnologies).ToList();
        Dictionary<string, string> technologyOf = view.Plan.Activities.Concat(change.Before.Activities).GroupBy(activity => activity.Plant, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.First().Technology, StringComparer.Ordinal);
        var ids = shown.Select(row => row.Technology).Order(StringComparer.Ordinal).ToList();
        var before = Links(change.Before.Exchanges, technologyOf, ids);
        var after = Links(view.Plan.Exchanges, technologyOf, ids);
        var places = StressLayout.Of(ids.Count, [.. before.Concat(after).Select(link => (ids.IndexOf(link.From), ids.IndexOf(link.To))).Distinct()]);
        double most = shown.Max(row => Math.Max(row.Before.OutputValue, row.After.OutputValue));
        var industries = new ChangeView(change);
        return new Chart("structures", Label,
        [
            Choice("After: this plan", shown, ids, places, after, row => row.After, most, industries, view.Names),
            Choice("Before", shown, ids, places, before, row => row.Before, most, industries, view.Names),
        ]);
    }

    private static List<StructureLink> Links(IReadOnlyList<Exchange> exchanges, Dictionary<string, string> technologyOf, List<string> ids) =>
    [
        .. exchanges.Where(exchange => exchange.Value > 0 && technologyOf.ContainsKey(exchange.From) && technologyOf.ContainsKey(exchange.To))
            .Select(exchange => (From: technologyOf[exchange.From], To: technologyOf[exchange.To], exchange.Resource))
            .Where(link => link.From != link.To && ids.Contains(link.From) && ids.Contains(link.To))
            .GroupBy(link => (link.From, link.To))
            .Select(group => new StructureLink(group.Key.From, group.Key.To, [.. group.Select(link => link.Resource).Distinct().Order(StringComparer.Ordinal)]))
            .OrderBy(link => link.From, StringComparer.Ordinal).ThenBy(link => link.To, StringComparer.Ordinal),
    ];

    private static ChartChoice Choice(
        string title, List<TechnologyChange> rows, List<string> ids, IReadOnlyList<(double X, double Y)> places, List<StructureLink> links,
        Func<TechnologyChange, TechnologyFigures> side, double most, ChangeView industries, Names names)
    {
        Dictionary<string, TechnologyChange> known = rows.ToDictionary(row => row.Technology, StringComparer.Ordinal);
        string[] running = [.. ids.Where(id => side(known[id]).Activity > 0)];
        JsonNode[] Dots(bool isNarrow) => [.. running.Select(id => (JsonNode)Dot(known[id], side(known[id]), places[ids.IndexOf(id)], most, isNarrow, industries, names))];
        var series = new JsonObject
        {
            ["type"] = "graph", ["layout"] = "none", ["preserveAspect"] = "contain", ["left"] = 60, ["right"] = 60, ["top"] = 24, ["bottom"] = 36,
            ["edgeSymbol"] = new JsonArray("none", "arrow"), ["edgeSymbolSize"] = 6,
            ["emphasis"] = new JsonObject { ["focus"] = "adjacency", ["label"] = new JsonObject { ["show"] = true } },
            ["labelLayout"] = new JsonObject { ["hideOverlap"] = true },
            ["label"] = new JsonObject { ["show"] = true, ["position"] = "bottom", ["fontSize"] = 10, ["width"] = 110, ["overflow"] = "truncate" },
            ["lineStyle"] = new JsonObject { ["opacity"] = 0.55, ["curveness"] = 0.12, ["color"] = Palette.Other },
            ["data"] = new JsonArray(Dots(isNarrow: false)),
            ["links"] = new JsonArray([.. links.Select(link => Arrow(link, names))]),
        };
        var option = new JsonObject { ["animation"] = false, ["tooltip"] = SankeyChart.Tooltip(), ["series"] = new JsonArray(series) };
        var narrow = new JsonObject
        {
            ["series"] = new JsonArray(new JsonObject
            {
                ["left"] = 24, ["right"] = 24, ["edgeSymbolSize"] = 4, ["label"] = new JsonObject { ["fontSize"] = 8, ["width"] = 70 }, ["data"] = new JsonArray(Dots(isNarrow: true)),
            }),
        };
        return new ChartChoice("", title, 620, option, industries.Legend(names)) { Aspect = 1.4, Narrow = narrow };
    }

    private static JsonObject Dot(
        TechnologyChange row, TechnologyFigures figures, (double X, double Y) place, double most, bool isNarrow, ChangeView industries, Names names)
    {
        double share = most > 0 ? Math.Max(0, figures.OutputValue) / most : 0;
        (double x, double y) = isNarrow ? (place.Y, place.X) : place;
        return new JsonObject
        {
            ["id"] = row.Technology, ["name"] = ChartJson.Plain(Words.FromId(row.Technology)), ["x"] = Math.Round(x, 3), ["y"] = Math.Round(y, 3),
            ["symbolSize"] = Math.Round((isNarrow ? 5 : 9) + ((isNarrow ? 22 : 42) * Math.Sqrt(share)), 1),
            ["itemStyle"] = new JsonObject { ["color"] = industries.Colour(row.Industry) },
            ["tooltip"] = new JsonObject
            {
                ["formatter"] = ChartJson.Plain(
                    $"{Words.FromId(row.Technology)}\n{(row.Industry.Length == 0 ? "no industry" : names.Scope("industry:" + row.Industry))}, {row.Change}\nruns at {LinkLine.Amount(figures.Activity, row.Unit)}"),
            },
        };
    }

    private static JsonObject Arrow(StructureLink link, Names names) => new()
    {
        ["source"] = link.From, ["target"] = link.To,
        ["lineStyle"] = new JsonObject { ["width"] = Math.Min(1 + (0.6 * link.Resources.Count), 4) },
        ["tooltip"] = new JsonObject
        {
            ["formatter"] = ChartJson.Plain($"{Words.FromId(link.From)} → {Words.FromId(link.To)}\n{string.Join("\n", link.Resources.Take(10).Select(names.Resource))}"),
        },
    };

    private sealed record StructureLink(string From, string To, IReadOnlyList<string> Resources);
}
