using System.Text.Json.Nodes;
using Mycel.Analysis.Reporting.Text;
using Mycel.Analysis.Reporting.Views;
using Mycel.Analysis.Results;

namespace Mycel.Analysis.Reporting.Charts;

/// <summary>Two cells that move: a field of cells, coloured by what is sought or by the structure.</summary>
internal static class SweepHeatChart
{
    private const int MostCells = 20_000;

    /// <summary>The chart of a sweep of two axes.</summary>
    public static Chart Of(SweepView view)
    {
        const string Label = "A field of cells, one for each pair of values, coloured by what is sought or by the structure. The figures stand in runs.csv.";
        SweepRun[] runs = [.. view.Sweep.Runs.Where(run => run.Objective is not null)];
        if (view.Sweep.Axes.Count != 2 || runs.Length < 2 || runs.Length > MostCells) return new Chart("field", Label, []);
        double least = runs.Min(run => run.Objective!.Value), most = runs.Max(run => run.Objective!.Value);
        ChartChoice objective = Choice(
            view, view.Sweep.Objective.Indicator, runs, run => run.Objective!.Value,
            new JsonObject { ["show"] = false, ["min"] = ChartJson.Number(least), ["max"] = ChartJson.Number(most > least ? most : least + 1), ["dimension"] = 2, ["inRange"] = new JsonObject { ["color"] = new JsonArray("#b9d9d6", "#5f9f9b", Palette.Node) } },
            [new LegendEntry(UnitWords.Say(least, view.Sweep.Objective.Unit), "#b9d9d6", "area"), new LegendEntry(UnitWords.Say(most, view.Sweep.Objective.Unit), Palette.Node, "area")]);
        string[] ids = [.. view.Sweep.Structures.Select(structure => structure.Id)];
        ChartChoice structure = Choice(
            view, "Structure", runs, run => Array.IndexOf(ids, run.Structure),
            new JsonObject
            {
                ["show"] = false, ["type"] = "piecewise", ["dimension"] = 2,
                ["pieces"] = new JsonArray([.. ids.Select((id, place) => (JsonNode)new JsonObject { ["value"] = place, ["color"] = view.ColourOf(id) })]),
            },
            [.. view.Sweep.Structures.Where(entry => entry.Runs > 0).Take(SweepView.MostLines).Select(entry => new LegendEntry(entry.Id, view.ColourOf(entry.Id), "area"))]);
        return new Chart("field", Label, [objective, structure]);
    }

    private static ChartChoice Choice(SweepView view, string title, SweepRun[] runs, Func<SweepRun, double> value, JsonObject map, IReadOnlyList<LegendEntry> legend)
    {
        List<string> across = [.. view.Sweep.Axes[0].Cells[0].Values], up = [.. view.Sweep.Axes[1].Cells[0].Values];
        JsonObject Axis(int axis, List<string> values) => new()
        {
            ["type"] = "category", ["data"] = new JsonArray([.. values.Select(entry => (JsonNode)ChartJson.Plain(entry))]), ["name"] = ChartJson.Plain(SweepView.TitleOf(view.Sweep.Axes[axis])),
            ["nameLocation"] = axis == 0 ? "middle" : "end", ["nameGap"] = axis == 0 ? 28 : 12, ["nameTextStyle"] = axis == 0 ? new JsonObject() : new JsonObject { ["align"] = "left" },
            ["axisLabel"] = new JsonObject { ["fontSize"] = 11, ["hideOverlap"] = true },
        };
        var option = new JsonObject
        {
            ["animation"] = false, ["tooltip"] = SankeyChart.Tooltip(), ["grid"] = SweepAxes.Grid, ["xAxis"] = Axis(0, across), ["yAxis"] = Axis(1, up), ["visualMap"] = map,
            ["series"] = new JsonArray(new JsonObject
            {
                ["type"] = "heatmap",
                ["data"] = new JsonArray([.. runs.Select(run => (JsonNode)new JsonObject
                {
                    ["value"] = new JsonArray(across.IndexOf(run.Values[0]), up.IndexOf(run.Values[1]), ChartJson.Number(value(run))),
                    ["tooltip"] = new JsonObject { ["formatter"] = ChartJson.Plain($"{string.Join("; ", run.Values)}\n{UnitWords.Say(run.Objective!.Value, view.Sweep.Objective.Unit)}\n{run.Structure}") },
                })]),
            }),
        };
        return new ChartChoice("", title, Math.Clamp(90 + (up.Count * 22), 240, 620), option, legend) { Narrow = SweepAxes.Narrow };
    }
}
