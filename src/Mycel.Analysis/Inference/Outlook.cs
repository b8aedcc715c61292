using Mycel.Analysis.Results;

namespace Mycel.Analysis.Inference;

/// <summary>
/// What can be said of a technology as a session stands: what feeds it, what it would feed, and what it still misses. What is said of a resource is worked out once,
/// however many technologies share it.
/// </summary>
public sealed class Outlook
{
    // So many names stand in a list; how many there are in all stands beside it.
    private const int MostNames = 5;

    private readonly InferenceSession _session;
    private readonly TechnologyDatabase _database;
    private readonly HashSet<int> _wanted;
    private readonly Dictionary<int, Named> _makers = [];
    private readonly Dictionary<int, Named> _takers = [];
    private readonly Dictionary<int, int> _unlocks = [];

    /// <summary>Looks at a session as it stands now.</summary>
    /// <param name="session">The session.</param>
    /// <param name="wanted">Numbers of the resources that are wanted.</param>
    public Outlook(InferenceSession session, IEnumerable<int> wanted)
    {
        _session = session;
        _database = session.Database;
        _wanted = [.. wanted];
    }

    /// <summary>What goes into a technology, and where it comes from.</summary>
    /// <param name="technology">Number of the technology.</param>
    public IReadOnlyList<InferredInput> InputsOf(int technology)
    {
        var inputs = new List<InferredInput>();
        foreach (int resource in _database.Inputs[technology])
        {
            Named makers = MakersOf(resource);
            int wave = _session.WaveOfResource(resource);
            inputs.Add(new InferredInput(_database.Resources[resource], OriginOf(resource), wave < 0 ? null : wave, makers.First, makers.Count));
        }

        return inputs;
    }

    /// <summary>What comes out of a technology, and who would take it.</summary>
    /// <param name="technology">Number of the technology.</param>
    public IReadOnlyList<InferredOutput> OutputsOf(int technology)
    {
        var outputs = new List<InferredOutput>();
        foreach (int resource in _database.Outputs[technology])
        {
            Named takers = TakersOf(resource);
            outputs.Add(new InferredOutput(
                _database.Resources[resource], _database.References[technology] == resource, SaleText(_session.Givens.Sold[resource]), _wanted.Contains(resource),
                UnlocksOf(resource), takers.First, takers.Count));
        }

        return outputs;
    }

    /// <summary>Where a resource comes from: <c>endowment</c>, <c>market</c>, <c>named</c>, <c>made</c> or <c>missing</c>.</summary>
    /// <param name="resource">Number of the resource.</param>
    public string OriginOf(int resource) => _session.Givens.Origins[resource] switch
    {
        Origin.Endowment => "endowment",
        Origin.Market => "market",
        Origin.Named => "named",
        _ => _session.WaveOfResource(resource) >= 0 ? "made" : "missing",
    };

    /// <summary>Number of waiting technologies that miss a resource and nothing else.</summary>
    /// <param name="resource">Number of the resource.</param>
    public int UnlocksOf(int resource)
    {
        if (_session.WaveOfResource(resource) >= 0) return 0;
        if (_unlocks.TryGetValue(resource, out int count)) return count;
        foreach (int taker in _database.Takers[resource])
            if (_session.StandingOf(taker) == Standing.Waiting && _session.MissingOf(taker) == 1) count++;
        return _unlocks[resource] = count;
    }

    /// <summary>Whether a market takes a resource: <c>price</c>, <c>fee</c> or <c>none</c>.</summary>
    internal static string SaleText(Sale sale) => sale switch
    {
        Sale.Price => "price",
        Sale.Fee => "fee",
        _ => "none",
    };

    /// <summary>Technologies that give out a resource: where it is made those that were accepted, by wave; else all that could, those that miss least first.</summary>
    internal Named MakersOf(int resource)
    {
        if (_makers.TryGetValue(resource, out Named? known)) return known;
        var makers = new List<int>();
        bool isMade = _session.WaveOfResource(resource) > 0;
        foreach (int maker in _database.Makers[resource])
            if (!isMade || _session.StandingOf(maker) == Standing.Accepted) makers.Add(maker);
        Func<int, int> rank = isMade ? _session.WaveOf : _session.MissingOf;
        return _makers[resource] = NamesOf(makers, rank);
    }

    /// <summary>Technologies that take in a resource: those that wait for it first, among them those that miss least.</summary>
    internal Named TakersOf(int resource)
    {
        if (_takers.TryGetValue(resource, out Named? known)) return known;
        return _takers[resource] = NamesOf(
            [.. _database.Takers[resource]], taker => _session.StandingOf(taker) == Standing.Waiting ? _session.MissingOf(taker) : int.MaxValue);
    }

    private Named NamesOf(List<int> technologies, Func<int, int> rank) => new(
        [.. technologies.OrderBy(rank).ThenBy(technology => technology).Take(MostNames).Select(technology => _database.Recipes[technology].Id)], technologies.Count);

    /// <summary>Some of a number of technologies.</summary>
    /// <param name="First">Ids of the first.</param>
    /// <param name="Count">Number of all.</param>
    internal sealed record Named(IReadOnlyList<string> First, int Count);
}
