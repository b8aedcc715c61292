using Mycel.Analysis.Reporting.Text;
using Mycel.Analysis.Reporting.Views;
using Mycel.Analysis.Results;

namespace Mycel.Analysis.Reporting.Sections;

/// <summary>Why the front may be believed.</summary>
internal static class FrontProofSection
{
    /// <summary>The section.</summary>
    public static Section Of(FrontView view) => new(
        "certificate", "Why this front may be believed", Lead(view.Front), Html.Of($"{Checks(view.Front)}{Facts(view.Front)}{Proofs(view)}"));

    private static Html Lead(FrontDocument front) => front.Certificate is { Accepted: true }
        ? Html.Of($"Every point was computed a second time, by arithmetic that does not use the solver: its balances, its limits, and the multipliers that prove that no plan is better in one objective without being worse in another.")
        : Html.Of($"The points were computed again, and at least one lies <strong>outside its tolerance</strong>. Do not rely on its figures.");

    private static Html Checks(FrontDocument front)
    {
        if (front.Certificate is not { } certificate)
            return Html.Empty;
        (string What, string Meaning, double? Value)[] checks =
        [
            ("Limits and balances", "greatest violation of any row or bound at any point, relative to its size", certificate.PrimalResidual),
            ("Conservation", "greatest imbalance of a resource at any place, over what passes through it", certificate.BalanceResidual),
            ("Prices", "greatest wrong sign of a reduced cost, relative", certificate.DualResidual),
            ("Optimality", "greatest relative difference between a point and its proof", certificate.DualityGap),
            ("Completeness", "how far any plan can lie beyond the lines between the points, over the objectives' ranges", front.Completeness?.Beyond),
            ("Whole numbers", "greatest distance of a yes-or-no decision from yes or no", certificate.IntegerResidual),
        ];
        return DataTable.Of(
            "What was checked", ["Check", Column.Sentences("What it says"), Column.Figures("Found")], checks,
            check => [Html.Of($"{check.What}"), Html.Of($"{check.Meaning}"), Cells.OrReason(check.Value, "", check.What == "Completeness" ? "the points are a sample" : "not defined with yes-or-no decisions")],
            "proofs.csv", "Nothing was checked.", hideCaption: true);
    }

    private static Html Facts(FrontDocument front)
    {
        if (front.Model is not { } model)
            return Html.Empty;
        return Html.Of(
            $"""
            <dl class="facts"><div><dt>Points</dt><dd>{Cells.Number(front.Points.Count)}</dd></div><div><dt>Proofs</dt><dd>{Cells.Number(front.Proofs.Count)}</dd></div>
            <div><dt>Decisions</dt><dd>{Cells.Number(model.Columns)}</dd></div><div><dt>of them yes-or-no</dt><dd>{Cells.Number(model.Integers)}</dd></div>
            <div><dt>Balances and limits</dt><dd>{Cells.Number(model.Rows)}</dd></div><div><dt>Figures in them</dt><dd>{Cells.Number(model.Nonzeros)}</dd></div></dl>
            """);
    }

    private static Html Proofs(FrontView view)
    {
        Column[] columns =
        [
            "Proof of", .. view.Titles.Select(title => Column.Figures($"Weight of {Words.Small(title)}")),
            .. view.Front.Proofs.Any(proof => proof.Limits.Any(limit => limit is not null)) ? view.Titles.Select((title, goal) => Column.Figures($"Limit on {Words.Small(title)}, {UnitWords.InTable(view.Front.Objectives[goal].Unit)}")) : [],
            Column.Figures("Nothing is better than"), Column.Figures("Distance, over the ranges"),
        ];
        bool hasLimits = columns.Length > view.Titles.Count + 3;
        Html table = DataTable.Of(
            "Proofs", columns, view.Front.Proofs,
            proof =>
            [
                Html.Of($"{Of(proof)}"), .. proof.Weights.Select(weight => Cells.Number(weight)),
                .. hasLimits ? proof.Limits.Select(limit => Cells.OrReason(limit, "", "none")) : [],
                Cells.OrReason(proof.Bound, "", Figure.Missing), Cells.OrReason(proof.Beyond, "", Figure.Missing),
            ],
            "proofs.csv", "There is none.");
        return ChartFigure.Folded($"The {view.Front.Proofs.Count} proofs: weighted sums that nothing can pass", table);
    }

    private static string Of(FrontProof proof) => proof.Kind switch
    {
        "ideal" => $"the end at {proof.Points[0]}",
        "segment" => $"the line from {proof.Points[0]} to {proof.Points[^1]}",
        _ => $"the point {proof.Points[0]}",
    };
}
