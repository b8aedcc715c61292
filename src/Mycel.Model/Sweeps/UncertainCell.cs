using Mycel.Model.Packages;
using Mycel.Model.Packages.Reading;
using Mycel.Model.Packages.Tables;
using Mycel.Model.Provenance;
using Mycel.Model.Scenarios;

namespace Mycel.Model.Sweeps;

/// <summary>A cell of a package with its least and greatest plausible value.</summary>
/// <param name="Row">The cell, as a sweep names it, numbered from 1 among the uncertain cells; no values stand in it.</param>
/// <param name="Place">File and row of the cell.</param>
/// <param name="Value">The value.</param>
/// <param name="Low">Least plausible value, in the unit of the value; never above it.</param>
/// <param name="High">Greatest plausible value, in the unit of the value; never below it.</param>
/// <param name="Unit">The unit.</param>
/// <param name="Source">Source that the row names.</param>
public sealed record UncertainCell(SweepRow Row, CellPlace Place, double Value, double Low, double High, string Unit, SourceId? Source)
{
    private const string Usual = "value";

    /// <summary>The cell in the words of <c>--vary</c>.</summary>
    public string Name => SweepCell.NameOf(Row);

    /// <summary>What the value belongs to: the first part of the key of its row, such as the technology.</summary>
    public string Owner { get; init; } = "";

    /// <summary>Whether only whole numbers can stand in the cell.</summary>
    public bool IsWhole { get; init; }

    /// <summary>Whether value, low and high are whole numbers, so that the cell may be one for whole numbers.</summary>
    public bool MayBeWhole => double.IsInteger(Value) && double.IsInteger(Low) && double.IsInteger(High);

    /// <summary>Whether the value can be another than it is.</summary>
    public bool Moves => Low < High;

    /// <summary>The cell with a number in it.</summary>
    /// <param name="number">The number, in the unit of the cell; rounded where only whole numbers can stand in it.</param>
    public SweepValue With(double number) => new(Row, CellText.Of(IsWhole ? Math.Round(number) : number));

    /// <summary>
    /// The uncertain cells of a package, in the order of its tables and rows: every quantity that has a column for its least and one for its greatest plausible value, both filled. A
    /// value outside its own range, which the checks warn of, widens the range. Rows that share their key with another are left out, for a cell could not be named.
    /// </summary>
    /// <param name="tables">The package, its scenarios applied.</param>
    public static IReadOnlyList<UncertainCell> In(PackageTables tables) =>
    [
        .. PackageDictionary.Definitions.Where(definition => !definition.IsFamily && definition.Description.Key.Count > 0).SelectMany(definition => In(tables, definition))
            .Select((cell, place) => cell with { Row = cell.Row with { RowNumber = place + 1 } }),
    ];

    /// <summary>What a row belongs to, as <see cref="Owner"/> has it.</summary>
    /// <param name="tables">The package.</param>
    /// <param name="place">Place of the row.</param>
    /// <returns>Null where the place is no row of a table with a key.</returns>
    public static string? OwnerAt(PackageTables tables, CellPlace place)
    {
        ITableDefinition? definition = PackageDictionary.Definitions.FirstOrDefault(other => !other.IsFamily && tables.Files[other.Description.Index] == place.File && other.Description.Key.Count > 0);
        return definition is not null && TableSearch.WithNumber(tables.TableAt(definition.Description.Index), place.Row) is { } row ? OwnerOf(definition, row) : null;
    }

    private static string OwnerOf(ITableDefinition definition, IRow row) => definition.Text(row, definition.Description.IndexOf(definition.Description.Key[0]));

    private static IEnumerable<UncertainCell> In(PackageTables tables, ITableDefinition definition)
    {
        TableDescription description = definition.Description;
        (int Value, int Low, int High)[] ranges = [.. Enumerable.Range(0, description.Columns.Count).Select(column => RangeOf(description, column)).Where(range => range.Low >= 0 && range.High >= 0)];
        if (ranges.Length == 0) yield break;
        ITable table = tables.TableAt(description.Index);
        var keys = new RowKeys(definition);
        IRow[] rows = [.. Enumerable.Range(0, table.Count).Select(table.RowAt)];
        var counts = rows.CountBy(row => (keys.KeyOf(row), keys.YearOf(row))).ToDictionary();
        foreach (IRow row in rows.Where(row => counts[(keys.KeyOf(row), keys.YearOf(row))] == 1))
            foreach ((int value, int low, int high) in ranges)
                if (Of(tables, definition, keys, row, (value, low, high)) is { } cell) yield return cell;
    }

    // The range of a column 'value' stands in 'low' and 'high', that of another in 'NAME-low' and 'NAME-high'.
    private static (int Value, int Low, int High) RangeOf(TableDescription table, int column)
    {
        ColumnDescription description = table.Columns[column];
        if (description.Kind != CellKind.Quantity) return (column, -1, -1);
        string prefix = description.Name == Usual ? "" : description.Name + "-";
        return (column, table.IndexOf(prefix + "low"), table.IndexOf(prefix + "high"));
    }

    private static UncertainCell? Of(PackageTables tables, ITableDefinition definition, RowKeys keys, IRow row, (int Value, int Low, int High) range)
    {
        if (definition.QuantityAt(row, range.Value) is not { } value || definition.QuantityAt(row, range.Low) is not { } low || definition.QuantityAt(row, range.High) is not { } high) return null;
        if (!low.TryIn(value.Unit, out double least) || !high.TryIn(value.Unit, out double greatest)) return null;
        string year = keys.YearOf(row);
        var named = new SweepRow
        {
            RowNumber = row.RowNumber, Table = definition.Description.Name, Key = keys.KeyOf(row), Column = definition.Description.Columns[range.Value].Name,
            Year = year.Length == 0 ? null : int.Parse(year, System.Globalization.CultureInfo.InvariantCulture), Source = definition.SourceOf(row),
        };
        var place = new CellPlace(tables.Files[definition.Description.Index], row.RowNumber, named.Column);
        return new UncertainCell(named, place, value.Value, Math.Min(least, value.Value), Math.Max(greatest, value.Value), value.Unit.ToString(), named.Source) { Owner = OwnerOf(definition, row) };
    }
}
