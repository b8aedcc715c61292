using Mycel.Analysis.Results;

namespace Mycel.Cli.Printing;

/// <summary>Prints what differs between results.</summary>
internal static class ComparisonPrinter
{
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
        PrintFigures(sheet, comparison, "Indicators of the park", comparison.Indicators);
        PrintFigures(sheet, comparison, "Activities", comparison.Activities);
        PrintFigures(sheet, comparison, "Exchanges", comparison.Exchanges);
        PrintFigures(sheet, comparison, "New capacity", comparison.Builds);
        sheet.Line();
        sheet.Line(comparison.Same ? "No figure differs." : "Figures that are not listed are the same in all results.");
    }

    private static void PrintFigures(Sheet sheet, Comparison comparison, string heading, IReadOnlyList<ComparedFigure> figures)
    {
        if (figures.Count == 0)
        {
            return;
        }

        sheet.Heading(heading);
        sheet.Table(
            ["", .. comparison.Results.Select(result => $">{result.Label}"), ">Difference", "Unit"],
            figures.Select(figure => (IReadOnlyList<string>)
                [figure.Name, .. figure.Values.Select(Figures.Of), Figures.Signed(figure.Change), figure.Unit]));
    }
}
