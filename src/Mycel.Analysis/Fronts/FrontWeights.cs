namespace Mycel.Analysis.Fronts;

/// <summary>Weights of turned objectives.</summary>
internal static class FrontWeights
{
    /// <summary>
    /// Weights for which two points are equally good. They are given so that neither objective counts for more than it does alone: the solver's tolerances then mean what they
    /// mean for one objective, and the weight of one objective is its price in units of the other.
    /// </summary>
    /// <param name="program">The program of two objectives.</param>
    /// <param name="left">Turned values of the point that is better in the first.</param>
    /// <param name="right">Turned values of the other.</param>
    public static double[] Across(FrontProgram program, double[] left, double[] right)
    {
        double first = left[1] - right[1];
        double second = right[0] - left[0];
        return second * program.Size[1] <= first * program.Size[0] ? [1, second / first] : [first / second, 1];
    }

    /// <summary>Weights of the augmented sum: the first objective, and for a small share the others, over their ranges, so that none of them is given away for nothing.</summary>
    /// <param name="goal">The objective that is sought.</param>
    /// <param name="ranges">Range of each turned objective.</param>
    /// <param name="share">Share of the range of the first that the range of another is worth.</param>
    public static double[] Augmented(int goal, double[] ranges, double share)
    {
        double[] weights = new double[ranges.Length];
        for (int other = 0; other < weights.Length; other++) weights[other] = other == goal ? 1 : share * Width(ranges[goal]) / Width(ranges[other]);
        return weights;
    }

    /// <summary>Weighted sum.</summary>
    public static double Sum(ReadOnlySpan<double> weights, ReadOnlySpan<double> values)
    {
        double sum = 0;
        for (int goal = 0; goal < weights.Length; goal++) sum += weights[goal] * values[goal];
        return sum;
    }

    // An objective that all points agree in has no range; any weight does.
    private static double Width(double range) => range > 0 ? range : 1;
}
