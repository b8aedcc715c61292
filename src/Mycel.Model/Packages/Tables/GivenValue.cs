using Mycel.Model.Quantities;

namespace Mycel.Model.Packages.Tables;

/// <summary>
/// A fact that a balance starts from: what a plant does, what flows through it, what crosses the boundary of the park, what a link carries. What is not given follows.
/// </summary>
[Table("givens.csv", Key = "id", Property = "Givens", Order = 11)]
public sealed partial record GivenValue : IRow
{
    /// <inheritdoc />
    public int RowNumber { get; init; }

    /// <summary>Name of the fact; findings and sensitivities carry it.</summary>
    [Column("id", Example = "pond-harvest")] public required string Id { get; init; }

    /// <summary>What is given.</summary>
    [Column("quantity", Example = "output")] public required GivenQuantity Quantity { get; init; }

    /// <summary>The plant that it is said of. Empty where several together are meant: all plants at the site, or in the park.</summary>
    [Column("plant")] public PlantId? Plant { get; init; }

    /// <summary>The resource that flows; not for the activity or the load of a plant.</summary>
    [Column("resource", Example = "algae")] public ResourceId? Resource { get; init; }

    /// <summary>The site at which it holds; of what a link carries, where it starts. Empty: anywhere in the park.</summary>
    [Column("site")] public SiteId? Site { get; init; }

    /// <summary>Of what a link carries: the site where it arrives.</summary>
    [Column("to")] public SiteId? To { get; init; }

    /// <summary>Its value. Empty: not given, so that a scenario can give it, or give something else in its place.</summary>
    [Column("value", UnitColumn = "unit", Example = "50000")] public Quantity? Value { get; init; }

    /// <summary>Least plausible value, in the same unit.</summary>
    [Column("low", UnitColumn = "unit")] public Quantity? Low { get; init; }

    /// <summary>Greatest plausible value, in the same unit.</summary>
    [Column("high", UnitColumn = "unit")] public Quantity? High { get; init; }

    /// <summary>Source of the value.</summary>
    [Column("source")] public SourceId? Source { get; init; }

    /// <summary>Remark for readers.</summary>
    [Column("note")] public string? Note { get; init; }
}

/// <summary>What a row of <c>givens.csv</c> gives.</summary>
public enum GivenQuantity
{
    /// <summary>Activity of a plant: amount of its technology's reference flow per year.</summary>
    Activity,

    /// <summary>Activity of a plant as a share of its capacity.</summary>
    Load,

    /// <summary>What plants take of a resource in a year.</summary>
    Input,

    /// <summary>What plants give of a resource in a year.</summary>
    Output,

    /// <summary>What is bought of a resource in a year.</summary>
    Buy,

    /// <summary>What is sold of a resource in a year. Nothing is let go beside it then, unless that is given too.</summary>
    Sell,

    /// <summary>What is drawn of a resource from endowments in a year.</summary>
    Draw,

    /// <summary>What is let go of a resource in a year.</summary>
    Release,

    /// <summary>What leaves a site for another one over links in a year.</summary>
    Exchange,

    /// <summary>What a plant takes of a resource, as a share of all that plants make and links bring where it stands.</summary>
    Share,
}
