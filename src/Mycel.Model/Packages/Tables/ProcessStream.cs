using Mycel.Model.Quantities;

namespace Mycel.Model.Packages.Tables;

/// <summary>
/// A stream of a technology that is cooled or heated, or a segment of one: between which temperatures, and how much heat it gives or takes. Heat integration finds out how much of
/// it can be recovered. What the technology takes and gives of heat carriers is said in <c>technologies.csv</c> all the same.
/// </summary>
[Table("streams.csv", Key = "technology,stream,segment", Property = "Streams", Order = 6)]
public sealed partial record ProcessStream : IRow
{
    /// <inheritdoc />
    public int RowNumber { get; init; }

    /// <summary>The technology that it belongs to.</summary>
    [Column("technology", Example = "evaporation")] public required TechnologyId Technology { get; init; }

    /// <summary>Name of the stream.</summary>
    [Column("stream", Example = "feed")] public required string Name { get; init; }

    /// <summary>Number of the segment, where the heat capacity changes on the way or something condenses or boils. Empty: the row is the whole stream.</summary>
    [Column("segment", Min = 1)] public int? Segment { get; init; }

    /// <summary>Whether it gives or takes heat, where the temperatures do not say it because they are the same. Empty: it is hot where it is cooled.</summary>
    [Column("kind")] public HeatKind? Kind { get; init; }

    /// <summary>Temperature at which it comes.</summary>
    [Column("from", Unit = "K", UnitColumn = "temperature-unit", Min = 0, Max = 10000, Example = "20")] public required Quantity From { get; init; }

    /// <summary>Temperature at which it goes.</summary>
    [Column("to", Unit = "K", UnitColumn = "temperature-unit", Min = 0, Max = 10000, Example = "95")] public required Quantity To { get; init; }

    /// <summary>Heat that it gives or takes per unit of the technology's reference.</summary>
    [Column("heat", UnitColumn = "heat-unit", Example = "0.31")] public required Quantity Heat { get; init; }

    /// <summary>Its contribution to the least difference of temperatures at which heat passes: two streams exchange down to the sum of their contributions.</summary>
    [Column("contribution", Unit = "K", UnitColumn = "contribution-unit", Min = 0, Max = 1000, Example = "5")] public required Quantity Contribution { get; init; }

    /// <summary>Film coefficient of heat transfer, fouling included. Empty: not known, so that no area is estimated.</summary>
    [Column("film", Unit = "W/(m2 K)", UnitColumn = "film-unit", Min = 0, Example = "800")] public Quantity? Film { get; init; }

    /// <summary>Source of the figures.</summary>
    [Column("source")] public SourceId? Source { get; init; }

    /// <summary>Remark for readers.</summary>
    [Column("note")] public string? Note { get; init; }
}

/// <summary>On which side of an exchange of heat something stands.</summary>
public enum HeatKind
{
    /// <summary>It gives heat: it is cooled, or it condenses.</summary>
    Hot,

    /// <summary>It takes heat: it is heated, or it boils.</summary>
    Cold,
}
