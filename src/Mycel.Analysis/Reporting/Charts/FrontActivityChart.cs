using System.Text.Json.Nodes;
using Mycel.Analysis.Reporting.Text;
using Mycel.Analysis.Reporting.Views;
using Mycel.Analysis.Results;

namespace Mycel.Analysis.Reporting.Charts;

/// <summary>What plants do along the front: a cell for each plant and point, darker the more of its greatest activity it does there. Plants that do the same everywhere are left out.</summary>
public static class FrontActivityChart
{
    private const int MostPlants = 40;

    /// <summary>The chart of a front.</summary>
    public static Chart Of(FrontDocument front) => Of(new FrontView(front));

    internal static Chart Of(FrontView view)
    {
        IReadOnlyList<PlantAlong> plants = [.. PlantAlong.Of(view).Where(plant => plant.Changes).Take(MostPlants)];
        string label = $"Cells for {Words.Count(plants.Count, "plant", "plants")} at {Words.Count(view.Shown.Count, "point", "points")} of the front, darker for more activity. The figures stand in the table below.";
        if (plants.Count == 0 || view.Shown.Count < 2) return new Chart("activities", label, []);
        var cells = new JsonArray();
        for (int row = 0; row < plants.Count; row++)
        {
            for (int place = 0; place < view.Shown.Count; place++)
                if (plants[row].Activity[place] > 0) cells.Add((JsonNode)Cell(view, plants[row], row, place));
        }

        var option = new JsonObject
        {
            ["animation"] = false, ["tooltip"] = SankeyChart.Tooltip(),
            ["grid"] = new JsonObject { ["left"] = 230, ["right"] = 16, ["top"] = 8, ["bottom"] = 30 },
            ["xAxis"] = new JsonObject
            {
                ["type"] = "category", ["data"] = new JsonArray([.. view.Shown.Select(point => (JsonNode)point.Id)]), ["axisLabel"] = new JsonObject { ["fontSize"] = 11, ["hideOverlap"] = true },
                ["axisTick"] = new JsonObject { ["show"] = false },
            },
            ["yAxis"] = new JsonObject
            {
                ["type"] = "category", ["inverse"] = true, ["axisTick"] = new JsonObject { ["show"] = false },
                ["axisLabel"] = new JsonObject { ["width"] = 218, ["overflow"] = "truncate", ["fontSize"] = 12, ["interval"] = 0 },
                ["data"] = new JsonArray([.. plants.Select(plant => (JsonNode)ChartJson.Plain(plant.Title))]),
            },
            ["visualMap"] = new JsonObject
            {
                ["show"] = false, ["min"] = 0, ["max"] = 1, ["dimension"] = 2, ["inRange"] = new JsonObject { ["color"] = new JsonArray("#b9d9d6", "#5f9f9b", Palette.Node) },
            },
            ["series"] = new JsonArray(new JsonObject { ["type"] = "heatmap", ["itemStyle"] = new JsonObject { ["borderWidth"] = 1, ["borderColor"] = "transparent" }, ["data"] = cells }),
        };
        var narrow = new JsonObject
        {
            ["grid"] = new JsonObject { ["left"] = 118, ["right"] = 4 },
            ["yAxis"] = new JsonObject { ["axisLabel"] = new JsonObject { ["width"] = 110, ["fontSize"] = 10 } },
        };
        return new Chart("activities", label, [new ChartChoice("", "Activity", 46 + (plants.Count * 24), option, [new LegendEntry("Little of its greatest activity", "#b9d9d6", "area"), new LegendEntry("Its greatest activity on the front", Palette.Node, "area")]) { Narrow = narrow }]);
    }

    private static JsonObject Cell(FrontView view, PlantAlong plant, int row, int place) => new()
    {
        ["value"] = new JsonArray(place, row, ChartJson.Number(plant.Activity[place] / plant.Most)),
        ["tooltip"] = new JsonObject
        {
            ["formatter"] = ChartJson.Plain(
                $"{plant.Title} at {view.Shown[place].Id}\n{Figure.Rounded(plant.Activity[place])} {UnitWords.InSentence(plant.Unit)}\ncapacity {Figure.Rounded(plant.Capacity[place])} {UnitWords.InSentence(plant.Unit)}"),
        },
    };
}
