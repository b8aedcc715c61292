using Mycel.Model.Quantities;

namespace Mycel.Model.Packages.Tables;

/// <summary>
/// A chemical reaction of a technology, from which its inputs and outputs follow. Several rows of a technology run one after another; what
/// <c>technologies.csv</c> says of it (utilities, losses, cost) is added.
/// </summary>
[Table("reactions.csv", Key = "technology,equation", Order = 5)]
public sealed partial record Reaction : IRow
{
    /// <inheritdoc />
    public int RowNumber { get; init; }

    /// <summary>The technology that the reaction belongs to.</summary>
    [Column("technology", Example = "chlor-alkali")] public required TechnologyId Technology { get; init; }

    /// <summary>
    /// The balanced equation. A formula may be followed by the id of its resource in square brackets, which it needs where several resources hold it or where the
    /// resource is a mixture; <c>[-]</c> is what the air gives or takes without being counted.
    /// </summary>
    [Column("equation", Example = "2 NaCl + 2 H2O -> 2 NaOH + Cl2 + H2[-]")] public required string Equation { get; init; }

    /// <summary>Formula of the reactant whose feed the conversion counts. Empty: the first.</summary>
    [Column("key", Example = "NaCl")] public string? Key { get; init; }

    /// <summary>Share of the key reactant's feed that reacts. Empty: all of it.</summary>
    [Column("conversion", Unit = "1", Min = 0, Max = 1, Example = "0.95")] public Quantity? Conversion { get; init; }

    /// <summary>Share of the first product that is recovered; what is lost goes to <see cref="Rest"/>. Empty: all of it.</summary>
    [Column("yield", Unit = "1", Min = 0, Max = 1, Example = "0.98")] public Quantity? Yield { get; init; }

    /// <summary>Resource that takes what leaves unreacted, what is lost, and the other matter of mixed feeds.</summary>
    [Column("rest", Example = "tailings")] public ResourceId? Rest { get; init; }

    /// <summary>Least plausible conversion.</summary>
    [Column("conversion-low", Unit = "1", Min = 0, Max = 1)] public Quantity? ConversionLow { get; init; }

    /// <summary>Greatest plausible conversion.</summary>
    [Column("conversion-high", Unit = "1", Min = 0, Max = 1)] public Quantity? ConversionHigh { get; init; }

    /// <summary>Least plausible yield.</summary>
    [Column("yield-low", Unit = "1", Min = 0, Max = 1)] public Quantity? YieldLow { get; init; }

    /// <summary>Greatest plausible yield.</summary>
    [Column("yield-high", Unit = "1", Min = 0, Max = 1)] public Quantity? YieldHigh { get; init; }

    /// <summary>Source of the conversion and the yield.</summary>
    [Column("source")] public SourceId? Source { get; init; }

    /// <summary>Remark for readers.</summary>
    [Column("note")] public string? Note { get; init; }
}
