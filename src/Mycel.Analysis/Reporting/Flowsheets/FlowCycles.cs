namespace Mycel.Analysis.Reporting.Flowsheets;

/// <summary>Finds the lines that run back: without them the rest of a flowsheet runs in no circle.</summary>
internal static class FlowCycles
{
    /// <summary>Which lines run back.</summary>
    /// <param name="count">Number of boxes.</param>
    /// <param name="lines">Ends of each line.</param>
    /// <param name="weight">What each box gets from outside: a walk begins where no line arrives, then where most comes in.</param>
    public static bool[] Back(int count, IReadOnlyList<(int From, int To)> lines, Func<int, double> weight)
    {
        var leaving = Enumerable.Range(0, count).Select(_ => new List<int>()).ToArray();
        var arriving = new int[count];
        for (int line = 0; line < lines.Count; line++)
        {
            leaving[lines[line].From].Add(line);
            if (lines[line].From != lines[line].To) arriving[lines[line].To]++;
        }

        var back = new bool[lines.Count];
        var state = new State[count];
        foreach (int start in Enumerable.Range(0, count).OrderBy(node => arriving[node] > 0).ThenByDescending(weight).ThenBy(node => node))
            if (state[start] == State.New) Walk(start, lines, leaving, state, back);
        return back;
    }

    // A stack of our own: a chain of many thousand plants must not end the program.
    private static void Walk(int start, IReadOnlyList<(int From, int To)> lines, List<int>[] leaving, State[] state, bool[] back)
    {
        var path = new Stack<(int Node, int Next)>([(start, 0)]);
        state[start] = State.Open;
        while (path.TryPop(out (int Node, int Next) at))
        {
            if (at.Next == leaving[at.Node].Count)
            {
                state[at.Node] = State.Done;
                continue;
            }

            path.Push((at.Node, at.Next + 1));
            int line = leaving[at.Node][at.Next];
            int to = lines[line].To;
            back[line] = state[to] == State.Open;
            if (state[to] != State.New) continue;
            state[to] = State.Open;
            path.Push((to, 0));
        }
    }

    private enum State
    {
        New,
        Open,
        Done,
    }
}
