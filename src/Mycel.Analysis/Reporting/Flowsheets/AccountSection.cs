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
            chart, Html.Of($"A band is as wide as the amount. What goes into a plant and does not come out with a known resource is not accounted for: losses, and what the package does not tell. Where more comes out than is known to go in, a band of the same colour comes in."),
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
        return parts.Length == 0 ? "Every account closes by its last term, which is shown." : $"Of what comes into the park, this share leaves it with known resources: {Words.List(parts)}. Every account closes by its last term, which is shown.";
    }

    private static Html Table(string account, PlanView view)
    {
        AccountLine[] lines = [.. view.Plan.Balance!.Accounts.Where(line => line.Account == account)];
        AccountLine[] sorted = [.. lines.Where(line => line.Scope == "park"), .. lines.Where(line => line.Scope != "park").OrderByDescending(line => line.In + line.Out).ThenBy(line => line.Scope, StringComparer.Ordinal)];
        string unit = lines[0].Unit;
        return DataTable.Of(
            $"{FlowWords.Account(account)}, {UnitWords.InSentence(unit)}",
            ["Of", Column.Figures("In"), Column.Figures("Out"), Column.Figures("From the surroundings"), Column.Figures("Not accounted for"), Column.Figures("of what goes in")],
            sorted,
            line =>
            [
                Html.Of($"{(line.Scope == "links" ? "Lost on links" : view.Names.Scope(line.Scope))}"), Cells.Number(line.In, unit), Cells.Number(line.Out, unit), Cells.Number(Settled(line.Surroundings, line), unit),
                Cells.Number(Settled(line.Unaccounted, line), unit), Share(line),
            ],
            "accounts.csv", "Nothing.");
    }

    // What is left when large sums cancel to the last bit is nothing.
    private static double Settled(double value, AccountLine line) => Math.Abs(value) <= 1e-9 * (Math.Abs(line.In) + Math.Abs(line.Out)) ? 0 : value;

    private static Html Share(AccountLine line)
    {
        double whole = line.In + Math.Max(0, line.Surroundings);
        return whole > 0 ? Html.Of($"{Figure.Percent(Settled(line.Unaccounted, line) / whole)}") : Html.Of($"<span class=\"none\">nothing goes in</span>");
    }

    private static Html Unnamed(PlanView view)
    {
        NamedLoss[] rests = [.. view.Plan.Balance!.Losses.Where(loss => loss.Name == NamedLoss.Unnamed && loss.Of is not ("fossil-carbon" or "biogenic-carbon"))];
        string[] parts = [.. rests.GroupBy(loss => loss.Of, StringComparer.Ordinal).Select(group => group.MaxBy(loss => Math.Abs(loss.Value))!).Select(loss => $"{Words.Small(FlowWords.Account(loss.Of))}, {FlowWords.Amount(loss.Value, loss.Unit)} at {view.Names.Plant(loss.Plant)}")];
        return Html.When(parts.Length > 0, () => Html.Of($"<p class=\"note\">Not named by the package, the largest of each: {string.Join("; ", parts)}. <a href=\"#findings\">Findings</a> say how to name them.</p>"));
    }

    private static Html Losses(PlanView view) => Html.When(view.Plan.Balance!.Losses.Count > 0, () => Html.Of(
        $"<h3>Where losses stay</h3>{Unnamed(view)}{DataTable.Of<NamedLoss>("What plants do not account for, and where it stays", ["Plant", "Of", "Where it stays", Column.Figures("Amount"), "Unit"], [.. view.Plan.Balance.Losses.OrderBy(loss => loss.Of, StringComparer.Ordinal).ThenByDescending(loss => Math.Abs(loss.Value))], loss => [Html.Of($"{(loss.Plant == "links" ? "Links" : view.Names.Plant(loss.Plant))}"), Html.Of($"{FlowWords.Account(loss.Of)}"), Html.Of($"{Words.FromId(loss.Name)}"), Cells.Number(loss.Value, loss.Unit), Html.Of($"{UnitWords.InTable(loss.Unit)}")], "losses.csv", "None.")}"));
}
