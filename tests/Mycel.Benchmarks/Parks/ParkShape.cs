namespace Mycel.Benchmarks.Parks;

/// <summary>How large a synthetic park is.</summary>
internal sealed record ParkShape
{
    private const int LeastSectors = 4;
    private const int ResourcesOfSector = 4;
    private const int SharedResources = 7;

    /// <summary>Number of premises: what an organisation has at a site; each has five plants or six.</summary>
    public required int Premises { get; init; }

    /// <summary>Number of sites.</summary>
    public required int Sites { get; init; }

    /// <summary>Number of organisations.</summary>
    public required int Organisations { get; init; }

    /// <summary>Number of technologies.</summary>
    public required int Technologies { get; init; }

    /// <summary>Number of resources.</summary>
    public required int Resources { get; init; }

    /// <summary>Number of links that are listed one by one; two rules by distance come on top.</summary>
    public required int Links { get; init; }

    /// <summary>Number of prices that hold at one site only.</summary>
    public required int LocalMarkets { get; init; }

    /// <summary>Number of sites with water of their own.</summary>
    public required int Endowments { get; init; }

    /// <summary>Number of premises where two candidates exclude each other, which takes two integers each.</summary>
    public int Choices { get; init; }

    /// <summary>What tells one park of this shape from another.</summary>
    public int Seed { get; init; } = 1;

    /// <summary>Sectors, each with a raw material, an intermediate, a product and a by-product.</summary>
    public int Sectors => Math.Clamp((Resources - SharedResources) / ResourcesOfSector, LeastSectors, Math.Max(LeastSectors, Groups));

    /// <summary>Groups of technologies, each with one of every kind.</summary>
    public int Groups => Math.Max(LeastSectors, Technologies / Recipes.KindCount);

    /// <summary>The usual park of about as many table rows.</summary>
    /// <param name="rows">Rows of all tables together.</param>
    /// <param name="linkShare">Share of the rows that are links.</param>
    /// <param name="seed">What tells one park from another.</param>
    /// <returns>The shape.</returns>
    public static ParkShape OfRows(int rows, double linkShare = 0.35, int seed = 1)
    {
        int others = (int)(rows * (1 - linkShare));
        return new ParkShape
        {
            Premises = Math.Max(4, (int)(0.31 * others / 5.3)),
            Sites = Math.Max(3, (int)(0.045 * others)),
            Organisations = Math.Max(3, (int)(0.03 * others)),
            Technologies = Math.Max(LeastSectors * Recipes.KindCount, (int)(0.37 * others / 8.8)),
            Resources = Math.Max(SharedResources + (LeastSectors * ResourcesOfSector), (int)(0.012 * others)),
            Links = (int)(rows * linkShare),
            LocalMarkets = (int)(0.17 * others),
            Endowments = (int)(0.02 * others),
            Seed = seed,
        };
    }
}
