using Mycel.Model.Quantities;

namespace Mycel.Model.Packages.Tables;

/// <summary>Something that is exchanged: a material, an energy carrier, water, an emission, a service.</summary>
[Table("resources.csv", Key = "id", Order = 2)]
public sealed partial record Resource : IRow
{
    /// <inheritdoc />
    public int RowNumber { get; init; }

    /// <summary>Name by which other tables refer to the resource.</summary>
    [Column("id", Example = "fgd-gypsum")] public required ResourceId Id { get; init; }

    /// <summary>Name shown to people.</summary>
    [Column("title")] public string? Title { get; init; }

    /// <summary>What kind of thing it is; indicators count by kind.</summary>
    [Column("kind")] public required ResourceKind Kind { get; init; }

    /// <summary>Unit in which amounts of it are counted; every amount is converted to it.</summary>
    [Column("unit", Example = "t")] public required Unit Unit { get; init; }

    /// <summary>Chemical formula.</summary>
    [Column("formula", Example = "CaSO4·2H2O")] public string? Formula { get; init; }

    /// <summary>
    /// For a mixture: mass shares of its components, each a formula or, for matter whose elements are not known and that holds no carbon to speak of, a word in small
    /// letters. What is missing to 1 is not known.
    /// </summary>
    [Column("composition", Example = "KMgCl3·6H2O 0.85; NaCl 0.1; inert 0.05")] public string? Composition { get; init; }

    /// <summary>Lower heating value: energy per unit of amount.</summary>
    [Column("heating-value", UnitColumn = "heating-value-unit", Min = 0, Example = "24.6")] public Quantity? HeatingValue { get; init; }

    /// <summary>Mass of carbon per unit of amount.</summary>
    [Column("carbon-content", UnitColumn = "carbon-content-unit", Min = 0, Example = "0.65")] public Quantity? CarbonContent { get; init; }

    /// <summary>Where the carbon of what is bought or drawn comes from. Empty: not said. What plants make has the origin of what they take in.</summary>
    [Column("carbon-origin", Example = "fossil")] public CarbonOrigin? CarbonOrigin { get; init; }

    /// <summary>Mass per unit of amount, for resources that are not counted by mass.</summary>
    [Column("density", UnitColumn = "density-unit", Min = 0, Example = "1")] public Quantity? Density { get; init; }

    /// <summary>Code in the European List of Waste.</summary>
    [Column("waste-code", Example = "10 01 05")] public string? WasteCode { get; init; }

    /// <summary>Hazard statement, or empty where there is none.</summary>
    [Column("hazard")] public string? Hazard { get; init; }

    /// <summary>Whether what nobody takes may be let go (<c>yes</c>, the default) or must be used, sold or treated (<c>no</c>).</summary>
    [Column("release", Example = "no")] public bool? Release { get; init; }

    /// <summary>Source of the row's figures.</summary>
    [Column("source")] public SourceId? Source { get; init; }

    /// <summary>Remark for readers.</summary>
    [Column("note")] public string? Note { get; init; }
}

/// <summary>What kind of thing a resource is.</summary>
public enum ResourceKind
{
    /// <summary>A raw material, an intermediate or a product.</summary>
    Material,

    /// <summary>What a plant makes without aiming at it; counted as waste where nobody takes it.</summary>
    ByProduct,

    /// <summary>An energy carrier that is burnt.</summary>
    Fuel,

    /// <summary>Electric energy.</summary>
    Electricity,

    /// <summary>Heat, steam or cold.</summary>
    Heat,

    /// <summary>Fresh water: drawn from nature or a public network for the first time.</summary>
    Water,

    /// <summary>Water that was used before: waste water, treated water, cooling water passed on.</summary>
    ReusedWater,

    /// <summary>What goes into air, water or soil and does harm there.</summary>
    Emission,

    /// <summary>What is neither matter nor energy: a need that is met, a transport, a treatment.</summary>
    Service,
}

/// <summary>Where carbon comes from.</summary>
public enum CarbonOrigin
{
    /// <summary>From coal, oil, natural gas or rock.</summary>
    Fossil,

    /// <summary>From plants, or from the air.</summary>
    Biogenic,
}
