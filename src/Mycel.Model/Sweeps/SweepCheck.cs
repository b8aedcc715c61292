using Mycel.Model.Checks;
using Mycel.Model.Packages;
using Mycel.Model.Packages.Tables;
using Mycel.Model.Provenance;
using Mycel.Model.Scenarios;

namespace Mycel.Model.Sweeps;

/// <summary>Tries every value of every sweep of a package, so that a mistake is found before the sweep is asked for.</summary>
public static class SweepCheck
{
    // Of a range of numbers the ends tell what a value between them would: every rule for a cell is a range of numbers. Whole numbers and lists are all tried, up to this many.
    private const int MostTried = 10_000;

    /// <summary>Adds what is wrong with the sweeps of a package.</summary>
    /// <param name="tables">The package.</param>
    /// <param name="findings">Takes what is wrong.</param>
    public static void Check(PackageTables tables, FindingList findings)
    {
        foreach (Sweep sweep in tables.Sweeps.Values) Check(tables, sweep, findings);
    }

    /// <summary>Adds what is wrong with the cells and values of a sweep.</summary>
    /// <param name="tables">The package.</param>
    /// <param name="sweep">The sweep.</param>
    /// <param name="findings">Takes what is wrong.</param>
    public static void Check(PackageTables tables, Sweep sweep, FindingList findings)
    {
        bool isKnown = true;
        foreach (SweepRow row in sweep.Rows.Where(row => row.Table == Sweep.OwnTable && row.Key == "scenario" && row.Values is not null))
        {
            if (tables.Scenarios.ContainsKey(row.Values!)) continue;
            ScenarioOrder.AddUnknown(tables, row.Values!, new CellPlace(sweep.File, row.RowNumber, "values"), findings);
            isKnown = false;
        }

        if (!isKnown) return;
        PackageTables scene = sweep.Scenarios.Count == 0 ? tables : tables.Under(sweep.Scenarios, []);
        foreach (SweepCell cell in sweep.Axes.SelectMany(axis => axis.Cells)) Check(scene, sweep, cell, findings);
    }

    private static void Check(PackageTables tables, Sweep sweep, SweepCell cell, FindingList findings)
    {
        int count = cell.Texts.Count;
        bool isRange = cell.Row.Values is null;
        foreach (int place in isRange && !IsWhole(cell.Row) ? [0, count - 1] : Enumerable.Range(0, Math.Min(count, MostTried)))
        {
            string column = !isRange ? "values" : place == 0 ? "from" : place == count - 1 ? "to" : "steps";
            int before = findings.Errors;
            ScenarioApplication.Apply(tables, SweepApplication.ScenarioOf(sweep, [new SweepValue(cell.Row, cell.Texts[place])], column), findings);
            // Where the cell is not there or a value is wrong, the other values would only say it again.
            if (findings.Errors > before) return;
        }
    }

    private static bool IsWhole(SweepRow row) =>
        row.Table == PropertyOverride.Table
        || (PackageDictionary.Find(row.Table) is { } table && table.IndexOf(row.Column) is >= 0 and var column && table.Columns[column].Kind == CellKind.Integer);
}
