using Mycel.Analysis.Reporting.Text;
using Mycel.Analysis.Reporting.Views;
using Mycel.Analysis.Results;

namespace Mycel.Analysis.Reporting.Sections;

/// <summary>Which limits bind, and what one more unit would be worth.</summary>
internal static class LimitSection
{
    /// <summary>The section.</summary>
    public static Section Of(PlanView view)
    {
        var prices = view.Plan.ShadowPrices.Where(price => price.Value != 0)
            .OrderByDescending(price => Math.Abs(price.Value * (price.Limit == 0 ? 1 : price.Limit))).ThenBy(price => price.Row, StringComparer.Ordinal).ToList();
        return new Section(
            "limits", "What holds the plan back",
            Html.Of($"Limits that the plan runs into, and what one more unit of room would add to {Words.Small(Goal(view))}. It is the value of the next unit, not of the next thousand. The first in the list weigh most."),
            DataTable.Of<ShadowPrice>(
                "Limits that bind", ["Limit", "In words", Column.Figures("Limit stands at"), Column.Figures("One more unit changes the goal by"), "Unit"],
                prices, price => Row(price, view), "shadow-prices.csv", None(view), hideCaption: true));
    }

    private static string Goal(PlanView view) => view.Plan.Objective is { } objective ? view.Names.Indicator(objective.Indicator).Title : "the goal";

    private static string None(PlanView view) => view.Plan.Model is { Integers: > 0 }
        ? "No prices of limits are known: a plan with yes-or-no decisions has none."
        : "No limit binds: more room anywhere would change nothing.";

    private static IReadOnlyList<Html> Row(ShadowPrice price, PlanView view) =>
    [
        Html.Of($"{(price.Title.Length == 0 ? price.Row : price.Title)}<code class=\"sub\">{price.Row}</code>"),
        Sentence(price, view),
        Cells.WithUnit(price.Limit, price.RowUnit),
        Cells.WithSign(price.Value, price.Unit),
        Html.Of($"{UnitWords.InTable(price.Unit)}"),
    ];

    private static Html Sentence(ShadowPrice price, PlanView view)
    {
        bool maximise = view.Plan.Objective?.Sense != "minimise";
        bool gain = price.Value > 0 == maximise;
        string one = UnitWords.InSentence(price.RowUnit) is { Length: > 0 } unit ? $"One more {unit} of room" : "One more unit of room";
        string verb = price.Value > 0 ? "adds" : "takes off";
        return Html.Of($"{one} {verb} {UnitWords.Say(Math.Abs(price.Value), Numerator(price))}{(gain ? "" : ", which is a loss")}.");
    }

    // “EUR2020/t” says EUR for each t; the sentence has named the t already. Both are amounts of a year where the limit is.
    private static string Numerator(ShadowPrice price) => price.Unit.Split('/')[0] + (price.RowUnit.EndsWith("/a", StringComparison.Ordinal) ? "/a" : "");
}
