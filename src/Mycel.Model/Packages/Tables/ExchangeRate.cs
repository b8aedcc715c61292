using Mycel.Model.Quantities;

namespace Mycel.Model.Packages.Tables;

/// <summary>What one unit of another currency, or of another price year, is worth. Without a row, money of two years does not mix.</summary>
[Table("currencies.csv", Key = "currency", Property = "ExchangeRates", Order = 14)]
public sealed partial record ExchangeRate : IRow
{
    /// <inheritdoc />
    public int RowNumber { get; init; }

    /// <summary>Currency with its price year.</summary>
    [Column("currency", Example = "DKK1995")] public required string Currency { get; init; }

    /// <summary>Money of the park's currency per unit of it.</summary>
    [Column("value", UnitColumn = "unit", Min = 0, Example = "0.19")] public required Quantity Value { get; init; }

    /// <summary>Source of the rate and the price index.</summary>
    [Column("source")] public SourceId? Source { get; init; }

    /// <summary>Remark for readers.</summary>
    [Column("note")] public string? Note { get; init; }
}
