using System.Numerics;

namespace Mycel.Model.Checks;

/// <summary>Finds the name that a misspelt one was most likely meant to be.</summary>
public static class NearestName
{
    private const int LongestName = 64;

    /// <summary>
    /// The nearest of some names by the number of letters inserted, left out, replaced or swapped with a neighbour (Damerau 1964, restricted);
    /// null where none is near: at most a third of the letters may differ. Of names equally near the first is taken.
    /// </summary>
    /// <param name="misspelt">The name that is not among them.</param>
    /// <param name="names">The valid names.</param>
    /// <param name="mostSteps">Most letters that may differ, where a third of them is too many.</param>
    public static string? Of(string misspelt, IEnumerable<string> names, int mostSteps = LongestName)
    {
        if (misspelt.Length is 0 or > LongestName)
        {
            return null;
        }

        string wanted = misspelt.ToLowerInvariant();
        ulong letters = Letters(wanted);
        int best = Math.Min(mostSteps, Math.Max(1, wanted.Length / 3)) + 1;
        string? nearest = null;
        foreach (string name in names)
        {
            // A name with k letters that the other lacks is at least k / 2 steps away: most names are ruled out here.
            if (Math.Abs(name.Length - wanted.Length) >= best || (BitOperations.PopCount(letters ^ Letters(name)) + 1) / 2 >= best)
            {
                continue;
            }

            int distance = Distance(wanted, name.ToLowerInvariant(), best);
            if (distance < best)
            {
                best = distance;
                nearest = name;
            }

            if (best == 0)
            {
                break;
            }
        }

        return nearest;
    }

    /// <summary>A set with one bit for each different letter, capital or small.</summary>
    private static ulong Letters(string name)
    {
        ulong set = 0;
        foreach (char c in name)
        {
            set |= 1UL << (char.ToLowerInvariant(c) & 63);
        }

        return set;
    }

    /// <summary>The distance, or <paramref name="limit"/> where it is not less.</summary>
    private static int Distance(string a, string b, int limit)
    {
        Span<int> beforeLast = stackalloc int[b.Length + 1];
        Span<int> last = stackalloc int[b.Length + 1];
        Span<int> current = stackalloc int[b.Length + 1];
        for (int j = 0; j <= b.Length; j++)
        {
            last[j] = j;
        }

        for (int i = 1; i <= a.Length; i++)
        {
            current[0] = i;
            int least = i;
            for (int j = 1; j <= b.Length; j++)
            {
                int replaced = last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                int step = Math.Min(replaced, Math.Min(last[j], current[j - 1]) + 1);
                bool swapped = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
                current[j] = swapped ? Math.Min(step, beforeLast[j - 2] + 1) : step;
                least = Math.Min(least, current[j]);
            }

            if (least >= limit)
            {
                return limit;
            }

            Span<int> free = beforeLast;
            beforeLast = last;
            last = current;
            current = free;
        }

        return Math.Min(last[b.Length], limit);
    }
}
