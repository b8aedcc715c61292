using Mycel.Model.Checks;
using Mycel.Model.Packages;
using Mycel.Model.Packages.Reading;
using Mycel.Model.Packages.Tables;
using Mycel.Model.Provenance;

namespace Mycel.Model.Sweeps;

/// <summary>Reads what moves from the rows of a sweep, and what is wrong with it that can be said without the tables.</summary>
internal static class SweepAxes
{
    /// <summary>The axes; those of groups that are wrong are left out.</summary>
    public static IReadOnlyList<SweepAxis> Of(string file, Table<SweepRow> rows, DecimalSigns signs, FindingList findings)
    {
        SweepRow[] moving = [.. rows.Where(row => row.Table != Sweep.OwnTable)];
        if (moving.Length == 0)
        {
            findings.Add(FindingCodes.SweepEmpty, new CellPlace(file), "No cell moves.", "Add a row for each cell that moves: table, key, column, and from, to and steps or values.");
            return [];
        }

        CheckRepeats(file, moving, findings);
        var values = new SweepValues(file, signs, findings);
        var groups = new List<(string Name, List<SweepCell> Cells)>();
        foreach (SweepRow row in moving)
        {
            if (values.Of(row) is not { } cell) continue;
            int place = row.Group is null ? -1 : groups.FindIndex(group => group.Cells[0].Row.Group == row.Group);
            if (place < 0) groups.Add((row.Group ?? cell.Name, [cell]));
            else if (IsEven(file, groups[place].Cells[0], cell, findings)) groups[place].Cells.Add(cell);
        }

        values.Settle();
        SweepAxis[] axes = [.. groups.Select(group => new SweepAxis(group.Name, group.Cells))];
        long runs = SweepAxis.RunsOf(axes);
        if (runs > Sweep.MostRuns)
        {
            findings.Add(
                FindingCodes.SweepTooLarge, new CellPlace(file), $"The groups have {CellText.Of((double)runs)} combinations.",
                $"Take fewer steps, or put cells into one group: up to {Sweep.MostRuns} combinations are run.");
        }

        return axes;
    }

    private static bool IsEven(string file, SweepCell first, SweepCell cell, FindingList findings)
    {
        if (first.Texts.Count == cell.Texts.Count) return true;
        findings.Add(
            FindingCodes.SweepGroupUneven, new CellPlace(file, cell.Row.RowNumber, "group"),
            $"The cell has {cell.Texts.Count} values, and the first of the group '{Excerpt.Of(cell.Row.Group!)}' has {first.Texts.Count}.",
            "Cells of a group move together: give them the same number of values, or other groups.");
        return false;
    }

    private static void CheckRepeats(string file, SweepRow[] rows, FindingList findings)
    {
        var first = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (SweepRow row in rows)
        {
            if (first.TryAdd(SweepCell.NameOf(row), row.RowNumber)) continue;
            findings.Add(
                FindingCodes.SweepCellRepeated, new CellPlace(file, row.RowNumber, "key"), $"The cell moves in row {first[SweepCell.NameOf(row)]} already.",
                "Keep one of the two rows.");
        }
    }
}
