using Mycel.Analysis.Results;

namespace Mycel.Cli.Printing;

/// <summary>Prints what a process engineer reads first of a balance.</summary>
internal static class BalancePrinter
{
    private const int MostRows = 20;

    /// <summary>Prints a summary.</summary>
    /// <param name="sheet">Where to.</param>
    /// <param name="document">The balance.</param>
    /// <param name="package">The package as the user named it.</param>
    public static void Print(Sheet sheet, PlanDocument document, string package)
    {
        string scenario = document.Scenario.Count == 0 ? "" : $" ({string.Join(", ", document.Scenario)})";
        sheet.Title($"{document.Package.Title}{scenario}");
        PrintFreedom(sheet, document);
        if (document.Refusal is { } refusal)
        {
            sheet.Paragraph(refusal.Summary);
            sheet.Columns([.. document.Findings.Where(finding => finding.Severity == "error").Select(finding => (IReadOnlyList<string>)["-", $"{PlaceOf(finding)}{finding.Problem} {finding.Mend}"])]);
            return;
        }

        PrintPlants(sheet, document);
        PrintBoundary(sheet, document);
        PrintIndicators(sheet, document);
        IntegrationPrinter.Print(sheet, document.Balance!);
        PrintPublished(sheet, document);
        PrintWarnings(sheet, document, package);
    }

    private static string PlaceOf(FindingEntry finding) => finding.Place.Length == 0 ? "" : finding.Place + ": ";

    private static void PrintFreedom(Sheet sheet, PlanDocument document)
    {
        FreedomCount freedom = document.Balance!.Freedom[0];
        string closes = document.Status == "balanced" ? $" It closes: no equation is off by more than {Figures.Of(Math.Max(document.Balance.Proof!.Residual, 1e-16))} of what passes." : "";
        sheet.Paragraph(
            $"{Count(freedom.Unknowns, "unknown")}, {Count(freedom.Balances, "balance")}, {Count(freedom.Givens, "fact")}{(freedom.Needs > 0 ? $", {Count(freedom.Needs, "need")}" : "")}; {freedom.Free} free.{closes}");
    }

    private static string Count(int number, string noun) => $"{number} {noun}{(number == 1 ? "" : "s")}";

    private static void PrintPlants(Sheet sheet, PlanDocument document)
    {
        var names = document.Directory.Plants.ToDictionary(plant => plant.Id, plant => plant.Title);
        sheet.Heading($"Plants{Part(document.Activities.Count)}");
        sheet.Table(
            ["Plant", ">Activity", "Unit", ">Load"],
            document.Activities.Take(MostRows).Select(row => (IReadOnlyList<string>)
                [names.GetValueOrDefault(row.Plant, row.Plant), Figures.Of(row.Value), row.Unit, row.Capacity > 0 ? $"{Figures.Of(100 * row.Value / row.Capacity)} %" : ""]));
    }

    private static void PrintBoundary(Sheet sheet, PlanDocument document)
    {
        var names = document.Directory.Resources.ToDictionary(resource => resource.Id, resource => resource.Title);
        var rows = document.BoundaryFlows.GroupBy(row => (row.Kind, row.Resource, row.Unit)).OrderBy(group => group.Key.Kind, StringComparer.Ordinal).ToArray();
        sheet.Heading($"Across the boundary{Part(rows.Length)}");
        sheet.Table(
            ["Way", "Resource", ">Amount", "Unit"],
            rows.Take(MostRows).Select(group => (IReadOnlyList<string>)[group.Key.Kind, names.GetValueOrDefault(group.Key.Resource, group.Key.Resource), Figures.Of(group.Sum(row => row.Value)), group.Key.Unit]));
    }

    private static void PrintIndicators(Sheet sheet, PlanDocument document)
    {
        var names = document.Directory.Indicators.ToDictionary(indicator => indicator.Id, indicator => indicator.Title);
        sheet.Heading("The park in a year");
        sheet.Table(
            ["Indicator", ">Value", "Unit"],
            document.Indicators.Where(row => row.Scope == "park" && row.Value != 0).Select(row => (IReadOnlyList<string>)[names.GetValueOrDefault(row.Id, row.Id), Figures.Of(row.Value), row.Unit]));
    }

    private static void PrintPublished(Sheet sheet, PlanDocument document)
    {
        if (document.Published.Count == 0) return;
        var names = document.Directory.Indicators.ToDictionary(indicator => indicator.Id, indicator => indicator.Title);
        sheet.Heading("Published figures");
        sheet.Table(
            ["Figure", ">Ours", ">Published", ">Difference", "Unit"],
            document.Published.Select(row => (IReadOnlyList<string>)
                [names.GetValueOrDefault(row.Indicator, row.Indicator), Figures.Of(row.Ours), Figures.Of(row.Published), Figures.Signed(Difference(row)), row.Unit]));
    }

    // Two figures that agree to rounding do not differ.
    private static double? Difference(PublishedComparison row) =>
        row.Ours - row.Published is { } difference && Math.Abs(difference) <= 1e-9 * Math.Abs(row.Published) ? 0 : row.Ours - row.Published;

    private static void PrintWarnings(Sheet sheet, PlanDocument document, string package)
    {
        FindingEntry[] own = [.. document.Findings.Where(finding => finding.Code.StartsWith("balance-", StringComparison.Ordinal))];
        if (own.Length > 0)
        {
            sheet.Heading("What to look at");
            sheet.Columns([.. own.Take(MostRows).Select(finding => (IReadOnlyList<string>)["-", $"{PlaceOf(finding)}{finding.Problem} {finding.Mend}"])]);
        }

        int warnings = document.Findings.Count(finding => finding.Severity == "warning") - own.Count(finding => finding.Severity == "warning");
        if (warnings > 0)
        {
            sheet.Line();
            sheet.Line($"{warnings} warning{(warnings == 1 ? "" : "s")} about the package: mycel check {package}");
        }
    }

    private static string Part(int all) => all > MostRows ? $" (the first {MostRows} of {all})" : "";
}
