using Mycel.Analysis.Reporting.Charts;
using Mycel.Analysis.Reporting.Sections;
using Mycel.Analysis.Reporting.Text;
using Mycel.Analysis.Reporting.Views;
using Mycel.Analysis.Results;

namespace Mycel.Analysis.Reporting.Flowsheets;

/// <summary>Accounts of what is conserved, drawn and as tables, with what is lost.</summary>
internal static class AccountSection
{
    /// <summary>The section.</summary>
    public static Section Of(PlanView view)
    {
        BalanceValues balance = view.Plan.Balance!;
        Chart chart = AccountChart.Of(view);
        Html tables = Html.Join(AccountChart.Accounts(balance), account => Html.Of($"<div class=\"scope\">{Table(account, view)}</div>"));
        Html figure = ChartFigure.Of(
            chart, Html.Of($"A band is as wide as the amount. What leaves a plant with no resource ends at the name that models and reactions give it, or at \"not named by the package\"; rain, oxygen of the air and the like come in under their names."),
            "Account of", Html.Empty, "Nothing that flows has a known mass, energy or composition.");
        return new Section(
            "accounts", "What goes in and what comes out", Html.Of($"{Lead(balance)}"),
            Html.Of($"{figure}<div class=\"by-scope\" data-scoped=\"accounts\">{tables}</div>{Losses(view)}"), [chart]);
    }

    private static string Lead(BalanceValues balance)
    {
        string[] parts =
        [
            .. balance.Accounts.Where(line => line.Scope == "park" && line.In + Math.Max(0, line.Surroundings) > 0).Where(line => line.Account is "mass" or "energy" or "carbon" or "water")
                .Select(line => $"{Words.Small(FlowWords.Account(line.Account))} {Figure.Percent(Math.Min(1, line.Out / (line.In + Math.Max(0, line.Surroundings))))}"),
        ];
        return parts.Length == 0
            ? "Every account closes by its last terms, which are shown."
            : $"Of what comes into the park, this share leaves it with known resources: {Words.List(parts)}. The rest is told part by part below: with the name that models and reactions give it, or without one.";
    }

    // What the package gives no name of an account, by its lines: that of the park is the sum of all.
    private static Dictionary<string, double> UnnamedOf(string account, BalanceValues balance)
    {
        var sums = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (NamedLoss loss in balance.Losses)
        {
            if (loss.Of != account || loss.Name != NamedLoss.Unnamed) continue;
            foreach (string scope in (string[])["park", $"plant:{loss.Plant}"]) sums[scope] = sums.GetValueOrDefault(scope) + loss.Value;
        }

        return sums;
    }

    private static Html Table(string account, PlanView view)
    {
        AccountLine[] lines = [.. view.Plan.Balance!.Accounts.Where(line => line.Account == account)];
        AccountLine[] sorted = [.. lines.Where(line => line.Scope == "park"), .. lines.Where(line => line.Scope != "park").OrderByDescending(line => line.In + line.Out).ThenBy(line => line.Scope, StringComparer.Ordinal)];
        string unit = lines[0].Unit;
        Dictionary<string, double> unnamed = UnnamedOf(account, view.Plan.Balance!);
        return DataTable.Of(
            $"{FlowWords.Account(account)}, {UnitWords.InSentence(unit)}",
            ["Of", Column.Figures("In"), Column.Figures("Out"), Column.Figures("From the surroundings"), Column.Figures("Rest with a name"), Column.Figures("Rest without a name"), Column.Figures("of what goes in")],
            sorted,
            line =>
            [
                Html.Of($"{(line.Scope == "links" ? "Lost on links" : view.Names.Scope(line.Scope))}"), Cells.Number(line.In, unit), Cells.Number(line.Out, unit), Cells.Number(Settled(line.Surroundings, line), unit),
                Cells.Number(Settled(line.Unaccounted - unnamed.GetValueOrDefault(line.Scope), line), unit), Cells.Number(Settled(unnamed.GetValueOrDefault(line.Scope), line), unit),
                Share(line, unnamed.GetValueOrDefault(line.Scope)),
            ],
            "accounts.csv", "Nothing.");
    }

    // What is left when large sums cancel to the last bit is nothing.
    private static double Settled(double value, AccountLine line) => Math.Abs(value) <= 1e-9 * (Math.Abs(line.In) + Math.Abs(line.Out)) ? 0 : value;

    private static Html Share(AccountLine line, double unnamed)
    {
        double whole = line.In + Math.Max(0, line.Surroundings);
        return whole > 0 ? Html.Of($"{Figure.Percent(Settled(unnamed, line) / whole)}") : Html.Of($"<span class=\"none\">nothing goes in</span>");
    }

    private static Html Unnamed(PlanView view)
    {
        NamedLoss[] rests = [.. view.Plan.Balance!.Losses.Where(loss => loss.Name == NamedLoss.Unnamed && loss.Of is not ("fossil-carbon" or "biogenic-carbon"))];
        string[] parts = [.. rests.GroupBy(loss => loss.Of, StringComparer.Ordinal).Select(group => group.MaxBy(loss => Math.Abs(loss.Value))!).Select(loss => $"{Words.Small(FlowWords.Account(loss.Of))}, {FlowWords.Amount(loss.Value, loss.Unit)} at {view.Names.Plant(loss.Plant)}")];
        return Html.When(parts.Length > 0, () => Html.Of($"<p class=\"note\">Not named by the package, the largest of each: {string.Join("; ", parts)}. <a href=\"#findings\">Findings</a> say how to name them.</p>"));
    }

    // Accounts stand in their order; within each, the largest part first.
    private static Html Losses(PlanView view)
    {
        NamedLoss[] rests = [.. view.Plan.Balance!.Losses.Where(loss => loss.OfRest).GroupBy(loss => loss.Of, StringComparer.Ordinal).SelectMany(group => group.OrderByDescending(loss => Math.Abs(loss.Value)))];
        NamedLoss[] others = [.. view.Plan.Balance.Losses.Where(loss => !loss.OfRest)];
        if (rests.Length + others.Length == 0) return Html.Empty;
        Html more = Html.When(others.Length > 0, () => ChartFigure.Folded("What models tell of substances that have no account", TableOf("Losses of substances that have no account", others, view)));
        return Html.Of($"<h3>Where rests stay</h3>{Unnamed(view)}{TableOf("Rests of accounts, part by part; below 0, what comes in without being counted", rests, view)}{more}");
    }

    private static Html TableOf(string caption, NamedLoss[] losses, PlanView view) => DataTable.Of<NamedLoss>(
        caption, ["Plant", "Of", "Where it stays, or comes from", Column.Figures("Amount"), "Unit"], losses,
        loss =>
        [
            Html.Of($"{(loss.Plant == "links" ? "Links" : view.Names.Plant(loss.Plant))}"), Html.Of($"{FlowWords.Account(loss.Of)}"), Html.Of($"{Words.FromId(loss.Name)}"), Cells.Number(loss.Value, loss.Unit),
            Html.Of($"{UnitWords.InTable(loss.Unit)}"),
        ],
        "losses.csv", "None.");
}
