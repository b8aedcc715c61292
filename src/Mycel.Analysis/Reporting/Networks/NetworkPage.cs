using Mycel.Analysis.Reporting.Charts;
using Mycel.Analysis.Reporting.Sections;
using Mycel.Analysis.Results;

namespace Mycel.Analysis.Reporting.Networks;

/// <summary>Writes a network as one HTML file that needs nothing else. However large the network, the page shows the most central part and says so.</summary>
public static class NetworkPage
{
    /// <summary>Writes the page. The same document gives the same text.</summary>
    /// <param name="map">What to show.</param>
    /// <param name="writer">Where the page goes; must write UTF-8.</param>
    public static void Write(MapDocument map, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(map);
        ArgumentNullException.ThrowIfNull(writer);
        var view = new NetworkView(map);
        IReadOnlyList<Section> sections =
        [
            NetworkSections.Picture(view), NetworkSections.Ranking(view), .. view.HasMaterials ? new[] { StructureSections.Materials(view) } : [], StructureSections.Core(view),
            StructureSections.Communities(view), NetworkSections.WeakPoints(view), NetworkSections.Links(view), StructureSections.Figures(view),
            .. map.Findings.Count > 0 ? new[] { FindingSection.Of(map.Findings) } : [], StructureSections.About(view),
        ];
        string charts = ChartJson.Of(sections.SelectMany(section => section.Charts));
        writer.Write(PageFrame.Head(map.Package, sections, "who exchanges what with whom").Markup);
        writer.Write(NetworkHeadline.Of(view).Markup);
        foreach (Section section in sections) writer.Write(section.Markup.Markup);
        PageFrame.WriteFoot(writer, charts);
    }
}
