using Mycel.Model.Quantities;

namespace Mycel.Model.Packages.Tables;

/// <summary>A cap or a floor on an indicator.</summary>
[Table("limits.csv", Key = "id", Order = 11)]
public sealed partial record Limit : IRow
{
    /// <inheritdoc />
    public int RowNumber { get; init; }

    /// <summary>Name of the limit; its row and its shadow price carry it.</summary>
    [Column("id", Example = "cap-2030")] public required string Id { get; init; }

    /// <summary>Indicator that is limited, or a ratio of two: <c>output-value / water-fresh</c>.</summary>
    [Column("indicator", Example = "co2")] public required string Indicator { get; init; }

    /// <summary>For whom: <c>park</c>, an industry, an organisation, a site or a plant.</summary>
    [Column("scope", Example = "park")] public required string Scope { get; init; }

    /// <summary>The one year in which it holds. Empty: in every year, or in those from <c>from</c> to <c>to</c>.</summary>
    [Column("period", Min = 1800, Max = 2200)] public int? Period { get; init; }

    /// <summary>First year in which it holds, where it holds in several. Empty: from the beginning.</summary>
    [Column("from", Min = 1800, Max = 2200)] public int? From { get; init; }

    /// <summary>First year in which it no longer holds. Empty: to the end. A later limit does not end an earlier one: all that hold are kept.</summary>
    [Column("to", Min = 1800, Max = 2200)] public int? To { get; init; }

    /// <summary>Whether the value is a cap, a floor or both.</summary>
    [Column("sense", Example = "<=")] public required LimitSense Sense { get; init; }

    /// <summary>The value that must not be passed.</summary>
    [Column("value", UnitColumn = "unit")] public required Quantity Value { get; init; }

    /// <summary>Source of the value.</summary>
    [Column("source")] public SourceId? Source { get; init; }

    /// <summary>Remark for readers.</summary>
    [Column("note")] public string? Note { get; init; }

    /// <summary>Whether the limit holds in a year.</summary>
    /// <param name="year">The year.</param>
    /// <returns>True in its period, or from its first year until the year in which it no longer holds.</returns>
    public bool HoldsIn(int year) => Period is { } only ? year == only : !(From > year) && !(To <= year);
}

/// <summary>Which side of a value is allowed.</summary>
public enum LimitSense
{
    /// <summary>At most the value.</summary>
    [Spelling("<=")] AtMost,

    /// <summary>At least the value.</summary>
    [Spelling(">=")] AtLeast,

    /// <summary>Just the value.</summary>
    [Spelling("=")] Exactly,
}
