using System.Text.Json.Nodes;
using Mycel.Analysis.Reporting.Text;
using Mycel.Analysis.Reporting.Views;
using Mycel.Analysis.Results;

namespace Mycel.Analysis.Reporting.Charts;

/// <summary>What is built, and what runs, against the cell that moves: an area for each technology, those of one unit on top of each other.</summary>
internal static class SweepAreaChart
{
    private const int MostLines = 12;

    /// <summary>The chart of a sweep.</summary>
    public static Chart Of(SweepView view)
    {
        var choices = new List<ChartChoice>();
        foreach (SweepLineView line in view.Lines.Take(MostLines).Where(line => line.Runs.Count > 1))
        {
            foreach ((string measure, bool isSize) in new[] { ("New capacity", true), ("Activity", false) })
            {
                foreach (string unit in view.Sweep.Structures.SelectMany(structure => structure.Plants.Select(plant => plant.Unit)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
                    if (Choice(view, line, measure, isSize, unit) is { } choice) choices.Add(choice);
            }
        }

        return new Chart("areas", "Areas for technologies, on top of each other, against the value of the cell that moves. The figures stand in plants.csv.", choices);
    }

    private static ChartChoice? Choice(SweepView view, SweepLineView line, string measure, bool isSize, string unit)
    {
        var totals = new Dictionary<string, double[]>(StringComparer.Ordinal);
        for (int place = 0; place < line.Runs.Count; place++)
        {
            if (line.Runs[place].Structure is not { } id) continue;
            IReadOnlyList<SweepPlant> plants = view.Structures[id].Plants;
            for (int plant = 0; plant < plants.Count; plant++)
            {
                if (plants[plant].Unit != unit) continue;
                if (!totals.TryGetValue(plants[plant].Technology, out double[]? row)) totals.Add(plants[plant].Technology, row = new double[line.Runs.Count]);
                row[place] += isSize ? line.Runs[place].Sizes[plant] : line.Runs[place].Activities[plant];
            }
        }

        (string Technology, double[] Values)[] rows = [.. totals.Where(pair => pair.Value.Any(value => value > 0)).Select(pair => (pair.Key, pair.Value)).OrderByDescending(pair => pair.Value.Max()).ThenBy(pair => pair.Key, StringComparer.Ordinal)];
        if (rows.Length == 0) return null;
        AxisUnit axis = AxisUnit.Of(Enumerable.Range(0, line.Runs.Count).Max(place => rows.Sum(row => row.Values[place])), unit);
        var option = new JsonObject
        {
            ["animation"] = false, ["tooltip"] = SankeyChart.Tooltip(), ["grid"] = SweepAxes.Grid, ["xAxis"] = SweepAxes.Across(view), ["yAxis"] = SweepAxes.Up(axis.Name(measure), fromZero: true),
            // The drawing library piles up along the wrong axis where both count, so what lies below is added here and the highest is drawn first.
            ["series"] = new JsonArray([.. Enumerable.Range(0, rows.Length).Reverse().Select(place => (JsonNode)Series(view, line, rows, place, axis, unit))]),
        };
        return new ChartChoice(line.Others, $"{measure}, {UnitWords.InTable(unit)}", 340, option, [.. rows.Select((row, place) => new LegendEntry(row.Technology, Palette.At(place), "area"))]) { Narrow = SweepAxes.Narrow };
    }

    private static JsonObject Series(SweepView view, SweepLineView line, (string Technology, double[] Values)[] rows, int place, AxisUnit axis, string unit)
    {
        (string technology, double[] values) = rows[place];
        var series = new JsonObject
        {
            ["type"] = "line", ["symbol"] = "circle", ["symbolSize"] = 4, ["lineStyle"] = new JsonObject { ["color"] = Palette.At(place), ["width"] = 1 },
            ["itemStyle"] = new JsonObject { ["color"] = Palette.At(place) }, ["areaStyle"] = new JsonObject { ["color"] = Palette.At(place), ["opacity"] = 1 },
            ["data"] = new JsonArray([.. line.Runs.Select((run, at) => (JsonNode)new JsonObject
            {
                ["value"] = new JsonArray(view.PlaceOf(run.Values[0]), ChartJson.Number(axis.In(rows[..(place + 1)].Sum(row => row.Values[at])))),
                ["tooltip"] = new JsonObject { ["formatter"] = ChartJson.Plain($"{technology}: {UnitWords.Say(values[at], unit)}\nRun {run.Run}: {string.Join("; ", run.Values)}") },
            })]),
        };
        if (place == 0 && SweepAxes.Breaks(view) is { } breaks) series["markLine"] = breaks;
        return series;
    }
}
