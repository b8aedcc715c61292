namespace Mycel.Analysis.Network.Graphs;

/// <summary>
/// The way back where there are more shortest paths than a number can count: numbers of paths double with every diamond in a row, and a thousand of them pass what a
/// double holds. Each count is then kept as a mantissa and a power of two. Slow, exact to rounding, and seldom needed.
/// </summary>
internal static class WidePaths
{
    /// <summary>Number of paths up to which an ordinary number will do.</summary>
    public const double Most = 1e300;

    /// <summary>Adds what the source depends on.</summary>
    /// <param name="search">A search that has gone forward.</param>
    /// <param name="dependency">Takes the dependency by node.</param>
    public static void GoBack(BreadthSearch search, double[] dependency)
    {
        int count = search.Levels[^1].End;
        var mantissa = new double[count];
        var exponent = new int[count];
        mantissa[0] = 1;
        for (int level = 1; level < search.Levels.Count; level++)
        {
            foreach ((int start, int end) in search.LinksInto(level))
                (mantissa[end], exponent[end]) = Sum(mantissa[end], exponent[end], mantissa[start], exponent[start]);
        }

        var passing = new double[count];
        for (int level = search.Levels.Count - 1; level > 0; level--)
        {
            for (int place = search.Levels[level].First; place < search.Levels[level].End; place++) dependency[search.NodeAt(place)] += passing[place];
            foreach ((int start, int end) in search.LinksInto(level))
                passing[start] += Math.ScaleB(mantissa[start] / mantissa[end], exponent[start] - exponent[end]) * (1 + passing[end]);
        }
    }

    private static (double Mantissa, int Exponent) Sum(double a, int aExponent, double b, int bExponent)
    {
        if (a == 0) return (b, bExponent);
        (double sum, int exponent) = aExponent >= bExponent
            ? (a + Math.ScaleB(b, bExponent - aExponent), aExponent)
            : (b + Math.ScaleB(a, aExponent - bExponent), bExponent);
        int shift = Math.ILogB(sum);
        return (Math.ScaleB(sum, -shift), exponent + shift);
    }
}
