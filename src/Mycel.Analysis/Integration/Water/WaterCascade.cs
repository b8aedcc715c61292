namespace Mycel.Analysis.Integration.Water;

/// <summary>Water of a fixed flow: a source gives it, a sink takes it.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Flow">Flow of water.</param>
/// <param name="Concentration">Of a source its concentration, of a sink the greatest that it accepts; mass per mass of water.</param>
public sealed record FixedFlow(string Name, double Flow, double Concentration);

/// <summary>The water cascade: the least fresh water for sinks and sources of fixed flow, one contaminant, exactly.</summary>
/// <remarks>
/// Below concentration $C$ sinks accept the load $\sum_j F_j (C_j - C_0)$ and could send no more than that to dirtier water, so that for every $C$
/// $F \ge \left(\sum_{C_j &lt; C} F_j (C - C_j) - \sum_{C_i &lt; C} F_i (C - C_i)\right) / (C - C_0)$, and in the limit $F \ge \sum F_j - \sum F_i$. The greatest of these is enough. Source: Manan, Tan and
/// Foo, AIChE Journal 50 (2004) 3169, in closed form.
/// </remarks>
/// <param name="FreshWater">Least fresh water.</param>
/// <param name="WasteWater">Water that is left over.</param>
/// <param name="Pinch">Concentration at which the need for fresh water is decided; infinite where flows alone decide it.</param>
public sealed record WaterCascade(double FreshWater, double WasteWater, double Pinch)
{
    /// <summary>The cascade of sinks and sources.</summary>
    /// <param name="sources">Sources.</param>
    /// <param name="sinks">Sinks, none of which accepts only cleaner water than fresh.</param>
    /// <param name="fresh">Concentration of fresh water, which is the cleanest.</param>
    /// <exception cref="ArgumentOutOfRangeException">A sink accepts only cleaner water than fresh.</exception>
    public static WaterCascade Of(IReadOnlyCollection<FixedFlow> sources, IReadOnlyCollection<FixedFlow> sinks, double fresh)
    {
        foreach (FixedFlow sink in sinks) ArgumentOutOfRangeException.ThrowIfLessThan(sink.Concentration, fresh);
        double net = sinks.Sum(sink => sink.Flow) - sources.Sum(source => source.Flow);
        double flow = Math.Max(0, net);
        double pinch = net > 0 ? double.PositiveInfinity : fresh;
        foreach (double level in sources.Concat(sinks).Select(water => water.Concentration).Where(level => level > fresh).Distinct().Order())
        {
            double needed = (sinks.Sum(sink => Below(sink, level)) - sources.Sum(source => Below(source, level))) / (level - fresh);
            if (needed <= flow) continue;
            flow = needed;
            pinch = level;
        }

        return new WaterCascade(flow, Math.Max(0, flow - net), pinch);
    }

    private static double Below(FixedFlow water, double level) => water.Flow * Math.Max(0, level - water.Concentration);
}
