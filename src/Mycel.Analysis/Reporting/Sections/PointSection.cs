using Mycel.Analysis.Reporting.Text;
using Mycel.Analysis.Reporting.Views;
using Mycel.Analysis.Results;

namespace Mycel.Analysis.Reporting.Sections;

/// <summary>The points that are shown, and what it costs to go from one to the next.</summary>
internal static class PointSection
{
    /// <summary>The section.</summary>
    public static Section Of(FrontView view)
    {
        bool hasRates = view.Front.Objectives.Count == 2;
        string rate = hasRates ? $"{UnitWords.InTable(view.Front.Objectives[0].Unit)} for each {UnitWords.InTable(view.Front.Objectives[1].Unit)}, since the row above" : "";
        Column[] columns =
        [
            "Point", .. view.Titles.Select((title, goal) => Column.Figures($"{title}, {UnitWords.InTable(view.Front.Objectives[goal].Unit)}".TrimEnd(',', ' '))),
            .. hasRates ? new[] { Column.Figures(rate) } : [], Column.Sentences("Mark"),
        ];
        int[] places = [.. Enumerable.Range(0, view.Shown.Count)];
        string lead = view.Shown.Count < view.Front.Points.Count
            ? $"{view.Shown.Count} of {view.Front.Points.Count} points, as evenly along the front as may be; all of them stand in points.csv."
            : "Every point, the best of the first objective first.";
        return new Section(
            "points", "Point by point", Html.Of($"{lead}"),
            DataTable.Of("Points of the front", columns, places, place => Row(view, place, hasRates), "points.csv", "There is no point.", hideCaption: true));
    }

    private static IReadOnlyList<Html> Row(FrontView view, int place, bool hasRates)
    {
        FrontPoint point = view.Shown[place];
        return
        [
            Html.Of($"{point.Id}"), .. point.Values.Select((value, goal) => Cells.Number(value, view.Front.Objectives[goal].Unit)),
            .. hasRates ? new[] { place == 0 ? Html.Empty : Rate(view.Shown[place - 1], point) } : [], Html.Of($"{view.MarksOf(point.Id)}"),
        ];
    }

    private static Html Rate(FrontPoint from, FrontPoint to) => Cells.Number(Math.Abs((to.Values[0] - from.Values[0]) / (to.Values[1] - from.Values[1])));
}
