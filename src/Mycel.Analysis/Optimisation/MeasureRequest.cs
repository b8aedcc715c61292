namespace Mycel.Analysis.Optimisation;

/// <summary>Whether the measures of a plan are valued.</summary>
public enum MeasureRequest
{
    /// <summary>They are not.</summary>
    No,

    /// <summary>They are where the plan builds something and the park is small.</summary>
    IfSmall,

    /// <summary>They are.</summary>
    Yes,
}
