using Mycel.Model.Quantities;

namespace Mycel.Model.Packages.Tables;

/// <summary>Heat or cold from outside at a level of temperature: steam, hot oil, cooling water, refrigerant. Heat integration finds the cheapest of them for what cannot be recovered.</summary>
[Table("utilities.csv", Key = "id", Property = "Utilities", Order = 7)]
public sealed partial record UtilityLevel : IRow
{
    /// <inheritdoc />
    public int RowNumber { get; init; }

    /// <summary>Name of the level.</summary>
    [Column("id", Example = "steam-10bar")] public required string Id { get; init; }

    /// <summary>Whether it gives or takes heat, where the temperatures do not say it because they are the same. Empty: it is hot where it is cooled.</summary>
    [Column("kind")] public HeatKind? Kind { get; init; }

    /// <summary>Temperature at which it comes.</summary>
    [Column("from", Unit = "K", UnitColumn = "temperature-unit", Min = 0, Max = 10000, Example = "180")] public required Quantity From { get; init; }

    /// <summary>Temperature at which it goes.</summary>
    [Column("to", Unit = "K", UnitColumn = "temperature-unit", Min = 0, Max = 10000, Example = "180")] public required Quantity To { get; init; }

    /// <summary>Its contribution to the least difference of temperatures at which heat passes.</summary>
    [Column("contribution", Unit = "K", UnitColumn = "contribution-unit", Min = 0, Max = 1000, Example = "5")] public required Quantity Contribution { get; init; }

    /// <summary>Cost of an amount of its heat, or of carrying an amount of heat away.</summary>
    [Column("price", UnitColumn = "price-unit", Example = "9")] public required Quantity Price { get; init; }

    /// <summary>Most heat that it gives or takes in a year. Empty: without limit.</summary>
    [Column("limit", UnitColumn = "limit-unit")] public Quantity? Limit { get; init; }

    /// <summary>Whether plants can give heat to it as well, as to a steam main from which others take. Empty: no.</summary>
    [Column("main")] public bool? IsMain { get; init; }

    /// <summary>Film coefficient of heat transfer, fouling included. Empty: not known, so that no area is estimated.</summary>
    [Column("film", Unit = "W/(m2 K)", UnitColumn = "film-unit", Min = 0)] public Quantity? Film { get; init; }

    /// <summary>Source of the figures.</summary>
    [Column("source")] public SourceId? Source { get; init; }

    /// <summary>Remark for readers.</summary>
    [Column("note")] public string? Note { get; init; }
}
