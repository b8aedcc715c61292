using Mycel.Analysis.Reporting.Text;
using Mycel.Analysis.Reporting.Views;
using Mycel.Analysis.Results;

namespace Mycel.Analysis.Reporting.Sections;

/// <summary>Who gives what to whom, and what it is worth to each.</summary>
internal static class ExchangeSection
{
    private const string NoPrice = "no price";

    /// <summary>The section.</summary>
    public static Section Of(PlanView view)
    {
        bool years = view.Periods.Count > 1;
        var money = view.Links.Select(link => link.MoneyUnit).Distinct(StringComparer.Ordinal).ToList();
        string unit = money.Count == 1 ? ", " + UnitWords.InTable(money[0]) : "";
        Column[] columns =
        [
            "From", "To", "Resource", .. years ? new Column[] { "Year" } : [], Column.Figures("Arrives"), Column.Figures("Way"), Column.Figures("Carriage" + unit),
            Column.Figures("Worth to giver" + unit), Column.Figures("Worth to taker" + unit), Column.Figures("Rent of the link" + unit), .. money.Count > 1 ? new Column[] { "Money" } : [],
        ];
        Html own = Html.When(view.Links.Count > view.Synergies.Count, () => ChartFigure.Folded(
            "Flows over links within one organisation",
            Table([.. view.Links.Where(link => !link.Between)], "Flows over links within one organisation", columns, view)));
        Html traced = Html.When(view.Plan.Exchanges.Count > 0, () => ChartFigure.Folded("From plant to plant", Traced(view)));
        return new Section(
            "exchanges", "Exchanges between organisations",
            Html.Of($"Worth is the gain in a year against standing alone, valued at the plan's own prices: how the gain falls on the two, before any contract shares it. A link that is full keeps a rent: more capacity would hand it to the two. Those worth most come first."),
            Html.Of($"{Table(view.Synergies, "Exchanges between organisations", columns, view)}{own}{traced}"));
    }

    private static Html Table(IReadOnlyList<Synergy> rows, string caption, Column[] columns, PlanView view) => DataTable.Of(
        caption, columns, rows, row => Row(row, view, columns), "link-flows.csv", "No organisation gives anything to another in this plan.", hideCaption: true);

    private static IReadOnlyList<Html> Row(Synergy row, PlanView view, Column[] columns) =>
    [
        Party(row.Giver, view), Party(row.Taker, view), Html.Of($"{view.Names.Resource(row.Resource)}"),
        .. columns.Contains("Year") ? new[] { Html.Of($"{row.Period}") } : [],
        Html.Of($"{Cells.WithUnit(row.Arriving, row.Unit)}{Lost(row)}"),
        row.LengthKm is { } length ? Html.Of($"<data value=\"{Figure.Exact(length)}\" title=\"{Figure.Exact(length)} km\">{Figure.Rounded(length, 3)}</data> <span class=\"unit\">km</span>") : Html.Of($"<span class=\"none\">not known</span>"),
        Cells.Number(row.Carriage, row.MoneyUnit),
        Cells.OrReason(Settled(row.WorthToGiver, row), row.MoneyUnit, NoPrice),
        Cells.OrReason(Settled(row.WorthToTaker, row), row.MoneyUnit, NoPrice),
        Cells.OrReason(Settled(row.WorthToLink, row), row.MoneyUnit, NoPrice),
        .. columns.Contains("Money") ? new[] { Html.Of($"{UnitWords.InTable(row.MoneyUnit)}") } : [],
    ];

    private static Html Party(string organisation, PlanView view) => Html.Of($"<span title=\"{view.Names.Organisation(organisation)}\">{view.Names.Brief(organisation)}</span>");

    // What is left when large sums cancel to the last bit is no gain.
    private static double? Settled(double? worth, Synergy row)
    {
        double scale = Math.Max(Math.Abs(row.Carriage), Math.Max(Math.Abs(row.WorthToGiver ?? 0), Math.Max(Math.Abs(row.WorthToTaker ?? 0), Math.Abs(row.WorthToLink ?? 0))));
        return worth is { } known && Math.Abs(known) <= 1e-9 * scale ? 0 : worth;
    }

    private static Html Lost(Synergy row)
    {
        double lost = row.Leaving <= 0 ? 0 : (row.Leaving - row.Arriving) / row.Leaving;
        return Html.When(lost > 0.0005, () => Html.Of($"<span class=\"sub\">{Figure.Percent(lost)} lost on the way</span>"));
    }

    private static Html Traced(PlanView view) => DataTable.Of<Exchange>(
        "Flows from plant to plant", ["From", "To", "Resource", Column.Figures("Year"), Column.Figures("Amount"), "Unit", "Between"],
        [.. view.Plan.Exchanges.OrderByDescending(flow => flow.Synergy).ThenByDescending(flow => flow.Value)],
        flow =>
        [
            Html.Of($"{view.Names.Plant(flow.From)}"), Html.Of($"{view.Names.Plant(flow.To)}"), Html.Of($"{view.Names.Resource(flow.Resource)}"), Html.Of($"{flow.Period}"),
            Cells.Number(flow.Value, flow.Unit), Html.Of($"{UnitWords.InTable(flow.Unit)}"), Html.Of($"{(flow.Synergy ? "two organisations" : "one organisation")}"),
        ],
        "exchanges.csv", "Nothing flows from plant to plant.");
}
