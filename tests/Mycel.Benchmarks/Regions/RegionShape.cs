namespace Mycel.Benchmarks.Regions;

/// <summary>
/// How large a synthetic region is. The proportions are those of a published salt-lake region: 358 technologies in six industries, 255 materials, a core of 184 technologies that
/// exchange along 709 links, 19 natural resources, 24 technologies that stand already.
/// </summary>
/// <param name="Technologies">Number of technologies.</param>
/// <source>RRIEDOM, Nature Communications 2024, doi:10.1038/s41467-024-48249-6.</source>
internal sealed record RegionShape(int Technologies)
{
    private const double PublishedTechnologies = 358;
    private const int PublishedCore = 184;
    private const int PublishedLinks = 709;
    private const int PublishedMaterials = 255;
    private const int PublishedNatural = 19;
    private const int PublishedStanding = 24;

    // Core technologies of the salt-lake, organic, inorganic, metals, lithium and waste industries.
    private static readonly int[] s_industries = [38, 55, 44, 16, 21, 10];

    /// <summary>The region at its published size.</summary>
    public static RegionShape Published => new((int)PublishedTechnologies);

    /// <summary>Technologies of the core, each the first way to a material of its own.</summary>
    public int Core => Scaled(PublishedCore);

    /// <summary>Links between technologies of the core: one takes what another makes.</summary>
    public int Links => Scaled(PublishedLinks);

    /// <summary>Materials: those that the core makes, natural resources, by-products.</summary>
    public int Materials => Scaled(PublishedMaterials);

    /// <summary>Natural resources, each with a yearly cap.</summary>
    public int Natural => Math.Max(2, Scaled(PublishedNatural));

    /// <summary>By-products.</summary>
    public int ByProducts => Math.Max(2, Materials - Core - Natural);

    /// <summary>Technologies that stand already.</summary>
    public int Standing => Scaled(PublishedStanding);

    /// <summary>Number of industries.</summary>
    public static int Industries => s_industries.Length;

    /// <summary>What tells one region from another.</summary>
    public int Seed { get; init; } = 1;

    /// <summary>Industry of a technology of the core: the industries follow each other from the brine on.</summary>
    /// <param name="core">Number of the technology in the core.</param>
    public int IndustryOf(int core)
    {
        int place = (int)((long)core * PublishedCore / Core), industry = 0;
        while (industry < s_industries.Length - 1 && place >= s_industries[industry]) place -= s_industries[industry++];
        return industry;
    }

    private int Scaled(int published) => (int)Math.Round(published * Technologies / PublishedTechnologies);
}
