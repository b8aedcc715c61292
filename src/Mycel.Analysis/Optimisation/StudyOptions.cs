namespace Mycel.Analysis.Optimisation;

/// <summary>What is asked of a park, and how.</summary>
public sealed record StudyOptions
{
    /// <summary>Share of the best that near-optimal plans may give up where nothing else was said.</summary>
    public const double UsualWithin = 0.05;

    /// <summary>
    /// What is sought: an indicator (<c>profit</c>), a weighted sum (<c>max profit - 50*co2</c>), a ratio of two of these
    /// (<c>max output-value / water-fresh</c>), or several stages that are sought one after another
    /// (<c>co2, profit</c>).
    /// </summary>
    public string Objective { get; init; } = "profit";

    /// <summary>Whether the stand-alone baseline is solved too.</summary>
    public bool Baseline { get; init; } = true;

    /// <summary>Year; without it the package's base year.</summary>
    public int? Period { get; init; }

    /// <summary>Time for each solve; without it there is no limit.</summary>
    public TimeSpan? TimeLimit { get; init; }

    /// <summary>Distance from the bound at which a program with integers counts as solved, as a share.</summary>
    public double Gap { get; init; } = 1e-6;

    /// <summary>Threads of the solver; results are compared with one.</summary>
    public int Threads { get; init; } = 1;

    /// <summary>Seed of the solver's choices.</summary>
    public int Seed { get; init; }

    /// <summary>Method for linear programs: <c>automatic</c>, <c>simplex</c>, <c>interior-point</c> or <c>pdlp</c>.</summary>
    public string Method { get; init; } = "automatic";

    /// <summary>Number of near-optimal plans, as unlike each other as possible, that are sought beside the best.</summary>
    public int Alternatives { get; init; }

    /// <summary>Share of the best that near-optimal plans may give up; without it, and without alternatives, what else is possible is not asked.</summary>
    public double? Within { get; init; }

    /// <summary>
    /// Number of plants that stand still for which it is said what would bring them in. Without it: 200 in programs of up to 10 000 rows, none in larger ones.
    /// </summary>
    public int? LeftOut { get; init; }

    /// <summary>Number of technologies, those of greatest loss, whose synergies are valued two by two; above zero, the loss of every technology of the plan is found.</summary>
    public int Synergies { get; init; }

    /// <summary>Scenarios, in order, under which the park is planned too, to be set beside the plan; null where that is not asked. None at all means the package as it is.</summary>
    public IReadOnlyList<string>? Before { get; init; }

    /// <summary>Whether it is found what each measure of the plan, which is what it builds at one plant, is worth.</summary>
    public MeasureRequest Measures { get; init; }

    /// <summary>Indicator that counts the carbon that measures save, with <c>max</c> before it where it counts what is avoided; without it <c>co2</c>. Asks for measures.</summary>
    public string? Carbon { get; init; }

    /// <summary>Whether measures are valued in any case.</summary>
    public bool AsksMeasures => Measures == MeasureRequest.Yes || Carbon is not null;

    /// <summary>Whether it is asked what else is possible near the best.</summary>
    public bool AsksNearOptimal => Alternatives > 0 || Within is not null;
}

/// <summary>How far a study has come.</summary>
/// <param name="Phase">What is being done, in words.</param>
/// <param name="Share">Share of the phase that is done, 0 to 1; null where it is not known.</param>
/// <param name="Detail">More, in words; may be empty.</param>
public sealed record StudyProgress(string Phase, double? Share, string Detail);
