using Mycel.Model.Quantities;

namespace Mycel.Model.Packages.Tables;

/// <summary>A place with coordinates and land.</summary>
[Table("sites.csv", Key = "id", Order = 4)]
public sealed partial record Site : IRow
{
    /// <inheritdoc />
    public int RowNumber { get; init; }

    /// <summary>Name by which other tables refer to the site.</summary>
    [Column("id", Example = "asnaes")] public required SiteId Id { get; init; }

    /// <summary>Name shown to people.</summary>
    [Column("title")] public string? Title { get; init; }

    /// <summary>Geographic latitude (WGS 84), north positive.</summary>
    [Column("lat", Unit = "deg", Min = -90, Max = 90, Example = "55.66")] public Quantity? Latitude { get; init; }

    /// <summary>Geographic longitude (WGS 84), east positive.</summary>
    [Column("lon", Unit = "deg", Min = -180, Max = 180, Example = "11.08")] public Quantity? Longitude { get; init; }

    /// <summary>Land that plants on the site share; empty where land is not scarce.</summary>
    [Column("area", Unit = "m2", UnitColumn = "area-unit", Min = 0)] public Quantity? Area { get; init; }

    /// <summary>Source of the row.</summary>
    [Column("source")] public SourceId? Source { get; init; }

    /// <summary>Remark for readers.</summary>
    [Column("note")] public string? Note { get; init; }
}
