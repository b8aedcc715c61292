using Mycel.Analysis.Results;

namespace Mycel.Analysis.Optimisation.Alternatives;

/// <summary>Whether every plan of the band has something, some have it, or none.</summary>
internal static class Verdicts
{
    // The solver holds rows to a millionth part of their size; activity below that share of what the plant could do is not running.
    private const double Rounding = 1e-6;

    /// <summary>Activity from which on a plant counts as running.</summary>
    /// <param name="greatest">The greatest activity it can have in the band.</param>
    /// <returns>Amount per year.</returns>
    public static double Running(double greatest) => Rounding * Math.Max(1, greatest);

    /// <summary>The verdict that the two ends of a range allow. It rests on bounds where it says what no plan does, and on plans where it says what some plan does.</summary>
    /// <param name="least">Least value.</param>
    /// <param name="greatest">Greatest value.</param>
    /// <returns>The verdict, as results name it.</returns>
    public static string Of(RangeEnd least, RangeEnd greatest)
    {
        double running = Running(greatest.Value ?? 0);
        if (IsKnown(greatest) && greatest.Bound <= running) return "must-avoid";
        if (IsKnown(least) && least.Bound > running) return "must-have";
        bool canRun = greatest.Status == "endless" || greatest.Value > running;
        return canRun && least.Value <= running ? "choice" : "unknown";
    }

    private static bool IsKnown(RangeEnd end) => end.Status is "proven" or "stopped" && end.Bound is not null;
}
