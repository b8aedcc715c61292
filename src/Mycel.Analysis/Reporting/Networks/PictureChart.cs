using System.Text.Json.Nodes;
using Mycel.Analysis.Reporting.Charts;
using Mycel.Analysis.Reporting.Text;
using Mycel.Analysis.Results;

namespace Mycel.Analysis.Reporting.Networks;

/// <summary>The network as dots and arrows: coloured by industry, sized by a measure. Of a large one the core is drawn, or those of its nodes that have most links.</summary>
internal static class PictureChart
{
    /// <summary>Most dots that a reader can tell apart.</summary>
    public const int MostNodes = 120;

    private const int MostLinks = 1200;
    private const int MostLabels = 24;
    private const int MostNarrowLabels = 10;
    private const int MostMaterials = 8;

    // Width of the drawing as a multiple of its height.
    private const double Width = 1.35;

    /// <summary>The chart, and which nodes are in it.</summary>
    public static (Chart Chart, IReadOnlyList<MapNode> Shown) Of(NetworkView view)
    {
        IReadOnlyList<MapNode> nodes = ShownOf(view.Map);
        var number = nodes.Select((node, place) => (node.Id, place)).ToDictionary(pair => pair.Id, pair => pair.place, StringComparer.Ordinal);
        var links = view.Map.Links.Where(link => number.ContainsKey(link.From) && number.ContainsKey(link.To))
            .OrderByDescending(link => link.Weight ?? link.Flows.Count).ThenBy(link => number[link.From]).ThenBy(link => number[link.To]).Take(MostLinks).ToList();
        string label = $"{view.Count(nodes.Count)} as dots and {Words.Count(links.Count, "link", "links")} between them; a dot is larger the higher its measure. The same stands in the tables.";
        if (links.Count == 0) return (new Chart("picture", label, []), nodes);
        var places = Spread(StressLayout.Of(nodes.Count, [.. links.Select(link => (number[link.From], number[link.To]))]));
        return (new Chart("picture", label, [.. NetworkMeasure.All.Select(measure => Choice(view, measure, nodes, links, places))]), nodes);
    }

    // Long branches press the middle of a network together. Half by its place and half by its rank, every dot keeps its side of the others and gets room.
    private static IReadOnlyList<(double X, double Y)> Spread(IReadOnlyList<(double X, double Y)> places)
    {
        double[] x = Spread([.. places.Select(place => place.X)]), y = Spread([.. places.Select(place => place.Y)]);
        return [.. x.Select((value, dot) => (Width * value, y[dot]))];
    }

    private static double[] Spread(double[] values)
    {
        (double least, double most) = (values.Min(), values.Max());
        var spread = new double[values.Length];
        int[] order = [.. Enumerable.Range(0, values.Length).OrderBy(dot => values[dot]).ThenBy(dot => dot)];
        for (int rank = 0; rank < order.Length; rank++)
        {
            double place = most > least ? (values[order[rank]] - least) / (most - least) : 0.5;
            spread[order[rank]] = 100 * ((0.5 * place) + (0.5 * rank / Math.Max(order.Length - 1, 1)));
        }

        return spread;
    }

    private static IReadOnlyList<MapNode> ShownOf(MapDocument map)
    {
        var linked = map.Nodes.Where(node => node.Degree > 0).ToList();
        var chosen = linked.Count <= MostNodes ? linked : [.. linked.Where(node => node.Core)];
        return
        [
            .. chosen.OrderByDescending(node => node.Degree).ThenBy(node => node.Id, StringComparer.Ordinal).Take(MostNodes).OrderBy(node => node.Industry, StringComparer.Ordinal)
                .ThenBy(node => node.Id, StringComparer.Ordinal),
        ];
    }

    private static ChartChoice Choice(
        NetworkView view, NetworkMeasure measure, IReadOnlyList<MapNode> nodes, IReadOnlyList<MapLink> links, IReadOnlyList<(double X, double Y)> places)
    {
        double most = Math.Max(nodes.Max(measure.Value), double.Epsilon);
        var labelled = nodes.OrderByDescending(measure.Value).ThenByDescending(node => node.Degree).ThenBy(node => node.Id, StringComparer.Ordinal).Select(node => node.Id).ToList();
        var series = new JsonObject
        {
            ["type"] = "graph", ["layout"] = "none", ["preserveAspect"] = "contain", ["left"] = 64, ["right"] = 64, ["top"] = 24, ["bottom"] = 36,
            ["edgeSymbol"] = new JsonArray("none", view.Map.Directed ? "arrow" : "none"), ["edgeSymbolSize"] = 6,
            ["emphasis"] = new JsonObject { ["focus"] = "adjacency", ["label"] = new JsonObject { ["show"] = true } },
            ["labelLayout"] = new JsonObject { ["hideOverlap"] = true },
            ["label"] = new JsonObject { ["show"] = true, ["position"] = "bottom", ["fontSize"] = 11, ["width"] = 150, ["overflow"] = "truncate" },
            ["lineStyle"] = new JsonObject { ["color"] = Palette.Other, ["opacity"] = Math.Round(Math.Clamp(12.0 / Math.Sqrt(links.Count * 8.0), 0.18, 0.6), 2), ["curveness"] = 0.08 },
            ["data"] = Nodes(view, measure, nodes, places, most, labelled.Take(MostLabels).ToHashSet(StringComparer.Ordinal), narrow: false),
            ["links"] = new JsonArray([.. links.Select(link => Edge(view, link))]),
        };
        var narrow = new JsonObject
        {
            ["series"] = new JsonArray(new JsonObject
            {
                ["left"] = 34, ["right"] = 34, ["edgeSymbolSize"] = 4, ["label"] = new JsonObject { ["fontSize"] = 10, ["width"] = 90 },
                ["data"] = Nodes(view, measure, nodes, places, most, labelled.Take(MostNarrowLabels).ToHashSet(StringComparer.Ordinal), narrow: true),
            }),
        };
        var option = new JsonObject { ["animation"] = false, ["tooltip"] = SankeyChart.Tooltip(), ["series"] = new JsonArray(series) };
        return new ChartChoice("", measure.Title, nodes.Count > 40 ? 720 : 560, option, view.Legend(nodes)) { Aspect = 1.4, Narrow = narrow };
    }

    private static JsonArray Nodes(
        NetworkView view, NetworkMeasure measure, IReadOnlyList<MapNode> nodes, IReadOnlyList<(double X, double Y)> places, double most, HashSet<string> labelled, bool narrow) =>
        new([
            .. nodes.Select((node, place) => new JsonObject
            {
                ["id"] = node.Id, ["name"] = ChartJson.Plain(view.Title(node.Id)),
                // A phone is higher than wide, so the network stands up.
                ["x"] = Math.Round(narrow ? places[place].Y : places[place].X, 2), ["y"] = Math.Round(narrow ? places[place].X : places[place].Y, 2),
                ["symbolSize"] = Math.Round((narrow ? 4 : 6) + ((narrow ? 18 : 30) * Math.Sqrt(Math.Max(measure.Value(node), 0) / most)), 1),
                ["itemStyle"] = new JsonObject { ["color"] = view.Colour(node.Industry) },
                ["label"] = new JsonObject { ["show"] = labelled.Contains(node.Id) },
                ["tooltip"] = new JsonObject
                {
                    ["formatter"] = ChartJson.Plain(
                        $"{node.Title}\n{(view.HasIndustries ? NetworkView.Industry(node.Industry) + "\n" : "")}{Words.Count(node.Degree, "link", "links")}, {Words.Count(node.Partners, "partner", "partners")}\n{measure.Title} {Figure.Rounded(measure.Value(node), 3)}"),
                },
            }),
        ]);

    private static JsonObject Edge(NetworkView view, MapLink link)
    {
        var flows = link.Flows.Take(MostMaterials).Select(flow => flow.Amount is { } amount
            ? $"{view.Material(flow.Resource)}: {(view.IsPossible ? "up to " : "")}{LinkLine.Amount(amount, flow.Unit)}" : view.Material(flow.Resource)).ToList();
        if (link.Flows.Count > MostMaterials) flows.Add($"and {link.Flows.Count - MostMaterials} more");
        string arrow = view.Map.Directed ? "→" : "–";
        return new JsonObject
        {
            ["source"] = link.From, ["target"] = link.To,
            ["lineStyle"] = new JsonObject { ["width"] = Math.Min(0.8 + (0.7 * Math.Max(link.Flows.Count, 1)), 5) },
            ["tooltip"] = new JsonObject { ["formatter"] = ChartJson.Plain($"{view.Title(link.From)} {arrow} {view.Title(link.To)}{string.Concat(flows.Select(flow => "\n" + flow))}") },
        };
    }
}
