using Mycel.Model.Quantities;

namespace Mycel.Model.Packages.Tables;

/// <summary>One value of a technology. Adjacent rows with the same technology are its recipe.</summary>
[Table("technologies.csv", Key = "technology,parameter,resource,year,slice", Order = 5)]
public sealed partial record TechnologyValue : IRow
{
    /// <inheritdoc />
    public int RowNumber { get; init; }

    /// <summary>The technology that the value belongs to.</summary>
    [Column("technology", Example = "gas-boiler")] public required TechnologyId Technology { get; init; }

    /// <summary>What the value says.</summary>
    [Column("parameter", Example = "input")] public required TechnologyParameter Parameter { get; init; }

    /// <summary>For flows: the resource that goes in or comes out.</summary>
    [Column("resource", Example = "natural-gas")] public ResourceId? Resource { get; init; }

    /// <summary>Year from which the value holds, until a later one. Empty: always.</summary>
    [Column("year", Min = 1800, Max = 2200)] public int? Year { get; init; }

    /// <summary>Slice of the year in which the value holds. Empty: in all.</summary>
    [Column("slice")] public string? Slice { get; init; }

    /// <summary>The value.</summary>
    [Column("value", UnitColumn = "unit", Example = "1.11")] public required Quantity Value { get; init; }

    /// <summary>Least plausible value, in the same unit.</summary>
    [Column("low", UnitColumn = "unit")] public Quantity? Low { get; init; }

    /// <summary>Greatest plausible value, in the same unit.</summary>
    [Column("high", UnitColumn = "unit")] public Quantity? High { get; init; }

    /// <summary>Source of the value.</summary>
    [Column("source")] public SourceId? Source { get; init; }

    /// <summary>Remark for readers.</summary>
    [Column("note")] public string? Note { get; init; }
}

/// <summary>What a value of a technology says.</summary>
public enum TechnologyParameter
{
    /// <summary>The resource in whose amount activity and capacity are counted; the value is 1 in the unit of that resource. It must be an input or an output too.</summary>
    Reference,

    /// <summary>Amount of a resource taken in per unit of activity.</summary>
    Input,

    /// <summary>Amount of a resource given out per unit of activity.</summary>
    Output,

    /// <summary>Capital cost per unit of new capacity.</summary>
    Investment,

    /// <summary>Capital cost of building at all, whatever the size.</summary>
    FixedInvestment,

    /// <summary>Yearly cost of keeping capacity: money per capacity and year, or a share of the investment per year.</summary>
    FixedCost,

    /// <summary>Cost per unit of activity that no resource stands for.</summary>
    VariableCost,

    /// <summary>Years over which the investment is paid back as an annuity.</summary>
    Lifetime,

    /// <summary>Share of the capacity that can be used in a year or slice.</summary>
    Availability,

    /// <summary>Share of the capacity that must be used in every slice.</summary>
    MinimumLoad,

    /// <summary>Least new capacity if anything is built.</summary>
    MinimumScale,

    /// <summary>Greatest capacity of a plant.</summary>
    MaximumScale,

    /// <summary>Land per unit of capacity.</summary>
    Area,

    /// <summary>Rate of interest for the annuity, where it is not the park's.</summary>
    DiscountRate,

    /// <summary>
    /// Share of the carbon that comes in and leaves in no other output that leaves as this resource: what a fuel or a process makes of its carbon.
    /// </summary>
    CarbonTo,

    /// <summary>Relative difference up to which mass, energy and carbon count as closed. Without it 0.02.</summary>
    ClosureTolerance,

    /// <summary>Years of the yearly fixed cost of new capacity that a budget counts beside its capital cost. Without it none.</summary>
    CountedYears,
}
