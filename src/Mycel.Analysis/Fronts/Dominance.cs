namespace Mycel.Analysis.Fronts;

/// <summary>Which of two points is better in every way; less is better in turned objectives.</summary>
internal static class Dominance
{
    /// <summary>Whether a point is nowhere worse than another, within the tolerances.</summary>
    public static bool Covers(ReadOnlySpan<double> point, ReadOnlySpan<double> other, ReadOnlySpan<double> tolerance)
    {
        for (int goal = 0; goal < point.Length; goal++)
            if (point[goal] > other[goal] + tolerance[goal]) return false;
        return true;
    }

    /// <summary>Whether a point is nowhere worse than another and somewhere better, by more than the tolerances.</summary>
    public static bool Dominates(ReadOnlySpan<double> point, ReadOnlySpan<double> other, ReadOnlySpan<double> tolerance)
    {
        if (!Covers(point, other, tolerance)) return false;
        for (int goal = 0; goal < point.Length; goal++)
            if (point[goal] < other[goal] - tolerance[goal]) return true;
        return false;
    }
}
