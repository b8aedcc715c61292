namespace Mycel.Analysis.Inference;

/// <summary>
/// The two fixed points of a database: what can be reached from what is given, and what could keep itself going if it ran already. Both count, for each technology, the
/// inputs that are missing, and touch each pair of technology and resource once, so that they are linear in the size of the database.
/// </summary>
/// <source>Dowling, Gallier, Linear-time algorithms for testing the satisfiability of propositional Horn formulae, Journal of Logic Programming 1 (1984) 267–284.</source>
internal static class Closure
{
    /// <summary>The smallest set of technologies that holds every one whose inputs are given or made by the set: what can be started from nothing but the givens.</summary>
    /// <param name="database">The technologies.</param>
    /// <param name="given">For each resource: whether it is given.</param>
    /// <param name="allowed">For each technology: whether it may be used.</param>
    public static bool[] Least(TechnologyDatabase database, bool[] given, bool[] allowed)
    {
        bool[] reached = new bool[database.Count];
        bool[] there = [.. given];
        int[] missing = Missing(database, there);
        var next = new Stack<int>();
        for (int technology = 0; technology < database.Count; technology++)
            if (missing[technology] == 0 && allowed[technology]) next.Push(technology);
        while (next.TryPop(out int technology))
        {
            reached[technology] = true;
            foreach (int resource in database.Outputs[technology])
            {
                if (there[resource]) continue;
                there[resource] = true;
                foreach (int taker in database.Takers[resource])
                    if (--missing[taker] == 0 && allowed[taker]) next.Push(taker);
            }
        }

        return reached;
    }

    /// <summary>The largest set of technologies each of whose inputs is given or made by the set: what could keep itself going, however it began.</summary>
    /// <param name="database">The technologies.</param>
    /// <param name="given">For each resource: whether it is given.</param>
    /// <param name="allowed">For each technology: whether it may be used.</param>
    public static bool[] Greatest(TechnologyDatabase database, bool[] given, bool[] allowed)
    {
        bool[] kept = [.. allowed];
        int[] makers = new int[database.Resources.Count];
        for (int technology = 0; technology < database.Count; technology++)
            if (kept[technology])
                foreach (int resource in database.Outputs[technology]) makers[resource]++;
        var ended = new Stack<int>();
        for (int resource = 0; resource < makers.Length; resource++)
            if (makers[resource] == 0 && !given[resource]) ended.Push(resource);
        while (ended.TryPop(out int resource))
        {
            foreach (int technology in database.Takers[resource])
            {
                if (!kept[technology]) continue;
                kept[technology] = false;
                foreach (int output in database.Outputs[technology])
                    if (--makers[output] == 0 && !given[output]) ended.Push(output);
            }
        }

        return kept;
    }

    /// <summary>For each technology the number of its inputs that are not there.</summary>
    /// <param name="database">The technologies.</param>
    /// <param name="there">For each resource: whether it is there.</param>
    public static int[] Missing(TechnologyDatabase database, bool[] there)
    {
        int[] missing = new int[database.Count];
        for (int technology = 0; technology < database.Count; technology++)
            foreach (int resource in database.Inputs[technology])
                if (!there[resource]) missing[technology]++;
        return missing;
    }
}
