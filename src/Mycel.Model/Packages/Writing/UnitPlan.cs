using Mycel.Model.Packages.Reading;
using Mycel.Model.Quantities;

namespace Mycel.Model.Packages.Writing;

/// <summary>
/// Decides where the units of a table stand: in the column of units as long as the values that share it agree in every row; else, for columns that have one
/// unit throughout, in the heading. Only where neither serves are values converted, to the unit of the first value of the row that shares the column.
/// </summary>
internal sealed class UnitPlan
{
    private readonly ITableDefinition definition;
    private readonly Unit?[] headingUnits;
    private readonly bool[] beside;

    private UnitPlan(ITableDefinition definition)
    {
        this.definition = definition;
        headingUnits = new Unit?[definition.Description.Columns.Count];
        beside = new bool[definition.Description.Columns.Count];
    }

    /// <summary>The plan for a table.</summary>
    public static UnitPlan Of(ITableDefinition definition, ITable table)
    {
        var plan = new UnitPlan(definition);
        IEnumerable<int> quantities = Enumerable.Range(0, definition.Description.Columns.Count).Where(i => definition.Description.Columns[i].Kind == CellKind.Quantity);
        foreach (IGrouping<string, int> group in quantities.GroupBy(i => definition.Description.Columns[i].UnitColumn))
        {
            if (group.Key.Length == 0)
            {
                plan.PlanFixed(table, group);
            }
            else
            {
                plan.PlanShared(table, [.. group]);
            }
        }

        return plan;
    }

    /// <summary>The unit to write into a column's heading; null for none.</summary>
    public Unit? HeadingUnit(int column) => headingUnits[column];

    /// <summary>Whether the unit of a column stands in its column of units.</summary>
    public bool IsBeside(int column) => beside[column];

    /// <summary>The unit in which a cell must be written; null for its own.</summary>
    public Unit? UnitFor(IRow row, int column)
    {
        if (headingUnits[column] is { } unit)
        {
            return unit;
        }

        ColumnDescription description = definition.Description.Columns[column];
        if (!beside[column])
        {
            return TableLayout.UnitOf(description.Unit);
        }

        for (int i = 0; i <= column; i++)
        {
            if (beside[i] && definition.Description.Columns[i].UnitColumn == description.UnitColumn && definition.QuantityAt(row, i) is { } first)
            {
                return first.Unit;
            }
        }

        return null;
    }

    private void PlanFixed(ITable table, IEnumerable<int> columns)
    {
        foreach (int column in columns)
        {
            Unit? only = OnlyUnit(table, column);
            headingUnits[column] = only is not null && only.ToString() != definition.Description.Columns[column].Unit ? only : null;
        }
    }

    private void PlanShared(ITable table, int[] group)
    {
        bool agree = Agree(table, group);
        foreach (int column in group)
        {
            headingUnits[column] = agree ? null : OnlyUnit(table, column);
            beside[column] = headingUnits[column] is null;
        }
    }

    private bool Agree(ITable table, int[] group)
    {
        for (int i = 0; i < table.Count; i++)
        {
            Unit? first = null;
            foreach (int column in group)
            {
                if (definition.QuantityAt(table.RowAt(i), column) is { } quantity && !(first ??= quantity.Unit).Equals(quantity.Unit))
                {
                    return false;
                }
            }
        }

        return true;
    }

    /// <summary>The unit of all values of a column; null where there are several or none.</summary>
    private Unit? OnlyUnit(ITable table, int column)
    {
        Unit? only = null;
        for (int i = 0; i < table.Count; i++)
        {
            if (definition.QuantityAt(table.RowAt(i), column) is { } quantity && !(only ??= quantity.Unit).Equals(quantity.Unit))
            {
                return null;
            }
        }

        return only;
    }
}
