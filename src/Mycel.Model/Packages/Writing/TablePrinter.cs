using Mycel.Model.Checks;
using Mycel.Model.Packages.Reading;
using Mycel.Model.Provenance;
using Mycel.Model.Quantities;

namespace Mycel.Model.Packages.Writing;

/// <summary>Prints the rows of a table. Columns without any value are left out, required ones excepted.</summary>
internal sealed class TablePrinter
{
    private readonly ITableDefinition definition;
    private readonly ITable table;
    private readonly FindingList findings;
    private readonly UnitPlan units;
    private readonly List<WrittenColumn> columns = [];

    // For each written column the number of the column it prints, or, for a column of units, the numbers of the columns whose unit it prints.
    private readonly List<int[]> sources = [];

    private TablePrinter(ITableDefinition definition, ITable table, FindingList findings)
    {
        this.definition = definition;
        this.table = table;
        this.findings = findings;
        units = UnitPlan.Of(definition, table);
        PlanColumns();
    }

    /// <summary>Prints a table under a name.</summary>
    public static WrittenTable Print(ITableDefinition definition, string name, ITable table, FindingList findings)
    {
        var printer = new TablePrinter(definition, table, findings);
        return new WrittenTable(name, printer.columns, printer.Rows());
    }

    private void PlanColumns()
    {
        IReadOnlyList<ColumnDescription> all = definition.Description.Columns;
        bool[] used = [.. all.Select((column, i) => column.Required || Rows(table).Any(row => definition.Text(row, i).Length > 0))];
        for (int i = 0; i < all.Count; i++)
        {
            if (!used[i])
            {
                continue;
            }

            string heading = units.HeadingUnit(i) is { } unit ? $"{all[i].Name} [{unit}]" : all[i].Name;
            columns.Add(new WrittenColumn(heading, all[i].Kind is CellKind.Quantity or CellKind.Integer, all[i]));
            sources.Add([i]);
            int[] group = [.. Enumerable.Range(0, all.Count).Where(j => used[j] && units.IsBeside(j) && all[j].UnitColumn == all[i].UnitColumn)];
            if (units.IsBeside(i) && group[^1] == i)
            {
                columns.Add(new WrittenColumn(all[i].UnitColumn, IsNumber: false, Description: null));
                sources.Add(group);
            }
        }
    }

    private IEnumerable<IReadOnlyList<string>> Rows()
    {
        string[] cells = new string[columns.Count];
        foreach (IRow row in Rows(table))
        {
            for (int i = 0; i < cells.Length; i++)
            {
                cells[i] = columns[i].Description is null ? UnitText(row, sources[i]) : CellOf(row, sources[i][0]);
            }

            yield return cells;
        }
    }

    private string CellOf(IRow row, int column)
    {
        if (definition.QuantityAt(row, column) is not { } quantity)
        {
            return definition.Text(row, column);
        }

        Unit target = units.UnitFor(row, column) ?? quantity.Unit;
        if (quantity.Unit.Equals(target))
        {
            return CellText.Of(quantity.Value);
        }

        if (quantity.TryIn(target, out double converted))
        {
            return CellText.Of(converted);
        }

        findings.Add(
            FindingCodes.OutputUnwritable, new CellPlace(definition.Description.File, row.RowNumber, definition.Description.Columns[column].Name),
            $"{CellText.Of(quantity.Value)} {quantity.Unit} shares a column of units with a value in {target}.", "Give both values units that measure the same.");
        return "";
    }

    private string UnitText(IRow row, int[] group)
    {
        foreach (int column in group)
        {
            if (definition.QuantityAt(row, column) is { } quantity)
            {
                return quantity.Unit.ToString();
            }
        }

        return "";
    }

    private static IEnumerable<IRow> Rows(ITable table) => Enumerable.Range(0, table.Count).Select(table.RowAt);
}
