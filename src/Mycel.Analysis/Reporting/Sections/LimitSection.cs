using Mycel.Analysis.Reporting.Text;
using Mycel.Analysis.Reporting.Views;
using Mycel.Analysis.Results;

namespace Mycel.Analysis.Reporting.Sections;

/// <summary>Which limits bind, what one more unit of each would be worth, and what resources are worth where they are.</summary>
internal static class LimitSection
{
    private const string Balance = "resource-balance";

    /// <summary>The section.</summary>
    public static Section Of(PlanView view)
    {
        var prices = view.Plan.ShadowPrices.Where(price => price.Value != 0 && double.IsFinite(price.Value)).ToList();
        var limits = prices.Where(price => price.Family != Balance)
            .OrderByDescending(price => Math.Abs(price.Value * price.Limit)).ThenBy(price => price.Row, StringComparer.Ordinal).ToList();
        var resources = prices.Where(price => price.Family == Balance)
            .OrderByDescending(price => Math.Abs(price.Value)).ThenBy(price => price.Row, StringComparer.Ordinal).ToList();
        return new Section(
            "limits", "What holds the plan back",
            Html.Of($"Limits and fixed demands that the plan runs into, and what one unit of room would do for {Words.Small(Goal(view))}. It is the value of the next unit, not of the next thousand. Those that weigh most come first."),
            Html.Of($"{Limits(limits, view)}{Html.When(view.Plan.Limits.Count > 0, () => Uses(view))}{Html.When(resources.Count > 0, () => ChartFigure.Folded("What one more unit of a resource is worth, by place", Resources(resources, view)))}"));
    }

    private static Html Limits(IReadOnlyList<ShadowPrice> limits, PlanView view) => DataTable.Of(
        "Limits that bind", ["Limit", Column.Sentences("What one unit does"), Column.Figures("Stands at"), Column.Figures("Worth of one unit"), "Unit"],
        limits, price => [Title(price, view), Sentence(price, view), Cells.WithUnit(price.Limit, price.RowUnit), .. Worth(price)], "shadow-prices.csv", None(view), hideCaption: true, open: 12);

    // Budgets, caps and floors that somebody set, whether they bind or not.
    private static Html Uses(PlanView view) => DataTable.Of(
        "Limits that were set", ["Limit", "On", "For", Column.Figures("Plan"), "", Column.Figures("Limit"), "Unit", Column.Figures("Used")],
        view.Plan.Limits,
        limit =>
        [
            Html.Of($"{Words.FromId(limit.Id)}"), Html.Of($"{Words.Small(view.Names.Indicator(limit.Indicator).Title)}"), Html.Of($"{view.Names.Scope(limit.Scope)}"),
            Cells.OrReason(limit.Value, limit.Unit, "nothing to divide by"), Html.Of($"{limit.Sense}"), Cells.Number(limit.Limit, limit.Unit), Html.Of($"{UnitWords.InTable(limit.Unit)}"),
            limit is { Value: { } value, Limit: not 0 } ? Html.Of($"{Figure.Percent(value / limit.Limit)}") : new Html("<span class=\"none\">–</span>"),
        ],
        "limits.csv", "No limit was set.");

    private static Html Resources(IReadOnlyList<ShadowPrice> resources, PlanView view) => DataTable.Of(
        "Worth of resources by place", ["Resource and place", Column.Sentences("What one unit does"), Column.Figures("Worth of one unit"), "Unit"],
        resources, price => [Title(price, view), OneMore(price, view), .. Worth(price)], "shadow-prices.csv", "No resource has a price.", hideCaption: true, open: 40);

    private static string Goal(PlanView view) => view.Plan.Objective is { } objective ? view.Names.Indicator(objective.Indicator).Title : "the goal";

    private static string None(PlanView view) => view.Plan.Model is { Integers: > 0 } && view.Plan.ShadowPrices.Count == 0
        ? "No prices of limits are known: a plan with yes-or-no decisions has none."
        : "No limit binds: more room anywhere would change nothing.";

    private static Html Title(ShadowPrice price, PlanView view)
    {
        string words = view.Names.InWords(price.Title.Length == 0 ? price.Row : price.Title, price.Row);
        return Html.Of($"{Words.Capital(words)}<code class=\"sub\">{price.Row}</code>");
    }

    private static IReadOnlyList<Html> Worth(ShadowPrice price) => [Cells.WithSign(price.Value, price.Unit), Html.Of($"{UnitWords.InTable(price.Unit)}")];

    private static Html OneMore(ShadowPrice price, PlanView view)
    {
        bool minimise = view.Plan.Objective?.Sense == "minimise";
        string unit = UnitWords.InSentence(price.RowUnit) is { Length: > 0 } known ? known : "unit";
        string amount = UnitWords.Say(Math.Abs(price.Value), price.Unit.Split(" per ")[0]);
        return price.Value > 0
            ? Html.Of($"One {unit} more there {(minimise ? "saves" : "gains")} {amount}.")
            : Html.Of($"One {unit} more there {(minimise ? "adds" : "costs")} {amount}: it has to be got rid of.");
    }

    // A worth below zero belongs to a demand that is fixed: one more unit of it must be met.
    private static Html Sentence(ShadowPrice price, PlanView view)
    {
        bool minimise = view.Plan.Objective?.Sense == "minimise";
        string unit = UnitWords.InSentence(price.RowUnit) is { Length: > 0 } known ? known : "unit";
        string amount = UnitWords.Say(Math.Abs(price.Value), price.Unit.Split(" per ")[0]);
        return price.Value > 0
            ? Html.Of($"One {unit} of room {(minimise ? "saves" : "gains")} {amount}.")
            : Html.Of($"One {unit} more {(minimise ? "adds" : "costs")} {amount}.");
    }
}
