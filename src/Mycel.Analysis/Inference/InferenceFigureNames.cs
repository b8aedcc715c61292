namespace Mycel.Analysis.Inference;

/// <summary>Figures that inference counts, under the names by which <c>published.csv</c> may set published counts beside them.</summary>
public static class InferenceFigureNames
{
    private static readonly Dictionary<string, string> Titles = new(StringComparer.Ordinal)
    {
        ["technologies"] = "Technologies that were looked at",
        ["possible-technologies"] = "Technologies that are possible and accepted",
        ["kept-technologies"] = "Technologies of the superstructure",
        ["industries"] = "Industries of the superstructure",
        ["waves"] = "Waves until nothing new appears",
        ["resources"] = "Resources of the superstructure",
        ["materials"] = "Materials among them: all but electricity, heat, fresh water and services",
        ["natural-resources"] = "Natural resources that are drawn",
        ["links"] = "Conceivable exchanges between two technologies",
        ["material-links"] = "Exchanges of materials among them",
        ["linked-pairs"] = "Pairs of technologies with an exchange",
        ["symbiotic-materials"] = "Materials with an exchange",
        ["loops"] = "Circles that nothing starts",
        ["blocked-technologies"] = "Technologies that miss something nobody provides",
    };

    /// <summary>The names.</summary>
    public static IReadOnlyCollection<string> All => Titles.Keys;

    /// <summary>What a figure counts.</summary>
    /// <param name="id">Its name.</param>
    public static string TitleOf(string id) => Titles[id];
}
