using Mycel.Analysis.Reporting.Text;
using Mycel.Analysis.Results;

namespace Mycel.Analysis.Reporting;

/// <summary>Writes the lists of an inference as CSV, one table for each, in the order of the document; empty lists are tables with headings alone.</summary>
public static class InferenceTables
{
    /// <summary>All tables but that of the decisions, which is written in the form in which it is read again.</summary>
    public static IEnumerable<ResultTable> All(InferenceDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        yield return Figures(document.Statistics);
        yield return Industries(document.Industries);
        yield return Waves(document.Waves);
        yield return Technologies(document.Technologies);
        yield return Flows(document.Technologies);
        yield return Resources(document.Resources);
        yield return Links(document.Links);
        yield return Needs(document.Needs);
        yield return ByProducts(document.ByProducts);
        yield return Loops(document.Loops);
        yield return Shortages(document.Shortages);
        yield return Changes(document.Changes);
        yield return Findings(document.Findings);
    }

    private static ResultTable Figures(IReadOnlyList<InferenceFigure> rows) =>
        Table("figures.csv", new CsvText("figure", "title", "value", "published", "source", "note"), rows,
            (csv, row) => csv.Text(row.Id).Text(row.Title).Number(row.Value).Number(row.Published).Text(row.Source).Text(row.Note));

    private static ResultTable Industries(IReadOnlyList<InferredIndustry> rows) =>
        Table("industries.csv", new CsvText("industry", "database", "possible", "kept", "links-within", "links-out", "links-in"), rows,
            (csv, row) => csv.Text(row.Industry).Number(row.Database).Number(row.Possible).Number(row.Kept).Number(row.LinksWithin).Number(row.LinksOut).Number(row.LinksIn));

    private static ResultTable Waves(IReadOnlyList<InferredWave> rows) =>
        Table("waves.csv", new CsvText("wave", "accepted", "rejected", "open", "brings"), rows,
            (csv, row) => csv.Number(row.Number).Text(Joined(row.Accepted)).Text(Joined(row.Rejected)).Text(Joined(row.Open)).Text(Joined(row.Brings)));

    private static ResultTable Technologies(IReadOnlyList<InferredTechnology> rows) =>
        Table("technologies.csv", new CsvText("technology", "industry", "package", "status", "wave", "kept", "missing", "reason"), rows,
            (csv, row) => csv.Text(row.Id).Text(row.Industry).Text(row.Package).Text(row.Status).Number(row.Wave).YesNo(row.Kept)
                .Text(Joined([.. row.Inputs.Where(input => input.Origin == "missing").Select(input => input.Resource)])).Text(row.Reason));

    private static ResultTable Flows(IReadOnlyList<InferredTechnology> rows) =>
        Table("flows.csv", new CsvText("technology", "direction", "resource", "origin", "wave", "main", "sale", "wanted", "unlocks", "partners", "count"),
            [.. rows.SelectMany(row => row.Inputs.Select(input => (row.Id, Input: (InferredInput?)input, Output: (InferredOutput?)null))
                .Concat(row.Outputs.Select(output => (row.Id, Input: (InferredInput?)null, Output: (InferredOutput?)output))))],
            (csv, row) => row.Input is { } input
                ? csv.Text(row.Id).Text("input").Text(input.Resource).Text(input.Origin).Number(input.Wave).Text("").Text("").Text("").Text("")
                    .Text(Joined(input.Technologies)).Number(input.Count)
                : csv.Text(row.Id).Text("output").Text(row.Output!.Resource).Text("").Text("").YesNo(row.Output.Main).Text(row.Output.Sale).YesNo(row.Output.Wanted)
                    .Number(row.Output.Unlocks).Text(Joined(row.Output.Technologies)).Number(row.Output.Count));

    private static ResultTable Resources(IReadOnlyList<InferredResource> rows) =>
        Table("resources.csv", new CsvText("resource", "title", "kind", "origin", "wave", "makers", "takers", "links"), rows,
            (csv, row) => csv.Text(row.Id).Text(row.Title).Text(row.Kind).Text(row.Origin).Number(row.Wave).Number(row.Makers).Number(row.Takers).Number(row.Links));

    private static ResultTable Links(IReadOnlyList<InferredLink> rows) =>
        Table("links.csv", new CsvText("from", "to", "resource"), rows, (csv, row) => csv.Text(row.From).Text(row.To).Text(row.Resource));

    // One row for each way of meeting a need; a need without any has one row too.
    private static ResultTable Needs(IReadOnlyList<InferredNeed> rows) =>
        Table("needs.csv", new CsvText("resource", "step", "met", "technology", "status", "missing"),
            [.. rows.SelectMany(row => row.Alternatives.Select(way => (row, Way: (InferredAlternative?)way)).DefaultIfEmpty((row, null)))],
            (csv, row) => csv.Text(row.row.Resource).Number(row.row.Step).Text(row.row.Met).Text(row.Way?.Technology).Text(row.Way?.Status).Text(Joined(row.Way?.Missing ?? [])));

    private static ResultTable ByProducts(IReadOnlyList<InferredByProduct> rows) =>
        Table("by-products.csv", new CsvText("resource", "givers", "sale", "taker", "status", "missing", "way", "end"),
            [.. rows.SelectMany(row => row.Takers.Select(taker => (row, Taker: (InferredTaker?)taker)).DefaultIfEmpty((row, null)))],
            (csv, row) => csv.Text(row.row.Resource).Text(Joined(row.row.Givers)).Text(row.row.Sale).Text(row.Taker?.Technology).Text(row.Taker?.Status)
                .Text(Joined(row.Taker?.Missing ?? [])).Text(string.Join(" > ", row.Taker?.Way ?? [])).Text(row.Taker?.End));

    private static ResultTable Loops(IReadOnlyList<InferredLoop> rows) =>
        Table("loops.csv", new CsvText("loop", "technologies", "resources", "starters", "any-is-enough"), rows,
            (csv, row) => csv.Text(row.Id).Text(Joined(row.Technologies)).Text(Joined(row.Resources)).Text(Joined(row.Starters)).YesNo(row.IsAnyEnough));

    private static ResultTable Shortages(IReadOnlyList<InferredShortage> rows) =>
        Table("shortages.csv", new CsvText("resource", "waiting-for-it-alone", "waiting", "providers"), rows,
            (csv, row) => csv.Text(row.Resource).Text(Joined(row.Alone)).Number(row.All).Text(Joined(row.Providers)));

    private static ResultTable Changes(IReadOnlyList<InferredChange> rows) =>
        Table("changes.csv", new CsvText("kind", "table", "row", "why"), rows, (csv, row) => csv.Text(row.Kind).Text(row.Table).Text(row.Row).Text(row.Why));

    private static ResultTable Findings(IReadOnlyList<FindingEntry> rows) =>
        Table("findings.csv", new CsvText("severity", "code", "place", "problem", "mend"), rows,
            (csv, row) => csv.Text(row.Severity).Text(row.Code).Text(row.Place).Text(row.Problem).Text(row.Mend));

    private static string Joined(IReadOnlyList<string> names) => string.Join(' ', names);

    private static ResultTable Table<T>(string file, CsvText csv, IReadOnlyList<T> rows, Func<CsvText, T, CsvText> write)
    {
        foreach (T row in rows) write(csv, row).EndRow();
        return new ResultTable(file, csv.ToString());
    }
}
