namespace Mycel.Analysis.Integration.Water;

/// <summary>
/// Networks of re-use for uses of fixed load. For one contaminant the least fresh water is exact, for some best network lets every use give its water as dirty as it may (Savelski and Bagajewicz,
/// Chemical Engineering Science 55 (2000) 5035). For several, uses are first taken to give their water as dirty as they may, then as dirty as they really did, as long as that saves water: the
/// network can be built, and a lower bound says how far from the least it can be at most.
/// </summary>
public static class WaterNetworks
{
    private const int MostRounds = 50;

    /// <summary>A network of least, or little, fresh water.</summary>
    /// <param name="uses">Uses of water.</param>
    /// <param name="fresh">Concentrations of fresh water, by contaminant.</param>
    /// <param name="regenerated">Concentrations with which regenerated water comes back; null where none is regenerated. It may be regenerated any number of times.</param>
    /// <returns>The network; null where no water is clean enough for a use.</returns>
    public static WaterNetwork? Of(IReadOnlyList<FixedLoad> uses, IReadOnlyList<double> fresh, IReadOnlyList<double>? regenerated = null)
    {
        if (uses.Count == 0 || uses.Any(use => fresh.Where((concentration, contaminant) => concentration > use.Inlet[contaminant]).Any())) return null;
        IReadOnlyList<IReadOnlyList<double>> outlets = [.. uses.Select(use => use.Outlet)];
        WaterNetwork? best = null;
        for (int round = 0; round < MostRounds; round++)
        {
            if (new WaterProgram(uses, fresh, regenerated, outlets).Solve() is not { } answer) break;
            double[][] real = RealOutlets(uses, fresh, regenerated, answer.Flows, outlets);
            WaterNetwork found = Network(uses, fresh, regenerated, answer.Flows, real, answer.Gap);
            if (best is not null && found.FreshWater >= best.FreshWater * (1 - 1e-7)) break;
            best = found;
            if (fresh.Count == 1 || best.IsLeast) break;
            // A use that gives water counts with what it really had, one that gives none stays free; so the last network remains possible, rounding allowed for.
            outlets = [.. real.Select((row, use) => Gives(answer.Flows, use)
                ? (IReadOnlyList<double>)[.. row.Select((value, contaminant) => Math.Min(uses[use].Outlet[contaminant], value * (1 + 1e-9)))] : uses[use].Outlet)];
        }

        return best;
    }

    private static bool Gives(double[,] flows, int use) => Enumerable.Range(0, flows.GetLength(1)).Any(to => flows[use, to] > 0);

    private static WaterNetwork Network(
        IReadOnlyList<FixedLoad> uses, IReadOnlyList<double> fresh, IReadOnlyList<double>? regenerated, double[,] flows, double[][] outlets, double gap)
    {
        var list = new List<WaterFlow>();
        int count = uses.Count;
        double regeneratedFlow = 0, freshFlow = 0;
        double[] left = new double[count];
        for (int to = 0; to < count; to++)
            for (int from = 0; from < flows.GetLength(0); from++)
            {
                double flow = flows[from, to];
                if (flow == 0) continue;
                left[to] += flow;
                if (from < count) left[from] -= flow;
                if (from == count) freshFlow += flow;
                if (from == count + 1) regeneratedFlow += flow;
                list.Add(new WaterFlow(from < count ? from : from == count ? WaterFlow.Fresh : WaterFlow.Regeneration, to, flow));
            }

        // Clean water is regenerated before dirty: what a regeneration takes out of it is least then.
        double still = regeneratedFlow;
        foreach (int use in Enumerable.Range(0, count).OrderBy(use => outlets[use].Sum()).ThenBy(use => use))
        {
            double cleaned = Math.Min(still, Math.Max(0, left[use]));
            still -= cleaned;
            double waste = left[use] - cleaned;
            if (cleaned > 0) list.Add(new WaterFlow(use, WaterFlow.Regeneration, cleaned));
            if (waste > 1e-9 * Math.Max(freshFlow, regeneratedFlow)) list.Add(new WaterFlow(use, WaterFlow.Waste, waste));
        }

        double bound = regenerated is null ? Enumerable.Range(0, fresh.Count).Max(contaminant => LimitingProfile.Of([.. uses], contaminant, fresh[contaminant]).FreshWater)
            : fresh.Count == 1 ? freshFlow : 0;
        return new WaterNetwork(freshFlow, Math.Min(bound, freshFlow), list, outlets, regeneratedFlow, gap);
    }

    // Concentrations follow from the flows; water that goes round makes them depend on each other, so that they are approached from above, where they began.
    private static double[][] RealOutlets(
        IReadOnlyList<FixedLoad> uses, IReadOnlyList<double> fresh, IReadOnlyList<double>? regenerated, double[,] flows, IReadOnlyList<IReadOnlyList<double>> start)
    {
        double[][] outlets = [.. start.Select(row => row.ToArray())];
        for (int round = 0; round < 1000; round++)
        {
            double change = 0;
            for (int use = 0; use < uses.Count; use++)
                for (int contaminant = 0; contaminant < fresh.Count; contaminant++)
                {
                    double water = 0, mass = uses[use].Load[contaminant];
                    for (int from = 0; from < flows.GetLength(0); from++)
                    {
                        water += flows[from, use];
                        mass += flows[from, use] * (from < uses.Count ? outlets[from][contaminant] : from == uses.Count ? fresh[contaminant] : regenerated![contaminant]);
                    }

                    if (water == 0) continue;
                    change = Math.Max(change, Math.Abs(outlets[use][contaminant] - mass / water) / Math.Max(uses[use].Outlet[contaminant], double.Epsilon));
                    outlets[use][contaminant] = mass / water;
                }

            if (change < 1e-14) break;
        }

        return outlets;
    }
}
