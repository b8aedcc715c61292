namespace Mycel.Analysis.Superstructures;

/// <summary>Which premises can give and take which resource by their plants and endowments.</summary>
internal sealed class GiversAndTakers
{
    private readonly SortedSet<int>[] _given;
    private readonly HashSet<int>[] _taken;
    private readonly SortedSet<int>[] _givers;
    private readonly SortedSet<int>[] _takers;

    /// <summary>Gathers the flows of plants.</summary>
    /// <param name="premises">Number of premises.</param>
    /// <param name="resources">Number of resources.</param>
    /// <param name="flows">Flows of the plants.</param>
    /// <param name="pools">Pools of those flows.</param>
    public GiversAndTakers(int premises, int resources, ProcessFlows flows, IReadOnlyList<Pool> pools)
    {
        _given = [.. Enumerable.Range(0, premises).Select(_ => new SortedSet<int>())];
        _taken = [.. Enumerable.Range(0, premises).Select(_ => new HashSet<int>())];
        _givers = [.. Enumerable.Range(0, resources).Select(_ => new SortedSet<int>())];
        _takers = [.. Enumerable.Range(0, resources).Select(_ => new SortedSet<int>())];
        for (int flow = 0; flow < flows.Count; flow++)
        {
            Pool pool = pools[flows.Pool[flow]];
            if (flows.IsOutput[flow]) AddGiver(pool.Premises, pool.Resource);
            else AddTaker(pool.Premises, pool.Resource);
        }
    }

    /// <summary>Resources that a premises can give, in ascending order.</summary>
    /// <param name="premises">The premises.</param>
    /// <returns>Indices of resources.</returns>
    public IEnumerable<int> GivenBy(int premises) => _given[premises];

    /// <summary>Whether a premises can take a resource.</summary>
    /// <param name="premises">The premises.</param>
    /// <param name="resource">The resource.</param>
    /// <returns>True where one of its plants does.</returns>
    public bool IsTakenBy(int premises, int resource) => _taken[premises].Contains(resource);

    /// <summary>Premises that can give a resource, by their plants or an endowment.</summary>
    /// <param name="resource">The resource.</param>
    /// <returns>Indices of premises, ascending.</returns>
    public IEnumerable<int> GiversOf(int resource) => _givers[resource];

    /// <summary>Premises that can take a resource.</summary>
    /// <param name="resource">The resource.</param>
    /// <returns>Indices of premises, ascending.</returns>
    public IEnumerable<int> TakersOf(int resource) => _takers[resource];

    /// <summary>Adds what an endowment gives.</summary>
    /// <param name="premises">The premises.</param>
    /// <param name="resource">The resource.</param>
    public void AddEndowment(int premises, int resource) => AddGiver(premises, resource);

    private void AddGiver(int premises, int resource)
    {
        _given[premises].Add(resource);
        _givers[resource].Add(premises);
    }

    private void AddTaker(int premises, int resource)
    {
        _taken[premises].Add(resource);
        _takers[resource].Add(premises);
    }
}
