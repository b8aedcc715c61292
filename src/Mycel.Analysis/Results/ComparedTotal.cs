namespace Mycel.Analysis.Results;

/// <summary>A published total beside that of a result.</summary>
/// <param name="Result">Label of the result.</param>
/// <param name="Total">What was published, and ours.</param>
public sealed record ComparedTotal(string Result, PublishedComparison Total)
{
    /// <summary>Ours less published, as a share of what was published; null where there is none or it is zero.</summary>
    public double? Difference => Total.Ours is { } ours ? ours == Total.Published ? 0 : Total.Published == 0 ? null : (ours - Total.Published) / Math.Abs(Total.Published) : null;
}
