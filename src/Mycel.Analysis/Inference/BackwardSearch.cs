namespace Mycel.Analysis.Inference;

/// <summary>
/// From wanted resources backward: what makes them, what those technologies need, what makes that, until nothing new appears. Every technology that lies on some way from
/// what is given to what is wanted is met; so are those whose way is blocked, which shows what is missing.
/// </summary>
internal sealed class BackwardSearch
{
    private BackwardSearch(int[] resources, int[] technologies)
    {
        ResourceSteps = resources;
        TechnologySteps = technologies;
    }

    /// <summary>For each resource how many technologies lie between it and what is wanted: 0 for what is wanted itself; -1 where it is not needed.</summary>
    public IReadOnlyList<int> ResourceSteps { get; }

    /// <summary>For each technology how many lie between it and what is wanted, itself included; -1 where it is of no use.</summary>
    public IReadOnlyList<int> TechnologySteps { get; }

    /// <summary>Searches.</summary>
    /// <param name="database">The technologies.</param>
    /// <param name="wanted">Numbers of the resources that are wanted.</param>
    /// <param name="allowed">For each technology: whether it may be used.</param>
    /// <param name="depth">Most steps; null for as many as bring anything new.</param>
    public static BackwardSearch Of(TechnologyDatabase database, IEnumerable<int> wanted, bool[] allowed, int? depth = null)
    {
        int[] resources = new int[database.Resources.Count];
        int[] technologies = new int[database.Count];
        Array.Fill(resources, -1);
        Array.Fill(technologies, -1);
        var needed = new Queue<int>();
        foreach (int resource in wanted)
        {
            if (resources[resource] == 0) continue;
            resources[resource] = 0;
            needed.Enqueue(resource);
        }

        while (needed.TryDequeue(out int resource))
        {
            if (resources[resource] == depth) continue;
            foreach (int maker in database.Makers[resource])
            {
                if (!allowed[maker] || technologies[maker] >= 0) continue;
                technologies[maker] = resources[resource] + 1;
                foreach (int input in database.Inputs[maker])
                {
                    if (resources[input] >= 0) continue;
                    resources[input] = technologies[maker];
                    needed.Enqueue(input);
                }
            }
        }

        return new BackwardSearch(resources, technologies);
    }
}
