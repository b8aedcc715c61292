using Mycel.Model.Quantities;

namespace Mycel.Model.Packages.Tables;

/// <summary>A characterisation factor: what one unit of a resource's flow adds to an indicator.</summary>
[Table("factors.csv", Key = "resource,indicator,scope,year", Order = 10)]
public sealed partial record Factor : IRow
{
    /// <inheritdoc />
    public int RowNumber { get; init; }

    /// <summary>The resource whose flow is charged.</summary>
    [Column("resource", Example = "electricity")] public required ResourceId Resource { get; init; }

    /// <summary>The indicator it adds to; ids that are not built in become indicators of this package.</summary>
    [Column("indicator", Example = "co2")] public required string Indicator { get; init; }

    /// <summary>The flow that is charged.</summary>
    [Column("scope", Example = "buy")] public required FlowScope Scope { get; init; }

    /// <summary>Year from which the factor holds, until a later one. Empty: always.</summary>
    [Column("year", Min = 1800, Max = 2200)] public int? Year { get; init; }

    /// <summary>Amount of the indicator per amount of the resource.</summary>
    [Column("value", UnitColumn = "unit", Example = "0.4")] public required Quantity Value { get; init; }

    /// <summary>Least plausible value, in the same unit.</summary>
    [Column("low", UnitColumn = "unit")] public Quantity? Low { get; init; }

    /// <summary>Greatest plausible value, in the same unit.</summary>
    [Column("high", UnitColumn = "unit")] public Quantity? High { get; init; }

    /// <summary>Source of the value.</summary>
    [Column("source")] public SourceId? Source { get; init; }

    /// <summary>Remark for readers.</summary>
    [Column("note")] public string? Note { get; init; }
}

/// <summary>A kind of flow across or inside the boundary of the park.</summary>
public enum FlowScope
{
    /// <summary>What is bought from markets outside.</summary>
    Buy,

    /// <summary>What is sold to markets outside.</summary>
    Sell,

    /// <summary>What is let go because nobody takes it.</summary>
    Release,

    /// <summary>What is drawn from an endowment.</summary>
    Extract,

    /// <summary>What technologies take in.</summary>
    Input,

    /// <summary>What technologies give out.</summary>
    Output,

    /// <summary>What is carried from one organisation to another inside the park.</summary>
    Exchange,
}
