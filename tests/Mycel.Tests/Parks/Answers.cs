using Mycel.Analysis.Results;

namespace Mycel.Tests.Parks;

/// <summary>What a test reads from a plan; what the plan does not list is zero.</summary>
internal static class Answers
{
    private const double Relative = 1e-6;

    public static double Best(this PlanDocument plan) => plan.Objective.ShouldNotBeNull().Value;

    public static double Alone(this PlanDocument plan) => plan.Baseline!.Objective.ShouldNotBeNull().Value;

    public static double Indicator(this PlanDocument plan, string id, string scope = "park") => Indicator(plan.Indicators, id, scope);

    public static double Indicator(IReadOnlyList<IndicatorValue> values, string id, string scope = "park") =>
        values.Where(value => value.Id == id && value.Scope == scope).Sum(value => value.Value);

    public static double Activity(this PlanDocument plan, string plant) => plan.Activities.Where(row => row.Plant == plant).Sum(row => row.Value);

    public static double Built(this PlanDocument plan, string plant) => plan.Builds.Where(row => row.Plant == plant).Sum(row => row.Value);

    public static double Bought(this PlanDocument plan, string resource) => Crossing(plan, "buy", resource);

    public static double Sold(this PlanDocument plan, string resource) => Crossing(plan, "sell", resource);

    public static double Released(this PlanDocument plan, string resource) => Crossing(plan, "release", resource);

    public static double Drawn(this PlanDocument plan, string resource) => Crossing(plan, "extract", resource);

    /// <summary>What leaves the starts of links.</summary>
    public static double Sent(this PlanDocument plan, string resource) => plan.LinkFlows.Where(row => row.Resource == resource).Sum(row => row.Value);

    public static double Exchanged(this PlanDocument plan, string from, string to, string resource) =>
        plan.Exchanges.Where(row => row.From == from && row.To == to && row.Resource == resource).Sum(row => row.Value);

    /// <summary>Worth of one unit more of a limit; zero where it does not bind.</summary>
    public static double Price(this PlanDocument plan, string row) => plan.ShadowPrices.Where(price => price.Row == row).Sum(price => price.Value);

    /// <summary>Whether two figures are the same but for the solver's rounding.</summary>
    public static bool IsNear(this double value, double expected, double within = Relative) =>
        Math.Abs(value - expected) <= within * Math.Max(1, Math.Max(Math.Abs(value), Math.Abs(expected)));

    public static void ShouldBeNear(this double value, double expected) => value.ShouldBe(expected, Relative * Math.Max(1, Math.Abs(expected)));

    private static double Crossing(PlanDocument plan, string kind, string resource) =>
        plan.BoundaryFlows.Where(row => row.Kind == kind && row.Resource == resource).Sum(row => row.Value);
}
