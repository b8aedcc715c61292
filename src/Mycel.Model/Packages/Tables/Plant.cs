using Mycel.Model.Quantities;

namespace Mycel.Model.Packages.Tables;

/// <summary>
/// A technology that stands, or could stand, at a site and belongs to an organisation. Needs (a town's heat, a factory's order
/// book) are plants too: their technology takes in what is needed and their least activity is the need.
/// </summary>
[Table("plants.csv", Key = "id", Order = 6)]
public sealed partial record Plant : IRow
{
    /// <inheritdoc />
    public int RowNumber { get; init; }

    /// <summary>Name by which other tables refer to the plant.</summary>
    [Column("id", Example = "gyproc-boards")] public required PlantId Id { get; init; }

    /// <summary>Name shown to people.</summary>
    [Column("title")] public string? Title { get; init; }

    /// <summary>Its recipe.</summary>
    [Column("technology")] public required TechnologyId Technology { get; init; }

    /// <summary>Where it stands.</summary>
    [Column("site")] public required SiteId Site { get; init; }

    /// <summary>Whom it belongs to.</summary>
    [Column("owner")] public required OrganisationId Owner { get; init; }

    /// <summary>Industry it is counted in, where that is not its owner's sector.</summary>
    [Column("industry")] public string? Industry { get; init; }

    /// <summary>What stands today: amount of the technology's reference flow per time. Empty: nothing stands yet.</summary>
    [Column("capacity", UnitColumn = "unit", Min = 0, Example = "640")] public Quantity? Capacity { get; init; }

    /// <summary>
    /// What could stand, today's capacity included. Empty: where a capacity is given, no more than that; where none is given, as much as
    /// the technology's greatest scale allows.
    /// </summary>
    [Column("potential", UnitColumn = "unit", Min = 0)] public Quantity? Potential { get; init; }

    /// <summary>Least activity in a year: amount of the reference flow per time. Empty: none is required.</summary>
    [Column("minimum", UnitColumn = "unit", Min = 0)] public Quantity? Minimum { get; init; }

    /// <summary>Greatest activity in a year: amount of the reference flow per time. Empty: only capacity bounds it.</summary>
    [Column("maximum", UnitColumn = "unit", Min = 0)] public Quantity? Maximum { get; init; }

    /// <summary>First year in which the plant may run.</summary>
    [Column("start", Min = 1800, Max = 2200)] public int? Start { get; init; }

    /// <summary>First year in which the plant no longer runs.</summary>
    [Column("retire", Min = 1800, Max = 2200)] public int? Retire { get; init; }

    /// <summary>Name of an exclusive choice at the site: of the plants that share it, at most one is built.</summary>
    [Column("choice", Example = "lot-2")] public string? Choice { get; init; }

    /// <summary>Source of the row's figures.</summary>
    [Column("source")] public SourceId? Source { get; init; }

    /// <summary>Remark for readers.</summary>
    [Column("note")] public string? Note { get; init; }
}
