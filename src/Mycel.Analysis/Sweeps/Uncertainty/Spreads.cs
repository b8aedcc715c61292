using Mycel.Analysis.Results;

namespace Mycel.Analysis.Sweeps.Uncertainty;

/// <summary>Figures of a sample.</summary>
internal static class Spreads
{
    // Of the standard normal distribution 95 % lie within this many deviations.
    private const double Within95 = 1.959963984540054;

    /// <summary>How values are spread.</summary>
    /// <param name="values">The values.</param>
    /// <returns>Null where there are none.</returns>
    public static Spread? Of(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        if (sorted.Length == 0) return null;
        // Taken from the least value on, equal values have exactly that mean and no deviation.
        double mean = sorted[0] + (sorted.Sum(value => value - sorted[0]) / sorted.Length);
        double squares = sorted.Sum(value => (value - mean) * (value - mean));
        double deviation = sorted.Length == 1 ? 0 : Math.Sqrt(squares / (sorted.Length - 1));
        return new Spread(
            mean, deviation, sorted[0], Percentile(sorted, 0.05), Percentile(sorted, 0.25), Percentile(sorted, 0.5), Percentile(sorted, 0.75), Percentile(sorted, 0.95), sorted[^1]);
    }

    /// <summary>Standard error of a share of runs.</summary>
    /// <param name="share">The share.</param>
    /// <param name="runs">Number of runs.</param>
    public static double ErrorOf(double share, int runs) => Math.Sqrt(share * (1 - share) / runs);

    /// <summary>Wilson's interval of 95 % for a probability of which a share of runs is known.</summary>
    /// <param name="share">The share.</param>
    /// <param name="runs">Number of runs.</param>
    public static (double AtLeast, double AtMost) Interval(double share, int runs)
    {
        double weight = Within95 * Within95 / runs;
        double middle = (share + (weight / 2)) / (1 + weight);
        double half = Math.Sqrt((share * (1 - share) * weight) + (weight * weight / 4)) / (1 + weight);
        return (share == 0 ? 0 : Math.Max(0, middle - half), share == 1 ? 1 : Math.Min(1, middle + half));
    }

    private static double Percentile(double[] sorted, double share)
    {
        double place = share * (sorted.Length - 1);
        int below = (int)place;
        return below + 1 == sorted.Length ? sorted[below] : sorted[below] + ((place - below) * (sorted[below + 1] - sorted[below]));
    }
}
