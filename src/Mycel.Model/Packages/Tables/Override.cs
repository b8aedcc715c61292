namespace Mycel.Model.Packages.Tables;

/// <summary>
/// A change to one cell of the package, in a file <c>scenarios/ID.csv</c>. Rows whose table is <c>scenario</c> describe the scenario itself:
/// key <c>title</c>, or key <c>parent</c> for a scenario that is applied before it.
/// </summary>
[Table("scenarios/*.csv", Order = 15)]
public sealed partial record Override : IRow
{
    /// <inheritdoc />
    public int RowNumber { get; init; }

    /// <summary>
    /// Table that is changed, without <c>.csv</c>; <c>datapackage</c> for the package's own <c>discountRate</c>, <c>baseYear</c>, <c>periods</c> or <c>horizon</c>;
    /// <c>scenario</c> for the scenario itself.
    /// </summary>
    [Column("table", Example = "markets")] public required string Table { get; init; }

    /// <summary>
    /// Key of the row: the cells of its key columns but the year, joined by <c>/</c>, empty ones at the end left out; for <c>datapackage</c> the name of the
    /// property.
    /// </summary>
    [Column("key", Example = "natural-gas")] public required string Key { get; init; }

    /// <summary>Column that is changed. Empty for a row that is removed and for <c>datapackage</c>.</summary>
    [Column("column", Example = "buy")] public string? Column { get; init; }

    /// <summary>Year of the row, for tables whose key has a year. Empty: the row without a year.</summary>
    [Column("year", Min = 1800, Max = 2200)] public int? Year { get; init; }

    /// <summary>What is done. Empty: set.</summary>
    [Column("operation")] public OverrideOperation? Operation { get; init; }

    /// <summary>The new text of the cell, or the number to multiply by or to add.</summary>
    [Column("value")] public string? Value { get; init; }

    /// <summary>Unit of the value, for quantities; empty where the cell's own unit is meant.</summary>
    [Column("unit")] public string? Unit { get; init; }

    /// <summary>
    /// Another scenario: the row applies only where that one is applied too, by name or as a parent, and then after it, whichever is named first. Empty: always. So a scenario can say
    /// what it changes in each of the cases that other scenarios describe.
    /// </summary>
    [Column("when", Example = "flood-year")] public string? When { get; init; }

    /// <summary>Source of the change.</summary>
    [Column("source")] public SourceId? Source { get; init; }

    /// <summary>Remark for readers.</summary>
    [Column("note")] public string? Note { get; init; }
}

/// <summary>What an override does to a cell.</summary>
public enum OverrideOperation
{
    /// <summary>Replaces the cell.</summary>
    Set,

    /// <summary>Multiplies the cell by the value.</summary>
    Multiply,

    /// <summary>Adds the value to the cell.</summary>
    Add,

    /// <summary>Empties the cell, or with no column removes the row.</summary>
    Remove,
}
