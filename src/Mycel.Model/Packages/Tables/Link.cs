using Mycel.Model.Quantities;

namespace Mycel.Model.Packages.Tables;

/// <summary>
/// What can carry an exchange: a pipe, a truck route, a wire. Either one link between two named ends, or, with <c>*</c> for both ends and a
/// distance, a rule that links every giver to every taker within it.
/// </summary>
[Table("links.csv", Key = "from,to,resources", Order = 9)]
public sealed partial record Link : IRow
{
    /// <inheritdoc />
    public int RowNumber { get; init; }

    /// <summary>Where the link starts: a plant, a site or an organisation with one site; <c>*</c> for a rule.</summary>
    [Column("from", Example = "asnaes")] public required string From { get; init; }

    /// <summary>Where the link ends: a plant, a site or an organisation with one site; <c>*</c> for a rule.</summary>
    [Column("to", Example = "gyproc")] public required string To { get; init; }

    /// <summary>Resources it carries, separated by spaces; <c>*</c> for every resource that one end can give and the other take.</summary>
    [Column("resources", Example = "fgd-gypsum")] public required string Resources { get; init; }

    /// <summary>For a rule: greatest distance, as the crow flies.</summary>
    [Column("within", Unit = "km", UnitColumn = "length-unit", Min = 0)] public Quantity? Within { get; init; }

    /// <summary>Length of the way. Empty: the distance between the ends' coordinates times <see cref="Detour"/>.</summary>
    [Column("length", Unit = "km", UnitColumn = "length-unit", Min = 0, Example = "2.1")] public Quantity? Length { get; init; }

    /// <summary>Length of the way divided by the distance as the crow flies, where the length follows from coordinates. Empty: 1.</summary>
    [Column("detour", Unit = "1", Min = 1, Max = 10)] public Quantity? Detour { get; init; }

    /// <summary>Share of the flow that is lost on the way: as a whole (<c>%</c>) or by length (<c>%/km</c>).</summary>
    [Column("loss", UnitColumn = "loss-unit", Min = 0)] public Quantity? Loss { get; init; }

    /// <summary>Cost of carrying: per amount (<c>EUR2020/t</c>) or per amount and length (<c>EUR2020/(t km)</c>).</summary>
    [Column("cost", UnitColumn = "cost-unit", Min = 0)] public Quantity? Cost { get; init; }

    /// <summary>What the link can carry today, per time. Empty with no investment: no limit.</summary>
    [Column("capacity", UnitColumn = "capacity-unit", Min = 0)] public Quantity? Capacity { get; init; }

    /// <summary>Capital cost per unit of new capacity, as a whole or by length. Empty: capacity cannot be added.</summary>
    [Column("investment", UnitColumn = "investment-unit", Min = 0)] public Quantity? Investment { get; init; }

    /// <summary>Capital cost of building the link at all, as a whole or by length.</summary>
    [Column("fixed-investment", UnitColumn = "fixed-investment-unit", Min = 0)] public Quantity? FixedInvestment { get; init; }

    /// <summary>Years over which the investment is paid back.</summary>
    [Column("lifetime", Unit = "a", UnitColumn = "lifetime-unit", Min = 0)] public Quantity? Lifetime { get; init; }

    /// <summary>Source of the row's figures.</summary>
    [Column("source")] public SourceId? Source { get; init; }

    /// <summary>Remark for readers.</summary>
    [Column("note")] public string? Note { get; init; }
}
