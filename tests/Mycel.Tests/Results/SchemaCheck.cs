using System.Text.Json;
using System.Text.Json.Nodes;

namespace Mycel.Tests.Results;

/// <summary>Holds a document against a schema: the keywords that our schemas use, and no others.</summary>
internal static class SchemaCheck
{
    /// <summary>Places of the document that the schema does not allow.</summary>
    public static IReadOnlyList<string> Faults(JsonNode schema, JsonNode? document)
    {
        var faults = new List<string>();
        Check(schema, schema, document, "$", faults);
        return faults;
    }

    private static void Check(JsonNode root, JsonNode schema, JsonNode? value, string place, List<string> faults)
    {
        if (schema is not JsonObject rules) return;
        if ((string?)rules["$ref"] is { } reference)
        {
            Check(root, Follow(root, reference), value, place, faults);
            return;
        }

        if (rules["type"] is { } type && !Types(type).Any(name => Is(name, value))) faults.Add($"{place} is no {type.ToJsonString()}");
        if (value is JsonArray list && rules["items"] is { } items)
        {
            for (int entry = 0; entry < list.Count; entry++) Check(root, items, list[entry], $"{place}[{entry}]", faults);
        }

        if (value is not JsonObject record) return;
        foreach (string name in (rules["required"] as JsonArray ?? []).Select(name => (string)name!).Where(name => !record.ContainsKey(name))) faults.Add($"{place} lacks {name}");
        foreach ((string name, JsonNode? part) in record)
        {
            if (rules["properties"]?[name] is { } property) Check(root, property, part, $"{place}.{name}", faults);
            else if (rules["additionalProperties"] is { } other) Check(root, other, part, $"{place}.{name}", faults);
            else faults.Add($"{place} has {name}, which the schema does not know");
        }
    }

    private static IEnumerable<string> Types(JsonNode type) => type is JsonArray list ? list.Select(name => (string)name!) : [(string)type!];

    private static bool Is(string type, JsonNode? value) => value?.GetValueKind() switch
    {
        null or JsonValueKind.Null => type == "null",
        JsonValueKind.Object => type == "object",
        JsonValueKind.Array => type == "array",
        JsonValueKind.String => type == "string",
        JsonValueKind.Number => type is "number" || (type == "integer" && value!.GetValue<JsonElement>().TryGetInt64(out _)),
        _ => type == "boolean",
    };

    // A reference is a path from the root: #/properties/baseline/properties/indicators.
    private static JsonNode Follow(JsonNode root, string reference) => reference.TrimStart('#').Split('/', StringSplitOptions.RemoveEmptyEntries)
        .Aggregate(root, (node, part) => node is JsonArray list ? list[int.Parse(part, System.Globalization.CultureInfo.InvariantCulture)]! : node[part.Replace("~1", "/", StringComparison.Ordinal)]!);
}
