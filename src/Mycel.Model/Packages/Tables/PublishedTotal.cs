using Mycel.Model.Quantities;

namespace Mycel.Model.Packages.Tables;

/// <summary>A total that others published about the park; results are shown beside it, never tuned to it.</summary>
[Table("published.csv", Key = "indicator,meaning,year,source,scope,scenario", Order = 13)]
public sealed partial record PublishedTotal : IRow
{
    /// <inheritdoc />
    public int RowNumber { get; init; }

    /// <summary>Indicator of Mycel that comes nearest to what was published.</summary>
    [Column("indicator", Example = "co2")] public required string Indicator { get; init; }

    /// <summary>What the figure says of the indicator.</summary>
    [Column("meaning")] public required PublishedMeaning Meaning { get; init; }

    /// <summary>Year that the figure speaks of.</summary>
    [Column("year", Min = 1800, Max = 2200)] public int? Year { get; init; }

    /// <summary>The figure.</summary>
    [Column("value", UnitColumn = "unit")] public required Quantity Value { get; init; }

    /// <summary>Where it was published.</summary>
    [Column("source")] public required SourceId Source { get; init; }

    /// <summary>What was counted, and why our figure may differ.</summary>
    [Column("note")] public string? Note { get; init; }

    /// <summary>For whom it was published: <c>park</c>, or an industry, organisation, site or plant; empty means the park.</summary>
    [Column("scope", Example = "industry:organic-chemicals")] public string? Scope { get; init; }

    /// <summary>Scenario that the figure was published for: it is shown where the scenario is applied. Empty: shown always.</summary>
    [Column("scenario", Example = "carbon-price-150")] public string? Scenario { get; init; }
}

/// <summary>What a published total stands for.</summary>
public enum PublishedMeaning
{
    /// <summary>The indicator of the park as it is.</summary>
    Level,

    /// <summary>The indicator without symbiosis less the indicator with it.</summary>
    Saving,

    /// <summary>The indicator of the park before the plan: under the scenarios that are named as what was before.</summary>
    Before,

    /// <summary>The change of the indicator from before to the plan, as a share of its magnitude before: <c>-0.55</c> or <c>-55 %</c> is less by more than half.</summary>
    Change,
}
