using Mycel.Model.Packages.Tables;
using Mycel.Model.Parks;

namespace Mycel.Model.Checks.Parks;

/// <summary>What links can bring to premises and take from them.</summary>
internal sealed class Carriage
{
    private readonly CheckedPark _subject;
    private readonly HashSet<(int Premises, int Resource)> _arriving = [];
    private readonly HashSet<(int Premises, int Resource)> _leaving = [];
    private readonly HashSet<int> _givenSomewhere = [];
    private readonly HashSet<int> _takenSomewhere = [];
    private readonly HashSet<int> _byRule = [];
    private readonly bool _allByRule;

    /// <summary>Gathers the links of a park.</summary>
    public Carriage(CheckedPark subject)
    {
        _subject = subject;
        foreach ((_, int resource) in subject.Flows.Given) _givenSomewhere.Add(resource);
        foreach ((_, int resource) in subject.Flows.Taken) _takenSomewhere.Add(resource);
        foreach (Link link in subject.Tables.Links)
        {
            if (link.IsRule())
            {
                _allByRule |= link.CarriesAll();
                _byRule.UnionWith(link.ResourceIds().Select(id => subject.Park.IndexOf(id)));
            }
            else if (Premises(link.From) is var from and >= 0 && Premises(link.To) is var to and >= 0)
            {
                foreach (int resource in ResourcesOf(link, from, to))
                {
                    _leaving.Add((from, resource));
                    _arriving.Add((to, resource));
                }
            }
        }
    }

    /// <summary>Index of the premises that an end of a link means; -1 where that is not one.</summary>
    public int Premises(string end) =>
        _subject.Ends.Meanings(end) is { Count: 1 } meanings ? _subject.Park.IndexOf(meanings.First()) : -1;

    /// <summary>Whether some link may bring a resource to a premises.</summary>
    public bool Arrives(int premises, int resource) =>
        _arriving.Contains((premises, resource)) || (IsByRule(resource) && _givenSomewhere.Contains(resource));

    /// <summary>Whether some link may take a resource from a premises.</summary>
    public bool Leaves(int premises, int resource) =>
        _leaving.Contains((premises, resource)) || (IsByRule(resource) && _takenSomewhere.Contains(resource));

    private bool IsByRule(int resource) => _allByRule || _byRule.Contains(resource);

    private IEnumerable<int> ResourcesOf(Link link, int from, int to) =>
        link.CarriesAll()
            ? _subject.Flows.GivenBy(from).Where(resource => _subject.Flows.IsTaken(to, resource))
            : link.ResourceIds().Select(id => _subject.Park.IndexOf(id)).Where(resource => resource >= 0);
}
