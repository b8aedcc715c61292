using Mycel.Analysis.Results;

namespace Mycel.Cli.Printing;

/// <summary>Prints what was asked beside a plan: what changes, why, what the measures are worth, and what else is possible.</summary>
internal static class FurtherPrinter
{
    private const int MostRows = 8;

    // What a reader of before and after looks for first.
    private static readonly string[] Told =
        ["output-value", "profit", "capital-investment", "co2", "electricity", "water-fresh", "energy-coal-equivalent", "solid-waste"];

    /// <summary>Prints the parts that the plan has.</summary>
    /// <param name="sheet">Where to.</param>
    /// <param name="plan">The plan.</param>
    public static void Print(Sheet sheet, PlanDocument plan)
    {
        if (plan.BeforeAfter is { } change)
        {
            PrintChange(sheet, plan, change);
        }

        if (plan.Reasons is { Losses.Count: > 0 } reasons)
        {
            PrintLosses(sheet, reasons);
        }

        if (plan.Measures is { } measures)
        {
            MeasurePrinter.Print(sheet, measures, plan.AbatementCurve);
        }

        if (plan.NearOptimal is { } near)
        {
            PrintNearOptimal(sheet, plan, near);
        }
    }

    private static void PrintChange(Sheet sheet, PlanDocument plan, BeforeAfter change)
    {
        string scene = change.Before.Scenario.Count == 0 ? "the package as it is" : string.Join(", ", change.Before.Scenario);
        sheet.Heading($"Before ({scene}) and after");
        if (change.Before.Objective is null)
        {
            sheet.Line($"What was before has no plan: {change.Before.Refusal?.Summary ?? change.Before.Status}");
            return;
        }

        sheet.Table(
            ["Indicator", ">Before", ">After", ">Change", "Unit"],
            Told.Select(id => change.Indicators.FirstOrDefault(row => row.Id == id && row.Scope == "park")).OfType<IndicatorChange>()
                .Where(row => row.Before is not (null or 0) || row.After is not (null or 0))
                .Select(row => (IReadOnlyList<string>)
                    [Title(plan, row.Id), Figures.Of(row.Before), Figures.Of(row.After), row.Change is { } share ? $"{Figures.Signed(100 * share)} %" : "new", row.Unit]));
        int Count(string what) => change.Technologies.Count(row => row.Change == what);
        sheet.Line($"Technologies: {Count("kept")} kept, {Count("dropped")} dropped, {Count("new")} new.");
    }

    private static void PrintLosses(Sheet sheet, Reasons reasons)
    {
        var lost = reasons.Losses.Where(loss => loss.Loss is not null).ToList();
        int needed = reasons.Losses.Count(loss => loss.Status == "infeasible");
        sheet.Heading("What is lost without a technology");
        sheet.Table(["Technology", ">Lost", "Unit"], lost.Take(MostRows).Select(loss => (IReadOnlyList<string>)[loss.Technology, Figures.Of(loss.Loss), loss.Unit]));
        if (needed > 0)
        {
            sheet.Line($"Without any of {needed} other{(needed == 1 ? "" : "s")} the park has no plan.");
        }

        var pairs = reasons.Pairs.Where(pair => pair.Synergy is not (null or 0)).Take(MostRows).ToList();
        if (pairs.Count > 0)
        {
            sheet.Heading("Technologies that need each other (above zero) or stand in for each other");
            sheet.Table(
                ["First", "Second", ">Synergy", "Unit"],
                pairs.Select(pair => (IReadOnlyList<string>)[pair.First, pair.Second, Figures.Signed(pair.Synergy), pair.Unit]));
        }
    }

    private static void PrintNearOptimal(Sheet sheet, PlanDocument plan, NearOptimal near)
    {
        int Count(string verdict) => near.Ranges.Count(range => range.Kind == "plant" && range.Verdict == verdict);
        sheet.Heading($"What else is possible within {Figures.Of(100 * near.Within)} % of the best");
        sheet.Paragraph(near.Ranges.Count == 0
            ? near.Ending
            : $"{Count("must-have")} plants run in every such plan, {Count("choice")} are a real choice, {Count("must-avoid")} run in none. {near.Ending}".TrimEnd());
        if (near.Plans.Count > 0)
        {
            sheet.Table(
                ["Plan", $">{Title(plan, near.Plans[0].Objective.Indicator)}", "Unit", ">Plants more", ">Plants fewer"],
                near.Plans.Select(other => (IReadOnlyList<string>)
                    [$"alternative {other.Number}", Figures.Of(other.Objective.Value), other.Objective.Unit, Figures.Of(other.With.Count), Figures.Of(other.Without.Count)]));
        }
    }

    private static string Title(PlanDocument plan, string indicator) => plan.Directory.Indicators.FirstOrDefault(entry => entry.Id == indicator)?.Title ?? indicator;
}
