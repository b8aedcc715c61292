using System.Text.Json.Nodes;
using Mycel.Analysis.Reporting.Text;
using Mycel.Analysis.Reporting.Views;
using Mycel.Analysis.Results;

namespace Mycel.Analysis.Reporting.Charts;

/// <summary>Sites as numbered markers and exchanges as arrows on plain ground, with a scale bar and a north arrow that keep to the scale at every size.</summary>
public static class MapChart
{
    private const int RingCorners = 48;

    // Units of the drawing from its middle to its edge: about as many as pixels, because the chart rounds some lines to whole units.
    private const double HalfWidth = 260;
    private const string NorthArrow = "path://M0,-10 L6,8 L0,4 L-6,8 Z";

    /// <summary>The chart of a plan's exchanges in its last year.</summary>
    public static Chart Of(PlanDocument plan)
    {
        var view = new PlanView(plan);
        return Of(view, MapPlan.Of(view));
    }

    internal static Chart Of(PlanView view, MapPlan map)
    {
        var placed = map.Places.ToDictionary(place => place.Site.Id, StringComparer.Ordinal);
        var ways = view.Links
            .Where(link => link.Period == view.Period && link.Arriving > 0 && link.FromSite != link.ToSite && placed.ContainsKey(link.FromSite) && placed.ContainsKey(link.ToSite))
            .OrderByDescending(link => link.Arriving).ThenBy(link => link.FromSite, StringComparer.Ordinal).ThenBy(link => link.ToSite, StringComparer.Ordinal)
            .ThenBy(link => link.Resource, StringComparer.Ordinal).ToList();
        string label = $"{Words.Count(map.Places.Count, "site", "sites")} as numbered markers, north up, and arrows for {Words.Count(ways.Count, "exchange", "exchanges")} between them. "
            + "The numbers are explained in the key beside the map; the exchanges stand in the table of exchanges.";
        if (map.Places.Count == 0)
            return new Chart("map", label, []);
        var units = ways.GroupBy(way => way.Unit, StringComparer.Ordinal).OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal).ToList();
        var choices = new List<ChartChoice> { Choice("All exchanges", ways, map, view.Names) };
        if (units.Count > 1)
            choices.AddRange(units.Select(unit => Choice("Only " + UnitWords.InSentence(unit.Key), [.. unit], map, view.Names)));
        return new Chart("map", label, choices);
    }

    private static ChartChoice Choice(string title, IReadOnlyList<Synergy> ways, MapPlan map, Names names)
    {
        var most = ways.GroupBy(way => way.Unit, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.Max(way => way.Arriving), StringComparer.Ordinal);
        var shown = ways.Take(PlanView.MostRows).ToList();
        var edges = shown.Select(way => Edge(way, most[way.Unit], names)).Concat(map.HasFar ? RingEdges() : []).Append(ScaleEdge(map));
        var series = new JsonObject
        {
            ["type"] = "graph", ["layout"] = "none", ["preserveAspect"] = "contain", ["left"] = 24, ["right"] = 24, ["top"] = 34, ["bottom"] = 34,
            ["edgeSymbol"] = new JsonArray("none", "arrow"), ["edgeSymbolSize"] = 9,
            ["emphasis"] = new JsonObject { ["focus"] = "adjacency" },
            ["data"] = Nodes(map, withNames: true), ["links"] = new JsonArray([.. edges]),
        };
        var option = new JsonObject { ["animation"] = false, ["tooltip"] = SankeyChart.Tooltip(), ["series"] = new JsonArray(series) };
        var narrow = new JsonObject { ["series"] = new JsonArray(new JsonObject { ["left"] = 12, ["right"] = 12, ["data"] = Nodes(map, withNames: false) }) };
        return new ChartChoice("", title, 560, option, LinkLine.Legend(shown.Select(way => LinkLine.Of(names.Kind(way.Resource))))) { Aspect = 1.1, Narrow = narrow };
    }

    private static JsonArray Nodes(MapPlan map, bool withNames)
    {
        var names = withNames ? MapLabels.Of(map, Edge(map) / HalfWidth) : [];
        return new JsonArray([.. map.Places.Select(place => Marker(place, map, withNames ? 21 : 16)), .. names.Select(label => Name(label, map)), .. map.HasFar ? Ring(map) : [], .. Furniture(map)]);
    }

    private static JsonObject Marker(MapPlace place, MapPlan map, int size) => new()
    {
        ["id"] = place.Site.Id, ["name"] = ChartJson.Plain(place.Title), ["x"] = Unit(place.X, map), ["y"] = Unit(place.Y, map), ["symbolSize"] = size,
        ["symbol"] = place.Far ? "diamond" : "circle",
        ["itemStyle"] = new JsonObject { ["color"] = Palette.Node },
        ["label"] = new JsonObject
        {
            ["show"] = true, ["position"] = "inside", ["color"] = "#ffffff", ["fontWeight"] = 700, ["fontSize"] = size / 2, ["textBorderWidth"] = 0,
            ["formatter"] = Figure.Rounded(place.Number, 9),
        },
        ["tooltip"] = new JsonObject { ["formatter"] = ChartJson.Plain(place.Far ? $"{place.Title}\n{place.Away}" : place.Title) },
    };

    private static JsonObject Name(MapLabel label, MapPlan map)
    {
        JsonObject point = Point("name:" + label.Place.Site.Id, label.Place.X, label.Place.Y, map);
        point["label"] = new JsonObject
        {
            ["show"] = true, ["position"] = label.Side, ["distance"] = MapLabels.Distance, ["fontSize"] = 12, ["lineHeight"] = MapLabels.LineHeight, ["opacity"] = 1, ["formatter"] = ChartJson.Plain(label.Text),
        };
        return point;
    }

    private static JsonObject Edge(Synergy way, double most, Names names)
    {
        LinkLine line = LinkLine.Of(names.Kind(way.Resource));
        return new JsonObject
        {
            ["source"] = way.FromSite, ["target"] = way.ToSite,
            ["lineStyle"] = new JsonObject
            {
                ["color"] = line.Colour, ["type"] = line.Line, ["width"] = Math.Round(1.2 + (5.8 * Math.Sqrt(way.Arriving / most)), 1), ["curveness"] = line.Curveness, ["opacity"] = 0.75,
            },
            ["tooltip"] = new JsonObject
            {
                ["formatter"] = ChartJson.Plain($"{names.Resource(way.Resource)}\n{names.Organisation(way.Giver)} → {names.Organisation(way.Taker)}\n{LinkLine.Amount(way.Arriving, way.Unit)}"),
            },
        };
    }

    private static IEnumerable<JsonObject> Ring(MapPlan map) =>
        Enumerable.Range(0, RingCorners).Select(corner => (double)corner / RingCorners * 2 * Math.PI)
            .Select((turn, corner) => new JsonObject
            {
                ["id"] = $"ring:{corner}", ["x"] = Unit(map.RadiusKm * 1.12 * Math.Cos(turn), map), ["y"] = Unit(map.RadiusKm * 1.12 * Math.Sin(turn), map), ["symbol"] = "none",
            });

    private static IEnumerable<JsonObject> RingEdges() => Enumerable.Range(0, RingCorners).Where(corner => corner % 2 == 0)
        .Select(corner => Plain($"ring:{corner}", $"ring:{(corner + 1) % RingCorners}", 1.2));

    private static JsonObject ScaleEdge(MapPlan map)
    {
        JsonObject bar = Plain("scale:from", "scale:to", 3);
        bar["label"] = new JsonObject { ["show"] = true, ["formatter"] = Figure.Rounded(ScaleKm(map)) + " km", ["position"] = "middle", ["distance"] = 6, ["fontSize"] = 12 };
        return bar;
    }

    // The bar and the arrow are part of the drawing's own ground, so they keep to its scale however the page is resized.
    private static IEnumerable<JsonObject> Furniture(MapPlan map)
    {
        double edge = Edge(map);
        yield return Point("scale:from", -edge, edge * 1.08, map);
        yield return Point("scale:to", -edge + ScaleKm(map), edge * 1.08, map);
        yield return Point("corner:north-west", -edge, -edge, map);
        yield return Point("corner:south-east", edge, edge, map);
        JsonObject north = Point("north", edge, -edge * 0.96, map);
        north["symbol"] = NorthArrow;
        north["symbolSize"] = new JsonArray(14, 22);
        north["itemStyle"] = new JsonObject { ["color"] = Palette.Other, ["opacity"] = 1 };
        north["label"] = new JsonObject { ["show"] = true, ["formatter"] = "N", ["position"] = "top", ["fontSize"] = 12, ["fontWeight"] = 700 };
        yield return north;
    }

    private static JsonObject Point(string id, double x, double y, MapPlan map) => new()
    {
        ["id"] = id, ["name"] = "", ["x"] = Unit(x, map), ["y"] = Unit(y, map), ["symbolSize"] = 1, ["silent"] = true,
        ["itemStyle"] = new JsonObject { ["opacity"] = 0 }, ["tooltip"] = new JsonObject { ["show"] = false },
    };

    private static JsonObject Plain(string from, string to, double width) => new()
    {
        ["source"] = from, ["target"] = to, ["symbol"] = new JsonArray("none", "none"), ["silent"] = true,
        ["lineStyle"] = new JsonObject { ["color"] = Palette.Other, ["width"] = width, ["curveness"] = 0, ["opacity"] = 1 },
        ["tooltip"] = new JsonObject { ["show"] = false },
    };

    private static double ScaleKm(MapPlan map)
    {
        double wish = map.RadiusKm * 0.6;
        double power = Math.Pow(10, Math.Floor(Math.Log10(wish)));
        return (wish / power) switch { >= 5 => 5, >= 2 => 2, _ => 1 } * power;
    }

    // From the middle to the edge of the drawing, in kilometres.
    private static double Edge(MapPlan map) => map.RadiusKm * (map.HasFar ? 1.4 : 1.05);

    private static double Unit(double kilometres, MapPlan map) => Math.Round(kilometres / Edge(map) * HalfWidth, 2);
}
