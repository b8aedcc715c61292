using System.Text.Json.Nodes;
using Mycel.Analysis.Reporting.Text;
using Mycel.Analysis.Reporting.Views;
using Mycel.Analysis.Results;

namespace Mycel.Analysis.Reporting.Charts;

/// <summary>The front: two objectives against each other, or three to five side by side as parallel lines with every pair to choose.</summary>
public static class FrontChart
{
    private const int MostSymbols = 400;

    // Neighbouring marks have their labels on different sides, for they may lie close.
    private static readonly string[] Sides = ["top", "right", "bottom", "left"];

    /// <summary>The chart of a front.</summary>
    public static Chart Of(FrontDocument front) => Of(new FrontView(front));

    internal static Chart Of(FrontView view)
    {
        int count = view.Front.Objectives.Count;
        var choices = new List<ChartChoice>();
        if (count > 2) choices.Add(ParallelChart.Of(view));
        for (int first = 0; first < count; first++)
        {
            for (int second = first + 1; second < count; second++) choices.Add(Pair(view, first, second));
        }

        string label = count == 2
            ? $"{Words.Count(view.Front.Points.Count, "point", "points")} of the front, {view.Titles[0]} upwards and {view.Titles[1]} to the right. The points stand in the table of points."
            : $"{Words.Count(view.Front.Points.Count, "point", "points")} of the front of {Words.List(view.Titles)}. The points stand in the table of points.";
        return new Chart("front", label, choices);
    }

    private static ChartChoice Pair(FrontView view, int up, int right)
    {
        string title = $"{view.Titles[up]} and {Words.Small(view.Titles[right])}";
        bool isLine = view.HasLines;
        var series = new JsonArray(
            new JsonObject
            {
                ["type"] = isLine ? "line" : "scatter", ["symbolSize"] = isLine ? 6 : 8, ["showSymbol"] = view.Front.Points.Count <= MostSymbols, ["symbol"] = "circle", ["z"] = 2,
                ["lineStyle"] = new JsonObject { ["color"] = Palette.Node, ["width"] = 2 }, ["itemStyle"] = new JsonObject { ["color"] = Palette.Node },
                ["data"] = new JsonArray([.. view.Front.Points.Select(point => Dot(view, point, up, right))]),
            },
            new JsonObject
            {
                ["type"] = "scatter", ["symbolSize"] = 15, ["symbol"] = "circle", ["z"] = 4, ["labelLayout"] = new JsonObject { ["hideOverlap"] = false, ["moveOverlap"] = "shiftY" },
                ["data"] = new JsonArray([.. view.Marked.Select((point, place) => Marked(view, point, up, right, Sides[place % Sides.Length]))]),
            });
        if (view.Front.Reference is { } reference) series.Add((JsonNode)Reference(view, reference, up, right));
        var option = new JsonObject
        {
            ["animation"] = false, ["tooltip"] = SankeyChart.Tooltip(),
            ["grid"] = new JsonObject { ["left"] = 74, ["right"] = 36, ["top"] = 40, ["bottom"] = 58 },
            ["xAxis"] = Axis(view.Axes[right].Name(view.Titles[right]), isUpright: false), ["yAxis"] = Axis(view.Axes[up].Name(view.Titles[up]), isUpright: true), ["series"] = series,
        };
        var narrow = new JsonObject
        {
            ["grid"] = new JsonObject { ["left"] = 48, ["right"] = 14 },
            ["xAxis"] = new JsonObject { ["axisLabel"] = new JsonObject { ["fontSize"] = 10, ["hideOverlap"] = true }, ["nameTextStyle"] = new JsonObject { ["fontSize"] = 11 } },
            ["yAxis"] = new JsonObject { ["axisLabel"] = new JsonObject { ["fontSize"] = 10 }, ["nameTextStyle"] = new JsonObject { ["fontSize"] = 11 } },
        };
        return new ChartChoice(view.Front.Objectives.Count > 2 ? "Two at a time" : "", title, 460, option, Legend(view)) { Narrow = narrow };
    }

    private static JsonObject Axis(string name, bool isUpright) => new()
    {
        ["type"] = "value", ["scale"] = true, ["name"] = name, ["nameLocation"] = isUpright ? "end" : "middle", ["nameGap"] = isUpright ? 16 : 34,
        ["nameTextStyle"] = new JsonObject { ["fontSize"] = 13, ["fontWeight"] = 600, ["align"] = isUpright ? "left" : "center", ["padding"] = isUpright ? new JsonArray(0, 0, 0, -40) : new JsonArray(0, 0, 0, 0) },
    };

    private static JsonObject Dot(FrontView view, FrontPoint point, int up, int right) => new()
    {
        ["value"] = new JsonArray(view.Axes[right].In(point.Values[right]), view.Axes[up].In(point.Values[up])),
        ["tooltip"] = new JsonObject { ["formatter"] = ChartJson.Plain(view.Describe(point)) },
    };

    private static JsonObject Marked(FrontView view, FrontPoint point, int up, int right, string side)
    {
        JsonObject dot = Dot(view, point, up, right);
        dot["itemStyle"] = new JsonObject { ["color"] = ColourOf(view.MarksOf(point.Id)) };
        dot["label"] = new JsonObject { ["show"] = true, ["position"] = side, ["fontSize"] = 12, ["fontWeight"] = 600, ["formatter"] = ChartJson.Plain(view.MarksOf(point.Id)) };
        return dot;
    }

    private static JsonObject Reference(FrontView view, FrontReference reference, int up, int right) => new()
    {
        ["type"] = "scatter", ["symbol"] = "diamond", ["symbolSize"] = 18, ["z"] = 5, ["itemStyle"] = new JsonObject { ["color"] = Palette.Worse },
        ["data"] = new JsonArray(new JsonObject
        {
            ["value"] = new JsonArray(view.Axes[right].In(reference.Values[right]), view.Axes[up].In(reference.Values[up])),
            ["label"] = new JsonObject { ["show"] = true, ["position"] = "bottom", ["fontSize"] = 12, ["fontWeight"] = 600, ["formatter"] = "before" },
            ["tooltip"] = new JsonObject
            {
                ["formatter"] = ChartJson.Plain(string.Join('\n', reference.Values
                    .Select((value, goal) => $"{view.Titles[goal]} {UnitWords.Say(value, view.Front.Objectives[goal].Unit)}").Prepend($"before: {reference.Label}"))),
            },
        }),
    };

    internal static string ColourOf(string marks) =>
        marks.Contains("knee", StringComparison.Ordinal) ? Palette.Unlike[3]
        : marks.Contains("compromise", StringComparison.Ordinal) || marks.Contains("balanced", StringComparison.Ordinal) ? Palette.Unlike[1]
        : marks.Contains("bend", StringComparison.Ordinal) ? Palette.Unlike[5] : Palette.Unlike[0];

    internal static IReadOnlyList<LegendEntry> Legend(FrontView view)
    {
        var entries = new List<LegendEntry> { new(view.HasLines ? "The front: nothing lies beyond it" : "Exact points of the front", Palette.Node, view.HasLines ? "solid" : "area") };
        foreach (string marks in view.Marked.Select(point => view.MarksOf(point.Id)).Distinct(StringComparer.Ordinal))
            entries.Add(new LegendEntry(Words.Capital(marks), ColourOf(marks), "area"));
        if (view.Front.Reference is { } reference) entries.Add(new LegendEntry($"Before: {reference.Label}", Palette.Worse, "area"));
        return entries;
    }
}
