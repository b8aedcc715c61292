using System.Text.Json;
using System.Text.Json.Nodes;
using Mycel.Analysis.Results;

namespace Mycel.Tests.Reporting;

/// <summary>A plan in which every text is hostile.</summary>
internal static class HostilePlan
{
    // Words that choose what is shown stay, or there would be nothing to show.
    private static readonly HashSet<string> Kept = ["park", "buy", "sell", "extract", "release", "infeasible", "optimal", "maximise", "minimise"];

    /// <summary>The plan with the text added to every other text of it.</summary>
    public static PlanDocument From(PlanDocument plan, string text)
    {
        JsonNode node = JsonSerializer.SerializeToNode(plan, PlanJson.Default.PlanDocument)!;
        Spoil(node, text);
        return node.Deserialize(PlanJson.Default.PlanDocument)!;
    }

    private static void Spoil(JsonNode node, string text)
    {
        switch (node)
        {
            case JsonObject record:
                foreach (string name in record.Select(pair => pair.Key).ToList())
                    if (Spoilt(record[name], text) is { } spoilt)
                        record[name] = spoilt;
                break;
            case JsonArray list:
                for (int place = 0; place < list.Count; place++)
                    if (Spoilt(list[place], text) is { } spoilt)
                        list[place] = spoilt;
                break;
        }
    }

    private static JsonValue? Spoilt(JsonNode? node, string text)
    {
        if (node is JsonValue value && value.GetValueKind() == JsonValueKind.String)
            return Kept.Contains(value.GetValue<string>()) ? null : JsonValue.Create(value.GetValue<string>() + text);
        if (node is not null)
            Spoil(node, text);
        return null;
    }
}
