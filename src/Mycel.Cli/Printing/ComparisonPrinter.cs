using Mycel.Analysis.Results;

namespace Mycel.Cli.Printing;

/// <summary>Prints what differs between results.</summary>
internal static class ComparisonPrinter
{
    private const double Near = 0.01;
    private const int Abreast = 3;

    /// <summary>Prints a comparison.</summary>
    public static void Print(Sheet sheet, Comparison comparison)
    {
        sheet.Table(
            ["Result", "Package", "Scenario", "Outcome"],
            comparison.Results.Select(result => (IReadOnlyList<string>)
                [result.Label, result.Package, result.Scenario.Count == 0 ? "–" : string.Join(", ", result.Scenario), result.Status]));
        if (comparison.Results.Select(result => result.Sha256).Distinct().Count() > 1)
        {
            sheet.Line("The results were made from different data: the files of the packages are not the same.");
        }

        PrintFigures(sheet, comparison, "Objective", comparison.Objectives);
        PrintFigures(sheet, comparison, "Given facts", comparison.Givens);
        PrintFigures(sheet, comparison, "Indicators of the park", comparison.Indicators);
        PrintFigures(sheet, comparison, "Activities", comparison.Activities);
        PrintFigures(sheet, comparison, "Exchanges", comparison.Exchanges);
        PrintFigures(sheet, comparison, "New capacity", comparison.Builds);
        PrintFigures(sheet, comparison, "Across the boundary", comparison.BoundaryFlows);
        PrintFigures(sheet, comparison, "Accounts of the park", comparison.Accounts);
        PrintPublished(sheet, comparison);
        sheet.Line();
        sheet.Line(comparison.Same ? "No figure differs." : "Figures that are not listed are the same in all results.");
    }

    // Published figures that are met need no line each.
    private static void PrintPublished(Sheet sheet, Comparison comparison)
    {
        if (comparison.Published.Count == 0)
        {
            return;
        }

        ComparedTotal[] apart = [.. comparison.Published.Where(total => total.Difference is not { } difference || Math.Abs(difference) > Near)];
        sheet.Heading($"Published figures: {comparison.Published.Count - apart.Length} of {comparison.Published.Count} are met within 1 %");
        if (apart.Length > 0)
        {
            sheet.Table(
                ["Not met", "Result", ">Ours", ">Published", ">Difference", "Unit"],
                apart.Select(row => (IReadOnlyList<string>)
                    [row.Total.Indicator, row.Result, Figures.Of(row.Total.Ours), Figures.Of(row.Total.Published), Figures.Signed(row.Total.Ours - row.Total.Published), row.Total.Unit]));
        }
    }

    private static void PrintFigures(Sheet sheet, Comparison comparison, string heading, IReadOnlyList<ComparedFigure> figures)
    {
        if (figures.Count == 0)
        {
            return;
        }

        sheet.Heading(heading);
        if (comparison.Results.Count <= Abreast)
        {
            sheet.Table(
                ["", .. comparison.Results.Select(result => $">{result.Label}"), ">Difference", "Unit"],
                figures.Select(figure => (IReadOnlyList<string>)
                    [figure.Name, .. figure.Values.Select(Figures.Of), Figures.Signed(figure.Change), figure.Unit]));
            return;
        }

        // Between many results there is no one difference, and more columns than a terminal is wide.
        foreach (int[] results in Enumerable.Range(0, comparison.Results.Count).Chunk(Abreast))
        {
            sheet.Table(
                ["", .. results.Select(result => $">{comparison.Results[result].Label}"), "Unit"],
                figures.Select(figure => (IReadOnlyList<string>)[figure.Name, .. results.Select(result => Figures.Of(figure.Values[result])), figure.Unit]));
        }
    }
}
