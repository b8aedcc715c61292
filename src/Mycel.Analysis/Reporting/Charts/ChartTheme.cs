using System.Text.Json.Nodes;

namespace Mycel.Analysis.Reporting.Charts;

/// <summary>How charts look on light and on dark ground: an ECharts theme for each.</summary>
public static class ChartTheme
{
    /// <summary>On light ground.</summary>
    public static JsonObject Light => Of(ink: "#1d2629", quiet: "#5a676b", line: "#d5dcdd", ground: "#ffffff");

    /// <summary>On dark ground.</summary>
    public static JsonObject Dark => Of(ink: "#e8eeee", quiet: "#a3b0b3", line: "#3a474a", ground: "#182123");

    private static JsonObject Of(string ink, string quiet, string line, string ground) => new()
    {
        ["backgroundColor"] = "transparent",
        ["color"] = new JsonArray([.. Palette.Unlike.Select(colour => (JsonNode)colour)]),
        ["textStyle"] = new JsonObject { ["color"] = ink, ["fontFamily"] = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif" },
        ["sankey"] = new JsonObject { ["label"] = Label(ink, ground) },
        ["graph"] = new JsonObject { ["label"] = Label(ink, ground), ["edgeLabel"] = Label(quiet, ground) },
        ["scatter"] = new JsonObject { ["label"] = Label(ink, ground) },
        ["line"] = new JsonObject { ["label"] = Label(ink, ground) },
        ["bar"] = new JsonObject { ["label"] = new JsonObject { ["color"] = ink } },
        ["categoryAxis"] = Axis(ink, line),
        ["valueAxis"] = Axis(quiet, line),
        ["tooltip"] = new JsonObject
        {
            ["backgroundColor"] = ground, ["borderColor"] = line, ["borderWidth"] = 1, ["padding"] = new JsonArray(8, 12),
            ["textStyle"] = new JsonObject { ["color"] = ink, ["fontSize"] = 13, ["lineHeight"] = 19 },
        },
    };

    // A border of the ground's colour keeps a label readable where it lies on a band or a line.
    private static JsonObject Label(string ink, string ground) => new() { ["color"] = ink, ["textBorderColor"] = ground, ["textBorderWidth"] = 3 };

    private static JsonObject Axis(string ink, string line) => new()
    {
        ["axisLabel"] = new JsonObject { ["color"] = ink },
        ["axisLine"] = new JsonObject { ["lineStyle"] = new JsonObject { ["color"] = line } },
        ["splitLine"] = new JsonObject { ["lineStyle"] = new JsonObject { ["color"] = line } },
    };
}
