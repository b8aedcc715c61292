using Mycel.Analysis.Reporting.Charts;
using Mycel.Analysis.Reporting.Sections;
using Mycel.Analysis.Reporting.Views;
using Mycel.Analysis.Results;

namespace Mycel.Analysis.Reporting;

/// <summary>Writes a sweep as one HTML file that needs nothing else, like the report of a plan.</summary>
public static class SweepPage
{
    /// <summary>Writes the page. The same document gives the same text; timings are not part of it.</summary>
    /// <param name="sweep">What to show.</param>
    /// <param name="writer">Where the page goes; must write UTF-8.</param>
    public static void Write(SweepDocument sweep, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(sweep);
        ArgumentNullException.ThrowIfNull(writer);
        var view = new SweepView(sweep);
        IReadOnlyList<Section> sections =
        [
            .. sweep.Structures.Count > 0 ? SweepSections.Drawings(view).Append(SweepSections.Breaks(view)).Append(SweepSections.Structures(view)) : [],
            .. sweep.Planned > 0 ? new[] { SweepSections.Runs(view) } : [], .. UncertaintySections.Of(sweep), .. sweep.Refusal is { } refusal ? new[] { RefusalSection.Of(refusal) } : [], FindingSection.Of(sweep.Findings), SweepSections.About(view),
        ];
        writer.Write(PageFrame.Head(sweep.Package, sections, "how the answer moves").Markup);
        writer.Write(SweepSections.Headline(view).Markup);
        foreach (Section section in sections) writer.Write(section.Markup.Markup);
        PageFrame.WriteFoot(writer, ChartJson.Of(sections.SelectMany(section => section.Charts)));
    }
}
