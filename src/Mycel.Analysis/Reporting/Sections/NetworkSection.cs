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
        List<Party> partners = Parties(view);
        Html table = DataTable.Of<Party>(
            "Organisations by number of partners", ["Organisation", Column.Figures("Partners"), Column.Figures("Resources given"), Column.Figures("Resources taken")], partners,
            row => [Html.Of($"{row.Title}"), Cells.Number(row.Partners), Cells.Number(row.Gives), Cells.Number(row.Takes)], "link-flows.csv", "No organisation gives anything to another.");
        return new Section(
            "network", "Who depends on whom", Html.Of($"{Lead(partners)}"),
            ChartFigure.Of(
                chart, Html.Of($"A larger dot has more partners; a thicker arrow carries more resources. Distance on the page is closeness in the network, not on the ground."), "Show",
                partners.Count == 0 ? Html.Empty : ChartFigure.Folded("The same as a table", table), "No organisation gives anything to another."),
            [chart]);
    }

    private static string Lead(List<Party> partners) => partners.Count == 0
        ? "Organisations and the exchanges between them."
        : $"{partners[0].Title} has the most partners ({partners[0].Partners} of {partners.Count - 1} possible): if it stops, they feel it first.";

    private static List<Party> Parties(PlanView view)
    {
        var given = view.Synergies.ToLookup(synergy => synergy.Giver, StringComparer.Ordinal);
        var taken = view.Synergies.ToLookup(synergy => synergy.Taker, StringComparer.Ordinal);
        return
        [
            .. given.Concat(taken).Select(group => group.Key).Distinct(StringComparer.Ordinal).Select(id => new Party(
                    view.Names.Brief(id), given[id].Select(synergy => synergy.Resource).Distinct().Count(), taken[id].Select(synergy => synergy.Resource).Distinct().Count(),
                    given[id].Select(synergy => synergy.Taker).Concat(taken[id].Select(synergy => synergy.Giver)).Distinct().Count()))
                .OrderByDescending(party => party.Partners).ThenBy(party => party.Title, StringComparer.Ordinal),
        ];
    }

    private sealed record Party(string Title, int Gives, int Takes, int Partners);
}
