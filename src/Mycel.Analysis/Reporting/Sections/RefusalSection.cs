using Mycel.Analysis.Reporting.Text;
using Mycel.Analysis.Reporting.Views;
using Mycel.Analysis.Results;

namespace Mycel.Analysis.Reporting.Sections;

/// <summary>Why there is no plan, and what would allow one.</summary>
internal static class RefusalSection
{
    /// <summary>The section; for a search that ended with nothing it says so.</summary>
    public static Section Of(PlanView view) => view.Plan.Refusal is { } refusal ? Of(refusal) : new Section(
        "refusal", "Why there is no plan",
        Html.Of($"The search was ended before it had found a plan. That proves nothing: allow more time, or loosen the gap that is asked for."), Html.Empty);

    /// <summary>The section of these reasons.</summary>
    public static Section Of(Refusal refusal)
    {
        bool infeasible = refusal.Kind is not ("unbounded" or "undefined");
        string conflict = refusal.Kind switch
        {
            "unbounded" => "These flows can grow without end and the goal with them: a price, a limit or a need is missing.",
            "undefined" => refusal.Summary,
            _ => "These demands cannot all hold at once. Take any one of them away and the others can.",
        };
        Html list = refusal.Conflict.Count == 0
            ? Html.Of($"<p class=\"empty\">{(infeasible ? "The demands in conflict are not known." : "There is no single flow that would show it.")}</p>")
            : Html.Of($"<ul class=\"conflict\">{Lines(refusal.Conflict)}</ul>");
        Html mends = refusal.Mends.Count == 0
            ? Html.Of($"<p class=\"empty\">No single change of a limit was found that would help.</p>")
            : Html.Of($"<ol class=\"mends\">{Lines(refusal.Mends)}</ol>");
        return new Section(
            "refusal", infeasible ? "Why there is no plan" : "Why there is no best plan", Html.Of($"{conflict}"),
            Html.Of($"<h3>{(infeasible ? "What contradicts" : refusal.Kind == "undefined" ? "What shows it" : "What grows")}</h3>{list}<h3>What would allow a plan</h3>{mends}"));
    }

    private static Html Lines(IReadOnlyList<string> lines) => Html.Join(lines, line => Html.Of($"<li>{line}</li>"));
}
