using Mycel.Model.Packages.Tables;

namespace Mycel.Model.Parks;

/// <summary>Finds the premises that the ends of links name: a plant, a site with one owner, or an organisation with one site.</summary>
public sealed class LinkEnds
{
    private readonly Dictionary<string, HashSet<Premises>> _meanings = new(StringComparer.Ordinal);

    /// <summary>Gathers the names of a park.</summary>
    /// <param name="park">The park.</param>
    public LinkEnds(Park park)
    {
        foreach (Plant plant in park.Tables.Plants)
        {
            var premises = new Premises(plant.Site, plant.Owner);
            Add(plant.Id.Value, premises);
            Add(plant.Site.Value, premises);
            Add(plant.Owner.Value, premises);
        }
    }

    /// <summary>Every name that an end may use.</summary>
    public IEnumerable<string> Names => _meanings.Keys;

    /// <summary>The premises that a name may mean: none, one, or several where the name is ambiguous.</summary>
    /// <param name="name">Text of the cell.</param>
    /// <returns>The premises.</returns>
    public IReadOnlyCollection<Premises> Meanings(string name) =>
        _meanings.TryGetValue(name, out HashSet<Premises>? premises) ? premises : [];

    private void Add(string name, Premises premises)
    {
        if (!_meanings.TryGetValue(name, out HashSet<Premises>? meanings)) _meanings.Add(name, meanings = []);
        meanings.Add(premises);
    }
}
