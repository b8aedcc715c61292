using Mycel.Analysis.Reporting.Charts;
using Mycel.Analysis.Reporting.Text;
using Mycel.Analysis.Reporting.Views;
using Mycel.Analysis.Results;

namespace Mycel.Analysis.Reporting.Sections;

/// <summary>Indicators of the park along the front.</summary>
internal static class FrontIndicatorSection
{
    /// <summary>The section.</summary>
    public static Section Of(FrontView view)
    {
        Chart chart = FrontIndicatorChart.Of(view);
        IReadOnlyList<FrontPoint> marked = view.Marked;
        IndicatorEntry[] indicators = [.. view.Front.Directory.Indicators.Where(entry => marked.Any(point => point.Indicators.Any(value => value.Id == entry.Id && value.Value != 0)))];
        Html table = DataTable.Of(
            "Indicators at the marked points", ["Indicator", .. marked.Select(point => Column.Figures($"{point.Id}: {view.MarksOf(point.Id)}")), "Unit"], indicators,
            indicator =>
            {
                string unit = UnitWords.PerMillion(1, indicator.Unit).Unit;
                return
                [
                    Html.Of($"<span title=\"{indicator.Formula}\">{view.Names.Indicator(indicator.Id).Title}</span>"),
                    .. marked.Select(point => Cell(point, indicator)), Html.Of($"{UnitWords.InTable(unit)}"),
                ];
            },
            "points.csv", "Every indicator is zero.", hideCaption: true, open: 40);
        return new Section(
            "along", "Indicators along the front", Html.Of($"What else moves when the objectives are traded, whether it was sought or not. Indicators that are zero at every marked point are left out of the table."),
            ChartFigure.Of(chart, Html.Of($"From {view.Shown[0].Id} on the left to {view.Shown[^1].Id} on the right."), "Indicator", table, "The front is one point."), [chart]);
    }

    private static Html Cell(FrontPoint point, IndicatorEntry indicator) =>
        point.Indicators.FirstOrDefault(value => value.Id == indicator.Id) is { } known ? Cells.Number(UnitWords.PerMillion(known.Value, indicator.Unit).Value, indicator.Unit) : Html.Of($"<span class=\"none\">no output</span>");
}
