using Mycel.Model.Packages.Tables;
using Mycel.Model.Parks;

namespace Mycel.Model.Checks.Parks;

/// <summary>What a link is to carry can be had where it starts and is of use where it ends.</summary>
internal sealed class LinkUseCheck : IParkCheck
{
    /// <inheritdoc />
    public void Run(CheckedPark subject)
    {
        if (subject.Tables.Links.Count == 0) return;
        var carriage = new Carriage(subject);
        var markets = new OpenMarkets(subject);
        foreach (Link link in subject.Tables.Links)
        {
            int from = carriage.Premises(link.From);
            int to = carriage.Premises(link.To);
            if (from < 0 || to < 0 || from == to) continue;
            if (link.CarriesAll())
            {
                CheckAll(subject, link, from, to);
                continue;
            }

            foreach (ResourceId id in link.ResourceIds())
            {
                int resource = subject.Park.IndexOf(id);
                if (resource < 0) continue;
                bool canGive = subject.Flows.IsGiven(from, resource) || markets.CanBuy(from, resource) || carriage.Arrives(from, resource);
                bool canTake = subject.Flows.IsTaken(to, resource) || markets.CanSell(to, resource) || carriage.Leaves(to, resource);
                if (canGive && canTake) continue;
                subject.Add(
                    FindingCodes.LinkIdle, link.Cell(LinkColumn.Resources),
                    canGive
                        ? $"Nobody at {CheckedPark.Shown(link.To)} can take {id.Value}."
                        : $"Nobody at {CheckedPark.Shown(link.From)} can give {id.Value}.",
                    "Check the ends and the resource, or remove the link.");
            }
        }
    }

    private static void CheckAll(CheckedPark subject, Link link, int from, int to)
    {
        if (subject.Flows.GivenBy(from).Any(resource => subject.Flows.IsTaken(to, resource))) return;
        subject.Add(
            FindingCodes.LinkIdle, link.Cell(LinkColumn.Resources), $"{CheckedPark.Shown(link.To)} takes nothing that {CheckedPark.Shown(link.From)} gives.",
            "Check the ends, or remove the link.");
    }
}
