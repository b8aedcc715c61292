namespace Mycel.Analysis.Inference;

/// <summary>Which of the accepted technologies make the superstructure.</summary>
internal static class Selection
{
    /// <summary>
    /// All accepted technologies; where products are asked for, those that lie on a way to one of them and those that take what these leave over, as far as it is asked for or
    /// must not be let go, with all that they need, until nothing new appears. What is selected can be reached from the givens by what is selected alone.
    /// </summary>
    /// <param name="database">The technologies.</param>
    /// <param name="accepted">For each technology: whether it was accepted.</param>
    /// <param name="products">Numbers of the products asked for; null where none are.</param>
    /// <param name="leftOver">Numbers of the resources whose takers are wanted too, once something selected makes them.</param>
    public static bool[] Of(TechnologyDatabase database, bool[] accepted, IReadOnlyList<int>? products, IEnumerable<int> leftOver)
    {
        if (products is null) return accepted;
        bool[] selected = new bool[database.Count];
        bool[] isNeeded = new bool[database.Resources.Count];
        bool[] isLeftOver = new bool[database.Resources.Count];
        foreach (int resource in leftOver) isLeftOver[resource] = true;
        var next = new Queue<int>();
        foreach (int product in products) Need(product);
        while (next.TryDequeue(out int technology))
        {
            foreach (int input in database.Inputs[technology]) Need(input);
            foreach (int output in database.Outputs[technology])
            {
                if (!isLeftOver[output]) continue;
                isLeftOver[output] = false;
                foreach (int taker in database.Takers[output]) Select(taker);
            }
        }

        return selected;

        void Need(int resource)
        {
            if (isNeeded[resource]) return;
            isNeeded[resource] = true;
            foreach (int maker in database.Makers[resource]) Select(maker);
        }

        void Select(int technology)
        {
            if (!accepted[technology] || selected[technology]) return;
            selected[technology] = true;
            next.Enqueue(technology);
        }
    }
}
