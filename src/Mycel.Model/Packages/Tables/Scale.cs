using Mycel.Model.Quantities;

namespace Mycel.Model.Packages.Tables;

/// <summary>
/// How the capital cost of a technology depends on the size of a plant: points of a cost curve, or sizes of which a whole number is built. It stands in place of the
/// parameters <c>investment</c> and <c>fixed-investment</c>.
/// </summary>
[Table("scales.csv", Key = "technology,step,year", Order = 6)]
public sealed partial record Scale : IRow
{
    /// <inheritdoc />
    public int RowNumber { get; init; }

    /// <summary>The technology that the row belongs to.</summary>
    [Column("technology", Example = "gas-boiler")] public required TechnologyId Technology { get; init; }

    /// <summary>Name of the point or size among those of the technology; what is built of it carries the name.</summary>
    [Column("step", Example = "small")] public required string Step { get; init; }

    /// <summary>Whether the row is a point of a cost curve or a size.</summary>
    [Column("kind", Example = "point")] public required ScaleKind Kind { get; init; }

    /// <summary>Year from which the row holds, until a later one of the same name. Empty: always.</summary>
    [Column("year", Min = 1800, Max = 2200)] public int? Year { get; init; }

    /// <summary>New capacity of a plant at the point, or capacity of one unit of the size.</summary>
    [Column("capacity", UnitColumn = "capacity-unit", Example = "50")] public required Quantity Capacity { get; init; }

    /// <summary>Capital cost of all that capacity.</summary>
    [Column("investment", UnitColumn = "investment-unit", Example = "2.4")] public required Quantity Investment { get; init; }

    /// <summary>Source of the row.</summary>
    [Column("source")] public SourceId? Source { get; init; }

    /// <summary>Remark for readers.</summary>
    [Column("note")] public string? Note { get; init; }
}

/// <summary>What a row of <c>scales.csv</c> says.</summary>
public enum ScaleKind
{
    /// <summary>
    /// A point of the cost curve. Between two points the cost runs straight; below the first it runs straight to nothing, unless a point at no capacity says what building at all
    /// costs. No more than the capacity of the last point is built.
    /// </summary>
    Point,

    /// <summary>A unit of a fixed size. A whole number of units of each size is built.</summary>
    Size,
}
