using System.Text.Json.Nodes;
using Mycel.Analysis.Reporting.Text;
using Mycel.Analysis.Reporting.Views;
using Mycel.Analysis.Results;

namespace Mycel.Analysis.Reporting.Charts;

/// <summary>Every technology as a dot in the column of its wave. A column is ordered by the middle of what feeds its dots, so that lines cross less.</summary>
/// <remarks>Source: Sugiyama, Tagawa, Toda, Methods for Visual Understanding of Hierarchical System Structures, 1981: the barycentre of a layer.</remarks>
internal static class WaveGraph
{
    // Drawn in CSS pixels of a page of usual width, so that dots stay round and a row holds one line of text.
    private const double Width = 660;
    private const double RowHeight = 19;
    private const int Above = 24;
    private const int LabelRoom = 170;
    private const int DotRoom = 20;

    /// <summary>The selection of the chart.</summary>
    public static ChartChoice Of(InferenceView view)
    {
        List<(string From, string To, string Resource)> feeds = [.. Feeds(view)];
        List<List<string>> columns = Columns(view, feeds);
        int deepest = columns.Max(column => column.Count);
        IReadOnlyDictionary<string, string> colours = WaveChart.Colours(view);
        double step = Width / Math.Max(1, columns.Count - 1);
        var data = new JsonArray();
        for (int column = 0; column < columns.Count; column++)
            for (int place = 0; place < columns[column].Count; place++)
                data.Add((JsonNode)Node(columns[column][place], column * step, Height(place, columns[column].Count, deepest), view, colours));
        int height = (int)(deepest * RowHeight) + (2 * Above);
        int label = Math.Clamp((int)step - DotRoom, 60, LabelRoom - DotRoom);
        var series = new JsonObject
        {
            ["type"] = "graph", ["layout"] = "none", ["preserveAspect"] = "contain", ["left"] = 16, ["right"] = LabelRoom, ["top"] = Above, ["bottom"] = Above,
            ["edgeSymbol"] = new JsonArray("none", "arrow"), ["edgeSymbolSize"] = 6,
            ["emphasis"] = new JsonObject { ["focus"] = "adjacency" },
            ["label"] = new JsonObject { ["show"] = true, ["position"] = "right", ["fontSize"] = 11, ["width"] = label, ["overflow"] = "truncate" },
            ["lineStyle"] = new JsonObject { ["opacity"] = 0.35, ["curveness"] = 0.12, ["width"] = 1 },
            ["data"] = data,
            ["links"] = new JsonArray([.. feeds.GroupBy(feed => (feed.From, feed.To)).Select(group => Edge(group.Key.From, group.Key.To, [.. group.Select(feed => feed.Resource)], view))]),
        };
        var option = new JsonObject { ["animation"] = false, ["tooltip"] = SankeyChart.Tooltip(), ["series"] = new JsonArray(series) };
        var narrow = new JsonObject
        {
            ["series"] = new JsonArray(new JsonObject { ["right"] = 80, ["label"] = new JsonObject { ["fontSize"] = 9, ["width"] = 74 } }),
        };
        return new ChartChoice("", "Every technology", height, option, WaveChart.Legend(view)) { Narrow = narrow };
    }

    // What first gives an input: the technology of the earliest wave that makes it, or the endowment itself.
    private static IEnumerable<(string From, string To, string Resource)> Feeds(InferenceView view)
    {
        HashSet<string> kept = [.. view.Kept.Select(technology => technology.Id)];
        foreach (InferredTechnology technology in view.Kept)
        {
            foreach (InferredInput input in technology.Inputs)
            {
                if (input.Origin is "endowment" or "named") yield return (Given(input.Resource), technology.Id, input.Resource);
                else if (input.Origin == "made" && input.Technologies.FirstOrDefault(kept.Contains) is { } maker) yield return (maker, technology.Id, input.Resource);
            }
        }
    }

    private static string Given(string resource) => "given:" + resource;

    private static List<List<string>> Columns(InferenceView view, List<(string From, string To, string Resource)> feeds)
    {
        var columns = new List<List<string>> { feeds.Select(feed => feed.From).Where(from => from.StartsWith("given:", StringComparison.Ordinal)).Distinct().Order(StringComparer.Ordinal).ToList() };
        ILookup<string, string> feeders = feeds.ToLookup(feed => feed.To, feed => feed.From, StringComparer.Ordinal);
        var places = Places(columns[0]);
        foreach (IGrouping<int, InferredTechnology> wave in view.Kept.GroupBy(technology => technology.Wave ?? 0).OrderBy(group => group.Key))
        {
            List<string> column =
            [
                .. wave.OrderBy(technology => Middle([.. feeders[technology.Id].Where(places.ContainsKey).Select(from => places[from])]))
                    .ThenBy(technology => technology.Industry, StringComparer.Ordinal).ThenBy(technology => technology.Id, StringComparer.Ordinal).Select(technology => technology.Id),
            ];
            columns.Add(column);
            foreach ((string id, double place) in Places(column)) places[id] = place;
        }

        return columns;
    }

    private static Dictionary<string, double> Places(List<string> column) =>
        column.Select((id, place) => (id, Share: (place + 0.5) / column.Count)).ToDictionary(pair => pair.id, pair => pair.Share, StringComparer.Ordinal);

    // What nothing drawn feeds stands at the foot of its column.
    private static double Middle(IReadOnlyList<double> places) => places.Count == 0 ? 1 : places.Average();

    private static double Height(int place, int count, int deepest) => (place + 0.5) * RowHeight * deepest / count;

    private static JsonObject Node(string id, double x, double y, InferenceView view, IReadOnlyDictionary<string, string> colours)
    {
        InferredTechnology? technology = view.Technology(id);
        string title = technology is null ? view.Resource(id["given:".Length..]) : InferenceView.Name(id);
        string about = technology is null ? "from nature, or given by the question" : $"wave {technology.Wave}, {Words.Small(InferenceView.Industry(technology.Industry))}";
        return new JsonObject
        {
            ["id"] = id, ["name"] = ChartJson.Plain(title), ["x"] = Math.Round(x, 2), ["y"] = Math.Round(y, 2), ["symbolSize"] = technology is null ? 7 : 9,
            ["symbol"] = technology is null ? "rect" : "circle",
            ["itemStyle"] = new JsonObject { ["color"] = technology is null ? Palette.Other : colours.GetValueOrDefault(technology.Industry, Palette.Other) },
            ["tooltip"] = new JsonObject { ["formatter"] = ChartJson.Plain($"{title}\n{about}") },
        };
    }

    private static JsonObject Edge(string from, string to, IReadOnlyList<string> resources, InferenceView view) => new()
    {
        ["source"] = from, ["target"] = to,
        ["tooltip"] = new JsonObject { ["formatter"] = ChartJson.Plain(string.Join("\n", resources.Select(view.Resource))) },
    };
}
