using Mycel.Analysis.Reporting.Charts;
using Mycel.Analysis.Reporting.Sections;
using Mycel.Analysis.Reporting.Views;
using Mycel.Analysis.Results;

namespace Mycel.Analysis.Reporting;

/// <summary>Writes a front as one HTML file that needs nothing else, like the report of a plan.</summary>
public static class FrontPage
{
    /// <summary>Writes the page. The same document gives the same text; timings are not part of it.</summary>
    /// <param name="front">What to show.</param>
    /// <param name="writer">Where the page goes; must write UTF-8.</param>
    public static void Write(FrontDocument front, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(front);
        ArgumentNullException.ThrowIfNull(writer);
        var view = new FrontView(front);
        IReadOnlyList<Section> sections = front.Points.Count > 0 ? WithPoints(view) : WithoutPoints(view);
        string charts = ChartJson.Of(sections.SelectMany(section => section.Charts));
        writer.Write(PageFrame.Head(front.Package, sections, "what can be had for what").Markup);
        writer.Write(FrontHeadlineSection.Of(view).Markup);
        foreach (Section section in sections)
            writer.Write(section.Markup.Markup);
        PageFrame.WriteFoot(writer, charts);
    }

    private static IReadOnlyList<Section> WithPoints(FrontView view) =>
    [
        FrontSection.Of(view), MarkSection.Of(view), FrontActivitySection.Of(view), FrontIndicatorSection.Of(view), PointSection.Of(view), FrontProofSection.Of(view),
        FindingSection.Of(view.Front.Findings), FrontAboutSection.Of(view),
    ];

    private static IReadOnlyList<Section> WithoutPoints(FrontView view) =>
    [
        .. view.Front.Refusal is { } refusal ? new[] { RefusalSection.Of(refusal) } : [], FindingSection.Of(view.Front.Findings), FrontAboutSection.Of(view),
    ];
}
