using Mycel.Analysis.Results;

namespace Mycel.Analysis.Reporting.Views;

/// <summary>What one organisation sends another over one link in a year, the slices of the year summed.</summary>
/// <param name="Giver">Organisation that gives.</param>
/// <param name="Taker">Organisation that takes.</param>
/// <param name="FromSite">Site where it starts.</param>
/// <param name="ToSite">Site where it ends.</param>
/// <param name="Resource">What is carried.</param>
/// <param name="Period">Year.</param>
/// <param name="Leaving">Amount that leaves the giver.</param>
/// <param name="Arriving">Amount that arrives.</param>
/// <param name="Unit">Unit of both amounts.</param>
/// <param name="LengthKm">Length of the way in kilometres; null where it is not known.</param>
/// <param name="WorthToGiver">Gain of the giver in a year; null where one slice has no price.</param>
/// <param name="WorthToTaker">Gain of the taker in a year; null where one slice has no price.</param>
/// <param name="Carriage">Cost of carrying in a year.</param>
/// <param name="MoneyUnit">Unit of the worths and the cost.</param>
/// <param name="Between">Whether two organisations are involved.</param>
internal sealed record Synergy(
    string Giver, string Taker, string FromSite, string ToSite, string Resource, int Period, double Leaving, double Arriving, string Unit,
    double? LengthKm, double? WorthToGiver, double? WorthToTaker, double Carriage, string MoneyUnit, bool Between)
{
    /// <summary>Rent of a link that is full, in a year; null where one slice has no price.</summary>
    public double? WorthToLink { get; init; }

    /// <summary>All flows over links, those worth most first.</summary>
    public static IReadOnlyList<Synergy> Of(PlanDocument plan) =>
    [
        .. plan.LinkFlows
            .GroupBy(flow => (flow.Link, flow.From, flow.To, flow.Resource, flow.Period, flow.Unit))
            .Select(slices => Sum([.. slices]))
            .OrderByDescending(synergy => synergy.TotalWorth ?? double.NegativeInfinity)
            .ThenBy(synergy => synergy.Unit, StringComparer.Ordinal)
            .ThenByDescending(synergy => synergy.Arriving)
            .ThenBy(synergy => synergy.Giver, StringComparer.Ordinal)
            .ThenBy(synergy => synergy.Taker, StringComparer.Ordinal)
            .ThenBy(synergy => synergy.Resource, StringComparer.Ordinal)
            .ThenBy(synergy => synergy.Period),
    ];

    /// <summary>Gain of both and of the link in a year; null where one of the two is not known.</summary>
    public double? TotalWorth => WorthToGiver + WorthToTaker + (WorthToLink ?? 0);

    private static Synergy Sum(IReadOnlyList<LinkFlow> slices)
    {
        LinkFlow first = slices[0];
        return new Synergy(
            first.FromOrganisation, first.ToOrganisation, first.FromSite, first.ToSite, first.Resource, first.Period,
            slices.Sum(slice => slice.Value), slices.Sum(slice => slice.Arriving), first.Unit, first.LengthKm,
            Total(slices, slice => slice.WorthToGiver), Total(slices, slice => slice.WorthToTaker),
            slices.Sum(slice => slice.Carriage), first.MoneyUnit, first.Synergy)
        {
            WorthToLink = Total(slices, slice => slice.WorthToLink),
        };
    }

    // A worth that is missing in one slice is missing in the year: summing the rest would call it zero.
    private static double? Total(IReadOnlyList<LinkFlow> slices, Func<LinkFlow, double?> worth) =>
        slices.All(slice => worth(slice) is { } known && double.IsFinite(known)) ? slices.Sum(slice => worth(slice)!.Value) : null;
}
