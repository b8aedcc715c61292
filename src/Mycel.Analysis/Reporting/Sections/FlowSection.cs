using Mycel.Analysis.Reporting.Charts;
using Mycel.Analysis.Reporting.Text;
using Mycel.Analysis.Reporting.Views;

namespace Mycel.Analysis.Reporting.Sections;

/// <summary>Where resources come from and where they go.</summary>
internal static class FlowSection
{
    /// <summary>The section.</summary>
    public static Section Of(PlanView view)
    {
        Chart chart = SankeyChart.Of(view);
        var streams = view.Streams;
        Html table = DataTable.Of<Views.Stream>(
            "Streams of the year", ["Resource", "From", "To", Column.Figures("Amount"), "Unit"], streams,
            stream =>
            [
                Html.Of($"{view.Names.Resource(stream.Resource)}"), Html.Of($"{stream.From.Title(view.Names)}"), Html.Of($"{stream.To.Title(view.Names)}"),
                Cells.Number(stream.Value, stream.Unit), Html.Of($"{UnitWords.InTable(stream.Unit)}"),
            ],
            "exchanges.csv and boundary-flows.csv", "Nothing flows.");
        return new Section(
            "flows", "Where resources come from and where they go",
            Html.Of($"Read from left to right: what is bought or drawn from nature, who gives, who takes, and what leaves the park."),
            ChartFigure.Of(
                chart,
                Html.Of($"A band is as wide as the amount. Only amounts of one unit are drawn together. An organisation that both gives and takes appears twice, because resources in a park run in circles and bands cannot."),
                "Show", streams.Count == 0 ? Html.Empty : ChartFigure.Folded("The same as a table", table), "Nothing flows in this plan."),
            [chart]);
    }
}
