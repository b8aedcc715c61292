using Mycel.Analysis.Optimisation;

namespace Mycel.Analysis.Sweeps.Breaks;

/// <summary>A solved point between two runs.</summary>
/// <param name="Share">Where it lies, 0 to 1.</param>
/// <param name="Solved">The solved program.</param>
/// <param name="Result">What came of it.</param>
internal sealed record SweepPoint(double Share, SolvedProgram Solved, SweepResult Result)
{
    /// <summary>Whether it has a proven plan.</summary>
    public bool IsProven => Result is { Status: "optimal", Certificate.Accepted: true };

    /// <summary>The structure, or how it ended where there is no plan.</summary>
    public string Structure => Result.Objective is null ? "\0" + Result.Status : Result.Structure;
}

/// <summary>A change of structure between two runs.</summary>
/// <param name="Share">Where it lies, 0 to 1.</param>
/// <param name="Low">Lower end of the interval in which it lies for certain.</param>
/// <param name="High">Upper end of that interval.</param>
/// <param name="From">What came of a point below.</param>
/// <param name="To">What came of a point above.</param>
/// <param name="IsExact">Whether the plans below and above are proven to be equally good there.</param>
/// <param name="Objective">Value of what is sought there; null where it is not known.</param>
internal sealed record SweepKink(double Share, double Low, double High, SweepResult From, SweepResult To, bool IsExact, double? Objective);
