using Mycel.Analysis.Reporting.Charts;
using Mycel.Analysis.Reporting.Sections;
using Mycel.Analysis.Results;

namespace Mycel.Analysis.Reporting.Comparisons;

/// <summary>Writes a comparison of results as one HTML file that needs nothing else, like the report of a plan.</summary>
public static class ComparePage
{
    /// <summary>Writes the page. The same documents give the same text; timings are not part of it.</summary>
    /// <param name="results">Label and document of each result, at least one.</param>
    /// <param name="writer">Where the page goes; must write UTF-8.</param>
    public static void Write(IReadOnlyList<(string Label, PlanDocument Document)> results, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(results);
        ArgumentNullException.ThrowIfNull(writer);
        var view = new CompareView(results);
        IReadOnlyList<Section> sections = CompareSections.Of(view);
        writer.Write(PageFrame.Head(view.Package, sections, "results compared").Markup);
        writer.Write(CompareSections.Headline(view).Markup);
        foreach (Section section in sections) writer.Write(section.Markup.Markup);
        PageFrame.WriteFoot(writer, ChartJson.Of(sections.SelectMany(section => section.Charts)));
    }
}
