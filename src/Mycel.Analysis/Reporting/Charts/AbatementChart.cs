using System.Text.Json.Nodes;
using Mycel.Analysis.Reporting.Text;
using Mycel.Analysis.Reporting.Views;
using Mycel.Analysis.Results;

namespace Mycel.Analysis.Reporting.Charts;

/// <summary>The marginal abatement cost curve: a step for each measure, as wide as the carbon it saves and as high as its cost for each unit.</summary>
public static class AbatementChart
{
    // A step narrower than this share of the curve has no room for a name and shows its number alone.
    private const double Named = 0.14;

    /// <summary>The chart of a plan whose measures were valued.</summary>
    public static Chart Of(PlanDocument plan) => Of(new PlanView(plan));

    internal static Chart Of(PlanView view)
    {
        const string Label = "A step for each measure from left to right, the width is the carbon that it saves and the height its cost for each unit. The figures stand in the table below.";
        if (view.Plan.AbatementCurve is not { } curve) return new Chart("abatement", Label, []);
        return new Chart("abatement", Label, [Choice("Each after those to its left", curve.InTurn, curve, view), Choice("Each alone", curve.Alone, curve, view)]);
    }

    private static ChartChoice Choice(string title, IReadOnlyList<AbatementStep> steps, AbatementCurve curve, PlanView view)
    {
        List<string> numbered = [.. curve.InTurn.Select(step => step.Plant)];
        List<Drawn> drawn = [.. DrawnOf(steps, numbered)];
        if (drawn.Count == 0) return new ChartChoice("", title, 0, [], []);
        Dictionary<string, string> technologies = view.Plan.Measures!.Entries.ToDictionary(entry => entry.Plant, entry => entry.Technology, StringComparer.Ordinal);
        List<string> order = [.. view.Plan.Measures.Entries.Select(entry => entry.Technology).Distinct(StringComparer.Ordinal)];
        string ColourOf(Drawn step) => Palette.At(order.IndexOf(technologies[step.Step.Plant]));
        double all = drawn[^1].To;
        var series = new JsonArray([.. drawn.Select(step => Area(step, ColourOf(step)))]);
        series.Add((JsonNode)new JsonObject
        {
            ["type"] = "scatter", ["symbolSize"] = 9, ["z"] = 4, ["labelLayout"] = new JsonObject { ["hideOverlap"] = true },
            ["data"] = new JsonArray([.. drawn.Select(step => Mark(step, all, curve, view.Names, ColourOf(step)))]),
        });
        var option = new JsonObject
        {
            ["animation"] = false, ["tooltip"] = SankeyChart.Tooltip(),
            ["aria"] = new JsonObject { ["enabled"] = true, ["label"] = new JsonObject { ["enabled"] = false } },
            ["grid"] = new JsonObject { ["left"] = 74, ["right"] = 30, ["top"] = 44, ["bottom"] = 52 },
            ["xAxis"] = Axis($"Saved, {UnitWords.InSentence(curve.CarbonUnit)}", isUpright: false, all), ["yAxis"] = Axis($"Cost, {UnitWords.InTable(curve.CostUnit)}", isUpright: true, null),
            ["series"] = series,
        };
        var narrow = new JsonObject { ["grid"] = new JsonObject { ["left"] = 52, ["right"] = 14 } };
        IReadOnlyList<LegendEntry> legend =
            [.. order.Where(name => drawn.Exists(step => technologies[step.Step.Plant] == name)).Select(name => new LegendEntry(Words.FromId(name), Palette.At(order.IndexOf(name)), "area"))];
        return new ChartChoice("", title, 420, option, legend) { Narrow = narrow };
    }

    // What saves nothing has no width. A measure has the number of the table in both curves.
    private static IEnumerable<Drawn> DrawnOf(IReadOnlyList<AbatementStep> steps, List<string> numbered)
    {
        double from = 0;
        foreach (AbatementStep step in steps)
        {
            if (step is not { Saved: > 0 and var saved, AbatementCost: { } cost }) continue;
            yield return new Drawn(numbered.IndexOf(step.Plant) + 1, step, from, from + saved, cost);
            from += saved;
        }
    }

    private static JsonObject Axis(string name, bool isUpright, double? most)
    {
        var axis = new JsonObject
        {
            ["type"] = "value", ["name"] = name, ["nameLocation"] = isUpright ? "end" : "middle", ["nameGap"] = isUpright ? 18 : 32,
            ["nameTextStyle"] = new JsonObject { ["fontSize"] = 13, ["fontWeight"] = 600, ["align"] = isUpright ? "left" : "center", ["padding"] = isUpright ? new JsonArray(0, 0, 0, -40) : new JsonArray(0, 0, 0, 0) },
            ["axisLabel"] = new JsonObject { ["hideOverlap"] = true },
        };
        // The axis ends where the curve does, without the label of an odd number there.
        if (most is { } end)
        {
            axis["max"] = ChartJson.Number(end);
            axis["axisLabel"] = new JsonObject { ["hideOverlap"] = true, ["showMaxLabel"] = false };
        }

        return axis;
    }

    private static JsonNode Area(Drawn step, string colour) => new JsonObject
    {
        ["type"] = "line", ["silent"] = true, ["symbol"] = "none", ["z"] = 2,
        ["lineStyle"] = new JsonObject { ["color"] = colour, ["width"] = 1.5 }, ["areaStyle"] = new JsonObject { ["color"] = colour, ["opacity"] = 0.75, ["origin"] = 0 },
        ["data"] = new JsonArray(Point(step.From, 0), Point(step.From, step.Cost), Point(step.To, step.Cost), Point(step.To, 0)),
    };

    private static JsonNode Mark(Drawn step, double all, AbatementCurve curve, Names names, string colour)
    {
        string plant = names.PlantOfOwner(step.Step.Plant);
        bool isNamed = (step.To - step.From) / all >= Named;
        return new JsonObject
        {
            ["value"] = Point((step.From + step.To) / 2, step.Cost), ["itemStyle"] = new JsonObject { ["color"] = colour, ["borderColor"] = "#ffffff", ["borderWidth"] = 1.5 },
            ["label"] = new JsonObject
            {
                ["show"] = true, ["position"] = step.Cost < 0 ? "bottom" : "top", ["fontSize"] = 12, ["width"] = isNamed ? 120 : 30, ["overflow"] = "truncate",
                ["formatter"] = ChartJson.Plain(isNamed ? $"{step.Number} {plant}" : $"{step.Number}"),
            },
            ["tooltip"] = new JsonObject
            {
                ["formatter"] = ChartJson.Plain(
                    $"{step.Number} {plant}\nsaves {LinkLine.Amount(step.To - step.From, curve.CarbonUnit)}\nat {Figure.Rounded(step.Cost)} {UnitWords.InTable(curve.CostUnit)}\n"
                    + $"so far {LinkLine.Amount(step.To, curve.CarbonUnit)}"),
            },
        };
    }

    private static JsonArray Point(double right, double up) => new(ChartJson.Number(right), ChartJson.Number(up));

    private sealed record Drawn(int Number, AbatementStep Step, double From, double To, double Cost);
}
