namespace Mycel.Analysis.Superstructures;

/// <summary>Pools by premises and resource, numbered in the order in which they are first asked for.</summary>
/// <param name="resources">Number of resources.</param>
internal sealed class PoolIndex(int resources)
{
    private readonly Dictionary<long, int> _index = [];
    private readonly List<Pool> _pools = [];

    /// <summary>The pools.</summary>
    public IReadOnlyList<Pool> Pools => _pools;

    /// <summary>Number of a pool, made where there was none.</summary>
    /// <param name="premises">Index of the premises.</param>
    /// <param name="resource">Index of the resource.</param>
    /// <returns>Index into <see cref="Pools"/>.</returns>
    public int Of(int premises, int resource)
    {
        long key = ((long)premises * resources) + resource;
        if (_index.TryGetValue(key, out int pool)) return pool;
        pool = _pools.Count;
        _index.Add(key, pool);
        _pools.Add(new Pool(premises, resource));
        return pool;
    }
}
