using Mycel.Analysis.Reporting.Sections;
using Mycel.Analysis.Reporting.Text;
using Mycel.Analysis.Reporting.Views;
using Mycel.Analysis.Results;

namespace Mycel.Analysis.Reporting.Flowsheets;

/// <summary>What was given, and whether it is as much as is needed: no less and no more.</summary>
internal static class GivenSection
{
    /// <summary>The section.</summary>
    public static Section Of(PlanView view)
    {
        BalanceValues balance = view.Plan.Balance!;
        return new Section("givens", "What is given, and what follows", Html.Of($"{Lead(view.Plan.Status, balance)}"), Html.Of($"{Facts(view)}{Counts(balance)}{Missing(balance)}{Redundant(balance)}"));
    }

    /// <summary>What is missing or said twice, in one sentence.</summary>
    /// <param name="status">How the balance ended.</param>
    /// <param name="balance">The balance.</param>
    public static string Lead(string status, BalanceValues balance)
    {
        FreedomCount first = balance.Freedom[0];
        string facts = Words.Count(first.Givens, "fact", "facts");
        if (balance.Freedom.Any(freedom => freedom.Free > 0)) return $"{Words.Capital(facts)} {(first.Givens == 1 ? "is" : "are")} given, and {Words.Count(balance.Freedom.Max(freedom => freedom.Free), "unknown stays", "unknowns stay")} open.";
        if (status != "balanced") return $"{Words.Capital(facts)} {(first.Givens == 1 ? "is" : "are")} given{(status == "contradictory" ? ", more than can hold at once" : "")}.";
        return balance.Freedom.Any(freedom => freedom.Redundant.Count > 0)
            ? $"{Words.Capital(facts)} {(first.Givens == 1 ? "is" : "are")} given: enough for everything to follow, and some of it is said twice."
            : $"{Words.Capital(facts)} {(first.Givens == 1 ? "is" : "are")} given: exactly what is needed for everything else to follow.";
    }

    private static Html Facts(PlanView view) => DataTable.Of<GivenEntry>(
        "Facts", ["Fact", Column.Figures("Value"), "Unit", Column.Sentences("Where it stands")], view.Plan.Balance!.Givens,
        given =>
        [
            Html.Of($"{FlowWords.Given(given, view.Names)}<span class=\"sub\">{given.Id}</span>"), Cells.Number(given.Value, given.Unit), Html.Of($"{UnitWords.InTable(given.Unit)}"),
            Html.Of($"<code>{given.Cell.Place}</code> <span class=\"quality\">{given.Cell.Quality}{(given.Cell.Source.Length > 0 ? ", " + given.Cell.Source : "")}</span>"),
        ],
        "givens.csv", "Nothing is given.", hideCaption: true);

    private static Html Counts(BalanceValues balance)
    {
        IEnumerable<(string Title, Func<FreedomCount, int> Of)> counts =
        [
            ("Unknowns", freedom => freedom.Unknowns), ("Balances of resources", freedom => freedom.Balances), ("Facts", freedom => freedom.Givens), ("Needs that are met", freedom => freedom.Needs),
            ("Independent equations", freedom => freedom.Rank), ("Unknowns left open", freedom => freedom.Free),
        ];
        return Html.Of($"<dl class=\"facts\">{Html.Join(counts, count => Html.Of($"<div><dt>{count.Title}</dt><dd>{string.Join(", ", balance.Freedom.Select(count.Of).Distinct().Select(value => Figure.Rounded(value, 9)))}</dd></div>"))}</dl>");
    }

    private static Html Missing(BalanceValues balance)
    {
        string[] lines = [.. balance.Freedom.SelectMany(freedom => freedom.Missing).Distinct(StringComparer.Ordinal)];
        return Html.When(lines.Length > 0, () => Html.Of($"<h3>What is missing</h3><p>Any one of these for each unknown that is open:</p><ul class=\"conflict\">{Items(lines)}</ul>"));
    }

    private static Html Redundant(BalanceValues balance)
    {
        string[] lines = [.. balance.Freedom.SelectMany(freedom => freedom.Redundant).Distinct(StringComparer.Ordinal)];
        return Html.When(lines.Length > 0, () => Html.Of($"<h3>What is said twice</h3><p>These follow from the other facts; where one of them is moved, the others must follow it.</p><ul class=\"conflict\">{Items(lines)}</ul>"));
    }

    private static Html Items(string[] lines) => Html.Join(lines.Take(PlanView.MostRows), line => Html.Of($"<li>{line}</li>"));
}
