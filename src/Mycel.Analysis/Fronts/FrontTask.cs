using Mycel.Solver.Outcomes;
using Mycel.Solver.Sessions;

namespace Mycel.Analysis.Fronts;

/// <summary>
/// One solve of the search: a weighted sum of the turned objectives under limits. Its answer depends on what stands here and on nothing else, so that neither the number of
/// threads nor an interruption changes a front.
/// </summary>
/// <param name="Key">Place in the search, by which an answer is found again.</param>
/// <param name="Weights">Weight of each turned objective.</param>
/// <param name="Limits">Most that each turned objective may be; null for no limit.</param>
internal sealed record FrontTask(string Key, double[] Weights, double?[] Limits)
{
    /// <summary>Basis to start from; null to start afresh.</summary>
    public Basis? Start { get; init; }

    /// <summary>Method where the program has no integers.</summary>
    public SolveMethod Method { get; init; } = SolveMethod.Automatic;

    /// <summary>Values to begin with where the program has integers; null for none.</summary>
    public double[]? Offer { get; init; }

    /// <summary>Whether an infeasible program is to be explained.</summary>
    public bool Explains { get; init; }
}

/// <summary>What a solve of the search ended with.</summary>
/// <param name="Task">What was asked.</param>
/// <param name="Failure">How it ended where it found no best point; null where it found one. Of an optimum only what the front needs is kept: a search holds thousands.</param>
internal sealed record FrontAnswer(FrontTask Task, Outcome? Failure)
{
    /// <summary>Weights of the sum that the point is the best of.</summary>
    public double[] Weights => Task.Weights;

    /// <summary>Limits under which it is.</summary>
    public double?[] Limits => Task.Limits;

    /// <summary>Whether there is a best point.</summary>
    public bool IsOptimal => Failure is null;

    /// <summary>Whether rows, bounds, whole numbers and multipliers hold by our own arithmetic; true where there is no point.</summary>
    public bool IsSound { get; init; } = true;

    /// <summary>Iterations of the simplex method that the solve took.</summary>
    public long Iterations { get; init; }

    /// <summary>Value of every column; empty where there is none.</summary>
    public double[] Columns { get; init; } = [];

    /// <summary>Turned value of every objective; empty where there is no point.</summary>
    public double[] Values { get; init; } = [];

    /// <summary>Multiplier of every row; empty where there are integers.</summary>
    public double[] Multipliers { get; init; } = [];

    /// <summary>Value of the weighted sum that nothing can be below; null where it is not known.</summary>
    public double? Bound { get; init; }

    /// <summary>Basis of the point; null where there is none.</summary>
    public Basis? Basis { get; init; }
}
