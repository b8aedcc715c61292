using System.Globalization;
using Mycel.Analysis.Optimisation;
using Mycel.Analysis.Results;

namespace Mycel.Analysis.Fronts;

/// <summary>What is asked of a park's trade-offs, and how.</summary>
public sealed record FrontOptions
{
    /// <summary>Most objectives that a front may have.</summary>
    public const int MostObjectives = 5;

    private const int MostPoints = 10_000;
    private const double LeastIntegerGap = 1e-6;

    /// <summary>The objectives, two to five, separated by commas; each as an objective of a plan: <c>profit</c>, <c>min co2</c>, <c>max profit - 50*co2</c>.</summary>
    public string Objectives { get; init; } = "profit, co2";

    /// <summary>
    /// Points to show (and for integers or three and more objectives, points to seek); null for every point where that can be. Two linear objectives are always solved to every
    /// extreme point; this many of them are shown.
    /// </summary>
    public int? Points { get; init; } = 21;

    /// <summary>Year; without it the package's base year.</summary>
    public int? Period { get; init; }

    /// <summary>Time for each solve; without it there is no limit.</summary>
    public TimeSpan? TimeLimit { get; init; }

    /// <summary>How far a plan may lie beyond the front, as a share of the objectives' ranges; with integers also the gap of each solve, which is at least 1e-6.</summary>
    public double Gap { get; init; } = 1e-9;

    /// <summary>Workers beside each other; they change nothing but the time.</summary>
    public int Threads { get; init; } = 1;

    /// <summary>Seed of the solver's choices.</summary>
    public int Seed { get; init; }

    /// <summary>A point to draw beside the front, such as the park as it is; null for none.</summary>
    public FrontReference? Reference { get; init; }

    /// <summary>What is wrong with the options, and what to do.</summary>
    /// <param name="study">The study that they are asked of.</param>
    /// <returns>A sentence; null where nothing is wrong.</returns>
    public string? ProblemIn(Study study)
    {
        if (Points is < 2 or > MostPoints) return $"The number of points must lie between 2 and {MostPoints}, or be 'all'.";
        if (Threads is < 1 or > 256) return "The number of threads must lie between 1 and 256.";
        if (!(Gap is >= 0 and < 1)) return "The gap must be a share of at least 0 and below 1, such as 1e-6.";
        IReadOnlyList<ObjectiveStage> objectives = Objective.Read(Objectives, study.Park, out string? problem);
        if (problem is not null) return problem;
        if (objectives.Count is < 2 or > MostObjectives)
            return $"A front has two to {MostObjectives} objectives, and '{Objectives}' names {objectives.Count}. Separate them by commas: 'profit, co2'.";
        if (objectives.FirstOrDefault(objective => objective.IsRatio) is { } ratio)
            return $"'{ratio.Text}' is a ratio, and a front is made of sums. Trade its two sums against each other, or limit the ratio in limits.csv.";
        if (Points is null && objectives.Count > 2) return "Every point of more than two objectives cannot be listed: their front is a surface. Ask for a number of points, such as --points 50.";
        var twice = objectives.GroupBy(objective => objective.Text, StringComparer.Ordinal).FirstOrDefault(group => group.Count() > 1);
        return twice is null ? null : $"The objective '{twice.Key}' is named twice.";
    }

    /// <summary>The options of the study that a front is asked of.</summary>
    public StudyOptions StudyOptions => new()
    {
        Objective = Objectives, Baseline = false, Period = Period, TimeLimit = TimeLimit, Gap = Math.Max(Gap, LeastIntegerGap), Threads = 1, Seed = Seed,
    };

    /// <summary>Options that shape the front as texts by name; the number of threads is not among them, for it changes nothing.</summary>
    public IReadOnlyDictionary<string, string> Texts()
    {
        var texts = new SortedDictionary<string, string>(StringComparer.Ordinal)
        {
            ["gap"] = Gap.ToString("R", CultureInfo.InvariantCulture),
            ["objectives"] = Objectives,
            ["points"] = Points?.ToString(CultureInfo.InvariantCulture) ?? "all",
            ["seed"] = Seed.ToString(CultureInfo.InvariantCulture),
        };
        if (Period is { } period) texts["period"] = period.ToString(CultureInfo.InvariantCulture);
        if (TimeLimit is { } limit) texts["timeLimit"] = limit.TotalSeconds.ToString("R", CultureInfo.InvariantCulture);
        return texts;
    }

    /// <summary>Options from the texts of a document.</summary>
    /// <param name="stored">The document.</param>
    /// <returns>The options; null where a text is damaged.</returns>
    public static FrontOptions? Of(FrontDocument stored)
    {
        string Text(string name) => stored.Options.GetValueOrDefault(name, "");
        bool isWhole = double.TryParse(Text("gap"), NumberStyles.Float, CultureInfo.InvariantCulture, out double gap)
            & int.TryParse(Text("seed"), NumberStyles.Integer, CultureInfo.InvariantCulture, out int seed);
        int? points = int.TryParse(Text("points"), NumberStyles.None, CultureInfo.InvariantCulture, out int count) ? count : null;
        int? period = int.TryParse(Text("period"), NumberStyles.Integer, CultureInfo.InvariantCulture, out int year) ? year : null;
        bool hasLimit = double.TryParse(Text("timeLimit"), NumberStyles.Float, CultureInfo.InvariantCulture, out double seconds) && seconds is >= 0 and < 1e9;
        bool isRead = (points is not null || Text("points") == "all") && stored.Options.ContainsKey("period") == period is not null
            && stored.Options.ContainsKey("timeLimit") == hasLimit;
        if (!isWhole || !isRead) return null;
        return new FrontOptions
        {
            Objectives = Text("objectives"), Points = points, Period = period, TimeLimit = hasLimit ? TimeSpan.FromSeconds(seconds) : null, Gap = gap, Seed = seed,
            Reference = stored.Reference,
        };
    }
}
