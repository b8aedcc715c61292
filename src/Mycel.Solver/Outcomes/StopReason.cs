namespace Mycel.Solver.Outcomes;

/// <summary>Why a solve ended without a final answer.</summary>
public enum StopReason
{
    /// <summary>The time given was over.</summary>
    TimeLimit,

    /// <summary>The nodes or iterations given were used up.</summary>
    WorkLimit,

    /// <summary>Someone asked to stop.</summary>
    Cancelled,

    /// <summary>The solver could not reach its tolerances, or contradicted itself.</summary>
    Numerics,
}
