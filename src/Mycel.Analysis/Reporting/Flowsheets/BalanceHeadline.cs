using Mycel.Analysis.Reporting.Sections;
using Mycel.Analysis.Reporting.Text;
using Mycel.Analysis.Reporting.Views;
using Mycel.Analysis.Results;

namespace Mycel.Analysis.Reporting.Flowsheets;

/// <summary>Whether the flowsheet closes, before anything else.</summary>
internal static class BalanceHeadline
{
    private static readonly (string Label, string[] Wishes)[] Themes =
    [
        ("Money", ["profit", "operating-cost", "output-value"]), ("Climate", ["co2", "co2-direct"]), ("Energy", ["energy", "electricity"]), ("Water", ["water-fresh", "water"]), ("Land", ["land"]),
        ("Material", ["virgin-material-avoided", "by-products-used", "solid-waste"]),
    ];

    /// <summary>The head of the page.</summary>
    public static Html Of(PlanView view) => PageHead.Of(
        view.Plan.Package, view.Plan.Scenario, view.Period, view.Plan.Status, Status(view.Plan.Status), Claim(view.Plan), Scale(view.Plan), Cards(view), PageHead.Notices(Notices(view)));

    /// <summary>A status in words.</summary>
    public static string Status(string status) => status switch
    {
        "balanced" => "The flowsheet closes",
        "undetermined" => "Too little is given",
        "contradictory" => "The facts contradict each other",
        "unsolved" => "No loads were found",
        "impossible" => "The facts ask for what cannot be",
        "empty" => "Nothing runs",
        _ => Words.FromId(status),
    };

    private static Html Claim(PlanDocument plan)
    {
        if (plan.Refusal is { } refusal) return Html.Of($"{Words.Sentence(refusal.Summary)}");
        int plants = plan.Activities.Where(activity => activity.Value != 0).Select(activity => activity.Plant).Distinct(StringComparer.Ordinal).Count();
        int ways = plan.BoundaryFlows.Where(flow => flow.Value != 0).Select(flow => (flow.Kind, flow.Resource)).Distinct().Count();
        return Html.Of(
            $"The flowsheet closes: from <strong>{Words.Count(plan.Balance!.Givens.Count, "given fact", "given facts")}</strong> follows what {Words.Count(plants, "plant does", "plants do")} and {Words.Count(ways, "resource that crosses", "resources that cross")} the boundary.");
    }

    private static Html Scale(PlanDocument plan) => Html.When(plan.Refusal is null && plan.Balance!.Proof is not null, () => Html.Of(
        $"<p class=\"scale\">{Words.Count(plan.Balance!.Proof!.Equations, "equation", "equations")}, {(plan.Balance.Proof.Residual == 0 ? "none off by a digit" : $"none off by more than {Figure.Rounded(plan.Balance.Proof.Residual, 2)} of what passes through it")}.{(plan.Balance.HasRoutes ? " Where several ways would serve alike, one was chosen." : "")}</p>"));

    private static Html Cards(PlanView view)
    {
        if (!view.HasPlan) return Html.Empty;
        IndicatorValue[] park = [.. view.Plan.Indicators.Where(row => row.Scope == "park" && row.Period == view.Period && row.Value != 0)];
        (string Label, IndicatorValue Row)[] cards =
        [
            .. Themes.Select(theme => (theme.Label, Row: theme.Wishes.Select(wish => park.FirstOrDefault(row => row.Id == wish)).FirstOrDefault(row => row is not null)))
                .Where(card => card.Row is not null).Take(4).Select(card => (card.Label, card.Row!)),
        ];
        return Html.When(cards.Length > 0, () => Html.Of($"<div class=\"cards\">{Html.Join(cards, card => Card(card.Label, card.Row, view.Names))}</div>"));
    }

    private static Html Card(string label, IndicatorValue row, Names names)
    {
        (string number, string words) = row is { Unit: "m2", Value: >= 1e5 } ? UnitWords.Scaled(row.Value / 1e6, "km2") : UnitWords.Scaled(row.Value, row.Unit);
        return Html.Of(
            $"""
            <article class="card even"><h2>{label}</h2>
            <p class="figure"><data value="{Figure.Exact(row.Value)}" title="{Figure.Exact(row.Value)} {row.Unit}">{number}</data><span class="unit">{words}</span></p>
            <p class="what">{Words.Small(names.Indicator(row.Id).Title)}</p></article>

            """);
    }

    private static List<Html> Notices(PlanView view)
    {
        PlanDocument plan = view.Plan;
        var notices = new List<Html>();
        if (plan.Certificate is { Accepted: false })
            notices.Add(Html.Of($"The check of this balance did <strong>not</strong> pass. Do not rely on it before reading <a href=\"#certificate\">why it may be believed</a>."));
        if (plan.Refusal is null)
            notices.AddRange(plan.Findings.Where(finding => finding.Code.StartsWith("balance-", StringComparison.Ordinal)).OrderBy(finding => finding.Severity == "remark").Take(6).Select(finding => Html.Of($"{Words.Sentence(finding.Problem)} {finding.Mend}")));
        if (view.HasPlan) notices.AddRange(PageHead.Assumed(plan.Trust, "of its figures, each indicator counted alike,"));
        notices.AddRange(PageHead.Warnings(plan.Findings.Count(finding => finding.Severity == "warning" && !finding.Code.StartsWith("balance-", StringComparison.Ordinal))));
        return notices;
    }
}
