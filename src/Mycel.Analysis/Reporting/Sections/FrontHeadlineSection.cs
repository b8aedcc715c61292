using Mycel.Analysis.Reporting.Text;
using Mycel.Analysis.Reporting.Views;
using Mycel.Analysis.Results;

namespace Mycel.Analysis.Reporting.Sections;

/// <summary>What there is to trade, before anything else.</summary>
internal static class FrontHeadlineSection
{
    /// <summary>The head of the page.</summary>
    public static Html Of(FrontView view) => PageHead.Of(
        view.Front.Package, view.Front.Scenario, 0, view.Front.Status, Status(view.Front), Claim(view), Scale(view), Notices(view.Front));

    private static string Status(FrontDocument front) => front.Status switch
    {
        "optimal" => front.Method == "grid" ? "Exact points of the front" : "The whole front, proven",
        "stopped" => front.Points.Count > 0 ? "Part of the front, stopped early" : "Stopped before anything was found",
        "infeasible" => "No plan is possible",
        "unbounded" => "The question has no limit",
        _ => Words.FromId(front.Status),
    };

    private static Html Claim(FrontView view)
    {
        FrontDocument front = view.Front;
        if (front.Points.Count == 0)
            return Html.Of($"{Words.Sentence(front.Refusal?.Summary ?? "The search ended before any point was found.")}");
        if (front.Points.Count == 1)
            return Html.Of($"{Words.Capital(Words.List([.. view.Titles.Select(Words.Small)]))} do not contradict each other: one plan is the best for all of them.");
        if (front.Objectives.Count > 2)
            return Html.Of($"What {Words.List([.. view.Titles.Select(Words.Small)])} cost each other in this park, at <strong>{front.Points.Count}</strong> plans of which none can be bettered in one without losing in another.");
        return Html.Of($"{Ends(view)}");
    }

    private static Html Ends(FrontView view)
    {
        FrontPoint first = view.Front.Points[0], last = view.Front.Points[^1];
        string gain = UnitWords.Say(Math.Abs(last.Values[1] - first.Values[1]), view.Front.Objectives[1].Unit);
        string loss = UnitWords.Say(Math.Abs(last.Values[0] - first.Values[0]), view.Front.Objectives[0].Unit);
        string better = view.Front.Objectives[1].Sense == "minimise" ? "lower" : "raise", worse = view.Front.Objectives[0].Sense == "minimise" ? "more" : "less";
        return Html.Of($"From its best {Words.Small(view.Titles[0])} on, this park can {better} {Words.Small(view.Titles[1])} by up to <strong>{gain}</strong>, for <strong>{loss}</strong> {worse} {Words.Small(view.Titles[0])}; what every step between costs is shown below.");
    }

    private static Html Scale(FrontView view) => Html.When(view.Front.Completeness is not null, () => Html.Of($"<p class=\"scale\">{UnitWords.Formulas(view.Front.Completeness!.Words)}</p>"));

    private static Html Notices(FrontDocument front)
    {
        var notices = new List<Html>();
        if (front.Open.Count > 0)
            notices.Add(Html.Of($"<li>{Words.Count(front.Open.Count, "stretch", "stretches")} between neighbouring points {(front.Open.Count == 1 ? "was" : "were")} not looked at to the end. The same command goes on from here.</li>"));
        if (front.Certificate is { Accepted: false })
            notices.Add(Html.Of($"<li>At least one point did not pass the checks of our own arithmetic. Do not rely on it.</li>"));
        int warnings = front.Findings.Count(finding => finding.Severity == "warning");
        if (warnings > 0)
            notices.Add(Html.Of($"<li>{Words.Count(warnings, "warning", "warnings")} about the data: <a href=\"#findings\">see the findings</a>.</li>"));
        return Html.When(notices.Count > 0, () => Html.Of($"<ul class=\"notices\">{Html.Join(notices, notice => notice)}</ul>"));
    }
}
