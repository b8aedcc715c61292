using Mycel.Analysis.Reporting.Text;
using Mycel.Analysis.Results;

namespace Mycel.Analysis.Reporting;

/// <summary>A table of a result.</summary>
/// <param name="FileName">Name of its file.</param>
/// <param name="Text">Its text as CSV.</param>
public sealed record ResultTable(string FileName, string Text);

/// <summary>Writes the lists of a plan as CSV, one table for each, in the order of the document; empty lists are tables with headings alone.</summary>
public static class ResultTables
{
    /// <summary>All tables; each is made when it is reached, so that only one is held at a time.</summary>
    public static IEnumerable<ResultTable> All(PlanDocument plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        yield return Indicators("indicators.csv", plan.Indicators);
        yield return Activities("activities.csv", plan.Activities);
        yield return Exchanges("exchanges.csv", plan.Exchanges);
        yield return Builds("builds.csv", plan.Builds);
        yield return LinkFlows("link-flows.csv", plan.LinkFlows);
        yield return BoundaryFlows("boundary-flows.csv", plan.BoundaryFlows);
        yield return ShadowPrices(plan.ShadowPrices);
        yield return Limits(plan.Limits);
        yield return Terms(plan.Traces);
        yield return Published(plan.Published);
        yield return Trust(plan.Trust);
        yield return Sources(plan.Sources);
        yield return Findings(plan.Findings);
        foreach (ResultTable table in FurtherTables.All(plan))
            yield return table;
        if (plan.Baseline is not { } baseline)
            yield break;
        yield return Indicators("baseline-indicators.csv", baseline.Indicators);
        yield return Activities("baseline-activities.csv", baseline.Activities);
        yield return Builds("baseline-builds.csv", baseline.Builds);
        yield return LinkFlows("baseline-link-flows.csv", baseline.LinkFlows);
        yield return BoundaryFlows("baseline-boundary-flows.csv", baseline.BoundaryFlows);
    }

    internal static ResultTable Indicators(string file, IReadOnlyList<IndicatorValue> rows) =>
        Table(file, new CsvText("indicator", "scope", "period", "value", "unit"), rows,
            (csv, row) => csv.Text(row.Id).Text(row.Scope).Number(row.Period).Number(row.Value).Text(row.Unit));

    internal static ResultTable Activities(string file, IReadOnlyList<Activity> rows) =>
        Table(file, new CsvText("plant", "technology", "site", "owner", "period", "slice", "value", "capacity", "unit"), rows,
            (csv, row) => csv.Text(row.Plant).Text(row.Technology).Text(row.Site).Text(row.Owner).Number(row.Period).Text(row.Slice).Number(row.Value).Number(row.Capacity).Text(row.Unit));

    internal static ResultTable Exchanges(string file, IReadOnlyList<Exchange> rows) =>
        Table(file, new CsvText("from", "to", "from-organisation", "to-organisation", "from-site", "to-site", "resource", "period", "value", "unit", "synergy"), rows,
            (csv, row) => csv.Text(row.From).Text(row.To).Text(row.FromOrganisation).Text(row.ToOrganisation).Text(row.FromSite).Text(row.ToSite)
                .Text(row.Resource).Number(row.Period).Number(row.Value).Text(row.Unit).YesNo(row.Synergy));

    internal static ResultTable Builds(string file, IReadOnlyList<Build> rows) =>
        Table(file, new CsvText("plant", "technology", "site", "period", "value", "unit", "investment", "annual-cost", "money-unit", "sizes"), rows,
            (csv, row) => csv.Text(row.Plant).Text(row.Technology).Text(row.Site).Number(row.Period).Number(row.Value).Text(row.Unit)
                .Number(row.Investment).Number(row.AnnualCost).Text(row.MoneyUnit).Text(string.Join(" + ", (row.Sizes ?? []).Select(size => $"{size.Number} x {size.Size}"))));

    private static ResultTable LinkFlows(string file, IReadOnlyList<LinkFlow> rows) =>
        Table(file, new CsvText(
                "link", "from", "to", "from-organisation", "to-organisation", "from-site", "to-site", "resource", "period", "slice", "value", "arriving", "unit",
                "length-km", "synergy", "worth-to-giver", "worth-to-taker", "worth-to-link", "carriage", "money-unit"), rows,
            (csv, row) => csv.Text(row.Link).Text(row.From).Text(row.To).Text(row.FromOrganisation).Text(row.ToOrganisation).Text(row.FromSite).Text(row.ToSite)
                .Text(row.Resource).Number(row.Period).Text(row.Slice).Number(row.Value).Number(row.Arriving).Text(row.Unit).Number(row.LengthKm).YesNo(row.Synergy)
                .Number(row.WorthToGiver).Number(row.WorthToTaker).Number(row.WorthToLink).Number(row.Carriage).Text(row.MoneyUnit));

    internal static ResultTable BoundaryFlows(string file, IReadOnlyList<BoundaryFlow> rows) =>
        Table(file, new CsvText("kind", "name", "site", "organisation", "resource", "period", "slice", "value", "unit", "price", "price-unit"), rows,
            (csv, row) => csv.Text(row.Kind).Text(row.Name).Text(row.Site).Text(row.Organisation).Text(row.Resource).Number(row.Period).Text(row.Slice)
                .Number(row.Value).Text(row.Unit).Number(row.Price).Text(row.PriceUnit));

    private static ResultTable Limits(IReadOnlyList<LimitUse> rows) =>
        Table("limits.csv", new CsvText("limit", "indicator", "scope", "sense", "value", "bound", "unit"), rows,
            (csv, row) => csv.Text(row.Id).Text(row.Indicator).Text(row.Scope).Text(row.Sense).Number(row.Value).Number(row.Limit).Text(row.Unit));

    private static ResultTable ShadowPrices(IReadOnlyList<ShadowPrice> rows) =>
        Table("shadow-prices.csv", new CsvText("row", "family", "title", "value", "unit", "activity", "limit", "row-unit"), rows,
            (csv, row) => csv.Text(row.Row).Text(row.Family).Text(row.Title).Number(row.Value).Text(row.Unit).Number(row.Activity).Number(row.Limit).Text(row.RowUnit));

    // A term is one row, so that its values add up; the terms that are not listed are a row without a variable.
    private static ResultTable Terms(IReadOnlyList<IndicatorTrace> traces) =>
        Table("terms.csv", new CsvText("indicator", "variable", "amount", "amount-unit", "coefficient", "value", "unit", "cells", "texts", "sources", "qualities"),
            [.. traces.SelectMany(trace => trace.Terms.Select(term => (trace, term)).Concat(Rest(trace)))],
            (csv, row) => csv.Text(row.trace.Id).Text(row.term.Variable).Number(row.term.Amount).Text(row.term.AmountUnit).Number(row.term.Coefficient)
                .Number(row.term.Value).Text(row.trace.Unit).Text(Joined(row.term, cell => cell.Place)).Text(Joined(row.term, cell => cell.Text))
                .Text(Joined(row.term, cell => cell.Source)).Text(Joined(row.term, cell => cell.Quality)));

    private static IEnumerable<(IndicatorTrace trace, TraceTerm term)> Rest(IndicatorTrace trace) =>
        trace.Count > trace.Terms.Count ? [(trace, new TraceTerm("", double.NaN, "", double.NaN, trace.Rest, []))] : [];

    private static string Joined(TraceTerm term, Func<CellUse, string> part) => string.Join("; ", term.Cells.Select(part));

    private static ResultTable Published(IReadOnlyList<PublishedComparison> rows) =>
        Table("published.csv", new CsvText("indicator", "meaning", "year", "published", "ours", "unit", "source", "note", "scope"), rows,
            (csv, row) => csv.Text(row.Indicator).Text(row.Meaning).Number(row.Year).Number(row.Published).Number(row.Ours).Text(row.Unit).Text(row.Source).Text(row.Note).Text(row.Scope));

    private static ResultTable Trust(IReadOnlyList<QualityShare> rows) =>
        Table("trust.csv", new CsvText("quality", "share", "cells"), rows, (csv, row) => csv.Text(row.Quality).Number(row.Share).Number(row.Cells));

    private static ResultTable Sources(IReadOnlyList<SourceUse> rows) =>
        Table("sources.csv", new CsvText("id", "citation", "url", "quality", "share", "cells"), rows,
            (csv, row) => csv.Text(row.Id).Text(row.Citation).Text(row.Url).Text(row.Quality).Number(row.Share).Number(row.Cells));

    internal static ResultTable Findings(IReadOnlyList<FindingEntry> rows) =>
        Table("findings.csv", new CsvText("severity", "code", "place", "problem", "mend"), rows,
            (csv, row) => csv.Text(row.Severity).Text(row.Code).Text(row.Place).Text(row.Problem).Text(row.Mend));

    internal static ResultTable Table<T>(string file, CsvText csv, IReadOnlyList<T> rows, Action<CsvText, T> write)
    {
        foreach (T row in rows)
        {
            write(csv, row);
            csv.EndRow();
        }
        return new ResultTable(file, csv.ToString());
    }
}
