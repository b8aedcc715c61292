using Mycel.Solver.Audits;
using Mycel.Solver.Outcomes;
using Mycel.Solver.Programs;

namespace Mycel.Analysis.Optimisation;

/// <summary>A program with what came of it.</summary>
internal sealed record SolvedProgram
{
    /// <summary>The program under construction: superstructure, variables, notes on rows.</summary>
    public required ParkProgram Park { get; init; }

    /// <summary>The program that was solved last.</summary>
    public required SparseProgram Program { get; init; }

    /// <summary>What is sought in it.</summary>
    public required ObjectiveStage Stage { get; init; }

    /// <summary>Values of the stages before.</summary>
    public required IReadOnlyList<double> Reached { get; init; }

    /// <summary>Share of its value that each of the stages before may fall short by; null for the first stage.</summary>
    public double? Slack { get; init; }

    /// <summary>Whether the solver found nothing although the plan of the stage before keeps all rows: then it is asked in another way.</summary>
    public bool IsMistaken { get; init; }

    /// <summary>How it ended: <c>optimal</c>, <c>stopped</c>, <c>infeasible</c> or <c>unbounded</c>.</summary>
    public required string Status { get; init; }

    /// <summary>The plan; null where there is none.</summary>
    public Solution? Solution { get; init; }

    /// <summary>Of a stage that is a ratio with a plan: the ratio and what belongs to its proof. The program is then that of n - r d at the value.</summary>
    public ReachedRatio? Ratio { get; init; }

    /// <summary>Value of what is sought.</summary>
    public double Value => Ratio?.Value ?? Solution!.Objective;

    /// <summary>What one unit of the program's objective is in units of what is sought: 1 over the denominator for a ratio.</summary>
    public double ValuePerObjective => Ratio is { } ratio ? 1 / ratio.Denominator : 1;

    /// <summary>Value that no plan can pass; null where it is not known.</summary>
    public double? Bound { get; init; }

    /// <summary>
    /// Multiplier of each row: of the program itself, or where it has integers of the program with the integers held at their values. Empty where there are none.
    /// </summary>
    public double[] Prices { get; init; } = [];

    /// <summary>What our own arithmetic found; null where there is no plan.</summary>
    public AuditReport? Audit { get; init; }

    /// <summary>Why there is no plan; null where there is one.</summary>
    public Results.Refusal? Refusal { get; init; }
}
