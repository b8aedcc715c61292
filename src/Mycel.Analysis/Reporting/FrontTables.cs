using Mycel.Analysis.Reporting.Text;
using Mycel.Analysis.Results;

namespace Mycel.Analysis.Reporting;

/// <summary>Writes the lists of a front as CSV: points with their objectives and indicators, activities as plant by point, marks, proofs and findings.</summary>
public static class FrontTables
{
    /// <summary>All tables, one at a time.</summary>
    /// <param name="front">The front.</param>
    public static IEnumerable<ResultTable> All(FrontDocument front)
    {
        ArgumentNullException.ThrowIfNull(front);
        yield return Points(front);
        yield return Activities(front);
        yield return Marks(front);
        yield return Proofs(front);
        yield return ResultTables.Findings(front.Findings);
    }

    private static ResultTable Points(FrontDocument front)
    {
        string[] indicators = [.. front.Points.SelectMany(point => point.Indicators.Select(value => value.Id)).Distinct(StringComparer.Ordinal)];
        var units = front.Directory.Indicators.ToDictionary(entry => entry.Id, entry => entry.Unit, StringComparer.Ordinal);
        var csv = new CsvText(
        [
            "point", "shown", "marks", .. front.Objectives.Select(objective => $"objective {objective.Indicator} ({objective.Unit})"), "gap", "accepted",
            .. indicators.Select(id => $"{id} ({units.GetValueOrDefault(id, "")})"),
        ]);
        foreach (FrontPoint point in front.Points)
        {
            csv.Text(point.Id).YesNo(point.Shown).Text(string.Join("; ", front.Marks.Where(mark => mark.Point == point.Id).Select(mark => mark.Objective is null ? mark.Kind : $"{mark.Kind} {mark.Objective}")));
            foreach (double value in point.Values) csv.Number(value);
            csv.Number(point.Gap).YesNo(point.Certificate.Accepted);
            foreach (string id in indicators) csv.Number(point.Indicators.FirstOrDefault(value => value.Id == id)?.Value);
            csv.EndRow();
        }

        return new ResultTable("points.csv", csv.ToString());
    }

    // Nothing is written where a plant has no capacity and does nothing.
    private static ResultTable Activities(FrontDocument front)
    {
        FrontPoint[] shown = [.. front.Points.Where(point => point.Shown)];
        var byPlant = new SortedDictionary<(string Plant, string Technology, string Unit), FrontActivity?[]>();
        for (int place = 0; place < shown.Length; place++)
        {
            foreach (FrontActivity activity in shown[place].Activities)
            {
                (string, string, string) key = (activity.Plant, activity.Technology, activity.Unit);
                if (!byPlant.TryGetValue(key, out FrontActivity?[]? row)) byPlant.Add(key, row = new FrontActivity?[shown.Length]);
                row[place] = activity;
            }
        }

        var csv = new CsvText(["plant", "technology", "measure", "unit", .. shown.Select(point => point.Id)]);
        foreach (((string plant, string technology, string unit), FrontActivity?[] row) in byPlant.OrderBy(pair => pair.Key.Plant, StringComparer.Ordinal))
        {
            Write(csv, plant, technology, "activity", unit, row, activity => activity.Value);
            Write(csv, plant, technology, "capacity", unit, row, activity => activity.Capacity);
        }

        return new ResultTable("activities.csv", csv.ToString());
    }

    private static void Write(CsvText csv, string plant, string technology, string measure, string unit, FrontActivity?[] row, Func<FrontActivity, double> value)
    {
        csv.Text(plant).Text(technology).Text(measure).Text(unit);
        foreach (FrontActivity? activity in row) csv.Number(activity is null ? null : value(activity));
        csv.EndRow();
    }

    private static ResultTable Marks(FrontDocument front)
    {
        var csv = new CsvText("mark", "point", "objective", "distance", "words");
        foreach (FrontMark mark in front.Marks)
        {
            csv.Text(mark.Kind).Text(mark.Point).Text(mark.Objective).Number(mark.Distance).Text(mark.Words);
            csv.EndRow();
        }

        return new ResultTable("marks.csv", csv.ToString());
    }

    private static ResultTable Proofs(FrontDocument front)
    {
        var csv = new CsvText(
        [
            "proof", "kind", "points", .. front.Objectives.Select(objective => $"weight {objective.Indicator}"), .. front.Objectives.Select(objective => $"limit {objective.Indicator}"),
            "bound", "beyond",
        ]);
        for (int number = 0; number < front.Proofs.Count; number++)
        {
            FrontProof proof = front.Proofs[number];
            csv.Number(number).Text(proof.Kind).Text(string.Join("; ", proof.Points));
            foreach (double weight in proof.Weights) csv.Number(weight);
            foreach (double? limit in proof.Limits) csv.Number(limit);
            csv.Number(proof.Bound).Number(proof.Beyond);
            csv.EndRow();
        }

        return new ResultTable("proofs.csv", csv.ToString());
    }
}
