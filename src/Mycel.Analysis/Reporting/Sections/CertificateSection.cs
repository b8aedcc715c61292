using Mycel.Analysis.Reporting.Text;
using Mycel.Analysis.Reporting.Views;
using Mycel.Analysis.Results;

namespace Mycel.Analysis.Reporting.Sections;

/// <summary>Why the plan may be believed.</summary>
internal static class CertificateSection
{
    /// <summary>The section.</summary>
    public static Section Of(PlanView view) => new(
        "certificate", "Why this plan may be believed", Lead(view.Plan),
        Html.Of($"{Checks(view.Plan)}{Size(view.Plan)}"));

    private static Html Lead(PlanDocument plan)
    {
        if (plan.Certificate is not { } certificate)
            return Html.Of($"There is no plan to check, or it was not checked.");
        if (!certificate.Accepted)
            return Html.Of($"The plan was computed again, and at least one of the checks below lies <strong>outside its tolerance</strong>. Do not rely on its figures.");
        string proof = plan.Objective?.Gap switch
        {
            null => "How much better another plan could be is not known.",
            { } gap when Math.Abs(gap) > 1e-6 => $"No other plan within the same limits can be better by more than {Figure.Percent(gap)}, and that bound is proven.",
            _ => "The proof that comes with it shows that no other plan within the same limits can be better.",
        };
        return Html.Of($"Every balance, limit and sum of this plan was computed a second time, by arithmetic that does not use the solver, and all of them hold. {proof}");
    }

    private static Html Unknown => Html.Of($"<span class=\"none\">{Figure.Missing}</span>");

    private static Html Checks(PlanDocument plan)
    {
        if (plan.Certificate is not { } certificate)
            return Html.Empty;
        const string NotForIntegers = "not defined with yes-or-no decisions";
        (string What, string Meaning, double? Value)[] checks =
        [
            ("Limits and balances", "greatest violation of any row or bound, relative to its size", certificate.PrimalResidual),
            ("Conservation", "greatest imbalance of a resource at any place, over what passes through it", certificate.BalanceResidual),
            ("Prices", "greatest wrong sign of a reduced cost, relative", certificate.DualResidual),
            ("Optimality", "relative difference between plan and proof", certificate.DualityGap),
            ("Whole numbers", "greatest distance of a yes-or-no decision from yes or no", certificate.IntegerResidual),
        ];
        return DataTable.Of(
            "What was checked", ["Check", Column.Sentences("What it says"), Column.Figures("Found")], checks,
            check => [Html.Of($"{check.What}"), Html.Of($"{check.Meaning}"), Cells.OrReason(check.Value, "", NotForIntegers)], "plan.json", "Nothing was checked.", hideCaption: true);
    }

    private static Html Size(PlanDocument plan)
    {
        var facts = new List<Html>();
        if (plan.Objective is { } objective)
        {
            facts.Add(Html.Of($"<div><dt>Goal reached</dt><dd>{Cells.WithUnit(objective.Value, objective.Unit)}</dd></div>"));
            facts.Add(Html.Of($"<div><dt>No plan can pass</dt><dd>{(objective.Bound is { } bound ? Cells.WithUnit(bound, objective.Unit) : Unknown)}</dd></div>"));
            facts.Add(Html.Of($"<div><dt>Gap</dt><dd>{(objective.Gap is { } gap ? Html.Of($"<data value=\"{Figure.Exact(gap)}\">{Figure.Percent(gap)}</data>") : Unknown)}</dd></div>"));
        }
        if (plan.Model is { } model)
        {
            facts.Add(Html.Of($"<div><dt>Decisions</dt><dd>{Cells.Number(model.Columns)}</dd></div>"));
            facts.Add(Html.Of($"<div><dt>of them yes-or-no</dt><dd>{Cells.Number(model.Integers)}</dd></div>"));
            facts.Add(Html.Of($"<div><dt>Balances and limits</dt><dd>{Cells.Number(model.Rows)}</dd></div>"));
            facts.Add(Html.Of($"<div><dt>Figures in them</dt><dd>{Cells.Number(model.Nonzeros)}</dd></div>"));
        }
        if (plan.Baseline?.Certificate is { } baseline)
            facts.Add(Html.Of($"<div><dt>Stand-alone baseline</dt><dd>{(baseline.Accepted ? "checked in the same way, holds" : "did not pass its checks")}</dd></div>"));
        return Html.When(facts.Count > 0, () => Html.Of($"<dl class=\"facts\">{Html.Join(facts, fact => fact)}</dl>"));
    }
}
