using Mycel.Analysis.Reporting.Charts;
using Mycel.Analysis.Reporting.Sections;
using Mycel.Analysis.Reporting.Views;
using Mycel.Analysis.Results;

namespace Mycel.Analysis.Reporting;

/// <summary>Writes what was inferred about technologies as one HTML file, of the same make as the report of a plan.</summary>
public static class InferencePage
{
    /// <summary>Writes the page. The same document gives the same text.</summary>
    /// <param name="document">What was inferred.</param>
    /// <param name="writer">Where the page goes; must write UTF-8.</param>
    public static void Write(InferenceDocument document, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(writer);
        var view = new InferenceView(document);
        IReadOnlyList<Section> sections =
        [
            WaveSection.Of(view), InferredTechnologySection.Of(view), SuperstructureSection.Of(view), WantedSection.Of(view), ByProductSection.Of(view), ShortageSection.Of(view),
            LoopSection.Of(view), DecisionSection.Of(view), InferredPackageSection.Of(view), FindingSection.Of(document.Findings), InferenceAboutSection.Of(view),
        ];
        writer.Write(PageFrame.Head(document.Package, sections, "which technologies are possible").Markup);
        writer.Write(InferenceHeadline.Of(view).Markup);
        foreach (Section section in sections) writer.Write(section.Markup.Markup);
        PageFrame.WriteFoot(writer, ChartJson.Of(sections.SelectMany(section => section.Charts)));
    }
}
