using Mycel.Model.Packages.Tables;
using Mycel.Model.Parks;

namespace Mycel.Model.Checks.Parks;

/// <summary>Figures of links between two named ends can be counted for what they carry.</summary>
internal sealed class LinkFigureCheck : IParkCheck
{
    /// <inheritdoc />
    public void Run(CheckedPark subject)
    {
        foreach (Link link in subject.Tables.Links)
        {
            if (link.IsRule()) continue;
            IReadOnlyCollection<Premises> starts = subject.Ends.Meanings(link.From);
            IReadOnlyCollection<Premises> ends = subject.Ends.Meanings(link.To);
            if (starts.Count != 1 || ends.Count != 1) continue;
            (Premises from, Premises to) = (starts.First(), ends.First());
            double? length = LinkFigures.LengthKilometres(link, subject.Park.Find(from.Site), subject.Park.Find(to.Site));
            LinkFigures.Check(subject, link, ResourcesOf(subject, link, from, to), length);
        }
    }

    private static List<Resource> ResourcesOf(CheckedPark subject, Link link, Premises from, Premises to)
    {
        if (!link.CarriesAll()) return [.. link.ResourceIds().Select(subject.Park.Find).OfType<Resource>()];
        (int start, int end) = (subject.Park.IndexOf(from), subject.Park.IndexOf(to));
        var carried = new List<Resource>();
        foreach (int resource in subject.Flows.GivenBy(start))
            if (subject.Flows.IsTaken(end, resource)) carried.Add(subject.Tables.Resources[resource]);
        return carried;
    }
}
