using System.Text.Json;
using System.Text.Json.Nodes;
using Mycel.Analysis.Results;

namespace Mycel.Tests.Optimisation;

/// <summary>A document in which one figure is another.</summary>
internal static class AlteredPlan
{
    public static PlanDocument Of(JsonNode document, string place, bool isResealed)
    {
        JsonNode copy = document.DeepClone();
        string[] steps = place.Split('/', StringSplitOptions.RemoveEmptyEntries);
        JsonNode parent = steps[..^1].Aggregate(copy, (node, step) => node is JsonArray array ? array[int.Parse(step)]! : node[step]!);
        JsonNode leaf = parent is JsonArray list ? list[int.Parse(steps[^1])]! : parent[steps[^1]]!;
        JsonValue altered = leaf.ToJsonString().Contains('.', StringComparison.Ordinal)
            ? JsonValue.Create((leaf.GetValue<double>() * 1.001) + 0.001)
            : JsonValue.Create((int)leaf.GetValue<double>() + 1);
        if (parent is JsonArray target) target[int.Parse(steps[^1])] = altered;
        else parent[steps[^1]] = altered;
        PlanDocument read = copy.Deserialize(PlanJson.Default.PlanDocument)!;
        return isResealed ? DocumentSeal.Close(read) : read;
    }

    /// <summary>Paths of all figures.</summary>
    public static IEnumerable<string> Numbers(JsonNode? node, string path) => node switch
    {
        JsonObject members => members.SelectMany(member => Numbers(member.Value, $"{path}/{member.Key}")),
        JsonArray entries => entries.SelectMany((entry, index) => Numbers(entry, $"{path}/{index}")),
        JsonValue value when value.GetValueKind() == JsonValueKind.Number => [path],
        _ => [],
    };
}
