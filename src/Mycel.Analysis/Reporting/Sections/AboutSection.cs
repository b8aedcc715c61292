using Mycel.Analysis.Reporting.Text;
using Mycel.Analysis.Reporting.Views;
using Mycel.Analysis.Results;

namespace Mycel.Analysis.Reporting.Sections;

/// <summary>What was asked, so that it can be asked again.</summary>
internal static class AboutSection
{
    /// <summary>The section.</summary>
    public static Section Of(PlanView view)
    {
        PlanDocument plan = view.Plan;
        var options = plan.Options.OrderBy(option => option.Key, StringComparer.Ordinal).ToList();
        bool isBalance = plan.Balance is not null;
        string goal = plan.Objective is { } objective ? $"{objective.Sense} {Words.Small(view.Names.Indicator(objective.Indicator).Title)}" : isBalance ? "a balance from given facts: nothing is sought" : "see the options";
        return new Section(
            "about", "About this report", Html.Of($"This page and the tables beside it are made from one document, <code>{(isBalance ? "balance.json" : "plan.json")}</code>; the same question asked of the same package gives the same bytes."),
            Html.Of(
                $"""
                <dl class="facts wide"><div><dt>Package</dt><dd>{plan.Package.Name}</dd></div><div><dt>Goal</dt><dd>{goal}</dd></div>
                <div><dt>Scenarios</dt><dd>{(plan.Scenario.Count == 0 ? "none" : string.Join(", ", plan.Scenario))}</dd></div>{Html.Join(options, option => Html.Of($"<div><dt>{Words.FromId(option.Key)}</dt><dd>{option.Value}</dd></div>"))}
                <div><dt>Fingerprint of the package</dt><dd><code>{plan.Package.Sha256}</code></dd></div><div><dt>Fingerprint of the result</dt><dd><code>{plan.Digest}</code></dd></div></dl>
                """));
    }
}
