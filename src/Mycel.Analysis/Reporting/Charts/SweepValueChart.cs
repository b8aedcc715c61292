using System.Text.Json.Nodes;
using Mycel.Analysis.Reporting.Text;
using Mycel.Analysis.Reporting.Views;
using Mycel.Analysis.Results;

namespace Mycel.Analysis.Reporting.Charts;

/// <summary>What is sought and the indicators against the cell that moves; a line for each value of the other axes.</summary>
internal static class SweepValueChart
{
    private const int MostIndicators = 30;

    /// <summary>The chart of a sweep.</summary>
    public static Chart Of(SweepView view)
    {
        var moving = view.Sweep.Indicators.Select((id, place) => (Id: id, Place: place)).Where(entry => Moves(view, entry.Place)).Take(MostIndicators);
        ChartChoice[] choices = view.Sweep.Runs.Count(run => run.Objective is not null) < 2 ? [] :
        [
            Choice(view, $"What is sought: {view.Sweep.Objective.Indicator}", view.Sweep.Objective.Unit, run => run.Objective),
            .. moving.Select(entry => Choice(
                view, view.Units.TryGetValue(entry.Id, out IndicatorEntry? known) ? known.Title : entry.Id, known?.Unit ?? "",
                run => run.Indicators.Count > entry.Place ? run.Indicators[entry.Place] : null)),
        ];
        return new Chart("values", "Lines for what is sought, or for an indicator, against the value of the cell that moves. The figures stand in the table of runs.", choices);
    }

    private static bool Moves(SweepView view, int place)
    {
        double[] values = [.. view.Sweep.Runs.Where(run => run.Indicators.Count > place && run.Indicators[place] is not null).Select(run => run.Indicators[place]!.Value)];
        return values.Length > 1 && values.Max() - values.Min() > 1e-9 * Math.Max(1, values.Max(Math.Abs));
    }

    private static ChartChoice Choice(SweepView view, string title, string unitText, Func<SweepRun, double?> value)
    {
        (double factor, string shown) = UnitWords.PerMillion(1, unitText);
        AxisUnit unit = AxisUnit.Of(view.Sweep.Runs.Max(run => Math.Abs((value(run) ?? 0) * factor)), shown);
        SweepLineView[] lines = [.. view.Lines.Take(SweepView.MostLines)];
        var option = new JsonObject
        {
            ["animation"] = false, ["tooltip"] = SankeyChart.Tooltip(), ["grid"] = SweepAxes.Grid, ["xAxis"] = SweepAxes.Across(view), ["yAxis"] = SweepAxes.Up(unit.Name(title), fromZero: false),
            ["series"] = new JsonArray([.. lines.Select((line, place) => (JsonNode)Series(view, line, place, title, run => value(run) is { } number ? number * factor : null, unit, shown))]),
        };
        LegendEntry[] legend = [.. view.Lines.Count > 1 ? lines.Select((line, place) => new LegendEntry(line.Others, Palette.At(place), "solid")) : []];
        return new ChartChoice("", title, 340, option, legend) { Narrow = SweepAxes.Narrow };
    }

    private static JsonObject Series(SweepView view, SweepLineView line, int place, string title, Func<SweepRun, double?> value, AxisUnit unit, string unitText)
    {
        JsonNode Dot(SweepRun run) => new JsonObject
        {
            ["value"] = new JsonArray(view.PlaceOf(run.Values[0]), value(run) is { } number ? ChartJson.Number(unit.In(number)) : null),
            ["tooltip"] = new JsonObject
            {
                ["formatter"] = ChartJson.Plain($"{title}: {(value(run) is { } said ? UnitWords.Say(said, unitText) : run.Status)}\nRun {run.Run}: {string.Join("; ", run.Values)}\n{run.Structure}"),
            },
        };
        var series = new JsonObject
        {
            ["type"] = "line", ["symbol"] = "circle", ["symbolSize"] = line.Runs.Count > 60 ? 3 : 6, ["lineStyle"] = new JsonObject { ["color"] = Palette.At(place), ["width"] = 2 },
            ["itemStyle"] = new JsonObject { ["color"] = Palette.At(place) }, ["data"] = new JsonArray([.. line.Runs.Select(Dot)]),
        };
        if (place == 0 && SweepAxes.Breaks(view) is { } breaks) series["markLine"] = breaks;
        return series;
    }
}
