namespace Mycel.Analysis.Balances.Steam;

/// <summary>Newton's method that never leaves an interval in which the function changes sign: where a step would, the interval is halved instead.</summary>
internal static class BracketedNewton
{
    private const int MostSteps = 200;
    private const double Rounding = 1e-14;

    /// <summary>Where a function that grows reaches a value; an end of the interval where it does so outside.</summary>
    /// <param name="function">The function and its derivative.</param>
    /// <param name="target">The value.</param>
    /// <param name="low">Lower end.</param>
    /// <param name="high">Upper end.</param>
    /// <param name="start">Where to begin.</param>
    public static double Solve(Func<double, (double Value, double Slope)> function, double target, double low, double high, double start)
    {
        double point = Math.Clamp(start, low, high);
        for (int step = 0; step < MostSteps; step++)
        {
            (double value, double slope) = function(point);
            double miss = value - target;
            if (miss == 0) return point;
            if (miss > 0) high = point;
            else low = point;
            double next = point - (miss / slope);
            if (!(slope > 0) || next <= low || next >= high) next = (low + high) / 2;
            if (Math.Abs(next - point) <= Rounding * Math.Abs(point)) return next;
            point = next;
        }

        return point;
    }
}
