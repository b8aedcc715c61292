using Mycel.Analysis.Superstructures;
using Mycel.Model.Checks;
using Mycel.Model.Checks.Parks;
using Mycel.Model.Packages.Tables;
using Mycel.Model.Parks;
using Mycel.Model.Quantities;

namespace Mycel.Analysis.Checks;

/// <summary>A rule by distance links something, and its figures can be counted for all that it carries.</summary>
internal sealed class LinkRuleCheck : IParkCheck
{
    /// <inheritdoc />
    public void Run(CheckedPark subject)
    {
        foreach (Link link in subject.Tables.Links)
        {
            if (!link.IsRule()) continue;
            IReadOnlyList<Resource> carried = Carried(subject, link);
            if (carried.Count > 0)
            {
                LinkFigures.Check(subject, link, carried, LongestKilometres(subject, link));
                continue;
            }

            string within = link.Within is { } reach ? $" within {reach}" : "";
            subject.Add(
                FindingCodes.LinkRuleEmpty, link.Cell(link.Within is null ? LinkColumn.Resources : LinkColumn.Within),
                $"The rule links nothing: no giver has a taker{within}.", "Raise the distance, check the coordinates of sites, or remove the rule.");
        }
    }

    // Looks at pairs only until every resource that could be carried has been met, which as a rule is soon.
    private static IReadOnlyList<Resource> Carried(CheckedPark subject, Link link)
    {
        HashSet<int> wanted = [.. subject.Flows.Given.Select(pair => pair.Resource)];
        wanted.IntersectWith(subject.Flows.Taken.Select(pair => pair.Resource));
        if (!link.CarriesAll()) wanted.IntersectWith(link.ResourceIds().Select(id => subject.Park.IndexOf(id)));
        var met = new SortedSet<int>();
        var grid = new SiteGrid(subject.Park, link.Within?.In(Units.Kilometre) ?? double.PositiveInfinity);
        for (int from = 0; from < subject.Park.Premises.Count && met.Count < wanted.Count; from++)
        {
            List<int> given = [.. subject.Flows.GivenBy(from).Where(resource => wanted.Contains(resource) && !met.Contains(resource))];
            if (given.Count == 0) continue;
            foreach (int to in grid.Near(from))
            {
                if (to == from) continue;
                foreach (int resource in given)
                    if (subject.Flows.IsTaken(to, resource)) met.Add(resource);
                if (given.TrueForAll(met.Contains)) break;
            }
        }

        IEnumerable<int> order = link.CarriesAll() ? met : link.ResourceIds().Select(id => subject.Park.IndexOf(id)).Where(resource => resource >= 0);
        return met.Count == 0 ? [] : [.. order.Select(resource => subject.Tables.Resources[resource])];
    }

    // Null where some site has no coordinates and no distance is asked, so that a length would not be known.
    private static double? LongestKilometres(CheckedPark subject, Link link)
    {
        if (link.Length is { } length) return length.In(Units.Kilometre);
        if (link.Within is { } reach) return reach.In(Units.Kilometre) * (link.Detour?.In(Unit.One) ?? 1);
        bool known = subject.Park.Premises.All(premises => subject.Park.Find(premises.Site) is { Latitude: not null, Longitude: not null });
        return known ? 0 : null;
    }
}
