using Mycel.Model.Quantities;

namespace Mycel.Model.Packages.Tables;

/// <summary>
/// Where a resource can be bought or sold outside the park. Several rows for the same resource and site are tiers, each with its price and limit.
/// A negative price for selling is a fee for being rid of it.
/// </summary>
[Table("markets.csv", Key = "resource,site,year,slice,tier", Order = 7)]
public sealed partial record Market : IRow
{
    /// <inheritdoc />
    public int RowNumber { get; init; }

    /// <summary>What is traded.</summary>
    [Column("resource", Example = "natural-gypsum")] public required ResourceId Resource { get; init; }

    /// <summary>Site that can trade here. Empty: every site can, and they share the limits.</summary>
    [Column("site")] public SiteId? Site { get; init; }

    /// <summary>Year from which the row holds, until a later one. Empty: always.</summary>
    [Column("year", Min = 1800, Max = 2200)] public int? Year { get; init; }

    /// <summary>Slice of the year in which the row holds. Empty: in all.</summary>
    [Column("slice")] public string? Slice { get; init; }

    /// <summary>Number of the tier, where there are several. Empty: 1.</summary>
    [Column("tier", Min = 1, Max = 1000)] public int? Tier { get; init; }

    /// <summary>Price at which the park buys. Empty: it cannot be bought.</summary>
    [Column("buy", UnitColumn = "unit", Example = "25")] public Quantity? Buy { get; init; }

    /// <summary>Price that the park gets. Empty: it cannot be sold.</summary>
    [Column("sell", UnitColumn = "unit", Example = "-12")] public Quantity? Sell { get; init; }

    /// <summary>Most that can be bought, per time. Empty: no limit.</summary>
    [Column("buy-limit", UnitColumn = "limit-unit", Min = 0)] public Quantity? BuyLimit { get; init; }

    /// <summary>Most that can be sold, per time. Empty: no limit.</summary>
    [Column("sell-limit", UnitColumn = "limit-unit", Min = 0)] public Quantity? SellLimit { get; init; }

    /// <summary>Source of the prices and limits.</summary>
    [Column("source")] public SourceId? Source { get; init; }

    /// <summary>Remark for readers.</summary>
    [Column("note")] public string? Note { get; init; }
}
