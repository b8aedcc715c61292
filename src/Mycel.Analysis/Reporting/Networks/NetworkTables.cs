using Mycel.Analysis.Reporting.Text;
using Mycel.Analysis.Results;

namespace Mycel.Analysis.Reporting.Networks;

/// <summary>Writes the lists of a network as CSV, one table for each, in the order of the document.</summary>
public static class NetworkTables
{
    /// <summary>All tables; each is made when it is reached, so that only one is held at a time.</summary>
    /// <param name="map">The network.</param>
    public static IEnumerable<ResultTable> All(MapDocument map)
    {
        ArgumentNullException.ThrowIfNull(map);
        yield return Nodes(map);
        yield return Links(map);
        yield return Materials(map);
        yield return Communities(map);
        yield return Industries(map);
        yield return Thresholds(map);
        yield return ResultTables.Findings(map.Findings);
    }

    private static ResultTable Nodes(MapDocument map) => Table(
        "nodes.csv",
        new CsvText(
            "id", "title", "industry", "degree", "in-degree", "out-degree", "partners", "degree-centrality", "betweenness", "betweenness-normalised", "closeness", "strength",
            "importance", "materials", "component", "community", "articulation", "core"),
        map.Nodes,
        (csv, node) => csv.Text(node.Id).Text(node.Title).Text(node.Industry).Number(node.Degree).Number(node.InDegree).Number(node.OutDegree).Number(node.Partners)
            .Number(node.DegreeCentrality).Number(node.Betweenness).Number(node.BetweennessNormalised).Number(node.Closeness).Number(node.Strength).Number(node.Importance)
            .Number(node.Materials).Number(node.Component).Number(node.Community).YesNo(node.Articulation).YesNo(node.Core));

    // One row for each exchange, so that amounts have a unit; a link without materials is a row of its own.
    private static ResultTable Links(MapDocument map) => Table(
        "links.csv", new CsvText("from", "to", "resource", "amount", "unit", "weight", "bridge", "core"),
        map.Links.SelectMany(link => link.Flows.DefaultIfEmpty(new MapFlow("", null, "")).Select(flow => (link, flow))),
        (csv, row) => csv.Text(row.link.From).Text(row.link.To).Text(row.flow.Resource).Number(row.flow.Amount).Text(row.flow.Amount is null ? "" : row.flow.Unit)
            .Number(row.link.Weight).YesNo(row.link.Bridge).YesNo(row.link.Core));

    private static ResultTable Materials(MapDocument map) => Table(
        "materials.csv", new CsvText("id", "title", "kind", "exchanges", "givers", "takers", "amount", "unit"), map.Materials,
        (csv, material) => csv.Text(material.Id).Text(material.Title).Text(material.Kind).Number(material.Exchanges).Number(material.Givers).Number(material.Takers)
            .Number(material.Amount).Text(material.Amount is null ? "" : material.Unit));

    private static ResultTable Communities(MapDocument map) => Table(
        "communities.csv", new CsvText("number", "nodes", "inner-links", "outer-links", "members"), map.Communities,
        (csv, group) => csv.Number(group.Number).Number(group.Nodes).Number(group.InnerLinks).Number(group.OuterLinks).Text(string.Join("; ", group.Members)));

    private static ResultTable Industries(MapDocument map) => Table(
        "industries.csv", new CsvText("industry", "nodes", "core-nodes", "inner-links", "outer-links"), map.Industries,
        (csv, industry) => csv.Text(industry.Id).Number(industry.Nodes).Number(industry.CoreNodes).Number(industry.InnerLinks).Number(industry.OuterLinks));

    private static ResultTable Thresholds(MapDocument map) => Table(
        "thresholds.csv", new CsvText("measure", "threshold", "nodes", "links", "exchanges", "materials", "industries"), map.Thresholds,
        (csv, row) => csv.Text(row.Measure).Number(row.Threshold).Number(row.Nodes).Number(row.Links).Number(row.Exchanges).Number(row.Materials)
            .Text(string.Join("; ", row.Industries.Select(entry => $"{entry.Id}: {Figure.Exact(entry.Nodes)}"))));

    private static ResultTable Table<T>(string file, CsvText csv, IEnumerable<T> rows, Action<CsvText, T> write)
    {
        foreach (T row in rows)
        {
            write(csv, row);
            csv.EndRow();
        }

        return new ResultTable(file, csv.ToString());
    }
}
