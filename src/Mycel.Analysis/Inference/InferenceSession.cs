namespace Mycel.Analysis.Inference;

/// <summary>
/// An inference that is decided step by step: each wave proposes the technologies for which the last missing input has come, and whoever asks accepts or rejects them;
/// what the accepted give out opens the next wave. It knows no terminal and no page: both ask the same questions of it.
/// </summary>
/// <remarks>All waves together touch each pair of technology and resource once, whatever is decided; a wave is put into order by sorting its numbers.</remarks>
public sealed class InferenceSession
{
    private readonly int[] _missing;
    private readonly int[] _waves;
    private readonly int[] _resourceWaves;
    private readonly Standing[] _standings;
    private readonly string[] _reasons;
    private readonly List<Decision> _decisions = [];
    private List<int> _next = [];
    private List<int> _current = [];

    /// <summary>Opens a session.</summary>
    /// <param name="database">The technologies.</param>
    /// <param name="givens">What is there from the beginning, and what is forbidden.</param>
    /// <param name="depth">Most waves; null for as many as bring anything new.</param>
    public InferenceSession(TechnologyDatabase database, Givens givens, int? depth = null)
    {
        Database = database;
        Givens = givens;
        Depth = depth;
        bool[] there = [.. givens.Origins.Select(origin => origin != Origin.None)];
        _missing = Closure.Missing(database, there);
        _waves = new int[database.Count];
        _standings = new Standing[database.Count];
        _reasons = new string[database.Count];
        Array.Fill(_reasons, "");
        _resourceWaves = [.. there.Select(given => given ? 0 : -1)];
        foreach ((int technology, string policy) in givens.Barred)
        {
            _standings[technology] = Standing.Barred;
            _reasons[technology] = policy;
        }

        for (int technology = 0; technology < database.Count; technology++) Enqueue(technology);
    }

    /// <summary>The technologies.</summary>
    public TechnologyDatabase Database { get; }

    /// <summary>What was there from the beginning.</summary>
    public Givens Givens { get; }

    /// <summary>Most waves; null for as many as bring anything new.</summary>
    public int? Depth { get; }

    /// <summary>Number of the wave that was proposed last; 0 before the first.</summary>
    public int Wave { get; private set; }

    /// <summary>Whether someone ended the session before everything was decided.</summary>
    public bool IsStopped { get; private set; }

    /// <summary>Whether the session ended at its greatest number of waves although more technologies had become possible.</summary>
    public bool IsLimited => !IsStopped && Wave == Depth && _next.Count > 0;

    /// <summary>What was decided so far, by wave and technology.</summary>
    public IReadOnlyList<Decision> Decisions =>
        [.. _decisions.OrderBy(decision => decision.Wave).ThenBy(decision => decision.Technology, StringComparer.Ordinal)];

    /// <summary>
    /// The technologies of the wave that still wait for a decision; where none does, those of the next wave. Empty where nothing new appears, the greatest number of
    /// waves is reached, or the session was stopped.
    /// </summary>
    /// <returns>Numbers of technologies, ascending.</returns>
    public IReadOnlyList<int> Propose()
    {
        if (IsStopped) return [];
        _current.RemoveAll(technology => _standings[technology] != Standing.Proposed);
        if (_current.Count > 0 || _next.Count == 0 || Wave == Depth) return [.. _current];
        Wave++;
        (_current, _next) = (_next, []);
        _current.Sort();
        foreach (int technology in _current)
        {
            _standings[technology] = Standing.Proposed;
            _waves[technology] = Wave;
        }

        return [.. _current];
    }

    /// <summary>Accepts or rejects a technology that is proposed.</summary>
    /// <param name="technology">Number of the technology.</param>
    /// <param name="accepts">Whether it may be used.</param>
    /// <param name="reason">Why; empty where nothing is said.</param>
    /// <exception cref="InvalidOperationException">It is not proposed, or was decided already.</exception>
    public void Decide(int technology, bool accepts, string reason = "")
    {
        if (_standings[technology] != Standing.Proposed || IsStopped)
            throw new InvalidOperationException($"'{Database.Recipes[technology].Id}' is not waiting for a decision.");
        _standings[technology] = accepts ? Standing.Accepted : Standing.Rejected;
        _reasons[technology] = Decision.Kept(reason);
        _decisions.Add(new Decision(Wave, Database.Recipes[technology].Id, accepts, _reasons[technology]));
        if (accepts)
            foreach (int resource in Database.Outputs[technology]) Bring(resource);
    }

    /// <summary>Ends the session: what was decided stays, what was not stays open.</summary>
    public void Stop() => IsStopped = true;

    /// <summary>How a technology stands.</summary>
    /// <param name="technology">Number of the technology.</param>
    public Standing StandingOf(int technology) => _standings[technology];

    /// <summary>Wave in which a technology was proposed; 0 where it was not.</summary>
    /// <param name="technology">Number of the technology.</param>
    public int WaveOf(int technology) => _waves[technology];

    /// <summary>Why a technology was accepted or rejected, or the policy that bars it; empty where nothing was said.</summary>
    /// <param name="technology">Number of the technology.</param>
    public string ReasonOf(int technology) => _reasons[technology];

    /// <summary>Number of inputs that a technology still misses.</summary>
    /// <param name="technology">Number of the technology.</param>
    public int MissingOf(int technology) => _missing[technology];

    /// <summary>Wave that brought a resource: 0 where it is given; -1 where it is not there.</summary>
    /// <param name="resource">Number of the resource.</param>
    public int WaveOfResource(int resource) => _resourceWaves[resource];

    private void Bring(int resource)
    {
        if (_resourceWaves[resource] >= 0) return;
        _resourceWaves[resource] = Wave;
        foreach (int taker in Database.Takers[resource])
        {
            _missing[taker]--;
            Enqueue(taker);
        }
    }

    private void Enqueue(int technology)
    {
        if (_missing[technology] == 0 && _standings[technology] == Standing.Waiting) _next.Add(technology);
    }
}

/// <summary>How a technology stands in a session.</summary>
public enum Standing
{
    /// <summary>It waits for an input, or for its wave.</summary>
    Waiting,

    /// <summary>It is proposed and not decided.</summary>
    Proposed,

    /// <summary>It may be used.</summary>
    Accepted,

    /// <summary>It was proposed and refused.</summary>
    Rejected,

    /// <summary>A policy forbids it.</summary>
    Barred,
}
