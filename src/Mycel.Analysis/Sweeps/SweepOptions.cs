using System.Globalization;
using Mycel.Analysis.Optimisation;
using Mycel.Analysis.Results;
using Mycel.Analysis.Sweeps.Uncertainty;

namespace Mycel.Analysis.Sweeps;

/// <summary>How a sweep is done.</summary>
public sealed record SweepOptions
{
    /// <summary>Most workers.</summary>
    public const int MostThreads = 256;

    /// <summary>What is sought; null for what the sweep's file says, and where that says nothing, <c>profit</c>.</summary>
    public string? Objective { get; init; }

    /// <summary>Year; without it the package's base year.</summary>
    public int? Period { get; init; }

    /// <summary>Time for each solve; without it there is no limit.</summary>
    public TimeSpan? TimeLimit { get; init; }

    /// <summary>Distance from the bound at which a program with integers counts as solved, as a share.</summary>
    public double Gap { get; init; } = 1e-6;

    /// <summary>Workers beside each other; they change nothing but the time.</summary>
    public int Threads { get; init; } = 1;

    /// <summary>Seed of the solver's choices and of what is drawn by lot.</summary>
    public int Seed { get; init; }

    /// <summary>Whether values are sought at which the structure changes.</summary>
    public bool Breaks { get; init; } = true;

    /// <summary>Width of a bracketed change of structure, as a share of the step between two runs.</summary>
    public double BreakTolerance { get; init; } = 1e-6;

    /// <summary>Whether every run starts from nothing: for measuring what warm starts bring.</summary>
    public bool Cold { get; init; }

    /// <summary>What is asked of the uncertainty of values.</summary>
    public UncertaintyOptions Uncertainty { get; init; } = new();

    /// <summary>What is wrong with the options, and what to do.</summary>
    /// <returns>A sentence; null where nothing is wrong.</returns>
    public string? Problem()
    {
        if (Threads is < 1 or > MostThreads) return $"The number of threads must lie between 1 and {MostThreads}.";
        if (!(Gap is >= 0 and < 1)) return "The gap must be a share of at least 0 and below 1, such as 1e-6.";
        if (!(BreakTolerance is >= 1e-12 and < 1)) return "The width of a change of structure must be a share of at least 1e-12 and below 1, such as 1e-6.";
        return TimeLimit < TimeSpan.Zero ? "The time limit must not be negative." : Uncertainty.Problem();
    }

    /// <summary>Options that shape the result as texts by name; the number of threads is not among them, for it changes nothing.</summary>
    /// <param name="objective">What is sought.</param>
    public IReadOnlyDictionary<string, string> Texts(string objective)
    {
        var texts = new SortedDictionary<string, string>(StringComparer.Ordinal)
        {
            ["breaks"] = Breaks ? "yes" : "no",
            ["breakTolerance"] = BreakTolerance.ToString("R", CultureInfo.InvariantCulture),
            ["gap"] = Gap.ToString("R", CultureInfo.InvariantCulture),
            ["objective"] = objective,
            ["seed"] = Seed.ToString(CultureInfo.InvariantCulture),
        };
        if (Period is { } period) texts["period"] = period.ToString(CultureInfo.InvariantCulture);
        if (TimeLimit is { } limit) texts["timeLimit"] = limit.TotalSeconds.ToString("R", CultureInfo.InvariantCulture);
        if (Cold) texts["cold"] = "yes";
        Uncertainty.Write(texts);
        return texts;
    }

    /// <summary>Options from the texts of a document.</summary>
    /// <param name="stored">The document.</param>
    /// <returns>The options; null where a text is damaged.</returns>
    public static SweepOptions? Of(SweepDocument stored)
    {
        string Text(string name) => stored.Options.GetValueOrDefault(name, "");
        bool isRead = double.TryParse(Text("gap"), NumberStyles.Float, CultureInfo.InvariantCulture, out double gap)
            & double.TryParse(Text("breakTolerance"), NumberStyles.Float, CultureInfo.InvariantCulture, out double tolerance)
            & int.TryParse(Text("seed"), NumberStyles.Integer, CultureInfo.InvariantCulture, out int seed);
        int? period = int.TryParse(Text("period"), NumberStyles.Integer, CultureInfo.InvariantCulture, out int year) ? year : null;
        bool hasLimit = double.TryParse(Text("timeLimit"), NumberStyles.Float, CultureInfo.InvariantCulture, out double seconds) && seconds is >= 0 and < 1e9;
        if (!isRead || stored.Options.ContainsKey("period") != period is not null || stored.Options.ContainsKey("timeLimit") != hasLimit) return null;
        var options = new SweepOptions
        {
            Objective = Text("objective"), Period = period, TimeLimit = hasLimit ? TimeSpan.FromSeconds(seconds) : null, Gap = gap, Seed = seed, Breaks = Text("breaks") == "yes",
            BreakTolerance = tolerance, Cold = Text("cold") == "yes", Uncertainty = UncertaintyOptions.Of(stored.Options),
        };
        return options.Problem() is null ? options : null;
    }

    /// <summary>The options of the study of a run.</summary>
    /// <param name="objective">What is sought.</param>
    internal StudyOptions StudyOptions(string objective) => new()
    {
        Objective = objective, Baseline = false, Period = Period, TimeLimit = TimeLimit, Gap = Gap, Threads = 1, Seed = Seed,
    };
}
