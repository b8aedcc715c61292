namespace Mycel.Analysis.Inference;

/// <summary>The strongly connected parts of a directed graph: dots that can all be reached from each other. Without recursion, so that a long chain needs no deep stack.</summary>
/// <source>Tarjan, Depth-first search and linear graph algorithms, SIAM Journal on Computing 1 (1972) 146–160.</source>
internal static class StrongParts
{
    /// <summary>The parts; what a part leads to comes before it.</summary>
    /// <param name="count">Number of dots.</param>
    /// <param name="successors">Dots that an arrow leads to from a dot.</param>
    public static IEnumerable<List<int>> Of(int count, Func<int, IEnumerable<int>> successors)
    {
        int[] order = new int[count];
        int[] low = new int[count];
        bool[] open = new bool[count];
        var path = new Stack<int>();
        var walk = new Stack<(int Dot, IEnumerator<int> Next)>();
        int visited = 0;
        for (int root = 0; root < count; root++)
        {
            if (order[root] != 0) continue;
            Enter(root);
            while (walk.TryPeek(out (int Dot, IEnumerator<int> Next) step))
            {
                if (step.Next.MoveNext())
                {
                    int to = step.Next.Current;
                    if (order[to] == 0) Enter(to);
                    else if (open[to]) low[step.Dot] = Math.Min(low[step.Dot], order[to]);
                    continue;
                }

                walk.Pop();
                step.Next.Dispose();
                if (walk.TryPeek(out (int Dot, IEnumerator<int> Next) before)) low[before.Dot] = Math.Min(low[before.Dot], low[step.Dot]);
                if (low[step.Dot] == order[step.Dot]) yield return Leave(step.Dot);
            }
        }

        void Enter(int dot)
        {
            order[dot] = low[dot] = ++visited;
            open[dot] = true;
            path.Push(dot);
            walk.Push((dot, successors(dot).GetEnumerator()));
        }

        List<int> Leave(int root)
        {
            var part = new List<int>();
            int dot;
            do
            {
                dot = path.Pop();
                open[dot] = false;
                part.Add(dot);
            }
            while (dot != root);
            return part;
        }
    }
}
