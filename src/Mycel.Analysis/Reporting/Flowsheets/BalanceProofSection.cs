using Mycel.Analysis.Reporting.Sections;
using Mycel.Analysis.Reporting.Text;
using Mycel.Analysis.Reporting.Views;
using Mycel.Analysis.Results;

namespace Mycel.Analysis.Reporting.Flowsheets;

/// <summary>Why a balance may be believed, and why there is none.</summary>
internal static class BalanceProofSection
{
    /// <summary>Why it may be believed.</summary>
    public static Section Of(PlanView view)
    {
        PlanDocument plan = view.Plan;
        return new Section("certificate", "Why this balance may be believed", Lead(plan), Html.Of($"{Checks(plan)}{Size(plan.Balance!.Proof)}"));
    }

    /// <summary>Why there is no balance: what was found, where it stands and what would mend it.</summary>
    public static Section Refused(PlanView view)
    {
        FindingEntry[] errors = [.. view.Plan.Findings.Where(finding => finding.Severity == "error")];
        string lead = view.Plan.Status switch
        {
            "undetermined" => "Something stays open. Give one more fact for each unknown that is listed.",
            "contradictory" => "These facts cannot all hold at once. Take one of them back, or mend it.",
            "unsolved" => "What is given and the load curves do not come together.",
            "empty" => "There is no plant that runs.",
            _ => "What follows from the facts cannot be.",
        };
        Html list = errors.Length == 0
            ? Html.Of($"<p class=\"empty\">Nothing more is known of it.</p>")
            : Html.Of($"<ol class=\"mends\">{Html.Join(errors.Take(PlanView.MostRows), Item)}</ol>");
        return new Section("refusal", "Why there is no balance", Html.Of($"{lead}"), list);
    }

    private static Html Item(FindingEntry finding) => Html.Of(
        $"<li>{Html.When(finding.Place.Length > 0, () => Html.Of($"<code>{finding.Place}</code> "))}{Words.Sentence(finding.Problem)}<p class=\"note\">{finding.Mend}</p></li>");

    private static Html Lead(PlanDocument plan) => plan.Certificate is { Accepted: true }
        ? Html.Of($"The equations were solved by factors of our own, and then put to the test again: every balance was summed up a second time from what plants do, from what flows and from what crosses the boundary.")
        : Html.Of($"The balance was computed again, and at least one of the checks below lies <strong>outside its tolerance</strong>. Do not rely on its figures.");

    private static Html Checks(PlanDocument plan)
    {
        if (plan.Certificate is not { } certificate) return Html.Empty;
        (string What, string Meaning, double Value)[] checks =
        [
            ("Equations", "greatest residual of a balance or a fact, over what passes through it", certificate.PrimalResidual),
            ("Conservation", "greatest imbalance of a resource at any place, over what passes through it", certificate.BalanceResidual),
        ];
        return DataTable.Of(
            "What was checked", ["Check", Column.Sentences("What it says"), Column.Figures("Found")], checks,
            check => [Html.Of($"{check.What}"), Html.Of($"{check.Meaning}"), Cells.Number(check.Value)], "balance.json", "Nothing was checked.", hideCaption: true);
    }

    private static Html Size(EquationProof? proof) => proof is null ? Html.Empty : Html.Of(
        $"""
        <dl class="facts"><div><dt>Method</dt><dd>{(proof.Method == "newton" ? "Newton’s method, for flows depend on load" : "direct, for all equations are linear")}</dd></div>
        <div><dt>Steps</dt><dd>{Cells.Number(proof.Iterations)}</dd></div><div><dt>Equations</dt><dd>{Cells.Number(proof.Equations)}</dd></div>
        <div><dt>Figures in them</dt><dd>{Cells.Number(proof.Coefficients)}</dd></div><div><dt>Other solutions found</dt><dd>{Cells.Number(proof.Others)}</dd></div></dl>
        """);
}
