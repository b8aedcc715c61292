namespace Mycel.Benchmarks.Parks;

/// <summary>Chance that can be asked in any order: the same question gets the same answer, on every machine.</summary>
/// <param name="seed">What tells one park from another.</param>
internal sealed class Chance(int seed)
{
    /// <summary>A number from 0 to below 1.</summary>
    /// <param name="what">Kind of thing that is drawn, so that draws do not depend on each other.</param>
    /// <param name="index">Which of them.</param>
    /// <returns>The number.</returns>
    /// <source>Steele, Lea, Flood, Fast Splittable Pseudorandom Number Generators, OOPSLA 2014: the mixing function.</source>
    public double Of(Draw what, long index)
    {
        ulong mixed = ((ulong)seed * 0x9E3779B97F4A7C15) + ((ulong)what << 48) + (ulong)index;
        for (int round = 0; round < 2; round++)
        {
            mixed += 0x9E3779B97F4A7C15;
            mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9;
            mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
            mixed ^= mixed >> 31;
        }

        return (mixed >> 11) * (1.0 / (1UL << 53));
    }

    /// <summary>A number between two bounds.</summary>
    public double Between(double least, double greatest, Draw what, long index) => least + ((greatest - least) * Of(what, index));

    /// <summary>A whole number from 0 to below a count.</summary>
    public int Below(int count, Draw what, long index) => (int)(count * Of(what, index));
}

/// <summary>Kinds of things that are drawn.</summary>
internal enum Draw
{
    /// <summary>Middle of a cluster, north.</summary>
    ClusterNorth,

    /// <summary>Middle of a cluster, east.</summary>
    ClusterEast,

    /// <summary>Site, distance from the middle of its cluster.</summary>
    SiteDistance,

    /// <summary>Site, direction from the middle of its cluster.</summary>
    SiteDirection,

    /// <summary>Sector of a premises.</summary>
    Sector,

    /// <summary>Size of an order book.</summary>
    Order,

    /// <summary>Variant of a technology that a premises uses.</summary>
    Variant,

    /// <summary>Whether a premises could recycle.</summary>
    Recycler,

    /// <summary>Whether a premises could make heat and power together.</summary>
    Cogeneration,

    /// <summary>Capacity against need.</summary>
    Capacity,

    /// <summary>Main input of a recipe.</summary>
    MainInput,

    /// <summary>Electricity of a recipe.</summary>
    Power,

    /// <summary>Steam of a recipe.</summary>
    Heat,

    /// <summary>Water of a recipe.</summary>
    Water,

    /// <summary>Running cost of a recipe.</summary>
    RunningCost,

    /// <summary>Capital cost of a recipe.</summary>
    Capital,

    /// <summary>Efficiency of a recipe.</summary>
    Efficiency,

    /// <summary>Price of a resource.</summary>
    Price,

    /// <summary>Price at a site.</summary>
    LocalPrice,

    /// <summary>Limit at a site.</summary>
    LocalLimit,

    /// <summary>What a link is.</summary>
    LinkKind,

    /// <summary>Cost of a link.</summary>
    LinkCost,

    /// <summary>Capacity of a link.</summary>
    LinkCapacity,
}
