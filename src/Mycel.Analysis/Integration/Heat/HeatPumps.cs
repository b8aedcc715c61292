namespace Mycel.Analysis.Integration.Heat;

/// <summary>Heat pumps beside a process. Only one that takes heat from below the pinch and gives it above saves a utility; anywhere else its power replaces heat one for one, or is wasted.</summary>
/// <remarks>
/// $COP = \eta\, T_d / (T_d - T_s)$ with $\eta$ the share of Carnot's, $T_d$ the temperature at which it gives heat and $T_s$ the one at which it takes it, in K. Source: Townsend and Linnhoff,
/// AIChE Journal 29 (1983) 742.
/// </remarks>
public static class HeatPumps
{
    /// <summary>A heat pump between two shifted temperatures, as large as the process can use.</summary>
    /// <param name="cascade">The process.</param>
    /// <param name="pump">What is known of the pump.</param>
    /// <param name="sourceKelvin">Shifted temperature at which heat is taken.</param>
    /// <param name="sinkKelvin">Shifted temperature at which it is given, a higher one.</param>
    public static PumpPlace At(HeatCascade cascade, PumpData pump, double sourceKelvin, double sinkKelvin)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(sourceKelvin, sinkKelvin);
        return At(SiteProfile.Sources(cascade, ""), SiteProfile.Sinks(cascade, ""), pump, sourceKelvin, sinkKelvin);
    }

    /// <summary>The best heat pump: the pair of levels that saves the most money, among the corners of both profiles and equal steps between them.</summary>
    /// <param name="cascade">The process.</param>
    /// <param name="pump">What is known of the pump.</param>
    /// <param name="steps">Steps into which each piece of a profile is divided.</param>
    /// <returns>The place; null where no pump would save anything.</returns>
    public static PumpPlace? Best(HeatCascade cascade, PumpData pump, int steps = 20)
    {
        IReadOnlyList<HeatStream> sources = SiteProfile.Sources(cascade, "");
        IReadOnlyList<HeatStream> sinks = SiteProfile.Sinks(cascade, "");
        PumpPlace? best = null;
        foreach (double source in Candidates(sources, steps))
            foreach (double sink in Candidates(sinks, steps))
            {
                if (source >= sink) continue;
                PumpPlace place = At(sources, sinks, pump, source, sink);
                if (place.Saving > (best?.Saving ?? 0)) best = place;
            }

        return best;
    }

    /// <summary>What a pump of a given size does to the utilities, wherever it stands: the streams are integrated anew with it.</summary>
    /// <param name="streams">The process.</param>
    /// <param name="pump">What is known of the pump.</param>
    /// <param name="sourceKelvin">Shifted temperature at which heat is taken.</param>
    /// <param name="sinkKelvin">Shifted temperature at which it is given.</param>
    /// <param name="power">Its power.</param>
    public static PumpEffect Effect(IReadOnlyCollection<HeatStream> streams, PumpData pump, double sourceKelvin, double sinkKelvin, double power)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(sourceKelvin, sinkKelvin);
        double given = power * pump.Performance(sourceKelvin, sinkKelvin);
        HeatCascade before = HeatCascade.Of(streams);
        HeatCascade after = HeatCascade.Of(
            [.. streams, new HeatStream("pump", "", isHot: true, sinkKelvin, sinkKelvin, given, 0), new HeatStream("pump", "", isHot: false, sourceKelvin, sourceKelvin, Math.Max(0, given - power), 0)]);
        (double hot, double cold) = (before.HotUtility - after.HotUtility, before.ColdUtility - after.ColdUtility);
        double nothing = 1e-9 * Math.Max(power, before.HotUtility);
        string verdict = (hot > power + nothing, hot > nothing, cold > nothing) switch
        {
            (true, _, _) => "It saves heat and cold, across the pinch.",
            (_, true, false) => "It is useless: its power replaces no more heat than there is power, for it takes heat above the pinch.",
            (_, true, true) => "It saves less heat than it needs power: it is larger than the process can use, or stands in a pocket.",
            _ => "It is useless: it saves no heat, and its power becomes heat that must be carried away, for it gives heat below the pinch.",
        };
        return new PumpEffect(hot, cold, verdict);
    }

    private static PumpPlace At(IReadOnlyList<HeatStream> sources, IReadOnlyList<HeatStream> sinks, PumpData pump, double source, double sink)
    {
        double performance = pump.Performance(source, sink);
        double given = sinks.Sum(piece => piece.Heat - HeatCascade.Above(piece, Levels.Of(sink), includesLevel: false));
        double taken = sources.Sum(piece => HeatCascade.Above(piece, Levels.Of(source), includesLevel: true));
        double power = performance <= 1 ? 0 : Math.Min(given / performance, taken / (performance - 1));
        double saving = power * (performance * pump.HeatPrice + (performance - 1) * pump.ColdPrice - pump.PowerPrice);
        return new PumpPlace(source, sink, performance, power * performance, power * Math.Max(0, performance - 1), power, saving);
    }

    private static IEnumerable<double> Candidates(IReadOnlyList<HeatStream> pieces, int steps) =>
        pieces.SelectMany(piece => Enumerable.Range(0, steps + 1).Select(step => Levels.Of(piece.LowKelvin + (piece.HighKelvin - piece.LowKelvin) * step / steps))).Distinct().Order();
}

/// <summary>What is known of a heat pump.</summary>
/// <param name="CarnotShare">Its coefficient of performance as a share of Carnot's, above 0 and at most 1.</param>
/// <param name="Contribution">Difference of temperatures between the process at its shifted temperature and the pump's own, on each side, in K.</param>
/// <param name="HeatPrice">Cost of the heat that it replaces.</param>
/// <param name="ColdPrice">Cost of carrying away the heat that it takes.</param>
/// <param name="PowerPrice">Cost of its power, per the same amount of energy.</param>
public sealed record PumpData(double CarnotShare, double Contribution, double HeatPrice, double ColdPrice, double PowerPrice)
{
    /// <summary>Heat given per power.</summary>
    /// <param name="sourceKelvin">Shifted temperature at which heat is taken.</param>
    /// <param name="sinkKelvin">Shifted temperature at which it is given.</param>
    public double Performance(double sourceKelvin, double sinkKelvin) => CarnotShare * (sinkKelvin + Contribution) / (sinkKelvin - sourceKelvin + 2 * Contribution);
}

/// <summary>Where a heat pump stands and what it does.</summary>
/// <param name="SourceKelvin">Shifted temperature at which it takes heat, in K.</param>
/// <param name="SinkKelvin">Shifted temperature at which it gives heat, in K.</param>
/// <param name="Performance">Heat given per power.</param>
/// <param name="Given">Heat that it gives, which the hot utility saves.</param>
/// <param name="Taken">Heat that it takes, which the cold utility saves.</param>
/// <param name="Power">Power that it needs.</param>
/// <param name="Saving">What it saves: the cost of both utilities less that of its power.</param>
public sealed record PumpPlace(double SourceKelvin, double SinkKelvin, double Performance, double Given, double Taken, double Power, double Saving);

/// <summary>What a heat pump does to the utilities.</summary>
/// <param name="HotSaved">Heat from outside that it saves.</param>
/// <param name="ColdSaved">Heat that need not be carried away; below 0 where more must be.</param>
/// <param name="Verdict">What that means, a sentence.</param>
public sealed record PumpEffect(double HotSaved, double ColdSaved, string Verdict);
