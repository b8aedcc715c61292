namespace Mycel.Model.Packages.Tables;

/// <summary>
/// A cell of the package that moves, in a file <c>sweeps/ID.csv</c>. Rows of one group move together; groups are combined, every value of one with every value of the others. Rows
/// whose table is <c>sweep</c> describe the sweep itself: key <c>title</c>, <c>objective</c>, or <c>scenario</c> for a scenario that is applied before; their text stands in
/// <c>values</c>.
/// </summary>
[Table("sweeps/*.csv", Order = 18)]
public sealed partial record SweepRow : IRow
{
    /// <inheritdoc />
    public int RowNumber { get; init; }

    /// <summary>Table whose cell moves, without <c>.csv</c>; <c>datapackage</c> for the package's own <c>discountRate</c> or <c>baseYear</c>; <c>sweep</c> for the sweep itself.</summary>
    [Column("table", Example = "markets")] public required string Table { get; init; }

    /// <summary>Key of the row, as in the file of a scenario; for <c>datapackage</c> the name of the property.</summary>
    [Column("key", Example = "natural-gas")] public required string Key { get; init; }

    /// <summary>Column of the cell. Empty for <c>datapackage</c>.</summary>
    [Column("column", Example = "buy")] public string? Column { get; init; }

    /// <summary>Year of the row, for tables whose key has a year. Empty: the row without a year.</summary>
    [Column("year", Min = 1800, Max = 2200)] public int? Year { get; init; }

    /// <summary>What is done with each value. Empty: set. A cell that moves is never removed.</summary>
    [Column("operation")] public OverrideOperation? Operation { get; init; }

    /// <summary>The first value of a range.</summary>
    [Column("from", Example = "5")] public string? From { get; init; }

    /// <summary>The last value of a range.</summary>
    [Column("to", Example = "20")] public string? To { get; init; }

    /// <summary>Number of equal steps from the first value to the last; there is one value more than steps. Empty: 10.</summary>
    [Column("steps", Min = 1, Example = "15")] public int? Steps { get; init; }

    /// <summary>The values one by one, separated by semicolons, in place of a range.</summary>
    [Column("values", Example = "5; 20; 35")] public string? Values { get; init; }

    /// <summary>Unit of the values, for quantities; empty where the cell's own unit is meant.</summary>
    [Column("unit")] public string? Unit { get; init; }

    /// <summary>Name of the group whose cells move together. Empty: the cell moves by itself.</summary>
    [Column("group")] public string? Group { get; init; }

    /// <summary>Source of the values.</summary>
    [Column("source")] public SourceId? Source { get; init; }

    /// <summary>Remark for readers.</summary>
    [Column("note")] public string? Note { get; init; }
}
