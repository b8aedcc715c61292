namespace Mycel.Analysis.Integration.Heat;

/// <summary>
/// Several plants on a site, each of which recovers its own heat first, that give heat to mains and take heat from them. How much must come from outside then, beside what it would be if each
/// stood alone and if every stream could reach every other.
/// </summary>
/// <remarks>
/// A source can raise a main at $T_k$ as far as its shifted temperature is at least $T_k + c_k$, a sink can be heated by it as far as its own is at most $T_k - c_k$. Heat passes from hotter
/// mains to colder ones. Sinks above every main need a hotter utility, sources below every main are cooled. Source: Klemeš and others, Applied Thermal Engineering 17 (1997) 993.
/// </remarks>
public sealed class TotalSite
{
    private TotalSite(IReadOnlyDictionary<string, HeatCascade> plants, HeatCascade together, IReadOnlyList<HeatStream> sinks, IReadOnlyList<HeatStream> sources)
    {
        (Plants, Together, Sinks, Sources) = (plants, together, sinks, sources);
    }

    /// <summary>Cascade of each plant alone, by name, sorted.</summary>
    public IReadOnlyDictionary<string, HeatCascade> Plants { get; }

    /// <summary>Cascade of all streams as if every one could reach every other.</summary>
    public HeatCascade Together { get; }

    /// <summary>Pieces of the plants' sink profiles, at shifted temperatures.</summary>
    public IReadOnlyList<HeatStream> Sinks { get; }

    /// <summary>Pieces of the plants' source profiles, at shifted temperatures.</summary>
    public IReadOnlyList<HeatStream> Sources { get; }

    /// <summary>What each main gives and takes, hot to cold.</summary>
    public IReadOnlyList<MainUse> Mains { get; private init; } = [];

    /// <summary>Heat that plants need from outside if none gives heat to another.</summary>
    public double HotUtilityAlone => Plants.Values.Sum(cascade => cascade.HotUtility);

    /// <summary>Heat that must be carried away if none gives heat to another.</summary>
    public double ColdUtilityAlone => Plants.Values.Sum(cascade => cascade.ColdUtility);

    /// <summary>Heat that passes between plants through the mains.</summary>
    public double Passed { get; private init; }

    /// <summary>Heat that plants need from outside when they use the mains.</summary>
    public double HotUtility => HotUtilityAlone - Passed;

    /// <summary>Heat that must be carried away when they use the mains.</summary>
    public double ColdUtility => ColdUtilityAlone - Passed;

    /// <summary>The site of some streams.</summary>
    /// <param name="streams">Streams with their plants.</param>
    /// <param name="mains">Mains; only isothermal ones can be raised and used alike.</param>
    public static TotalSite Of(IReadOnlyCollection<HeatStream> streams, IEnumerable<HeatUtility> mains)
    {
        var plants = new SortedDictionary<string, HeatCascade>(StringComparer.Ordinal);
        foreach (IGrouping<string, HeatStream> plant in streams.GroupBy(stream => stream.Plant, StringComparer.Ordinal)) plants.Add(plant.Key, HeatCascade.Of([.. plant]));
        HeatStream[] sinks = [.. plants.SelectMany(plant => SiteProfile.Sinks(plant.Value, plant.Key))];
        HeatStream[] sources = [.. plants.SelectMany(plant => SiteProfile.Sources(plant.Value, plant.Key))];
        (IReadOnlyList<MainUse> uses, double passed) = Use([.. mains.Where(main => main.FromKelvin == main.ToKelvin).OrderByDescending(main => main.FromKelvin)], sinks, sources);
        return new TotalSite(plants, HeatCascade.Of(streams), sinks, sources) { Mains = uses, Passed = passed };
    }

    private static (IReadOnlyList<MainUse> Uses, double Passed) Use(HeatUtility[] mains, HeatStream[] sinks, HeatStream[] sources)
    {
        var uses = new List<MainUse>();
        double hotter = 0;
        double colderNeeds = 0;
        // From the coldest main up: a sink is heated by the coldest main that can, a source raises the hottest.
        double[] needs = new double[mains.Length];
        for (int main = mains.Length - 1; main >= 0; main--)
        {
            double below = sinks.Sum(sink => sink.Heat - HeatCascade.Above(sink, Levels.Of(mains[main].FromKelvin - mains[main].Contribution), includesLevel: false));
            needs[main] = Math.Max(0, below - colderNeeds);
            colderNeeds = Math.Max(below, colderNeeds);
        }

        double passing = 0;
        double passed = 0;
        for (int main = 0; main < mains.Length; main++)
        {
            double above = sources.Sum(source => HeatCascade.Above(source, Levels.Of(mains[main].FromKelvin + mains[main].Contribution), includesLevel: true));
            double raised = Math.Max(0, above - hotter);
            hotter = Math.Max(above, hotter);
            double given = Math.Min(passing + raised, needs[main]);
            passed += given;
            passing += raised - given;
            uses.Add(new MainUse(mains[main].Name, mains[main].FromKelvin, raised, needs[main], needs[main] - given, passing));
        }

        return (uses, passed);
    }
}

/// <summary>What a main gives and takes.</summary>
/// <param name="Name">The main.</param>
/// <param name="Kelvin">Its temperature, in K.</param>
/// <param name="Raised">Heat that plants can give to it and to no hotter main.</param>
/// <param name="Needed">Heat that plants need from it and could not have from a colder main.</param>
/// <param name="Bought">What of that must come from outside.</param>
/// <param name="Passed">Heat that is left over for colder mains.</param>
public sealed record MainUse(string Name, double Kelvin, double Raised, double Needed, double Bought, double Passed);
