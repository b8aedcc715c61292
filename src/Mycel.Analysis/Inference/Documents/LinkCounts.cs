using Mycel.Analysis.Results;
using Mycel.Model.Packages.Tables;

namespace Mycel.Analysis.Inference.Documents;

/// <summary>
/// Exchanges that are conceivable between the technologies of a superstructure: from each that gives a resource to each other that takes it. They are counted by resource,
/// which is linear in the size of the database; one by one they are listed only where there are not too many, for a resource that all share has as many as pairs.
/// </summary>
internal sealed class LinkCounts
{
    // A list that nobody reads and no spreadsheet opens is not written.
    private const long MostListed = 200_000;

    private readonly TechnologyDatabase _database;
    private readonly bool[] _selected;

    private LinkCounts(TechnologyDatabase database, bool[] selected)
    {
        _database = database;
        _selected = selected;
        int count = database.Resources.Count;
        Makers = new int[count];
        Takers = new int[count];
        OfResource = new long[count];
        var industries = new SortedDictionary<string, InferredIndustry>(StringComparer.Ordinal);
        for (int technology = 0; technology < database.Count; technology++)
        {
            string industry = database.Recipes[technology].Industry;
            InferredIndustry before = industries.GetValueOrDefault(industry) ?? new InferredIndustry(industry, 0, 0, 0, 0, 0, 0);
            industries[industry] = before with { Database = before.Database + 1, Kept = before.Kept + (selected[technology] ? 1 : 0) };
        }

        for (int resource = 0; resource < count; resource++) Count(resource, industries);
        Industries = [.. industries.Values];
        Total = OfResource.Sum();
        AreListed = Total <= MostListed;
        Listed = AreListed ? [.. List()] : [];
        Pairs = AreListed ? Listed.Select(link => (link.From, link.To)).Distinct().Count() : null;
    }

    /// <summary>For each resource: technologies of the superstructure that give it.</summary>
    public int[] Makers { get; }

    /// <summary>For each resource: technologies of the superstructure that take it.</summary>
    public int[] Takers { get; }

    /// <summary>For each resource: conceivable exchanges of it.</summary>
    public long[] OfResource { get; }

    /// <summary>Conceivable exchanges of all resources.</summary>
    public long Total { get; }

    /// <summary>Pairs of technologies with at least one; null where they are too many to be told apart.</summary>
    public int? Pairs { get; }

    /// <summary>Whether they are listed.</summary>
    public bool AreListed { get; }

    /// <summary>The exchanges by giver, taker and resource.</summary>
    public IReadOnlyList<InferredLink> Listed { get; }

    /// <summary>Technologies and exchanges by industry.</summary>
    public IReadOnlyList<InferredIndustry> Industries { get; }

    /// <summary>Counts.</summary>
    /// <param name="database">The technologies.</param>
    /// <param name="selected">For each technology: whether it belongs to the superstructure.</param>
    public static LinkCounts Of(TechnologyDatabase database, bool[] selected) => new(database, selected);

    /// <summary>Whether a resource is a material: not electricity, heat, fresh water or a service.</summary>
    /// <param name="kind">Its kind.</param>
    public static bool IsMaterial(ResourceKind kind) => kind is not (ResourceKind.Electricity or ResourceKind.Heat or ResourceKind.Water or ResourceKind.Service);

    private void Count(int resource, SortedDictionary<string, InferredIndustry> industries)
    {
        int selfLinks = 0;
        var givers = new Dictionary<string, int>(StringComparer.Ordinal);
        var takers = new Dictionary<string, int>(StringComparer.Ordinal);
        var selves = new Dictionary<string, int>(StringComparer.Ordinal);
        HashSet<int> giving = [];
        foreach (int maker in _database.Makers[resource])
            if (_selected[maker] && giving.Add(maker)) Raise(givers, maker);
        foreach (int taker in _database.Takers[resource])
        {
            if (!_selected[taker]) continue;
            Raise(takers, taker);
            Takers[resource]++;
            if (!giving.Contains(taker)) continue;
            Raise(selves, taker);
            selfLinks++;
        }

        Makers[resource] = giving.Count;
        OfResource[resource] = ((long)Makers[resource] * Takers[resource]) - selfLinks;
        foreach (string industry in givers.Keys.Union(takers.Keys, StringComparer.Ordinal))
        {
            long given = givers.GetValueOrDefault(industry);
            long taken = takers.GetValueOrDefault(industry);
            InferredIndustry before = industries[industry];
            industries[industry] = before with
            {
                LinksWithin = before.LinksWithin + (given * taken) - selves.GetValueOrDefault(industry),
                LinksOut = before.LinksOut + (given * (Takers[resource] - taken)),
                LinksIn = before.LinksIn + (taken * (Makers[resource] - given)),
            };
        }
    }

    private void Raise(Dictionary<string, int> counts, int technology)
    {
        string industry = _database.Recipes[technology].Industry;
        counts[industry] = counts.GetValueOrDefault(industry) + 1;
    }

    private IEnumerable<InferredLink> List()
    {
        for (int maker = 0; maker < _database.Count; maker++)
        {
            if (!_selected[maker]) continue;
            var links = new List<(int Taker, int Resource)>();
            foreach (int resource in _database.Outputs[maker])
                foreach (int taker in _database.Takers[resource])
                    if (_selected[taker] && taker != maker) links.Add((taker, resource));
            links.Sort();
            foreach ((int taker, int resource) in links)
                yield return new InferredLink(_database.Recipes[maker].Id, _database.Recipes[taker].Id, _database.Resources[resource]);
        }
    }
}
