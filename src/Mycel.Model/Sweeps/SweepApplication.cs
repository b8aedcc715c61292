using Mycel.Model.Checks;
using Mycel.Model.Packages;
using Mycel.Model.Packages.Reading;
using Mycel.Model.Packages.Tables;
using Mycel.Model.Scenarios;

namespace Mycel.Model.Sweeps;

/// <summary>Puts values into the cells of a sweep, by the rules of scenarios.</summary>
public static class SweepApplication
{
    /// <summary>The package with a value in each cell; a value that is wrong is a finding and left out.</summary>
    /// <param name="tables">The package, its scenarios applied.</param>
    /// <param name="sweep">The sweep whose cells they are.</param>
    /// <param name="values">Cells with their values, as a file with points as decimal signs writes them.</param>
    /// <param name="findings">Takes what is wrong.</param>
    public static PackageTables With(PackageTables tables, Sweep sweep, IReadOnlyList<SweepValue> values, FindingList findings) =>
        ScenarioApplication.Apply(tables, ScenarioOf(sweep, values, "values"), findings);

    /// <summary>The cells of a sweep with the values that stand at places of its axes.</summary>
    /// <param name="axes">The axes.</param>
    /// <param name="places">Number of the value, for each axis.</param>
    public static IReadOnlyList<SweepValue> ValuesAt(IReadOnlyList<SweepAxis> axes, IReadOnlyList<int> places) =>
        [.. axes.SelectMany((axis, number) => axis.Cells.Select(cell => new SweepValue(cell.Row, cell.Texts[places[number]])))];

    /// <summary>Unit of a cell as it stands; null where it is empty or no quantity.</summary>
    /// <param name="tables">The package, its scenarios applied.</param>
    /// <param name="row">Row of a sweep that names the cell.</param>
    public static string? UnitOf(PackageTables tables, SweepRow row)
    {
        ITableDefinition? definition = PackageDictionary.Definitions.FirstOrDefault(definition => definition.Description.Name == row.Table && !definition.IsFamily);
        int column = definition?.Description.IndexOf(row.Column) ?? -1;
        if (column < 0) return null;
        ITable table = tables.TableAt(definition!.Description.Index);
        var keys = new RowKeys(definition);
        string key = row.Key.TrimEnd('/'), year = CellText.Of(row.Year);
        IRow? cell = Enumerable.Range(0, table.Count).Select(table.RowAt).FirstOrDefault(other => keys.KeyOf(other) == key && keys.YearOf(other) == year);
        return cell is null ? null : definition.QuantityAt(cell, column)?.Unit.ToString();
    }

    /// <summary>Whether a cell can take every value between two others: a quantity, or the discount rate of the package.</summary>
    /// <param name="row">Row of a sweep that names the cell.</param>
    public static bool IsContinuous(SweepRow row) => row.Table == PropertyOverride.Table
        ? row.Key == "discountRate"
        : PackageDictionary.Find(row.Table) is { } table && table.IndexOf(row.Column) is >= 0 and var column && table.Columns[column].Kind == CellKind.Quantity;

    /// <summary>Values as a scenario.</summary>
    /// <param name="sweep">The sweep.</param>
    /// <param name="values">The values.</param>
    /// <param name="column">Column that findings about values name.</param>
    internal static Scenario ScenarioOf(Sweep sweep, IReadOnlyList<SweepValue> values, string column) =>
        new(sweep.Id, sweep.Title, [], sweep.File, new Table<Override>([.. values.Select(value => OverrideOf(value.Row, value.Text))])) { ValueColumn = column, Own = Sweep.OwnTable };

    private static Override OverrideOf(SweepRow row, string text) => new()
    {
        RowNumber = row.RowNumber, Table = row.Table, Key = row.Key, Column = row.Column, Year = row.Year, Operation = row.Operation, Value = text, Unit = row.Unit,
        Source = row.Source, Note = row.Note,
    };
}

/// <summary>A value in a cell.</summary>
/// <param name="Row">Row of the sweep that names the cell.</param>
/// <param name="Text">The value, with a point as its decimal sign.</param>
public sealed record SweepValue(SweepRow Row, string Text);
