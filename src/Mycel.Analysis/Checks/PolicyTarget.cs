using Mycel.Analysis.Indicators;
using Mycel.Model.Checks;
using Mycel.Model.Checks.Parks;
using Mycel.Model.Packages.Tables;
using Mycel.Model.Parks;
using Mycel.Model.Provenance;
using Mycel.Model.Quantities;

namespace Mycel.Analysis.Checks;

/// <summary>What a policy is laid on: a flow of a resource, a technology or an indicator; none of them where a finding was added.</summary>
/// <param name="Resource">The resource, where a flow is meant.</param>
/// <param name="Technology">The technology.</param>
/// <param name="Indicator">The indicator.</param>
/// <param name="IsOfPlants">Whether every term belongs to a plant and none to what plants of a premises share.</param>
internal sealed record PolicyTarget(Resource? Resource, Technology? Technology, IIndicator? Indicator, bool IsOfPlants)
{
    private static readonly PolicyTarget None = new(null, null, null, true);

    /// <summary>Finds the target of a policy.</summary>
    /// <param name="subject">The park.</param>
    /// <param name="policy">The policy.</param>
    /// <returns>The target; empty, with a finding, where there is none.</returns>
    public static PolicyTarget Of(CheckedPark subject, Policy policy)
    {
        Resource? resource = subject.Park.Find(new ResourceId(policy.Target));
        if (policy.Flow is { } flow) return OfFlow(subject, policy, resource, flow);
        if (subject.Park.Find(new TechnologyId(policy.Target)) is { } technology && policy.Kind != PolicyKind.Quota)
            return new PolicyTarget(null, technology, null, true);
        bool isMoney = policy.Kind is PolicyKind.Tax or PolicyKind.Subsidy;
        if (isMoney && IndicatorCatalogue.Of(subject.Park).Find(policy.Target) is { } indicator) return OfIndicator(subject, policy, indicator);
        if (resource is not null)
        {
            subject.Add(
                FindingCodes.PolicyFlowMissing, policy.Cell(PolicyColumn.Flow), $"The policy does not say which flow of {resource.Id.Value} is meant.",
                "Write buy, sell, release, extract, input, output or exchange.");
            return None;
        }

        AddUnknown(subject, policy);
        return None;
    }

    /// <summary>Checks that the policy's value has a unit that fits.</summary>
    /// <param name="subject">The park.</param>
    /// <param name="policy">The policy.</param>
    public void CheckUnit(CheckedPark subject, Policy policy)
    {
        ModelUnits units = subject.Park.Units;
        CellRef cell = policy.Cell(PolicyColumn.Value);
        if (Resource is { } resource)
        {
            subject.Converts(policy.Value, cell, policy.Kind == PolicyKind.Quota ? ModelUnits.Flow(resource) : units.Price(resource));
        }
        else if (Indicator is { } indicator)
        {
            subject.Converts(policy.Value, cell, units.MoneyPerYear.Per(indicator.UnitIn(units)));
        }
        else if (Technology is { Reference: { } id } && subject.Park.Find(id) is { } reference)
        {
            CheckTechnology(subject, policy, units.Price(reference));
        }
    }

    private static PolicyTarget OfIndicator(CheckedPark subject, Policy policy, IIndicator indicator)
    {
        if (PolicyTerms.CanBeTaxed(indicator)) return new PolicyTarget(null, null, indicator, false);
        subject.Add(
            FindingCodes.PolicyTargetCircular, policy.Cell(PolicyColumn.Target), $"{indicator.Id} counts taxes itself, so that a tax on it would be taxed again without end.",
            "Lay it on what the money is made with, such as co2, output-value or a technology.");
        return None;
    }

    private static PolicyTarget OfFlow(CheckedPark subject, Policy policy, Resource? resource, FlowScope flow)
    {
        if (resource is null)
        {
            bool isOther = subject.Park.Find(new TechnologyId(policy.Target)) is not null || IndicatorCatalogue.Of(subject.Park).Find(policy.Target) is not null;
            subject.AddMisspelt(
                FindingCodes.PolicyTargetUnknown, policy.Cell(PolicyColumn.Target), policy.Target,
                $"'{CheckedPark.Shown(policy.Target)}' is not a resource, but the policy names a flow.",
                isOther ? [] : subject.Tables.Resources.Select(row => row.Id.Value), "Name a resource, or leave the flow empty.");
            return None;
        }

        if (policy.Kind == PolicyKind.Ban && flow is not (FlowScope.Buy or FlowScope.Sell or FlowScope.Release))
        {
            subject.Add(
                FindingCodes.PolicyFlowUnsupported, policy.Cell(PolicyColumn.Flow), "Only buying, selling and release of a resource can be banned.",
                "Write a quota of 0, or ban the technology.");
        }

        return new PolicyTarget(resource, null, null, flow is FlowScope.Input or FlowScope.Output);
    }

    private static void AddUnknown(CheckedPark subject, Policy policy)
    {
        IndicatorCatalogue catalogue = IndicatorCatalogue.Of(subject.Park);
        (string what, string otherwise) = policy.Kind switch
        {
            PolicyKind.Ban => ("a technology or a resource", "Name a technology, or a resource and its flow."),
            PolicyKind.Quota => ("a resource", "Name a resource and its flow; an indicator is capped in limits.csv."),
            _ => ("an indicator, a technology or a resource", "Name an indicator, a technology, or a resource and its flow."),
        };
        bool isKnown = catalogue.Names.Contains(policy.Target) || subject.Park.Find(new TechnologyId(policy.Target)) is not null;
        IEnumerable<string> names = subject.Park.Technologies.Keys.Concat(subject.Tables.Resources.Select(row => row.Id.Value));
        if (policy.Kind is PolicyKind.Tax or PolicyKind.Subsidy) names = catalogue.All.Select(indicator => indicator.Id).Concat(names);
        subject.AddMisspelt(
            FindingCodes.PolicyTargetUnknown, policy.Cell(PolicyColumn.Target), policy.Target,
            $"'{CheckedPark.Shown(policy.Target)}' is not {what} that this policy can be laid on.", isKnown ? [] : names, otherwise);
    }

    private static void CheckTechnology(CheckedPark subject, Policy policy, Unit perActivity)
    {
        if (!subject.Converts(policy.Value, policy.Cell(PolicyColumn.Value), perActivity, Unit.One)) return;
        bool isShare = subject.In(policy.Value, perActivity) is null;
        if (policy.Kind != PolicyKind.Subsidy || !isShare || !(subject.In(policy.Value, Unit.One) > 1)) return;
        subject.Add(
            FindingCodes.SubsidyExceedsInvestment, policy.Cell(PolicyColumn.Value), $"The subsidy pays {policy.Value} of the investment: more than all of it.",
            "Write a share of at most 1, or 100 %.");
    }
}
