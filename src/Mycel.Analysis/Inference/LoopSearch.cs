namespace Mycel.Analysis.Inference;

/// <summary>
/// Finds technologies that feed each other in a circle and would keep themselves going, but that nothing starts: the mother liquor that a crystallisation needs comes out
/// of the crystallisation. They are what the largest fixed point holds beyond the smallest; each circle is a strongly connected part of what is left.
/// </summary>
internal sealed class LoopSearch
{
    // Which resource alone would start a circle is tried for so many of its resources; a circle with more is started by a set that is found in one go.
    private const int MostTries = 16;

    private readonly TechnologyDatabase _database;
    private readonly bool[] _inside;
    private readonly bool[] _there;

    private LoopSearch(TechnologyDatabase database, bool[] given, bool[] least, bool[] greatest)
    {
        _database = database;
        _there = [.. given];
        _inside = new bool[database.Count];
        for (int technology = 0; technology < database.Count; technology++)
        {
            _inside[technology] = greatest[technology] && !least[technology];
            if (least[technology])
                foreach (int resource in database.Outputs[technology]) _there[resource] = true;
        }
    }

    /// <summary>The circles, by their first technology.</summary>
    /// <param name="database">The technologies.</param>
    /// <param name="given">For each resource: whether it is given.</param>
    /// <param name="least">Technologies of the smallest fixed point.</param>
    /// <param name="greatest">Technologies of the largest fixed point.</param>
    public static IReadOnlyList<Loop> Of(TechnologyDatabase database, bool[] given, bool[] least, bool[] greatest)
    {
        var search = new LoopSearch(database, given, least, greatest);
        IEnumerable<List<int>> parts = StrongParts.Of(database.Count + database.Resources.Count, search.Successors);
        return [.. parts.Where(part => part.Count > 1).Select(search.LoopOf).OfType<Loop>().OrderBy(loop => loop.Technologies[0])];
    }

    // Technologies come first in the numbering of dots, then resources.
    private IEnumerable<int> Successors(int dot)
    {
        if (dot < _database.Count)
        {
            if (!_inside[dot]) yield break;
            for (int place = 0; place < _database.Outputs[dot].Length; place++)
                if (_database.Outputs[dot][place] is var resource && !_there[resource]) yield return _database.Count + resource;
            yield break;
        }

        int known = dot - _database.Count;
        if (_there[known]) yield break;
        for (int place = 0; place < _database.Takers[known].Length; place++)
            if (_database.Takers[known][place] is var taker && _inside[taker]) yield return taker;
    }

    private Loop? LoopOf(List<int> part)
    {
        int[] technologies = [.. part.Where(dot => dot < _database.Count).Order()];
        int[] resources = [.. part.Where(dot => dot >= _database.Count).Select(dot => dot - _database.Count).Order()];
        var missing = new Dictionary<int, int>();
        HashSet<int> members = [.. technologies];
        // A resource that a technology outside the circle makes too comes as soon as that one runs, which is another circle's matter.
        HashSet<int> own = [.. resources.Where(resource => !MadeOutside(resource, members))];
        if (Reach(technologies, own, [], missing)) return null;
        int[] tried = [.. own.OrderByDescending(resource => _database.Takers[resource].Length).ThenBy(resource => resource).Take(MostTries)];
        int[] alone = [.. tried.Where(resource => Reach(technologies, own, [resource], missing)).Order()];
        return alone.Length > 0
            ? new Loop(technologies, resources, alone, IsAnyEnough: true)
            : new Loop(technologies, resources, [.. Together(technologies, own, missing)], IsAnyEnough: false);
    }

    private bool MadeOutside(int resource, HashSet<int> members)
    {
        foreach (int maker in _database.Makers[resource])
            if (_inside[maker] && !members.Contains(maker)) return true;
        return false;
    }

    /// <summary>Whether all technologies of a circle run once some of its resources are there.</summary>
    private bool Reach(int[] technologies, HashSet<int> own, int[] seeds, Dictionary<int, int> missing)
    {
        HashSet<int> brought = [.. seeds];
        return Run(technologies, own, brought, Count(technologies, own, brought, missing)) == technologies.Length;
    }

    private Dictionary<int, int> Count(int[] technologies, HashSet<int> own, HashSet<int> brought, Dictionary<int, int> missing)
    {
        missing.Clear();
        foreach (int technology in technologies)
        {
            int count = 0;
            foreach (int resource in _database.Inputs[technology])
                if (own.Contains(resource) && !brought.Contains(resource)) count++;
            missing.Add(technology, count);
        }

        return missing;
    }

    private int Run(int[] technologies, HashSet<int> own, HashSet<int> brought, Dictionary<int, int> missing)
    {
        var next = new Stack<int>(technologies.Where(technology => missing[technology] == 0));
        int count = 0;
        while (next.TryPop(out int technology))
        {
            count++;
            foreach (int resource in _database.Outputs[technology])
                if (own.Contains(resource) && brought.Add(resource)) Release(resource, missing, next);
        }

        return count;
    }

    private void Release(int resource, Dictionary<int, int> missing, Stack<int> next)
    {
        foreach (int taker in _database.Takers[resource])
            if (missing.TryGetValue(taker, out int count) && (missing[taker] = count - 1) == 0) next.Push(taker);
    }

    // One resource after another until all run: enough, though not always the fewest.
    private IEnumerable<int> Together(int[] technologies, HashSet<int> own, Dictionary<int, int> missing)
    {
        HashSet<int> brought = [];
        Count(technologies, own, brought, missing);
        Run(technologies, own, brought, missing);
        foreach (int seed in own.Order())
        {
            if (!brought.Add(seed)) continue;
            yield return seed;
            var next = new Stack<int>();
            Release(seed, missing, next);
            while (next.TryPop(out int technology))
                foreach (int resource in _database.Outputs[technology])
                    if (own.Contains(resource) && brought.Add(resource)) Release(resource, missing, next);
        }
    }
}

/// <summary>Technologies that would keep each other going but that nothing starts.</summary>
/// <param name="Technologies">Their numbers, ascending.</param>
/// <param name="Resources">What goes round between them, ascending.</param>
/// <param name="Starters">Resources that would start them.</param>
/// <param name="IsAnyEnough">Whether any one of these is enough; else all of them together are.</param>
internal sealed record Loop(IReadOnlyList<int> Technologies, IReadOnlyList<int> Resources, IReadOnlyList<int> Starters, bool IsAnyEnough);
