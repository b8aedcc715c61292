using System.Text.Json.Nodes;
using Mycel.Analysis.Reporting.Views;

namespace Mycel.Analysis.Reporting.Charts;

/// <summary>Which structure is best where: a band for each stretch, from change to change; dots are runs.</summary>
internal static class SweepBandChart
{
    /// <summary>The chart of a sweep along one axis of numbers.</summary>
    public static Chart Of(SweepView view)
    {
        const string Label = "A row for each structure, with a band over the values where it is best. The changes stand in the table below.";
        if (view.Lines.Count != 1 || !view.IsNumeric || view.Sweep.Structures.Count == 0) return new Chart("bands", Label, []);
        string[] ids = [.. view.Sweep.Structures.Select(structure => structure.Id)];
        var series = new JsonArray();
        foreach (string id in ids) series.Add((JsonNode)Band(view, id));
        series.Add((JsonNode)new JsonObject
        {
            ["type"] = "scatter", ["symbolSize"] = 7, ["itemStyle"] = new JsonObject { ["color"] = "#ffffff", ["borderColor"] = "#10181a", ["borderWidth"] = 1 }, ["z"] = 3,
            ["data"] = new JsonArray([.. view.Lines[0].Runs.Where(run => run.Structure is not null).Select(run => (JsonNode)new JsonArray(view.PlaceOf(run.Values[0]), run.Structure))]),
        });
        if (SweepAxes.Breaks(view) is { } breaks) series[^1]!["markLine"] = breaks;
        var option = new JsonObject
        {
            ["animation"] = false, ["grid"] = SweepAxes.Grid, ["xAxis"] = SweepAxes.Across(view),
            ["yAxis"] = new JsonObject { ["type"] = "category", ["inverse"] = true, ["data"] = new JsonArray([.. ids.Select(id => (JsonNode)id)]), ["axisLabel"] = new JsonObject { ["fontSize"] = 11 } },
            ["series"] = series,
        };
        return new Chart("bands", Label, [new ChartChoice("", "Structures", 90 + (ids.Length * 26), option, [new LegendEntry("Change of structure", Palette.Worse, "dashed")]) { Narrow = SweepAxes.Narrow }]);
    }

    private static JsonObject Band(SweepView view, string id)
    {
        var data = new JsonArray();
        foreach ((double from, double to, string structure) in Stretches(view))
        {
            if (structure != id) continue;
            data.Add((JsonNode)new JsonArray(ChartJson.Number(from), id));
            data.Add((JsonNode)new JsonArray(ChartJson.Number(to), id));
            data.Add((JsonNode)new JsonArray(null, id));
        }

        return new JsonObject
        {
            ["type"] = "line", ["symbol"] = "none", ["silent"] = true, ["connectNulls"] = false,
            ["lineStyle"] = new JsonObject { ["color"] = view.ColourOf(id), ["width"] = 14, ["cap"] = "butt" }, ["data"] = data,
        };
    }

    // From run to run and change to change: two neighbours that agree on the structure between them are joined by a stretch.
    private static IEnumerable<(double From, double To, string Structure)> Stretches(SweepView view)
    {
        var marks = view.Lines[0].Runs.Select(run => (At: SweepView.TryNumber(run.Values[0], out double value) ? value : 0, Before: run.Structure ?? "", After: run.Structure ?? ""))
            .Concat(view.Sweep.Breaks.Select(entry => (At: entry.Value, Before: entry.From, After: entry.To)))
            .OrderBy(mark => mark.At).ToArray();
        for (int place = 0; place + 1 < marks.Length; place++)
        {
            if (marks[place].At < marks[place + 1].At && (marks[place].After == marks[place + 1].Before || place + 1 == marks.Length))
                yield return (marks[place].At, marks[place + 1].At, marks[place].After);
        }
    }
}
