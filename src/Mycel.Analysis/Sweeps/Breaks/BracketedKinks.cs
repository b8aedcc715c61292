namespace Mycel.Analysis.Sweeps.Breaks;

/// <summary>Changes of the best plan where nothing is known of the curve of the best value: stretches whose ends have different structures are halved until they are narrow.</summary>
/// <param name="interval">The stretch.</param>
internal sealed class BracketedKinks(SweepInterval interval)
{
    private const int MostSolves = 400;

    /// <summary>Whether every stretch was halved to its end.</summary>
    public bool IsComplete { get; private set; } = true;

    /// <summary>The changes between two points, in order.</summary>
    /// <param name="first">The point at 0.</param>
    /// <param name="last">The point at 1.</param>
    public IReadOnlyList<SweepKink> Find(SweepPoint first, SweepPoint last)
    {
        var kinks = new List<SweepKink>();
        Find(first, last, kinks);
        return kinks;
    }

    private void Find(SweepPoint low, SweepPoint high, List<SweepKink> kinks)
    {
        if (low.Structure == high.Structure) return;
        double share = (low.Share + high.Share) / 2;
        if (high.Share - low.Share <= interval.Width || interval.Solves >= MostSolves)
        {
            IsComplete &= high.Share - low.Share <= interval.Width;
            kinks.Add(new SweepKink(share, low.Share, high.Share, low.Result, high.Result, IsExact: false, low.Result.Objective ?? high.Result.Objective));
        }
        else if (interval.Solve(share) is { } middle)
        {
            Find(low, middle, kinks);
            Find(middle, high, kinks);
        }
        else
        {
            IsComplete = false;
        }
    }
}
