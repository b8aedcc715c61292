using Mycel.Model.Quantities;

namespace Mycel.Model.Packages.Tables;

/// <summary>
/// A use of water by a technology, as one contaminant sees it: how clean the water must come, how dirty it may go, how much of the contaminant it takes up. Water integration finds the
/// least fresh water and which use can take the water of which other.
/// </summary>
[Table("water-uses.csv", Key = "technology,use,contaminant", Property = "WaterUses", Order = 7)]
public sealed partial record WaterUse : IRow
{
    /// <inheritdoc />
    public int RowNumber { get; init; }

    /// <summary>The technology that uses the water.</summary>
    [Column("technology", Example = "bottling")] public required TechnologyId Technology { get; init; }

    /// <summary>Name of the use.</summary>
    [Column("use", Example = "bottle-washing")] public required string Name { get; init; }

    /// <summary>The contaminant; the rows of a use name each contaminant of the park's water once.</summary>
    [Column("contaminant", Example = "cod")] public required string Contaminant { get; init; }

    /// <summary>Greatest concentration with which the water may come, mass per mass.</summary>
    [Column("inlet", Unit = "1", UnitColumn = "concentration-unit", Min = 0, Max = 1, Example = "50")] public required Quantity Inlet { get; init; }

    /// <summary>Greatest concentration with which it may go, mass per mass.</summary>
    [Column("outlet", Unit = "1", UnitColumn = "concentration-unit", Min = 0, Max = 1, Example = "100")] public required Quantity Outlet { get; init; }

    /// <summary>Mass of the contaminant that the water takes up, per unit of the technology's reference.</summary>
    [Column("load", UnitColumn = "load-unit", Example = "0.2")] public required Quantity Load { get; init; }

    /// <summary>Source of the figures.</summary>
    [Column("source")] public SourceId? Source { get; init; }

    /// <summary>Remark for readers.</summary>
    [Column("note")] public string? Note { get; init; }
}
