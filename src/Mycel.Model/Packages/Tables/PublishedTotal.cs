using Mycel.Model.Quantities;

namespace Mycel.Model.Packages.Tables;

/// <summary>A total that others published about the park; results are shown beside it, never tuned to it.</summary>
[Table("published.csv", Key = "indicator,meaning,year,source", Order = 13)]
public sealed partial record PublishedTotal : IRow
{
    /// <inheritdoc />
    public int RowNumber { get; init; }

    /// <summary>Indicator of Mycel that comes nearest to what was published.</summary>
    [Column("indicator", Example = "co2")] public required string Indicator { get; init; }

    /// <summary>Whether the figure is a level or what the symbiosis saves against no symbiosis.</summary>
    [Column("meaning")] public required PublishedMeaning Meaning { get; init; }

    /// <summary>Year that the figure speaks of.</summary>
    [Column("year", Min = 1800, Max = 2200)] public int? Year { get; init; }

    /// <summary>The figure.</summary>
    [Column("value", UnitColumn = "unit")] public required Quantity Value { get; init; }

    /// <summary>Where it was published.</summary>
    [Column("source")] public required SourceId Source { get; init; }

    /// <summary>What was counted, and why our figure may differ.</summary>
    [Column("note")] public string? Note { get; init; }
}

/// <summary>What a published total stands for.</summary>
public enum PublishedMeaning
{
    /// <summary>The indicator of the park as it is.</summary>
    Level,

    /// <summary>The indicator without symbiosis less the indicator with it.</summary>
    Saving,
}
