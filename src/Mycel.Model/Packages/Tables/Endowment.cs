using Mycel.Model.Quantities;

namespace Mycel.Model.Packages.Tables;

/// <summary>What nature or a neighbour provides at a site: brine, lake water, sunshine, waste heat.</summary>
[Table("endowments.csv", Key = "resource,site,year,slice", Order = 8)]
public sealed partial record Endowment : IRow
{
    /// <inheritdoc />
    public int RowNumber { get; init; }

    /// <summary>What is provided.</summary>
    [Column("resource", Example = "lake-water")] public required ResourceId Resource { get; init; }

    /// <summary>Where it is drawn.</summary>
    [Column("site")] public required SiteId Site { get; init; }

    /// <summary>Year from which the row holds, until a later one. Empty: always.</summary>
    [Column("year", Min = 1800, Max = 2200)] public int? Year { get; init; }

    /// <summary>Slice of the year in which the row holds. Empty: in all.</summary>
    [Column("slice")] public string? Slice { get; init; }

    /// <summary>Most that can be drawn per time. Empty: no limit.</summary>
    [Column("cap", UnitColumn = "unit", Min = 0)] public Quantity? Cap { get; init; }

    /// <summary>Cost of drawing a unit of amount. Empty: it is free.</summary>
    [Column("cost", UnitColumn = "cost-unit", Min = 0)] public Quantity? Cost { get; init; }

    /// <summary>What is there for all time. Empty: it renews itself.</summary>
    [Column("reserve", UnitColumn = "reserve-unit", Min = 0)] public Quantity? Reserve { get; init; }

    /// <summary>Source of the row's figures.</summary>
    [Column("source")] public SourceId? Source { get; init; }

    /// <summary>Remark for readers.</summary>
    [Column("note")] public string? Note { get; init; }
}
