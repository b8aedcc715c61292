using Mycel.Analysis.Reporting.Text;
using Mycel.Analysis.Reporting.Views;
using Mycel.Analysis.Results;

namespace Mycel.Analysis.Reporting.Sections;

/// <summary>What crosses the boundary of the park.</summary>
internal static class BoundarySection
{
    private static readonly (string Kind, string Title)[] Kinds =
        [("buy", "Bought outside"), ("sell", "Sold outside"), ("extract", "Drawn from nature"), ("release", "Released")];

    /// <summary>The section.</summary>
    public static Section Of(PlanView view) => new(
        "boundary", "What crosses the boundary", Html.Of($"What the park buys, sells, draws from nature and lets go. A price below zero is paid the other way round."),
        view.Plan.BoundaryFlows.Count == 0 ? Html.Of($"<p class=\"empty\">Nothing crosses the boundary.</p>") : Html.Join(Kinds, kind => Kind(kind.Kind, kind.Title, view)));

    private static Html Kind(string kind, string title, PlanView view)
    {
        var flows = view.Plan.BoundaryFlows.Where(flow => flow.Kind == kind)
            .GroupBy(flow => (flow.Name, flow.Site, flow.Organisation, flow.Resource, flow.Period, flow.Unit)).Select(group => group.ToList())
            .OrderByDescending(slices => slices.Sum(Money)).ThenByDescending(slices => slices.Sum(slice => slice.Value)).ThenBy(slices => slices[0].Name, StringComparer.Ordinal).ToList();
        if (flows.Count == 0)
            return Html.Empty;
        Html table = DataTable.Of(
            title, ["Resource", "Organisation", "Site", Column.Figures("Year"), Column.Figures("Amount"), Column.Figures(kind == "release" ? "Fee" : "Price")],
            flows, slices => Row(slices, view), "boundary-flows.csv", "Nothing.", hideCaption: true);
        return Html.Of($"<details class=\"fold\"{(kind is "buy" or "sell" ? new Html(" open") : Html.Empty)}><summary>{title} <span class=\"quiet\">({flows.Count})</span></summary>{table}</details>");
    }

    private static double Money(BoundaryFlow flow) => Math.Abs(flow.Value * (flow.Price ?? 0));

    private static IReadOnlyList<Html> Row(List<BoundaryFlow> slices, PlanView view)
    {
        BoundaryFlow first = slices[0];
        return
        [
            Html.Of($"{view.Names.Resource(first.Resource)}"), Html.Of($"{view.Names.Organisation(first.Organisation)}"), Html.Of($"{view.Names.Site(first.Site)}"), Html.Of($"{first.Period}"),
            Cells.WithUnit(slices.Sum(slice => slice.Value), first.Unit), Price(slices),
        ];
    }

    private static Html Price(List<BoundaryFlow> slices)
    {
        var prices = slices.Select(slice => slice.Price).OfType<double>().Where(double.IsFinite).Distinct().Order().ToList();
        string unit = slices[0].PriceUnit;
        return prices.Count switch
        {
            0 => new Html("<span class=\"none\">none</span>"),
            1 => Cells.WithUnit(prices[0], unit),
            _ => Html.Of($"{Figure.Rounded(prices[0])} to {Figure.Rounded(prices[^1])} <span class=\"unit\">{UnitWords.InTable(unit)}</span>"),
        };
    }
}
