namespace Mycel.Analysis.Integration.Heat;

/// <summary>An estimate of the area of heat exchange before any exchanger is drawn: heat passes straight down between the balanced composite curves. Within about 10 % of the least area where film coefficients differ little.</summary>
/// <remarks>
/// $A = \sum_i \frac{1}{\Delta T_{lm,i}} \sum_s \frac{q_{s,i}}{h_s}$ over intervals $i$ of heat between kinks of the curves, streams $s$ with film coefficients $h_s$, utilities included. Source:
/// Townsend and Linnhoff, Surface area targets for heat exchanger networks, IChemE Annual Meeting, Bath 1984.
/// </remarks>
public static class AreaTarget
{
    /// <summary>The area.</summary>
    /// <param name="streams">The streams.</param>
    /// <param name="utilities">The utilities, of which the cheapest set is placed.</param>
    /// <returns>Area, in the unit of heat over that of film coefficients and K; null where a coefficient is missing, or the utilities do not do.</returns>
    public static double? Of(IReadOnlyCollection<HeatStream> streams, IReadOnlyList<HeatUtility> utilities)
    {
        if (streams.Count == 0 || streams.Any(stream => !(stream.Film > 0)) || utilities.Count == 0) return null;
        UtilityPlacement placement = UtilityPlacement.Of(streams, utilities);
        if (!placement.IsComplete) return null;
        HeatStream[] all = [.. streams, .. utilities.Select((utility, index) => utility.Stream(placement.Amounts[index])).Where(stream => stream.Heat > 0)];
        if (all.Any(stream => !(stream.Film > 0))) return null;
        IReadOnlyList<HeatPoint> hot = CompositeCurve.Hot(all);
        IReadOnlyList<HeatPoint> cold = CompositeCurve.Cold(all, 0);
        double end = Math.Min(hot[^1].Heat, cold[^1].Heat);
        double[] kinks = [.. hot.Concat(cold).Select(point => Math.Min(point.Heat, end)).Order()];
        double area = 0;
        for (int kink = 1; kink < kinks.Length; kink++)
        {
            (double from, double to) = (kinks[kink - 1], kinks[kink]);
            if (to - from <= 1e-12 * end) continue;
            double hotLow = CompositeCurve.At(hot, from, isFromRight: true), hotHigh = CompositeCurve.At(hot, to, isFromRight: false);
            double coldLow = CompositeCurve.At(cold, from, isFromRight: true), coldHigh = CompositeCurve.At(cold, to, isFromRight: false);
            if (LogarithmicMean(hotLow - coldLow, hotHigh - coldHigh) is not { } difference) return null;
            area += (to - from) * (Resistance(all, isHot: true, hotLow, hotHigh) + Resistance(all, isHot: false, coldLow, coldHigh)) / difference;
        }

        return area;
    }

    // Mean of 1/h over the streams that pass an interval, each by its share of the heat.
    private static double Resistance(HeatStream[] all, bool isHot, double low, double high)
    {
        double heat = 0;
        double weighted = 0;
        foreach (HeatStream stream in all)
        {
            if (stream.IsHot != isHot) continue;
            double part = low == high
                ? (stream.IsIsothermal && Levels.Of(stream.LowKelvin) == Levels.Of(low) ? stream.Heat : 0)
                : stream.IsIsothermal ? 0 : stream.CapacityPerKelvin * Math.Max(0, Math.Min(high, stream.HighKelvin) - Math.Max(low, stream.LowKelvin));
            heat += part;
            weighted += part / stream.Film!.Value;
        }

        return heat > 0 ? weighted / heat : 0;
    }

    private static double? LogarithmicMean(double one, double other)
    {
        if (one <= 0 || other <= 0) return null;
        return Math.Abs(one - other) < 1e-9 * Math.Max(one, other) ? (one + other) / 2 : (one - other) / Math.Log(one / other);
    }
}
