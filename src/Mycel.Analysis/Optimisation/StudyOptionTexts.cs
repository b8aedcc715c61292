using System.Globalization;

namespace Mycel.Analysis.Optimisation;

/// <summary>Options of a study as a document writes them, and back.</summary>
internal static class StudyOptionTexts
{
    private const string IfSmall = "if-small";

    /// <summary>Options as texts by name; an absent option is left out.</summary>
    /// <param name="options">The options.</param>
    /// <returns>Names and texts, by name.</returns>
    public static SortedDictionary<string, string> Of(StudyOptions options)
    {
        var texts = new SortedDictionary<string, string>(StringComparer.Ordinal)
        {
            ["baseline"] = options.Baseline ? "yes" : "no",
            ["gap"] = options.Gap.ToString("R", CultureInfo.InvariantCulture),
            ["method"] = options.Method,
            ["objective"] = options.Objective,
            ["seed"] = options.Seed.ToString(CultureInfo.InvariantCulture),
            ["threads"] = options.Threads.ToString(CultureInfo.InvariantCulture),
        };
        if (options.Period is { } period) texts["period"] = period.ToString(CultureInfo.InvariantCulture);
        if (options.TimeLimit is { } limit) texts["timeLimit"] = limit.TotalSeconds.ToString("R", CultureInfo.InvariantCulture);
        if (options.AsksNearOptimal)
        {
            texts["alternatives"] = options.Alternatives.ToString(CultureInfo.InvariantCulture);
            texts["within"] = (options.Within ?? StudyOptions.UsualWithin).ToString("R", CultureInfo.InvariantCulture);
        }

        if (options.LeftOut is { } leftOut) texts["leftOut"] = leftOut.ToString(CultureInfo.InvariantCulture);
        if (options.Synergies > 0) texts["synergies"] = options.Synergies.ToString(CultureInfo.InvariantCulture);
        if (options.Before is { } before) texts["before"] = string.Join(',', before);
        if (options.Measures != MeasureRequest.No) texts["measures"] = options.Measures == MeasureRequest.Yes ? "yes" : IfSmall;
        if (options.Carbon is { } carbon) texts["carbon"] = carbon;
        return texts;
    }

    /// <summary>Options from the texts of a document.</summary>
    /// <param name="texts">Names and texts.</param>
    /// <returns>The options; null where a text is damaged.</returns>
    public static StudyOptions? Read(IReadOnlyDictionary<string, string> texts)
    {
        string Text(string name) => texts.GetValueOrDefault(name, "");
        int? Whole(string name) => int.TryParse(Text(name), NumberStyles.Integer, CultureInfo.InvariantCulture, out int number) ? number : null;
        bool isWhole = double.TryParse(Text("gap"), NumberStyles.Float, CultureInfo.InvariantCulture, out double gap)
            & int.TryParse(Text("seed"), NumberStyles.Integer, CultureInfo.InvariantCulture, out int seed)
            & int.TryParse(Text("threads"), NumberStyles.Integer, CultureInfo.InvariantCulture, out int threads);
        int? period = int.TryParse(Text("period"), NumberStyles.Integer, CultureInfo.InvariantCulture, out int year) ? year : null;
        bool hasLimit = double.TryParse(Text("timeLimit"), NumberStyles.Float, CultureInfo.InvariantCulture, out double seconds)
            && seconds is >= 0 and < 1e9;
        int? alternatives = Whole("alternatives");
        int? leftOut = Whole("leftOut");
        int? synergies = Whole("synergies");
        bool hasWithin = double.TryParse(Text("within"), NumberStyles.Float, CultureInfo.InvariantCulture, out double within);
        bool isAnyDamaged = (texts.ContainsKey("alternatives") && alternatives is null) || (texts.ContainsKey("leftOut") && leftOut is null)
            || (texts.ContainsKey("synergies") && synergies is null) || (texts.ContainsKey("measures") && Text("measures") is not ("yes" or IfSmall)) || (texts.ContainsKey("within") && !hasWithin);
        if (isAnyDamaged) return null;
        if (!isWhole || (texts.ContainsKey("period") && period is null) || (texts.ContainsKey("timeLimit") && !hasLimit)) return null;
        return new StudyOptions
        {
            Objective = Text("objective"),
            Baseline = Text("baseline") == "yes",
            Period = period,
            TimeLimit = hasLimit ? TimeSpan.FromSeconds(seconds) : null,
            Gap = gap,
            Threads = threads,
            Seed = seed,
            Method = Text("method"),
            Alternatives = alternatives ?? 0,
            Within = hasWithin ? within : null,
            LeftOut = leftOut,
            Synergies = synergies ?? 0,
            Measures = Text("measures") switch { "yes" => MeasureRequest.Yes, IfSmall => MeasureRequest.IfSmall, _ => MeasureRequest.No },
            Carbon = texts.GetValueOrDefault("carbon"),
            Before = texts.TryGetValue("before", out string? before) ? before.Split(',', StringSplitOptions.RemoveEmptyEntries) : null,
        };
    }
}
