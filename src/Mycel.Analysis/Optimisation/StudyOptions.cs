namespace Mycel.Analysis.Optimisation;

/// <summary>What is asked of a park, and how.</summary>
public sealed record StudyOptions
{
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
}

/// <summary>How far a study has come.</summary>
/// <param name="Phase">What is being done, in words.</param>
/// <param name="Share">Share of the phase that is done, 0 to 1; null where it is not known.</param>
/// <param name="Detail">More, in words; may be empty.</param>
public sealed record StudyProgress(string Phase, double? Share, string Detail);
