namespace Mycel.Analysis.Superstructures;

/// <summary>Which premises can give and take which resource by their plants and endowments.</summary>
internal sealed class GiversAndTakers
{
    private readonly SortedSet<int>[] _given;
    private readonly HashSet<int>[] _taken;

    /// <summary>Gathers the flows of plants.</summary>
    /// <param name="premises">Number of premises.</param>
    /// <param name="flows">Flows of the plants.</param>
    /// <param name="pools">Pools of those flows.</param>
    public GiversAndTakers(int premises, ProcessFlows flows, IReadOnlyList<Pool> pools)
    {
        _given = [.. Enumerable.Range(0, premises).Select(_ => new SortedSet<int>())];
        _taken = [.. Enumerable.Range(0, premises).Select(_ => new HashSet<int>())];
        for (int flow = 0; flow < flows.Count; flow++)
        {
            Pool pool = pools[flows.Pool[flow]];
            if (flows.IsOutput[flow]) _given[pool.Premises].Add(pool.Resource);
            else _taken[pool.Premises].Add(pool.Resource);
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

    /// <summary>Whether a premises can give a resource.</summary>
    /// <param name="premises">The premises.</param>
    /// <param name="resource">The resource.</param>
    /// <returns>True where one of its plants or an endowment does.</returns>
    public bool IsGivenBy(int premises, int resource) => _given[premises].Contains(resource);

    /// <summary>Adds what an endowment gives.</summary>
    /// <param name="premises">The premises.</param>
    /// <param name="resource">The resource.</param>
    public void AddEndowment(int premises, int resource) => _given[premises].Add(resource);
}
