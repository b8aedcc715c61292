using System.Text.Json.Nodes;
using Mycel.Analysis.Reporting.Text;
using Mycel.Analysis.Reporting.Views;
using Mycel.Analysis.Results;

namespace Mycel.Analysis.Reporting.Charts;

/// <summary>Industries by wave as columns of bands: how many needs of one are first met by another.</summary>
internal static class WaveBands
{
    private const string Nature = "From nature";
    private const string Markets = "Bought";

    // With more columns names would run into each other; the colours, the heads of the columns and the tips tell them then.
    private const int MostNamedColumns = 5;
    private const string Quiet = "#7d898c";

    /// <summary>The selection of the chart.</summary>
    public static ChartChoice Of(InferenceView view)
    {
        IReadOnlyDictionary<string, string> colours = WaveChart.Colours(view);
        List<(Group From, Group To, int Count)> bands =
        [
            .. view.Kept.SelectMany(technology => technology.Inputs.Select(input => (From: SourceOf(input, view), To: GroupOf(technology))))
                .Where(feed => feed.From is not null).GroupBy(feed => (From: feed.From!, feed.To))
                .Select(group => (group.Key.From, group.Key.To, group.Count()))
                .OrderBy(band => band.From.Wave).ThenBy(band => band.From.Name, StringComparer.Ordinal).ThenBy(band => band.To.Wave).ThenBy(band => band.To.Name, StringComparer.Ordinal),
        ];
        List<Group> groups = [.. bands.SelectMany(band => new[] { band.From, band.To }).Distinct().OrderBy(group => group.Wave).ThenBy(group => group.Name, StringComparer.Ordinal)];
        if (groups.Count == 0) return new ChartChoice("", "Industries by wave", 0, [], []);
        int last = groups.Max(group => group.Wave);
        var series = new JsonObject
        {
            ["type"] = "sankey", ["left"] = 8, ["right"] = 8, ["top"] = 34, ["bottom"] = 12, ["nodeWidth"] = 14, ["nodeGap"] = 14, ["draggable"] = false, ["layoutIterations"] = 64,
            ["emphasis"] = new JsonObject { ["focus"] = "adjacency" },
            ["lineStyle"] = new JsonObject { ["opacity"] = 0.4, ["curveness"] = 0.5, ["color"] = "source" },
            ["label"] = new JsonObject { ["fontSize"] = 12, ["width"] = 160, ["overflow"] = "truncate" },
            ["data"] = new JsonArray([.. groups.Select(group => Node(group, last, colours))]),
            ["links"] = new JsonArray([.. bands.Select(band => Link(band.From, band.To, band.Count))]),
        };
        int deepest = groups.GroupBy(group => group.Wave).Max(column => column.Count());
        var option = new JsonObject
        {
            ["animation"] = false, ["tooltip"] = SankeyChart.Tooltip(), ["series"] = new JsonArray(series),
            ["graphic"] = new JsonArray([.. Enumerable.Range(1, last).Select(wave => Head(wave, last))]),
        };
        return new ChartChoice("", "Industries by wave", Math.Clamp(120 + (deepest * 56), 320, 1100), option, WaveChart.Legend(view));
    }

    private static Group GroupOf(InferredTechnology technology) => new(technology.Wave ?? 0, InferenceView.Industry(technology.Industry), technology.Industry);

    private static Group? SourceOf(InferredInput input, InferenceView view) => input.Origin switch
    {
        "endowment" or "named" => new Group(0, Nature, ""),
        "market" => new Group(0, Markets, ""),
        "made" when input.Technologies.Select(view.Technology).FirstOrDefault(maker => maker is { Kept: true }) is { } maker => GroupOf(maker),
        _ => null,
    };

    private static JsonObject Head(int wave, int last)
    {
        // Columns stand between the two sides of the drawing; the last head is kept inside.
        double middle = Math.Min(1.2 + (96.2 * wave / last), last > MostNamedColumns ? 98 : 93);
        string place = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{middle:0.#}%");
        return new JsonObject
        {
            ["type"] = "text", ["left"] = place, ["top"] = 8, ["silent"] = true,
            ["style"] = new JsonObject { ["text"] = last > MostNamedColumns ? $"{wave}" : $"Wave {wave}", ["fill"] = Quiet, ["fontSize"] = 12 },
        };
    }

    private static JsonObject Node(Group group, int last, IReadOnlyDictionary<string, string> colours)
    {
        string title = group.Wave == 0 ? group.Name : $"{group.Name}, wave {group.Wave}";
        return new JsonObject
        {
            ["name"] = group.Key, ["depth"] = group.Wave,
            ["itemStyle"] = new JsonObject { ["color"] = colours.GetValueOrDefault(group.Industry, Palette.Other), ["borderWidth"] = 0 },
            ["label"] = new JsonObject
            {
                ["show"] = group.Wave == 0 || last <= MostNamedColumns, ["formatter"] = ChartJson.Plain(group.Name),
                ["position"] = group.Wave == last && last > 0 ? "left" : "right",
            },
            ["tooltip"] = new JsonObject { ["formatter"] = ChartJson.Plain(title) },
        };
    }

    private static JsonObject Link(Group from, Group to, int count) => new()
    {
        ["source"] = from.Key, ["target"] = to.Key, ["value"] = count,
        ["tooltip"] = new JsonObject { ["formatter"] = ChartJson.Plain($"{from.Name} → {to.Name}, wave {to.Wave}\n{Words.Count(count, "need is", "needs are")} first met so") },
    };

    private sealed record Group(int Wave, string Name, string Industry)
    {
        public string Key => $"{Wave}:{Name}";
    }
}
