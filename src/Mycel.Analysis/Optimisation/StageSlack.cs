using Mycel.Solver.Programs;

namespace Mycel.Analysis.Optimisation;

/// <summary>
/// By how much of its best value an earlier stage of an objective may fall short, so that a later one is not left with a single point and its rounding. The usual slack is the rule; a wider
/// one is used only where the solver refuses a stage although the plan of the stage before keeps all its rows, and is written into the proof.
/// </summary>
internal static class StageSlack
{
    /// <summary>The rule.</summary>
    public const double Usual = 1e-9;

    /// <summary>The widest there is: the solver holds rows to no more than this.</summary>
    public const double Widest = 1e-7;

    /// <summary>What is tried, one after another.</summary>
    public static IReadOnlyList<double> Steps { get; } = [Usual, 1e-8, Widest];

    /// <summary>The value that an earlier stage has to keep.</summary>
    /// <param name="stage">The stage.</param>
    /// <param name="reached">The value that it reached.</param>
    /// <param name="slack">The slack.</param>
    /// <returns>The least value where more is better, else the greatest.</returns>
    public static double Held(ObjectiveStage stage, double reached, double slack)
    {
        // A ratio is small or large by its units alone.
        double width = slack * (stage.IsRatio ? Math.Abs(reached) : Math.Max(1, Math.Abs(reached)));
        return stage.Sense == Sense.Maximise ? reached - width : reached + width;
    }
}
