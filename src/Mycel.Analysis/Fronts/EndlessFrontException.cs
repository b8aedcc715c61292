namespace Mycel.Analysis.Fronts;

/// <summary>Every point of a front was asked for, and there is no end of them.</summary>
public sealed class EndlessFrontException : Exception
{
    /// <summary>Says what to ask instead.</summary>
    public EndlessFrontException()
        : base("Every point of this front cannot be listed: neither objective takes values in steps, so the front has stretches with points without end. "
            + "Ask for a number of points, such as --points 50: each of them is exact.")
    {
    }
}
