using Mycel.Analysis.Reporting.Text;
using Mycel.Analysis.Reporting.Views;
using Mycel.Analysis.Results;

namespace Mycel.Analysis.Reporting.Sections;

/// <summary>What the symbiosis is worth, before anything else.</summary>
internal static class HeadlineSection
{
    /// <summary>The head of the page.</summary>
    public static Html Of(PlanView view) => PageHead.Of(
        view.Plan.Package, view.Plan.Scenario, view.Period, view.Plan.Status, Status(view.Plan.Status), Claim(view), Scale(view), Change(view), Cards(view), PageHead.Notices(Notices(view)));

    private static string Status(string status) => status switch
    {
        "optimal" => "Proven best plan",
        "stopped" => "Best plan found so far",
        "infeasible" => "No plan is possible",
        "unbounded" => "The question has no limit",
        "undefined" => "The ratio has no best value",
        _ => Words.FromId(status),
    };

    private static Html Claim(PlanView view)
    {
        PlanDocument plan = view.Plan;
        if (plan.Refusal is { } refusal)
            return Html.Of($"{Words.Sentence(refusal.Summary)}");
        if (plan.Objective is not { } objective)
            return Html.Of($"The search ended before any plan was found.");
        string goal = view.Names.Indicator(objective.Indicator).Title;
        if (plan.Baseline is null)
            return Html.Of($"The best plan reaches <strong>{UnitWords.Say(objective.Value, objective.Unit)}</strong> of {Words.Small(goal)}. It was not compared with the organisations standing alone.");
        if (plan.Baseline.Worth is not { } worth || !double.IsFinite(worth))
            return Html.Of($"Without exchanges between its organisations the park has no plan at all, so what the symbiosis is worth cannot be put into one number. {Words.Sentence(plan.Baseline.Refusal?.Summary ?? "")}");
        if (Math.Abs(worth) <= 1e-9 * (1 + Math.Abs(objective.Value)))
            return Html.Of($"Exchanges between the organisations add nothing to {Words.Small(goal)}: standing alone, the park does as well.");
        string amount = UnitWords.Say(Math.Abs(worth), objective.Unit);
        return UnitWords.IsMoney(objective.Unit)
            ? Html.Of($"Working together is worth <strong>{amount}</strong> to this park, compared with the same organisations each standing alone.")
            : Html.Of($"Working together {(objective.Sense == "minimise" ? "lowers" : "raises")} {Words.Small(goal)} by <strong>{amount}</strong>, compared with the same organisations each standing alone.");
    }

    private static Html Scale(PlanView view)
    {
        if (view.Synergies.Count == 0)
            return Html.Empty;
        int partners = view.Synergies.SelectMany(synergy => new[] { synergy.Giver, synergy.Taker }).Distinct(StringComparer.Ordinal).Count();
        return Html.Of(
            $"<p class=\"scale\">{Words.Count(view.Synergies.Count, "exchange", "exchanges")} of {Words.Count(view.ExchangedResources, "resource", "resources")} between {Words.Count(partners, "organisation", "organisations")}.</p>");
    }

    private static Html Change(PlanView view) => Html.When(
        view.HasPlan && view.Plan.BeforeAfter is not null, () => Html.Of($"<p class=\"scale\">{ChangeWords.Headline(view.Plan.BeforeAfter!, view.Names)}</p>"));

    private static Html Cards(PlanView view)
    {
        var figures = view.HasPlan ? Headline.Of(view) : [];
        return Html.When(figures.Count > 0, () => Html.Of($"<div class=\"cards\">{Html.Join(figures, Card)}</div>"));
    }

    private static Html Card(HeadlineFigure figure)
    {
        ComparisonRow row = figure.Row;
        double difference = row.Difference!.Value;
        (string number, string words) = UnitWords.Scaled(Math.Abs(difference), row.Unit);
        string direction = row.Same ? "no change in" : difference > 0 ? "more" : "less";
        string verdict = row.Verdict switch { > 0 => "better", < 0 => "worse", _ => "even" };
        Html share = row.Share is { } known && !row.Same ? Html.Of($"<span class=\"share\">{Figure.Change(known)}</span>") : Html.Empty;
        return Html.Of(
            $"""
            <article class="card {verdict}"><h2>{figure.Label}</h2>
            <p class="figure"><data value="{Figure.Exact(difference)}" title="{Figure.Exact(difference)} {row.Unit}">{number}</data><span class="unit">{words}</span></p>
            <p class="what">{direction} {Words.Small(row.Indicator.Title)} {share}</p>
            {Bars(row)}</article>

            """);
    }

    // Two bars on one scale; drawn as a picture whose text stands beside it.
    private static Html Bars(ComparisonRow row)
    {
        double most = Math.Max(Math.Abs(row.With), Math.Abs(row.Without!.Value));
        return Html.Of($"<dl class=\"pair\">{Bar("Together", row.With, most, row.Unit, "with")}{Bar("Alone", row.Without.Value, most, row.Unit, "without")}</dl>");
    }

    private static Html Bar(string label, double value, double most, string unit, string kind)
    {
        string width = Figure.Exact(most == 0 ? 0 : Math.Round(100 * Math.Abs(value) / most, 1));
        (string number, string words) = UnitWords.Scaled(value, unit);
        string shown = words.StartsWith("million", StringComparison.Ordinal) ? number + " million" : words.StartsWith("thousand million", StringComparison.Ordinal) ? number + " thousand million" : number;
        return Html.Of(
            $"<div><dt>{label}</dt><dd title=\"{Figure.Exact(value)} {unit}\">{shown}</dd><dd class=\"line\" aria-hidden=\"true\"><svg class=\"bar {kind}\" viewBox=\"0 0 100 8\" preserveAspectRatio=\"none\"><rect width=\"{width}\" height=\"8\" rx=\"1\"/></svg></dd></div>");
    }

    private static string Distance(ObjectiveValue objective) => objective is { Bound: { } bound, Gap: { } gap }
        ? $"No plan can be better than {UnitWords.Say(bound, objective.Unit)}, which is {Figure.Percent(gap)} away."
        : "How much better a plan could be is not known.";

    private static List<Html> Notices(PlanView view)
    {
        PlanDocument plan = view.Plan;
        var notices = new List<Html>();
        if (plan.Status == "stopped" && plan.Objective is { } objective)
            notices.Add(Html.Of($"This plan is provisional: the search ended early. {Distance(objective)}"));
        if (plan.Certificate is { Accepted: false })
            notices.Add(Html.Of($"The check of this plan did <strong>not</strong> pass. Do not rely on it before reading <a href=\"#certificate\">the certificate</a>."));
        if (view.HasPlan) notices.AddRange(PageHead.Assumed(plan.Trust, "of the result"));
        notices.AddRange(PageHead.Warnings(plan.Findings.Count(finding => finding.Severity != "remark")));
        return notices;
    }
}
