using System.Text.Json;

namespace Mycel.Analysis.Results;

/// <summary>Compares two documents figure by figure, timings and digest left out.</summary>
public static class DocumentDifferences
{
    // Sums are made in the same order from the same numbers; only functions such as a sine may end differently on another machine.
    private const double SameWithin = 1e-9;

    /// <summary>Every place where the documents differ, in the order of the first.</summary>
    /// <param name="stored">The document that is checked.</param>
    /// <param name="made">The document made again.</param>
    /// <returns>A sentence for each difference.</returns>
    public static IEnumerable<string> Between(PlanDocument stored, PlanDocument made)
    {
        using JsonDocument left = Bare(stored);
        using JsonDocument right = Bare(made);
        foreach (string difference in Between("", left.RootElement, right.RootElement)) yield return difference;
    }

    /// <summary>Every place where two fronts differ, in the order of the first.</summary>
    /// <param name="stored">The front that is checked.</param>
    /// <param name="made">The front made again.</param>
    /// <returns>A sentence for each difference.</returns>
    public static IEnumerable<string> Between(FrontDocument stored, FrontDocument made)
    {
        using JsonDocument left = Bare(stored);
        using JsonDocument right = Bare(made);
        foreach (string difference in Between("", left.RootElement, right.RootElement)) yield return difference;
    }

    private static JsonDocument Bare(FrontDocument document) =>
        JsonSerializer.SerializeToDocument(document with { Digest = "", Timings = new Dictionary<string, double>() }, FrontJson.Default.FrontDocument);

    private static JsonDocument Bare(PlanDocument document) =>
        JsonSerializer.SerializeToDocument(document with { Digest = "", Timings = new Dictionary<string, double>() }, PlanJson.Default.PlanDocument);

    private static IEnumerable<string> Between(string path, JsonElement stored, JsonElement made)
    {
        if (stored.ValueKind != made.ValueKind) return [Say(path, stored, made)];
        return stored.ValueKind switch
        {
            JsonValueKind.Object => OfObjects(path, stored, made),
            JsonValueKind.Array => OfArrays(path, stored, made),
            JsonValueKind.Number => IsSame(stored.GetDouble(), made.GetDouble()) ? [] : [Say(path, stored, made)],
            _ => stored.GetRawText() == made.GetRawText() ? [] : [Say(path, stored, made)],
        };
    }

    private static IEnumerable<string> OfObjects(string path, JsonElement stored, JsonElement made)
    {
        foreach (JsonProperty property in stored.EnumerateObject())
        {
            string place = path.Length == 0 ? property.Name : $"{path}.{property.Name}";
            if (!made.TryGetProperty(property.Name, out JsonElement other))
            {
                yield return $"{place} should not be there.";
                continue;
            }

            foreach (string difference in Between(place, property.Value, other)) yield return difference;
        }

        foreach (JsonProperty property in made.EnumerateObject())
            if (!stored.TryGetProperty(property.Name, out _)) yield return $"{path}.{property.Name} is missing.";
    }

    private static IEnumerable<string> OfArrays(string path, JsonElement stored, JsonElement made)
    {
        if (stored.GetArrayLength() != made.GetArrayLength())
            yield return $"{path} has {stored.GetArrayLength()} entries; made again it has {made.GetArrayLength()}.";
        int count = Math.Min(stored.GetArrayLength(), made.GetArrayLength());
        using JsonElement.ArrayEnumerator left = stored.EnumerateArray().GetEnumerator();
        using JsonElement.ArrayEnumerator right = made.EnumerateArray().GetEnumerator();
        for (int index = 0; index < count && left.MoveNext() && right.MoveNext(); index++)
            foreach (string difference in Between($"{path}[{index}]", left.Current, right.Current)) yield return difference;
    }

    private static bool IsSame(double stored, double made) =>
        stored.Equals(made) || Math.Abs(stored - made) <= SameWithin * Math.Max(1, Math.Max(Math.Abs(stored), Math.Abs(made)));

    private static string Say(string path, JsonElement stored, JsonElement made) =>
        $"{path} is {Short(stored)}; made again it is {Short(made)}.";

    private static string Short(JsonElement element)
    {
        string text = element.GetRawText();
        return text.Length <= 80 ? text : text[..77] + "...";
    }
}
