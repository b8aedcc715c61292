using Mycel.Model.Checks;
using Mycel.Model.Provenance;
using Mycel.Model.Quantities;

namespace Mycel.Model.Packages.Reading;

/// <summary>Finds the columns of a table in the headings of a file.</summary>
internal sealed class TableLayout
{
    private readonly TableDescription table;
    private readonly string file;
    private readonly ReadingContext context;
    private readonly ColumnSlot[] slots;
    private readonly Dictionary<string, int> unitCells = new(StringComparer.Ordinal);

    private TableLayout(TableDescription table, string file, ReadingContext context)
    {
        this.table = table;
        this.file = file;
        this.context = context;
        slots = [.. table.Columns.Select(column => new ColumnSlot(column, column.Name) { Expected = UnitOf(column.Unit) })];
    }

    /// <summary>The slots of a table's columns in a file, in the order of the columns; null where a required column is missing.</summary>
    public static ColumnSlot[]? Find(TableDescription table, IRowSource source, ReadingContext context)
    {
        var layout = new TableLayout(table, source.File, context);
        for (int i = 0; i < source.Header.Count; i++)
        {
            layout.Place(source.Header[i], i);
        }

        layout.FindUnits(source.Header);
        return layout.HasRequired(source.Header) ? layout.slots : null;
    }

    /// <summary>A unit of the dictionary; the dictionary is ours, so it must be right.</summary>
    public static Unit? UnitOf(string text) =>
        text.Length == 0 ? null
        : Unit.TryParse(text, out Unit? unit, out UnitProblem? problem) ? unit
        : throw new InvalidOperationException($"The dictionary gives a unit that is none: {problem}");

    private void Place(string heading, int cell)
    {
        int bracket = heading.IndexOf('[', StringComparison.Ordinal);
        bool hasUnit = bracket > 0 && heading.EndsWith(']');
        string name = hasUnit ? heading[..bracket].TrimEnd() : heading;
        int column = table.IndexOf(name);
        if (column >= 0 && (!hasUnit || table.Columns[column].Kind == CellKind.Quantity))
        {
            PlaceColumn(slots[column], cell, hasUnit ? heading[(bracket + 1)..^1].Trim() : null);
        }
        else if (!hasUnit && table.Columns.Any(other => other.UnitColumn == name))
        {
            if (!unitCells.TryAdd(name, cell))
            {
                AddDuplicate(name);
            }
        }
        else
        {
            AddUnknown(heading, column >= 0 ? name : NearestName.Of(name, table.Headings()));
        }
    }

    private void PlaceColumn(ColumnSlot slot, int cell, string? unitText)
    {
        if (slot.Cell >= 0)
        {
            AddDuplicate(slot.Column.Name);
            return;
        }

        slot.Cell = cell;
        if (unitText is null)
        {
            return;
        }

        slot.UnitHeading = slot.Column.Name;
        var place = new CellPlace(file, 1, slot.Column.Name);
        slot.FixedUnit = context.Units.Find(unitText, out UnitProblem? problem);
        if (slot.FixedUnit is null)
        {
            context.Findings.Add(FindingCodes.UnitUnknown, place, problem!.Problem, problem.Mend);
            slot.Cell = -1;
        }
        else if (slot.Expected is { } expected && !slot.FixedUnit.Dimension.Equals(expected.Dimension))
        {
            UnitFindings.AddWrongDimension(context.Findings, place, slot.FixedUnit, expected);
            slot.Cell = -1;
        }
    }

    /// <summary>Gives each column of quantities its unit: from its heading, from a column of units, or from the dictionary.</summary>
    private void FindUnits(IReadOnlyList<string> header)
    {
        var used = new HashSet<string>(StringComparer.Ordinal);
        foreach (ColumnSlot slot in slots.Where(slot => slot.Cell >= 0 && slot.Column.Kind == CellKind.Quantity && slot.FixedUnit is null))
        {
            if (slot.Column.UnitColumn.Length == 0)
            {
                slot.FixedUnit = slot.Expected;
            }
            else if (unitCells.TryGetValue(slot.Column.UnitColumn, out int cell))
            {
                slot.UnitCell = cell;
                used.Add(slot.Column.UnitColumn);
            }
            else
            {
                string unit = slot.Column.Unit.Length > 0 ? slot.Column.Unit : "unit";
                context.Findings.Add(
                    FindingCodes.UnitColumnMissing, new CellPlace(file, 1, slot.Column.Name), $"The column '{slot.Column.Name}' has no unit.",
                    $"Add a column '{slot.Column.UnitColumn}', or write the unit into the heading: {slot.Column.Name} [{unit}].");
                slot.Cell = -1;
            }
        }

        foreach (string name in unitCells.Keys.Where(name => !used.Contains(name) && slots.Any(slot => slot.FixedUnit is not null && slot.Column.UnitColumn == name)))
        {
            context.Findings.Add(
                FindingCodes.UnitColumnUnused, new CellPlace(file, 1, name), $"The headings give the units that the column '{name}' would give too.",
                $"Remove the column '{name}', or the units in square brackets.");
        }
    }

    private bool HasRequired(IReadOnlyList<string> header)
    {
        bool whole = true;
        foreach (ColumnDescription column in slots.Where(slot => slot.Cell < 0 && slot.Column.Required).Select(slot => slot.Column))
        {
            whole = false;

            // A column that is there but has no usable unit has its finding already.
            if (!header.Any(heading => heading == column.Name || heading.StartsWith(column.Name + " [", StringComparison.Ordinal)))
            {
                context.Findings.Add(
                    FindingCodes.ColumnMissing, new CellPlace(file, 1, column.Name), $"The column '{column.Name}' is missing.", $"Add it. {column.Description}");
            }
        }

        return whole;
    }

    private void AddDuplicate(string name) =>
        context.Findings.Add(
            FindingCodes.ColumnDuplicate, new CellPlace(file, 1, name), $"The column '{name}' stands twice in the table.", "Remove one of the two.");

    private void AddUnknown(string heading, string? nearest)
    {
        string mend = nearest is null ? $"Remove it, or use one of: {string.Join(", ", table.Headings())}." : $"Did you mean '{nearest}'?";
        context.Findings.Add(
            FindingCodes.ColumnUnknown, new CellPlace(file, 1), heading.Length == 0 ? "A heading is empty." : $"'{Excerpt.Of(heading)}' is not a column of this table.",
            mend);
    }
}
