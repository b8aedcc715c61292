using Mycel.Model.Packages.Tables;
using Mycel.Model.Parks;
using Mycel.Model.Provenance;
using Mycel.Model.Quantities;

namespace Mycel.Model.Checks.Parks;

/// <summary>The ends of a link mean one place each, and the resources that it names exist.</summary>
internal sealed class LinkEndCheck : IParkCheck
{
    private const int ShownMeanings = 3;

    /// <inheritdoc />
    public void Run(CheckedPark subject)
    {
        foreach (Link link in subject.Tables.Links)
        {
            CheckResources(subject, link);
            CheckNumbers(subject, link);
            if (link.IsHalfRule())
            {
                bool isFrom = link.From == "*";
                subject.Add(
                    FindingCodes.LinkHalfRule, link.Cell(isFrom ? LinkColumn.From : LinkColumn.To), "'*' stands at one end of the link only.",
                    "Write '*' at both ends for a rule, or name the other end.");
            }
            else if (link.IsRule())
            {
                CheckRule(subject, link);
            }
            else if (CheckEnd(subject, link.From, link.Cell(LinkColumn.From)) & CheckEnd(subject, link.To, link.Cell(LinkColumn.To)))
            {
                CheckPair(subject, link);
            }
        }
    }

    private static bool CheckEnd(CheckedPark subject, string name, CellRef cell)
    {
        IReadOnlyCollection<Premises> meanings = subject.Ends.Meanings(name);
        if (meanings.Count == 1) return true;
        if (meanings.Count == 0)
        {
            bool isKnown = subject.Park.IndexOf(new SiteId(name)) >= 0 || subject.Park.IndexOf(new OrganisationId(name)) >= 0;
            if (isKnown)
            {
                subject.Add(
                    FindingCodes.LinkEndUnknown, cell, $"'{CheckedPark.Shown(name)}' has no plant that a link could lead to.", "Add a plant there, or name another end.");
                return false;
            }

            subject.AddMisspelt(
                FindingCodes.LinkEndUnknown, cell, name, $"'{CheckedPark.Shown(name)}' is no plant, site or organisation with plants.", subject.Ends.Names,
                "Name a plant, a site or an organisation that has plants.");
            return false;
        }

        string shown = string.Join(", ", meanings.Take(ShownMeanings).Select(premises => $"{premises.Site.Value} of {premises.Organisation.Value}"));
        string more = meanings.Count > ShownMeanings ? " and others" : "";
        subject.Add(
            FindingCodes.LinkEndAmbiguous, cell, $"'{CheckedPark.Shown(name)}' can mean {shown}{more}.", "Name the plant that the link leads to.");
        return false;
    }

    private static void CheckPair(CheckedPark subject, Link link)
    {
        if (subject.Ends.Meanings(link.From).Single() != subject.Ends.Meanings(link.To).Single()) return;
        subject.Add(
            FindingCodes.LinkToItself, link.Cell(LinkColumn.To), "Both ends lie on the same premises, where resources pass freely.",
            "Name another end, or remove the link.");
    }

    private static void CheckRule(CheckedPark subject, Link link)
    {
        if (link.Within is not null || !link.CarriesAll()) return;
        subject.Add(
            FindingCodes.LinkRuleWide, link.Cell(LinkColumn.Within), "The rule links every giver with every taker of every resource, whatever the distance.",
            "Give the greatest distance, or name the resources.");
    }

    private static void CheckNumbers(CheckedPark subject, Link link)
    {
        subject.Converts(link.Length, link.Cell(LinkColumn.Length), Units.Kilometre);
        subject.Converts(link.Within, link.Cell(LinkColumn.Within), Units.Kilometre);
        subject.Converts(link.Lifetime, link.Cell(LinkColumn.Lifetime), Units.Year);
    }

    private static void CheckResources(CheckedPark subject, Link link)
    {
        foreach (ResourceId id in link.ResourceIds())
        {
            if (subject.Park.IndexOf(id) >= 0) continue;
            subject.AddMisspelt(
                FindingCodes.ReferenceUnknown, link.Cell(LinkColumn.Resources), id.Value, $"'{CheckedPark.Shown(id.Value)}' is not in resources.csv.",
                subject.Tables.Resources.Select(resource => resource.Id.Value), "Separate ids by spaces, or write '*' alone for all resources.");
        }
    }
}
