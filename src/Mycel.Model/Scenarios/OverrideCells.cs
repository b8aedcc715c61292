using Mycel.Model.Checks;
using Mycel.Model.Packages;
using Mycel.Model.Packages.Reading;
using Mycel.Model.Packages.Tables;
using Mycel.Model.Provenance;
using Mycel.Model.Quantities;

namespace Mycel.Model.Scenarios;

/// <summary>Computes the new cells that the overrides of one scenario ask for. What is wrong is a finding at the override.</summary>
internal sealed class OverrideCells(Scenario scenario, FindingList findings)
{
    private readonly NumberReader numbers = new(scenario.File, scenario.DecimalSigns, findings);
    private readonly ReadingContext context = new(findings);

    /// <summary>Place of an override.</summary>
    public CellPlace PlaceOf(Override row, string column) => new(scenario.File, row.RowNumber, column == "value" ? scenario.ValueColumn : column);

    /// <summary>Adds a finding at an override.</summary>
    public void Add(FindingCode code, Override row, string column, string problem, string mend) => findings.Add(code, PlaceOf(row, column), problem, mend);

    /// <summary>Whether another finding at this column would be shown.</summary>
    public bool HasRoom(FindingCode code, Override row, string column) => findings.HasRoom(code, PlaceOf(row, column));

    /// <summary>Adds the findings that need all overrides.</summary>
    public void Settle() => numbers.Settle();

    /// <summary>Reads the value of an override as a number; null where it is none.</summary>
    public double? NumberOf(Override row)
    {
        if (row.Value is { Length: > 0 } text)
        {
            return numbers.TryRead(text, row.RowNumber, scenario.ValueColumn, out double number) ? number : null;
        }

        Add(FindingCodes.OverrideImpossible, row, "value", "The override has no value.", "Write a value, or the operation remove to empty the cell.");
        return null;
    }

    /// <summary>The column that an override names; null where it cannot be changed.</summary>
    public int? ColumnOf(TableDescription table, Override row)
    {
        if (row.Column is not { } heading)
        {
            Add(FindingCodes.OverrideImpossible, row, "column", "The override names no column.", "Name the column to change, or write the operation remove to remove the row.");
            return null;
        }

        int column = table.IndexOf(heading);
        if (column >= 0 && !table.Key.Contains(heading))
        {
            return column;
        }

        if (column >= 0)
        {
            Add(FindingCodes.OverrideImpossible, row, "column", $"'{heading}' is part of the key of the row.", "Remove the row in the scenario, or change another column.");
        }
        else if (table.Columns.Any(other => other.UnitColumn == heading))
        {
            Add(FindingCodes.OverrideImpossible, row, "column", $"'{heading}' holds units.", "Name the column of the value, and give its unit in the column unit.");
        }
        else
        {
            string[] names = [.. table.Columns.Select(other => other.Name).Except(table.Key)];
            string? nearest = NearestName.Of(heading, names);
            Add(
                FindingCodes.OverrideColumnUnknown, row, "column", $"'{Excerpt.Of(heading)}' is not a column of {table.File}.",
                nearest is null ? $"Write one of: {string.Join(", ", names)}." : $"Did you mean '{nearest}'?");
        }

        return null;
    }

    /// <summary>The row with the cell changed; null where that cannot be done.</summary>
    public IRow? Change(PackageTables tables, ITableDefinition definition, IRow original, int column, Override row)
    {
        ColumnDescription description = definition.Description.Columns[column];
        Quantity? current = definition.QuantityAt(original, column);
        string? text = (row.Operation ?? OverrideOperation.Set) switch
        {
            OverrideOperation.Remove => EmptyText(description, row),
            OverrideOperation.Set => SetText(row),
            _ => ComputedText(definition, original, column, current, row),
        };
        if (text is null || (row.Operation is null or OverrideOperation.Set && !IsOfSameKind(current, row)))
        {
            return null;
        }

        // A computed value is in the unit of the cell and has a point; a value that is set is as the file writes it.
        bool isComputed = row.Operation is OverrideOperation.Multiply or OverrideOperation.Add;
        NumberReader reader = isComputed ? new NumberReader(scenario.File, DecimalSigns.Point, findings) : numbers;
        string unit = isComputed || row.Unit is null ? current?.Unit.ToString() ?? "" : row.Unit;
        var source = new OverrideSource(scenario.File, row.RowNumber, text, unit);
        var cell = new RowReader(source, Slots(definition.Description, column), reader, context);
        int before = findings.Errors;
        cell.Next();
        IRow? changed = definition.With(original, column, cell);
        return findings.Errors > before || !LeadsSomewhere(tables, description, text, row) ? null : changed;
    }

    private ColumnSlot[] Slots(TableDescription table, int column)
    {
        var slots = new ColumnSlot[table.Columns.Count];
        ColumnDescription description = table.Columns[column];
        Unit? expected = TableLayout.UnitOf(description.Unit);
        slots[column] = new ColumnSlot(description, scenario.ValueColumn) { Cell = 0, UnitCell = 1, UnitHeading = "unit", Expected = expected };
        return slots;
    }

    private string? EmptyText(ColumnDescription column, Override row)
    {
        if (!column.Required)
        {
            return "";
        }

        Add(FindingCodes.OverrideImpossible, row, "operation", $"The column '{column.Name}' cannot be empty.", "Set it to a value, or remove the row.");
        return null;
    }

    private string? SetText(Override row)
    {
        if (row.Value is null)
        {
            Add(FindingCodes.OverrideImpossible, row, "value", "The override has no value.", "Write a value, or the operation remove to empty the cell.");
        }

        return row.Value;
    }

    private string? ComputedText(ITableDefinition definition, IRow original, int column, Quantity? current, Override row)
    {
        ColumnDescription description = definition.Description.Columns[column];
        string before = definition.Text(original, column);
        if (description.Kind is not (CellKind.Quantity or CellKind.Integer) || before.Length == 0)
        {
            Add(
                FindingCodes.OverrideImpossible, row, "operation", before.Length == 0 ? "The cell is empty, so nothing can be computed from it." : "The cell holds no number.",
                "Use the operation set.");
            return null;
        }

        if (NumberOf(row) is not { } number)
        {
            return null;
        }

        double start = current?.Value ?? int.Parse(before, System.Globalization.CultureInfo.InvariantCulture);
        if (row.Operation == OverrideOperation.Multiply)
        {
            return row.Unit is null ? CellText.Of(start * number) : FactorWithUnit(row);
        }

        return AddedIn(current?.Unit, number, row) is { } added ? CellText.Of(start + added) : null;
    }

    private string? FactorWithUnit(Override row)
    {
        Add(FindingCodes.OverrideImpossible, row, "unit", "A factor has no unit.", "Leave the unit empty.");
        return null;
    }

    /// <summary>The number that is added, in the unit of the cell.</summary>
    private double? AddedIn(Unit? cellUnit, double number, Override row)
    {
        if (row.Unit is null)
        {
            return number;
        }

        Unit? unit = context.Units.Find(row.Unit, out UnitProblem? problem);
        if (unit is null)
        {
            Add(FindingCodes.UnitUnknown, row, "unit", problem!.Problem, problem.Mend);
            return null;
        }

        if (cellUnit is not null && new Quantity(number, unit).TryIn(cellUnit, out double converted))
        {
            return converted;
        }

        if (cellUnit is null)
        {
            Add(FindingCodes.OverrideImpossible, row, "unit", "The cell has no unit.", "Leave the unit empty.");
        }
        else
        {
            UnitFindings.AddWrongDimension(findings, PlaceOf(row, "unit"), unit, cellUnit);
        }

        return null;
    }

    /// <summary>Whether a quantity that replaces another measures the same; money of another currency or year does, for it can be exchanged.</summary>
    private bool IsOfSameKind(Quantity? current, Override row)
    {
        if (current is not { } before || row.Unit is null || context.Units.Find(row.Unit, out _) is not { } unit)
        {
            return true;
        }

        Dimension old = before.Unit.Dimension;
        Dimension now = unit.Dimension;
        if (old.HasCurrency && now.HasCurrency ? now.WithCurrency(old.Currency!).Equals(old) : now.Equals(old))
        {
            return true;
        }

        UnitFindings.AddWrongDimension(findings, PlaceOf(row, "unit"), unit, before.Unit);
        return false;
    }

    /// <summary>Whether a new reference finds its row.</summary>
    private bool LeadsSomewhere(PackageTables tables, ColumnDescription column, string text, Override row)
    {
        if (column.Kind != CellKind.Reference || text.Length == 0)
        {
            return true;
        }

        ITableDefinition target = PackageDictionary.Definitions.Single(definition => definition.Description.File == column.ReferenceFile);
        int id = target.Description.Columns.ToList().FindIndex(other => other.Kind == CellKind.Id);
        ITable table = tables.TableAt(target.Description.Index);
        string[] ids = [.. Enumerable.Range(0, table.Count).Select(i => target.Text(table.RowAt(i), id))];
        if (ids.Contains(text))
        {
            return true;
        }

        string? nearest = NearestName.Of(text, ids);
        Add(
            FindingCodes.ReferenceUnknown, row, "value", $"'{Excerpt.Of(text)}' is not in {tables.Files[target.Description.Index]}.",
            nearest is null ? "Use an id that is there." : $"Did you mean '{nearest}'?");
        return false;
    }
}
