using Mycel.Model.Packages.Tables;
using Mycel.Model.Parks;
using Mycel.Model.Quantities;

namespace Mycel.Model.Checks.Parks;

/// <summary>Checks that the figures of a link can be counted for what it carries.</summary>
public static class LinkFigures
{
    /// <summary>Adds figures whose unit does not fit, resources that do not share the link's capacity, and figures by length where there is no length.</summary>
    /// <param name="subject">The park.</param>
    /// <param name="link">The link.</param>
    /// <param name="resources">What it carries, in the order in which it is carried; may be none.</param>
    /// <param name="lengthKilometres">Length of the way; null where it is not known.</param>
    public static void Check(CheckedPark subject, Link link, IReadOnlyList<Resource> resources, double? lengthKilometres)
    {
        bool byLength = IsByLength(subject, link.Loss, link.Cell(LinkColumn.Loss), Unit.One);
        CheckLoss(subject, link, lengthKilometres);
        foreach (Resource resource in resources)
            byLength |= IsByLength(subject, link.Cost, link.Cell(LinkColumn.Cost), subject.Park.Units.Price(resource));
        if (resources.Count > 0) byLength |= CheckCapacity(subject, link, resources);
        if (!byLength || lengthKilometres is not null) return;
        subject.Add(
            FindingCodes.LengthMissing, link.Cell(LinkColumn.Length), "A figure of the link is given by length, but its length is not known.",
            "Give the length, or the coordinates of both sites.");
    }

    /// <summary>Length of the way between two sites: as it is given, or the distance times the detour.</summary>
    /// <param name="link">The link.</param>
    /// <param name="from">Site where it starts.</param>
    /// <param name="to">Site where it ends.</param>
    /// <returns>Kilometres; null where neither a length nor coordinates are given.</returns>
    public static double? LengthKilometres(Link link, Site? from, Site? to)
    {
        if (link.Length is { } length) return length.In(Units.Kilometre);
        if (from is null || to is null) return null;
        return Distance.Between(from, to)?.In(Units.Kilometre) * (link.Detour?.In(Unit.One) ?? 1);
    }

    private static bool CheckCapacity(CheckedPark subject, Link link, IReadOnlyList<Resource> resources)
    {
        Resource counted = resources[0];
        subject.Converts(link.Capacity, link.Cell(LinkColumn.Capacity), ModelUnits.Flow(counted));
        bool byLength = IsByLength(subject, link.Investment, link.Cell(LinkColumn.Investment), subject.Park.Units.Investment(counted))
            | IsByLength(subject, link.FixedInvestment, link.Cell(LinkColumn.FixedInvestment), subject.Park.Units.Money);
        if (link.Capacity is null && link.Investment is null && link.FixedInvestment is null) return byLength;
        foreach (Resource resource in resources)
        {
            if (resource.Unit.IsComparableTo(counted.Unit)) continue;
            subject.Add(
                FindingCodes.UnitWrongDimension, link.Cell(LinkColumn.Resources),
                $"The link's capacity is counted in {counted.Unit} of {counted.Id.Value}, but {resource.Id.Value} is counted in {resource.Unit}.",
                "Write a link of its own for each, or count them in comparable units.");
        }

        return byLength;
    }

    // A figure is given as a whole or by length; true where it is by length.
    private static bool IsByLength(CheckedPark subject, Quantity? given, Provenance.CellRef cell, Unit whole)
    {
        if (given is not { } quantity) return false;
        subject.Converts(quantity, cell, whole, whole.Per(Units.Kilometre));
        return subject.In(quantity, whole) is null && subject.In(quantity, whole.Per(Units.Kilometre)) is not null;
    }

    private static void CheckLoss(CheckedPark subject, Link link, double? lengthKilometres)
    {
        if (link.Loss is not { } loss) return;
        double share = subject.In(loss, Unit.One) ?? (subject.In(loss, Unit.One.Per(Units.Kilometre)) * lengthKilometres) ?? 0;
        if (share < 1) return;
        subject.Add(
            FindingCodes.LossTotal, link.Cell(LinkColumn.Loss), $"The link loses {CheckedPark.Shown(100 * share)} % of what it carries.",
            "Check the loss and its unit: as a whole (%) or by length (%/km).");
    }
}
