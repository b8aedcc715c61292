using Mycel.Analysis.Reporting.Text;
using Mycel.Analysis.Results;

namespace Mycel.Analysis.Reporting.Comparisons;

/// <summary>Writes every figure of several results as CSV, one beside the other, with what its line says: that all are the same, that they differ, or why a result has none.</summary>
public static class CompareTables
{
    /// <summary>Name of the table of figures.</summary>
    public const string File = "compare.csv";

    /// <summary>Name of the table of published figures.</summary>
    public const string PublishedFile = "compare-published.csv";

    /// <summary>The tables.</summary>
    /// <param name="results">Label and document of each result, at least one.</param>
    public static IEnumerable<ResultTable> All(IReadOnlyList<(string Label, PlanDocument Document)> results)
    {
        ArgumentNullException.ThrowIfNull(results);
        yield return Figures(results);
        yield return ResultTables.Table(
            PublishedFile, new CsvText("result", "indicator", "scope", "published", "ours", "difference", "unit", "source", "note"), Comparison.Of(results).Published,
            (csv, row) => csv.Text(row.Result).Text(row.Total.Indicator).Text(row.Total.Scope).Number(row.Total.Published).Number(row.Total.Ours).Number(row.Difference).Text(row.Total.Unit)
                .Text(row.Total.Source).Text(row.Total.Note));
    }

    private static ResultTable Figures(IReadOnlyList<(string Label, PlanDocument Document)> results)
    {
        var csv = new CsvText(["kind", "figure", "unit", .. results.Select(result => result.Label), "difference", "verdict", "reason"]);
        foreach ((string kind, IReadOnlyList<ComparedFigure> figures) in Comparison.AllOf(results))
        {
            foreach (ComparedFigure figure in figures)
            {
                csv.Text(kind).Text(figure.Name).Text(figure.Unit);
                foreach (double? value in figure.Values) csv.Number(value);
                csv.Number(figure.Change).Text(VerdictOf(figure)).Text(string.Join("; ", Reasons(kind, figure, results))).EndRow();
            }
        }

        return new ResultTable(File, csv.ToString());
    }

    private static string VerdictOf(ComparedFigure figure) => figure.Same ? "same" : figure.Values.Any(value => value is null) ? "missing" : "differs";

    // Why a result has no value for a figure that another has.
    private static IEnumerable<string> Reasons(string kind, ComparedFigure figure, IReadOnlyList<(string Label, PlanDocument Document)> results)
    {
        for (int result = 0; result < results.Count; result++)
        {
            if (figure.Values[result] is not null) continue;
            (string label, PlanDocument document) = results[result];
            yield return $"{label}: {ReasonOf(kind, document)}";
        }
    }

    private static string ReasonOf(string kind, PlanDocument document) => kind switch
    {
        "given" => document.Balance is null ? "a plan starts from no given facts" : "the fact is not given, or in another unit",
        _ when document.Refusal is { } refusal => $"no figures, for it is {refusal.Kind}",
        "account" => document.Balance is null ? "a plan keeps no accounts" : "nothing of it flows",
        "objective" => document.Balance is null ? "another objective is sought" : "a balance seeks nothing",
        "activity" => "it does nothing",
        "build" => "nothing is built",
        "exchange" or "boundary" => "nothing flows",
        _ => "the package has no such figure, or counts it in another unit",
    };
}
