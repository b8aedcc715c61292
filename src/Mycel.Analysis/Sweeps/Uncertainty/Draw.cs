namespace Mycel.Analysis.Sweeps.Uncertainty;

/// <summary>
/// Random numbers that are counted and not drawn in turn: one depends on the seed, the number of the run and the name of the cell, and on nothing that was drawn before. So neither
/// threads nor another row of a table change the value that a cell has in a run.
/// </summary>
internal static class Draw
{
    // Increment and multipliers of SplitMix64 (Steele, Lea and Flood 2014) and the basis and prime of the 64-bit FNV-1a hash, written from memory; the tests hold the draws to the
    // laws of their distributions.
    private const ulong Increment = 0x9E3779B97F4A7C15;
    private const ulong HashBasis = 0xCBF29CE484222325;
    private const ulong HashPrime = 0x100000001B3;

    /// <summary>A number above 0 and below 1, all of them equally likely.</summary>
    /// <param name="seed">Seed.</param>
    /// <param name="run">Number of the run.</param>
    /// <param name="cell">Name of the cell.</param>
    public static double Share(int seed, int run, string cell)
    {
        ulong start = Mixed((ulong)(uint)seed + Increment) ^ HashOf(cell);
        ulong bits = Mixed(Mixed(start) + (((ulong)run + 1) * Increment));
        return ((bits >> 11) + 0.5) * (1.0 / (1UL << 53));
    }

    /// <summary>The value below which a share of all draws lies.</summary>
    /// <param name="distribution">The distribution.</param>
    /// <param name="low">Least value.</param>
    /// <param name="mode">The likeliest value, where one is likelier than others.</param>
    /// <param name="high">Greatest value.</param>
    /// <param name="share">The share, above 0 and below 1.</param>
    public static double Value(Distribution distribution, double low, double mode, double high, double share)
    {
        if (low >= high) return mode;
        double width = high - low;
        if (distribution == Distribution.Uniform) return Math.Clamp(low + (share * width), low, high);
        // The distribution function of the triangle is quadratic on both sides of the mode.
        double value = share * width < mode - low
            ? low + Math.Sqrt(share * width * (mode - low))
            : high - Math.Sqrt((1 - share) * width * (high - mode));
        return Math.Clamp(value, low, high);
    }

    private static ulong HashOf(string text)
    {
        ulong hash = HashBasis;
        foreach (char sign in text) hash = (hash ^ sign) * HashPrime;
        return hash;
    }

    private static ulong Mixed(ulong bits)
    {
        bits = (bits ^ (bits >> 30)) * 0xBF58476D1CE4E5B9;
        bits = (bits ^ (bits >> 27)) * 0x94D049BB133111EB;
        return bits ^ (bits >> 31);
    }
}

/// <summary>How likely the values between the least and the greatest are.</summary>
public enum Distribution
{
    /// <summary>The likeliest is the package's own value, and likelihood falls in a straight line to nothing at both ends.</summary>
    Triangular,

    /// <summary>All are equally likely, whatever the package's own value is.</summary>
    Uniform,
}
