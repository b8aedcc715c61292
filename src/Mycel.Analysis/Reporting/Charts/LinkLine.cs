using Mycel.Analysis.Reporting.Text;

namespace Mycel.Analysis.Reporting.Charts;

/// <summary>How lines between organisations or sites are drawn: colour and dashes by what flows, so that they differ without colour too.</summary>
internal sealed record LinkLine(string Title, string Colour, string Line, double Curveness)
{
    private static readonly LinkLine Material = new("Materials, by-products", Palette.Unlike[6], "solid", 0.08);
    private static readonly LinkLine Energy = new("Energy: heat, electricity, fuels", Palette.Unlike[5], "dashed", 0.18);
    private static readonly LinkLine Water = new("Water", Palette.Unlike[0], "dotted", 0.28);
    private static readonly LinkLine Rest = new("Other", Palette.Other, "solid", 0.38);

    /// <summary>The line for a kind of resource.</summary>
    public static LinkLine Of(string kind) => kind switch
    {
        "material" or "by-product" => Material,
        "fuel" or "electricity" or "heat" => Energy,
        "water" or "reused-water" => Water,
        _ => Rest,
    };

    /// <summary>Entries of the legend for the lines that are used.</summary>
    public static IReadOnlyList<LegendEntry> Legend(IEnumerable<LinkLine> used) =>
        [.. used.Distinct().OrderBy(line => line.Curveness).Select(line => new LegendEntry(line.Title, line.Colour, line.Line))];

    /// <summary>A dot of a size, as a number with its unit: used in tooltips.</summary>
    public static string Amount(double value, string unit) => $"{Figure.Rounded(value)} {UnitWords.InSentence(unit)}";
}
