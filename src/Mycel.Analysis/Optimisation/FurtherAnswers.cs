using Mycel.Analysis.Optimisation.Documents;
using Mycel.Analysis.Optimisation.Measures;
using Mycel.Analysis.Results;

namespace Mycel.Analysis.Optimisation;

/// <summary>What was asked beside the plan and its baseline.</summary>
internal sealed record FurtherAnswers
{
    /// <summary>Nothing was asked.</summary>
    public static FurtherAnswers None { get; } = new();

    /// <summary>What else is possible near the best; null where it was not asked.</summary>
    public NearOptimal? NearOptimal { get; init; }

    /// <summary>Why the plan has the technologies it has; null where it was not asked.</summary>
    public Reasons? Reasons { get; init; }

    /// <summary>What the measures of the plan are worth; null where it was not asked.</summary>
    public MeasureAnswer? Measures { get; init; }

    /// <summary>The park before, and what was asked of it; null where it was not asked.</summary>
    public (StudyContext Context, SolvedProgram Solved)? Before { get; init; }
}
