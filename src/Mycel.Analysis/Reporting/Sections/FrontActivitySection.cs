using Mycel.Analysis.Reporting.Charts;
using Mycel.Analysis.Reporting.Text;
using Mycel.Analysis.Reporting.Views;
using Mycel.Analysis.Results;

namespace Mycel.Analysis.Reporting.Sections;

/// <summary>Which plants enter and leave along the front.</summary>
internal static class FrontActivitySection
{
    /// <summary>The section.</summary>
    public static Section Of(FrontView view)
    {
        Chart chart = FrontActivityChart.Of(view);
        IReadOnlyList<PlantAlong> plants = PlantAlong.Of(view);
        int same = plants.Count(plant => !plant.Changes);
        FrontPoint first = view.Shown[0], last = view.Shown[^1];
        Html table = DataTable.Of(
            "Plants along the front", ["Plant", "Along the front", Column.Figures($"At {first.Id}"), Column.Figures($"At {last.Id}"), "Unit"], plants,
            plant =>
            [
                Html.Of($"{plant.Title}<code class=\"sub\">{plant.Technology}</code>"), Html.Of($"{plant.Story(view.Shown)}"),
                Cells.Number(plant.Activity[0], plant.Unit), Cells.Number(plant.Activity[^1], plant.Unit), Html.Of($"{UnitWords.InTable(plant.Unit)}"),
            ],
            "activities.csv", "No plant runs at any point.", hideCaption: true);
        return new Section(
            "activities", "What changes along the front",
            Html.Of($"Plants in the order in which they are busy, from {first.Id} ({Words.Small(view.MarksOf(first.Id))}) to {last.Id}. {(same == 0 ? "" : Words.Count(same, "plant does", "plants do") + " the same everywhere.")}"),
            ChartFigure.Of(chart, Html.Of($"Darker cells mean more of the plant's greatest activity on the front; an empty cell means that it does not run there."), "Show", table, "No plant changes along the front."), [chart]);
    }
}
