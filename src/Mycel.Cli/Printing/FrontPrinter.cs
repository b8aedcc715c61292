using Mycel.Analysis.Results;

namespace Mycel.Cli.Printing;

/// <summary>Prints what a manager reads first of a front.</summary>
internal static class FrontPrinter
{
    /// <summary>Prints a summary.</summary>
    /// <param name="sheet">Where to.</param>
    /// <param name="front">The front.</param>
    /// <param name="package">The package as the user named it.</param>
    public static void Print(Sheet sheet, FrontDocument front, string package)
    {
        string scenario = front.Scenario.Count == 0 ? "" : $" ({string.Join(", ", front.Scenario)})";
        sheet.Title($"{front.Package.Title}{scenario}");
        if (front.Refusal is { } refusal)
        {
            SummaryPrinter.PrintRefusal(sheet, refusal);
        }

        if (front.Points.Count > 0)
        {
            PrintFront(sheet, front);
        }

        int warnings = front.Findings.Count(finding => finding.Severity == "warning");
        if (warnings > 0)
        {
            sheet.Line();
            sheet.Line($"{warnings} warning{(warnings == 1 ? "" : "s")} about the package: mycel check {package}");
        }
    }

    private static void PrintFront(Sheet sheet, FrontDocument front)
    {
        int shown = front.Points.Count(point => point.Shown);
        string points = front.Points.Count == 1 ? "1 point" : $"{front.Points.Count} points";
        sheet.Paragraph($"{points} of the front of {string.Join(", ", front.Objectives.Select(objective => objective.Title))}. {front.Completeness?.Words}");
        sheet.Heading(shown < front.Points.Count ? $"The front ({shown} of {front.Points.Count} points, as evenly as may be)" : "The front");
        sheet.Table(
            ["Point", .. front.Objectives.Select(objective => $">{objective.Title}, {objective.Unit}"), "Mark"],
            front.Points.Where(point => point.Shown).Select(point => (IReadOnlyList<string>)
                [point.Id, .. point.Values.Select(value => Figures.Of(value)), string.Join(", ", front.Marks.Where(mark => mark.Point == point.Id).Select(MarkOf))]));
        if (front.Reference is { } reference)
        {
            sheet.Paragraph($"Before ({reference.Label}): {string.Join(", ", reference.Values.Select((value, goal) => $"{Figures.Of(value)} {front.Objectives[goal].Unit}"))}.");
        }

        foreach (FrontMark mark in front.Marks.Where(mark => mark.Kind is not "best" || front.Points.Count == 1))
        {
            sheet.Paragraph($"{mark.Point}: {mark.Words}");
        }

        foreach (FrontGap gap in front.Open.Take(10))
        {
            sheet.Line($"Open: between {gap.From} and {gap.To}");
        }
    }

    private static string MarkOf(FrontMark mark) => mark.Kind == "best" ? mark.Objective is null ? "best" : $"best {mark.Objective}" : mark.Kind;
}
