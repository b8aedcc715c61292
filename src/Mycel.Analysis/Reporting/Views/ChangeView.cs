using Mycel.Analysis.Reporting.Charts;
using Mycel.Analysis.Reporting.Text;
using Mycel.Analysis.Results;

namespace Mycel.Analysis.Reporting.Views;

/// <summary>The park before and after as sections and charts read it.</summary>
/// <param name="change">Before and after.</param>
internal sealed class ChangeView(BeforeAfter change)
{
    /// <summary>
    /// Thirteen indicators that tell of a region's industry: output, profit, investment, carbon, electricity, water, energy, solid waste, and five of them per output.
    /// Source: Xie, Fu, Zhu and Hu, Nature Communications 15 (2024), figure 2.
    /// </summary>
    public static readonly IReadOnlyList<string> Thirteen =
    [
        "output-value", "profit", "capital-investment", "co2", "electricity", "water-fresh", "energy-coal-equivalent", "solid-waste",
        "co2-intensity", "electricity-intensity", "water-fresh-intensity", "energy-coal-equivalent-intensity", "solid-waste-intensity",
    ];

    private const string Industry = "industry:";

    /// <summary>Industries, those of the greatest output after first.</summary>
    public IReadOnlyList<string> Industries { get; } =
    [
        .. change.Indicators.Where(row => row.Scope.StartsWith(Industry, StringComparison.Ordinal)).GroupBy(row => row.Scope, StringComparer.Ordinal)
            .OrderByDescending(group => group.FirstOrDefault(row => row.Id == "output-value")?.After ?? 0).ThenBy(group => group.Key, StringComparer.Ordinal).Select(group => group.Key),
    ];

    /// <summary>What was before, in words.</summary>
    public string Scene => change.Before.Scenario.Count == 0 ? "the park as the package describes it" : Words.List([.. change.Before.Scenario.Select(id => $"“{id}”")]);

    /// <summary>The figure of an indicator for a scope; null where there is none.</summary>
    public IndicatorChange? Find(string id, string scope) => change.Indicators.FirstOrDefault(row => row.Id == id && row.Scope == scope);

    /// <summary>Colour of an industry; grey for the ninth and those after it, and for none.</summary>
    public string Colour(string industry)
    {
        int place = Industries.ToList().IndexOf(industry.StartsWith(Industry, StringComparison.Ordinal) ? industry : Industry + industry);
        return place < 0 ? Palette.Other : Palette.At(place);
    }

    /// <summary>Entries of a legend for the industries.</summary>
    public IReadOnlyList<LegendEntry> Legend(Names names) =>
        [.. Industries.Take(Palette.Unlike.Count).Select(scope => new LegendEntry(names.Scope(scope), Colour(scope), "area")),
         .. Industries.Count > Palette.Unlike.Count ? new[] { new LegendEntry("Other industries", Palette.Other, "area") } : []];

    /// <summary>Title of a scope of the comparison.</summary>
    public static string Title(string scope, Names names) => scope == "no-industry" ? "No industry" : names.Scope(scope);

    /// <summary>A share of a whole that may be negative; null where the whole is nothing.</summary>
    public static double? ShareOf(double? part, double? whole) => part is { } some && whole is not null and not 0 ? some / whole.Value : null;
}
