namespace Mycel.Analysis.Reporting.Sections;

/// <summary>Qualities of sources, best first, with what they mean to a reader.</summary>
internal static class QualityScale
{
    /// <summary>All qualities in order.</summary>
    public static readonly IReadOnlyList<(string Quality, string Meaning)> All =
    [
        ("measured", "read from a meter or a weighbridge"),
        ("published", "printed in a document that names who measured or decided it"),
        ("derived", "calculated from other values that have a source"),
        ("typical", "usual for this kind of plant or market"),
        ("assumed", "chosen without a source"),
        ("none", "the cell names no source"),
    ];

    /// <summary>The quality where it is one we know, else <c>none</c>: it becomes part of a style's name.</summary>
    public static string Known(string quality) => All.Any(entry => entry.Quality == quality) ? quality : "none";

    /// <summary>Place in the order, the best first.</summary>
    public static int Order(string quality) => All.Select(entry => entry.Quality).ToList().IndexOf(Known(quality));

    /// <summary>What it means.</summary>
    public static string Meaning(string quality) => All[Order(quality)].Meaning;
}
