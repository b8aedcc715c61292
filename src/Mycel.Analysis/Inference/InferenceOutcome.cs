namespace Mycel.Analysis.Inference;

/// <summary>What follows from the decisions of a session: circles, ways back from products, takers of by-products, and the superstructure.</summary>
internal sealed class InferenceOutcome
{
    private InferenceOutcome(InferenceStudy study, InferenceSession session)
    {
        TechnologyDatabase database = study.Database;
        Session = session;
        Outlook = new Outlook(session, study.Wanted);
        bool[] given = [.. study.Givens.Origins.Select(origin => origin != Origin.None)];
        Accepted = Where(database, technology => session.StandingOf(technology) == Standing.Accepted);
        bool[] allowed = Where(database, technology => session.StandingOf(technology) is not (Standing.Rejected or Standing.Barred));
        Least = Closure.Least(database, given, allowed);
        Greatest = Closure.Greatest(database, given, allowed);
        Loops = LoopSearch.Of(database, given, Least, Greatest);
        Backward = BackwardSearch.Of(database, study.Wanted, allowed, study.Options.Depth);
        IEnumerable<int> taken = study.Options.ByProducts ? Inference.ByProducts.Of(database, study.Givens, Accepted) : [];
        Selected = Selection.Of(
            database, Accepted, study.Options.To is null ? null : study.Wanted, taken.Concat(Inference.ByProducts.Held(database, study.Givens)));
        IEnumerable<int> leftOver = Inference.ByProducts.Of(database, study.Givens, Selected);
        HashSet<string> asked = [.. study.Options.LeftOvers];
        ByProducts = [.. asked.Count == 0 ? leftOver : Enumerable.Range(0, database.Resources.Count).Where(resource => asked.Contains(database.Resources[resource]))];
        bool[] wanted = new bool[database.Resources.Count];
        foreach (int resource in study.Wanted) wanted[resource] = true;
        PossibleWays = SidewaysSearch.Of(database, wanted, Accepted);
        AllWays = SidewaysSearch.Of(database, wanted, allowed);
    }

    /// <summary>The session.</summary>
    public InferenceSession Session { get; }

    /// <summary>What can be said of technologies as the session ended.</summary>
    public Outlook Outlook { get; }

    /// <summary>For each technology: whether it was accepted.</summary>
    public bool[] Accepted { get; }

    /// <summary>For each technology: whether it can be reached from the givens without those that were rejected or are barred.</summary>
    public bool[] Least { get; }

    /// <summary>For each technology: whether it could keep itself going without those.</summary>
    public bool[] Greatest { get; }

    /// <summary>Circles that nothing starts.</summary>
    public IReadOnlyList<Loop> Loops { get; }

    /// <summary>Ways back from what is wanted.</summary>
    public BackwardSearch Backward { get; }

    /// <summary>For each technology: whether it belongs to the superstructure.</summary>
    public bool[] Selected { get; }

    /// <summary>By-products of the superstructure, or those that were asked for.</summary>
    public IReadOnlyList<int> ByProducts { get; }

    /// <summary>Ways of by-products over technologies that were accepted.</summary>
    public SidewaysSearch PossibleWays { get; }

    /// <summary>Ways of by-products over all technologies that were not refused.</summary>
    public SidewaysSearch AllWays { get; }

    /// <summary>Draws the conclusions.</summary>
    /// <param name="study">The question.</param>
    /// <param name="session">The session.</param>
    public static InferenceOutcome Of(InferenceStudy study, InferenceSession session) => new(study, session);

    /// <summary>How a technology stands, in the word of the document.</summary>
    /// <param name="technology">Number of the technology.</param>
    public string StatusOf(int technology) => Session.StandingOf(technology) switch
    {
        Standing.Accepted => "accepted",
        Standing.Rejected => "rejected",
        Standing.Proposed => "open",
        Standing.Barred => "barred",
        _ when Least[technology] => "beyond",
        _ when Greatest[technology] => "loop",
        _ => "blocked",
    };

    /// <summary>Ids of the inputs that a technology misses.</summary>
    /// <param name="technology">Number of the technology.</param>
    public IReadOnlyList<string> MissingOf(int technology)
    {
        var missing = new List<string>();
        foreach (int resource in Session.Database.Inputs[technology])
            if (Session.WaveOfResource(resource) < 0) missing.Add(Session.Database.Resources[resource]);
        return missing;
    }

    private static bool[] Where(TechnologyDatabase database, Func<int, bool> holds) => [.. Enumerable.Range(0, database.Count).Select(holds)];
}
