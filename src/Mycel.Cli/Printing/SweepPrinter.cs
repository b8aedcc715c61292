using System.Globalization;
using Mycel.Analysis.Results;

namespace Mycel.Cli.Printing;

/// <summary>Prints what a manager reads first of a sweep.</summary>
internal static class SweepPrinter
{
    private const int MostRuns = 30;
    private const int MostBreaks = 20;

    /// <summary>Prints a summary.</summary>
    /// <param name="sheet">Where to.</param>
    /// <param name="sweep">The sweep.</param>
    /// <param name="package">The package as the user named it.</param>
    public static void Print(Sheet sheet, SweepDocument sweep, string package)
    {
        string scenario = sweep.Scenario.Count == 0 ? "" : $" ({string.Join(", ", sweep.Scenario)})";
        sheet.Title($"{sweep.Package.Title}{scenario}: {sweep.Title}");
        if (sweep.Planned > 0) PrintCounts(sheet, sweep);
        if (sweep.Runs.Any(run => run.Objective is not null)) PrintRuns(sheet, sweep);
        if (sweep.Breaks.Count > 0) PrintBreaks(sheet, sweep);
        foreach (string remark in sweep.BreakRemarks) sheet.Paragraph(remark);
        UncertaintyPrinter.Print(sheet, sweep);
        if (sweep is { Refusal: { } refusal, RefusedRun: { } run })
        {
            sheet.Heading(run == 0 ? "Why there is no plan" : $"Why run {run} has no plan");
            SummaryPrinter.PrintRefusal(sheet, refusal);
        }

        int warnings = sweep.Findings.Count(finding => finding.Severity == "warning");
        if (warnings == 0) return;
        sheet.Line();
        sheet.Line($"{warnings} warning{(warnings == 1 ? "" : "s")} about the package: mycel check {package}");
    }

    private static void PrintCounts(Sheet sheet, SweepDocument sweep)
    {
        int without = sweep.Runs.Count(run => run.Objective is null);
        string done = sweep.Runs.Count == sweep.Planned ? $"{sweep.Planned} runs" : $"{sweep.Runs.Count} of {sweep.Planned} runs";
        string none = without == 0 ? "" : $", {without} without a plan";
        string structures = sweep.Structures.Count == 1 ? "1 structure" : $"{sweep.Structures.Count} structures";
        string speed = sweep.Timings.TryGetValue("runsPerSecond", out double rate) ? $" {Figures.Of(rate)} runs per second." : "";
        sheet.Paragraph($"{done}{none}, {structures}. {Capital(sweep.Objective.Sense)}: {sweep.Objective.Indicator}.{speed}");
    }

    private static void PrintRuns(Sheet sheet, SweepDocument sweep)
    {
        int stride = Math.Max(1, (sweep.Runs.Count + MostRuns - 1) / MostRuns);
        sheet.Heading(stride == 1 ? "Runs" : $"Runs (every {stride}th; all are in runs.csv)");
        sheet.Table(
            ["Run", .. sweep.Axes.Select(HeadingOf), $">{sweep.Objective.Indicator}, {sweep.Objective.Unit}", "Structure"],
            sweep.Runs.Where((_, place) => place % stride == 0).Select(run => (IReadOnlyList<string>)
                [run.Run.ToString(CultureInfo.InvariantCulture), .. run.Values, run.Objective is { } value ? Figures.Of(value) : run.Status, run.Structure ?? ""]));
    }

    private static void PrintBreaks(Sheet sheet, SweepDocument sweep)
    {
        sheet.Heading(sweep.Breaks.Count > MostBreaks ? $"Where the structure changes (the first {MostBreaks} of {sweep.Breaks.Count})" : "Where the structure changes");
        foreach (SweepBreak entry in sweep.Breaks.Take(MostBreaks)) sheet.Paragraph(entry.Words);
    }

    private static string HeadingOf(SweepAxisEntry axis)
    {
        SweepCellEntry cell = axis.Cells[0];
        string sign = cell.Operation == "multiply" ? " ×" : cell.Operation == "add" ? " +" : "";
        return $">{axis.Group}{sign}{(cell.Unit.Length > 0 ? $", {cell.Unit}" : "")}";
    }

    private static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..] + "d";
}
