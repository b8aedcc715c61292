using Mycel.Analysis.Reporting.Text;
using Mycel.Analysis.Results;

namespace Mycel.Analysis.Reporting;

/// <summary>Writes the lists of a sweep as CSV: runs with their values and indicators, structures, and the values at which the structure changes.</summary>
public static class SweepTables
{
    /// <summary>All tables, one at a time.</summary>
    /// <param name="sweep">The sweep.</param>
    public static IEnumerable<ResultTable> All(SweepDocument sweep)
    {
        ArgumentNullException.ThrowIfNull(sweep);
        yield return Runs(sweep);
        yield return Sizes(sweep);
        yield return Structures("structures.csv", sweep.Structures);
        yield return Breaks(sweep);
        foreach (ResultTable table in UncertaintyTables.All(sweep)) yield return table;
        yield return ResultTables.Findings(sweep.Findings);
    }

    private static ResultTable Runs(SweepDocument sweep)
    {
        var units = sweep.Directory.Indicators.ToDictionary(entry => entry.Id, entry => entry.Unit, StringComparer.Ordinal);
        var csv = new CsvText(
        [
            "run", .. sweep.Axes.Select(HeadingOf), "status", $"objective {sweep.Objective.Indicator} ({sweep.Objective.Unit})", "bound", "gap", "structure", "accepted",
            .. sweep.Indicators.Select(id => $"{id} ({units.GetValueOrDefault(id, "")})"),
        ]);
        foreach (SweepRun run in sweep.Runs)
        {
            csv.Number(run.Run);
            foreach (string value in run.Values) csv.Text(value);
            csv.Text(run.Status).Number(run.Objective).Number(run.Bound).Number(run.Gap).Text(run.Structure);
            if (run.Certificate is { } certificate) csv.YesNo(certificate.Accepted);
            else csv.Text("");
            for (int place = 0; place < sweep.Indicators.Count; place++) csv.Number(run.Indicators.Count > place ? run.Indicators[place] : null);
            csv.EndRow();
        }

        return new ResultTable("runs.csv", csv.ToString());
    }

    // Nothing is written where a plant is not built in a run.
    private static ResultTable Sizes(SweepDocument sweep)
    {
        var byId = sweep.Structures.ToDictionary(structure => structure.Id, StringComparer.Ordinal);
        var csv = new CsvText("run", "plant", "technology", "site", "built", "activity", "unit");
        foreach (SweepRun run in sweep.Runs.Where(run => run.Structure is not null))
        {
            IReadOnlyList<SweepPlant> plants = byId[run.Structure!].Plants;
            for (int place = 0; place < plants.Count; place++)
            {
                SweepPlant plant = plants[place];
                csv.Number(run.Run).Text(plant.Plant).Text(plant.Technology).Text(plant.Site).Number(run.Sizes[place]).Number(run.Activities[place]).Text(plant.Unit);
                csv.EndRow();
            }
        }

        return new ResultTable("plants.csv", csv.ToString());
    }

    /// <summary>A list of structures.</summary>
    /// <param name="file">Name of the table.</param>
    /// <param name="structures">The structures.</param>
    internal static ResultTable Structures(string file, IReadOnlyList<SweepStructure> structures)
    {
        var csv = new CsvText("structure", "runs", "first", "built", "running", "links");
        foreach (SweepStructure structure in structures)
        {
            csv.Text(structure.Id).Number(structure.Runs).Number(structure.First)
                .Text(string.Join("; ", structure.Plants.Where(plant => plant.Built).Select(plant => plant.Plant)))
                .Text(string.Join("; ", structure.Plants.Where(plant => plant.Runs).Select(plant => plant.Plant))).Text(string.Join("; ", structure.Links));
            csv.EndRow();
        }

        return new ResultTable(file, csv.ToString());
    }

    private static ResultTable Breaks(SweepDocument sweep)
    {
        var csv = new CsvText("axis", "others", "value", "unit", "from", "to", "kind", "low", "high", "objective", "words");
        foreach (SweepBreak entry in sweep.Breaks)
        {
            csv.Text(entry.Axis).Text(string.Join("; ", entry.Others)).Number(entry.Value).Text(entry.Unit).Text(entry.From).Text(entry.To).Text(entry.Kind).Number(entry.Low)
                .Number(entry.High).Number(entry.Objective).Text(entry.Words);
            csv.EndRow();
        }

        return new ResultTable("breaks.csv", csv.ToString());
    }

    private static string HeadingOf(SweepAxisEntry axis)
    {
        SweepCellEntry cell = axis.Cells[0];
        string unit = cell.Unit.Length > 0 ? $" ({cell.Unit})" : "";
        return cell.Operation == "set" ? $"{axis.Group}{unit}" : $"{cell.Operation} {axis.Group}{unit}";
    }
}
