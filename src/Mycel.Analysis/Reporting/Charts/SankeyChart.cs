using System.Text.Json.Nodes;
using Mycel.Analysis.Reporting.Text;
using Mycel.Analysis.Reporting.Views;
using Mycel.Analysis.Results;

namespace Mycel.Analysis.Reporting.Charts;

/// <summary>
/// Bands from where resources come from, over givers and takers, to where they go. An organisation stands once among the givers and once among the takers: a park's flows run in
/// circles, and a drawing of bands cannot.
/// </summary>
public static class SankeyChart
{
    private const int MostOrganisations = 14;

    /// <summary>The chart of a plan's streams in its last year.</summary>
    public static Chart Of(PlanDocument plan) => Of(new PlanView(plan));

    internal static Chart Of(PlanView view)
    {
        var streams = view.Streams;
        return new Chart("sankey", Label(view, streams), [.. StreamGroup.Of(streams, view.Names).Select(group => Choice(group, view.Names))]);
    }

    private static string Label(PlanView view, IReadOnlyList<Views.Stream> streams) =>
        $"Bands whose width is the amount: {Words.Count(streams.Count, "stream", "streams")} from sources outside, over organisations that give and organisations that take, to buyers outside and to nature. "
        + $"Year {view.Period}. The same figures stand in the table below.";

    private static ChartChoice Choice(StreamGroup group, Names names)
    {
        var streams = Views.Stream.Merged(Lumped(group.Streams)).Take(PlanView.MostRows).ToList();
        var colours = Colours(streams);
        var ends = streams.SelectMany(stream => new[] { stream.From, stream.To }).Distinct().OrderBy(end => end.Column).ThenBy(end => end.Key, StringComparer.Ordinal).ToList();
        var series = new JsonObject
        {
            ["type"] = "sankey", ["left"] = 8, ["right"] = 8, ["top"] = 16, ["bottom"] = 12, ["nodeWidth"] = 14, ["nodeGap"] = 14, ["draggable"] = false,
            ["layoutIterations"] = 64,
            ["emphasis"] = new JsonObject { ["focus"] = "adjacency" },
            ["lineStyle"] = new JsonObject { ["opacity"] = 0.45, ["curveness"] = 0.5 },
            ["label"] = Label(13, 240), ["data"] = Nodes(ends, streams, streams[0].Unit, names, narrow: false),
            ["links"] = new JsonArray([.. streams.Select(stream => Link(stream, colours, names))]),
        };
        int deepest = ends.GroupBy(end => end.Column).Max(column => column.Count());
        var option = new JsonObject { ["animation"] = false, ["tooltip"] = Tooltip(), ["series"] = new JsonArray(series) };
        var narrow = new JsonObject
        {
            ["series"] = new JsonArray(new JsonObject { ["label"] = Label(11, 130), ["data"] = Nodes(ends, streams, streams[0].Unit, names, narrow: true) }),
        };
        var legend = colours.Count > 1 || streams.Select(stream => stream.Resource).Distinct().Count() > 1
            ? colours.Select(pair => new LegendEntry(names.Resource(pair.Key), pair.Value, "area")).ToList() : [];
        if (streams.Any(stream => !colours.ContainsKey(stream.Resource)))
            legend.Add(new LegendEntry("Other resources", Palette.Other, "area"));
        return new ChartChoice(group.Heading, group.Title, Math.Clamp(120 + (deepest * 44), 300, 1100), option, legend) { Narrow = narrow };
    }

    // Beyond a score of organisations bands become hairs: the small ones are drawn as one.
    private static IEnumerable<Views.Stream> Lumped(IReadOnlyList<Views.Stream> streams)
    {
        var kept = streams.SelectMany(stream => new[] { (stream.From.Organisation, stream.Value), (stream.To.Organisation, stream.Value) })
            .Where(end => end.Organisation.Length > 0)
            .GroupBy(end => end.Organisation, StringComparer.Ordinal)
            .OrderByDescending(group => group.Sum(end => end.Value)).ThenBy(group => group.Key, StringComparer.Ordinal)
            .Take(MostOrganisations).Select(group => group.Key).ToHashSet(StringComparer.Ordinal);
        return streams.Select(stream => stream with { From = Lump(stream.From), To = Lump(stream.To) });

        StreamEnd Lump(StreamEnd end) => end.Organisation.Length == 0 || kept.Contains(end.Organisation) ? end : end with { Organisation = "" };
    }

    private static Dictionary<string, string> Colours(IReadOnlyList<Views.Stream> streams) =>
        streams.GroupBy(stream => stream.Resource, StringComparer.Ordinal)
            .OrderByDescending(group => group.Sum(stream => stream.Value)).ThenBy(group => group.Key, StringComparer.Ordinal)
            .Take(Palette.Unlike.Count).Select((group, place) => (group.Key, Colour: Palette.At(place)))
            .ToDictionary(pair => pair.Key, pair => pair.Colour, StringComparer.Ordinal);

    private static JsonArray Nodes(IReadOnlyList<StreamEnd> ends, IReadOnlyList<Views.Stream> streams, string unit, Names names, bool narrow) =>
        new([.. ends.Select(end => Node(end, streams.Where(stream => stream.From == end || stream.To == end).Sum(stream => stream.Value), unit, names, narrow))]);

    private static JsonObject Node(StreamEnd end, double total, string unit, Names names, bool narrow)
    {
        string title = ChartJson.Plain(end.Title(names));
        bool last = narrow ? end.Column > 1 : end.Column == 3;
        string verb = end.Kind switch { EndKind.Giver => " gives", EndKind.Taker => " takes", _ => "" };
        return new JsonObject
        {
            ["name"] = end.Key, ["depth"] = narrow ? (end.Column > 1 ? 1 : 0) : end.Column,
            ["itemStyle"] = new JsonObject { ["color"] = end.Column is 1 or 2 ? Palette.Node : Palette.Other, ["borderWidth"] = 0 },
            ["label"] = new JsonObject { ["formatter"] = narrow ? title : $"{title}  {Figure.Rounded(total, 3)}", ["position"] = last ? "left" : "right" },
            ["tooltip"] = new JsonObject { ["formatter"] = $"{title}{verb}\n{Figure.Rounded(total)} {UnitWords.InSentence(unit)}" },
        };
    }

    private static JsonObject Link(Views.Stream stream, Dictionary<string, string> colours, Names names) => new()
    {
        ["source"] = stream.From.Key, ["target"] = stream.To.Key, ["value"] = ChartJson.Number(stream.Value),
        ["lineStyle"] = new JsonObject { ["color"] = colours.GetValueOrDefault(stream.Resource, Palette.Other) },
        ["tooltip"] = new JsonObject
        {
            ["formatter"] = ChartJson.Plain(
                $"{names.Resource(stream.Resource)}\n{stream.From.Title(names)} → {stream.To.Title(names)}\n{Figure.Rounded(stream.Value)} {UnitWords.InSentence(stream.Unit)}"),
        },
    };

    private static JsonObject Label(int fontSize, int width) => new() { ["fontSize"] = fontSize, ["width"] = width, ["overflow"] = "truncate" };

    // Text drawn by the chart itself: a tooltip made of markup would need inline styles, which the page forbids.
    internal static JsonObject Tooltip() => new() { ["trigger"] = "item", ["renderMode"] = "richText", ["confine"] = true };
}
