using Mycel.Model.Quantities;

namespace Mycel.Model.Packages.Tables;

/// <summary>A tax, a subsidy, a ban or a quota that a policy maker lays on the park.</summary>
[Table("policies.csv", Key = "id", Order = 12)]
public sealed partial record Policy : IRow
{
    /// <inheritdoc />
    public int RowNumber { get; init; }

    /// <summary>Name of the policy.</summary>
    [Column("id", Example = "co2-tax")] public required string Id { get; init; }

    /// <summary>What it does.</summary>
    [Column("kind")] public required PolicyKind Kind { get; init; }

    /// <summary>What it is laid on: an indicator, a resource or a technology.</summary>
    [Column("target", Example = "co2")] public required string Target { get; init; }

    /// <summary>For a resource: the flow that is meant.</summary>
    [Column("flow")] public FlowScope? Flow { get; init; }

    /// <summary>For whom: <c>park</c> (the default), an industry, an organisation, a site or a plant.</summary>
    [Column("scope")] public string? Scope { get; init; }

    /// <summary>First year in which it holds. Empty: from the beginning.</summary>
    [Column("from", Min = 1800, Max = 2200)] public int? From { get; init; }

    /// <summary>First year in which it no longer holds. Empty: to the end.</summary>
    [Column("to", Min = 1800, Max = 2200)] public int? To { get; init; }

    /// <summary>
    /// Rate of a tax or subsidy (money per indicator, per amount of the resource, per activity of the technology, or a share of its
    /// investment), or the amount per time that a quota allows. Empty for a ban.
    /// </summary>
    [Column("value", UnitColumn = "unit")] public Quantity? Value { get; init; }

    /// <summary>Source of the value.</summary>
    [Column("source")] public SourceId? Source { get; init; }

    /// <summary>Remark for readers.</summary>
    [Column("note")] public string? Note { get; init; }
}

/// <summary>What a policy does.</summary>
public enum PolicyKind
{
    /// <summary>Money is taken for each unit of the target.</summary>
    Tax,

    /// <summary>Money is given for each unit of the target.</summary>
    Subsidy,

    /// <summary>The target is forbidden.</summary>
    Ban,

    /// <summary>The target is capped at the value.</summary>
    Quota,
}
