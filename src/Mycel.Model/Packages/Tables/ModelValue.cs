using Mycel.Model.Quantities;

namespace Mycel.Model.Packages.Tables;

/// <summary>
/// One value that a unit model of a technology needs, or one port of it with the resource that flows there. The model gives flows, costs and limits of the technology; what
/// <c>technologies.csv</c> says of it (reference, lifetime, other costs) is added. The pages in <c>docs/models/</c> list each model's inputs and ports.
/// </summary>
[Table("models.csv", Key = "technology,quantity,month", Property = "Models", Order = 5)]
public sealed partial record ModelValue : IRow
{
    /// <inheritdoc />
    public int RowNumber { get; init; }

    /// <summary>The technology that the model describes.</summary>
    [Column("technology", Example = "roof-panels")] public required TechnologyId Technology { get; init; }

    /// <summary>Name of the model; a technology has one.</summary>
    [Column("model", Example = "photovoltaic")] public required string Model { get; init; }

    /// <summary>Name of the input or of the port.</summary>
    [Column("quantity", Example = "irradiation")] public required string Name { get; init; }

    /// <summary>For a port: the resource that flows there.</summary>
    [Column("resource", Example = "electricity")] public ResourceId? Resource { get; init; }

    /// <summary>Month in which an input holds, where the model takes it by month. Empty: the whole year.</summary>
    [Column("month", Min = 1, Max = 12, Example = "7")] public int? Month { get; init; }

    /// <summary>For an input: its value.</summary>
    [Column("value", UnitColumn = "unit", Example = "158")] public Quantity? Value { get; init; }

    /// <summary>Least plausible value, in the same unit.</summary>
    [Column("low", UnitColumn = "unit")] public Quantity? Low { get; init; }

    /// <summary>Greatest plausible value, in the same unit.</summary>
    [Column("high", UnitColumn = "unit")] public Quantity? High { get; init; }

    /// <summary>Source of the value.</summary>
    [Column("source")] public SourceId? Source { get; init; }

    /// <summary>Remark for readers.</summary>
    [Column("note")] public string? Note { get; init; }
}
