using System.Globalization;
using Mycel.Model.Checks;
using Mycel.Model.Checks.Parks;
using Mycel.Model.Packages.Tables;

namespace Mycel.Analysis.Checks;

/// <summary>Policies are laid on something that exists, for a scope that exists, with a value where they need one.</summary>
internal sealed class PolicyCheck : IParkCheck
{
    /// <inheritdoc />
    public void Run(CheckedPark subject)
    {
        var scopes = new ScopeReading(subject);
        foreach (Policy policy in subject.Tables.Policies)
        {
            CheckYears(subject, policy);
            bool hasValue = CheckValue(subject, policy);
            PolicyTarget target = PolicyTarget.Of(subject, policy);
            if (hasValue) target.CheckUnit(subject, policy);
            if (scopes.Read(policy.Scope, policy.Cell(PolicyColumn.Scope)) is not { } scope || target.IsOfPlants) continue;
            scopes.RefuseSplit(scope, policy.Cell(PolicyColumn.Scope));
        }
    }

    private static void CheckYears(CheckedPark subject, Policy policy)
    {
        if (!(policy.To <= policy.From)) return;
        subject.Add(
            FindingCodes.YearsReversed, policy.Cell(PolicyColumn.To),
            string.Create(CultureInfo.InvariantCulture, $"The policy ends in {policy.To} and begins in {policy.From}, so that it never holds."),
            "Let it begin before it ends.");
    }

    private static bool CheckValue(CheckedPark subject, Policy policy)
    {
        if (policy.Kind == PolicyKind.Ban)
        {
            if (policy.Value is not null)
            {
                subject.Add(
                    FindingCodes.PolicyValueUnused, policy.Cell(PolicyColumn.Value), $"A ban forbids all of it; its value {policy.Value} means nothing.",
                    "Leave the value empty, or write quota for an amount that is allowed.");
            }

            return false;
        }

        if (policy.Value is null)
        {
            string what = policy.Kind == PolicyKind.Quota ? "the amount per time that is allowed" : "the rate";
            subject.Add(FindingCodes.PolicyValueMissing, policy.Cell(PolicyColumn.Value), "The policy has no value.", $"Give {what}.");
            return false;
        }

        if (policy.Kind != PolicyKind.Quota || policy.Value.Value.Value >= 0) return true;
        subject.Add(
            FindingCodes.ValueOutOfRange, policy.Cell(PolicyColumn.Value), $"A quota of {policy.Value} can never be kept.", "Write 0 or more.");
        return false;
    }
}
