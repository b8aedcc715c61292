using System.Text.Json.Nodes;
using Mycel.Analysis.Reporting.Charts;
using Mycel.Analysis.Reporting.Flowsheets;
using Mycel.Analysis.Reporting.Text;

namespace Mycel.Analysis.Reporting.Comparisons;

/// <summary>Bars of the park's indicators, result beside result; what is counted in one unit and is of like size stands together.</summary>
internal static class CompareChart
{
    // A bar of less than a two-hundredth of the longest cannot be read beside it.
    private const double Likeness = 200;
    private const int MostLabelled = 40;

    /// <summary>The chart.</summary>
    public static Chart Of(CompareView view)
    {
        var choices = new List<ChartChoice>();
        foreach (IGrouping<string, CompareRow> unit in view.Indicators.GroupBy(row => row.Unit, StringComparer.Ordinal).OrderByDescending(group => group.Any(row => !row.Same)).ThenByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal))
        {
            foreach (CompareRow[] rows in Alike([.. unit])) choices.Add(Choice(view, unit.Key, rows));
        }

        return new Chart("compared", "Bars of the indicators of the park in each result, those of one unit and of like size together. The figures stand in the table below.", choices);
    }

    private static IEnumerable<CompareRow[]> Alike(List<CompareRow> rows)
    {
        var waiting = rows.OrderByDescending(row => row.Greatest).ToList();
        while (waiting.Count > 0)
        {
            CompareRow[] group = [.. waiting.Where(row => row.Greatest * Likeness >= waiting[0].Greatest).Take(Palette.Unlike.Count)];
            waiting.RemoveAll(group.Contains);
            yield return [.. rows.Where(group.Contains)];
        }
    }

    private static ChartChoice Choice(CompareView view, string unit, CompareRow[] rows)
    {
        bool isLabelled = rows.Length * view.Labels.Count <= MostLabelled;
        string title = $"{Words.List([.. rows.Select(row => row.Title).Take(3)])}{(rows.Length > 3 ? " and more" : "")}";
        var option = new JsonObject
        {
            ["animation"] = false, ["tooltip"] = SankeyChart.Tooltip(), ["grid"] = new JsonObject { ["left"] = 84, ["right"] = 12, ["top"] = 28, ["bottom"] = 40 },
            ["xAxis"] = new JsonObject
            {
                ["type"] = "category", ["data"] = new JsonArray([.. view.Labels.Select(label => (JsonNode)ChartJson.Plain(label))]), ["axisTick"] = new JsonObject { ["show"] = false },
                ["axisLabel"] = new JsonObject { ["interval"] = 0, ["hideOverlap"] = true, ["width"] = 110, ["overflow"] = "truncate" },
            },
            ["yAxis"] = new JsonObject { ["type"] = "value", ["axisLabel"] = new JsonObject { ["fontSize"] = 11 } },
            ["series"] = new JsonArray([.. rows.Select((row, place) => (JsonNode)new JsonObject
            {
                ["type"] = "bar", ["barMaxWidth"] = 42, ["labelLayout"] = new JsonObject { ["hideOverlap"] = true }, ["name"] = ChartJson.Plain(row.Title), ["itemStyle"] = new JsonObject { ["color"] = Palette.At(place) },
                ["data"] = new JsonArray([.. row.Values.Select((value, result) => Bar(row, value, view.Labels[result], isLabelled))]),
            })]),
        };
        var narrow = new JsonObject { ["grid"] = new JsonObject { ["left"] = 56 }, ["yAxis"] = new JsonObject { ["axisLabel"] = new JsonObject { ["fontSize"] = 9 } } };
        return new ChartChoice(
            UnitWords.InSentence(unit).Length == 0 ? "Shares" : UnitWords.InSentence(unit), title, 380, option, [.. rows.Select((row, place) => new LegendEntry(row.Title, Palette.At(place), "area"))]) { Narrow = narrow };
    }

    private static JsonNode? Bar(CompareRow row, double? value, string result, bool isLabelled)
    {
        if (value is not { } known || !double.IsFinite(known)) return null;
        return new JsonObject
        {
            ["value"] = ChartJson.Number(known),
            ["label"] = new JsonObject { ["show"] = isLabelled && known != 0, ["position"] = "top", ["fontSize"] = 10, ["formatter"] = FlowWords.Amount(known, "1").Replace(" million", " M", StringComparison.Ordinal) },
            ["tooltip"] = new JsonObject { ["formatter"] = ChartJson.Plain($"{row.Title}\n{result}\n{Figure.Rounded(known)} {UnitWords.InSentence(row.Unit)}") },
        };
    }
}
