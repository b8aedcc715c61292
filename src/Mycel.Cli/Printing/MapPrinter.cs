using Mycel.Analysis.Results;

namespace Mycel.Cli.Printing;

/// <summary>Prints what a facilitator reads first about a network.</summary>
internal static class MapPrinter
{
    private const int MostNodes = 12;
    private const int MostMaterials = 8;

    /// <summary>Prints a summary.</summary>
    /// <param name="sheet">Where to.</param>
    /// <param name="map">The network.</param>
    /// <param name="subject">What was asked, as the user named it.</param>
    public static void Print(Sheet sheet, MapDocument map, string subject)
    {
        MapFigures figures = map.Figures;
        string scenario = map.Scenario.Count == 0 ? "" : $" ({string.Join(", ", map.Scenario)})";
        sheet.Title($"{(map.Package.Title.Length > 0 ? map.Package.Title : map.Package.Name)}{scenario}");
        string possible = map.ExchangesAre == "possible" ? "possible " : "";
        string materials = figures.Materials > 0
            ? $" {Count(figures.Exchanges, "exchange")} of {Count(figures.Materials, "material")}; symbiotic, with two exchanges or more: {Figures.Of(figures.SymbioticMaterials)}." : "";
        sheet.Paragraph($"{Nodes(map, figures.Nodes)}, {Count(figures.Links, possible + "link")}.{materials}");
        if (map.Origin == "links") sheet.Paragraph($"Left out: {Count(figures.Internal, "link")} of a node with itself. Merged: {Count(figures.Repeated, "repeated row")}.");
        if (map.Sample is { } sample)
            sheet.Paragraph($"Betweenness is an estimate from {Figures.Of(sample.Sources)} nodes: normalised values are off by at most {Figures.Of(sample.Error)} with {Figures.Of(100 * sample.Confidence)} % confidence.");
        string kept = figures.Materials > 0 ? $", {Count(map.Core.Materials, "material")}" : "";
        sheet.Paragraph($"Core network: {Nodes(map, map.Core.Nodes)} with {map.Core.Rule}; {Count(map.Core.Links, "link")}{kept}.");
        PrintFigures(sheet, figures);
        PrintNodes(sheet, map);
        PrintMaterials(sheet, map);
        int warnings = map.Findings.Count(finding => finding.Severity == "warning");
        if (warnings == 0) return;
        sheet.Line();
        sheet.Line($"{warnings} warning{(warnings == 1 ? "" : "s")} about the package: mycel check {subject}");
    }

    private static string Nodes(MapDocument map, int count) =>
        map.NodesAre == "technology" ? $"{Figures.Of(count)} {(count == 1 ? "technology" : "technologies")}" : Count(count, map.NodesAre);

    private static string Count(int count, string noun) => $"{Figures.Of(count)} {noun}{(count == 1 ? "" : "s")}";

    private static void PrintFigures(Sheet sheet, MapFigures figures)
    {
        sheet.Heading("The network as a whole");
        sheet.Table(
            ["", ">Value"],
            [
                ["Density", Figures.Of(figures.Density)],
                ["Degree centralisation", Figures.Of(figures.DegreeCentralisation)],
                ["Degree assortativity", Figures.Of(figures.DegreeAssortativity)],
                ["Industry assortativity", Figures.Of(figures.IndustryAssortativity)],
                ["Communities", Figures.Of(figures.Communities)],
                ["Modularity", Figures.Of(figures.Modularity)],
                ["Parts", Figures.Of(figures.Components)],
                ["Articulation points", Figures.Of(figures.ArticulationPoints)],
                ["Bridges", Figures.Of(figures.Bridges)],
            ]);
    }

    private static void PrintNodes(Sheet sheet, MapDocument map)
    {
        sheet.Heading($"Most central{(map.Nodes.Count > MostNodes ? $" (the first {MostNodes} of {Figures.Of(map.Nodes.Count)})" : "")}");
        sheet.Table(
            ["", ">Links", ">Degree centrality", ">Betweenness", ">Closeness"],
            map.Nodes.OrderByDescending(node => node.DegreeCentrality).ThenByDescending(node => node.Betweenness).ThenBy(node => node.Id, StringComparer.Ordinal).Take(MostNodes)
                .Select(node => (IReadOnlyList<string>)
                    [node.Title, Figures.Of(node.Degree), Figures.Of(node.DegreeCentrality), Figures.Of(node.Betweenness), Figures.Of(node.Closeness)]));
    }

    private static void PrintMaterials(Sheet sheet, MapDocument map)
    {
        if (map.Materials.Count == 0) return;
        sheet.Heading($"Most exchanged{(map.Materials.Count > MostMaterials ? $" (the first {MostMaterials} of {map.Materials.Count})" : "")}");
        sheet.Table(
            ["Material", ">Exchanges", ">Givers", ">Takers"],
            map.Materials.Take(MostMaterials).Select(material => (IReadOnlyList<string>)
                [material.Title, Figures.Of(material.Exchanges), Figures.Of(material.Givers), Figures.Of(material.Takers)]));
    }
}
