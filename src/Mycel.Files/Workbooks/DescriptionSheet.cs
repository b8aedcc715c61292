using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Mycel.Model.Packages;

namespace Mycel.Files.Workbooks;

/// <summary>
/// The properties of <c>datapackage.json</c> as a sheet of two columns. A text stands as it is; a number as a number; a list or an object as JSON; a text that could be
/// taken for one of these stands in quotes.
/// </summary>
internal static class DescriptionSheet
{
    /// <summary>Heading of the first column.</summary>
    public const string Property = "property";

    /// <summary>Heading of the second column.</summary>
    public const string Value = "value";

    // The list of tables follows from the sheets.
    private const string Resources = "resources";

    private static readonly JsonWriterOptions Writing = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Rows of the sheet for the bytes of a description.</summary>
    /// <param name="description">Bytes of <c>datapackage.json</c>.</param>
    /// <returns>Property and value of each row.</returns>
    public static IEnumerable<(string Property, string Value)> Rows(byte[] description)
    {
        using JsonDocument document = JsonDocument.Parse(description);
        foreach (JsonProperty property in document.RootElement.EnumerateObject())
        {
            if (property.Name == Resources) continue;
            string text = property.Value.ValueKind == JsonValueKind.String ? property.Value.GetString()! : property.Value.GetRawText();
            bool isPlain = property.Value.ValueKind != JsonValueKind.String || !IsJson(text);
            yield return (property.Name, isPlain ? Compact(property.Value, text) : property.Value.GetRawText());
        }
    }

    /// <summary>Bytes of a description from the rows of a sheet; rows that name a sheet of a scenario are left out.</summary>
    /// <param name="source">The sheet.</param>
    /// <returns>Bytes of <c>datapackage.json</c>.</returns>
    public static byte[] Read(IRowSource source)
    {
        int property = IndexOf(source, Property);
        int value = IndexOf(source, Value);
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Writing))
        {
            json.WriteStartObject();
            while (source.Next())
            {
                string name = source.Cell(property).ToString();
                if (name.Length == 0 || name.StartsWith(SheetNames.ScenarioPrefix, StringComparison.Ordinal)) continue;
                string text = source.Cell(value).ToString();
                json.WritePropertyName(name);
                if (IsJson(text)) json.WriteRawValue(text);
                else json.WriteStringValue(text);
            }

            json.WriteEndObject();
        }

        return stream.ToArray();
    }

    /// <summary>Ids of scenarios whose sheets have shortened names.</summary>
    /// <param name="source">The sheet.</param>
    /// <returns>Id by name of the sheet.</returns>
    public static Dictionary<string, string> ShortenedScenarios(IRowSource source)
    {
        int property = IndexOf(source, Property);
        int value = IndexOf(source, Value);
        var ids = new Dictionary<string, string>(StringComparer.Ordinal);
        while (source.Next())
        {
            string name = source.Cell(property).ToString();
            if (name.StartsWith(SheetNames.ScenarioPrefix, StringComparison.Ordinal)) ids[name] = source.Cell(value).ToString();
        }

        return ids;
    }

    private static string Compact(JsonElement element, string text)
    {
        if (!text.Contains('\n', StringComparison.Ordinal) || element.ValueKind == JsonValueKind.String) return text;
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Writing)) element.WriteTo(json);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    // A spreadsheet may show a number or a list where a text is meant, so only these begin a value that is not a text.
    private static bool IsJson(string text)
    {
        bool canBe = text.Length > 0 && (text[0] is '[' or '{' or '"' || text is "true" or "false" or "null"
            || double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out _));
        if (!canBe) return false;
        try
        {
            using JsonDocument document = JsonDocument.Parse(text);
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static int IndexOf(IRowSource source, string heading)
    {
        for (int index = 0; index < source.Header.Count; index++)
            if (source.Header[index].Equals(heading, StringComparison.OrdinalIgnoreCase)) return index;
        return heading == Property ? 0 : 1;
    }
}
