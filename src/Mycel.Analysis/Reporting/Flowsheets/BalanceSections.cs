using Mycel.Analysis.Reporting.Sections;
using Mycel.Analysis.Reporting.Views;

namespace Mycel.Analysis.Reporting.Flowsheets;

/// <summary>The sections of a balance's page, in the order in which a process engineer asks.</summary>
internal static class BalanceSections
{
    /// <summary>What the page answers, for its title.</summary>
    public const string Question = "does the flowsheet close";

    /// <summary>The sections.</summary>
    public static IReadOnlyList<Section> Of(PlanView view) => view.HasPlan ? Balanced(view) : Refused(view);

    private static IReadOnlyList<Section> Balanced(PlanView view) =>
    [
        .. view.Plan.Published.Count > 0 ? new[] { PublishedSection.Of(view) } : [],
        GivenSection.Of(view), FlowsheetSection.Of(view), AccountSection.Of(view), BoundarySection.Of(view), RollUpSection.Indicators(view), RollUpSection.Costs(view),
        .. RollUpSection.Areas(view) is { } land ? new[] { land } : [],
        .. view.Plan.Balance!.Heat is { } heat ? new[] { HeatSection.Of(heat, view.Names) } : [],
        .. view.Plan.Balance.Water is { } water ? new[] { WaterSection.Of(water, view.Names) } : [],
        .. view.Plan.Balance.Sensitivities.Count > 0 ? new[] { SensitivitySection.Of(view) } : [],
        .. view.Plan.Limits.Count > 0 ? new[] { LimitSection.Of(view) } : [],
        TraceSection.Of(view), SourceSection.Of(view), FindingSection.Of(view), BalanceProofSection.Of(view), AboutSection.Of(view),
    ];

    private static IReadOnlyList<Section> Refused(PlanView view) =>
        [BalanceProofSection.Refused(view), GivenSection.Of(view), FindingSection.Of(view), AboutSection.Of(view)];
}
