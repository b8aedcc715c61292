using Mycel.Analysis.Results;

namespace Mycel.Analysis.Reporting.Views;

/// <summary>Where a stream begins or ends.</summary>
internal enum EndKind
{
    /// <summary>Bought outside the park.</summary>
    Bought,

    /// <summary>Drawn from nature or a neighbour.</summary>
    Drawn,

    /// <summary>An organisation that gives.</summary>
    Giver,

    /// <summary>An organisation that takes.</summary>
    Taker,

    /// <summary>Sold outside the park.</summary>
    Sold,

    /// <summary>Released into air, water or soil.</summary>
    Released,
}

/// <summary>An end of a stream.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Organisation">The organisation; empty outside the park.</param>
internal readonly record struct StreamEnd(EndKind Kind, string Organisation)
{
    /// <summary>A name that no other end has.</summary>
    public string Key => Kind + ":" + Organisation;

    /// <summary>Column in which it is drawn: sources, givers, takers, sinks.</summary>
    public int Column => Kind switch { EndKind.Bought or EndKind.Drawn => 0, EndKind.Giver => 1, EndKind.Taker => 2, _ => 3 };

    /// <summary>Its title.</summary>
    public string Title(Names names) => Kind switch
    {
        EndKind.Bought => "Bought outside",
        EndKind.Drawn => "Drawn from nature",
        EndKind.Sold => "Sold outside",
        EndKind.Released => "Released",
        _ => Organisation.Length == 0 ? "Other organisations" : names.Brief(Organisation),
    };
}

/// <summary>Amount of a resource that goes from an end to an end in a year. An organisation that both gives and takes is two ends, so streams never run in circles.</summary>
/// <param name="From">Where it begins.</param>
/// <param name="To">Where it ends.</param>
/// <param name="Resource">Resource.</param>
/// <param name="Value">Amount.</param>
/// <param name="Unit">Unit.</param>
internal sealed record Stream(StreamEnd From, StreamEnd To, string Resource, double Value, string Unit)
{
    /// <summary>All streams of a year, equal ones summed, the largest first.</summary>
    public static IReadOnlyList<Stream> Of(PlanDocument plan, int period) => Merged(
        plan.Exchanges.Where(flow => flow.Period == period).Select(FromExchange)
            .Concat(plan.BoundaryFlows.Where(flow => flow.Period == period).Select(FromBoundary)));

    /// <summary>Streams with equal ends and resource summed, the largest first; what is not a positive number is left out.</summary>
    public static IReadOnlyList<Stream> Merged(IEnumerable<Stream> streams) =>
    [
        .. streams
            .Where(stream => double.IsFinite(stream.Value) && stream.Value > 0)
            .GroupBy(stream => (stream.From, stream.To, stream.Resource, stream.Unit))
            .Select(group => group.First() with { Value = group.Sum(stream => stream.Value) })
            .OrderByDescending(stream => stream.Value)
            .ThenBy(stream => stream.From.Kind).ThenBy(stream => stream.From.Organisation, StringComparer.Ordinal)
            .ThenBy(stream => stream.To.Kind).ThenBy(stream => stream.To.Organisation, StringComparer.Ordinal)
            .ThenBy(stream => stream.Resource, StringComparer.Ordinal),
    ];

    private static Stream FromExchange(Exchange flow) =>
        new(new(EndKind.Giver, flow.FromOrganisation), new(EndKind.Taker, flow.ToOrganisation), flow.Resource, flow.Value, flow.Unit);

    private static Stream FromBoundary(BoundaryFlow flow) => flow.Kind switch
    {
        "buy" => new(new(EndKind.Bought, ""), new(EndKind.Taker, flow.Organisation), flow.Resource, flow.Value, flow.Unit),
        "extract" => new(new(EndKind.Drawn, ""), new(EndKind.Taker, flow.Organisation), flow.Resource, flow.Value, flow.Unit),
        "sell" => new(new(EndKind.Giver, flow.Organisation), new(EndKind.Sold, ""), flow.Resource, flow.Value, flow.Unit),
        _ => new(new(EndKind.Giver, flow.Organisation), new(EndKind.Released, ""), flow.Resource, flow.Value, flow.Unit),
    };
}
