using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;

namespace Mycel.Analysis.Reporting.Charts;

/// <summary>Writes charts as JSON that may stand inside a script element: the signs that end one are escaped.</summary>
public static class ChartJson
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All), SkipValidation = false };

    /// <summary>Themes and charts of a page as one object.</summary>
    public static string Of(IEnumerable<Chart> charts)
    {
        var all = new JsonObject();
        foreach (Chart chart in charts)
            all[chart.Id] = new JsonArray([.. chart.Choices.Select(Choice)]);
        return Text(new JsonObject { ["themes"] = new JsonObject { ["light"] = ChartTheme.Light, ["dark"] = ChartTheme.Dark }, ["charts"] = all });
    }

    /// <summary>A number that a chart can draw: rounded to nine digits, so that a page does not carry the noise of the last bits.</summary>
    internal static double Number(double value) =>
        double.Parse(value.ToString("G9", System.Globalization.CultureInfo.InvariantCulture), System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>A text that a chart shows as it is: braces are marks of its formatters and become brackets.</summary>
    internal static string Plain(string text) => text.Replace('{', '(').Replace('}', ')');

    private static JsonObject Choice(ChartChoice choice) => new()
    {
        ["height"] = choice.Height, ["aspect"] = choice.Aspect,
        ["legend"] = new JsonArray([.. choice.Legend.Select(entry =>
            new JsonObject { ["title"] = entry.Title, ["colour"] = entry.Colour, ["line"] = entry.Line })]),
        ["option"] = choice.Option.DeepClone(), ["narrow"] = choice.Narrow?.DeepClone(),
    };

    private static string Text(JsonObject value)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, Options))
            value.WriteTo(writer);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
