namespace Mycel.Model.Quantities;

/// <summary>Finds the valid symbol that a misspelt one most likely stands for.</summary>
internal static class NearestSymbol
{
    private const int LongestWord = 24;

    private static readonly string[] Spellings = [.. UnitTable.Spellings, "gCO2e", "kgCO2e", "tCO2e", "gCO2", "kgCO2", "tCO2"];

    /// <summary>The nearest valid symbol; null where none is near.</summary>
    public static string? To(string symbol)
    {
        if (symbol.Length is 0 or > LongestWord)
            return null;
        string? nearest = null;
        // One edit for two or three characters, two for more; a single character may only be of the wrong case.
        int least = symbol.Length == 1 ? 9 : 10 * Math.Min(symbol.Length / 2, 2);
        foreach (string spelling in Spellings)
        {
            int distance = Distance(symbol, spelling);
            if (distance > least || (distance == least && nearest is not null))
                continue;
            (nearest, least) = (spelling, distance);
        }
        return nearest;
    }

    // Edit distance with swaps of neighbours (optimal string alignment), ten per edit; a letter of the wrong case costs one.
    private static int Distance(string left, string right)
    {
        if (Math.Abs(left.Length - right.Length) > 2)
            return int.MaxValue;
        const int width = LongestWord + 3;
        Span<int> before = stackalloc int[width], last = stackalloc int[width], current = stackalloc int[width];
        for (int j = 0; j <= right.Length; j++)
            last[j] = 10 * j;
        for (int i = 1; i <= left.Length; i++)
        {
            current[0] = 10 * i;
            for (int j = 1; j <= right.Length; j++)
            {
                int change = Change(left[i - 1], right[j - 1]);
                int cost = Math.Min(last[j - 1] + change, 10 + Math.Min(last[j], current[j - 1]));
                if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                    cost = Math.Min(cost, before[j - 2] + 10);
                current[j] = cost;
            }
            var oldest = before;
            before = last;
            last = current;
            current = oldest;
        }
        return last[right.Length];
    }

    private static int Change(char left, char right) =>
        left == right ? 0 : char.ToUpperInvariant(left) == char.ToUpperInvariant(right) ? 1 : 10;
}
