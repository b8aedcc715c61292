using Mycel.Model.Packages.Tables;

namespace Mycel.Analysis.Inference;

/// <summary>
/// From by-products sideways: who could take them, and over which treatments they come to an end that somebody wants. One search back from all ends at once gives every
/// resource and technology its shortest way, so that the work does not grow with the number of by-products.
/// </summary>
internal sealed class SidewaysSearch
{
    private readonly TechnologyDatabase _database;
    private readonly int[] _technologySteps;
    private readonly int[] _nextTechnology;
    private readonly int[] _nextResource;

    private SidewaysSearch(TechnologyDatabase database)
    {
        _database = database;
        _technologySteps = new int[database.Count];
        _nextResource = new int[database.Count];
        _nextTechnology = new int[database.Resources.Count];
        Array.Fill(_technologySteps, -1);
        Array.Fill(_nextResource, -1);
        Array.Fill(_nextTechnology, -1);
    }

    /// <summary>Searches back from all ends: resources that are wanted, and technologies after which nothing is left but emissions and services.</summary>
    /// <param name="database">The technologies.</param>
    /// <param name="wanted">For each resource: whether somebody wants it.</param>
    /// <param name="allowed">For each technology: whether it may be used.</param>
    public static SidewaysSearch Of(TechnologyDatabase database, bool[] wanted, bool[] allowed)
    {
        var search = new SidewaysSearch(database);
        var reached = new Queue<int>();
        for (int technology = 0; technology < database.Count; technology++)
        {
            if (!allowed[technology]) continue;
            int end = First(database.Outputs[technology], wanted);
            if (end < 0 && !IsLast(database, technology)) continue;
            search._nextResource[technology] = end;
            search._technologySteps[technology] = 1;
            reached.Enqueue(technology);
        }

        bool[] passed = [.. wanted];
        while (reached.TryDequeue(out int technology))
        {
            foreach (int resource in database.Inputs[technology])
            {
                if (passed[resource]) continue;
                passed[resource] = true;
                search._nextTechnology[resource] = technology;
                foreach (int maker in database.Makers[resource])
                {
                    if (!allowed[maker] || search._technologySteps[maker] >= 0) continue;
                    search._technologySteps[maker] = search._technologySteps[technology] + 1;
                    search._nextResource[maker] = resource;
                    reached.Enqueue(maker);
                }
            }
        }

        return search;
    }

    /// <summary>Number of technologies from a taker to an end, itself included; -1 where no end is reached.</summary>
    /// <param name="technology">Number of the taker.</param>
    public int StepsOf(int technology) => _technologySteps[technology];

    /// <summary>The shortest way from a taker to an end: each technology and what it passes on; the last passes on what is wanted, or nothing (-1).</summary>
    /// <param name="technology">Number of the taker.</param>
    public IEnumerable<(int Technology, int Resource)> WayFrom(int technology)
    {
        for (int current = technology; current >= 0 && _technologySteps[current] >= 0;)
        {
            int resource = _nextResource[current];
            yield return (current, resource);
            current = resource < 0 || _technologySteps[current] == 1 ? -1 : _nextTechnology[resource];
        }
    }

    /// <summary>Whether nothing comes out of a technology that anybody could use: a need that is met, a landfill.</summary>
    /// <param name="database">The technologies.</param>
    /// <param name="technology">Number of the technology.</param>
    public static bool IsLast(TechnologyDatabase database, int technology)
    {
        foreach (int resource in database.Outputs[technology])
            if (database.Kinds[resource] is not (ResourceKind.Emission or ResourceKind.Service)) return false;
        return true;
    }

    private static int First(ReadOnlySpan<int> resources, bool[] wanted)
    {
        foreach (int resource in resources)
            if (wanted[resource]) return resource;
        return -1;
    }
}
