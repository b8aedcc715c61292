using Mycel.Analysis.Results;

namespace Mycel.Analysis.Fronts;

/// <summary>What a search found, as numbers: everything else of the document is made from them and the package.</summary>
internal sealed record FoundFront
{
    /// <summary><c>optimal</c>, <c>stopped</c>, <c>infeasible</c> or <c>unbounded</c>.</summary>
    public required string Status { get; init; }

    /// <summary>How points were sought: one of <see cref="FrontMethods"/>.</summary>
    public required string Method { get; init; }

    /// <summary>Points by their first objective, the best first.</summary>
    public IReadOnlyList<FoundPoint> Points { get; init; } = [];

    /// <summary>What proves them.</summary>
    public IReadOnlyList<FoundProof> Proofs { get; init; } = [];

    /// <summary>Parts of the front that were not looked at to the end, by the numbers of the points at their ends.</summary>
    public IReadOnlyList<(int From, int To)> Open { get; init; } = [];

    /// <summary>Distance of the limits of each objective from one grid point to the next; null where there is no grid for it.</summary>
    public IReadOnlyList<double?> Steps { get; init; } = [];

    /// <summary>Why there is no front; null where there is one.</summary>
    public Refusal? Refusal { get; init; }
}

/// <summary>A point of a front.</summary>
/// <param name="Columns">Value of every column.</param>
/// <param name="Proof">Number of its proof.</param>
internal sealed record FoundPoint(double[] Columns, int Proof);

/// <summary>A weighted sum of the turned objectives under limits, whose best value some points reach.</summary>
/// <param name="Kind">One of <see cref="FrontProofKinds"/>.</param>
/// <param name="Weights">Weight of each turned objective.</param>
/// <param name="Limits">Most that each turned objective may be; null for no limit.</param>
/// <param name="Multipliers">Multiplier of every row; empty where there are integers.</param>
/// <param name="Bound">What nothing can be below, as the solver said it; null where multipliers show it.</param>
/// <param name="Points">Numbers of the points that reach it.</param>
internal sealed record FoundProof(string Kind, double[] Weights, double?[] Limits, double[] Multipliers, double? Bound, int[] Points);

/// <summary>How the points of a front are sought.</summary>
internal static class FrontMethods
{
    /// <summary>Every extreme point of two linear objectives.</summary>
    public const string ExtremePoints = "extreme-points";

    /// <summary>Exact points on a grid of limits.</summary>
    public const string Grid = "grid";

    /// <summary>Every point of two objectives, one of which takes values in steps.</summary>
    public const string AllPoints = "all-points";
}

/// <summary>What a proof is of.</summary>
internal static class FrontProofKinds
{
    /// <summary>The best value of one objective alone.</summary>
    public const string Ideal = "ideal";

    /// <summary>A line between two neighbouring points, beyond which nothing lies.</summary>
    public const string Segment = "segment";

    /// <summary>A single point.</summary>
    public const string Point = "point";
}
