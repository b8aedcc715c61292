using System.Globalization;

namespace Mycel.Analysis.Inference;

/// <summary>What can be chosen when technologies are inferred.</summary>
public sealed record InferenceOptions
{
    /// <summary>Ids of the resources to start from; null for the endowments of the package.</summary>
    public IReadOnlyList<string>? From { get; init; }

    /// <summary>Ids of the products that are wanted; null for all that markets pay for and plants must deliver.</summary>
    public IReadOnlyList<string>? To { get; init; }

    /// <summary>Whether what markets sell is there from the beginning.</summary>
    public bool Markets { get; init; } = true;

    /// <summary>Ids of the by-products whose takers are sought; none for every by-product.</summary>
    public IReadOnlyList<string> LeftOvers { get; init; } = [];

    /// <summary>Whether takers of by-products belong to the superstructure of the products that are wanted.</summary>
    public bool ByProducts { get; init; }

    /// <summary>Most waves forward, and most steps backward; null for as many as bring anything new.</summary>
    public int? Depth { get; init; }

    /// <summary>Year that is asked; null for the base year of the package.</summary>
    public int? Period { get; init; }

    /// <summary>The options as texts, by name, as a document holds them.</summary>
    public IReadOnlyDictionary<string, string> Texts => new SortedDictionary<string, string>(StringComparer.Ordinal)
    {
        ["byProducts"] = LeftOvers.Count > 0 ? string.Join(' ', LeftOvers) : ByProducts ? "taken in" : "listed",
        ["depth"] = Depth?.ToString(CultureInfo.InvariantCulture) ?? "until nothing new appears",
        ["from"] = From is null ? "endowments" : string.Join(' ', From),
        ["markets"] = Markets ? "yes" : "no",
        ["period"] = Period?.ToString(CultureInfo.InvariantCulture) ?? "base year",
        ["to"] = To is null ? "what is sold or needed" : string.Join(' ', To),
    };
}
