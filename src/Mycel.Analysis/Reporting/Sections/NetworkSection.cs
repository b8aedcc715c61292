using Mycel.Analysis.Reporting.Charts;
using Mycel.Analysis.Reporting.Text;
using Mycel.Analysis.Reporting.Views;

namespace Mycel.Analysis.Reporting.Sections;

/// <summary>Who depends on whom.</summary>
internal static class NetworkSection
{
    /// <summary>The section.</summary>
    public static Section Of(PlanView view)
    {
        Chart chart = NetworkChart.Of(view);
        var partners = view.Synergies.GroupBy(synergy => synergy.Giver).Select(group => group.Key).Concat(view.Synergies.Select(synergy => synergy.Taker))
            .Distinct(StringComparer.Ordinal).Select(id => Row(id, view)).OrderByDescending(row => row.Partners).ThenBy(row => row.Title, StringComparer.Ordinal).ToList();
        Html table = DataTable.Of<(string Title, int Gives, int Takes, int Partners)>(
            "Organisations by number of partners", ["Organisation", Column.Figures("Partners"), Column.Figures("Resources given"), Column.Figures("Resources taken")], partners,
            row => [Html.Of($"{row.Title}"), Cells.Number(row.Partners), Cells.Number(row.Gives), Cells.Number(row.Takes)], "link-flows.csv", "No organisation gives anything to another.");
        return new Section(
            "network", "Who depends on whom", Html.Of($"{Lead(partners)}"),
            ChartFigure.Of(
                chart, Html.Of($"A larger dot has more partners; a thicker arrow carries more resources. Distance on the page is closeness in the network, not on the ground."), "Show",
                partners.Count == 0 ? Html.Empty : ChartFigure.Folded("The same as a table", table), "No organisation gives anything to another."),
            [chart]);
    }

    private static string Lead(List<(string Title, int Gives, int Takes, int Partners)> partners) => partners.Count == 0
        ? "Organisations and the exchanges between them."
        : $"{partners[0].Title} has the most partners ({partners[0].Partners} of {partners.Count - 1} possible): if it stops, they feel it first.";

    private static (string Title, int Gives, int Takes, int Partners) Row(string id, PlanView view) => (
        view.Names.Brief(id),
        view.Synergies.Where(synergy => synergy.Giver == id).Select(synergy => synergy.Resource).Distinct().Count(),
        view.Synergies.Where(synergy => synergy.Taker == id).Select(synergy => synergy.Resource).Distinct().Count(),
        view.Synergies.Where(synergy => synergy.Giver == id || synergy.Taker == id).Select(synergy => synergy.Giver == id ? synergy.Taker : synergy.Giver).Distinct().Count());
}
