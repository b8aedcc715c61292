using Mycel.Model.Quantities;

namespace Mycel.Model.Packages.Tables;

/// <summary>
/// A point of a load curve: how much of a resource flows per unit of the reference at part load, as a share of what flows at full load. Through the points of a flow, and full
/// load, runs one polynomial. A balance follows the curve; an optimisation counts with full load.
/// </summary>
[Table("loads.csv", Key = "technology,resource,load", Property = "Loads", Order = 7)]
public sealed partial record LoadPoint : IRow
{
    /// <inheritdoc />
    public int RowNumber { get; init; }

    /// <summary>The technology.</summary>
    [Column("technology", Example = "coal-power")] public required TechnologyId Technology { get; init; }

    /// <summary>The resource that flows.</summary>
    [Column("resource", Example = "coal")] public required ResourceId Resource { get; init; }

    /// <summary>Activity as a share of the plant's capacity: above 0, below full load.</summary>
    [Column("load", UnitColumn = "load-unit", Example = "0.5")] public required Quantity Load { get; init; }

    /// <summary>Flow per unit of the reference at that load, divided by that at full load.</summary>
    [Column("ratio", UnitColumn = "ratio-unit", Example = "1.04")] public required Quantity Ratio { get; init; }

    /// <summary>Source of the point.</summary>
    [Column("source")] public SourceId? Source { get; init; }

    /// <summary>Remark for readers.</summary>
    [Column("note")] public string? Note { get; init; }
}
